// Would a dashboard have noticed? Power of a monthly overdue rate to show a policy's effect, by size of the book.
import { LEVERS, PARAMETERS, valueOf, withValue, sharedKernel, World } from '../model/index.ts';
import type { Path, RunSettings, Scenario } from '../model/index.ts';
import { addBook, emptyBook, lateShare } from './book.ts';
import { estimateOf, mean, minus, wilson } from './estimate.ts';
import type { Estimate } from './estimate.ts';
import { worldPieces } from './pieces.ts';
import type { WorldPiece } from './pieces.ts';
import { planFor } from './plans.ts';
import type { Study } from './study.ts';

/** The rate on the dashboard: share of what is owed, or of customers who owe, so late. */
export const WATCHED = ['1+', '31+', '91+'] as const;
type WatchedId = (typeof WATCHED)[number];

/**
 * `before`: the months since the start against the months before it. `control`: the same change less that of
 * other customers of the lender, in the same months, without the policy; each half of the book.
 */
const DESIGNS = ['before', 'control'] as const;
type DesignId = (typeof DESIGNS)[number];

/** Divisors of the book that was simulated. */
const SIZES = [8, 4, 2, 1] as const;
/** Months watched before the policy starts, and the month in which it starts. */
const BEFORE = 6;
export const STARTS = 13;
/** Power that is wanted. */
const WANTED = 0.8;

export interface DetectQuestion {
  readonly a: Scenario;
  /** The same with one or more policies more, or others. They start in month 13 here, whatever they say. */
  readonly b: Scenario;
  readonly run: RunSettings;
  readonly watched?: WatchedId;
}

/** Monthly rates of one dashboard, months 1 … T. */
type Series = readonly number[];

interface SizePart {
  /** The whole book without and with the policy. */
  readonly whole: readonly [Series, Series];
  /** One half of the book without and with it, and the other half, always without. */
  readonly half: readonly [Series, Series];
  readonly control: Series;
}

interface DetectPart {
  /** In the order of SIZES. */
  readonly sizes: readonly SizePart[];
  /** Customers who owe at the start, in the whole book. */
  readonly customers: number;
}

interface PowerPoint {
  /** Months since the start. */
  readonly months: number;
  /** Share of worlds in which the dashboard raises the alarm with the policy, and without it. */
  readonly power: number;
  readonly powerRange: readonly [number, number];
  readonly falseAlarms: number;
  readonly falseRange: readonly [number, number];
  /** The same without it for the rule of thumb: two standard errors of the months' own ups and downs. */
  readonly naiveFalseAlarms: number;
}

export interface Detectability {
  readonly design: DesignId;
  /** People in the book, and customers who owe at the start. */
  readonly borrowers: number;
  readonly customers: number;
  readonly points: readonly PowerPoint[];
  /** Months until power stays at 80 % and more; null if never within the run. */
  readonly monthsNeeded: number | null;
}

export interface DetectAnswer {
  readonly worlds: number;
  readonly watched: WatchedId;
  /** The true effect on the rate, in paired worlds, by month since the start: what no dashboard sees. */
  readonly effect: readonly Estimate[];
  readonly results: readonly Detectability[];
}

export const detectability: Study<DetectQuestion, WorldPiece, DetectPart, DetectAnswer> = {
  id: 'detectability',

  pieces({ a, b, run }) {
    refuseOthers(a, b);
    if (run.months <= STARTS) {
      throw new RangeError(
        `months must be more than ${STARTS}, because the policy starts in month ${STARTS} after a year of watching, got ${run.months}.`,
      );
    }
    if (run.replicates < 20) {
      throw new RangeError(
        `replicates must be at least 20, because false alarms are counted in them, got ${run.replicates}.`,
      );
    }
    return worldPieces(run, 2.6);
  },

  work({ a, b, run, watched = '31+' }, { replicate }) {
    const without = watch(a, run, replicate, watched);
    const with_ = watch(started(a, b), run, replicate, watched);
    return {
      sizes: SIZES.map((_, k) => ({
        whole: [without.whole[k]!, with_.whole[k]!],
        half: [without.half[k]!, with_.half[k]!],
        control: without.control[k]!,
      })),
      customers: without.customers,
    };
  },

  gather({ run, watched = '31+' }, parts) {
    const after = run.months - STARTS + 1;
    const last = SIZES.length - 1;
    const customers = parts.reduce((sum, part) => sum + part.customers, 0) / parts.length;
    return {
      worlds: parts.length,
      watched,
      effect: Array.from({ length: after }, (_, k) => {
        const at = (side: 0 | 1): number[] =>
          parts.map(({ sizes }) => sizes[last]!.whole[side][STARTS - 1 + k]!);
        return estimateOf(minus(mean(at(1)), mean(at(0))));
      }),
      results: DESIGNS.flatMap((design) =>
        SIZES.map((divisor, k): Detectability => {
          const own = parts.map(({ sizes }) => sizes[k]!);
          const points = pointsOf(own, design);
          return {
            design,
            borrowers: Math.floor(run.borrowers / divisor),
            customers: Math.round(customers / divisor),
            points,
            monthsNeeded: needed(points),
          };
        }),
      ),
    };
  },
};

/** B may differ from A in policies only: they have a start. */
function refuseOthers(a: Scenario, b: Scenario): void {
  const others = [...PARAMETERS.keys()].filter(
    (path) => !path.startsWith('policies.') && valueOf(a, path) !== valueOf(b, path),
  );
  if (others.length > 0 || a.preset !== b.preset) {
    throw new RangeError(
      `Detectability is about policies, which start one day, and A and B also differ in ${others.slice(0, 3).join(', ') || 'preset'}: change policies only.`,
    );
  }
}

