// The third kind of uncertainty: parameters that the evidence leaves open, drawn from their ranges; each draw is a set of worlds.
import { summarise } from '../model/index.ts';
import type { Summary } from '../model/index.ts';
import { evaluate, refuseTooMuch, stretches, tableOf } from './experiment.ts';
import type { Experiment, Stretch } from './experiment.ts';
import { valuesAt } from './factors.ts';
import type { Factor } from './factors.ts';
import { lastOnly } from './lastOnly.ts';
import { latinHypercube } from './spread.ts';
import type { Study } from './study.ts';
import { variancesOf } from './variance.ts';
import type { Variances } from './variance.ts';

export interface UncertainQuestion extends Experiment {
  /** Each is assumed to be equally likely anywhere in its range, and independent of the others. */
  readonly factors: readonly Factor[];
  readonly draws: number;
}

export interface UncertainAnswer {
  /** Mean over worlds at each draw, in the order of draws. */
  readonly draws: readonly number[];
  /** Over draws: the spread of what is expected. Its `mcse` says how well its mean is known. */
  readonly expected: Summary;
  /** Over all draws and worlds: what may happen, parameters and luck together. */
  readonly all: Summary;
  /** Draws in which the mean has the sign of the mean over all. */
  readonly holds: number;
  /** The spread in parts: parameters (points), luck shared by draws (worlds), luck that depends on them (meeting). */
  readonly spread: Variances;
  readonly worlds: number;
}

const pointsOf = lastOnly(({ factors, draws, run }: UncertainQuestion) =>
  latinHypercube(draws, factors.length, run.seed),
);

export const uncertain: Study<
  UncertainQuestion,
  Stretch,
  readonly number[],
  UncertainAnswer | undefined
> = {
  id: 'uncertain',
  pieces(question) {
    refuseTooMuch(question, 'draws', question.draws);
    return stretches(question, question.draws);
  },
  work(question, stretch) {
    const points = pointsOf(question);
    return evaluate(
      question,
      'points',
      points.length,
      (p) => valuesAt(question.factors, points[p]!),
      stretch,
    );
  },
  /** Nothing before the first draw is complete. */
  gather({ draws, run }, parts) {
    const table = tableOf(parts, 'points', draws, run.replicates);
    return table.length === 0 ? undefined : uncertainOf(table);
  },
};

/** `table`: [draw][world], at least one draw. */
export function uncertainOf(table: readonly (readonly number[])[]): UncertainAnswer {
  const means = table.map((row) => row.reduce((sum, y) => sum + y, 0) / row.length);
  const spread = variancesOf(table);
  const sign = Math.sign(spread.mean);
  return {
    draws: means,
    expected: { ...summarise(means), mcse: spread.mcse },
    all: { ...summarise(table.flat()), mcse: spread.mcse },
    holds: means.filter((mean) => Math.sign(mean) === sign).length,
    spread,
    worlds: table[0]!.length,
  };
}
