// The sandbox in WebKit: it runs, a dial answers, a link is reproduced to the last bit.
import { expect } from '@playwright/test';
import { test } from './webkit.ts';

const SMALL = 'replicates=8&borrowers=1000&months=12';
const SENTENCE = 'return document.querySelector("h1")?.textContent ?? "";';

test('the built page runs in WebKit and a dial answers', async ({ webkit, baseURL }) => {
  await webkit.goto(`${baseURL ?? ''}#/?${SMALL}`);
  await expect
    .poll(() => webkit.evaluate<string>(SENTENCE), { timeout: 15_000 })
    .toMatch(/After 12 months, [\d.]+\s% of what is owed/);
  await webkit.evaluate(`
    const dial = document.getElementById('economy.pressure');
    dial.value = '95';
    dial.dispatchEvent(new Event('input', { bubbles: true }));
    dial.dispatchEvent(new Event('change', { bubbles: true }));`);
  await expect
    .poll(() => webkit.evaluate<string>(SENTENCE), { timeout: 15_000 })
    .toMatch(/more than in the baseline/);
});

test('a link is reproduced exactly in WebKit', async ({ webkit, baseURL }) => {
  await webkit.goto('about:blank');
  await webkit.goto(`${baseURL ?? ''}#/?${SMALL}&seed=webkit&economy.pressure=70`);
  await expect
    .poll(() => webkit.evaluate<string>('return location.hash;'), { timeout: 15_000 })
    .toMatch(/fp=[0-9a-f]{32}/);
  const hash = await webkit.evaluate<string>('return location.hash;');
  await webkit.goto('about:blank');
  await webkit.goto(`${baseURL ?? ''}${hash}`);
  await expect
    .poll(() => webkit.evaluate<string>('return document.body.textContent;'), { timeout: 15_000 })
    .toContain('Reproduced exactly');
});
