// A reader in the sandbox: it runs, a dial answers, everything can be taken back.
import { expect, test } from '@playwright/test';
import { drag, figure, open, sentence, settled, SMALL } from './sandbox.ts';

test('it opens with a running world, breaks no rule of its own policy and asks nobody else', async ({
  page,
  baseURL,
}) => {
  // Fifty worlds of ten thousand, on a machine that does other things too.
  test.slow();
  const errors: string[] = [];
  const strangers: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(baseURL ?? '') && !/^(data|blob):/.test(url)) strangers.push(url);
  });
  await page.goto('.');
  await expect(page).toHaveTitle('Overdue Lab');
  await expect(sentence(page)).toHaveText(
    /^After 36 months, [\d.]+\s% of what is owed is over 30 days late/,
  );
  await expect(figure(page, 'overdue_1_30')).toHaveText(/^[\d.]+\s%$/);
  await expect(page.locator('[data-measure]')).toHaveCount(7);
  await expect(page.locator('[data-chart]')).toHaveCount(3);
  await settled(page);
  await expect(sentence(page)).toContainText('of 50 worlds');
  await expect(page.getByText(/It is no forecast/)).toBeVisible();
  expect(errors).toEqual([]);
  expect(strangers).toEqual([]);
});

test('a dial answers with numbers against the baseline', async ({ page }) => {
  await open(page);
  await drag(page.getByRole('slider', { name: 'Economic pressure' }), [60, 80, 95]);
  await expect(sentence(page)).toContainText(/more than in the baseline/);
  await expect(page.locator('[data-measure=overdue_91_plus] .change')).toContainText('+');
  await settled(page);
  await expect(page.getByText('You changed: Economic pressure 50 → 95.')).toBeVisible();
  await expect(sentence(page)).toContainText(/holds in \d of 8 worlds/);
});

test('everything can be undone, redone and reset', async ({ page }) => {
  await open(page);
  const pressure = page.getByRole('slider', { name: 'Economic pressure' });
  await drag(pressure, [60, 70]);
  await page.getByText('Before the due day').first().click();
  await page.getByRole('switch', { name: 'Reminders before the due day' }).check();
  await expect(page.getByText(/^You changed: .*Reminders/)).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(page.getByText('You changed: Economic pressure 50 → 70.')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText(/You have changed nothing/)).toBeVisible();
  await expect(pressure).toHaveValue('50');
  await page.keyboard.press('Control+y');
  await page.keyboard.press('Control+Shift+Z');
  await expect(page.getByText(/^You changed: .*Reminders/)).toBeVisible();
  await page.getByRole('button', { name: 'Reset', exact: true }).click();
  await expect(page.getByText(/You have changed nothing/)).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(pressure).toHaveValue('70');
});

test('in Run mode nothing moves until Run', async ({ page }) => {
  await open(page);
  const before = await sentence(page).textContent();
  await page.getByRole('radio', { name: 'On Run' }).check({ force: true });
  await drag(page.getByRole('slider', { name: 'Economic pressure' }), [95]);
  await expect(page.getByText(/Press Run to see your changes/)).toBeVisible();
  expect(await sentence(page).textContent()).toBe(before);
  await page.getByRole('button', { name: 'Run', exact: true }).click();
  await expect(sentence(page)).toContainText(/more than in the baseline/);
  await expect(page.getByText(/Press Run to see your changes/)).toBeHidden();
});

test('a long run can be stopped, and what is there stays', async ({ page }) => {
  await page.goto('./#/?replicates=200');
  await expect(sentence(page)).toContainText(/days late/);
  await page.getByRole('button', { name: 'Stop' }).click();
  await expect(page.getByText(/Stopped\. What you see is not the complete run/)).toBeVisible();
  await expect(sentence(page)).toContainText(/days late/);
  await expect(page.getByRole('button', { name: 'Go on' })).toBeVisible();
});

test('one clock moves every picture', async ({ page }) => {
  await open(page);
  await page.getByLabel('Month shown in all pictures').fill('6');
  await expect(sentence(page)).toHaveText(/^After 6 months/);
  await page.getByRole('button', { name: 'One month back' }).click();
  await expect(sentence(page)).toHaveText(/^After 5 months/);
  await page.getByRole('button', { name: 'Play' }).click();
  await expect(sentence(page)).toHaveText(/^After [678] months/);
  await page.getByRole('button', { name: 'Pause' }).click();
});

test('a seed makes other worlds, and the same seed the same', async ({ page }) => {
  await open(page, `${SMALL}&seed=spring`);
  const before = await page.locator('dl').first().textContent();
  await page.getByRole('button', { name: 'Another seed' }).click();
  await expect(page).not.toHaveURL(/seed=spring/);
  await settled(page);
  expect(await page.locator('dl').first().textContent()).not.toBe(before);
  const seed = page.getByLabel('Seed', { exact: true });
  await seed.fill('');
  await seed.pressSequentially('spring');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/seed=spring.*fp=/);
  await expect(page.locator('dl').first()).toHaveText(before ?? '');
});

test('a world can be pinned and compared with', async ({ page }) => {
  await open(page);
  await drag(page.getByRole('slider', { name: 'Economic pressure' }), [90]);
  await page.getByRole('button', { name: 'Pin as baseline' }).click();
  await settled(page);
  await expect(sentence(page)).toHaveText(/than today/);
  await drag(page.getByRole('slider', { name: 'Economic pressure' }), [50]);
  await expect(sentence(page)).toHaveText(/less than in the baseline/);
});

test('a preset opens another world', async ({ page }) => {
  await open(page);
  await page.getByLabel('Start from').selectOption('taiwan-2005');
  await settled(page);
  await expect(page).toHaveURL(/preset=taiwan-2005/);
  await expect(sentence(page)).toHaveText(/than today|as much as today/);
});
