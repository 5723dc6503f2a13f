// What a reader's browser has to fetch before the first picture.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';

test('the scripts of the first picture are at most 150 kB compressed', () => {
  const dist = join(import.meta.dirname, '../../dist');
  const page = readFileSync(join(dist, 'index.html'), 'utf8');
  const scripts = [...page.matchAll(/(?:src|href)="\.?\/?(assets\/[^"]+\.js)"/g)].map(
    ([, file]) => file ?? '',
  );
  expect(scripts.length).toBeGreaterThan(1);
  const bytes = [...new Set(scripts)].map(
    (file) => gzipSync(readFileSync(join(dist, file))).length,
  );
  expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThan(150_000);
});

test('the worker of the first picture is at most 40 kB compressed', () => {
  const assets = join(import.meta.dirname, '../../dist/assets');
  const worker = readdirSync(assets).find((file) => /^simulator\.worker.*\.js$/.test(file)) ?? '';
  expect(brotliCompressSync(readFileSync(join(assets, worker))).length).toBeLessThan(40_000);
});

test('a reader of Chinese fetches at most 150 kB of compressed script too', () => {
  const dist = join(import.meta.dirname, '../../dist');
  const page = readFileSync(join(dist, 'index.html'), 'utf8');
  const scripts = [...page.matchAll(/(?:src|href)="\.?\/?(assets\/[^"]+\.js)"/g)].map(
    ([, file]) => file ?? '',
  );
  const words = readdirSync(join(dist, 'assets'))
    .filter((file) => /^(pages|declared)\.zh-.*\.js$/.test(file))
    .map((file) => `assets/${file}`);
  expect(words).toHaveLength(2);
  // As static hosts send it.
  const bytes = [...new Set([...scripts, ...words])].map(
    (file) => brotliCompressSync(readFileSync(join(dist, file))).length,
  );
  expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThan(150_000);
});
