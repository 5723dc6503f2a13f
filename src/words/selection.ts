// The words of the analyses of who is let in, loaded by them only.
import type { LanguageCode } from './languages.ts';
import { selectionEn } from './selection.en.ts';
import type { SelectionWords } from './selection.en.ts';
import { selectionZh } from './selection.zh.ts';

export const selectionWords: Readonly<Record<LanguageCode, SelectionWords>> = {
  en: selectionEn,
  zh: selectionZh,
};
