// The compiled kernel stands beside its source; this makes it anew and compares.
import { readFileSync, writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { compileKernel, LAYOUT_FILE, WASM_FILE } from './compile.ts';

it('the compiled kernel is that of its source: else run `npm run kernel`', async () => {
  const { layout, wasm } = await compileKernel();
  if (process.env['RENEW_KERNEL'] === '1') {
    writeFileSync(LAYOUT_FILE, layout);
    writeFileSync(WASM_FILE, wasm);
  }
  expect(readFileSync(LAYOUT_FILE, 'utf8')).toBe(layout);
  expect(readFileSync(WASM_FILE, 'utf8') === wasm).toBe(true);
});
