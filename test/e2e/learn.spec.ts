// Learning: a lesson by keyboard alone, a challenge with its proof, a class of sixty without a server.
import { expect, test } from '@playwright/test';
import { codeOf, LESSONS, readSession } from '../../src/lessons/index.ts';
import { faults } from './sandbox.ts';

test('a lesson is played from the situation to the take-away with the keyboard alone', async ({
  page,
  browserName,
}) => {
  test.skip(browserName === 'firefox', 'Tab order of Firefox depends on settings of the system.');
  test.setTimeout(120_000);
  await page.goto('./#/learn?lesson=kinds');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/three kinds of overdue/);
  const press = async (name: RegExp): Promise<void> => {
    await page.getByRole('button', { name }).focus();
    await page.keyboard.press('Enter');
  };
  await press(/Make a prediction/);
  const run = page.getByRole('button', { name: /run it/ });
  await expect(run).toBeDisabled();
  const curve = page.getByRole('slider', { name: 'Your curve, month 24' });
  await curve.focus();
  for (let i = 0; i < 8; i++) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('slider', { name: 'Your spread, month 24' })).toBeFocused();
  for (let i = 0; i < 6; i++) await page.keyboard.press('ArrowUp');
  // The table says the same, and takes numbers too.
  await page.getByText('As a table').focus();
  await page.keyboard.press('Enter');
  const middle = page.getByRole('textbox', { name: 'month 12, Middle' });
  await middle.focus();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('1.5');
  await page.keyboard.press('Tab');
  await expect(middle).toHaveValue(/^1\.5/);
  await press(/run it/);
  await expect(page.getByText(/\d+ of 100 points/)).toBeVisible({ timeout: 60_000 });
  expect(await faults(page)).toEqual([]);
  await press(/^Next$/);
  for (const form of await page.locator('form').all()) {
    await form.getByRole('radio').first().focus();
    await page.keyboard.press('Space');
    await form.getByRole('button', { name: 'Check' }).focus();
    await page.keyboard.press('Enter');
    await expect(form.getByRole('status')).toHaveText(/Right|Not quite/);
  }
  await press(/^Next$/);
  await page.getByRole('radio').nth(1).focus();
  await page.keyboard.press('Space');
  await press(/^Check$/);
  await expect(page.getByText(/instead of 1\.\d/).first()).toBeVisible({ timeout: 60_000 });
  await press(/^Next$/);
  await expect(page.getByText(/^Prediction: \d+ points/)).toBeVisible();
  // It is remembered.
  await page.goto('./#/learn');
  await expect(page.getByText('1 of 13 lessons done')).toBeVisible();
});

test('a challenge is committed to, graded on hidden worlds, and recomputed from its proof', async ({
  page,
}) => {
  test.setTimeout(120_000);
  await page.goto('./#/learn?challenge=1');
  const commit = page.getByRole('button', { name: 'Commit and reveal' });
  await expect(commit).toBeDisabled();
  await page.getByLabel('Over 30 days late, last half-year').selectOption('1');
  await page.getByLabel('Losses over the run').selectOption('1');
  await page.getByLabel('Good customers turned away').selectOption('1');
  await page.getByLabel('Trust at the end').selectOption('2');
  await page.getByRole('switch', { name: /Automatic debit/ }).check();
  expect(await faults(page)).toEqual([]);
  await commit.click();
  const score = page.getByText(/^\d+ of 100$/);
  await expect(score).toBeVisible({ timeout: 60_000 });
  const said = await score.textContent();
  // What was kept is what a proof link carries.
  const kept = await page.evaluate(() => localStorage.getItem('overdue-lab:challenge:1'));
  await page.goto(`./#/learn?${kept ?? ''}`);
  await expect(page.getByText('the same worlds, the same score')).toBeVisible({ timeout: 60_000 });
  await expect(score).toHaveText(said ?? '');
  await page.goto(`./#/learn?${(kept ?? '').replace(/fp=..../, 'fp=0000')}`);
  await expect(page.getByText('the fingerprint differs')).toBeVisible({ timeout: 60_000 });
  await page.goto('./#/learn?proof=nonsense&fp=0');
  await expect(page.getByRole('alert')).toHaveText(/damaged/);
});

