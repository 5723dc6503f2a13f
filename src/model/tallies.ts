// What a world counts each month: exact integers, by segment. Every measure is read from these.
import { SEGMENTS } from './segments.ts';

/** Where an account stands at a month's end. `none`: no account here, or nothing owed. */
export const BUCKETS = ['none', 'current', 'd1_30', 'd31_60', 'd61_90', 'd91_plus'] as const;
/** Where it may have gone in the month. */
export const ENDS = [...BUCKETS, 'chargedOff'] as const;
/** Index of `chargedOff` among the ends. */
export const WRITTEN_OFF = 6;
export const CAUSES = ['couldNot', 'wouldNot', 'forgot'] as const;
export const ROOTS = [
  'incomeShock',
  'livingCosts',
  'overspending',
  'misjudged',
  'otherDebts',
  'together',
] as const;

/** Levers that may have a cost of their own (held equal to LEVERS by a test). */
export const LEVER_COUNT = 22;

let next = 0;
/** Reserves a run of tallies and returns the first. */
function family(size = 1): number {
  const first = next;
  next += size;
  return first;
}

// Accounts and fen from each opening bucket (6) to each end (7), at the month's close.
export const ROLL_COUNT = family(BUCKETS.length * ENDS.length);
export const ROLL_AMOUNT = family(BUCKETS.length * ENDS.length);
// Ledger of receivables, by opening bucket, fen: opening + bought + fees = paid + waived + charged off + closing.
export const BOUGHT = family(BUCKETS.length);
export const FEES = family(BUCKETS.length);
export const PAID = family(BUCKETS.length);
export const WAIVED = family(BUCKETS.length);
export const CHARGED_OFF = family(BUCKETS.length);
// Of the fees: for instalments, interest on cards, for being late.
export const PLAN_FEES = family();
export const INTEREST = family();
export const LATE_FEES = family();
// The due day: bills and fen due, unpaid the next day, and what came in within 7 and 30 days of it
// (booked to the month of the due day); bills that turned 31 days old this month, and their fen.
export const DUE_COUNT = family();
export const DUE = family();
export const UNPAID_COUNT = family();
export const UNPAID = family();
export const COLLECTED_7 = family();
export const COLLECTED_30 = family();
export const TURNED_31 = family();
export const FIRST_BILLS = family();
export const FIRST_31 = family();
// New misses by cause and the roots of those who could not; accounts 91+ by cause at the close.
export const MISSED = family(CAUSES.length);
export const ROOT = family(ROOTS.length);
export const LONG_LATE = family(CAUSES.length);
// Bad state: fen that turned 91+, and of it collected within 12 months (booked to the month of turning).
export const TURNED_91 = family();
export const TURNED_91_COUNT = family();
export const RECOVERED_12 = family();
// Charged-off claims: opening + charged off = recovered + sold + expired + closing.
export const CLAIMS = family();
/** Of the closing claims: 181-270, 271-360 and more than 360 days late. */
export const CLAIM_AGES = family(3);
export const RECOVERED_OWN = family();
export const RECOVERED_LEGAL = family();
export const RECOVERED_AGENCY = family();
/** Of the closing claims: in the hands of agencies. */
export const CLAIMS_PLACED = family();
export const CLAIMS_SOLD = family();
export const SALE_PROCEEDS = family();
export const CLAIMS_EXPIRED = family();
// The pool of receivables of month 0 that were not late (as a securitised pool is made), first in first
// out: what of it turned 91+, was charged off.
export const POOL = family();
export const POOL_91 = family();
export const POOL_CHARGED_OFF = family();
// Approval, by month of application; good and bad by the outcome within 12 months (true, also of the rejected).
export const APPLIED = family();
export const APPROVED = family();
export const GAVE_UP = family();
export const BAD_APPROVED = family();
export const BAD_REJECTED = family();
export const LEFT = family();
export const LIMITS = family();
// People.
export const PEOPLE = family();
export const OUT_OF_WORK = family();
export const OVER_INDEBTED = family();
export const ON_PLAN = family();
export const PLANS_SIGNED = family();
export const PLANS_BROKEN = family();
// The lender as a whole (first segment): fen, cases, millionths.
export const MERCHANT_FEES = family();
export const FUNDING = family();
export const SERVICING = family();
export const ACQUISITION = family();
export const COLLECTION_COST = family();
export const LEGAL_COST = family();
export const AGENCY_FEES = family();
/** Of each policy lever, in the order of LEVERS. */
export const PROGRAMMES = family(LEVER_COUNT);
export const PROVISION = family();
export const PROVISION_OPENING = family();
export const CASES_NEW = family();
export const CASES_DONE = family();
export const CASES_WAITING = family();
export const COMPLAINTS = family();
export const TRUST = family();
export const RIVAL = family();
/** 1 while the regulator holds collectors to conduct rules. */
export const REGULATED = family();
export const ONE = family();
// A census at months 0, 12, 24 …: who owes, who carries instalments, what bills take of income.
export const HOLDERS = family();
export const OWED = family();
export const OWED_BELOW_3000 = family();
export const CARRIERS = family();
export const CLEARERS = family();
export const CUSTOMERS = family();
export const INCOME = family();
export const BILLED = family();
export const INSTALMENTS_BILLED = family();
export const OTHER_SERVICE = family();

