// A map of two settings is walked by keyboard and a cell becomes the reader's world; ranks are honest; too much is refused.
import { expect, test } from '@playwright/test';
import { faults, sentence } from './sandbox.ts';

test('a cell of the map, found by keyboard, opens in the sandbox', async ({ page }) => {
  await page.goto('./#/lab?view=map&view.cells=5&view.show=change&months=4');
  await expect(page.getByRole('gridcell')).toHaveCount(25);
  await expect(page.getByRole('progressbar')).toBeHidden({ timeout: 60_000 });
  await expect(sentence(page)).toHaveText(/overdue over 30 days/i);
  expect(await faults(page)).toEqual([]);
  // It begins where the reader's world is.
  const here = page.getByRole('gridcell', {
    name: /^Economic pressure 50, Underwriting strictness 50:/,
  });
  await here.focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowUp');
  await expect(
    page.getByRole('gridcell', { name: /^Economic pressure 75, Underwriting strictness 75:/ }),
  ).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#\/\?.*economy\.pressure=75&underwriting\.strictness=75/);
  // More than a page should be asked for is refused with what it costs.
  await page.goto('./#/lab?view=map&view.cells=31&view.effort=thorough&months=36');
  await expect(page.getByRole('alert')).toHaveText(
    /^961 cells would take about [\d,]+ seconds on one core; \d+ would fit\./,
  );
});

test('what matters most is told by three methods, and never beyond its intervals', async ({
  page,
}) => {
  await page.goto('./#/lab?view=matters&view.vary=dials&months=4');
  for (const method of ['One at a time', 'Screening (Morris)', 'Shares of the spread (Sobol)']) {
    await page.getByRole('radio', { name: method }).check();
    await expect(page.getByRole('progressbar')).toBeHidden({ timeout: 60_000 });
    await expect(page.getByRole('img', { name: /Economic pressure|told/ })).toBeVisible();
    expect(await faults(page)).toEqual([]);
  }
  await page.getByText('Table', { exact: true }).click();
  await expect(page.getByRole('row')).toHaveCount(5);
});
