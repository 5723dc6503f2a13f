// Losses over worlds: expected loss, value at risk, expected shortfall, how sure each is, and the worlds of the tail.
import { MEASURES, simulate, totalsOf, seriesOf } from '../model/index.ts';
import type { RunSettings, Scenario } from '../model/index.ts';
import { bootstrap } from './chance.ts';
import { estimateOf, mean } from './estimate.ts';
import type { Estimate } from './estimate.ts';
import { worldPieces } from './pieces.ts';
import type { WorldPiece } from './pieces.ts';
import { planFor } from './plans.ts';
import type { Study } from './study.ts';

/** What may be lost: yuan over the run, or that as a share of what is owed on average. */
const LOSSES = ['loss', 'lossRate'] as const;
type LossId = (typeof LOSSES)[number];
export const LEVELS: readonly number[] = [0.9, 0.95, 0.99, 0.999];

export interface LossQuestion {
  readonly a: Scenario;
  readonly run: RunSettings;
  /** Confidence levels of VaR and expected shortfall, between 0.5 and 1; 90, 95, 99, 99.9 %. */
  readonly levels?: readonly number[];
}

interface LossPart {
  readonly loss: number;
  readonly lossRate: number;
  readonly unemployment: number;
  readonly overdue: number;
}

export interface TailLevel {
  readonly level: number;
  /** The order statistic with so many worlds below it; null where this many worlds cannot bound it. */
  readonly valueAtRisk: number | null;
  /** Bounds by order statistics, at least 95 %, whatever the distribution. */
  readonly low: number | null;
  readonly high: number | null;
  /** Mean of the worst worlds, with its error by resampling worlds. */
  readonly shortfall: Estimate | null;
  /** Fewest worlds from which this level has an interval at all. */
  readonly worldsNeeded: number;
}

interface TailWorld extends LossPart {
  readonly replicate: number;
}

export interface LossAnswer {
  readonly worlds: number;
  readonly of: readonly {
    readonly id: LossId;
    readonly expected: Estimate;
    /** Standard deviation between worlds: it does not shrink with more of them. */
    readonly spread: number;
    readonly levels: readonly TailLevel[];
    /** All worlds, the smallest loss first. */
    readonly sorted: readonly number[];
  }[];
  /** The worst worlds, the worst first: up to ten. */
  readonly tail: readonly TailWorld[];
}

const TAIL = 10;
const RESAMPLES = 400;

export const lossDistribution: Study<LossQuestion, WorldPiece, LossPart, LossAnswer> = {
  id: 'loss-distribution',

  pieces({ run, levels = LEVELS }) {
    for (const level of levels) {
      if (!(level >= 0.5 && level < 1)) {
        throw new RangeError(`A level must be at least 0.5 and below 1, got ${level}.`);
      }
    }
    return worldPieces(run, 1);
  },

  work({ a, run }, { replicate }) {
    const world = simulate(planFor(a, run), replicate);
    const total = (id: keyof typeof MEASURES): number => totalsOf([world], id)[0]!;
    const owed = seriesOf([world], 'receivables')
      .slice(1)
      .map(([x]) => x!);
    const loss = total('loss');
    const average = owed.reduce((sum, x) => sum + x, 0) / owed.length;
    return {
      loss,
      // A year's.
      lossRate: average > 0 ? (loss / average) * (12 / run.months) : 0,
      unemployment: total('unemployment'),
      overdue: total('overdue_30_plus'),
    };
  },

  gather({ levels = LEVELS }, parts) {
    return {
      worlds: parts.length,
      of: LOSSES.map((id) => {
        const values = parts.map((part) => part[id]);
        const sorted = [...values].sort((x, y) => x - y);
        const expected = estimateOf(mean(values));
        return {
          id,
          expected,
          spread: (expected.mcse ?? 0) * Math.sqrt(values.length),
          levels: tailLevels(sorted, levels),
          sorted,
        };
      }),
      tail: parts
        .map((part, replicate) => ({ ...part, replicate }))
        .sort((x, y) => y.loss - x.loss)
        .slice(0, TAIL),
    };
  },
};

/** So many worlds give an order statistic above the quantile with 97.5 %. */
export function worldsNeeded(level: number): number {
  return Math.ceil(Math.log(0.025) / Math.log(level));
}

/** VaR and expected shortfall at each level, from losses in order. */
export function tailLevels(sorted: readonly number[], levels: readonly number[]): TailLevel[] {
  const n = sorted.length;
  const told = levels.filter((level) => n >= worldsNeeded(level));
  // [resample][level told]; a resample is kept as how often each world is in it, so it is in order already.
  const resampled =
    told.length === 0
      ? []
      : bootstrap(n, RESAMPLES, (chosen) => {
          const times = new Int32Array(n);
          for (const i of chosen) times[i]!++;
          return told.map((level) => shortfallOf(sorted, level, times));
        });
  return levels.map((level): TailLevel => {
    const needed = worldsNeeded(level);
    const k = told.indexOf(level);
    if (k < 0) {
      return {
        level,
        valueAtRisk: null,
        low: null,
        high: null,
        shortfall: null,
        worldsNeeded: needed,
      };
    }
    const { low, high } = orderBounds(n, level);
    const middle = resampled.reduce((sum, row) => sum + row[k]!, 0) / RESAMPLES;
    const squares = resampled.reduce((sum, row) => sum + (row[k]! - middle) ** 2, 0);
    return {
      level,
      valueAtRisk: sorted[Math.min(n - 1, Math.ceil(level * n) - 1)]!,
      low: sorted[low]!,
      high: sorted[high]!,
      shortfall: {
        value: shortfallOf(sorted, level),
        mcse: Math.sqrt(squares / (RESAMPLES - 1)),
      },
      worldsNeeded: needed,
    };
  });
}

/**
 * Mean beyond the quantile, the world at its edge in part (Acerbi & Tasche 2002): never below VaR or the mean.
 * `times`: how often each world counts, once if not given.
 */
export function shortfallOf(sorted: readonly number[], level: number, times?: Int32Array): number {
  const tail = (1 - level) * sorted.length;
  let left = tail;
  let sum = 0;
  for (let k = sorted.length - 1; k >= 0 && left > 0; k--) {
    const weight = Math.min(left, times ? times[k]! : 1);
    sum += weight * sorted[k]!;
    left -= weight;
  }
  return sum / tail;
}

/** Places between which the quantile lies with at least 95 %: the number of worlds below it is binomial. */
function orderBounds(n: number, level: number): { readonly low: number; readonly high: number } {
  let logChance = n * Math.log(1 - level);
  let sum = 0;
  let low = 0;
  for (let below = 0; below < n; below++) {
    // The chance that at most `below` worlds lie under the quantile.
    sum += Math.exp(logChance);
    if (sum <= 0.025) low = below;
    if (sum >= 0.975) return { low, high: below };
    logChance += Math.log((n - below) / (below + 1)) + Math.log(level / (1 - level));
  }
  return { low, high: n - 1 };
}
