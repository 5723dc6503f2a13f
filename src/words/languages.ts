// The languages of the page; each is one entry here and two files of words.
import type { DeclaredWords } from './declared.ts';
import { declaredEn } from './declared.en.ts';
import { pagesEn } from './pages.en.ts';
import type { PageWords } from './pages.en.ts';

/** Everything that is said in one language. */
export interface Words {
  readonly code: LanguageCode;
  /** For numbers and for the `lang` of the page. */
  readonly locale: string;
  readonly pages: PageWords;
  readonly declared: DeclaredWords;
}

export type LanguageCode = 'en' | 'zh';

interface Language {
  readonly code: LanguageCode;
  /** Its name in itself. */
  readonly name: string;
  readonly locale: string;
  /** Scripts whose readers get it without asking. */
  readonly scripts: readonly string[];
  readonly load: () => Promise<Words>;
}

export const english: Words = { code: 'en', locale: 'en', pages: pagesEn, declared: declaredEn };

export const LANGUAGES: readonly Language[] = [
  {
    code: 'en',
    name: 'English',
    locale: 'en',
    scripts: ['Latn'],
    load: () => Promise.resolve(english),
  },
  {
    code: 'zh',
    name: '中文',
    locale: 'zh-CN',
    // Readers of traditional characters too, until they have words of their own.
    scripts: ['Hans', 'Hant'],
    load: async () => {
      const { declaredZh } = await import('./declared.zh.ts');
      const { pagesZh } = await import('./pages.zh.ts');
      return { code: 'zh', locale: 'zh-CN', pages: pagesZh, declared: declaredZh };
    },
  },
];

/** The language for a reader's list of preferences. */
export function languageFor(preferences: readonly string[]): LanguageCode {
  for (const tag of preferences) {
    try {
      const { script } = new Intl.Locale(tag).maximize();
      const found = LANGUAGES.find(
        ({ scripts }) => script !== undefined && scripts.includes(script),
      );
      if (found) return found.code;
    } catch {
      // Not a tag that anybody knows: the next preference counts.
    }
  }
  return 'en';
}