/** Number of tallies; each is kept for every segment. */
const TALLIES = next;
/** Numbers in one month of one world. */
export const SLAB = TALLIES * SEGMENTS.length;

/** What is counted for each quarter of origination: once at opening, then when an account is first so late. */
export const VINTAGE = ['opened', 'limits', 'ever31', 'ever91', 'owed31', 'owed91'] as const;
export type VintageTally = (typeof VINTAGE)[number];

/** Months of warm-up; the last of them is month 0. */
export const WARM_UP = 18;

/** One world's result: the tallies of months 0 (the end of the warm-up) to T, then the vintages. */
export class WorldTallies {
  readonly months: number;
  readonly data: Float64Array<ArrayBuffer>;
  /** Quarters of origination, the first of the warm-up first. */
  readonly quarters: number;

  constructor(months: number, data?: Float64Array<ArrayBuffer>) {
    this.quarters = Math.ceil((months + WARM_UP) / 3);
    const size = SLAB * (months + 1) + this.quarters * (months + 1) * VINTAGE.length;
    if (data && data.length !== size) {
      throw new RangeError(`A world of ${months} months has ${size} numbers, not ${data.length}.`);
    }
    this.months = months;
    this.data = data ?? new Float64Array(size);
  }

  /** One tally of one month over all segments. */
  total(tally: number, month: number): number {
    const at = month * SLAB + tally * SEGMENTS.length;
    let sum = 0;
    for (let s = 0; s < SEGMENTS.length; s++) sum += this.data[at + s]!;
    return sum;
  }

  /** Index of a vintage tally; events before month 0 count in month 0. */
  vintageAt(quarter: number, month: number, kind: number): number {
    const row = quarter * (this.months + 1) + Math.max(0, month);
    return SLAB * (this.months + 1) + row * VINTAGE.length + kind;
  }

  /** Events of one quarter of origination in one month; `opened` and `limits` in the months of opening. */
  vintage(quarter: number, month: number, kind: VintageTally): number {
    return this.data[this.vintageAt(quarter, month, VINTAGE.indexOf(kind))]!;
  }

  /** One tally of one month in one segment. */
  of(tally: number, month: number, segment: number): number {
    return this.data[month * SLAB + tally * SEGMENTS.length + segment]!;
  }
}

/** Tallies that studies read by name. */
export const TALLY = {
  agencyFees: AGENCY_FEES,
  billed: BILLED,
  carriers: CARRIERS,
  claims: CLAIMS,
  claimsPlaced: CLAIMS_PLACED,
  claimsSold: CLAIMS_SOLD,
  clearers: CLEARERS,
  customers: CUSTOMERS,
  due: DUE,
  holders: HOLDERS,
  income: INCOME,
  instalmentsBilled: INSTALMENTS_BILLED,
  otherService: OTHER_SERVICE,
  owed: OWED,
  owedBelow3000: OWED_BELOW_3000,
  pool: POOL,
  pool91: POOL_91,
  poolChargedOff: POOL_CHARGED_OFF,
  recoveredAgency: RECOVERED_AGENCY,
  rollAmount: ROLL_AMOUNT,
  rollCount: ROLL_COUNT,
  saleProceeds: SALE_PROCEEDS,
  unpaid: UNPAID,
} as const;

/** Sum of tallies over months, over another sum. */
export function tallyRatio(
  world: WorldTallies,
  top: readonly number[],
  bottom: readonly number[],
  months: readonly number[],
): number {
  const sum = (tallies: readonly number[]): number =>
    months.reduce(
      (all, month) => all + tallies.reduce((s, tally) => s + world.total(tally, month), 0),
      0,
    );
  return sum(top) / sum(bottom);
}

/** Fen at the close, or opened, in a bucket: sums over the roll matrix. */
export const closing = (bucket: number): number[] =>
  BUCKETS.map((_, from) => ROLL_AMOUNT + from * ENDS.length + bucket);
export const closingCount = (bucket: number): number[] =>
  BUCKETS.map((_, from) => ROLL_COUNT + from * ENDS.length + bucket);
export const leaving = (bucket: number): number[] =>
  ENDS.slice(0, BUCKETS.length).map((_, to) => ROLL_AMOUNT + bucket * ENDS.length + to);
export const roll = (from: number, to: number): number => ROLL_AMOUNT + from * ENDS.length + to;
export const rollCount = (from: number, to: number): number => ROLL_COUNT + from * ENDS.length + to;
/** All of a family of tallies, one for each opening bucket. */
export const allBuckets = (first: number): number[] => BUCKETS.map((_, bucket) => first + bucket);
