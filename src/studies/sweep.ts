// A sweep: a design of points, the same worlds at each, cut into parts that any machine can do in any order.
import { fingerprintOf, totalsOf, WARM_UP } from '../model/index.ts';
import type { MeasureId, Path, RunSettings, Scenario, Value } from '../model/index.ts';
import { costOf } from './experiment.ts';
import type { Stretch } from './experiment.ts';
import { scenarioAt, valuesAt } from './factors.ts';
import type { Factor, Values } from './factors.ts';
import { lastOnly } from './lastOnly.ts';
import { morrisDesign, morrisOf } from './morris.ts';
import type { MorrisAnswer } from './morris.ts';
import { planFor } from './plans.ts';
import { sobolDesign, sobolOf } from './sobol.ts';
import type { SobolAnswer } from './sobol.ts';
import { latinHypercube } from './spread.ts';
import type { Study } from './study.ts';
import { uncertainOf } from './uncertain.ts';
import { WarmUps } from './warmUps.ts';
import type { UncertainAnswer } from './uncertain.ts';

/** Which points: as listed, all combinations, or spread over the ranges of factors. */
export type Design =
  | { readonly kind: 'list'; readonly points: readonly Readonly<Partial<Record<Path, Value>>>[] }
  | {
      readonly kind: 'grid';
      /** The last axis runs fastest. */
      readonly axes: readonly { readonly path: Path; readonly values: readonly Value[] }[];
    }
  | {
      readonly kind: 'morris';
      readonly factors: readonly Factor[];
      readonly trajectories: number;
    }
  | { readonly kind: 'sobol'; readonly factors: readonly Factor[]; readonly points: number }
  | { readonly kind: 'lhs'; readonly factors: readonly Factor[]; readonly points: number }
  | { readonly kind: 'uncertain'; readonly factors: readonly Factor[]; readonly draws: number };

export interface SweepPlan {
  readonly scenario: Scenario;
  /** With it each world is run twice, and changes are reported beside values. */
  readonly baseline?: Scenario;
  readonly run: RunSettings;
  readonly measures: readonly MeasureId[];
  readonly design: Design;
  /** A part is so many worlds, the last one perhaps fewer: what a stopped shard may lose. */
  readonly worldsPerPart: number;
}

/** Milliseconds on one core that a part takes, unless the plan says otherwise. */
const PART = 5000;

export function usualPart(plan: Pick<SweepPlan, 'run' | 'baseline'>): number {
  return Math.max(1, Math.round(PART / costOf(plan)));
}

export function pointsIn(design: Design): number {
  switch (design.kind) {
    case 'list':
      return design.points.length;
    case 'grid':
      return design.axes.reduce((all, { values }) => all * values.length, 1);
    case 'morris':
      return design.trajectories * (design.factors.length + 1);
    case 'sobol':
      return design.points * (design.factors.length + 2);
    case 'lhs':
      return design.points;
    case 'uncertain':
      return design.draws;
  }
}

/** The parameters that a design varies, in the order of its columns. */
export function pathsOf(design: Design): Path[] {
  switch (design.kind) {
    case 'list':
      return [...new Set(design.points.flatMap((point) => Object.keys(point) as Path[]))];
    case 'grid':
      return design.axes.map(({ path }) => path);
    default:
      return design.factors.map(({ path }) => path);
  }
}

/** Points of the unit cube, for designs over factors. */
const cubeOf = lastOnly(
  ({ design, seed }: { readonly design: Design; readonly seed: string }): number[][] => {
    switch (design.kind) {
      case 'list':
      case 'grid':
        return [];
      case 'morris':
        return morrisDesign(design.factors.length, design.trajectories, seed).points.map((p) => [
          ...p,
        ]);
      case 'sobol':
        return sobolDesign(design.factors.length, design.points, seed);
      case 'lhs':
        return latinHypercube(design.points, design.factors.length, seed);
      case 'uncertain':
        return latinHypercube(design.draws, design.factors.length, seed);
    }
  },
);

