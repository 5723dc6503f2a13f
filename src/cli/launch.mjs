// Builds the command line program if a source is newer than it, then runs it. Safe when many shards
// start at once: each builds into its own folder and renames the result into place.
import { existsSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const program = join(root, 'dist-lab/lab.mjs');

const sources = [
  ...['package-lock.json', 'vite.config.ts'].map((file) => join(root, file)),
  ...['src', 'workers'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name)),
  ),
];
const newest = Math.max(...sources.map((file) => statSync(file).mtimeMs));

if (!existsSync(program) || statSync(program).mtimeMs < newest) {
  const out = join(root, `dist-lab/build-${process.pid}`);
  process.env.LAB_OUT = out;
  try {
    const { build } = await import('vite');
    await build({ root, mode: 'lab', logLevel: 'error' });
    renameSync(join(out, 'lab.mjs'), program);
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}
await import(pathToFileURL(program).href);
