// A policy under fixed headings, and its ledger in the reader's world.
import { expect, test } from '@playwright/test';
import { faults, open, SMALL } from './sandbox.ts';

for (const [language, fold, more, ask, losses] of [
  [
    'en',
    'Before the due day',
    'Effect, evidence, side effects',
    'Compute it in my world',
    'Losses',
  ],
  ['zh', '还款日之前', '效果、依据、副作用', '在我的世界里算一算', '损失'],
] as const) {
  test(`a policy says what it does, on what evidence, at whose cost (${language})`, async ({
    page,
  }) => {
    await open(page, SMALL);
    if (language === 'zh') await page.getByLabel(/Language|语言/).selectOption('zh');
    await page.locator('summary').filter({ hasText: fold }).click();
    const button = page.getByRole('button', { name: more }).first();
    await button.focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog');
    await expect(dialog.getByRole('heading', { level: 3 })).toHaveCount(7);
    expect(await faults(page)).toEqual([]);
    await dialog.getByRole('button', { name: ask }).click();
    await expect(dialog.getByRole('rowheader', { name: losses, exact: true })).toBeVisible({
      timeout: 60_000,
    });
    expect(await faults(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await expect(button).toBeFocused();
  });
}
