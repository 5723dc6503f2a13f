// What one policy costs and whom: the same worlds with it and without it, line by line.
import {
  differences,
  meanOf,
  MEASURES,
  overSegment,
  SEGMENTS,
  simulate,
  totalsOf,
  withValue,
} from '../model/index.ts';
import type {
  Difference,
  LeverId,
  MeasureId,
  Path,
  RunSettings,
  Scenario,
} from '../model/index.ts';
import { planFor } from './plans.ts';
import type { Study } from './study.ts';

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
  /** Without the policy, mean over worlds. */
  readonly before: number;
  /** With the policy less without it, over the run. */
  readonly change: Difference;
  /** The same in each segment, for shares; means only. */
  readonly segments: readonly number[];
}

const ROWS = BEARERS.flatMap((bearer) => LINES[bearer].map((measure) => ({ bearer, measure })));

/** What the policy changes in these worlds, whether it is on in the scenario or not. */
export interface LedgerQuestion {
  readonly scenario: Scenario;
  readonly run: RunSettings;
  readonly policy: LeverId;
}

/** One line in one world: without the policy and with it, over the run and in each segment. */
interface Entry {
  readonly totals: readonly [number, number];
  readonly segments: readonly (readonly [number, number])[];
}

/** A piece is a replicate: the same people with the same luck, twice. */
export const ledger: Study<LedgerQuestion, number, readonly Entry[], LedgerLine[]> = {
  id: 'ledger',
  pieces: ({ run }) => Array.from({ length: run.replicates }, (_, replicate) => replicate),
  work({ scenario, run, policy }, replicate) {
    const path = `policies.${policy}.on` as Path;
    const [without, having] = [false, true].map((on) =>
      simulate(planFor(withValue(scenario, path, on), run), replicate),
    );
    return ROWS.map(({ measure }) => ({
      totals: [totalsOf([without!], measure)[0]!, totalsOf([having!], measure)[0]!],
      segments: SEGMENTS.map((_, s) => [
        overSegment(measure, without!, s),
        overSegment(measure, having!, s),
      ]),
    }));
  },
  gather: (_, worlds) =>
    ROWS.map(({ bearer, measure }, line) => {
      const totals = worlds.map((world) => world[line]!.totals);
      return {
        bearer,
        measure,
        before: meanOf(totals.map(([without]) => without)),
        change: differences(
          totals.map(([without]) => without),
          totals.map(([, having]) => having),
        ),
        segments:
          MEASURES[measure].unit === 'share'
            ? SEGMENTS.map((_, s) => {
                const own = worlds.map((world) => world[line]!.segments[s]!);
                return meanOf(own.map(([, having]) => having)) - meanOf(own.map(([a]) => a));
              })
            : [],
      };
    }),
};
