// The page stays calm: a quick first picture, a quick answer, no long task while a dial is dragged.
import { expect, test } from '@playwright/test';
import { open, sentence, settled } from './sandbox.ts';

test.describe.configure({ mode: 'serial' });

test('the first sentence with numbers comes soon after the page', async ({ page, browserName }) => {
  test.skip(browserName !== 'chromium', 'Measured in one browser.');
  await page.goto('.');
  await expect(sentence(page)).toContainText(/days late/);
  const first = await page.evaluate(() => performance.now());
  // 1.5 s on a machine of its own; tests share two cores.
  expect(first).toBeLessThan(4000);
});

test('no task is long while a dial is dragged', async ({ page, browserName }) => {
  test.skip(browserName !== 'chromium', 'Only Chromium tells of long tasks.');
  await open(page, 'replicates=20&borrowers=2000');
  /** The longest task of a drag of two seconds. */
  const longest = (): Promise<number> =>
    page.evaluate(async () => {
      const tasks: number[] = [];
      const observer = new PerformanceObserver((list) => {
        tasks.push(...list.getEntries().map(({ duration }) => duration));
      });
      observer.observe({ entryTypes: ['longtask'] });
      const wait = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));
      const dial = document.getElementById('economy.pressure') as HTMLInputElement;
      for (let i = 0; i < 60; i++) {
        dial.value = String(50 + (i % 40));
        dial.dispatchEvent(new Event('input', { bubbles: true }));
        await wait(30);
      }
      dial.dispatchEvent(new Event('change', { bubbles: true }));
      await wait(500);
      observer.disconnect();
      return Math.max(0, ...tasks);
    });
  // Other tests share the machine and stretch some task or other; what the page does itself is in every drag.
  const drags: number[] = [];
  for (let i = 0; i < 5 && Math.min(...drags) > 50; i++) drags.push(await longest());
  expect(Math.min(...drags)).toBeLessThanOrEqual(50);
  await settled(page);
});
