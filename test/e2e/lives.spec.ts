// From the picture of the people to one life by keyboard, its turning point, and a link that tells it again.
import { expect, test } from '@playwright/test';
import { faults, open, sentence, SMALL } from './sandbox.ts';

test('a reader walks from the people to one life and shares it, without a pointer', async ({
  page,
}) => {
  await open(page, `economy.pressure=95&${SMALL}`);
  const people = page.getByRole('listbox', { name: 'People by where they stand' });
  await people.focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#\/lab\?view=lives&.*view\.borrower=\d+/);
  await expect(page.getByText(/^Borrower \d+ in world 1$/)).toBeVisible();

  // Someone whom the change really hit: the sentence names the luck and both chances.
  await page.getByRole('button', { name: /^Worse off in B/ }).press('Enter');
  await expect(sentence(page)).toHaveText(
    /In month \d+ (the same luck, 0\.\d+, is (not )?below|a question arises only in)/,
  );
  const told = await sentence(page).textContent();
  const person = await page.getByText(/^Borrower \d+ in world 1$/).textContent();
  const first = page.getByRole('button', { name: 'All about month 1', exact: true });
  await first.focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('rowheader', { name: 'Income' })).toBeVisible();
  expect(await faults(page)).toEqual([]);

  await expect(page).toHaveURL(/view\.of=worse/);
  const link = page.url();
  await page.goto('about:blank');
  await page.goto(link);
  await expect(page.getByText(person ?? '', { exact: true })).toBeVisible();
  await expect(sentence(page)).toHaveText(told ?? '');
  await page.keyboard.press('n');
  await expect(page.getByText(person ?? '', { exact: true })).toBeHidden();
});

test('every picture leads to the people behind it', async ({ page }) => {
  await open(page);
  await page.getByText('Lives behind this').first().click();
  await page.getByRole('button', { name: 'Charged off' }).first().click();
  await expect(page.getByRole('button', { name: /^Charged off, month 12/ })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await page.goBack();
  await expect(page.getByText('Lives behind this').first()).toBeVisible();
});
