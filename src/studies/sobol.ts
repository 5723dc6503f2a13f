// Variance-based indices: which share of the spread each factor brings, alone and with all its meetings.
import { bootstrap } from './chance.ts';
import { evaluate, refuseTooMuch, stretches, tableOf } from './experiment.ts';
import type { Experiment, Stretch } from './experiment.ts';
import { valuesAt } from './factors.ts';
import type { Factor } from './factors.ts';
import { lastOnly } from './lastOnly.ts';
import { MOST_DIMENSIONS, sobolPoints } from './spread.ts';
import type { Study } from './study.ts';
import { groupsByInterval, intervalOf } from './ties.ts';
import type { Estimate } from './ties.ts';
import { variancesOf } from './variance.ts';
import type { Variances } from './variance.ts';

const RESAMPLES = 300;
/** An interval of two points of the variance on either side counts as settled. */
const SETTLED = 0.02;

/** A and B take a dimension each for every factor. */
export const MOST_FACTORS = Math.floor(MOST_DIMENSIONS / 2);

/**
 * Points of the unit cube, k + 2 for each base point n: A_n, B_n, and A_n with the i-th place from B_n, i = 1 … k (Saltelli et al.
 * 2010). A and B are the two halves of one scrambled Sobol sequence in 2k dimensions.
 */
export function sobolDesign(factors: number, base: number, seed: string): number[][] {
  return sobolPoints(base, 2 * factors, seed).flatMap((point) => {
    const [a, b] = [point.slice(0, factors), point.slice(factors)];
    return [a, b, ...a.map((_, i) => a.map((place, f) => (f === i ? b[f]! : place)))];
  });
}

interface SobolFactor {
  /** Share of the variance that the factor brings by itself, with 95 % interval. */
  readonly first: Estimate;
  /** The same with all its meetings with others. */
  readonly total: Estimate;
  /** Where an index came out below zero, which no true index is: base points after which its interval would be ±0.02. */
  readonly needed?: number;
}

export interface SobolAnswer {
  readonly factors: readonly SobolFactor[];
  /** Indices in groups that can be told apart by their total index, the largest first. */
  readonly groups: readonly (readonly number[])[];
  /** Sum of first indices: what is missing to 1 comes from meetings. */
  readonly alone: number;
  readonly base: number;
  /** Where the spread of the base points comes from; worlds are luck and no part of the indices. */
  readonly spread: Variances;
}

/** What complete base points say: first index by Saltelli 2010, total index by Jansen 1999. `table`: [point][world]. */
export function sobolOf(factors: number, table: readonly (readonly number[])[]): SobolAnswer {
  const width = factors + 2;
  const base = Math.floor(table.length / width);
  const rows = table.slice(0, base * width);
  const means = Float64Array.from(rows, (row) => row.reduce((sum, y) => sum + y, 0) / row.length);
  const own = rows.filter((_, p) => p % width < 2);
  const spread: Variances =
    base > 0 ? variancesOf(own) : { mean: 0, mcse: 0, points: 0, worlds: 0, meeting: 0, noise: 0 };
  // Centred: the estimators lose less to a large mean; what is left of rounding is nothing.
  const least = 1e-12 * Math.abs(spread.mean);
  const y = means.map((value) => value - spread.mean).map((d) => (Math.abs(d) > least ? d : 0));

  const every = Int32Array.from({ length: base }, (_, n) => n);
  const whole = indicesOf(y, factors, every);
  const resampled =
    base > 1 ? bootstrap(base, RESAMPLES, (chosen) => indicesOf(y, factors, chosen)) : [];
  const result = Array.from({ length: factors }, (_, f): SobolFactor => {
    const interval = (i: number): Estimate =>
      intervalOf(
        whole[i]!,
        resampled.map((one) => one[i]!),
      );
    const [first, total] = [interval(2 * f), interval(2 * f + 1)];
    return first.value < 0 ? { first, total, needed: neededFor(first, base) } : { first, total };
  });
  return {
    factors: result,
    groups: groupsByInterval(result.map(({ total }) => total)),
    alone: result.reduce((sum, { first }) => sum + first.value, 0),
    base,
    spread,
  };
}

/** First and total index of each factor in turn, from the chosen base points. */
function indicesOf(y: Float64Array, factors: number, chosen: Int32Array): Float64Array {
  const width = factors + 2;
  const sums = new Float64Array(2 * factors);
  let sum = 0;
  let squares = 0;
  for (const n of chosen) {
    const at = n * width;
    const [a, b] = [y[at]!, y[at + 1]!];
    sum += a + b;
    squares += a * a + b * b;
    for (let f = 0; f < factors; f++) {
      const mixed = y[at + 2 + f]!;
      sums[2 * f]! += b * (mixed - a);
      sums[2 * f + 1]! += (a - mixed) * (a - mixed);
    }
  }
  const count = chosen.length;
  const variance = squares / (2 * count) - (sum / (2 * count)) ** 2;
  // What never varies has no shares of its variance.
  if (!(variance > 0)) return new Float64Array(2 * factors);
  return sums.map((value, i) => value / count / variance / (i % 2 === 0 ? 1 : 2));
}

/** The interval narrows with the root of the points; Sobol points do better, so this is on the safe side. */
function neededFor({ low, high }: Estimate, base: number): number {
  const half = (high - low) / 2;
  if (!Number.isFinite(half) || half <= SETTLED) return base;
  return 2 ** Math.ceil(Math.log2(base * (half / SETTLED) ** 2));
}

export interface SobolQuestion extends Experiment {
  readonly factors: readonly Factor[];
  /** Base points, a power of two: only then are Sobol points balanced. */
  readonly base: number;
}

const designOf = lastOnly(({ factors, base, run }: SobolQuestion) =>
  sobolDesign(factors.length, base, run.seed),
);

export const sobol: Study<SobolQuestion, Stretch, readonly number[], SobolAnswer> = {
  id: 'sobol',
  pieces(question) {
    const { factors, base } = question;
    refuseTooMuch(question, 'base points', base, factors.length + 2);
    return stretches(question, base * (factors.length + 2));
  },
  work(question, stretch) {
    const points = designOf(question);
    return evaluate(
      question,
      'points',
      points.length,
      (p) => valuesAt(question.factors, points[p]!),
      stretch,
    );
  },
  gather(question, parts) {
    const { factors, base, run } = question;
    return sobolOf(
      factors.length,
      tableOf(parts, 'points', base * (factors.length + 2), run.replicates),
    );
  },
};
