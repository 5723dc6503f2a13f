// What is said of an attribution: its words in each language, and what a group of changes is called.
import type { LeverId } from '../model/index.ts';
import { attributionEn } from './attribution.en.ts';
import type { AttributionWords } from './attribution.en.ts';
import { attributionZh } from './attribution.zh.ts';
import type { LanguageCode, Words } from './languages.ts';

export const attributionWords: Readonly<Record<LanguageCode, AttributionWords>> = {
  en: attributionEn,
  zh: attributionZh,
};

/** A group by id, several taken together by `x+y`, as it is called in the middle of a sentence. */
export function groupName(id: string, words: Words): string {
  const say = attributionWords[words.code];
  const levers: Readonly<Record<string, { readonly label: string } | undefined>> = words.declared
    .levers satisfies Record<LeverId, unknown>;
  const label = (one: string): string => {
    const own = levers[one]?.label ?? one;
    return words.code === 'en' ? own.charAt(0).toLowerCase() + own.slice(1) : own;
  };
  return id
    .split('+')
    .map((one) => say.groups[one] ?? label(one))
    .join(say.and);
}
