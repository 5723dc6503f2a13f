// Readers as they are: another language, a keyboard, a phone, a browser that denies things.
import { expect, test } from '@playwright/test';
import { drag, figure, open, sentence, settled, SMALL } from './sandbox.ts';

test('the language can be switched, is kept, and is the language of the page', async ({ page }) => {
  await open(page);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page.getByLabel(/Language|语言/).selectOption('zh');
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN');
  await expect(sentence(page)).toHaveText(/^12个月后，逾期30天以上占在贷余额的[\d.]+%/);
  await expect(page).toHaveTitle('逾期沙盘');
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN');
  await page.getByLabel(/Language|语言/).selectOption('en');
  await expect(sentence(page)).toHaveText(/^After 12 months/);
});

test.describe('a reader whose browser prefers Chinese', () => {
  test.use({ locale: 'zh-TW' });
  test('gets it without asking', async ({ page, browserName }) => {
    test.skip(browserName === 'firefox', 'This driver cannot set the language of Firefox.');
    await page.goto(`./#/?${SMALL}`);
    await expect(sentence(page)).toHaveText(/放款餘額/);
    await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hant');
    // The world goes along into the other script.
    await page.getByRole('button', { name: '換一個種子' }).click();
    const seed = await page.getByLabel('種子', { exact: true }).inputValue();
    await page.getByLabel('語言').selectOption('zh');
    await expect(sentence(page)).toHaveText(/在贷余额/);
    await expect(page.getByLabel('种子', { exact: true })).toHaveValue(seed);
  });
});

test('the appearance can be chosen and is kept', async ({ page }) => {
  await open(page);
  await page.getByLabel('Appearance').selectOption('dark');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('without storage everything works, and nothing is lost on this visit', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await open(page);
  await page.getByLabel(/Language|语言/).selectOption('zh');
  await expect(sentence(page)).toHaveText(/在贷余额/);
  expect(errors).toEqual([]);
});

test('without workers the page computes by itself and says so', async ({ page }) => {
  await page.addInitScript(() => {
    window.Worker = function blocked() {
      throw new DOMException('blocked', 'SecurityError');
    } as unknown as typeof Worker;
  });
  await open(page, 'replicates=4&borrowers=500&months=6');
  await expect(page.getByText(/lets no background workers run/)).toBeVisible();
  await expect(sentence(page)).toHaveText(/^After 6 months/);
});

test('a reader with a keyboard can do it all', async ({ page, browserName }) => {
  await open(page);
  const focused = (): Promise<string> =>
    page.evaluate(() => {
      const element = document.activeElement;
      return element?.getAttribute('aria-label') ?? element?.id ?? '';
    });
  /** Walks on until something with this name or id has the focus. */
  const walkTo = async (name: RegExp): Promise<void> => {
    for (let i = 0; i < 80; i++) {
      await page.keyboard.press('Tab');
      if (name.test(await focused())) return;
    }
    throw new Error(`No ${name.source} on the way.`);
  };
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the results' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('#results')).toBeFocused();
  await page.reload();
  await settled(page);
  await walkTo(/^economy\.pressure$/);
  for (let i = 0; i < 10; i++) await page.keyboard.press('ArrowRight');
  await expect(page.getByText('You changed: Economic pressure 50 → 60.')).toBeVisible();
  await page.keyboard.press('Delete');
  await expect(page.getByText(/You have changed nothing/)).toBeVisible();
  await page.keyboard.press('ArrowLeft');
  await walkTo(/^Undo$/);
  const outline = await page.evaluate(
    () => getComputedStyle(document.activeElement ?? document.body).outlineStyle,
  );
  expect(outline).not.toBe('none');
  await page.keyboard.press('Enter');
  await expect(page.getByText(/You have changed nothing/)).toBeVisible();
  expect(browserName).not.toBe('');
});

test.describe('a phone', () => {
  test.use({ viewport: { width: 360, height: 640 }, hasTouch: true });

  test('shows the sentence and one picture, and the dials in a sheet that leaves it in sight', async ({
    page,
  }) => {
    await open(page);
    await expect(page.locator('[data-chart]')).toHaveCount(1);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
    await page.getByRole('button', { name: 'Controls' }).click();
    const pressure = page.getByRole('slider', { name: 'Economic pressure' });
    await drag(pressure, [95]);
    await expect(sentence(page)).toContainText(/more than in the baseline/);
    await expect(sentence(page)).toBeInViewport();
    await expect(page.locator('[data-chart] svg').first()).toBeInViewport();
    await page.getByRole('button', { name: 'Hide controls' }).click();
    await expect(pressure).toBeHidden();
    await expect(figure(page, 'trust')).toBeVisible();
  });

  test('has targets that a finger can hit', async ({ page }) => {
    await open(page);
    await page.getByRole('button', { name: 'Controls' }).click();
    const small = await page.evaluate(() =>
      [...document.querySelectorAll('button, a, summary, select, input:not([type=radio])')]
        .filter((element) => element.checkVisibility({ visibilityProperty: true }))
        .filter((element) => !element.closest('p, [class*=visually-hidden]'))
        .map((element) => ({ element, box: element.getBoundingClientRect() }))
        .filter(({ box }) => box.width > 1 && (box.width < 24 || box.height < 24))
        .map(({ element, box }) => `${element.outerHTML.slice(0, 90)} ${box.width}x${box.height}`),
    );
    expect(small).toEqual([]);
  });
});
