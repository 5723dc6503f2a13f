// The pictures of a comparison: differences and levels through time, and the difference of every world.
import type { Unit } from '../format.ts';
import { MEASURES, summarise } from '../model/index.ts';
import type { MeasureId } from '../model/index.ts';
import { pathsIn, totalsIn } from '../studies/index.ts';
import type { Comparison } from '../studies/index.ts';
import type { BarsShape, DotsShape, Line, LinesShape, Path, Tone } from './chart.ts';
import { dotsOf } from './dotsOf.ts';
import { ghost, linesOf, spread } from './lines.ts';
import { at, mean, middle } from './reading.ts';

/** Which doubt a band shows: the mean's own error, or how differently worlds turn out. */
export type Doubt = 'error' | 'variety';

/** The mean lies within so many standard errors 19 times of 20. */
const NINETEEN_OF_TWENTY = 1.96;

/** The id of a line of one scenario of the set, by its place. */
export const lineOf = (scenario: number): string => `w${String(scenario)}`;

export const isStock = (id: MeasureId): boolean =>
  MEASURES[id].over === 'last' || id.startsWith('overdue_');

/** The unit of a measure's difference. */
export const differenceUnit = (id: MeasureId): Unit =>
  MEASURES[id].unit === 'share' ? 'points' : MEASURES[id].unit;

/** One scenario less the baseline: [world][month]. */
function differencePaths(comparison: Comparison, scenario: number, id: MeasureId): readonly Path[] {
  const before = pathsIn(comparison, 0, id);
  return pathsIn(comparison, scenario, id).map((path, r) =>
    path.map((value, month) => value - (before[r]?.[month] ?? 0)),
  );
}

/** Differences at a month or over the run, world by world. */
function differencesAt(
  comparison: Comparison,
  scenario: number,
  id: MeasureId,
  when: number | 'run',
): number[] {
  const values = (of: number): number[] =>
    when === 'run' ? totalsIn(comparison, of, id) : at(pathsIn(comparison, of, id), when);
  const before = values(0);
  return values(scenario).map((value, r) => value - (before[r] ?? 0));
}

/** Each scenario's difference through time. */
export function differenceLines(
  comparison: Comparison,
  id: MeasureId,
  tones: readonly Tone[],
  doubt: Doubt = 'variety',
  only?: number,
): LinesShape {
  const lines = tones.flatMap((tone, i) =>
    i === 0 || (only !== undefined && i !== only)
      ? []
      : [lineWith(doubt, lineOf(i), tone, differencePaths(comparison, i, id))],
  );
  // Eight bands with six samples each would hide one another.
  const shown = lines.length > 2 ? lines.map((one) => ({ ...one, samples: [] })) : lines;
  const { months } = comparison.question.run;
  return linesOf(differenceUnit(id), months, isStock(id) ? 0 : 1, shown);
}

function lineWith(doubt: Doubt, id: string, tone: Tone, all: readonly Path[]): Line {
  if (doubt === 'variety') return spread(id, tone, all);
  const [first = []] = all;
  const ends = first.map((_, month) => {
    const { mean: value, mcse } = summarise(at(all, month));
    return [value, NINETEEN_OF_TWENTY * mcse] as const;
  });
  return {
    id,
    tone,
    mean: ends.map(([value]) => value),
    low: ends.map(([value, half]) => value - half),
    high: ends.map(([value, half]) => value + half),
  };
}

/** One scenario through time beside the baseline's ghost. */
export function levelLines(
  comparison: Comparison,
  scenario: number,
  id: MeasureId,
  tone: Tone,
): LinesShape {
  const { months } = comparison.question.run;
  return linesOf(MEASURES[id].unit, months, isStock(id) ? 0 : 1, [
    ...(scenario > 0 ? [ghost(pathsIn(comparison, 0, id))] : []),
    spread(lineOf(scenario), tone, pathsIn(comparison, scenario, id)),
  ]);
}

/** The difference of every scenario, mean and eight worlds in ten. */
export function differenceBars(
  comparison: Comparison,
  id: MeasureId,
  when: number | 'run',
  tones: readonly Tone[],
): BarsShape {
  const bars = tones.flatMap((tone, i) => {
    if (i === 0) return [];
    const all = differencesAt(comparison, i, id, when);
    const [low, high] = middle(all);
    return [{ id: lineOf(i), tone, value: mean(all), low, high }];
  });
  return {
    drawing: 'bars',
    unit: differenceUnit(id),
    bars,
    needed: [
      Math.min(0, ...bars.map(({ low, value }) => Math.min(low, value))),
      Math.max(0, ...bars.map(({ high, value }) => Math.max(high, value))),
    ],
  };
}

/** Fifty equally likely differences of one scenario. */
export function differenceDots(
  comparison: Comparison,
  scenario: number,
  id: MeasureId,
  when: number | 'run',
  tone: Tone,
): DotsShape {
  return {
    ...dotsOf(differencesAt(comparison, scenario, id, when), differenceUnit(id), true),
    tone,
  };
}

/** How the mean difference settles: of the first 2, 3, 4 … worlds, with the interval that holds 19 times of 20. */
export function settlingLines(
  comparison: Comparison,
  scenario: number,
  id: MeasureId,
  when: number | 'run',
  tone: Tone,
): LinesShape {
  const all = differencesAt(comparison, scenario, id, when);
  const means: number[] = [];
  const halves: number[] = [];
  let sum = 0;
  let squares = 0;
  all.forEach((value, i) => {
    // Welford's running variance.
    const before = i === 0 ? value : sum / i;
    sum += value;
    const now = sum / (i + 1);
    squares += (value - before) * (value - now);
    means.push(now);
    halves.push(i === 0 ? 0 : NINETEEN_OF_TWENTY * Math.sqrt(squares / i / (i + 1)));
  });
  // Of one world nothing is known: the picture begins with two.
  const path = (make: (i: number) => number): Path =>
    Array.from({ length: Math.max(2, all.length) + 1 }, (_, n) =>
      make(Math.min(all.length - 1, Math.max(1, n - 1))),
    );
  return linesOf(differenceUnit(id), Math.max(2, all.length), 1, [
    {
      id: lineOf(scenario),
      tone,
      mean: path((i) => means[i] ?? 0),
      low: path((i) => (means[i] ?? 0) - (halves[i] ?? 0)),
      high: path((i) => (means[i] ?? 0) + (halves[i] ?? 0)),
    },
  ]);
}
