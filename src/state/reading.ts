// Reading measures from worlds once: each world's series is kept beside it, so a new world costs only itself.
import { differences, MEASURES, summarise } from '../model/index.ts';
import type { Difference, Measure, MeasureId, Summary, WorldTallies } from '../model/index.ts';

const known = new WeakMap<WorldTallies, Map<MeasureId, readonly number[]>>();

/**
 * A measure up to and including each month 0 … T of one world: stocks as they stand at the month's
 * end, flows from month 1 until then.
 */
function upTo(world: WorldTallies, id: MeasureId): readonly number[] {
  let series = known.get(world);
  if (!series) {
    series = new Map<MeasureId, readonly number[]>();
    known.set(world, series);
  }
  let values = series.get(id);
  if (!values) series.set(id, (values = read(world, id)));
  return values;
}

/** What the headline row and the sentence say; ready when a world is, so that no reading is long. */
export const HEADLINE = [
  'overdue_1_30',
  'overdue_31_90',
  'overdue_91_plus',
  'loss',
  'false_rejection_rate',
  'legal_backlog',
  'trust',
] as const satisfies readonly MeasureId[];

/** Reads a world that has just come in. */
export function prepare(world: WorldTallies): void {
  upTo(world, 'overdue_30_plus');
  for (const id of HEADLINE) upTo(world, id);
}

/** Measures that are read at the month's end, whatever they mean over a run. */
const isStock = (id: MeasureId): boolean =>
  MEASURES[id].over === 'last' || id.startsWith('overdue_');

function read(world: WorldTallies, id: MeasureId): readonly number[] {
  const measure = MEASURES[id];
  const stock = isStock(id);
  const scale = (measure.yearly ? 12 : 1) / (measure.unit === 'yuan' ? 100 : 1);
  const values = new Array<number>(world.months + 1);
  let top = 0;
  let bottom = 0;
  for (let month = 0; month <= world.months; month++) {
    if (stock) top = bottom = 0;
    if (stock || month > 0) {
      top += weigh(world, measure.top, month);
      if (measure.bottom) bottom += weigh(world, measure.bottom, month);
    }
    values[month] = measure.bottom ? (bottom === 0 ? 0 : (scale * top) / bottom) : scale * top;
  }
  return values;
}

function weigh(world: WorldTallies, terms: Measure['top'], month: number): number {
  let sum = 0;
  for (let i = 0; i < terms.length; i++) {
    const term = terms[i] as (typeof terms)[number];
    sum += term[1] * world.total(term[0], month);
  }
  return sum;
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
