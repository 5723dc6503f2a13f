// Strategy curve: the cut-off swept, how many are approved against how many turn bad and what is earned.
import { applicantsOf, cutOffOf, LEVERS, OUTCOME_MONTHS, withValue } from '../model/index.ts';
import type { LeverId, Path, Plan, RunSettings, Scenario } from '../model/index.ts';
import { clear, estimateOf, minus, ratio } from './estimate.ts';
import type { Estimate, Stat } from './estimate.ts';
import { worldPieces } from './pieces.ts';
import type { WorldPiece } from './pieces.ts';
import { planFor } from './plans.ts';
import type { Study } from './study.ts';
import { refuseShort } from './swapSet.ts';

/** What orders the applicants: today's score, two better informed ones, and what nobody can know. */
const SCORES = ['today', 'betterScoring', 'incomeVerification', 'trueRisk'] as const;
export type ScoreId = (typeof SCORES)[number];
/** Shares of all applicants that the score lets pass. */
export const PASSES: readonly number[] = Array.from({ length: 19 }, (_, k) => (k + 2) / 20);

export interface StrategyQuestion {
  readonly a: Scenario;
  readonly run: RunSettings;
  /** Months for which the money of each account is followed, 12 or more; 24. */
  readonly follow?: number;
}

/** Approved, of them bad, and their profit in fen. */
type Cell = readonly [approved: number, bad: number, profit: number];

interface StrategyPart {
  readonly applicants: number;
  /** [score][pass], and what the policy in force does. */
  readonly cells: readonly (readonly Cell[])[];
  readonly now: Cell;
}

interface StrategyPoint {
  readonly score: ScoreId;
  /** Share that the score lets pass; null for the policy in force. */
  readonly pass: number | null;
  /** Of all applicants: other rules refuse some who pass the score. */
  readonly approval: Estimate;
  /** Of the approved. */
  readonly badRate: Estimate | null;
  /** Yuan per hundred applicants over the months followed. */
  readonly profit: Estimate;
}

export interface StrategyAnswer {
  readonly worlds: number;
  readonly applicants: number;
  readonly follow: number;
  readonly now: StrategyPoint;
  readonly points: readonly StrategyPoint[];
  /** For each score: the cut-off that earns most, and those that cannot be told from it (95 %, paired). */
  readonly best: readonly {
    readonly score: ScoreId;
    readonly pass: number;
    readonly alike: readonly number[];
  }[];
  /** Policies for which another one approves no fewer, has no more bads and earns no less, clearly. */
  readonly dominated: readonly {
    readonly score: ScoreId;
    readonly pass: number;
    readonly by: { readonly score: ScoreId; readonly pass: number };
  }[];
}

/** Levers that judge with more information. */
const BETTER = ['betterScoring', 'incomeVerification'] as const satisfies readonly LeverId[];

