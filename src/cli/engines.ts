// Engines of released versions, kept in public/engines: an old link is recomputed by the one that made it.
import { existsSync } from 'node:fs';

interface Engine {
  readonly replay: (link: string) => { readonly fingerprint: string };
}

/** The engine of a version, if this checkout has it. The program stands in a folder beside public. */
export async function engineOf(version: string): Promise<Engine | undefined> {
  if (!/^\d+\.\d+\.\d+$/.test(version)) return undefined;
  const file = new URL(`../public/engines/${version}.js`, import.meta.url);
  if (!existsSync(file)) return undefined;
  return (await import(/* @vite-ignore */ file.href)) as Engine;
}
