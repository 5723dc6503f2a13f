// Reading measures from worlds once: each world's series is kept beside it, so a new world costs only itself.
import { differences, MEASURES, seriesOf, summarise } from '../model/index.ts';
import type { Difference, MeasureId, Summary, WorldTallies } from '../model/index.ts';

const known = new WeakMap<WorldTallies, Map<MeasureId, readonly number[]>>();

/**
 * A measure up to and including each month 0 … T of one world: stocks as they stand at the month's
 * end, flows from month 1 until then.
 */
export function upTo(world: WorldTallies, id: MeasureId): readonly number[] {
  let series = known.get(world);
  if (!series) known.set(world, (series = new Map()));
  let values = series.get(id);
  if (!values) series.set(id, (values = read(world, id)));
  return values;
}

/** Measures that are read at the month's end, whatever they mean over a run. */
const isStock = (id: MeasureId): boolean =>
  MEASURES[id].over === 'last' || id.startsWith('overdue_') || id === 'unemployment';

function read(world: WorldTallies, id: MeasureId): readonly number[] {
  const measure = MEASURES[id];
  if (isStock(id)) return seriesOf([world], id).map((month) => month[0] ?? 0);
  if (measure.over === 'sum') {
    let sum = 0;
    return seriesOf([world], id).map((month, t) => (sum += t === 0 ? 0 : (month[0] ?? 0)));
  }
  const weigh = (terms: typeof measure.top, month: number): number =>
    terms.reduce((sum, [tally, weight]) => sum + weight * world.total(tally, month), 0);
  let top = 0;
  let bottom = 0;
  return Array.from({ length: world.months + 1 }, (_, month) => {
    if (month > 0) {
      top += weigh(measure.top, month);
      bottom += weigh(measure.bottom ?? [], month);
    }
    return bottom === 0 ? 0 : ((measure.yearly ? 12 : 1) * top) / bottom;
  });
}

/** A number on the page: the value, and what it is against the baseline in the same worlds. */
export interface Reading {
  readonly id: MeasureId;
  readonly value: Summary;
  /** Against the baseline; nothing when it is the baseline itself. */
  readonly change: Difference | undefined;
}

/** One measure of many worlds at a month. */
export function readingOf(
  id: MeasureId,
  month: number,
  worlds: readonly WorldTallies[],
  baseline: readonly WorldTallies[],
): Reading {
  const at = (world: WorldTallies): number => upTo(world, id)[Math.min(month, world.months)] ?? 0;
  const values = worlds.map(at);
  return {
    id,
    value: summarise(values),
    change: baseline.length === 0 ? undefined : differences(baseline.map(at), values),
  };
}

/** One measure at a month against the same worlds today (month 0). */
export function sinceToday(
  id: MeasureId,
  month: number,
  worlds: readonly WorldTallies[],
): Difference {
  const at = (m: number): number[] =>
    worlds.map((world) => upTo(world, id)[Math.min(m, world.months)] ?? 0);
  return differences(at(0), at(month));
}
