// The terms of a month in the units of the kernel: economy, dials, levers, then tables for the stages.
import { exp, log } from '../maths.ts';
import { LEVERS } from '../levers/index.ts';
import type { Lever } from '../lever.ts';
import type { ValuesOf, Group } from '../parameter.ts';
import type { Settings } from '../parameters/index.ts';
import { FIRST_MONTH } from '../random.ts';
import { SEGMENTS } from '../segments.ts';
import type { ShockMonth } from '../shocks.ts';
import { WHOLE } from '../tables.ts';
import { Terms } from '../terms.ts';
import { cutOffOf, strictnessTerms } from '../underwriting.ts';
import { CLAIM_PART } from './claims.ts';
import type { MonthContext } from './context.ts';
import { feesOfMonth, TENORS } from './plans.ts';

/** What the lender carries from month to month as a whole. */
export interface LenderState {
  trust: number;
  /** ln of the factor that caution puts on approvals. */
  caution: number;
  /** Normal loss a month per fen of receivables, from the warm-up. */
  normalLoss: number;
  /** Share of the legal cases of last month that were taken up. */
  legalRatio: number;
  waiting: number;
  provision: number;
  customers: number;
  /** Months in a row with complaints above the regulator's threshold; months that its rules still hold. */
  complained: number;
  regulated: number;
}

/** A lever in force this month: how strongly, and since how long. */
export interface InForce {
  readonly lever: Lever;
  /** Its place in LEVERS. */
  readonly order: number;
  readonly strength: number;
  readonly age: number;
  readonly segments: readonly number[];
  readonly values: ValuesOf<Lever['parameters']>;
}

/** Which levers act in month t. A preset's own levers act in its warm-up too. */
function leversInForce(settings: Settings, t: number): InForce[] {
  const result: InForce[] = [];
  for (const [order, lever] of (LEVERS as readonly Lever[]).entries()) {
    const values = (settings.policies as Readonly<Record<string, InForce['values']>>)[lever.id]!;
    const begun = t >= 1 ? t >= values.start && t <= values.end : values.start === 1;
    if (!values.on || !begun || values.intensity === 0) continue;
    const only = SEGMENTS.indexOf(values.audience as (typeof SEGMENTS)[number]);
    result.push({
      lever,
      order,
      strength: values.intensity,
      age: t >= 1 ? t - values.start : 12,
      segments: only < 0 ? SEGMENTS.map((_, s) => s) : [only],
      values,
    });
  }
  return result;
}

/** Sets the context for month t of a world whose economy is `now`. */
export function prepare(
  m: MonthContext,
  settings: Settings,
  now: ShockMonth,
  t: number,
  state: LenderState,
  people: number,
): InForce[] {
  const { economy, borrowers, underwriting } = settings;
  m.t = t;
  m.address = FIRST_MONTH + t;
  m.settings = settings;
  const terms = new Terms();
  m.terms = terms;

  const z = now.z < -3 ? -3 : now.z > 6 ? 6 : now.z;
  const stress = z > 0 ? z : 0;
  terms.z = z;
  terms.jobLoss = economy.jobLoss * exp(economy.jobLossSlope * z);
  terms.jobFinding = economy.jobFinding * exp(-economy.jobFindingSlope * z);
  terms.payCut = Math.min(0.8, now.payCut + economy.payCutSlope * stress);
  terms.costs = 1 + now.costs;
  terms.replacement = economy.replacementRate;
  terms.support = now.support;
  terms.collectors = now.collectors;
  terms.crunch = now.crunch;

  const attitude = (borrowers.spendingAttitude - 50) / 50;
  const asymmetry = borrowers.informationAsymmetry / 50;
  const strict = strictnessTerms(underwriting.strictness);
  terms.approval = strict.approval;
  terms.debtCap = strict.debtCap;
  terms.limitFactor = strict.limitFactor;
  terms.misreport = asymmetry;
  terms.hidden = asymmetry;
  terms.signal =
    asymmetry > 1
      ? underwriting.signal * (1 - 0.5 * (asymmetry - 1))
      : underwriting.signal + (0.97 - underwriting.signal) * Math.max(0, 1 - asymmetry);
  terms.thinSignal = underwriting.thinFileSignal;
  for (let s = 0; s < SEGMENTS.length; s++) {
    terms.patience[s] = -0.1 * attitude;
    terms.blindSpot[s] = asymmetry;
    terms.autopay[s] = borrowers.autopay;
  }

  const inForce = leversInForce(settings, t);
  for (const { lever, strength, age, segments, values } of inForce) {
    const own = values as unknown as ValuesOf<Group>;
    if (lever.people) for (const s of segments) lever.people(terms, s, strength, own, age);
    lever.lender?.(terms, strength, own, age);
  }
  if (state.regulated > 0) {
    terms.intensityCap = Math.min(terms.intensityCap, 1);
    terms.complaints *= 0.5;
  }
  translate(m, settings, terms, state, stress, people);
  return inForce;
}

