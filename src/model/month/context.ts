// What the stages of a month share: the terms in force, the draws' address, and the books.
import type { Settings } from '../parameters/index.ts';
import { FIRST_MONTH } from '../random.ts';
import { SEGMENTS } from '../segments.ts';
import { SLAB, WARM_UP } from '../tallies.ts';
import type { WorldTallies } from '../tallies.ts';
import { EPOCH } from '../people.ts';
import type { People } from '../people.ts';
import { Terms } from '../terms.ts';
import { FEES_KEPT, TENORS } from './plans.ts';
import { BILL, CASH, INCOME, NEEDS, SHOCK, SPENT } from './scratch.ts';

export { BLOCK } from './scratch.ts';

const perSegment = (): Float64Array => new Float64Array(SEGMENTS.length);

/** One world's month: set by `prepare`, read by the stages. */
export class MonthContext {
  readonly key: Int32Array;
  readonly replicate: number;
  /** Month: 1 … T, 0 and below in the warm-up. */
  t = 0;
  /** The month's address in the space of chance. */
  address = FIRST_MONTH;
  settings: Settings;
  terms = new Terms();

  /** The segment of the block: people stand in the order of their segments. */
  segment = 0;
  /** Counts the blocks of the month. */
  blockNumber = 0;

  /** Told of every application once it is decided, for whoever follows applicants. */
  applied: ((people: People, m: MonthContext, i: number) => void) | undefined;

  // Scratch of the block just worked, for whoever looks at lives; the stages use the constants.
  readonly income = INCOME;
  readonly needs = NEEDS;
  readonly shock = SHOCK;
  readonly spent = SPENT;
  readonly bill = BILL;
  readonly cash = CASH;

  // Terms in the units of the kernel, by segment where they differ.
  jobLoss = 0;
  jobFinding = 0;
  payCut = 0;
  costs = 1;
  /** Income out of work, share. */
  outOfWork = 0;
  crunchRank = 0;
  isCard = false;
  readonly patience = perSegment();
  readonly blindSpot = perSegment();
  readonly forget = perSegment();
  readonly forgetFirst = perSegment();
  readonly autopayRank = perSegment();
  readonly clawBack = perSegment();
  readonly draws = perSegment();
  readonly willing = perSegment();
  readonly teachable = perSegment();
  helpShare = 0;
  abilitySlope = 0;
  abilityShift = 0;
  /** Blind spot left after so many months on book, share. */
  readonly experience = new Float64Array(256);
  /** Shift of the desire to use the limit by blind spot (1/4096), by months on book; scaled by 4096. */
  readonly blindDesire = new Int32Array(256 * SEGMENTS.length);
  /** The blind spot that the table above was made for. */
  readonly blindDesireOf = new Float64Array(SEGMENTS.length).fill(NaN);
  readonly patienceDesire = new Int32Array(SEGMENTS.length);
  /** Daily hazards by cause before the eighth day and from it on, by months late (cause * 7 + late). */
  readonly hazardEarly = new Float64Array(21);
  readonly hazardLate = new Float64Array(21);
  /** Relative hazard by month of the spell. */
  readonly duration = new Float64Array(256);
  /** Factor in the first week after day 30. */
  handover = 1;
  personFactor = 1;
  personReach = 0;
  cutOff = 0;
  reviewCutOff = 0;
  signal = 0;
  noise = 0;
  thinSignal = 0;
  thinNoise = 0;
  apply = 0;
  leave = 0;
  /** Fee a month by month of signing and tenor; chance of a tenor (cumulated, of 256). */
  readonly planFee = new Float64Array(FEES_KEPT * TENORS.length);
  readonly tenorEdge = new Float64Array(4);
  /** Bit n: hardship plans of n months were signed in this world. */
  hardshipTenors = 0;
  minimumRate = 0;
  interest = 0;
  lateFee = 0;
  keepUp = 0;
  /** Chance that a claim pays, by age in months; share of it by agencies and by courts. */
  readonly claimChance = new Float64Array(40);
  readonly claimAgency = new Float64Array(40);
  readonly claimLegal = new Float64Array(40);

  // Books: the slab of this month, and one for what is followed but not booked.
  slab: Float64Array<ArrayBuffer> = new Float64Array(SLAB);
  readonly trash = new Float64Array(SLAB);
  /** Slabs of months 0 … T, for what is booked to an earlier month. */
  readonly slabs: Float64Array<ArrayBuffer>[] = [];

  constructor(key: Int32Array, replicate: number, settings: Settings, tallies: WorldTallies) {
    this.tallies = tallies;
    this.key = key;
    this.replicate = replicate;
    this.settings = settings;
  }

  /** Takes over what a month leaves to later ones: the fees of plans, and that there were hardship plans. */
  follow(before: MonthContext): void {
    this.planFee.set(before.planFee);
    this.hardshipTenors = before.hardshipTenors;
  }

  /** Where vintages are booked: the world's tallies. */
  tallies: WorldTallies;

  /** An account is first 31 (kind 2) or 91 (kind 3) days late: booked to its quarter of origination. */
  bookVintage(appliedIn: number, kind: number, owed: number): void {
    const opened = Math.abs(appliedIn) - EPOCH;
    const { data } = this.tallies;
    const quarter = Math.floor((opened + WARM_UP - 1) / 3);
    data[this.tallies.vintageAt(quarter, this.t, kind)]!++;
    data[this.tallies.vintageAt(quarter, this.t, kind + 2)]! += owed;
  }

  /** A new account of the month, and its limit. */
  bookOpening(limit: number): void {
    const { data } = this.tallies;
    const quarter = Math.floor((this.t + WARM_UP - 1) / 3);
    data[this.tallies.vintageAt(quarter, this.t, 0)]!++;
    data[this.tallies.vintageAt(quarter, this.t, 1)]! += limit;
  }

  /** The slab of a month, or the one that nobody reads for months before 0. */
  slabOf(t: number): Float64Array {
    return this.slabs[t] ?? this.trash;
  }
}
