// One factor at a time: each at the low and the high end of its range, everything else as it is.
import { differences, valueOf } from '../model/index.ts';
import type { Difference, Path } from '../model/index.ts';
import { bootstrap } from './chance.ts';
import { evaluate, refuseTooMuch, stretches, tableOf } from './experiment.ts';
import type { Experiment, Stretch } from './experiment.ts';
import type { Factor, Values } from './factors.ts';
import type { Study } from './study.ts';
import { groupsByInterval, intervalOf } from './ties.ts';
import type { Estimate } from './ties.ts';

const RESAMPLES = 400;

export interface TornadoQuestion extends Experiment {
  readonly factors: readonly Factor[];
}

interface TornadoBar {
  readonly path: Path;
  /** The values at the ends and the scenario's own. */
  readonly low: number;
  readonly high: number;
  readonly own: number;
  /** The measure there less the measure here, in the same worlds. */
  readonly atLow: Difference;
  readonly atHigh: Difference;
  /** Length of the bar, which also holds the place where we are; with 95 % interval over worlds. */
  readonly reach: Estimate;
}

export interface TornadoAnswer {
  /** The measure as things are, in each world. */
  readonly here: readonly number[];
  readonly bars: readonly TornadoBar[];
  /** Indices of bars in groups that can be told apart, the longest first. */
  readonly groups: readonly (readonly number[])[];
  readonly worlds: number;
}

const pointsOf = (factors: readonly Factor[]): readonly Values[] => [
  new Map(),
  ...factors.flatMap(({ path, low, high }) => [new Map([[path, low]]), new Map([[path, high]])]),
];

export const tornado: Study<TornadoQuestion, Stretch, readonly number[], TornadoAnswer> = {
  id: 'tornado',
  pieces(question) {
    const points = 2 * question.factors.length + 1;
    refuseTooMuch(
      { ...question, run: { ...question.run, replicates: 1 } },
      'worlds',
      question.run.replicates,
      points,
    );
    return stretches(question, points);
  },
  work(question, stretch) {
    const points = pointsOf(question.factors);
    return evaluate(question, 'worlds', points.length, (p) => points[p]!, stretch);
  },
  gather({ scenario, factors, run }, parts) {
    const [here = [], ...ends] = tableOf(parts, 'worlds', 2 * factors.length + 1, run.replicates);
    const worlds = here.length;
    const bars =
      worlds === 0
        ? []
        : factors.map((factor, f): TornadoBar => {
            const [low, high] = [ends[2 * f]!, ends[2 * f + 1]!];
            const reachOf = (chosen: ArrayLike<number>): number => {
              let [down, up] = [0, 0];
              for (let n = 0; n < chosen.length; n++) {
                down += low[chosen[n]!]! - here[chosen[n]!]!;
                up += high[chosen[n]!]! - here[chosen[n]!]!;
              }
              return (Math.max(0, down, up) - Math.min(0, down, up)) / chosen.length;
            };
            return {
              ...factor,
              own: Number(valueOf(scenario, factor.path)),
              atLow: differences(here, low),
              atHigh: differences(here, high),
              reach: intervalOf(
                reachOf(here.map((_, w) => w)),
                worlds > 1 ? bootstrap(worlds, RESAMPLES, reachOf) : [],
              ),
            };
          });
    return { here, bars, groups: groupsByInterval(bars.map(({ reach }) => reach)), worlds };
  },
};
