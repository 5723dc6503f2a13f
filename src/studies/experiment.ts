// Many points, the same worlds at each: what a piece of the work is, what it costs, and when it is too much.
import { planRun, totalsOf, WARM_UP } from '../model/index.ts';
import type { MeasureId, Plan, RunSettings, Scenario } from '../model/index.ts';
import { scenarioAt } from './factors.ts';
import type { Values } from './factors.ts';
import { WarmUps } from './warmUps.ts';

export interface Experiment {
  readonly scenario: Scenario;
  /** With it, the measure is that of the scenario less that of the baseline in the same world, both at the point. */
  readonly baseline?: Scenario;
  /** All points share the seed: the same people with the same luck everywhere. */
  readonly run: RunSettings;
  readonly measure: MeasureId;
}

/** Evaluations `from` to `to - 1`; which point and which world each is follows from the order. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** `points`: all worlds of a point, then the next point. `worlds`: all points in world 0, then in world 1. */
export type Order = 'points' | 'worlds';

/** Milliseconds on one core of an ordinary machine (README, “What it costs”): a world, and a person's month in it. */
const WORLD = 3.3;
const PERSON_MONTH = 0.0001;
/** A piece takes about so many milliseconds. */
const PIECE = 120;

/** Milliseconds that one evaluation takes on one core, about. */
export function costOf({ run, baseline }: Pick<Experiment, 'run' | 'baseline'>): number {
  const world = WORLD + PERSON_MONTH * run.borrowers * (run.months + WARM_UP);
  return world * (baseline ? 2 : 1);
}

/** Borrower-months of so many points, the warm-up included. */
export function borrowerMonthsOf(
  { run, baseline }: Pick<Experiment, 'run' | 'baseline'>,
  points: number,
): number {
  return points * run.replicates * run.borrowers * (run.months + WARM_UP) * (baseline ? 2 : 1);
}

/** Refused: what it would cost, and what would fit. */
export class TooMuch extends RangeError {
  /** What is too many. */
  readonly of: string;
  readonly wanted: number;
  /** Seconds on one core that they would take. */
  readonly seconds: number;
  /** So many of them fit. */
  readonly fits: number;

  constructor(of: string, wanted: number, seconds: number, fits: number) {
    const whole = (x: number): string => Math.round(x).toLocaleString('en');
    super(
      `${whole(wanted)} ${of} would take about ${whole(seconds)} seconds on one core; ${whole(fits)} would fit.`,
    );
    this.of = of;
    this.wanted = wanted;
    this.seconds = seconds;
    this.fits = fits;
  }
}

/** Seconds on one core that a study in a page may take. */
export const MOST_SECONDS = 300;

/**
 * Throws TooMuch where `points` evaluations of every world, `each` to one of what the reader chooses, take longer than a page may.
 */
export function refuseTooMuch(
  experiment: Pick<Experiment, 'run' | 'baseline'>,
  of: string,
  wanted: number,
  each = 1,
): void {
  const seconds = (costOf(experiment) * experiment.run.replicates * each) / 1000;
  if (wanted * seconds > MOST_SECONDS) {
    throw new TooMuch(of, wanted, wanted * seconds, Math.floor(MOST_SECONDS / seconds));
  }
}

/** All evaluations in pieces of about a tenth of a second. */
export function stretches(experiment: Experiment, points: number): Stretch[] {
  const evaluations = points * experiment.run.replicates;
  const size = Math.max(1, Math.round(PIECE / costOf(experiment)));
  const pieces: Stretch[] = [];
  for (let from = 0; from < evaluations; from += size) {
    pieces.push({ from, to: Math.min(evaluations, from + size) });
  }
  return pieces;
}

/** The measure over the run at each evaluation of a stretch; `at` says the values of a point. */
export function evaluate(
  experiment: Experiment,
  order: Order,
  points: number,
  at: (point: number) => Values,
  { from, to }: Stretch,
): number[] {
  const { scenario, baseline, run, measure } = experiment;
  const plans = new Map<number, readonly Plan[]>();
  const warmUps = new WarmUps(run.borrowers);
  const values: number[] = [];
  for (let n = from; n < to; n++) {
    const [p, replicate] = addressOf(n, order, points, run.replicates);
    let own = plans.get(p);
    if (!own) {
      own = [scenario, ...(baseline ? [baseline] : [])].map((one) =>
        planRun(scenarioAt(one, at(p)), run),
      );
      plans.set(p, own);
    }
    const [value = 0, less = 0] = totalsOf(
      own.map((plan) => warmUps.world(plan, replicate)),
      measure,
    );
    values.push(value - less);
  }
  return values;
}

function addressOf(
  n: number,
  order: Order,
  points: number,
  worlds: number,
): readonly [point: number, world: number] {
  return order === 'points'
    ? [Math.floor(n / worlds), n % worlds]
    : [n % points, Math.floor(n / points)];
}

/** [point][world] of the first evaluations; a point or world that is not complete there is left out. */
export function tableOf(
  parts: readonly (readonly number[])[],
  order: Order,
  points: number,
  worlds: number,
): number[][] {
  const values = parts.flat();
  if (order === 'points') {
    return Array.from({ length: Math.floor(values.length / worlds) }, (_, p) =>
      values.slice(p * worlds, (p + 1) * worlds),
    );
  }
  const complete = Math.floor(values.length / points);
  return Array.from({ length: points }, (_, p) =>
    Array.from({ length: complete }, (_, r) => values[r * points + p]!),
  );
}
