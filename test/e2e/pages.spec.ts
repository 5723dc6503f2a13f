// Every page that exists, in every language, light and dark, on a projector and on the narrowest phone.
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { PAGES } from '../../src/state/place.svelte.ts';
import { faults, open, settled, SMALL } from './sandbox.ts';

/** 320 pixels is also what 1280 are at 400 % zoom. */
const READERS = [
  { theme: 'light', language: 'en', width: 1280 },
  { theme: 'dark', language: 'zh', width: 360 },
  { theme: 'dark', language: 'en', width: 320 },
  { theme: 'light', language: 'zh', width: 1280 },
  { theme: 'light', language: 'zh-Hant', width: 320 },
  { theme: 'dark', language: 'zh-Hant', width: 1280 },
] as const;

/** Characters that no text in traditional ones has. */
const SIMPLIFIED =
  /[个们这为时会说对开关东车马长门问间见观现规视让认识记设许论证评词试话该语误读课调谈请谁贷账财责费资赔赚转轮轻较输达迁过进远违连迟适选递遗释钟钱银锁错键阶际险随隐难项顺须预领频题额风饭马验点]/u;

/** What sticks out of the page to the right; tables and code scroll by themselves. */
const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** Targets that a finger misses; links inside a sentence are text. */
const small = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('button, a, summary, select, input:not([type=radio])')]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      .filter((element) => !element.closest('p, li, td, dd, [class*=visually-hidden]'))
      .map((element) => ({ element, box: element.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 1 && (box.width < 24 || box.height < 24))
      .map(({ element, box }) => `${element.outerHTML.slice(0, 90)} ${box.width}x${box.height}`),
  );

/** What has the focus but is covered by something that stays in place. */
async function hidden(page: Page): Promise<string[]> {
  const lost = new Set<string>();
  for (let i = 0; i < 40; i++) {
    await page.keyboard.press('Tab');
    const covered = await page.evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body) return '';
      const { left, top, width, height } = element.getBoundingClientRect();
      const seen = document.elementFromPoint(left + width / 2, top + height / 2);
      const shown = seen && (seen.contains(element) || element.contains(seen));
      const bar = seen?.closest('header, .foot');
      return !shown && bar && !bar.contains(element) ? element.outerHTML.slice(0, 90) : '';
    });
    if (covered) lost.add(covered);
  }
  return [...lost];
}

for (const [i, { theme, language, width }] of READERS.entries()) {
  test(`every page serves a reader in ${language}, ${theme}, ${String(width)} pixels`, async ({
    page,
    browserName,
    baseURL,
  }) => {
    test.skip(browserName === 'firefox' && i > 1, 'The tree is the same: two readers are enough.');
    test.setTimeout(120_000);
    const strangers: string[] = [];
    const errors: string[] = [];
    page.on('request', (request) => {
      const url = request.url();
      if (!url.startsWith(baseURL ?? '') && !/^(data|blob):/.test(url)) strangers.push(url);
    });
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
    page.on('pageerror', (error) => errors.push(error.message));
    await page.setViewportSize({ width, height: 740 });
    await page.addInitScript(
      ([theme, language]) => {
        // This runs in every document, also in the blank one that Firefox begins with, which has no storage.
        if (origin === 'null') return;
        localStorage.setItem('overdue-lab:theme', theme);
        localStorage.setItem('overdue-lab:language', language);
      },
      [theme, language] as const,
    );
    const look = async (what: string): Promise<void> => {
      expect([what, await faults(page)]).toEqual([what, []]);
      expect([what, await overflow(page)]).toEqual([what, 0]);
      if (width < 400) expect([what, await small(page)]).toEqual([what, []]);
      if (language === 'zh-Hant') {
        const text = await page.locator('main').innerText();
        expect([what, text.match(new RegExp(`.{0,9}${SIMPLIFIED.source}.{0,9}`, 'u'))]).toEqual([
          what,
          null,
        ]);
      }
    };

    await open(page, `${SMALL}&economy.pressure=80&policies.reminders.on=on&economy.nobody=1`);
    await look('sandbox');
    if (width < 900) await page.locator('.handle').click();
    for (const fold of await page.locator('aside summary').all()) await fold.click();
    await page.locator('.controls button[aria-expanded]').first().click();
    await look('sandbox, everything open');
    if (width > 900) expect(await hidden(page)).toEqual([]);
    await page.locator('header .tools button').last().click();
    const dialog = page.getByRole('dialog');
    await expect(dialog).toBeVisible();
    for (const part of await dialog.getByRole('radio').all()) {
      await part.check({ force: true });
      const value = (await part.getAttribute('value')) ?? '';
      if (value === 'link' || value === 'embed') await look(`share: ${value}`);
    }
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    for (const path of Object.values(PAGES).filter((path) => path !== '')) {
      await page.goto(`./#/${path}`);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await page.waitForLoadState('networkidle').catch(() => undefined);
      const fold = page.locator('main summary').first();
      if (await fold.isVisible()) await fold.click();
      await look(path);
    }
    expect(strangers).toEqual([]);
    expect(errors).toEqual([]);
  });
}

test('in forced colours every control and every line of a chart is still seen', async ({
  page,
  browserName,
}) => {
  test.skip(browserName === 'firefox', 'This driver cannot emulate it.');
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
  await open(page);
  await settled(page);
  const pale = await page.evaluate(() => {
    const ground = getComputedStyle(document.body).backgroundColor;
    return [...document.querySelectorAll('button.button, select, .field')]
      .filter((element) => element.checkVisibility())
      .filter((element) => {
        const { borderColor, borderStyle, color } = getComputedStyle(element);
        return color === ground || (borderStyle !== 'none' && borderColor === ground);
      })
      .map((element) => element.outerHTML.slice(0, 80));
  });
  expect(pale).toEqual([]);
  // Lines of a chart are not of the colour of the ground.
  const lost = await page.evaluate(() => {
    const ground = getComputedStyle(document.body).backgroundColor;
    return [...document.querySelectorAll('[data-chart] svg :is(path, line, text)')]
      .map((mark) => getComputedStyle(mark))
      .filter(({ fill, stroke }) => fill === ground && (stroke === 'none' || stroke === ground))
      .length;
  });
  expect(lost).toBe(0);
  const moving = await page.evaluate(
    () => document.getAnimations().filter(({ playState }) => playState === 'running').length,
  );
  expect(moving).toBe(0);
});
