// The terms of one month: every quantity that a dial, a shock or a lever can bend, before anyone draws.
import { SEGMENTS } from './segments.ts';

const perSegment = (value: number): Float64Array => new Float64Array(SEGMENTS.length).fill(value);

/**
 * Set afresh each month by `month/terms.ts`, then bent by the levers in order. Neutral values mean:
 * nothing bent. Arrays are by segment.
 */
export class Terms {
  // The economy of this month.
  z = 0;
  jobLoss = 0;
  jobFinding = 0;
  payCut = 0;
  costs = 1;
  replacement = 0;
  support = 0;
  collectors = 1;
  crunch = 0;

  // People, before and on the due day.
  /** Added to patience (beta). */
  readonly patience = perSegment(0);
  /** Factor on the blind spot (omega). */
  readonly blindSpot = perSegment(1);
  /** Factor on forgetting by manual payers; on a first bill. */
  readonly forget = perSegment(1);
  readonly forgetFirst = perSegment(1);
  /** Share of people on automatic debit. */
  readonly autopay = perSegment(0);
  /** Added to the share of spending that can be clawed back when a bill is tight. */
  readonly clawBack = perSegment(0);
  /** Factor on purchases. */
  readonly draws = perSegment(1);
  /** Added to the log of the chance of a strategic miss. */
  readonly wouldNot = perSegment(0);
  /** Factor on the log hazard of catching up: added, all causes, in the first month late. */
  readonly teachable = perSegment(0);

  // Approval.
  approval = 0.75;
  debtCap = 0.5;
  limitFactor = 1;
  signal = 0.7;
  thinSignal = 0.93;
  /** How much of the score is machine learning, which loses less sight under stress (W2). */
  machine = 0;
  /** Share of hidden debts that the lender sees. */
  reveal = 0;
  /** Share of over-statements that are caught, and of good applicants who give up. */
  verify = 0;
  abandon = 0;
  /** Factors: asymmetry of the world. */
  misreport = 1;
  hidden = 1;
  /** Factor on the number of applicants. */
  applicants = 1;
  /** Highest yearly price in force; 1 = none. */
  rateCap = 1;
  /** Share of accounts at risk that are treated before the miss. */
  early = 0;

  // Overdue.
  /** Planned intensity by months late (0 … 6); 1 is the normal programme. */
  readonly intensity = new Float64Array(7).fill(1);
  /** Added to the log hazard for those who speak to a person. */
  person = 0;
  /** Hardship plans: share offered from the second month late, bill cut, months, write-down. */
  hardship = 0;
  planMonths = 12;
  writeDown = 0;
  liquidity = true;
  /** Legal department: factor on its capacity, on its effect on cases that are worked. */
  legalCapacity = 1;
  legalEffect = 0;
  /** Agencies: share of debt placed, months after charge-off (negative: before), fee. */
  agency = 0;
  agencyFrom = 0;
  agencyYield = 0;
  agencyFee = 0;
  /** Sale: share of charged-off debt sold at `saleAge` months, price for a year-old claim. */
  sale = 0;
  saleAge = 6;
  salePrice = 0;
  /** Most that intensity may be; 1 under conduct rules. */
  intensityCap = 9;
  /** Factor on complaints; pull of experience on trust a month. */
  complaints = 1;
  experience = 0;
}
