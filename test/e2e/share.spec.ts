// What leaves the page with a reader: a card, data, a citation, a picture in a foreign page.
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { parquetReadObjects } from 'hyparquet';
import { faults, open, SMALL } from './sandbox.ts';
import { DIST, serve } from './site.ts';

/** The bytes of the next file that the page makes; not every driver tells of downloads. */
async function nextFile(page: Page, makes: () => Promise<void>): Promise<Buffer> {
  await page.evaluate(() => {
    const make = URL.createObjectURL.bind(URL);
    const saved = { name: '', bytes: '' };
    (window as unknown as { saved: typeof saved }).saved = saved;
    const blobs = new Map<string, Blob>();
    URL.createObjectURL = (blob) => {
      const url = make(blob);
      if (blob instanceof Blob) blobs.set(url, blob);
      return url;
    };
    HTMLAnchorElement.prototype.click = function click() {
      const blob = blobs.get(this.href);
      if (!blob) return;
      const reader = new FileReader();
      reader.onload = () => {
        saved.bytes = (reader.result as string).replace(/^.*,/, '');
      };
      reader.readAsDataURL(blob);
    };
  });
  await makes();
  const bytes = await page.waitForFunction(
    () => (window as unknown as { saved: { bytes: string } }).saved.bytes,
  );
  return Buffer.from(await bytes.jsonValue(), 'base64');
}

test('data, card and citation say what they are of, to the fingerprint', async ({ page }) => {
  test.slow();
  await open(page, `${SMALL}&seed=spring&economy.pressure=70&policies.reminders.on=on`);
  const fingerprint = /fp=(\w+)/.exec(page.url())?.[1] ?? '-';
  await page.getByRole('button', { name: 'Share' }).click();
  const dialog = page.getByRole('dialog');
  const part = (name: string) => dialog.getByRole('radio', { name }).check({ force: true });
  const save = (name: string | RegExp) =>
    nextFile(page, () => dialog.getByRole('button', { name }).click());

  await part('Data');
  const csv = (await save(/Table \(CSV\)/)).toString();
  const [head = '', first = ''] = csv.replace('\ufeff', '').split('\n');
  expect(head).toMatch(/^measure,month,mean,.*unit,definition,preset,changes,seed,/);
  expect(first).toContain(fingerprint);
  const json = JSON.parse((await save(/Everything/)).toString()) as {
    model: string;
    fingerprint: string;
    definitions: Record<string, { unit: string }>;
    totals: { loss: { mean: number } };
    scenario: { set: Record<string, unknown> };
  };
  expect(json).toMatchObject({
    model: '1.0.0',
    fingerprint,
    scenario: { set: { 'economy.pressure': 70 } },
  });
  expect(json.definitions['loss']?.unit).toBe('yuan');
  const parquet = await save(/Parquet/);
  const rows = await parquetReadObjects({
    file: parquet.buffer.slice(
      parquet.byteOffset,
      parquet.byteOffset + parquet.byteLength,
    ) as ArrayBuffer,
  });
  const loss = rows.find(({ measure, month }) => measure === 'loss' && month === null);
  expect(loss?.['mean']).toBe(json.totals.loss.mean);

  await part('Picture');
  await expect(dialog.getByRole('img')).toHaveAttribute(
    'alt',
    /^Card: [\d.]+\s%\. After 12 months/,
  );
  expect(await faults(page)).toEqual([]);
  const svg = (await save('Save as SVG')).toString();
  expect(svg).toContain(`Fingerprint ${fingerprint}`);
  expect(svg).toContain('Economic pressure 50 → 70');
  const png = await save('Save as PNG');
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);

  await part('Citation');
  await expect(dialog.getByRole('group', { name: 'BibTeX' })).toContainText(fingerprint);
  const methods = dialog.getByRole('group', { name: 'Methods' });
  await expect(methods).toContainText('Economic pressure 50 → 70; Reminders before the due day on');
  await expect(methods).toContainText('8 independent worlds, seed “spring”');
  expect(await faults(page)).toEqual([]);
});

test('a picture with a dial stands in a page of another origin, says its height, and asks nobody else', async ({
  page,
}) => {
  const site = await serve(DIST, { under: '/lab/' });
  const frame = `${site.url}embed.html#/?${SMALL}&seed=spring&chart=losses&dial=economy.pressure&lang=en&from=timeline`;
  const host = await serve(DIST, {
    pages: {
      '/article.html': `<!doctype html><html lang="en"><title>An article</title><main><h1>Article</h1>
        <iframe data-overdue-lab title="Losses" src="${frame.replaceAll('&', '&amp;')}" style="width:100%;height:100px"></iframe></main>
        <script src="${site.url}embed.js" defer></script>`,
    },
  });
  const strangers: string[] = [];
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(site.url) && !url.startsWith(host.url) && !/^(blob|data):/.test(url)) {
      strangers.push(url);
    }
  });
  await page.addInitScript(() => {
    const heard: unknown[] = [];
    (window as unknown as { heard: unknown[] }).heard = heard;
    addEventListener('message', ({ data }) => heard.push(data));
  });
  await page.goto(`${host.url}article.html`);
  const inside = page.frameLocator('iframe');
  const title = inside.getByRole('heading', { level: 2 });
  await expect(title).toContainText(/¥/);
  const before = await title.textContent();
  await expect
    .poll(() => page.locator('iframe').evaluate((element) => element.clientHeight))
    .toBeGreaterThan(300);
  await expect
    .poll(() => inside.locator('html').evaluate((root) => root.scrollHeight - root.clientHeight))
    .toBeLessThanOrEqual(1);

  // The page around turns the dial; nonsense is passed over.
  await page.evaluate((origin) => {
    const { contentWindow } = document.querySelector('iframe') as HTMLIFrameElement;
    for (const [path, value] of [
      ['economy.pressure', 'many'],
      ['__proto__', 1],
      ['economy.pressure', 95],
    ]) {
      contentWindow?.postMessage({ type: 'overdue-lab:set', path, value }, origin);
    }
  }, new URL(site.url).origin);
  await expect(inside.getByRole('slider', { name: 'Economic pressure' })).toHaveValue('95');
  await expect(title).not.toHaveText(before ?? '');
  await expect
    .poll(() =>
      page.evaluate(() =>
        (window as unknown as { heard: { type: string; link?: string }[] }).heard
          .filter(({ type }) => type === 'overdue-lab:result')
          .map(({ link }) => link)
          .at(-1),
      ),
    )
    .toMatch(/economy\.pressure=95.*fp=[0-9a-f]{32}$/);
  expect(strangers).toEqual([]);
  await site.close();
  await host.close();
});

test('the example page works, and axe finds nothing in it', async ({ page }) => {
  await page.goto('./embed-example.html');
  const inside = page.locator('iframe').first().contentFrame();
  await expect(inside.getByRole('heading', { level: 2 })).toContainText(/\d/, { timeout: 20_000 });
  expect(await faults(page)).toEqual([]);
});
