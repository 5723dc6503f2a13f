// The measures: each is a ratio or a sum of tallies, with its unit and what it means over a whole run.
import * as t from './tallies.ts';

export type MeasureUnit = 'share' | 'yuan' | 'count' | 'index';

/** Weighted tallies: [tally, weight]. */
type Weighted = readonly (readonly [number, number])[];

export interface Measure {
  readonly label: string;
  /** What it is of what: the unit, the base, count or amount. */
  readonly help: string;
  readonly unit: MeasureUnit;
  /** Numerator; in fen where the unit is yuan. */
  readonly top: Weighted;
  /** Denominator; none for a plain sum. */
  readonly bottom?: Weighted;
  /** Over a run: `pooled` ratio of sums, `sum`, or `last` month. */
  readonly over: 'pooled' | 'sum' | 'last';
  /** Months after which a month's value is complete; later months are provisional. */
  readonly window?: number;
  /** The denominator is that of the month before: a flow out of an earlier stock. */
  readonly lagged?: boolean;
  /** A month's value, before it becomes a yearly rate. */
  readonly yearly?: boolean;
  /** Is more of it worse for the lender or the borrower? */
  readonly worse?: 'more' | 'less';
}

const one = (...tallies: number[]): Weighted => tallies.map((tally) => [tally, 1] as const);
const minus = (...tallies: number[]): Weighted => tallies.map((tally) => [tally, -1] as const);

const [, CURRENT, D1, D31, D61, D91] = [0, 1, 2, 3, 4, 5] as const;
const owed = [CURRENT, D1, D31, D61, D91].flatMap((bucket) => t.closing(bucket));
const accounts = [CURRENT, D1, D31, D61, D91].flatMap((bucket) => t.closingCount(bucket));
const amount = (
  ...buckets: number[]
): Pick<Measure, 'top' | 'bottom' | 'unit' | 'over' | 'worse'> => ({
  top: one(...buckets.flatMap((bucket) => t.closing(bucket))),
  bottom: one(...owed),
  unit: 'share',
  over: 'pooled',
  worse: 'more',
});
const count = (
  ...buckets: number[]
): Pick<Measure, 'top' | 'bottom' | 'unit' | 'over' | 'worse'> => ({
  top: one(...buckets.flatMap((bucket) => t.closingCount(bucket))),
  bottom: one(...accounts),
  unit: 'share',
  over: 'pooled',
  worse: 'more',
});
const recovered = [t.RECOVERED_OWN, t.RECOVERED_LEGAL, t.RECOVERED_AGENCY, t.SALE_PROCEEDS];
const lost = [...t.allBuckets(t.CHARGED_OFF), ...t.allBuckets(t.WAIVED)];
/** Costs of all levers. */
const programmes = Array.from({ length: t.LEVER_COUNT }, (_, k) => t.PROGRAMMES + k);
const costs = [
  t.FUNDING,
  t.SERVICING,
  t.ACQUISITION,
  t.COLLECTION_COST,
  t.LEGAL_COST,
  t.AGENCY_FEES,
  ...programmes,
];
const customersAtClose = [...accounts, ...t.closingCount(0)];

/**
 * Odds of distress by how late a customer is, from the association of Q1 (odds ratio 3.24 at 90+,
 * a quarter and 0.6 of its logarithm below), over an assumed 5 % among those who are current.
 */
const DISTRESS = { current: 0.05, d1: 0.066, d31: 0.0963, d91: 0.1457 };

