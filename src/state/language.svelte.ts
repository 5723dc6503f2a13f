// The language of the page: chosen for the reader, changed by the reader, kept.
import { english, languageFor, LANGUAGES } from '../words/index.ts';
import type { LanguageCode, Words } from '../words/index.ts';
import { recall, remember } from './stored.ts';

export class Language {
  words: Words = $state.raw(english);
  /** The words of a language could not be fetched: the page goes on in the one before. */
  failed = $state(false);
  #wanted: LanguageCode = 'en';

  get code(): LanguageCode {
    return this.words.code;
  }
  get locale(): string {
    return this.words.locale;
  }

  /** What the page asks for or what was chosen before, else what the browser prefers. */
  async start(asked?: string): Promise<void> {
    const stored = asked ?? recall('language');
    const known = LANGUAGES.find(({ code }) => code === stored);
    await this.#load(known?.code ?? languageFor(navigator.languages));
  }

  async choose(code: LanguageCode): Promise<void> {
    remember('language', code);
    await this.#load(code);
  }

  async #load(code: LanguageCode): Promise<void> {
    this.#wanted = code;
    const language = LANGUAGES.find((one) => one.code === code);
    if (!language) return;
    try {
      const words = await language.load();
      // A second choice may have come while the first was on its way.
      if (this.#wanted === code) this.words = words;
      this.failed = false;
    } catch {
      this.failed = true;
    }
  }
}
