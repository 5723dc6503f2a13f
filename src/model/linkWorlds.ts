// Further worlds of a link: each in one value, `name~Stricter~underwriting.strictness~70`, keys and values by turns.
import { escape, unescape } from './linkText.ts';
import type { Scenario } from './scenario.ts';

/** A world of a set: of its own, or the one that the link is of (`here`), or that one's baseline (`base`). */
export interface LinkedWorld {
  readonly name?: string;
  readonly world: Scenario | 'here' | 'base';
}

/** Worlds in a set; the first is the baseline. */
export const SET_BOUNDS = { min: 2, max: 8 } as const;
/** Letters of a name. */
export const LONGEST_NAME = 60;

export const worldKey = (i: number): string => `w${i + 1}`;
export const isWorldKey = (key: string): boolean => key === 'base' || /^w[1-8]$/.test(key);

/** Pairs as one value. The separator is escaped inside of them, so that any text survives. */
export function writePairs(pairs: readonly (readonly [string, string])[]): string {
  return pairs.map(([key, value]) => `${escape(key)}~${escape(value)}`).join('~');
}

/** The value as it stands in the link, escapes and all. */
export function readPairs(raw: string): { pairs: Map<string, string>; whole: boolean } {
  const pairs = new Map<string, string>();
  let whole = true;
  // Some messengers escape the separator too.
  const parts = raw.split(raw.includes('~') ? '~' : /%7e/i);
  for (let i = 0; i + 1 < parts.length; i += 2) {
    const [key, value] = [unescape(parts[i]!), unescape(parts[i + 1]!)];
    whole &&= key.whole && value.whole;
    if (!pairs.has(key.text)) pairs.set(key.text, value.text);
  }
  if (parts.length % 2 === 1 && raw !== '') whole = false;
  return { pairs, whole };
}

/** A name as it may come from anywhere: one short line. */
export function cleanName(name: string): string {
  return name
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .trim()
    .slice(0, LONGEST_NAME)
    .trim();
}
