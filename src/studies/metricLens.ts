// One world, every definition of an overdue rate side by side: which say better, which say worse.
import { CLAIM, TALLY, WARM_UP, sharedKernel, World } from '../model/index.ts';
import type { RunSettings, Scenario, VINTAGE, WorldTallies } from '../model/index.ts';
import { AGES, addBook, emptyBook } from './book.ts';
import { clear, estimateOf, mean, minus } from './estimate.ts';
import type { Estimate } from './estimate.ts';
import { worldPieces } from './pieces.ts';
import type { WorldPiece } from './pieces.ts';
import { planFor } from './plans.ts';
import type { Study } from './study.ts';

const LATENESS = [1, 31, 91] as const;
const BASES = ['amount', 'accounts'] as const;
/** Days late after which a debt leaves the books; `never`: it stays in both halves of the ratio. */
const WRITE_OFFS = ['180', '120', 'never'] as const;
/** `now`: over what is owed today; `lagged`: over what was owed when today's late bills were made. */
const DENOMINATORS = ['now', 'lagged'] as const;

interface SnapshotDefinition {
  readonly kind: 'snapshot';
  readonly late: (typeof LATENESS)[number];
  readonly base: (typeof BASES)[number];
  readonly writeOff: (typeof WRITE_OFFS)[number];
  readonly denominator: (typeof DENOMINATORS)[number];
}
interface VintageDefinition {
  readonly kind: 'vintage';
  readonly late: 31 | 91;
  readonly base: (typeof BASES)[number];
  /** Months since the quarter of origination began. */
  readonly age: number;
}
export type Definition = SnapshotDefinition | VintageDefinition;

export const DEFINITIONS: readonly Definition[] = [
  ...LATENESS.flatMap((late) =>
    BASES.flatMap((base) =>
      DENOMINATORS.flatMap((denominator) =>
        WRITE_OFFS.map((writeOff): Definition => ({
          kind: 'snapshot',
          late,
          base,
          writeOff,
          denominator,
        })),
      ),
    ),
  ),
  ...([31, 91] as const).flatMap((late) =>
    BASES.map((base): Definition => ({ kind: 'vintage', late, base, age: late === 31 ? 6 : 9 })),
  ),
];

/** Today's bills 1, 31 and 91 days late were bought one, two and four months ago. */
const LAGS: Readonly<Record<(typeof LATENESS)[number], number>> = { 1: 1, 31: 2, 91: 4 };

export interface LensQuestion {
  readonly a: Scenario;
  readonly run: RunSettings;
  /** The month that is compared with the first one; vintages opened by then count as they turn out. The last one. */
  readonly until?: number;
}

interface Month {
  readonly count: readonly number[];
  readonly amount: readonly number[];
  /** Charged off and still owed: people and fen. */
  readonly claims: readonly [count: number, amount: number];
}

interface LensPart {
  /** One for each definition: months from its first on, or quarters of origination. */
  readonly paths: readonly (readonly number[])[];
  /** Accounts opened in each quarter of origination. */
  readonly opened: readonly number[];
}

/** Smaller quarters of new customers, all worlds together, are not told: their shares would be luck. */
const FEWEST_ACCOUNTS = 200;

interface DefinitionResult {
  readonly definition: Definition;
  /** First and last value that can be told, and when: a month, or the first month of a quarter of origination. */
  readonly from: number;
  readonly to: number;
  readonly before: Estimate;
  readonly after: Estimate;
  readonly change: Estimate;
  /** Better, worse, or not to be told apart (95 %, paired over worlds). */
  readonly says: 'better' | 'worse' | 'unclear';
  /** Mean over worlds, one value for each month or quarter from `from` on, beyond `to` as well. */
  readonly path: readonly number[];
}

export interface LensAnswer {
  readonly worlds: number;
  readonly months: number;
  readonly until: number;
  readonly results: readonly DefinitionResult[];
  readonly better: number;
  readonly worse: number;
  readonly unclear: number;
  /** The usual headline: over 30 days, by amount, over today's book, written off at 180 days. */
  readonly headline: DefinitionResult;
  /** Quarters of origination from first to last, over 30 days by accounts: does each do worse than the one before? */
  readonly everyVintageWorse: boolean;
}

