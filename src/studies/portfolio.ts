// The classic tables of a book: roll rates, vintages by quarter of origination, and segments.
import {
  BUCKETS,
  ENDS,
  meanOf,
  MEASURES,
  overSegment,
  SEGMENTS,
  summarise,
  TALLY,
  VINTAGE,
  WARM_UP,
} from '../model/index.ts';
import type { MeasureId, SegmentId, Summary, WorldTallies } from '../model/index.ts';

export interface RollRow {
  readonly from: string;
  readonly to: string;
  /** Share of accounts, and of fen, that stood in `from` and stand in `to` a month later. */
  readonly accounts: Summary;
  readonly amount: Summary;
}

/** Monthly roll rates over months 1 to T. `none`: no account here, or nothing owed. */
export function rollRates(worlds: readonly WorldTallies[]): RollRow[] {
  const moved = (world: WorldTallies, first: number, from: number, to: number): number => {
    let sum = 0;
    for (let m = 1; m <= world.months; m++) sum += world.total(first + from * ENDS.length + to, m);
    return sum;
  };
  return BUCKETS.flatMap((from, f) =>
    ENDS.map((to, k) => {
      const share = (first: number): Summary =>
        summarise(
          worlds.map((world) => {
            const all = ENDS.reduce((sum, _, e) => sum + moved(world, first, f, e), 0);
            return all > 0 ? moved(world, first, f, k) / all : 0;
          }),
        );
      return { from, to, accounts: share(TALLY.rollCount), amount: share(TALLY.rollAmount) };
    }),
  );
}

export interface VintageRow {
  /** First month of the quarter of origination; 1 is the first month of the run, 0 and below the warm-up. */
  readonly opened: number;
  /** Months since the quarter began. */
  readonly age: number;
  readonly accounts: number;
  /** Share of the quarter's accounts that have ever been so late, by then. */
  readonly ever31: Summary;
  readonly ever91: Summary;
}

/** Vintage curves by count: accounts ever 31 and 91 days late, by quarter of origination and age. */
export function vintages(worlds: readonly WorldTallies[]): VintageRow[] {
  const [first] = worlds;
  if (!first) return [];
  const rows: VintageRow[] = [];
  for (let quarter = 0; quarter < first.quarters; quarter++) {
    const opened = 3 * quarter + 1 - WARM_UP + 1;
    const begun = Math.max(0, opened);
    const sizes = worlds.map((world) => {
      let sum = 0;
      for (let m = 0; m <= world.months; m++) sum += world.vintage(quarter, m, 'opened');
      return sum;
    });
    for (let m = begun; m <= first.months; m++) {
      const ever = (kind: (typeof VINTAGE)[number]): Summary =>
        summarise(
          worlds.map((world, w) => {
            let sum = 0;
            for (let past = 0; past <= m; past++) sum += world.vintage(quarter, past, kind);
            return sizes[w]! > 0 ? sum / sizes[w]! : 0;
          }),
        );
      rows.push({
        opened,
        age: m - opened + 1,
        accounts: meanOf(sizes),
        ever31: ever('ever31'),
        ever91: ever('ever91'),
      });
    }
  }
  return rows;
}

export interface SegmentRow {
  readonly segment: SegmentId;
  readonly measure: MeasureId;
  readonly value: Summary;
}

/** Every measure that is a share, over the run, in each segment. */
export function bySegment(worlds: readonly WorldTallies[]): SegmentRow[] {
  const shares = (Object.keys(MEASURES) as MeasureId[]).filter(
    (id) => MEASURES[id].unit === 'share' && id !== 'market_share' && id !== 'regulated',
  );
  return SEGMENTS.flatMap((segment, s) =>
    shares.map((measure) => ({
      segment,
      measure,
      value: summarise(worlds.map((world) => overSegment(measure, world, s))),
    })),
  );
}
