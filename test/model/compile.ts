// Compiles the fast kernel: the text of its addresses and the module, as they should stand in src/model/kernel.
import { readFileSync } from 'node:fs';
import asc from 'assemblyscript/asc';
import { ADDRESSES, assemblyLayout } from '../../src/model/kernel/memory.ts';

export const LAYOUT_FILE = new URL('../../src/model/kernel/assembly/layout.ts', import.meta.url);
export const WASM_FILE = new URL('../../src/model/kernel/wasm.ts', import.meta.url);

/** Fast before small; what is marked as hot is inlined in any case. */
const FLAGS = [
  ...['-O3', '--converge', '--noAssert', '--runtime', 'stub'],
  ...['--importMemory', '--enable', 'simd', '--enable', 'bulk-memory'],
];

export async function compileKernel(): Promise<{ layout: string; wasm: string }> {
  const layout = assemblyLayout();
  let made = '';
  const { error } = await asc.main(['index.ts', '--outFile', 'kernel.wasm', ...FLAGS], {
    readFile(name) {
      if (name === 'layout.ts') return layout;
      try {
        const text = readFileSync(new URL(name, LAYOUT_FILE), 'utf8');
        // AssemblyScript's own mark is not TypeScript, so in the sources a comment stands for it.
        return text.replace(/^\/\/ inline\n/gm, '@inline\n');
      } catch {
        return null;
      }
    },
    writeFile(_, contents) {
      made = Buffer.from(contents).toString('hex');
    },
    listFiles: () => [],
  });
  if (error) throw error;
  const wasm = [
    '// The compiled kernel in hexadecimals, which compress best: `npm run kernel` makes it from assembly/.',
    '// ADDRESSES of its memory, made by memory.ts.',
    'export const ADDRESSES = {',
    ...Object.entries(ADDRESSES).map(
      ([name, at]) => `  ${name}: ${JSON.stringify(at).replaceAll(',', ', ')},`,
    ),
    '} as const;',
    `export const WASM =\n  '${made}';\n`,
  ].join('\n');
  return { layout, wasm };
}
