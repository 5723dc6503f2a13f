// The words of the pages of lessons, by language; loaded with those pages only.
import type { LanguageCode } from './languages.ts';
import { learnEn } from './learn.en.ts';
import type { LearnWords } from './learn.en.ts';
import { learnZh } from './learn.zh.ts';

export const learnWords: Readonly<Record<LanguageCode, LearnWords>> = { en: learnEn, zh: learnZh };
