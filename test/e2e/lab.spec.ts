// The Laboratory: a reader compares worlds, reads the paired difference, and hands it on.
import { expect, test } from '@playwright/test';
import { faults, sentence, SMALL } from './sandbox.ts';

test('a reader adds a world, reads the paired difference, and a second page shows the same', async ({
  page,
  context,
}) => {
  test.slow();
  await page.goto(`./#/?${SMALL}&economy.pressure=70`);
  await page.getByRole('link', { name: 'Laboratory' }).click();
  await page.getByRole('link', { name: /Side by side/ }).click();
  await expect(sentence(page)).toContainText('“Your world”', { timeout: 60_000 });
  expect(await faults(page)).toEqual([]);

  await page.getByRole('button', { name: 'Change the set' }).click();
  await page.getByRole('combobox', { name: /one policy/ }).selectOption('collections');
  await page.getByRole('textbox', { name: 'Name of world 3' }).pressSequentially('With collectors');
  await page.getByRole('button', { name: 'Done' }).click();
  await expect(sentence(page)).toContainText('“With collectors”', { timeout: 60_000 });
  const row = page.getByRole('row', { name: /With collectors/ });
  await expect(row).toContainText(/\d of 8/);
  await expect(page).toHaveURL(/w3=name~With%20collectors/);

  const other = await context.newPage();
  await other.goto(page.url());
  await expect(other.getByRole('row', { name: /With collectors/ })).toHaveText(
    (await row.textContent()) ?? '',
    { timeout: 60_000 },
  );
});

test('the doubt is named, worlds are added until a wanted error, also in Chinese', async ({
  page,
}) => {
  test.slow();
  await page.goto(`./#/lab?view=certainty&view.kind=error&${SMALL}&economy.pressure=70`);
  await expect(sentence(page)).toContainText('known to ±', { timeout: 60_000 });
  await page.getByRole('button', { name: 'Add worlds until then' }).click();
  await expect(page.getByText(/^Reached: ±|^Stopped at/)).toBeVisible({ timeout: 60_000 });
  await expect(page).toHaveURL(/replicates=(?!8&)\d+/);
  await page.getByRole('combobox', { name: 'Language' }).selectOption('zh');
  await expect(sentence(page)).toContainText('误差±');
  expect(await faults(page)).toEqual([]);
});
