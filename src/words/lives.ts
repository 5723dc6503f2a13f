// What is said of lives: the words in each language, the sentence of the parting, and the events of a month.
import * as format from '../format.ts';
import type { Decision, LifeMonth } from '../model/index.ts';
import type { LifePair } from '../studies/index.ts';
import type { LanguageCode } from './languages.ts';
import { livesEn } from './lives.en.ts';
import type { LivesWords } from './lives.en.ts';
import { livesZh } from './lives.zh.ts';

export type { LivesWords } from './lives.en.ts';

export const livesWords: Readonly<Record<LanguageCode, LivesWords>> = { en: livesEn, zh: livesZh };

/** Money of one person, to the yuan; from fen. */
export function moneyText(fen: number, locale: string): string {
  const yuan = Math.round(fen / 100);
  const text = format.number(Math.abs(yuan), locale);
  return (yuan < 0 ? '−' : '') + (locale.startsWith('zh') ? `${text}元` : `¥${text}`);
}

/** Chances and a draw with as many decimals as it takes to tell them apart: 2 to 5. */
export function chancesOf(draw: number, chances: readonly number[], locale: string): string[] {
  let decimals = 2;
  const at = (x: number): number => Math.round(x * 10 ** decimals);
  while (decimals < 5 && chances.some((chance) => chance !== draw && at(chance) === at(draw)))
    decimals++;
  return [draw, ...chances].map((x) => format.number(x, locale, decimals));
}

const sentenceCase = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The sentence on top of two lives: the decision, the draw and the chances behind the parting. */
export function partingSentence(pair: LifePair, words: LivesWords, locale: string): string[] {
  const { first, parting } = pair;
  if (!first) return [words.one.same];
  const listed = first.fields.filter((field) => !SHADOWS.has(field));
  const fields = listed.length > 0 ? listed : first.fields;
  const named = words.list(
    fields.slice(0, 3).map((field) => words.fields[field]),
    Math.max(0, fields.length - 3),
  );
  const since = format.month(first.month, locale);
  if (!parting) return [words.parted.sure(since, named)];
  const { a, b, kind } = parting;
  const month = format.month(parting.month, locale);
  const [, yes, no] = words.decisions[kind];
  const says: string[] = [];
  if (a && b) {
    const [draw, chanceA, chanceB] = chancesOf(a.draw, [a.chance, b.chance], locale) as [
      string,
      string,
      string,
    ];
    says.push(
      a.happened
        ? words.parted.both(month, draw, words.worldA, chanceA, yes, words.worldB, chanceB, no)
        : words.parted.both(month, draw, words.worldB, chanceB, yes, words.worldA, chanceA, no),
    );
  } else {
    const one = a ?? b;
    if (!one) return [words.parted.sure(since, named)];
    const [draw, chance] = chancesOf(one.draw, [one.chance], locale) as [string, string];
    const [here, there] = a ? [words.worldA, words.worldB] : [words.worldB, words.worldA];
    says.push(words.parted.only(month, draw, here, chance, yes, there));
  }
  if (first.month < parting.month) says.push(words.parted.earlier(since, named));
  return says;
}

/** What only follows from other fields: named when there is nothing else. */
const SHADOWS: ReadonlySet<string> = new Set(['decisions', 'daysLate', 'owed', 'paid', 'root']);

/** The sentence on top of one life. */
export function lifeSentence(
  months: readonly LifeMonth[],
  words: LivesWords,
  locale: string,
): string {
  const run = months.filter(({ month }) => month >= 1);
  const written = run.find(({ chargedOff }) => chargedOff > 0);
  const late = run.filter(({ daysLate, standing }) => daysLate > 0 && standing === 'customer');
  if (written) {
    // The spell that ended so: months late without a break.
    const before = months.filter(({ month }) => month < written.month);
    const inTime = before.findLastIndex(({ daysLate }) => daysLate === 0);
    return words.one.lost(before.length - 1 - inTime, format.month(written.month, locale));
  }
  if (late.length > 0) return words.one.late(late.length, run.length);
  if (run.some(({ standing }) => standing === 'customer')) return words.one.fine(run.length);
  if (run.some(({ standing }) => standing === 'rejected')) return words.one.refused;
  return words.one.never;
}

