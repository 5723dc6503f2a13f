// Freezes the engine of the model's version: public/engines/<version>.js, and its hash beside it.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { MODEL_VERSION } from '../model/version.ts';

/** Mode of Vite that makes an engine: `npm run release`. */
export const ENGINE_MODE = 'engine';
export const ENGINE_FILE = `${MODEL_VERSION}.js`;

const folder = new URL('../../public/engines/', import.meta.url);

export const release: Plugin = {
  name: 'release',
  buildStart() {
    if (existsSync(new URL(ENGINE_FILE, folder))) {
      this.error(`Model ${MODEL_VERSION} is released, and what is released never changes.`);
    }
  },
  closeBundle() {
    const list = new URL('engines.json', folder);
    const hashes = existsSync(list)
      ? (JSON.parse(readFileSync(list, 'utf8')) as Record<string, string>)
      : {};
    const engine = readFileSync(new URL(ENGINE_FILE, folder));
    hashes[MODEL_VERSION] = `sha256-${createHash('sha256').update(engine).digest('base64')}`;
    writeFileSync(list, `${JSON.stringify(hashes, null, 2)}\n`);
  },
};
