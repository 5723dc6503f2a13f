// How well the score tells bad from good: AUC, Gini, KS and the curves, against true risk as the ceiling.
import { applicantsOf, SEGMENTS } from '../model/index.ts';
import type { Applicant, RunSettings, Scenario, SegmentId } from '../model/index.ts';
import { BINS, binOf, twiceWins } from './discrimination.ts';
import { estimateOf, minus, plus, ratio, scaled } from './estimate.ts';
import type { Estimate, Stat } from './estimate.ts';
import { worldPieces } from './pieces.ts';
import type { WorldPiece } from './pieces.ts';
import { planFor } from './plans.ts';
import type { Study } from './study.ts';
import { MIN_CELL, refuseShort } from './swapSet.ts';

/** Numbers that order the applicants: what the lender sees, and what nobody sees. */
const ORDERS = ['score', 'risk'] as const;
/** Who is ordered: everybody, those the lender has let in (all that it can ever measure), each segment, thin files. */
const GROUPS_MEASURED = ['all', 'approved', ...SEGMENTS, 'thinFile', 'longFile'] as const;
type MeasuredGroup = 'all' | 'approved' | SegmentId | 'thinFile' | 'longFile';

export interface ScoreQuestion {
  readonly a: Scenario;
  readonly run: RunSettings;
}

interface Counted {
  readonly bad: number;
  readonly good: number;
  /** Pairs won x 2, by order. */
  readonly wins: readonly number[];
}

interface ScorePart {
  readonly groups: readonly Counted[];
  /** Everybody: [order][bad, good][bin]. */
  readonly bins: readonly (readonly (readonly number[])[])[];
}

interface Power {
  readonly auc: Estimate;
  readonly gini: Estimate;
}

export interface ScoreAnswer {
  readonly worlds: number;
  readonly applicants: number;
  readonly bads: number;
  /** Groups with too few bads or goods have no powers. */
  readonly groups: readonly {
    readonly id: MeasuredGroup;
    readonly people: number;
    readonly bads: number;
    readonly score: Power | null;
    readonly risk: Power | null;
  }[];
  /** Largest gap between the shares of bads and of goods below a cut, everybody. */
  readonly ks: { readonly score: Estimate | null; readonly risk: Estimate | null };
  /** AUC among everybody less AUC among the approved: what a lender cannot see of its own score. */
  readonly hidden: Estimate | null;
  /** From the riskiest on: share of goods and of bads among those refused so far, and of all people. */
  readonly curves: readonly {
    readonly id: (typeof ORDERS)[number];
    readonly points: readonly (readonly [goods: number, bads: number, people: number])[];
  }[];
}

const orderOf = (one: Applicant, order: number): number =>
  order === 0 ? one.verdicts[0]!.signal : one.risk;

export const scorePower: Study<ScoreQuestion, WorldPiece, ScorePart, ScoreAnswer> = {
  id: 'score-power',

  pieces({ run }) {
    refuseShort(run, 12);
    return worldPieces(run, 1.5);
  },

  work({ a, run }, { replicate }) {
    const all = applicantsOf(planFor(a, run), replicate);
    const bins = ORDERS.map(() => [
      new Array<number>(BINS).fill(0),
      new Array<number>(BINS).fill(0),
    ]);
    for (const one of all) {
      for (const [k, order] of bins.entries()) order[one.bad ? 0 : 1]![binOf(orderOf(one, k))]!++;
    }
    return { bins, groups: GROUPS_MEASURED.map((id) => counted(all.filter(memberOf(id)))) };
  },

  gather(_, parts) {
    const powers = (group: number, order: number): Stat | null =>
      ratio(
        parts.map(({ groups }) => groups[group]!.wins[order]!),
        parts.map(({ groups }) => 2 * groups[group]!.bad * groups[group]!.good),
      );
    const power = (auc: Stat | null): Power | null =>
      auc && { auc: estimateOf(auc), gini: estimateOf(plus(scaled(auc, 2), -1)) };
    const sum = (group: number, field: 'bad' | 'good'): number =>
      parts.reduce((all, { groups }) => all + groups[group]![field], 0);
    const [everybody, approved] = [0, 1];
    const seen = powers(approved, 0);
    const real = powers(everybody, 0);
    return {
      worlds: parts.length,
      applicants: sum(everybody, 'bad') + sum(everybody, 'good'),
      bads: sum(everybody, 'bad'),
      groups: GROUPS_MEASURED.map((id, g) => {
        const [bads, goods] = [sum(g, 'bad'), sum(g, 'good')];
        const enough = bads >= MIN_CELL && goods >= MIN_CELL;
        return {
          id,
          people: bads + goods,
          bads,
          score: enough ? power(powers(g, 0)) : null,
          risk: enough ? power(powers(g, 1)) : null,
        };
      }),
      ks: { score: kolmogorov(parts, 0), risk: kolmogorov(parts, 1) },
      hidden: seen && real && estimateOf(minus(real, seen)),
      curves: ORDERS.map((id, k) => ({ id, points: curveOf(parts, k) })),
    };
  },
};

function memberOf(id: MeasuredGroup): (one: Applicant) => boolean {
  switch (id) {
    case 'all':
      return () => true;
    case 'approved':
      return (one) => one.verdicts[0]!.approved;
    case 'thinFile':
      return (one) => one.thinFile;
    case 'longFile':
      return (one) => !one.thinFile;
    default:
      return (one) => SEGMENTS[one.segment] === id;
  }
}

function counted(people: readonly Applicant[]): Counted {
  const [bads, goods] = [people.filter(({ bad }) => bad), people.filter(({ bad }) => !bad)];
  return {
    bad: bads.length,
    good: goods.length,
    wins: ORDERS.map((_, k) =>
      twiceWins(
        bads.map((one) => orderOf(one, k)),
        goods.map((one) => orderOf(one, k)),
      ),
    ),
  };
}

/** Cumulated from the riskiest bin down, in each world: [bads, goods][world]. */
function cumulated(parts: readonly ScorePart[], order: number, from: number): number[][] {
  return [0, 1].map((kind) =>
    parts.map(({ bins }) => {
      let sum = 0;
      for (let bin = BINS - 1; bin >= from; bin--) sum += bins[order]![kind]![bin]!;
      return sum;
    }),
  );
}

/** KS at the cut where all worlds together have it; its error is that of the gap at this cut. */
function kolmogorov(parts: readonly ScorePart[], order: number): Estimate | null {
  const [bads, goods] = cumulated(parts, order, 0);
  let best: Stat | null = null;
  for (let from = 0; from < BINS; from++) {
    const [b, g] = cumulated(parts, order, from);
    const [y, x] = [ratio(b!, bads!), ratio(g!, goods!)];
    if (!y || !x) return null;
    const gap = minus(y, x);
    if (!best || gap.value > best.value) best = gap;
  }
  return estimateOf(best);
}

function curveOf(
  parts: readonly ScorePart[],
  order: number,
): (readonly [number, number, number])[] {
  const total = (values: readonly number[] | undefined): number =>
    (values ?? []).reduce((sum, x) => sum + x, 0);
  const [bads, goods] = cumulated(parts, order, 0).map(total);
  const points: (readonly [number, number, number])[] = [[0, 0, 0]];
  for (let from = BINS - 1; from >= 0; from--) {
    const [b, g] = cumulated(parts, order, from).map(total);
    const point = [
      g! / (goods! || 1),
      b! / (bads! || 1),
      (b! + g!) / (bads! + goods! || 1),
    ] as const;
    if (point[2] !== points.at(-1)![2]) points.push(point);
  }
  return points;
}