const declared = {
  overdue_1_30: {
    label: 'Overdue 1-30 days',
    help: 'Share of what is owed by customers who are 1 to 30 days late, at the month’s end.',
    ...amount(D1),
  },
  overdue_31_60: {
    label: 'Overdue 31-60 days',
    help: 'Share of what is owed by customers who are 31 to 60 days late.',
    ...amount(D31),
  },
  overdue_61_90: {
    label: 'Overdue 61-90 days',
    help: 'Share of what is owed by customers who are 61 to 90 days late.',
    ...amount(D61),
  },
  overdue_31_90: {
    label: 'Overdue 31-90 days',
    help: 'Share of what is owed by customers who are 31 to 90 days late.',
    ...amount(D31, D61),
  },
  overdue_91_plus: {
    label: 'Overdue over 90 days',
    help: 'Share of what is owed by customers who are more than 90 days late: the non-performing part.',
    ...amount(D91),
  },
  overdue_30_plus: {
    label: 'Overdue over 30 days',
    help: 'Share of what is owed by customers who are more than 30 days late.',
    ...amount(D31, D61, D91),
  },
  overdue_1_30_accounts: {
    label: 'Customers 1-30 days late',
    help: 'Share of customers who owe, by count.',
    ...count(D1),
  },
  overdue_31_60_accounts: {
    label: 'Customers 31-60 days late',
    help: 'Share of customers who owe, by count.',
    ...count(D31),
  },
  overdue_61_90_accounts: {
    label: 'Customers 61-90 days late',
    help: 'Share of customers who owe, by count.',
    ...count(D61),
  },
  overdue_31_90_accounts: {
    label: 'Customers 31-90 days late',
    help: 'Share of customers who owe, by count.',
    ...count(D31, D61),
  },
  overdue_91_plus_accounts: {
    label: 'Customers over 90 days late',
    help: 'Share of customers who owe, by count.',
    ...count(D91),
  },
  overdue_30_plus_accounts: {
    label: 'Customers over 30 days late',
    help: 'Share of customers who owe, by count.',
    ...count(D31, D61, D91),
  },
  day1_delinquency: {
    label: 'Late on the first day',
    help: 'Share of what fell due in the month that was unpaid the next day.',
    unit: 'share',
    top: one(t.UNPAID),
    bottom: one(t.DUE),
    over: 'pooled',
    worse: 'more',
  },
  day1_delinquency_accounts: {
    label: 'Bills late on the first day',
    help: 'Share of bills, by count.',
    unit: 'share',
    top: one(t.UNPAID_COUNT),
    bottom: one(t.DUE_COUNT),
    over: 'pooled',
    worse: 'more',
  },
  collected_7d: {
    label: 'Collected within 7 days',
    help: 'Share of what was unpaid on the first day that came in within 7 days.',
    unit: 'share',
    top: one(t.COLLECTED_7),
    bottom: one(t.UNPAID),
    over: 'pooled',
    worse: 'less',
  },
  collected_30d: {
    label: 'Collected within 30 days',
    help: 'Share of what was unpaid on the first day that came in within 30 days.',
    unit: 'share',
    top: one(t.COLLECTED_30),
    bottom: one(t.UNPAID),
    over: 'pooled',
    worse: 'less',
  },
  flow_current_to_31: {
    label: 'Turned 31 days late',
    help: 'Share of what fell due a month ago that is still unpaid after 30 days.',
    unit: 'share',
    top: one(t.TURNED_31),
    bottom: one(t.DUE),
    lagged: true,
    over: 'pooled',
    worse: 'more',
  },
  roll_31_60_to_61_90: {
    label: 'Roll rate 31-60 to 61-90',
    help: 'Share of what was 31-60 days late a month ago that is now 61-90 days late, by amount.',
    unit: 'share',
    top: one(t.roll(D31, D61)),
    bottom: one(...t.closing(D31)),
    lagged: true,
    over: 'pooled',
    worse: 'more',
  },
  roll_1_30_to_31_60: {
    label: 'Roll rate 1-30 to 31-60',
    help: 'Share of what was 1-30 days late a month ago that is now 31-60 days late, by amount.',
    unit: 'share',
    top: one(t.roll(D1, D31)),
    bottom: one(...t.closing(D1)),
    lagged: true,
    over: 'pooled',
    worse: 'more',
  },
  first_payment_default: {
    label: 'First-payment default',
    help: 'Share of first bills that are unpaid after 30 days, by count.',
    unit: 'share',
    top: one(t.FIRST_31),
    bottom: one(t.FIRST_BILLS),
    over: 'pooled',
    worse: 'more',
  },
  charge_off_rate: {
    label: 'Charged off, a year',
    help: 'Charged-off amount of the month times twelve, share of what is owed.',
    unit: 'share',
    top: one(...t.allBuckets(t.CHARGED_OFF)),
    bottom: one(...owed),
    over: 'pooled',
    yearly: true,
    worse: 'more',
  },
  recovery_12m: {
    label: 'Recovered within 12 months',
    help: 'Share of what turned 91 days late that was collected in the twelve months after, charge-off or not, shown at the month of turning.',
    unit: 'share',
    top: one(t.RECOVERED_12),
    bottom: one(t.TURNED_91),
    over: 'pooled',
    window: 12,
    worse: 'less',
  },
  loss: {
    label: 'Losses',
    help: 'Charged off and written down, less recoveries; yuan a month.',
    unit: 'yuan',
    top: [...one(...lost), ...minus(...recovered)],
    over: 'sum',
    worse: 'more',
  },
  charged_off: {
    label: 'Charged off',
    help: 'Yuan a month.',
    unit: 'yuan',
    top: one(...t.allBuckets(t.CHARGED_OFF)),
    over: 'sum',
    worse: 'more',
  },
  recovered: {
    label: 'Recovered from charged-off debt',
    help: 'Own department, courts, agencies and sales; yuan a month.',
    unit: 'yuan',
    top: one(...recovered),
    over: 'sum',
    worse: 'less',
  },
  income_fees: {
    label: 'Fees and interest',
    help: 'Merchant, instalment and late fees and interest; yuan a month.',
    unit: 'yuan',
    top: one(...t.allBuckets(t.FEES), t.MERCHANT_FEES),
    over: 'sum',
    worse: 'less',
  },
  costs: {
    label: 'Costs',
    help: 'Funds, service, applications, collection, courts, agencies and programmes; yuan a month.',
    unit: 'yuan',
    top: one(...costs),
    over: 'sum',
    worse: 'more',
  },
  programme_costs: {
    label: 'Cost of policies',
    help: 'Yuan a month.',
    unit: 'yuan',
    top: one(...programmes),
    over: 'sum',
    worse: 'more',
  },
  profit: {
    label: 'Profit',
    help: 'Fees and interest less funds, costs, losses and the change of provisions; yuan a month.',
    unit: 'yuan',
    top: [
      ...one(...t.allBuckets(t.FEES), t.MERCHANT_FEES, ...recovered, t.PROVISION_OPENING),
      ...minus(...costs, ...lost, t.PROVISION),
    ],
    over: 'sum',
    worse: 'less',
  },
  provision: {
    label: 'Provisions',
    help: 'Expected credit losses on the books, three stages; yuan at the month’s end.',
    unit: 'yuan',
    top: one(t.PROVISION),
    over: 'last',
    worse: 'more',
  },
  approval_rate: {
    label: 'Approved',
    help: 'Share of the month’s applications.',
    unit: 'share',
    top: one(t.APPROVED),
    bottom: one(t.APPLIED),
    over: 'pooled',
    worse: 'less',
  },
  false_rejection_rate: {
    label: 'Good customers turned away',
    help: 'Share of good applicants who were rejected or gave up. Good: not 91 days late within twelve months, known here because the rejected live on without credit.',
    unit: 'share',
    top: [...one(t.APPLIED), ...minus(t.APPROVED, t.BAD_REJECTED)],
    bottom: [...one(t.APPLIED), ...minus(t.BAD_APPROVED, t.BAD_REJECTED)],
    over: 'pooled',
    worse: 'more',
  },
  false_approval_rate: {
    label: 'Bad applicants accepted',
    help: 'Share of bad applicants who were approved.',
    unit: 'share',
    top: one(t.BAD_APPROVED),
    bottom: one(t.BAD_APPROVED, t.BAD_REJECTED),
    over: 'pooled',
    worse: 'more',
  },
  bad_rate_approved: {
    label: 'Bad among the approved',
    help: 'Share of the approved who were 91 days late within twelve months.',
    unit: 'share',
    top: one(t.BAD_APPROVED),
    bottom: one(t.APPROVED),
    over: 'pooled',
    window: 12,
    worse: 'more',
  },
  receivables: {
    label: 'Receivables',
    help: 'What customers owe at the month’s end, yuan.',
    unit: 'yuan',
    top: one(...owed),
    over: 'last',
    worse: 'less',
  },
  purchases: {
    label: 'Purchases',
    help: 'Bought with the product; yuan a month.',
    unit: 'yuan',
    top: one(...t.allBuckets(t.BOUGHT)),
    over: 'sum',
    worse: 'less',
  },
  customers: {
    label: 'Customers',
    help: 'Open accounts at the month’s end.',
    unit: 'count',
    top: one(...customersAtClose),
    over: 'last',
    worse: 'less',
  },
  unemployment: {
    label: 'Out of work',
    help: 'Share of all people in the world.',
    unit: 'share',
    top: one(t.OUT_OF_WORK),
    bottom: one(t.PEOPLE),
    over: 'pooled',
    worse: 'more',
  },
  cause_could_not: {
    label: 'Could not',
    help: 'Share of the month’s new misses, by count.',
    unit: 'share',
    top: one(t.MISSED),
    bottom: one(t.MISSED, t.MISSED + 1, t.MISSED + 2),
    over: 'pooled',
  },
  cause_would_not: {
    label: 'Would not',
    help: 'Share of the month’s new misses, by count.',
    unit: 'share',
    top: one(t.MISSED + 1),
    bottom: one(t.MISSED, t.MISSED + 1, t.MISSED + 2),
    over: 'pooled',
  },
  cause_forgot: {
    label: 'Forgot',
    help: 'Share of the month’s new misses, by count.',
    unit: 'share',
    top: one(t.MISSED + 2),
    bottom: one(t.MISSED, t.MISSED + 1, t.MISSED + 2),
    over: 'pooled',
  },
  cause_could_not_91_plus: {
    label: 'Could not, over 90 days',
    help: 'Share of customers over 90 days late.',
    unit: 'share',
    top: one(t.LONG_LATE),
    bottom: one(t.LONG_LATE, t.LONG_LATE + 1, t.LONG_LATE + 2),
    over: 'pooled',
  },
  cause_would_not_91_plus: {
    label: 'Would not, over 90 days',
    help: 'Share of customers over 90 days late.',
    unit: 'share',
    top: one(t.LONG_LATE + 1),
    bottom: one(t.LONG_LATE, t.LONG_LATE + 1, t.LONG_LATE + 2),
    over: 'pooled',
  },
  root_income_shock: {
    label: 'Could not: lost income',
    help: 'Share of new could-not misses that would have been paid on the usual income.',
    unit: 'share',
    top: one(t.ROOT),
    bottom: one(t.MISSED),
    over: 'pooled',
  },
  root_living_costs: {
    label: 'Could not: living costs',
    help: 'Share of new could-not misses that would have been paid without the expense shock or dearer living.',
    unit: 'share',
    top: one(t.ROOT + 1),
    bottom: one(t.MISSED),
    over: 'pooled',
  },
  root_overspending: {
    label: 'Could not: overspending',
    help: 'Share of new could-not misses that patience would have avoided.',
    unit: 'share',
    top: one(t.ROOT + 2),
    bottom: one(t.MISSED),
    over: 'pooled',
  },
  root_misjudged: {
    label: 'Could not: misjudged capacity',
    help: 'Share of new could-not misses that knowing one’s own expenses would have avoided.',
    unit: 'share',
    top: one(t.ROOT + 3),
    bottom: one(t.MISSED),
    over: 'pooled',
  },
  root_other_debts: {
    label: 'Could not: other debts',
    help: 'Share of new could-not misses that would have been paid without debts elsewhere.',
    unit: 'share',
    top: one(t.ROOT + 4),
    bottom: one(t.MISSED),
    over: 'pooled',
  },
  root_together: {
    label: 'Could not: several together',
    help: 'Share of new could-not misses that no single root explains.',
    unit: 'share',
    top: one(t.ROOT + 5),
    bottom: one(t.MISSED),
    over: 'pooled',
  },
  recovered_own: {
    label: 'Recovered by the own department',
    help: 'From charged-off debt; yuan a month.',
    unit: 'yuan',
    top: one(t.RECOVERED_OWN),
    over: 'sum',
    worse: 'less',
  },
  recovered_legal: {
    label: 'Recovered through courts',
    help: 'From charged-off debt; yuan a month.',
    unit: 'yuan',
    top: one(t.RECOVERED_LEGAL),
    over: 'sum',
    worse: 'less',
  },
  recovered_agency: {
    label: 'Recovered by agencies',
    help: 'From charged-off debt, before their fee; yuan a month.',
    unit: 'yuan',
    top: one(t.RECOVERED_AGENCY),
    over: 'sum',
    worse: 'less',
  },
  recovered_sale: {
    label: 'Debt sold',
    help: 'Price received for charged-off debt; yuan a month.',
    unit: 'yuan',
    top: one(t.SALE_PROCEEDS),
    over: 'sum',
    worse: 'less',
  },
  claims: {
    label: 'Charged-off claims',
    help: 'Still owed on charged-off accounts at the month’s end, yuan.',
    unit: 'yuan',
    top: one(t.CLAIMS),
    over: 'last',
    worse: 'more',
  },
  late_fees: {
    label: 'Late fees',
    help: 'Charged to customers who are late; yuan a month.',
    unit: 'yuan',
    top: one(t.LATE_FEES),
    over: 'sum',
    worse: 'more',
  },
  class_normal: {
    label: 'Normal',
    help: 'Five-category classification: not overdue. Share of receivables and charged-off claims.',
    unit: 'share',
    top: one(...t.closing(CURRENT)),
    bottom: one(...owed, t.CLAIMS),
    over: 'pooled',
    worse: 'less',
  },
  class_special_mention: {
    label: 'Special mention',
    help: 'Five-category classification: overdue up to 90 days.',
    unit: 'share',
    top: one(...[D1, D31, D61].flatMap((b) => t.closing(b))),
    bottom: one(...owed, t.CLAIMS),
    over: 'pooled',
    worse: 'more',
  },
  class_substandard: {
    label: 'Substandard',
    help: 'Five-category classification: overdue 91 to 270 days.',
    unit: 'share',
    top: one(...t.closing(D91), t.CLAIM_AGES),
    bottom: one(...owed, t.CLAIMS),
    over: 'pooled',
    worse: 'more',
  },
  class_doubtful: {
    label: 'Doubtful',
    help: 'Five-category classification: overdue 271 to 360 days.',
    unit: 'share',
    top: one(t.CLAIM_AGES + 1),
    bottom: one(...owed, t.CLAIMS),
    over: 'pooled',
    worse: 'more',
  },
  class_loss: {
    label: 'Loss',
    help: 'Five-category classification: overdue more than 360 days.',
    unit: 'share',
    top: one(t.CLAIM_AGES + 2),
    bottom: one(...owed, t.CLAIMS),
    over: 'pooled',
    worse: 'more',
  },
  plans_signed: {
    label: 'Hardship plans signed',
    help: 'Number in the month.',
    unit: 'count',
    top: one(t.PLANS_SIGNED),
    over: 'sum',
  },
  plans_broken: {
    label: 'Hardship plans broken',
    help: 'Plans on which a bill was missed, per plan signed.',
    unit: 'share',
    top: one(t.PLANS_BROKEN),
    bottom: one(t.PLANS_SIGNED),
    over: 'pooled',
    worse: 'more',
  },
  regulated: {
    label: 'Under the regulator’s rules',
    help: 'Share of months in which complaints have brought conduct rules.',
    unit: 'share',
    top: one(t.REGULATED),
    bottom: one(t.ONE),
    over: 'pooled',
    worse: 'more',
  },
  legal_cases: {
    label: 'New legal cases',
    help: 'Customers who turned 91 days late in the month.',
    unit: 'count',
    top: one(t.CASES_NEW),
    over: 'sum',
    worse: 'more',
  },
  legal_backlog: {
    label: 'Cases waiting',
    help: 'Legal cases that nobody has taken up yet, at the month’s end.',
    unit: 'count',
    top: one(t.CASES_WAITING),
    over: 'last',
    worse: 'more',
  },
  complaints: {
    label: 'Complaints',
    help: 'Expected number in the month.',
    unit: 'count',
    top: [[t.COMPLAINTS, 1e-6]],
    over: 'sum',
    worse: 'more',
  },
  trust: {
    label: 'Trust',
    help: 'Index from 0 to 1 at the month’s end; 0.6 is where it rests.',
    unit: 'index',
    top: [[t.TRUST, 1e-6]],
    bottom: one(t.ONE),
    over: 'last',
    worse: 'less',
  },
  market_share: {
    label: 'Market share',
    help: 'Customers here as a share of customers here and at a fixed rival.',
    unit: 'share',
    top: one(...customersAtClose),
    bottom: one(...customersAtClose, t.RIVAL),
    over: 'last',
    worse: 'less',
  },
  distress: {
    label: 'In distress',
    help: 'Expected share of customers, from the association of being late with mental disorder: an association, not a cause.',
    unit: 'share',
    top: [...t.closingCount(0), ...t.closingCount(CURRENT)]
      .map((c) => [c, DISTRESS.current] as const)
      .concat(
        t.closingCount(D1).map((c) => [c, DISTRESS.d1] as const),
        [...t.closingCount(D31), ...t.closingCount(D61)].map((c) => [c, DISTRESS.d31] as const),
        t.closingCount(D91).map((c) => [c, DISTRESS.d91] as const),
      ),
    bottom: one(...customersAtClose),
    over: 'pooled',
    worse: 'more',
  },
  over_indebted: {
    label: 'Over-indebted',
    help: 'Share of customers whose bills and other debts take more than half of the month’s income.',
    unit: 'share',
    top: one(t.OVER_INDEBTED),
    bottom: one(...customersAtClose),
    over: 'pooled',
    worse: 'more',
  },
} as const satisfies Record<string, Measure>;

