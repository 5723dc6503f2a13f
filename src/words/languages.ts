// The languages of the page; each is one entry here and two files of words.
import type { DeclaredWords } from './declared.ts';
import { declaredEn } from './declared.en.ts';
import { pagesEn } from './pages.en.ts';
import type { PageWords } from './pages.en.ts';
import { inTraditional } from './script.ts';

/** Everything that is said in one language. */
export interface Words {
  readonly code: LanguageCode;
  /** For numbers and for the `lang` of the page. */
  readonly locale: string;
  readonly pages: PageWords;
  readonly declared: DeclaredWords;
}

/** Languages that have words of their own. */
export type LanguageCode = 'en' | 'zh';
/** What a reader chooses: Chinese in two scripts, with the same words. */
export type LanguageId = LanguageCode | 'zh-Hant';

interface Language {
  readonly id: LanguageId;
  /** Its name in itself. */
  readonly name: string;
  readonly locale: string;
  /** Scripts whose readers get it without asking. */
  readonly scripts: readonly string[];
  readonly load: () => Promise<Words>;
}

export const english: Words = { code: 'en', locale: 'en', pages: pagesEn, declared: declaredEn };

const chinese = async (): Promise<Words> => {
  const { declaredZh } = await import('./declared.zh.ts');
  const { pagesZh } = await import('./pages.zh.ts');
  return {
    code: 'zh',
    locale: inTraditional ? 'zh-Hant' : 'zh-CN',
    pages: pagesZh,
    declared: declaredZh,
  };
};

export const LANGUAGES: readonly Language[] = [
  {
    id: 'en',
    name: 'English',
    locale: 'en',
    scripts: ['Latn'],
    load: () => Promise.resolve(english),
  },
  { id: 'zh', name: '简体中文', locale: 'zh-CN', scripts: ['Hans'], load: chinese },
  // The copy in hant/ has these words in traditional characters.
  { id: 'zh-Hant', name: '繁體中文', locale: 'zh-Hant', scripts: ['Hant'], load: chinese },
];

/** The language for a reader's list of preferences. */
export function languageFor(preferences: readonly string[]): LanguageId {
  for (const tag of preferences) {
    try {
      const { script } = new Intl.Locale(tag).maximize();
      const found = LANGUAGES.find(
        ({ scripts }) => script !== undefined && scripts.includes(script),
      );
      if (found) return found.id;
    } catch {
      // Not a tag that anybody knows: the next preference counts.
    }
  }
  return 'en';
}