/** The policies that differ, from month 13 on. */
export function started(a: Scenario, b: Scenario): Scenario {
  let next = b;
  for (const { id } of LEVERS) {
    const own = [...PARAMETERS.keys()].filter((path) => path.startsWith(`policies.${id}.`));
    if (own.every((path) => valueOf(a, path) === valueOf(b, path))) continue;
    next = withValue(next, `policies.${id}.start` as Path, STARTS);
  }
  return next;
}

interface Watch {
  readonly whole: Series[];
  readonly half: Series[];
  readonly control: Series[];
  readonly customers: number;
}

/** The dashboards of one world: books of each size are every so-many-th person, from a place of the world's own. */
function watch(scenario: Scenario, run: RunSettings, replicate: number, watched: WatchedId): Watch {
  const world = new World(planFor(scenario, run), replicate, 0, sharedKernel());
  const from = watched === '1+' ? 1 : watched === '31+' ? 2 : 4;
  const [whole, half, control] = [0, 1, 2].map(() => SIZES.map((): number[] => [])) as [
    number[][],
    number[][],
    number[][],
  ];
  let customers = 0;
  while (!world.done) {
    const { month } = world;
    world.step();
    if (month < 1) continue;
    for (const [k, divisor] of SIZES.entries()) {
      const books = [emptyBook(), emptyBook()];
      // Halves by turns, so that both have people of every segment.
      addBook(world, books, (i) =>
        i % divisor === replicate % divisor ? Math.floor(i / divisor) % 2 : -1,
      );
      const both = books[0]!.amount.map((x, age) => x + books[1]!.amount[age]!);
      whole[k]!.push(lateShare(both, from));
      half[k]!.push(lateShare(books[0]!.amount, from));
      control[k]!.push(lateShare(books[1]!.amount, from));
      if (divisor === 1 && month === STARTS - 1)
        customers = books.reduce((sum, { count }) => sum + count.reduce((all, x) => all + x, 0), 0);
    }
  }
  return { whole, half, control, customers };
}

/** What a dashboard reads h = 1, 2 … months after the start. */
interface Reading {
  /** Mean since the start less the mean before it. */
  readonly rises: readonly number[];
  /** Further than two standard errors of the months' own ups and downs, as if they were independent? */
  readonly naive: readonly boolean[];
}

function readingOf(series: Series): Reading {
  const before = series.slice(STARTS - BEFORE - 1, STARTS - 1);
  const middle = before.reduce((sum, x) => sum + x, 0) / BEFORE;
  const variance = before.reduce((sum, x) => sum + (x - middle) * (x - middle), 0) / (BEFORE - 1);
  let sum = 0;
  const rises = series.slice(STARTS - 1).map((x, k) => {
    sum += x;
    return sum / (k + 1) - middle;
  });
  return {
    rises,
    naive: rises.map((x, k) => Math.abs(x) > 2 * Math.sqrt(variance * (1 / BEFORE + 1 / (k + 1)))),
  };
}

function pointsOf(parts: readonly SizePart[], design: DesignId): PowerPoint[] {
  const n = parts.length;
  const [quiet, changed] = ([0, 1] as const).map((side) =>
    parts.map(({ whole, half, control }) =>
      readingOf(design === 'before' ? whole[side] : half[side].map((x, m) => x - control[m]!)),
    ),
  );
  return quiet![0]!.rises.map((_, k) => {
    const alarms = alarmsOf(
      quiet!.map(({ rises }) => rises[k]!),
      changed!.map(({ rises }) => rises[k]!),
    );
    return {
      months: k + 1,
      power: alarms.changed / n,
      powerRange: wilson(alarms.changed, n),
      falseAlarms: alarms.quiet / n,
      falseRange: wilson(alarms.quiet, n),
      naiveFalseAlarms: quiet!.filter(({ naive }) => naive[k]!).length / n,
    };
  });
}

/**
 * An alarm: a rise that is further than 1.96 standard deviations from the mean rise in worlds without the policy,
 * the other worlds, so that a world never judges itself. Five in a hundred are false, if rises are normal.
 */
export function alarmsOf(
  quiet: readonly number[],
  changed: readonly number[],
): { readonly quiet: number; readonly changed: number } {
  const n = quiet.length;
  const sum = quiet.reduce((all, x) => all + x, 0);
  const squares = quiet.reduce((all, x) => all + x * x, 0);
  let [falseOnes, trueOnes] = [0, 0];
  for (let r = 0; r < n; r++) {
    const own = quiet[r]!;
    const middle = (sum - own) / (n - 1);
    const variance = Math.max(0, (squares - own * own) / (n - 1) - middle * middle);
    // The prediction of one more world, from n - 1.
    const limit = 1.96 * Math.sqrt(variance * ((n - 1) / (n - 2)) * (1 + 1 / (n - 1)));
    if (Math.abs(own - middle) > limit) falseOnes++;
    if (Math.abs(changed[r]! - middle) > limit) trueOnes++;
  }
  return { quiet: falseOnes, changed: trueOnes };
}

function needed(points: readonly PowerPoint[]): number | null {
  let months: number | null = null;
  for (const point of [...points].reverse()) {
    if (point.power < WANTED) break;
    ({ months } = point);
  }
  return months;
}
