// What a reader's browser has to fetch before the first picture.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
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
