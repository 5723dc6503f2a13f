// The words of the analyses of risk, loaded by them only.
import type { LanguageCode } from './languages.ts';
import { riskEn } from './risk.en.ts';
import type { RiskWords } from './risk.en.ts';
import { riskZh } from './risk.zh.ts';

export const riskWords: Readonly<Record<LanguageCode, RiskWords>> = { en: riskEn, zh: riskZh };
