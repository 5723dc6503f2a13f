// The service worker, made from workers/offline.worker.ts with the list of what the site consists of.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { transformWithOxc } from 'vite';
import type { Plugin } from 'vite';

/** Kept when they are first asked for, not on the first visit. */
const LATER = /^(?:engines\/|overdue-lab.*\.html$)|\.map$/;
const NEVER = /^(?:sw\.js|robots\.txt|_headers)$/;

/** After everything else has been written. */
export function offline(): Plugin {
  let outDir = 'dist';
  return {
    name: 'offline',
    apply: 'build',
    configResolved(config) {
      outDir = config.build.outDir.startsWith('/')
        ? config.build.outDir
        : join(config.root, config.build.outDir);
    },
    closeBundle: {
      order: 'post',
      sequential: true,
      async handler() {
        const files = readdirSync(outDir, { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map((entry) => join(entry.parentPath, entry.name).slice(outDir.length + 1))
          .map((file) => file.replaceAll('\\', '/'))
          .filter((file) => !NEVER.test(file))
          .sort();
        const hash = createHash('sha256');
        for (const file of files) hash.update(file).update(readFileSync(join(outDir, file)));
        const source = new URL('../../workers/offline.worker.ts', import.meta.url);
        const { code } = await transformWithOxc(readFileSync(source, 'utf8'), source.pathname);
        const given = {
          version: hash.digest('hex').slice(0, 16),
          files: files.filter((file) => !LATER.test(file)),
        };
        writeFileSync(
          join(outDir, 'sw.js'),
          `const SITE = ${JSON.stringify(given)};\n${code.replace(/^export \{\s*\};?$/m, '')}`,
        );
      },
    },
  };
}
