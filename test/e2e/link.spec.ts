// A link: it reproduces exactly in another page, and a broken one gives a sentence and a usable page.
import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { drag, figure, open, sentence, settled, SMALL } from './sandbox.ts';

test('a shared link is reproduced exactly in a second page', async ({ page, context }) => {
  await open(page, `${SMALL}&policies.reminders.on=on`);
  await drag(page.getByRole('slider', { name: 'Economic pressure' }), [66]);
  await settled(page);
  await page.getByRole('button', { name: 'Share' }).click();
  const dialog = page.getByRole('dialog', { name: 'Share this world' });
  await expect(dialog.getByRole('img', { name: 'QR code of the link' })).toBeVisible();
  const link = await dialog.getByRole('textbox', { name: 'Link' }).inputValue();
  expect(link).toContain('economy.pressure=66');
  await expect(dialog.getByText(new RegExp(/fp=([0-9a-f]+)/.exec(link)?.[1] ?? '-'))).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();

  const other = await context.newPage();
  await other.goto(link);
  await expect(other.getByText(/^Reproduced exactly/)).toBeVisible();
  for (const id of ['overdue_1_30', 'overdue_91_plus', 'loss', 'trust']) {
    await expect(figure(other, id)).toHaveText((await figure(page, id).textContent()) ?? '');
  }
  await expect(other.getByRole('slider', { name: 'Economic pressure' })).toHaveValue('66');
});

test('a link whose result was edited is not reproduced, and says so', async ({ page }) => {
  await page.goto(`./#/?v=1.0.0&${SMALL}&fp=${'0'.repeat(32)}`);
  await expect(page.getByText(/^Not reproduced/)).toBeVisible();
});

test('a link of an older model is replayed by the engine that made it, beside today’s', async ({
  page,
}) => {
  // An engine of a version that never was: other luck, so other numbers.
  const engine = readFileSync(new URL('../../public/engines/1.0.0.js', import.meta.url), 'utf8')
    .replaceAll('"1.0.0"', '"0.9.0"')
    .replaceAll('466688986', '466688987');
  const { replay } = (await import(
    `data:text/javascript;base64,${Buffer.from(engine).toString('base64')}`
  )) as { replay: (link: string) => { fingerprint: string } };
  const link = `#/?v=0.9.0&seed=spring&${SMALL}&economy.pressure=70`;
  const { fingerprint } = replay(link);
  await page.route('**/engines/0.9.0.js', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: engine }),
  );
  await page.goto(`./${link}&fp=${fingerprint}`);
  await expect(page.getByText(/made with model 0\.9\.0/)).toBeVisible();
  await page.getByRole('button', { name: 'Compute it with model 0.9.0' }).click();
  await expect(page.getByText(/^[\d.]+\s% reproduced exactly$/)).toBeVisible({ timeout: 15_000 });
  await expect(page.getByText('Today’s model, 1.0.0')).toBeVisible();
  await expect(page.getByText('A wallet purchase replaces cash', { exact: true })).toBeVisible();
});

test('a link of another version says which, and that this site has no engine for it', async ({
  page,
}) => {
  await page.goto(`./#/?v=0.1.0&${SMALL}&fp=${'0'.repeat(32)}`);
  await expect(page.getByText(/made with model 0\.1\.0/)).toBeVisible();
  await page.getByRole('button', { name: 'Compute it with model 0.1.0' }).click();
  await expect(page.getByText(/no engine of model 0\.1\.0/)).toBeVisible();
});

test('a broken link gives sentences and a usable page', async ({ page }) => {
  await page.goto(
    `./#/?economy.pressure=900&economy.presure=1&preset=nobody&policies.reminders.on=perhaps&${SMALL}&from=singlemessage`,
  );
  await expect(page.getByText(/900 is outside 0 to 100/)).toBeVisible();
  await expect(page.getByText(/“economy\.presure” is not known/)).toBeVisible();
  await expect(page.getByText(/preset “nobody” is not known/)).toBeVisible();
  await expect(page.getByText(/neither on nor off/)).toBeVisible();
  await expect(page.getByText(/singlemessage/)).toHaveCount(0);
  await expect(sentence(page)).toContainText(/days late/);
  await page.getByRole('button', { name: 'Dismiss' }).click();
  await expect(page.getByText(/900 is outside/)).toHaveCount(0);
  await drag(page.getByRole('slider', { name: 'Economic pressure' }), [95]);
  await expect(sentence(page)).toContainText(/more than in the baseline/);
});

test('a link pasted into an open page is opened, and undo brings the world before back', async ({
  page,
}) => {
  await open(page);
  await drag(page.getByRole('slider', { name: 'Economic pressure' }), [80]);
  await page.evaluate((small) => {
    location.hash = `#/?economy.pressure=20&${small}`;
  }, SMALL);
  const pressure = page.getByRole('slider', { name: 'Economic pressure' });
  await expect(pressure).toHaveValue('20');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(pressure).toHaveValue('80');
});

test('the model page keeps the world of the sandbox', async ({ page }) => {
  await open(page);
  await drag(page.getByRole('slider', { name: 'Economic pressure' }), [80]);
  await page.getByRole('link', { name: 'Model', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'The model' })).toBeVisible();
  await page.getByText('Economy', { exact: true }).click();
  await expect(page.getByRole('row', { name: /Economic pressure/ })).toBeVisible();
  await page.getByRole('link', { name: 'Sandbox', exact: true }).click();
  await expect(page.getByRole('slider', { name: 'Economic pressure' })).toHaveValue('80');
});
