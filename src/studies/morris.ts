// Elementary effects (Morris 1991): which factors matter at all, which act alone, from few runs.
import { bootstrap, pick, wordsOf } from './chance.ts';
import { evaluate, refuseTooMuch, stretches, tableOf } from './experiment.ts';
import type { Experiment, Stretch } from './experiment.ts';
import { valuesAt } from './factors.ts';
import type { Factor } from './factors.ts';
import { lastOnly } from './lastOnly.ts';
import type { Study } from './study.ts';
import { groupsByInterval, intervalOf } from './ties.ts';
import type { Estimate } from './ties.ts';

/** Places on each axis, and how far a step goes: half the places plus one, so that all are used equally. */
const LEVELS = 4;
const STEP = LEVELS / (2 * (LEVELS - 1));
const RESAMPLES = 400;

export interface MorrisDesign {
  /** Trajectory after trajectory, k + 1 points each, in the unit cube. */
  readonly points: readonly (readonly number[])[];
  /** [trajectory][step]: which factor moved, up or down. */
  readonly moves: readonly (readonly { readonly factor: number; readonly sign: 1 | -1 }[])[];
}

/** Random trajectories: from a random corner of the lattice each factor moves once, in random order. */
export function morrisDesign(factors: number, trajectories: number, seed: string): MorrisDesign {
  const word = wordsOf(`morris ${seed}`);
  const points: number[][] = [];
  const moves: { factor: number; sign: 1 | -1 }[][] = [];
  for (let t = 0; t < trajectories; t++) {
    const signs = Array.from({ length: factors }, () => (word() < 2147483648 ? 1 : -1));
    let at = signs.map((sign) => {
      const start = pick(word(), LEVELS / 2) / (LEVELS - 1);
      return sign > 0 ? start : 1 - start;
    });
    const order = Array.from({ length: factors }, (_, f) => f);
    for (let f = factors - 1; f > 0; f--) {
      const other = pick(word(), f + 1);
      [order[f], order[other]] = [order[other]!, order[f]!];
    }
    points.push(at);
    moves.push(
      order.map((factor) => {
        const sign = signs[factor]! > 0 ? 1 : -1;
        at = at.map((place, f) => (f === factor ? place + sign * STEP : place));
        points.push(at);
        return { factor, sign };
      }),
    );
  }
  return { points, moves };
}

interface MorrisFactor {
  /** Mean of the absolute effects of going from the low to the high end, in the measure's unit, with 95 % interval. */
  readonly muStar: Estimate;
  /** Mean effect, with its sign. */
  readonly mu: number;
  /** Standard deviation of effects between trajectories: meetings with others, and curves. */
  readonly sigma: number;
  /** Part of `sigma` that is only luck: standard error of one effect over these worlds; 0 with one world, where it cannot be known. */
  readonly luck: number;
}

export interface MorrisAnswer {
  readonly factors: readonly MorrisFactor[];
  /** Indices in groups that can be told apart, the strongest first. */
  readonly groups: readonly (readonly number[])[];
  readonly trajectories: number;
}

/** What complete trajectories say; `table`: [point][world], in the order of the design. */
export function morrisOf(
  { moves }: MorrisDesign,
  factors: number,
  table: readonly (readonly number[])[],
): MorrisAnswer {
  const trajectories = Math.floor(table.length / (factors + 1));
  // [factor][trajectory]
  const effects = Array.from({ length: factors }, () => [] as number[]);
  const errors = Array.from({ length: factors }, () => 0);
  for (let t = 0; t < trajectories; t++) {
    for (const [n, { factor, sign }] of moves[t]!.entries()) {
      const before = table[t * (factors + 1) + n]!;
      const after = table[t * (factors + 1) + n + 1]!;
      const { mean, variance } = moments(after.map((y, w) => ((y - before[w]!) / STEP) * sign));
      effects[factor]!.push(mean);
      errors[factor]! += variance / after.length;
    }
  }
  const result = effects.map((own, f): MorrisFactor => {
    const sizes = own.map(Math.abs);
    const resampled =
      trajectories > 1
        ? bootstrap(trajectories, RESAMPLES, (chosen) => {
            let sum = 0;
            for (const t of chosen) sum += sizes[t]!;
            return sum / trajectories;
          })
        : [];
    const { mean, variance } = moments(own);
    return {
      muStar: intervalOf(moments(sizes).mean, resampled),
      mu: mean,
      sigma: Math.sqrt(variance),
      luck: trajectories > 0 ? Math.sqrt(errors[f]! / trajectories) : 0,
    };
  });
  return {
    factors: result,
    groups: groupsByInterval(result.map(({ muStar }) => muStar)),
    trajectories,
  };
}

function moments(values: readonly number[]): { readonly mean: number; readonly variance: number } {
  const n = values.length;
  const mean = n > 0 ? values.reduce((sum, x) => sum + x, 0) / n : 0;
  const squares = values.reduce((sum, x) => sum + (x - mean) ** 2, 0);
  return { mean, variance: n > 1 ? squares / (n - 1) : 0 };
}

export interface MorrisQuestion extends Experiment {
  readonly factors: readonly Factor[];
  readonly trajectories: number;
}

const designOf = lastOnly(({ factors, trajectories, run }: MorrisQuestion) =>
  morrisDesign(factors.length, trajectories, run.seed),
);

export const morris: Study<MorrisQuestion, Stretch, readonly number[], MorrisAnswer> = {
  id: 'morris',
  pieces(question) {
    const { factors, trajectories } = question;
    refuseTooMuch(question, 'trajectories', trajectories, factors.length + 1);
    return stretches(question, trajectories * (factors.length + 1));
  },
  work(question, stretch) {
    const { points } = designOf(question);
    return evaluate(
      question,
      'points',
      points.length,
      (p) => valuesAt(question.factors, points[p]!),
      stretch,
    );
  },
  gather(question, parts) {
    const design = designOf(question);
    const table = tableOf(parts, 'points', design.points.length, question.run.replicates);
    return morrisOf(design, question.factors.length, table);
  },
};
