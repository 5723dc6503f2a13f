// Swap set: two underwriting policies judge the same applicants; the four boxes with what everybody really did.
import { applicantsOf, OUTCOME_MONTHS, SEGMENTS } from '../model/index.ts';
import type { Applicant, RunSettings, Scenario, SegmentId } from '../model/index.ts';
import { estimateOf, minus, ratio, scaled } from './estimate.ts';
import type { Estimate, Stat } from './estimate.ts';
import { worldPieces } from './pieces.ts';
import type { WorldPiece } from './pieces.ts';
import { planFor } from './plans.ts';
import type { Study } from './study.ts';
import { refuseOtherWorlds } from './underwritingOf.ts';

/** By who lets them in: both, only A, only B, neither. */
export const BOXES = ['both', 'onlyA', 'onlyB', 'neither'] as const;
export type BoxId = (typeof BOXES)[number];

export interface SelectionQuestion {
  readonly a: Scenario;
  readonly b: Scenario;
  readonly run: RunSettings;
  /** Months for which the money of each account is followed, 12 or more; 24. */
  readonly follow?: number;
}

/** Somebody behind a number, for the page of lives; profit in fen. */
interface BoxPerson {
  readonly replicate: number;
  readonly borrower: number;
  readonly month: number;
  readonly bad: boolean;
  readonly profit: number;
}

/** Sums of one box and segment of one world; money in fen. */
const FIELDS = ['count', 'bad', 'income', 'costs', 'loss'] as const;
type Sums = readonly number[];

interface SwapPart {
  /** [box][segment][field]. */
  readonly sums: readonly (readonly Sums[])[];
  readonly people: readonly (readonly BoxPerson[])[];
}

interface Box {
  readonly id: BoxId;
  /** People in all worlds. */
  readonly people: number;
  /** Of all applicants. */
  readonly share: Estimate;
  /** 91 days late within twelve months; null in an empty box. */
  readonly badRate: Estimate | null;
  /** Yuan per person over the months followed. */
  readonly profit: Estimate | null;
  readonly loss: Estimate | null;
  readonly segments: readonly {
    readonly segment: SegmentId;
    readonly people: number;
    /** Null below the smallest cell that is shown. */
    readonly badRate: Estimate | null;
  }[];
  readonly examples: readonly BoxPerson[];
}

export interface SwapAnswer {
  readonly worlds: number;
  readonly applicants: number;
  readonly follow: number;
  readonly boxes: readonly Box[];
  /** B less A over all applicants: share approved, bad rate of the approved, yuan per hundred applicants. */
  readonly change: {
    readonly approval: Estimate;
    readonly badRate: Estimate | null;
    readonly profit: Estimate;
  };
}

/** Smaller groups are not shown: their rates would be luck, and one could tell who is meant. */
export const MIN_CELL = 30;
/** People of each box and world who can be looked at. */
const EXAMPLES = 6;

const profitOf = ({ income, costs, loss }: Applicant): number => income - costs - loss;

