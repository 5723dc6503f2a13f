// Texts of a lesson in the reader's language, with the facts of the run filled in.
import * as format from '../../format.ts';
import { factUnit, factValue, PLACE } from '../../lessons/index.ts';
import type { Fact, Lesson, LessonWorlds, Said } from '../../lessons/index.ts';
import type { LanguageCode } from '../../words/index.ts';

/** A fact whose world is not simulated yet. */
const NOT_YET = '…';

export function tell(
  said: Said,
  lesson: Lesson,
  worlds: LessonWorlds,
  language: { readonly code: LanguageCode; readonly locale: string },
): string {
  return said[language.code].replace(PLACE, (whole, name: string) => {
    const fact = lesson.facts[name];
    return fact ? factText(fact, worlds, language.locale) : whole;
  });
}

function factText(fact: Fact, worlds: LessonWorlds, locale: string): string {
  const value = factValue(fact, worlds);
  if (value === undefined) return NOT_YET;
  const unit = factUnit(fact);
  if (unit === 'times') return format.number(value, locale, Math.abs(value) < 10 ? 2 : 0);
  // Large shares need no decimals.
  if (unit === 'share' && value >= 0.2) return format.share(value, locale, 0.02);
  // The words around a change say its direction.
  return fact.than
    ? format.inUnit(Math.abs(value), unit, locale).replace(/^\+/, '')
    : format.inUnit(value, unit, locale);
}