export interface LifeEvent {
  readonly text: string;
  /** loud: it changes the life · plain · quiet: the usual. */
  readonly weight: 'loud' | 'plain' | 'quiet';
}

/** What happened in a month, the most telling first; `before` is the month before it. */
export function eventsOf(
  now: LifeMonth,
  before: LifeMonth | undefined,
  words: LivesWords,
  locale: string,
): LifeEvent[] {
  const say = words.diary;
  const events: LifeEvent[] = [];
  const add = (weight: LifeEvent['weight'], text: string): void => {
    events.push({ weight, text });
  };
  const yuan = (fen: number): string => moneyText(fen, locale);
  if (now.chargedOff > 0) add('loud', say.chargedOff(yuan(now.chargedOff)));
  if (now.application) {
    const given = now.application.verdict === 'approved' ? now.limit : 0;
    const verdict = words.verdicts[now.application.verdict];
    add(
      'loud',
      given > 0
        ? `${verdict}${SEPARATOR[localeKey(locale)]}${say.limitGiven(yuan(given))}`
        : verdict,
    );
  } else if (before?.standing === 'customer' && now.standing === 'outside') add('loud', say.closed);
  if (before && before.inWork !== now.inWork) add('loud', now.inWork ? say.foundJob : say.lostJob);
  if (now.shock) add('plain', say.shock(yuan(now.shock)));
  if (now.missed) {
    const root = now.root ? words.roots[now.root] : undefined;
    add('loud', say.missed(words.causes[now.missed], yuan(now.bill), root));
  }
  if (now.waived > 0) add('loud', say.waived(yuan(now.waived)));
  else if (before?.planMonths === 0 && now.planMonths > 0 && signed(now.decisions))
    add('loud', say.plan);
  for (const day of now.caughtUp) add('plain', say.caughtUp(day));
  if (now.daysLate > 0) {
    const times = now.contact === null ? '' : format.number(now.contact, locale, 1);
    add('plain', say.daysLate(now.daysLate));
    if (now.contact !== null && Math.abs(now.contact - 1) >= 0.05) add('quiet', say.contact(times));
    if (now.spokenTo) add('plain', say.spokenTo);
  }
  if (now.recovered > 0) add('plain', say.recovered(yuan(now.recovered)));
  if (before && before.limit > 0 && now.limit > 0 && now.limit !== before.limit) {
    const much = Math.abs(now.limit / before.limit - 1) > 0.1;
    add(much ? 'plain' : 'quiet', say.limit(yuan(now.limit), now.limit > before.limit));
  }
  if (!now.missed && now.bill > 0 && now.paid > 0) add('quiet', say.paidBill(yuan(now.paid)));
  else if (now.paid > 0 && now.caughtUp.length === 0) add('quiet', say.paidSome(yuan(now.paid)));
  if (!now.inWork && before?.inWork === false) add('quiet', say.noWork);
  if (events.length === 0) {
    if (now.standing === 'outside') add('quiet', say.withoutAccount);
    else if (now.standing === 'customer') add('quiet', say.noBill);
    else if (now.standing === 'gone') add('quiet', say.afterwards);
  }
  return events;
}

const signed = (decisions: readonly Decision[]): boolean =>
  decisions.some(({ kind, happened }) => kind === 'signsPlan' && happened);

/** Between two events of one month. */
const SEPARATOR = { zh: '，', other: ', ' } as const;
const localeKey = (locale: string): 'zh' | 'other' => (locale.startsWith('zh') ? 'zh' : 'other');

export function joinedEvents(events: readonly LifeEvent[], locale: string): string {
  return sentenceCase(events.map(({ text }) => text).join(SEPARATOR[localeKey(locale)]));
}
