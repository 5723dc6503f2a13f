// The page stays calm: a quick first picture, and no long task while a dial is dragged or a run goes on.
import { expect, test } from '@playwright/test';
import type { Browser, Page } from '@playwright/test';
import { open, sentence, settled } from './sandbox.ts';

/** What a task of the page may take of the processor, milliseconds. */
const LONG = 50;

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Time on the processor, microseconds: other work on the machine does not count. */
  readonly tdur?: number;
  readonly args: { readonly name?: string };
}

/** The longest task of the page's main thread while something happens. */
async function longestTask(
  browser: Browser,
  page: Page,
  happens: () => Promise<void>,
): Promise<number> {
  await browser.startTracing(page, { categories: ['toplevel'] });
  await happens();
  const trace = JSON.parse((await browser.stopTracing()).toString()) as {
    traceEvents: TraceEvent[];
  };
  const main = new Set(
    trace.traceEvents
      .filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid} ${tid}`),
  );
  const tasks = trace.traceEvents.filter(
    ({ name, ph, pid, tid }) => ph === 'X' && name.endsWith('RunTask') && main.has(`${pid} ${tid}`),
  );
  expect(tasks.length).toBeGreaterThan(50);
  return Math.max(...tasks.map(({ tdur }) => tdur ?? 0)) / 1000;
}

test.describe('measured in Chromium', () => {
  test.skip(({ browserName }) => browserName !== 'chromium', 'Other browsers tell less.');

  test('the first sentence with numbers comes soon after the page', async ({ page }) => {
    await page.goto('.');
    await expect(sentence(page)).toContainText(/days late/);
    const first = await page.evaluate(() => performance.now());
    // 1.5 s on a machine of its own; tests share two cores.
    expect(first).toBeLessThan(4000);
  });

  test('nothing moves by itself after the first picture', async ({ page }) => {
    await page.addInitScript(() => {
      const shifts: { value: number; time: number }[] = [];
      (window as unknown as { shifts: typeof shifts }).shifts = shifts;
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[]) {
          shifts.push({ value: entry.value, time: entry.startTime });
        }
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto('./#/?replicates=20&borrowers=2000');
    await expect(page.locator('[data-chart] svg').first()).toBeVisible();
    const first = await page.evaluate(() => performance.now());
    await settled(page);
    const moved = await page.evaluate(
      (first) =>
        (window as unknown as { shifts: { value: number; time: number }[] }).shifts
          .filter(({ time }) => time > first)
          .reduce((sum, { value }) => sum + value, 0),
      first,
    );
    // Numbers that get sharper are narrower or wider by a digit; nothing else moves.
    expect(moved).toBeLessThan(0.001);
  });

  test('no task is long while a dial is dragged', async ({ page, browser }) => {
    await open(page, 'replicates=20&borrowers=2000');
    const longest = await longestTask(browser, page, () =>
      page.evaluate(async () => {
        const dial = document.getElementById('economy.pressure') as HTMLInputElement;
        for (let i = 0; i < 60; i++) {
          dial.value = String(50 + (i % 40));
          dial.dispatchEvent(new Event('input', { bubbles: true }));
          await new Promise((done) => setTimeout(done, 30));
        }
        dial.dispatchEvent(new Event('change', { bubbles: true }));
        await new Promise((done) => setTimeout(done, 1000));
      }),
    );
    expect(longest).toBeLessThan(LONG);
  });

  test('no task is long while a run of the usual size comes in', async ({ page, browser }) => {
    test.slow();
    await open(page);
    const longest = await longestTask(browser, page, async () => {
      await page.evaluate(() => {
        location.hash = '#/?policies.reminders.on=on';
      });
      await settled(page);
    });
    expect(longest).toBeLessThan(LONG);
  });
});
