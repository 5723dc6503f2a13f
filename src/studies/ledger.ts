// What one policy costs and whom: the same worlds with it and without it, line by line.
import { bySegmentOf, differences, MEASURES, totalsOf, withValue } from '../model/index.ts';
import type {
  Difference,
  LeverId,
  MeasureId,
  Path,
  Scenario,
  WorldTallies,
} from '../model/index.ts';

/** Who bears or gains what a line says. */
export const BEARERS = ['lender', 'customers', 'applicants', 'staff'] as const;
type Bearer = (typeof BEARERS)[number];

const LINES: Readonly<Record<Bearer, readonly MeasureId[]>> = {
  lender: ['loss', 'programme_costs', 'income_fees', 'profit', 'receivables'],
  customers: ['overdue_30_plus', 'late_fees', 'over_indebted', 'distress'],
  applicants: ['approval_rate', 'false_rejection_rate'],
  staff: ['legal_cases', 'complaints'],
};

export interface LedgerLine {
  readonly bearer: Bearer;
  readonly measure: MeasureId;
  /** With the policy less without it, over the run. */
  readonly change: Difference;
  /** The same in each segment, for shares; means only. */
  readonly segments: readonly number[];
}

/** The scenario without the policy; the same scenario if it is off anyway. */
export function without(scenario: Scenario, lever: LeverId): Scenario {
  return withValue(scenario, `policies.${lever}.on` as Path, false);
}

/** The scenario with the policy switched on. */
export function withOn(scenario: Scenario, lever: LeverId): Scenario {
  return withValue(scenario, `policies.${lever}.on` as Path, true);
}

/** The ledger of paired worlds; both lists in the order of replicates. */
export function ledgerOf(
  worldsWith: readonly WorldTallies[],
  worldsWithout: readonly WorldTallies[],
): LedgerLine[] {
  return BEARERS.flatMap((bearer) =>
    LINES[bearer].map((measure) => {
      const before = bySegmentOf(worldsWithout, measure);
      const after = bySegmentOf(worldsWith, measure);
      return {
        bearer,
        measure,
        change: differences(totalsOf(worldsWithout, measure), totalsOf(worldsWith, measure)),
        segments:
          MEASURES[measure].unit === 'share' ? after.map((value, s) => value - before[s]!) : [],
      };
    }),
  );
}
