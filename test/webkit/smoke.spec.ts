import { expect } from '@playwright/test';
import { test } from './webkit.ts';

test('the built page opens in WebKit', async ({ webkit, baseURL }) => {
  await webkit.goto(baseURL ?? '');
  expect(await webkit.evaluate('return document.title')).toBe('Overdue Lab');
  await expect
    .poll(() => webkit.evaluate('return document.querySelector("h1")?.textContent ?? ""'))
    .not.toBe('');
});
