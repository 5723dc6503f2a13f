// The words of the self-audit, loaded with the page of the model.
import { auditEn } from './audit.en.ts';
import type { AuditWords } from './audit.en.ts';
import { auditZh } from './audit.zh.ts';
import type { LanguageCode } from './languages.ts';

export const auditWords: Readonly<Record<LanguageCode, AuditWords>> = { en: auditEn, zh: auditZh };