export const strategyCurve: Study<StrategyQuestion, WorldPiece, StrategyPart, StrategyAnswer> = {
  id: 'strategy-curve',

  pieces({ run, follow = 2 * OUTCOME_MONTHS }) {
    refuseShort(run, follow);
    return worldPieces(run, 2);
  },

  work({ a, run, follow = 2 * OUTCOME_MONTHS }, { replicate }) {
    const plan = planFor(a, run);
    const others = BETTER.map((id) => planFor(withLever(a, id), run));
    const all = applicantsOf(plan, replicate, others, follow);
    // What the better score costs each applicant, fen.
    const fees = [0, ...others.map((other) => applicationFee(other) - applicationFee(plan)), 0];
    const cell = (passes: (index: number) => boolean, fee: number): Cell => {
      let [approved, bad, profit] = [0, 0, -fee * all.length];
      for (const [i, one] of all.entries()) {
        if (!passes(i)) continue;
        approved++;
        if (one.bad) bad++;
        profit += one.income - one.costs - one.loss;
      }
      return [approved, bad, profit];
    };
    const cells = SCORES.map((id, k) =>
      PASSES.map((pass) => {
        const cut = cutOffOf(pass);
        return cell((i) => {
          const one = all[i]!;
          const verdict = one.verdicts[id === 'trueRisk' ? 0 : k]!;
          return verdict.rest && (id === 'trueRisk' ? one.risk : verdict.signal) <= cut;
        }, fees[k]!);
      }),
    );
    return { applicants: all.length, cells, now: cell((i) => all[i]!.verdicts[0]!.approved, 0) };
  },

  gather({ follow = 2 * OUTCOME_MONTHS }, parts) {
    const applicants = parts.map((part) => part.applicants);
    const nothing: Stat = { value: 0, influence: parts.map(() => 0) };
    const statsOf = (cells: readonly Cell[]): Stats => ({
      approval:
        ratio(
          cells.map(([approved]) => approved),
          applicants,
        ) ?? nothing,
      badRate: ratio(
        cells.map(([, bad]) => bad),
        cells.map(([approved]) => approved),
      ),
      // Fen per applicant are yuan per hundred applicants.
      profit:
        ratio(
          cells.map(([, , profit]) => profit),
          applicants,
        ) ?? nothing,
    });
    const pointOf = (score: ScoreId, pass: number | null, stats: Stats): StrategyPoint => ({
      score,
      pass,
      approval: estimateOf(stats.approval),
      badRate: estimateOf(stats.badRate),
      profit: estimateOf(stats.profit),
    });
    const policies = SCORES.flatMap((score, k) =>
      PASSES.map((pass, p) => ({
        score,
        pass,
        ...statsOf(parts.map(({ cells }) => cells[k]![p]!)),
      })),
    );
    return {
      worlds: parts.length,
      applicants: applicants.reduce((sum, n) => sum + n, 0),
      follow,
      now: pointOf('today', null, statsOf(parts.map(({ now }) => now))),
      points: policies.map((policy) => pointOf(policy.score, policy.pass, policy)),
      best: SCORES.map((score) => bestOf(policies.filter((policy) => policy.score === score))),
      dominated: dominatedOf(policies.filter(({ score }) => score !== 'trueRisk')),
    };
  },
};

interface Stats {
  readonly approval: Stat;
  readonly badRate: Stat | null;
  readonly profit: Stat;
}

interface Policy extends Stats {
  readonly score: ScoreId;
  readonly pass: number;
}

function bestOf(policies: readonly Policy[]): StrategyAnswer['best'][number] {
  const best = policies.reduce((top, one) => (one.profit.value > top.profit.value ? one : top));
  return {
    score: best.score,
    pass: best.pass,
    alike: policies
      .filter((one) => !clear(estimateOf(minus(best.profit, one.profit))))
      .map(({ pass }) => pass),
  };
}

/**
 * Named only where the paired interval allows: the other policy is no worse in approval, bad rate and profit as
 * they stand, and clearly better in bad rate or profit, at a level that allows for all pairs compared. Nobody is
 * named from fewer than 20 worlds.
 */
function dominatedOf(policies: readonly Policy[]): StrategyAnswer['dominated'][number][] {
  const found: StrategyAnswer['dominated'][number][] = [];
  if ((policies[0]?.profit.influence.length ?? 0) < FEWEST_WORLDS) return found;
  for (const one of policies) {
    const by = policies
      .filter((other) => dominates(other, one))
      .reduce<Policy | undefined>(
        (top, other) => (top && top.profit.value >= other.profit.value ? top : other),
        undefined,
      );
    if (by)
      found.push({ score: one.score, pass: one.pass, by: { score: by.score, pass: by.pass } });
  }
  return found;
}

/** Errors from fewer worlds are too unsure themselves to name anybody. */
const FEWEST_WORLDS = 20;
/** Bonferroni for the 57 x 56 pairs at 5 %. */
const Z_ALL_PAIRS = 4.2;

function dominates(other: Policy, one: Policy): boolean {
  if (!other.badRate || !one.badRate || other === one) return false;
  const [fewerBad, moreProfit] = [
    minus(one.badRate, other.badRate),
    minus(other.profit, one.profit),
  ];
  if (other.approval.value < one.approval.value || fewerBad.value < 0 || moreProfit.value < 0)
    return false;
  return clear(estimateOf(fewerBad), Z_ALL_PAIRS) || clear(estimateOf(moreProfit), Z_ALL_PAIRS);
}

function withLever(scenario: Scenario, id: LeverId): Scenario {
  const on = withValue(scenario, `policies.${id}.on` as Path, true);
  return withValue(on, `policies.${id}.intensity` as Path, 1);
}

/** What the policies in force cost for each application, fen. */
function applicationFee({ settings }: Plan): number {
  return LEVERS.reduce((sum, { id, cost }) => {
    const own = settings.policies[id];
    return cost.per === 'applications' && own.on ? sum + own.intensity * own.unitCost * 100 : sum;
  }, 0);
}
