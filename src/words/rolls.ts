// The words of the roll matrix in each language.
import type { LanguageCode } from './languages.ts';
import { rollsEn } from './rolls.en.ts';
import type { RollsWords } from './rolls.en.ts';
import { rollsZh } from './rolls.zh.ts';

export const rollsWords: Readonly<Record<LanguageCode, RollsWords>> = { en: rollsEn, zh: rollsZh };
