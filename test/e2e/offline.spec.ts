// Without a network: after one visit, under any path, in one version; and from a single file on a disk.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { open, sentence, settled, SMALL } from './sandbox.ts';
import { DIST, serve } from './site.ts';

test.use({ serviceWorkers: 'allow' });

const folders: string[] = [];
const folder = (): string => {
  const made = mkdtempSync(join(tmpdir(), 'overdue-lab-'));
  folders.push(made);
  return made;
};
test.afterAll(() => {
  for (const made of folders) rmSync(made, { recursive: true, force: true });
});

/** The service worker has kept everything and has taken over. */
async function kept(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    while (!navigator.serviceWorker.controller) await new Promise((wait) => setTimeout(wait, 20));
  });
}

test('after one visit the site works without a network, under any path', async ({ page }) => {
  const site = await serve(DIST, { under: '/deep/er/' });
  await page.goto(`${site.url}?from=singlemessage#/?${SMALL}`);
  await settled(page);
  await kept(page);
  const link = page.url();
  await site.close();
  await page.goto('about:blank');
  await page.goto(link);
  await expect(page.getByText(/^Reproduced exactly/)).toBeVisible();
  // Parts that were not opened on the first visit are there too.
  await page.getByRole('link', { name: 'Model', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'The model' })).toBeVisible();
  await page.getByRole('button', { name: 'Share' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
});

test('a new version waits until the reader takes it, and no page mixes two', async ({ page }) => {
  const copy = folder();
  cpSync(DIST, copy, { recursive: true });
  const site = await serve(copy);
  await page.goto(`${site.url}#/?${SMALL}`);
  await settled(page);
  await kept(page);
  const html = readFileSync(join(copy, 'index.html'), 'utf8');
  writeFileSync(join(copy, 'index.html'), html.replace('<body>', '<body data-new>'));
  const worker = readFileSync(join(copy, 'sw.js'), 'utf8');
  writeFileSync(join(copy, 'sw.js'), worker.replace(/"version":"\w+"/, '"version":"next"'));

  await page.reload();
  const notice = page.getByRole('status', { name: 'Update' });
  // The whole new version is fetched first.
  await expect(notice).toContainText('A new version is ready', { timeout: 20_000 });
  await expect(page.locator('body[data-new]')).toHaveCount(0);
  await notice.getByRole('button', { name: 'Use it now' }).click();
  await expect(page.locator('body[data-new]')).toHaveCount(1);
  await expect(page.getByText(/^Reproduced exactly/)).toBeVisible();
  await site.close();
});

test('it can be installed: a manifest with icons that exist', async ({ page, baseURL }) => {
  await page.goto('.');
  const href = await page.locator('link[rel=manifest]').getAttribute('href');
  const address = new URL(href ?? '', baseURL);
  const manifest = (await (await page.request.get(address.href)).json()) as {
    name: string;
    display: string;
    icons: { src: string; type: string }[];
  };
  expect(manifest.name).toContain('逾期沙盘');
  expect(manifest.display).toBe('standalone');
  for (const { src, type } of manifest.icons) {
    const icon = await page.request.get(new URL(src, address).href);
    expect(icon.headers()['content-type']).toBe(type);
  }
});

test('a world saved as one file is replayed from a disk, without a network, to the same fingerprint', async ({
  page,
  context,
  browserName,
}) => {
  await open(page, `${SMALL}&economy.pressure=70&policies.reminders.on=on`);
  const text = page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        const make = URL.createObjectURL.bind(URL);
        URL.createObjectURL = (blob) => {
          if (blob instanceof Blob && blob.type.startsWith('text/html'))
            void blob.text().then(resolve);
          return make(blob);
        };
      }),
  );
  await page.getByRole('button', { name: 'Share' }).click();
  await page.getByRole('radio', { name: 'One file' }).check({ force: true });
  await page.getByRole('button', { name: 'Save as one file' }).click();
  const file = join(folder(), 'world.html');
  writeFileSync(file, await text);
  const fingerprint = /fp=(\w+)/.exec(page.url())?.[1] ?? '-';

  if (browserName === 'chromium') await context.setOffline(true);
  const other = await context.newPage();
  const faults: string[] = [];
  const strangers: string[] = [];
  other.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  other.on('pageerror', (error) => faults.push(error.message));
  other.on('request', (request) => {
    if (!/^(file|data|blob):/.test(request.url())) strangers.push(request.url());
  });
  await other.goto(pathToFileURL(file).href);
  await expect(other.getByText(/^Reproduced exactly/)).toBeVisible();
  await expect(sentence(other)).toHaveText((await sentence(page).textContent()) ?? '');
  await expect(other).toHaveURL(new RegExp(`^file:.*fp=${fingerprint}$`));
  await expect(other.getByText(/does not allow background threads/)).toHaveCount(0);
  // Its links lead back to the site.
  await other.getByRole('button', { name: 'Share' }).click();
  await expect(other.getByRole('textbox', { name: 'Link' })).toHaveValue(page.url());
  expect(faults).toEqual([]);
  expect(strangers).toEqual([]);
});
