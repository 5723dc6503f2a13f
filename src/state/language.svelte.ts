// The language of the page: chosen for the reader, changed by the reader, kept.
import { english, inTraditional, languageFor, LANGUAGES } from '../words/index.ts';
import type { LanguageCode, LanguageId, Words } from '../words/index.ts';
import { recall, remember } from './stored.ts';

/** The language for this visit: what the page asks for or what was chosen before, else what the browser prefers. */
export function wantedLanguage(asked: string | undefined = recall('language')): LanguageId {
  return LANGUAGES.find(({ id }) => id === asked)?.id ?? languageFor(navigator.languages);
}

export class Language {
  words: Words = $state.raw(english);
  /** The words of a language could not be fetched: the page goes on in the one before. */
  failed = $state(false);
  #wanted: LanguageId = 'en';

  get code(): LanguageCode {
    return this.words.code;
  }
  get locale(): string {
    return this.words.locale;
  }
  /** As the reader chose it. */
  get id(): LanguageId {
    return this.code === 'zh' && inTraditional ? 'zh-Hant' : this.code;
  }

  async start(id: LanguageId = wantedLanguage()): Promise<void> {
    await this.#load(id);
  }

  /** False if the page has to be opened again: the other script is another copy of it. */
  async choose(id: LanguageId): Promise<boolean> {
    remember('language', id);
    if (import.meta.env.PROD && id !== 'en' && (id === 'zh-Hant') !== inTraditional) return false;
    await this.#load(id);
    return true;
  }

  async #load(id: LanguageId): Promise<void> {
    this.#wanted = id;
    const language = LANGUAGES.find((one) => one.id === id);
    if (!language) return;
    try {
      const words = await language.load();
      // A second choice may have come while the first was on its way.
      if (this.#wanted === id) this.words = words;
      this.failed = false;
    } catch {
      this.failed = true;
    }
  }
}