/** The values of every point. */
export function pointsOf({ design, run }: Pick<SweepPlan, 'design' | 'run'>): Values[] {
  switch (design.kind) {
    case 'list':
      return design.points.map((point) => new Map(Object.entries(point) as [Path, Value][]));
    case 'grid':
      return design.axes.reduce<Values[]>(
        (points, { path, values }) =>
          points.flatMap((point) => values.map((value) => new Map([...point, [path, value]]))),
        [new Map()],
      );
    default: {
      const { factors } = design;
      return cubeOf({ design, seed: run.seed }).map((point) => valuesAt(factors, point));
    }
  }
}

/** What everything takes, before anything is done. */
export interface Cost {
  readonly points: number;
  readonly worlds: number;
  readonly parts: number;
  readonly borrowerMonths: number;
  /** On one core of an ordinary machine. */
  readonly seconds: number;
}

export function costOfSweep(plan: SweepPlan): Cost {
  const points = pointsIn(plan.design);
  const { replicates, borrowers, months } = plan.run;
  const worlds = points * replicates;
  const sides = plan.baseline ? 2 : 1;
  return {
    points,
    worlds,
    parts: Math.ceil(worlds / plan.worldsPerPart),
    borrowerMonths: worlds * sides * borrowers * (months + WARM_UP),
    seconds: (worlds * costOf(plan)) / 1000,
  };
}

/** Worlds of each part: point after point, all worlds of a point together. */
export function partsOf(plan: SweepPlan): Stretch[] {
  const { worlds, parts } = costOfSweep(plan);
  return Array.from({ length: parts }, (_, n) => ({
    from: n * plan.worldsPerPart,
    to: Math.min(worlds, (n + 1) * plan.worldsPerPart),
  }));
}

/** One world: the fingerprint of its tallies, and the measures over the run in order; then, with a baseline, their changes. */
export type SweepRow = readonly [fingerprint: string, ...values: number[]];

export interface SweepQuestion {
  readonly plan: SweepPlan;
  /** Which parts to do, by number. */
  readonly parts: readonly number[];
}

const everyPoint = lastOnly(pointsOf);

/** Parts of a sweep; its answer is their rows, part by part. */
export const sweep: Study<
  SweepQuestion,
  Stretch,
  readonly SweepRow[],
  readonly (readonly SweepRow[])[]
> = {
  id: 'sweep',
  pieces({ plan, parts }) {
    const all = partsOf(plan);
    return parts.map((part) => {
      const stretch = all[part];
      if (!stretch) throw new RangeError(`There is no part ${part}; there are ${all.length}.`);
      return stretch;
    });
  },
  work({ plan }, { from, to }) {
    const { scenario, baseline, run, measures, design } = plan;
    const points = everyPoint({ design, run });
    const warmUps = new WarmUps(run.borrowers);
    return Array.from({ length: to - from }, (_, n): SweepRow => {
      const point = points[Math.floor((from + n) / run.replicates)]!;
      const replicate = (from + n) % run.replicates;
      const world = (of: Scenario) => [
        warmUps.world(planFor(scenarioAt(of, point), run), replicate),
      ];
      const own = world(scenario);
      const values = measures.map((measure) => totalsOf(own, measure)[0]!);
      if (!baseline) return [fingerprintOf(own), ...values];
      const other = world(baseline);
      const changes = measures.map((measure, m) => values[m]! - totalsOf(other, measure)[0]!);
      return [fingerprintOf(own), ...values, ...changes];
    });
  },
  gather: (_, parts) => parts,
};

export type Analysis =
  | ({ readonly kind: 'morris' } & MorrisAnswer)
  | ({ readonly kind: 'sobol' } & SobolAnswer)
  | ({ readonly kind: 'uncertain' } & UncertainAnswer);

/** What a complete design says of one measure, where it is a design that says something; `table`: [point][world]. */
export function analysisOf(
  { design, run }: SweepPlan,
  table: readonly (readonly number[])[],
): Analysis | undefined {
  switch (design.kind) {
    case 'list':
    case 'grid':
    case 'lhs':
      return undefined;
    case 'morris': {
      const k = design.factors.length;
      const made = morrisDesign(k, design.trajectories, run.seed);
      return { kind: 'morris', ...morrisOf(made, k, table) };
    }
    case 'sobol':
      return { kind: 'sobol', ...sobolOf(design.factors.length, table) };
    case 'uncertain':
      return { kind: 'uncertain', ...uncertainOf(table) };
  }
}
