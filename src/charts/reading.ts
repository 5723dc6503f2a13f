// Reads worlds: one measure through time, its mean and spread, and its change against the baseline.
import { differences, seriesOf, summarise } from '../model/index.ts';
import type { MeasureId, WorldTallies } from '../model/index.ts';
import type { Interval, Path, Results } from './chart.ts';
import type { Change } from './finding.ts';

/** Single worlds that are drawn beside the band: the first ones, so that they stay as more arrive. */
const SAMPLE_WORLDS = 6;

// A complete world never changes, so each measure is read from it once.
const read = new WeakMap<WorldTallies, Map<MeasureId, Path>>();

/** A measure in one world, months 0 to T. */
function monthly(world: WorldTallies, id: MeasureId): Path {
  let known = read.get(world);
  if (!known) {
    known = new Map<MeasureId, Path>();
    read.set(world, known);
  }
  let path = known.get(id);
  if (!path) {
    path = seriesOf([world], id).map(([value]) => value ?? 0);
    known.set(id, path);
  }
  return path;
}

// The same worlds are asked the same again and again while the clock runs.
const summed = new WeakMap<readonly WorldTallies[], Map<string, readonly Path[]>>();
const added = new WeakMap<readonly Path[], readonly Path[]>();
const means = new WeakMap<readonly Path[], Path>();
const bands = new WeakMap<readonly Path[], Band>();

/** The known answer, or one that is made and kept. */
function once<K extends WeakKey, V>(known: WeakMap<K, V>, key: K, make: () => V): V {
  let value = known.get(key);
  if (value === undefined) {
    value = make();
    known.set(key, value);
  }
  return value;
}

/** Sums of measures, world by world; a minus sign before an id takes it away. */
export function paths(
  worlds: readonly WorldTallies[],
  ...ids: (MeasureId | `-${MeasureId}`)[]
): readonly Path[] {
  const known = once(summed, worlds, () => new Map<string, readonly Path[]>());
  const key = `${worlds.length} ${ids.join(' ')}`;
  let all = known.get(key);
  if (!all) {
    all = worlds.map((world) => sumIn(world, ids));
    known.set(key, all);
  }
  return all;
}

function sumIn(world: WorldTallies, ids: readonly (MeasureId | `-${MeasureId}`)[]): Path {
  const terms = ids.map((id) => {
    const name = id.replace(/^-/, '') as MeasureId;
    return { path: monthly(world, name), sign: name === id ? 1 : -1 };
  });
  return Array.from({ length: world.months + 1 }, (_, month) =>
    terms.reduce((sum, { path, sign }) => sum + sign * (path[month] ?? 0), 0),
  );
}

/** What each path adds up to from month 1 on, at each month. */
export function soFar(all: readonly Path[]): readonly Path[] {
  return once(added, all, () =>
    all.map((path) => {
      let sum = 0;
      return path.map((value, month) => (sum += month === 0 ? 0 : value));
    }),
  );
}

/** Mean of all worlds at each month. */
export function meanOf(all: readonly Path[]): Path {
  const [first = []] = all;
  return once(means, all, () => first.map((_, month) => sumAt(all, month) / all.length));
}

interface Band {
  readonly mean: Path;
  readonly low: Path;
  readonly high: Path;
}

/** The middle of eight worlds in ten at each month. */
export function bandOf(all: readonly Path[]): Band {
  return once(bands, all, () => {
    const [first = []] = all;
    const intervals = first.map((_, month) => middle(at(all, month)));
    return {
      mean: meanOf(all),
      low: intervals.map(([low]) => low),
      high: intervals.map(([, high]) => high),
    };
  });
}

export function samplesOf(all: readonly Path[]): readonly Path[] {
  return all.length > 1 ? all.slice(0, SAMPLE_WORLDS) : [];
}

export function at(all: readonly Path[], month: number): number[] {
  return all.map((path) => path[month] ?? 0);
}

/** From the tenth to the ninetieth percentile: eight worlds in ten. */
export function middle(values: readonly number[]): Interval {
  return [quantile(values, 0.1), quantile(values, 0.9)];
}

/** Linear between order statistics. */
export function quantile(values: readonly number[], p: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const place = p * (sorted.length - 1);
  const below = Math.floor(place);
  const low = sorted[below] ?? 0;
  return low + ((sorted[below + 1] ?? low) - low) * (place - below);
}

export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}

/** From zero, or below it if need be, to the highest value. */
export function extent(from: 0 | 1, ...all: readonly (Path | undefined)[]): Interval {
  let low = 0;
  let high = 0;
  for (const path of all) {
    path?.forEach((value, month) => {
      if (month < from) return;
      if (value < low) low = value;
      if (value > high) high = value;
    });
  }
  return [low, high];
}

/** Paths against the baseline's, or against month 0 where there is no baseline. */
export function changeAt(here: readonly Path[], baseline: readonly Path[], month: number): Change {
  const now = at(here, month);
  const { mean: value, mcse } = summarise(now);
  const against = baseline.length > 0 ? 'baseline' : 'today';
  const before = against === 'baseline' ? at(baseline, month) : at(here, 0);
  const paired = differences(before, now);
  return {
    now: value,
    mcse,
    against,
    change: paired.mean,
    changeMcse: paired.mcse,
    holds: paired.mean === 0 ? paired.of : paired.holds,
    of: paired.of,
  };
}

/** A month that every world has. */
export function monthIn({ month, months }: Results): number {
  return Math.min(Math.max(0, Math.round(month)), months);
}

function sumAt(all: readonly Path[], month: number): number {
  let sum = 0;
  for (const path of all) sum += path[month] ?? 0;
  return sum;
}
