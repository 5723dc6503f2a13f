// npm run kernel: compiles src/model/kernel/assembly into src/model/kernel/wasm.ts, with the addresses of memory.ts.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import asc from 'assemblyscript/asc';
import { build } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'overdue-kernel-'));
try {
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      outDir: folder,
      lib: {
        entry: join(root, 'src/model/kernel/memory.ts'),
        formats: ['es'],
        fileName: () => 'memory.mjs',
      },
    },
  });
  const { assemblyLayout, COMPILER } = await import(pathToFileURL(join(folder, 'memory.mjs')).href);
  writeFileSync(join(root, 'src/model/kernel/assembly/layout.ts'), assemblyLayout());
  const wasm = join(folder, 'kernel.wasm');
  const { error, stderr } = await asc.main([
    join(root, 'src/model/kernel/assembly/index.ts'),
    ...['--outFile', wasm],
    ...COMPILER,
  ]);
  if (error) throw new Error(`${error.message}\n${stderr.toString()}`);
  const bytes = readFileSync(wasm);
  const text = bytes.toString('hex');
  writeFileSync(
    join(root, 'src/model/kernel/wasm.ts'),
    `// The compiled kernel in hexadecimals, which compress best; made by build/kernel.mjs.\nexport const WASM =\n  '${text}';\n`,
  );
  process.stdout.write(`${bytes.length} bytes\n`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
