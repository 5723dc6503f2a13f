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

const families: [string, number][] = [];
let next = 0;
/** Reserves a run of tallies and returns the first. */
function family(name: string, size = 1): number {
  families.push([name, size]);
  const first = next;
  next += size;
  return first;
}

// Accounts and fen from each opening bucket (6) to each end (7), at the month's close.
export const ROLL_COUNT = family('rollCount', BUCKETS.length * ENDS.length);
export const ROLL_AMOUNT = family('rollAmount', BUCKETS.length * ENDS.length);
// Ledger of receivables, by opening bucket, fen: opening + bought + fees = paid + waived + charged off + closing.
export const BOUGHT = family('bought', BUCKETS.length);
export const FEES = family('fees', BUCKETS.length);
export const PAID = family('paid', BUCKETS.length);
export const WAIVED = family('waived', BUCKETS.length);
export const CHARGED_OFF = family('chargedOff', BUCKETS.length);
// Of the fees: for instalments, interest on cards, for being late.
export const PLAN_FEES = family('planFees');
export const INTEREST = family('interest');
export const LATE_FEES = family('lateFees');
// The due day: bills and fen due, unpaid the next day, and what came in within 7 and 30 days of it
// (booked to the month of the due day); bills that turned 31 days old this month, and their fen.
export const DUE_COUNT = family('dueCount');
export const DUE = family('due');
export const UNPAID_COUNT = family('unpaidCount');
export const UNPAID = family('unpaid');
export const COLLECTED_7 = family('collected7');
export const COLLECTED_30 = family('collected30');
export const TURNED_31 = family('turned31');
export const FIRST_BILLS = family('firstBills');
export const FIRST_31 = family('first31');
// New misses by cause and the roots of those who could not; accounts 91+ by cause at the close.
export const MISSED = family('missed', CAUSES.length);
export const ROOT = family('root', ROOTS.length);
export const LONG_LATE = family('longLate', CAUSES.length);
// Bad state: fen that turned 91+, and of it collected within 12 months (booked to the month of turning).
export const TURNED_91 = family('turned91');
export const TURNED_91_COUNT = family('turned91Count');
export const RECOVERED_12 = family('recovered12');
// Charged-off claims: opening + charged off = recovered + sold + expired + closing.
export const CLAIMS = family('claims');
/** Of the closing claims: 181-270, 271-360 and more than 360 days late. */
export const CLAIM_AGES = family('claimAges', 3);
export const RECOVERED_OWN = family('recoveredOwn');
export const RECOVERED_LEGAL = family('recoveredLegal');
export const RECOVERED_AGENCY = family('recoveredAgency');
export const CLAIMS_SOLD = family('claimsSold');
export const SALE_PROCEEDS = family('saleProceeds');
export const CLAIMS_EXPIRED = family('claimsExpired');
// The pool of receivables of month 0 that were not late (as a securitised pool is made), first in first
// out: what of it turned 91+, was charged off.
export const POOL = family('pool');
export const POOL_91 = family('pool91');
export const POOL_CHARGED_OFF = family('poolChargedOff');
// Approval, by month of application; good and bad by the outcome within 12 months (true, also of the rejected).
export const APPLIED = family('applied');
export const APPROVED = family('approved');
export const GAVE_UP = family('gaveUp');
export const BAD_APPROVED = family('badApproved');
export const BAD_REJECTED = family('badRejected');
export const LEFT = family('left');
export const LIMITS = family('limits');
// People.
export const PEOPLE = family('people');
export const OUT_OF_WORK = family('outOfWork');
export const OVER_INDEBTED = family('overIndebted');
export const ON_PLAN = family('onPlan');
export const PLANS_SIGNED = family('plansSigned');
export const PLANS_BROKEN = family('plansBroken');
// The lender as a whole (first segment): fen, cases, millionths.
export const MERCHANT_FEES = family('merchantFees');
export const FUNDING = family('funding');
export const SERVICING = family('servicing');
export const ACQUISITION = family('acquisition');
export const COLLECTION_COST = family('collectionCost');
export const LEGAL_COST = family('legalCost');
export const AGENCY_FEES = family('agencyFees');
/** Of each policy lever, in the order of LEVERS. */
export const PROGRAMMES = family('programmes', LEVER_COUNT);
export const PROVISION = family('provision');
export const PROVISION_OPENING = family('provisionOpening');
export const CASES_NEW = family('casesNew');
export const CASES_DONE = family('casesDone');
export const CASES_WAITING = family('casesWaiting');
export const COMPLAINTS = family('complaints');
export const TRUST = family('trust');
export const RIVAL = family('rival');
/** 1 while the regulator holds collectors to conduct rules. */
export const REGULATED = family('regulated');
export const ONE = family('one');
// A census at months 0, 12, 24 …: who owes, who carries instalments, what bills take of income.
export const HOLDERS = family('holders');
export const OWED = family('owed');
export const OWED_BELOW_3000 = family('owedBelow3000');
export const CARRIERS = family('carriers');
export const CLEARERS = family('clearers');
export const CUSTOMERS = family('customers');
export const INCOME = family('income');
export const BILLED = family('billed');
export const INSTALMENTS_BILLED = family('instalmentsBilled');
export const OTHER_SERVICE = family('otherService');

/** Number of tallies; each is kept for every segment. */
export const TALLIES = next;
/** Numbers in one month of one world. */
export const SLAB = TALLIES * SEGMENTS.length;

/** Names and sizes in order, for exports and messages. */
export const TALLY_FAMILIES: readonly (readonly [string, number])[] = families;

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
