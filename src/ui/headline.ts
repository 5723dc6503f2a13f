// The sentence that the product is, made from an answer: what is late after so many months, and against what.
import * as format from '../format.ts';
import { readingOf, sinceToday } from '../state/reading.ts';
import type { Answer } from '../state/simulation.svelte.ts';
import type { Words } from '../words/index.ts';

export interface Headline {
  readonly text: string;
  /** In how many worlds; empty if there is nothing to hold. */
  readonly holds: string;
}

export function headlineOf(answer: Answer, at: number, words: Words): Headline {
  const head = words.pages.headline;
  const { worlds, baseline } = answer;
  const month = Math.min(at, worlds[0]?.months ?? 0);
  /** Points without a sign: the sentence says which way. */
  const size = (change: number, mcse: number): string =>
    format.points(Math.abs(change), words.locale, mcse).replace('+', '');

  const different = baseline !== worlds;
  const { value, change } = readingOf('overdue_30_plus', month, worlds, different ? baseline : []);
  const share = format.share(value.mean, words.locale, value.mcse);
  if (month === 0) return { text: head.now(share), holds: '' };
  if (!change) {
    const today = sinceToday('overdue_30_plus', month, worlds);
    const flat = isUnclear(today);
    return {
      text: head.today(
        month,
        share,
        size(today.mean, today.mcse),
        flat ? undefined : today.mean > 0,
      ),
      holds: flat ? '' : words.pages.holds(today.holds, today.of),
    };
  }
  if (change.p05 === 0 && change.p95 === 0 && change.mean === 0) {
    return { text: head.same(month, share), holds: '' };
  }
  if (isUnclear(change)) {
    return {
      text: head.unclear(month, share),
      holds: words.pages.leans(change.holds, change.of, change.mean > 0),
    };
  }
  return {
    text: head.clear(month, share, size(change.mean, change.mcse), change.mean > 0),
    holds: words.pages.holds(change.holds, change.of),
  };
}

/** A change that its own error could have made, or that would be said as zero. */
const isUnclear = (change: { mean: number; mcse: number }): boolean =>
  Math.abs(change.mean) < 2 * change.mcse || Math.abs(change.mean) < 0.0005;