export type MeasureId = keyof typeof declared;
export const MEASURES: Readonly<Record<MeasureId, Measure>> = declared;
export const MEASURE_IDS = Object.keys(declared) as MeasureId[];

function weigh(tallies: t.WorldTallies, terms: Weighted, month: number, segment?: number): number {
  let sum = 0;
  for (const [tally, weight] of terms) {
    sum +=
      weight *
      (segment === undefined ? tallies.total(tally, month) : tallies.of(tally, month, segment));
  }
  return sum;
}

/** Value of a measure in one month of one world; months count from 1, 0 is the end of the warm-up. */
export function inMonth(
  measure: Measure,
  tallies: t.WorldTallies,
  month: number,
  segment?: number,
): number {
  const top = weigh(tallies, measure.top, month, segment) * (measure.yearly ? 12 : 1);
  if (!measure.bottom) return measure.unit === 'yuan' ? top / 100 : top;
  const base = measure.lagged ? Math.max(0, month - 1) : month;
  const bottom = weigh(tallies, measure.bottom, base, segment);
  return bottom === 0 ? 0 : top / bottom;
}

/** Value of a measure over a run: months 1 to T, or 1 to T less the months that are provisional. */
export function overRun(measure: Measure, tallies: t.WorldTallies, segment?: number): number {
  const { months } = tallies;
  if (measure.over === 'last') return inMonth(measure, tallies, months, segment);
  const window = measure.window ?? 0;
  const until = months > window ? months - window : months;
  let top = 0;
  let bottom = 0;
  const early = measure.lagged ? 1 : 0;
  for (let month = 1; month <= until; month++) {
    top += weigh(tallies, measure.top, month, segment);
    if (measure.bottom) bottom += weigh(tallies, measure.bottom, month - early, segment);
  }
  if (measure.over === 'sum') return measure.unit === 'yuan' ? top / 100 : top;
  return bottom === 0 ? 0 : ((measure.yearly ? 12 : 1) * top) / bottom;
}
