// The words of sharing, loaded by what is shared with and by nothing of the first picture.
import type { LanguageCode } from './languages.ts';
import { shareEn } from './share.en.ts';
import type { ShareWords } from './share.en.ts';
import { shareZh } from './share.zh.ts';

export const shareWords: Readonly<Record<LanguageCode, ShareWords>> = { en: shareEn, zh: shareZh };
export type { ShareWords };
