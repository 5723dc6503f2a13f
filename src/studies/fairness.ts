// Fairness: one cut-off for all, and what it does to each group: approvals, bad rates, good people turned away.
import { applicantsOf, cutOffOf, SEGMENTS } from '../model/index.ts';
import type { Applicant, RunSettings, Scenario, SegmentId } from '../model/index.ts';
import { estimateOf, minus, plus, ratio, scaled } from './estimate.ts';
import type { Estimate, Stat } from './estimate.ts';
import { worldPieces } from './pieces.ts';
import type { WorldPiece } from './pieces.ts';
import { planFor } from './plans.ts';
import { PASSES } from './strategyCurve.ts';
import type { Study } from './study.ts';
import { MIN_CELL, refuseShort } from './swapSet.ts';

/** Two ways to divide people; gaps are taken within one of them. */
export const DIVISIONS = {
  segment: SEGMENTS,
  file: ['thinFile', 'longFile'],
} as const;
export type DivisionId = keyof typeof DIVISIONS;
export type FairGroup = SegmentId | 'thinFile' | 'longFile';
const ALL_GROUPS: readonly FairGroup[] = [...DIVISIONS.segment, ...DIVISIONS.file];

export interface FairnessQuestion {
  readonly a: Scenario;
  readonly run: RunSettings;
}

/** Approved goods and bads. */
type Cell = readonly [goods: number, bads: number];

interface FairnessPart {
  /** Goods and bads who applied, by group. */
  readonly applied: readonly Cell[];
  /** Approved: [0] the policy in force, then one entry for each of PASSES; by group. */
  readonly approved: readonly (readonly Cell[])[];
}

interface GroupRates {
  readonly group: FairGroup;
  readonly people: number;
  /** Null where the group is smaller than the smallest cell that is shown. */
  readonly approval: Estimate | null;
  /** Bad among the approved. */
  readonly badRate: Estimate | null;
  /** Turned away, of those who would have paid. */
  readonly falseRejection: Estimate | null;
}

/** At one cut-off: by how much the chance of a good applicant differs between the groups best and worst off. */
interface Gap {
  readonly division: DivisionId;
  /** Best and worst off; the error is that of their difference, these two being given. */
  readonly best: FairGroup;
  readonly worst: FairGroup;
  readonly gap: Estimate;
}

interface FairnessCut {
  /** Share that the score lets pass; null for the policy in force. */
  readonly pass: number | null;
  readonly groups: readonly GroupRates[];
  readonly gaps: readonly Gap[];
}

export interface FairnessAnswer {
  readonly worlds: number;
  readonly applicants: number;
  readonly now: FairnessCut;
  readonly cuts: readonly FairnessCut[];
}

export const fairness: Study<FairnessQuestion, WorldPiece, FairnessPart, FairnessAnswer> = {
  id: 'fairness',

  pieces({ run }) {
    refuseShort(run, 12);
    return worldPieces(run, 1.5);
  },

  work({ a, run }, { replicate }) {
    const all = applicantsOf(planFor(a, run), replicate);
    const members = ALL_GROUPS.map((group) => all.filter(memberOf(group)));
    const cell = (people: readonly Applicant[]): Cell => {
      const bads = people.filter(({ bad }) => bad).length;
      return [people.length - bads, bads];
    };
    const rules: ((one: Applicant) => boolean)[] = [
      (one) => one.verdicts[0]!.approved,
      ...PASSES.map((pass) => {
        const cut = cutOffOf(pass);
        return ({ verdicts: [own] }: Applicant) => own!.rest && own!.signal <= cut;
      }),
    ];
    return {
      applied: members.map(cell),
      approved: rules.map((rule) => members.map((people) => cell(people.filter(rule)))),
    };
  },

  gather(_, parts) {
    const cuts = [null, ...PASSES].map((pass, k) => cutOf(parts, pass, k));
    return {
      worlds: parts.length,
      applicants: parts.reduce(
        (sum, { applied }) =>
          sum + applied.slice(0, SEGMENTS.length).reduce((all, [g, b]) => all + g + b, 0),
        0,
      ),
      now: cuts[0]!,
      cuts: cuts.slice(1),
    };
  },
};

function memberOf(group: FairGroup): (one: Applicant) => boolean {
  if (group === 'thinFile') return (one) => one.thinFile;
  if (group === 'longFile') return (one) => !one.thinFile;
  return (one) => SEGMENTS[one.segment] === group;
}

function cutOf(parts: readonly FairnessPart[], pass: number | null, k: number): FairnessCut {
  const total = (values: readonly number[]): number => values.reduce((sum, x) => sum + x, 0);
  const chances: (Stat | null)[] = [];
  const groups = ALL_GROUPS.map((group, g): GroupRates => {
    const goods = parts.map(({ applied }) => applied[g]![0]);
    const all = parts.map(({ applied }) => applied[g]![0] + applied[g]![1]);
    const approved = parts.map((part) => part.approved[k]![g]!);
    const letIn = approved.map(([good, bad]) => good + bad);
    const chance =
      total(goods) < MIN_CELL
        ? null
        : ratio(
            approved.map(([good]) => good),
            goods,
          );
    chances.push(chance);
    return {
      group,
      people: total(all),
      approval: total(all) < MIN_CELL ? null : estimateOf(ratio(letIn, all)),
      badRate:
        total(letIn) < MIN_CELL
          ? null
          : estimateOf(
              ratio(
                approved.map(([, bad]) => bad),
                letIn,
              ),
            ),
      falseRejection: chance && estimateOf(plus(scaled(chance, -1), 1)),
    };
  });
  const gaps = (Object.keys(DIVISIONS) as DivisionId[]).flatMap((division): Gap[] => {
    const own = DIVISIONS[division].flatMap((group) => {
      const chance = chances[ALL_GROUPS.indexOf(group)];
      return chance ? [{ group, chance }] : [];
    });
    if (own.length < 2) return [];
    const sorted = own.sort((x, y) => y.chance.value - x.chance.value);
    const [best, worst] = [sorted[0]!, sorted[sorted.length - 1]!];
    const gap = estimateOf(minus(best.chance, worst.chance));
    return [{ division, best: best.group, worst: worst.group, gap }];
  });
  return { pass, groups, gaps };
}