test('sixty codes are read in a moment, wrong ones named and refused, with the network off', async ({
  page,
  context,
}) => {
  test.setTimeout(120_000);
  const query = 'session=kinds.pressure&room=Demo';
  const { session } = readSession(new URLSearchParams(query), LESSONS) ?? {};
  if (!session) throw new Error('No session.');
  const codes = Array.from({ length: 60 }, (_, i) =>
    codeOf(session, {
      mark: 1000 + i,
      parts: session.lessons.map((lesson) => ({
        lesson,
        sketch: lesson.predict.months.flatMap((_, k) => {
          const middle = 30 + ((i * 7 + k * 11) % 50);
          return [middle - 6, middle, middle + 9];
        }),
        answers: [...lesson.explain.questions, lesson.transfer.question].map(
          ({ options }, q) => (i + q) % options.length,
        ),
      })),
    }),
  );
  await page.goto(`./#/learn?desk&${query}`);
  await expect(page.locator('[data-join]')).toHaveText(/learn\?session=kinds\.pressure&room=Demo$/);
  await expect(page.locator('[data-said]')).not.toContainText('Recomputing', { timeout: 60_000 });
  await context.setOffline(true);
  const wrong = [codes[0] ?? '', (codes[1] ?? '').slice(0, -3), 'good morning'];
  await page.getByLabel('Paste codes here').fill([...codes, ...wrong].join('\n'));
  const began = Date.now();
  await page.getByRole('button', { name: 'Add these codes' }).click();
  await expect(page.locator('[data-count]')).toHaveText('60 participants');
  await expect(page.locator('[data-said]')).toContainText('60 codes added, 3 refused');
  expect(Date.now() - began).toBeLessThan(10_000);
  const refused = page.locator('.refused li');
  await expect(refused).toHaveCount(3);
  await expect(refused.nth(0)).toContainText('stands here already');
  await expect(refused.nth(1)).toContainText('missing, added or changed');
  await expect(refused.nth(2)).toContainText('not a code');
  await expect(page.locator('[data-said]')).not.toContainText('Recomputing', { timeout: 90_000 });
  await expect(page.getByText('60 drawings, median')).toHaveCount(2);
  expect(await faults(page)).toEqual([]);
  await page.getByRole('button', { name: 'Projector view' }).click();
  await expect(page.getByText('What the class expects')).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByText('What the worlds did')).toBeVisible();
});

test('inside a learning system a lesson reports its score and its completion', async ({ page }) => {
  test.setTimeout(120_000);
  // A host that writes down what it is told, around the lesson as a package opens it.
  await page.route('**/host.html', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><script>
        const told = (window.told = {});
        const log = (window.log = []);
        window.API = {
          LMSInitialize: () => (log.push('begin'), 'true'),
          LMSSetValue: (key, value) => ((told[key] = value), 'true'),
          LMSCommit: () => 'true',
          LMSFinish: () => (log.push('finish'), 'true'),
        };
      </script><iframe src="./#/learn?lesson=kinds&lms" width="1000" height="800"></iframe>`,
    }),
  );
  await page.goto('./host.html');
  const lesson = page.frameLocator('iframe');
  await lesson.getByRole('button', { name: 'Make a prediction' }).click();
  await lesson.getByRole('slider', { name: 'Your spread, month 24' }).press('ArrowUp');
  await lesson.getByRole('button', { name: /run it/ }).click();
  await expect(lesson.getByText(/\d+ of 100 points/)).toBeVisible({ timeout: 60_000 });
  const next = lesson.getByRole('button', { name: 'Next', exact: true });
  await next.click();
  for (const form of await lesson.locator('form').all()) {
    await form.getByRole('radio').nth(1).check();
    await form.getByRole('button', { name: 'Check' }).click();
  }
  await next.click();
  await lesson.getByRole('radio').nth(1).check();
  await lesson.getByRole('button', { name: 'Check' }).click();
  await next.click();
  const told = () =>
    page.evaluate(() => (window as unknown as { told: Record<string, string> }).told);
  await expect.poll(async () => (await told())['cmi.core.lesson_status']).toBe('completed');
  const score = Number((await told())['cmi.core.score.raw']);
  expect(score).toBeGreaterThan(0);
  expect(score).toBeLessThanOrEqual(100);
  await page.evaluate(() => document.querySelector('iframe')?.remove());
  await expect
    .poll(() => page.evaluate(() => (window as unknown as { log: string[] }).log))
    .toEqual(['begin', 'finish']);
});
