// The words of the vintage curves in each language.
import type { LanguageCode } from './languages.ts';
import { vintagesEn } from './vintages.en.ts';
import type { VintagesWords } from './vintages.en.ts';
import { vintagesZh } from './vintages.zh.ts';

export const vintagesWords: Readonly<Record<LanguageCode, VintagesWords>> = {
  en: vintagesEn,
  zh: vintagesZh,
};
