// The page in the reader's characters: traditional ones are a copy of the whole site, made by the build.
import { inOneFile } from '../state/home.ts';
import { wantedLanguage } from '../state/language.svelte.ts';
import { inTraditional } from '../words/index.ts';

/** Goes on in the other copy if that is the reader's; `here` is the address of the script that asks. */
export async function turnedTo(here: string, asked?: string): Promise<boolean> {
  if (!import.meta.env.PROD || inOneFile || inTraditional) return false;
  if (wantedLanguage(asked) !== 'zh-Hant') return false;
  const name = here.slice(here.lastIndexOf('/') + 1);
  try {
    await import(/* @vite-ignore */ new URL(`../hant/assets/${name}`, here).href);
    return true;
  } catch {
    // It cannot be fetched: simplified characters are better than none.
    return false;
  }
}