export const swapSet: Study<SelectionQuestion, WorldPiece, SwapPart, SwapAnswer> = {
  id: 'swap-set',

  pieces({ a, b, run, follow = 2 * OUTCOME_MONTHS }) {
    refuseOtherWorlds(a, b);
    refuseShort(run, follow);
    return worldPieces(run, 2);
  },

  work({ a, b, run, follow = 2 * OUTCOME_MONTHS }, { replicate }) {
    const all = applicantsOf(planFor(a, run), replicate, [planFor(b, run)], follow);
    const sums = BOXES.map(() => SEGMENTS.map(() => FIELDS.map(() => 0)));
    const people = BOXES.map((): BoxPerson[] => []);
    for (const one of all) {
      const [own, other] = one.verdicts;
      // In the order of BOXES.
      const index = (own!.approved ? 0 : 2) + (other!.approved ? 0 : 1);
      const cell = sums[index]![one.segment]!;
      const values = [1, one.bad ? 1 : 0, one.income, one.costs, one.loss];
      for (const [k, value] of values.entries()) cell[k] = cell[k]! + value;
      const { person: borrower, month, bad } = one;
      people[index]!.push({ replicate, borrower, month, bad, profit: profitOf(one) });
    }
    return { sums, people: people.map(tellingOf) };
  },

  gather({ follow = 2 * OUTCOME_MONTHS }, parts) {
    const of = (box: number, field: number, segment?: number): number[] =>
      parts.map(({ sums }) =>
        sums[box]!.reduce(
          (sum, cell, s) => (segment === undefined || s === segment ? sum + cell[field]! : sum),
          0,
        ),
      );
    const add = (...lists: readonly number[][]): number[] =>
      parts.map((_, r) => lists.reduce((sum, list) => sum + list[r]!, 0));
    const count = BOXES.map((_, k) => of(k, 0));
    const applicants = add(...count);
    const profit = BOXES.map((_, k) =>
      add(
        of(k, 2),
        of(k, 3).map((x) => -x),
        of(k, 4).map((x) => -x),
      ),
    );
    const total = (values: readonly number[]): number => values.reduce((sum, x) => sum + x, 0);
    const yuan = (stat: Stat | null): Stat | null => stat && scaled(stat, 0.01);
    const [both, onlyA, onlyB] = [0, 1, 2];
    const approved = (k: number): number[] => add(count[both]!, count[k]!);
    const bad = (k: number): number[] => add(of(both, 1), of(k, 1));
    const difference = (b: Stat | null, a: Stat | null): Stat | null =>
      a && b ? minus(b, a) : null;
    const nothing = { value: 0, influence: parts.map(() => 0) };
    return {
      worlds: parts.length,
      applicants: total(applicants),
      follow,
      boxes: BOXES.map((id, k) => ({
        id,
        people: total(count[k]!),
        share: estimateOf(ratio(count[k]!, applicants) ?? nothing),
        badRate: estimateOf(ratio(of(k, 1), count[k]!)),
        profit: estimateOf(yuan(ratio(profit[k]!, count[k]!))),
        loss: estimateOf(yuan(ratio(of(k, 4), count[k]!))),
        segments: SEGMENTS.map((segment, s) => {
          const own = of(k, 0, s);
          const people = total(own);
          return {
            segment,
            people,
            badRate: people < MIN_CELL ? null : estimateOf(ratio(of(k, 1, s), own)),
          };
        }),
        examples: tellingOf(parts.flatMap(({ people }) => people[k]!)),
      })),
      change: {
        approval: estimateOf(
          difference(ratio(approved(onlyB), applicants), ratio(approved(onlyA), applicants)) ??
            nothing,
        ),
        badRate: estimateOf(
          difference(ratio(bad(onlyB), approved(onlyB)), ratio(bad(onlyA), approved(onlyA))),
        ),
        profit: estimateOf(
          difference(
            ratio(add(profit[both]!, profit[onlyB]!), applicants),
            ratio(add(profit[both]!, profit[onlyA]!), applicants),
          ) ?? nothing,
        ),
      },
    };
  },
};

/** Good and bad people in turns, the earliest first. */
function tellingOf(people: readonly BoxPerson[]): BoxPerson[] {
  const bad = people.filter((one) => one.bad).slice(0, EXAMPLES / 2);
  const good = people.filter((one) => !one.bad).slice(0, EXAMPLES - bad.length);
  return [...bad, ...good];
}

/** Refuses runs in which nobody can be followed long enough. */
export function refuseShort({ months }: RunSettings, follow: number): void {
  if (!Number.isInteger(follow) || follow < OUTCOME_MONTHS) {
    throw new RangeError(
      `follow must be a whole number of months from ${OUTCOME_MONTHS} on, got ${follow}.`,
    );
  }
  if (months <= follow) {
    throw new RangeError(
      `months must be more than ${follow}, because every applicant is followed for so long, got ${months}.`,
    );
  }
}
