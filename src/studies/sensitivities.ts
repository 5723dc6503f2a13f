// What every lever does to the reference wallet, and the sizes that model.md and the evidence state.
import { LEVERS } from '../model/index.ts';
import type { LeverId, MeasureId, Path, Scenario, Value } from '../model/index.ts';

/** A change of the reference wallet and what it should do to one measure. */
export interface Sensitivity {
  readonly id: string;
  readonly label: string;
  readonly changes: Readonly<Partial<Record<Path, Value>>>;
  readonly measure: MeasureId;
  /** `relative`: change over the reference value; `points`: plain difference; `level`: the value itself. */
  readonly as: 'relative' | 'points' | 'level';
  /** The size that is known, and the range that counts as reproduced. */
  readonly known: number;
  readonly low: number;
  readonly high: number;
  readonly rows: readonly string[];
  readonly miss?: string;
}

const on = (lever: LeverId, own: Readonly<Record<string, Value>> = {}): Sensitivity['changes'] => ({
  [`policies.${lever}.on`]: true,
  ...Object.fromEntries(
    Object.entries(own).map(([name, value]) => [`policies.${lever}.${name}`, value]),
  ),
});

/** Known sizes (model.md, section 7): ranges are a factor of about 0.5 to 1.7 around them, zero is ±2 %. */
export const SIZES: readonly Sensitivity[] = [
  {
    id: 'remindersLate',
    label: 'Reminders that prevent a quarter of forgetting: first-day lateness',
    changes: on('reminders'),
    measure: 'day1_delinquency',
    as: 'relative',
    known: -0.12,
    low: -0.2,
    high: -0.06,
    rows: ['N1', 'N2'],
  },
  {
    id: 'remindersLoss',
    label: 'The same: losses',
    changes: on('reminders'),
    measure: 'loss',
    as: 'relative',
    known: 0,
    low: -0.02,
    high: 0.02,
    rows: ['N3'],
  },
  {
    id: 'autopayLate',
    label: 'Automatic debit from 50 to 80 %: first-day lateness',
    changes: on('autopay'),
    measure: 'day1_delinquency',
    as: 'relative',
    known: -0.26,
    low: -0.44,
    high: -0.13,
    rows: ['N7'],
  },
  {
    id: 'autopayLoss',
    label: 'The same: losses',
    changes: on('autopay'),
    measure: 'loss',
    as: 'relative',
    known: 0,
    low: -0.02,
    high: 0.02,
    rows: ['N3', 'N7'],
  },
  {
    id: 'cutoffLoss',
    label: 'Approval by score from 75 to 60 %: losses',
    changes: on('scoreCutoff'),
    measure: 'loss',
    as: 'relative',
    known: -0.1,
    low: -0.18,
    high: -0.05,
    rows: ['W1', 'I4'],
  },
  {
    id: 'cutoffGood',
    label: 'The same: good applicants turned away',
    changes: on('scoreCutoff'),
    measure: 'false_rejection_rate',
    as: 'level',
    known: 0.39,
    low: 0.33,
    high: 0.45,
    rows: ['W1', 'I4'],
  },
  {
    id: 'scoring',
    label: 'Area under the curve from 0.67 to 0.74 at the same approvals: losses',
    changes: on('betterScoring'),
    measure: 'loss',
    as: 'relative',
    known: -0.16,
    low: -0.27,
    high: -0.08,
    rows: ['W1'],
    miss: 'The known size is that of a book selected anew. Here three customers in four were approved before the better score came; it acts on new applicants and at limit reviews, so after three years about half of the effect is there. Tried: freezing instead of halving limits at reviews (larger, but it also shrinks the book by a third).',
  },
  {
    id: 'limits',
    label: 'Limits a fifth higher: losses',
    changes: on('limitPolicy', { factor: 1.2 }),
    measure: 'loss',
    as: 'relative',
    known: 0.11,
    low: 0.055,
    high: 0.19,
    rows: ['B9', 'I3'],
  },
  {
    id: 'debtCap',
    label: 'Debt-to-income cap from 0.50 to 0.30: losses',
    changes: on('debtToIncomeCap'),
    measure: 'loss',
    as: 'relative',
    known: -0.06,
    low: -0.102,
    high: -0.03,
    rows: ['W7'],
  },
  {
    id: 'education',
    label: 'Education for everybody: losses',
    changes: on('education'),
    measure: 'loss',
    as: 'relative',
    known: -0.01,
    low: -0.05,
    high: 0,
    rows: ['E1', 'E2', 'E4'],
  },
  {
    id: 'aiOnly',
    label: 'Machines call instead of people: collected within 30 days',
    changes: on('collections', { early: 0.6, middle: 1, late: 1 }),
    measure: 'collected_30d',
    as: 'points',
    known: -0.04,
    low: -0.09,
    high: -0.02,
    rows: ['C2'],
  },
  {
    id: 'replacement',
    label: 'Income of those out of work from 50 to 70 %: losses',
    changes: { 'economy.replacementRate': 0.7 },
    measure: 'loss',
    as: 'relative',
    known: -0.4,
    low: -0.6,
    high: -0.2,
    rows: ['U1', 'U12'],
  },
];

/** The direction in which a lever moves its headline measure. */
export interface Direction {
  readonly lever: LeverId;
  readonly changes: Readonly<Partial<Record<Path, Value>>>;
  readonly measure: MeasureId;
  readonly sign: -1 | 1;
}

const HEADLINE: Readonly<
  Record<LeverId, readonly [MeasureId, -1 | 1, Readonly<Record<string, Value>>?]>
> = {
  scoreCutoff: ['bad_rate_approved', -1],
  debtToIncomeCap: ['receivables', -1],
  limitPolicy: ['receivables', -1],
  incomeVerification: ['approval_rate', -1],
  betterScoring: ['loss', -1],
  reminders: ['day1_delinquency', -1],
  autopay: ['day1_delinquency', -1],
  earlyWarning: ['day1_delinquency', -1],
  collections: ['collected_30d', 1],
  personalContact: ['collected_30d', 1],
  hardshipPlans: ['overdue_91_plus', -1],
  legalAction: ['recovered', 1],
  thirdPartyAgency: ['recovered', 1],
  debtSale: ['recovered_sale', 1],
  clearBills: ['purchases', -1],
  education: ['loss', -1],
  budgetTools: ['loss', -1],
  easyApplication: ['trust', 1],
  conductRules: ['complaints', -1],
  rateCap: ['income_fees', -1],
  creditReporting: ['purchases', -1],
  incomeSupport: ['loss', -1],
};

export const DIRECTIONS: readonly Direction[] = LEVERS.map(({ id }) => {
  const [measure, sign, own] = HEADLINE[id];
  return { lever: id, changes: on(id, own), measure, sign };
});

export function changed(changes: Sensitivity['changes']): Scenario {
  return { preset: 'reference-wallet-2019', changes };
}