/** Terms into thresholds and tables. */
function translate(
  m: MonthContext,
  settings: Settings,
  terms: Terms,
  state: LenderState,
  stress: number,
  people: number,
): void {
  const { borrowers, product, underwriting, collection, lender, market } = settings;
  m.jobLoss = (terms.jobLoss * WHOLE) / 256;
  m.jobFinding = terms.jobFinding * WHOLE;
  m.payCut = -log(1 - terms.payCut);
  m.costs = terms.costs;
  m.outOfWork = Math.min(1, terms.replacement + terms.support);
  m.isCard = product.kind === 'card';
  m.crunchRank = terms.crunch * borrowers.hiddenDebt * 256;

  const price = priceOf(m, product, terms.rateCap);
  for (let s = 0; s < SEGMENTS.length; s++) {
    m.patience[s] = terms.patience[s]!;
    m.blindSpot[s] = terms.blindSpot[s]!;
    m.forget[s] = 65536 * terms.forget[s]!;
    m.forgetFirst[s] = 65536 * terms.forgetFirst[s]!;
    m.autopayRank[s] = 65536 * terms.autopay[s]!;
    m.clawBack[s] = terms.clawBack[s]!;
    m.draws[s] = terms.draws[s]!;
    m.willing[s] =
      borrowers.willingnessBase > 0
        ? 64 * (log(borrowers.willingnessBase) + (price - 0.18) + terms.wouldNot[s]!)
        : -1_000_000;
    m.teachable[s] = exp(terms.teachable[s]!);
  }
  m.helpShare = borrowers.help;
  m.abilitySlope = 64 * borrowers.abilitySteepness;
  m.abilityShift = Math.round(64 * borrowers.abilitySteepness * borrowers.abilityMidpoint);

  // Optimism fades with experience to a floor of one half (B5).
  if (m.experience[0] === 0) {
    for (let k = 0; k < 256; k++) m.experience[k] = 0.5 + 0.5 * exp(-Math.min(k, 120) / 12);
  }
  // 64 x (2 omega - 4 (1 - beta)) moves the logit of desired use; what the trait was drawn with is in it.
  for (let s = 0; s < SEGMENTS.length; s++) {
    m.patienceDesire[s] = Math.round(-256 * terms.patience[s]!);
    if (m.blindDesireOf[s] === terms.blindSpot[s]) continue;
    m.blindDesireOf[s] = terms.blindSpot[s]!;
    for (let k = 0; k < 256; k++) {
      m.blindDesire[s * 256 + k] = Math.round(128 * (terms.blindSpot[s]! * m.experience[k]! - 1));
    }
  }
  m.duration.fill(collection.later);
  m.duration[0] = 1;
  m.duration[1] = collection.second;
  m.duration[2] = collection.third;

  const worked = lender.capacityLoop ? state.legalRatio : 1;
  const effects = [collection.effectCouldNot, collection.effectWouldNot, collection.effectForgot];
  const early = [collection.cureCouldNot, collection.cureWouldNot, collection.cureForgot];
  const slower = [1, 2 / 3, 0.4];
  for (let cause = 0; cause < 3; cause++) {
    for (let late = 0; late < 7; late++) {
      const planned = Math.min(terms.intensity[late]!, terms.intensityCap) * terms.collectors;
      const reached = late >= 3 ? planned * worked : planned;
      const legal = late >= 3 ? terms.legalEffect * worked : 0;
      const boost = exp(effects[cause]! * (reached - 1) + legal);
      m.hazardEarly[cause * 7 + late] = early[cause]! * boost;
      m.hazardLate[cause * 7 + late] = early[cause]! * slower[cause]! * boost;
    }
  }
  m.handover = collection.handover;
  m.personFactor = 1 + terms.person;
  m.personReach = terms.person > 0 ? collection.contactReach * terms.collectors * 65536 : 0;

  const drift = 1 - underwriting.drift * Math.min(1, stress / 3) * (1 - 0.6 * terms.machine);
  m.signal = Math.min(0.99, terms.signal * drift);
  m.noise = Math.sqrt(1 - m.signal * m.signal);
  m.thinSignal = m.signal * terms.thinSignal;
  m.thinNoise = Math.sqrt(1 - m.thinSignal * m.thinSignal);
  m.cutOff = cutOffOf(terms.approval * exp(state.caution));
  m.reviewCutOff = cutOffOf(terms.approval);

  const mood = market.trustLoop ? market.trustElasticity * (state.trust - 0.6) : 0;
  const known = market.growthLoop ? state.customers / people : market.customersToday * 0.75;
  m.apply =
    Math.min(1, (market.innovators + market.imitators * known) * exp(mood) * terms.applicants) *
    WHOLE;
  m.leave = Math.min(1, market.churn * exp(-mood)) * 65536;

  m.minimumRate = product.minimumShare;
  m.interest = Math.min(product.cardRate, terms.rateCap) / 12;
  m.lateFee = product.lateFee;
  m.keepUp = product.keepUp * 65536;

  for (let age = 0; age < m.claimChance.length; age++) {
    const own = collection.recovery * exp(-age / 9) * terms.collectors;
    const courts = own * (exp(terms.legalEffect * worked) - 1);
    const placed =
      terms.agency > 0 && age >= terms.agencyFrom ? terms.agency * terms.agencyYield : 0;
    const all = own + courts + placed;
    m.claimChance[age] = Math.min(1, all / CLAIM_PART) * WHOLE;
    m.claimAgency[age] = all > 0 ? placed / all : 0;
    m.claimLegal[age] = all > 0 ? courts / all : 0;
  }
}

/** Sets fees and tenors; returns the mean yearly price of credit, within the cap. */
function priceOf(m: MonthContext, product: Settings['product'], cap: number): number {
  if (product.kind === 'card') return Math.min(product.cardRate, cap);
  const fees = [product.fee3, product.fee6, product.fee12, product.fee24];
  const weights = [product.share3, product.share6, product.share12, product.share24];
  const whole = weights.reduce((sum, weight) => sum + weight, 0) || 1;
  let price = 0;
  let edge = 0;
  for (let k = 0; k < 4; k++) {
    // A flat fee f on the original principal costs about 24 f n / (n + 1) a year (BT5).
    const n = TENORS[k]!;
    const most = (cap * (n + 1)) / (24 * n);
    const fee = Math.min(fees[k]!, most);
    m.planFee[feesOfMonth(m.t) + k] = fee;
    price += ((weights[k]! / whole) * 24 * fee * n) / (n + 1);
    edge += (weights[k]! / whole) * 256;
    m.tenorEdge[k] = Math.round(edge);
  }
  return price;
}
