// The words of sensitivity and maps, loaded by their views only.
import type { LeverId, Path } from '../model/index.ts';
import type { LanguageCode, Words } from './languages.ts';
import { sensitivityEn } from './sensitivity.en.ts';
import type { SensitivityWords } from './sensitivity.en.ts';
import { sensitivityZh } from './sensitivity.zh.ts';
import { wordsAt } from './sentences.ts';

export const sensitivityWords: Readonly<Record<LanguageCode, SensitivityWords>> = {
  en: sensitivityEn,
  zh: sensitivityZh,
};

/** A parameter among others: what belongs to a policy says to which. */
export function factorName(path: Path, words: Words): string {
  const { label } = wordsAt(path, words);
  const [, policy] = /^policies\.(\w+)\./.exec(path) ?? [];
  if (policy === undefined) return label;
  const join = words.locale.startsWith('zh') ? '：' : ': ';
  return words.declared.levers[policy as LeverId].label + join + label;
}