export const metricLens: Study<LensQuestion, WorldPiece, LensPart, LensAnswer> = {
  id: 'metric-lens',

  pieces({ run, until = run.months }) {
    if (!Number.isInteger(until) || until < 5 || until > run.months) {
      throw new RangeError(`until must be a month from 5 to ${run.months}, got ${until}.`);
    }
    if (run.months < 15) {
      throw new RangeError(
        `months must be at least 15, so that two quarters of origination reach their ninth month, got ${run.months}.`,
      );
    }
    return worldPieces(run, 1.3);
  },

  work({ a, run }, { replicate }) {
    const world = new World(planFor(a, run), replicate, 0, sharedKernel());
    const months: Month[] = [];
    while (!world.done) {
      const month = world.month;
      world.step();
      if (month < 0) continue;
      const book = emptyBook();
      addBook(world, [book], () => 0);
      months.push({
        count: Array.from(book.count),
        amount: Array.from(book.amount),
        claims: claimsOf(world, month),
      });
    }
    const paths = DEFINITIONS.map((definition) =>
      definition.kind === 'vintage'
        ? vintageShares(world.tallies, definition)
        : Array.from({ length: run.months + 1 - LAGS[definition.late] }, (_, k) =>
            snapshot(months, LAGS[definition.late] + k, definition),
          ),
    );
    return { paths, opened: openedBy(world.tallies) };
  },

  gather({ run, until = run.months }, parts) {
    // Quarters of origination until the first that is too small.
    const small = parts[0]!.opened.findIndex(
      (_, q) => parts.reduce((sum, { opened }) => sum + opened[q]!, 0) < FEWEST_ACCOUNTS,
    );
    const told = small < 0 ? Infinity : Math.max(1, small);
    const results = DEFINITIONS.map((definition, k) => {
      const paths = parts.map((part) => part.paths[k]!);
      return definition.kind === 'vintage'
        ? resultOf(
            definition,
            1,
            3,
            until,
            paths.map((path) => path.slice(0, told)),
          )
        : resultOf(definition, LAGS[definition.late], 1, until, paths);
    });
    const count = (says: DefinitionResult['says']): number =>
      results.filter((result) => result.says === says).length;
    const headline = results.find(
      ({ definition: d }) =>
        d.kind === 'snapshot' &&
        d.late === 31 &&
        d.base === 'amount' &&
        d.writeOff === '180' &&
        d.denominator === 'now',
    )!;
    const cohorts = results.find(
      ({ definition: d }) => d.kind === 'vintage' && d.late === 31 && d.base === 'accounts',
    )!;
    return {
      worlds: parts.length,
      months: run.months,
      until,
      results,
      better: count('better'),
      worse: count('worse'),
      unclear: count('unclear'),
      headline,
      everyVintageWorse: cohorts.path
        .slice(0, (cohorts.to - cohorts.from) / 3 + 1)
        .every((x, k, all) => k === 0 || x > all[k - 1]!),
    };
  },
};

function resultOf(
  definition: Definition,
  from: number,
  step: number,
  until: number,
  paths: readonly (readonly number[])[],
): DefinitionResult {
  const last = Math.min(paths[0]!.length - 1, Math.floor((until - from) / step));
  const [first, end] = [
    mean(paths.map((path) => path[0]!)),
    mean(paths.map((path) => path[last]!)),
  ];
  const change = estimateOf(minus(end, first));
  return {
    definition,
    from,
    to: from + step * last,
    before: estimateOf(first),
    after: estimateOf(end),
    change,
    says: !clear(change) ? 'unclear' : change.value > 0 ? 'worse' : 'better',
    path: paths[0]!.map((_, k) => paths.reduce((sum, path) => sum + path[k]!, 0) / paths.length),
  };
}

/** Share of the book in one month, by one definition. */
function snapshot(
  months: readonly Month[],
  month: number,
  { late, base, writeOff, denominator }: SnapshotDefinition,
): number {
  const kept = (m: Month): readonly number[] => (base === 'amount' ? m.amount : m.count);
  const extra = (m: Month): number =>
    writeOff === 'never' ? m.claims[base === 'amount' ? 1 : 0] : 0;
  // Bills 121 days late and more are five months old and more by the count of months.
  const until = writeOff === '120' ? 5 : AGES;
  const sum = (m: Month, from: number): number => {
    let all = extra(m);
    for (let age = from; age < until; age++) all += kept(m)[age]!;
    return all;
  };
  const first = late === 1 ? 1 : late === 31 ? 2 : 4;
  const over = months[denominator === 'now' ? month : month - LAGS[late]]!;
  const whole = sum(over, 0);
  return whole === 0 ? 0 : sum(months[month]!, first) / whole;
}

/** Claims at the close: how many people, and fen as the tallies have it. */
function claimsOf(world: World, month: number): readonly [number, number] {
  const { claim, size, status } = world.columns;
  let count = 0;
  for (let i = 0; i < size; i++) if (status[i] === CLAIM && claim[i]! > 0) count++;
  return [count, world.tallies.total(TALLY.claims, month)];
}

/** Ever so late at an age, for the quarters of months 1 … T that have reached it. */
function vintageShares(world: WorldTallies, { late, base, age }: VintageDefinition): number[] {
  const counted: (typeof VINTAGE)[number] =
    base === 'accounts' ? (late === 31 ? 'ever31' : 'ever91') : late === 31 ? 'owed31' : 'owed91';
  const size: (typeof VINTAGE)[number] = base === 'accounts' ? 'opened' : 'limits';
  const shares: number[] = [];
  for (let quarter = WARM_UP / 3; ; quarter++) {
    const opened = 3 * quarter + 1 - WARM_UP;
    const until = opened + age - 1;
    if (until > world.months) return shares;
    const sum = (kind: (typeof VINTAGE)[number]): number => {
      let all = 0;
      for (let m = 0; m <= until; m++) all += world.vintage(quarter, m, kind);
      return all;
    };
    const whole = sum(size);
    shares.push(whole > 0 ? sum(counted) / whole : 0);
  }
}

/** Accounts opened in the quarters of months 1 … T. */
function openedBy(world: WorldTallies): number[] {
  const sizes: number[] = [];
  for (let quarter = WARM_UP / 3; quarter < world.quarters; quarter++) {
    let all = 0;
    for (let m = 0; m <= world.months; m++) all += world.vintage(quarter, m, 'opened');
    sizes.push(all);
  }
  return sizes;
}
