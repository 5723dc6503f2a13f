// Two to eight scenarios in the same worlds: every measure through time, world by world the same people with the same luck.
import {
  differences,
  MEASURE_IDS,
  seriesOf,
  SET_BOUNDS,
  totalsOf,
  WARM_UP,
  warmUpOf,
  sharedKernel,
  World,
} from '../model/index.ts';
import type { Difference, MeasureId, RunSettings, Scenario, WorldTallies } from '../model/index.ts';
import { planFor } from './plans.ts';
import type { Study } from './study.ts';

export interface CompareQuestion {
  /** The first is the baseline. */
  readonly scenarios: readonly Scenario[];
  readonly run: RunSettings;
  /** Replicates from this one on: those before are known already. */
  readonly from?: number;
}

/** One scenario in one world. */
interface Reading {
  /** For each measure months 0 … T and then the value over the run. */
  readonly values: Float64Array;
  /** People whose months differ from the baseline's, in any month. */
  readonly changed: number;
  /** Is every number of this world that of the baseline, bit for bit? */
  readonly same: boolean;
}

/** People whose months are compared one by one; in larger worlds as many, spread over all. */
const MOST_WATCHED = 100_000;

/** By scenario. */
type Part = readonly Reading[];

/** What is known of a comparison: worlds in the order of replicates. */
export interface Comparison {
  readonly question: CompareQuestion;
  readonly parts: readonly Part[];
}

/** A piece is a replicate. */
export const compare: Study<CompareQuestion, number, Part, Comparison> = {
  id: 'compare',
  pieces({ scenarios, run, from = 0 }) {
    const { min, max } = SET_BOUNDS;
    if (scenarios.length < 1 || scenarios.length > max) {
      throw new RangeError(
        `A comparison takes ${min} to ${max} scenarios, not ${scenarios.length}.`,
      );
    }
    return Array.from({ length: Math.max(0, run.replicates - from) }, (_, i) => from + i);
  },
  work({ scenarios, run }, replicate) {
    const watched = Math.min(run.borrowers, MOST_WATCHED);
    // Scenarios with one past share its warm-up.
    const roots = new Map<string, World>();
    let baseline: World | undefined;
    return scenarios.map((scenario) => {
      const plan = planFor(scenario, run);
      const past = warmUpOf(plan);
      let root = roots.get(past);
      if (!root) {
        root = new World(plan, replicate, watched, sharedKernel());
        while (root.month < 1) root.step();
        root.leaveKernel();
        roots.set(past, root);
      }
      const world = root.fork(plan, sharedKernel());
      while (!world.done) world.step();
      baseline ??= world;
      return {
        values: readAll(world.tallies),
        changed: changedPeople(world, baseline, watched),
        same: sameNumbers(world.tallies, baseline.tallies),
      };
    });
  },
  gather: (question, parts) => ({ question, parts }),
};

function readAll(world: WorldTallies): Float64Array {
  const width = world.months + 2;
  const values = new Float64Array(MEASURE_IDS.length * width);
  MEASURE_IDS.forEach((id, m) => {
    seriesOf([world], id).forEach(([value], month) => (values[m * width + month] = value!));
    values[m * width + width - 1] = totalsOf([world], id)[0]!;
  });
  return values;
}

function changedPeople({ people }: World, { people: before }: World, watched: number): number {
  if (people === before) return 0;
  let changed = 0;
  for (let i = 0; i < watched; i++) {
    for (let at = i; at < people.length; at += watched) {
      if (people[at] === before[at]) continue;
      changed++;
      break;
    }
  }
  return changed;
}

function sameNumbers({ data }: WorldTallies, other: WorldTallies): boolean {
  return data.every((value, i) => Object.is(value, other.data[i]));
}

/** A measure of one scenario: [world][month 0 … T]. */
export function pathsIn(
  { question, parts }: Comparison,
  scenario: number,
  measure: MeasureId,
): number[][] {
  const width = question.run.months + 2;
  const at = MEASURE_IDS.indexOf(measure) * width;
  return parts.map((part) => [...part[scenario]!.values.subarray(at, at + width - 1)]);
}

/** A measure of one scenario over the run, world by world. */
export function totalsIn(
  { question, parts }: Comparison,
  scenario: number,
  measure: MeasureId,
): number[] {
  const width = question.run.months + 2;
  const at = MEASURE_IDS.indexOf(measure) * width + width - 1;
  return parts.map((part) => part[scenario]!.values[at]!);
}

/** A scenario less the baseline, in one month or over the run. */
export function differenceIn(
  comparison: Comparison,
  scenario: number,
  measure: MeasureId,
  when: number | 'run',
): Difference {
  const values = (of: number): number[] =>
    when === 'run'
      ? totalsIn(comparison, of, measure)
      : pathsIn(comparison, of, measure).map((path) => path[when]!);
  return differences(values(0), values(scenario));
}

/** People whose months differ from the baseline's: all worlds together, and how many there are. */
export function changedIn(
  { question, parts }: Comparison,
  scenario: number,
): { readonly changed: number; readonly of: number; readonly same: boolean } {
  const own = parts.map((part) => part[scenario]!);
  return {
    changed: own.reduce((sum, { changed }) => sum + changed, 0),
    of: own.length * Math.min(question.run.borrowers, MOST_WATCHED),
    same: own.every(({ same }) => same),
  };
}

/** Borrower-months that a comparison works through. */
export function costOf({ scenarios, run, from = 0 }: CompareQuestion): number {
  return scenarios.length * (run.replicates - from) * run.borrowers * (run.months + WARM_UP);
}
