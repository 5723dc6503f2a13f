// What many worlds say together: means with their Monte Carlo error, quantiles, and paired differences.
import { inMonth, MEASURES, overRun } from './measures.ts';
import type { MeasureId } from './measures.ts';
import { WorldTallies } from './tallies.ts';
import { Fingerprint } from './hash.ts';
import { MODEL_VERSION } from './version.ts';

export interface Summary {
  readonly mean: number;
  /** Monte Carlo standard error of the mean; 0 for a single world, where it cannot be known. */
  readonly mcse: number;
  readonly p05: number;
  readonly p50: number;
  readonly p95: number;
}

/** Mean, standard error and quantiles (linear between order statistics) of values in any order. */
export function summarise(values: readonly number[]): Summary {
  const n = values.length;
  if (n === 0) throw new RangeError('Nothing to summarise.');
  let sum = 0;
  for (const value of values) sum += value;
  const mean = sum / n;
  let squares = 0;
  for (const value of values) squares += (value - mean) * (value - mean);
  const sorted = [...values].sort((a, b) => a - b);
  const quantile = (p: number): number => {
    const at = p * (n - 1);
    const below = Math.floor(at);
    const low = sorted[below]!;
    const high = sorted[Math.min(below + 1, n - 1)]!;
    return low + (high - low) * (at - below);
  };
  return {
    mean,
    mcse: n > 1 ? Math.sqrt(squares / (n - 1) / n) : 0,
    p05: quantile(0.05),
    p50: quantile(0.5),
    p95: quantile(0.95),
  };
}

/** One measure through time in every world: [month 0 … T][replicate]. */
export function seriesOf(worlds: readonly WorldTallies[], id: MeasureId): number[][] {
  const months = worlds[0]?.months ?? 0;
  return Array.from({ length: months + 1 }, (_, month) =>
    worlds.map((world) => inMonth(MEASURES[id], world, month)),
  );
}

/** One measure over the run in every world. */
export function totalsOf(worlds: readonly WorldTallies[], id: MeasureId): number[] {
  return worlds.map((world) => overRun(MEASURES[id], world));
}

/** One measure in one month in every world; months count from 1, 0 is the end of the warm-up. */
export function inMonthOf(worlds: readonly WorldTallies[], id: MeasureId, month: number): number[] {
  return worlds.map((world) => inMonth(MEASURES[id], world, month));
}

/** A measure over the run in one segment of one world. */
export function overSegment(id: MeasureId, world: WorldTallies, segment: number): number {
  return overRun(MEASURES[id], world, segment);
}

export function meanOf(values: readonly number[]): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum / values.length;
}

export interface Difference extends Summary {
  /** Worlds in which the difference has the sign of its mean. */
  readonly holds: number;
  readonly of: number;
  /** How many times narrower the error is than without pairing; 1 if nothing differs. */
  readonly narrower: number;
}

/** Differences `b - a` world by world: the same people with the same luck. */
export function differences(a: readonly number[], b: readonly number[]): Difference {
  const pairs = b.slice(0, a.length).map((value, i) => value - a[i]!);
  const paired = summarise(pairs);
  const sign = Math.sign(paired.mean);
  const unpaired = Math.sqrt(squared(summarise(a).mcse) + squared(summarise(b).mcse));
  return {
    ...paired,
    holds: pairs.filter((d) => Math.sign(d) === sign).length,
    of: pairs.length,
    narrower: paired.mcse === 0 ? 1 : unpaired / paired.mcse,
  };
}

/** The fingerprint of complete worlds in the order of their replicates. */
export function fingerprintOf(worlds: readonly WorldTallies[]): string {
  const hash = new Fingerprint().addText(MODEL_VERSION);
  for (const world of worlds) hash.add(world.data);
  return hash.digest();
}

function squared(x: number): number {
  return x * x;
}
