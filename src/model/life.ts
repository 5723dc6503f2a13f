// One life under the lens: what happened to a person each month, with every chance and the draw behind it.
import { FOUNDER } from './birth.ts';
import { CLAIM_PART } from './month/claims.ts';
import type { MonthContext } from './month/context.ts';
import {
  BOOKED,
  CLAIM,
  COULD_NOT,
  DORMANT,
  OUTSIDE,
  REFUSED,
  SHADOW,
  THIN_FILE,
  WRITE_OFF_MONTHS,
} from './people.ts';
import type { People } from './people.ts';
import { draw } from './random.ts';
import { SEGMENTS } from './segments.ts';
import type { Step, Witness } from './simulate.ts';
import { chanceOf, EXPONENTIAL, smallChance, WHOLE } from './tables.ts';
import { BUCKETS, CAUSES, ROOT, ROOTS } from './tallies.ts';

/** What is left to chance, in the order of a month. A chance is that of the thing named. */
type DecisionKind =
  | 'losesJob'
  | 'findsJob'
  | 'expense'
  | 'able'
  | 'halvesBill'
  | 'refuses'
  | 'forgets'
  | 'catchesUp'
  | 'paysOldest'
  | 'signsPlan'
  | 'paysClaim'
  | 'applies'
  | 'leaves';

/** It happens when the draw is below the chance; both from 0 to 1. The draw is the same in every scenario. */
export interface Decision {
  readonly kind: DecisionKind;
  readonly chance: number;
  readonly draw: number;
  readonly happened: boolean;
}

const STANDINGS = ['outside', 'customer', 'rejected', 'claim', 'gone'] as const;
type Standing = (typeof STANDINGS)[number];
type Cause = (typeof CAUSES)[number];
type Root = (typeof ROOTS)[number];

/** Why an application ended as it did. `noRoom`: debts leave no limit, or the price allowed does not cover the risk. */
type Verdict = 'approved' | 'gaveUp' | 'score' | 'noRoom';

/** Money in fen. `null`: not followed, because there is no account in use. */
export interface LifeMonth {
  /** 1 … T; 0 and below are the warm-up. */
  readonly month: number;
  /** At the month's end, as are bucket, days late, limit, owed, reserve and plan. */
  readonly standing: Standing;
  readonly bucket: (typeof BUCKETS)[number];
  /** Since the oldest unpaid bill fell due. */
  readonly daysLate: number;
  readonly inWork: boolean;
  readonly income: number;
  readonly essentials: number | null;
  /** Service of debts elsewhere. */
  readonly otherDebts: number | null;
  /** An expense that came unexpectedly. */
  readonly shock: number | null;
  readonly spentFreely: number | null;
  /** At hand on the due day; may be less than nothing. */
  readonly cash: number | null;
  readonly bill: number;
  /** All that was paid on the account in the month. */
  readonly paid: number;
  readonly missed: Cause | null;
  /** The single cause without which a could-not would have been paid; known for customers. */
  readonly root: Root | null;
  /** Days of the month on which all arrears were paid. */
  readonly caughtUp: readonly number[];
  /** Instalment fees or card interest; late fees. */
  readonly fees: number;
  readonly lateFees: number;
  readonly bought: number;
  readonly waived: number;
  readonly chargedOff: number;
  /** Paid on a charged-off claim. */
  readonly recovered: number;
  /** How hard collectors work on an account so late: 1 is the normal programme, `null` not late. */
  readonly contact: number | null;
  /** Spoken to in person. */
  readonly spokenTo: boolean;
  readonly limit: number;
  readonly owed: number;
  readonly reserve: number;
  /** Months left of a hardship plan or of a frozen limit. */
  readonly planMonths: number;
  readonly application: {
    readonly verdict: Verdict;
    /** What the lender saw and where it cut off; standard deviations of risk, high is risky. */
    readonly signal: number;
    readonly cutOff: number;
  } | null;
  readonly decisions: readonly Decision[];
}

/** Chances of the month that no parameter moves: work.ts, spend.ts, due.ts, applications.ts. */
const EXPENSE_CHANCE = 3277;
const DEBIT_FAILS = 0.003 * WHOLE;
const HEAVIEST = 128;
const RETRY = 0.1;
const DAYS = 30;
const HALF = 65536;

type Words = readonly [number, number, number, number];

/** Writes down one person's months. Give it to `World.watch` before the first month that matters. */
export class LifeWitness implements Witness {
  readonly person: number;
  readonly months: LifeMonth[] = [];
  #decisions: Decision[] = [];
  #caughtUp: number[] = [];
  #money: Words = [0, 0, 0, 0];
  #pay: Words = [0, 0, 0, 0];
  #late: Words = [0, 0, 0, 0];
  // The account at the steps of the month.
  #opening = 0;
  #open = 0;
  #lateFees = 0;
  #lateBefore = -1;
  #active = false;
  #roots: readonly number[] = [];
  // What the steps found.
  #fees = 0;
  #lateFee = 0;
  #bought = 0;
  #waived = 0;
  #chargedOff = 0;
  #recovered = 0;
  #contact: number | null = null;
  #spokenTo = false;
  #missed: Cause | null = null;
  #root: Root | null = null;
  #closing = 0;
  #applying = false;
  #application: LifeMonth['application'] = null;

  constructor(person: number) {
    this.person = person;
  }

  see(step: Step, people: People, m: MonthContext): void {
    switch (step) {
      case 'start':
        this.#begin(people, m);
        break;
      case 'bill':
        this.#afterBill(people, m);
        break;
      case 'spend':
        this.#beforeDue(people, m);
        break;
      case 'due':
        this.#beforeLate(people, m);
        break;
      case 'late':
        this.#afterLate(people);
        break;
      case 'buy':
        this.#bought = people.open[this.person]! - this.#open;
        this.#beforeApplications(people, m);
        break;
      case 'applications':
        this.#afterApplications(people, m);
        break;
      case 'close':
        this.#write(people, m);
    }
  }

  #decide(kind: DecisionKind, chance: number, drawn: number): boolean {
    const happened = drawn < chance;
    const bounded = chance < 0 ? 0 : chance > 1 ? 1 : chance;
    this.#decisions.push({ kind, chance: bounded, draw: drawn, happened });
    return happened;
  }

  #begin(people: People, m: MonthContext): void {
    const i = this.person;
    const { key, replicate, address } = m;
    this.#money = draw(key, replicate, i, address, 'money');
    this.#pay = draw(key, replicate, i, address, 'pay');
    this.#late = draw(key, replicate, i, address, 'late');
    this.#decisions = [];
    this.#caughtUp = [];
    this.#fees = this.#lateFee = this.#bought = this.#waived = 0;
    this.#chargedOff = this.#recovered = 0;
    this.#contact = this.#missed = this.#root = this.#application = null;
    this.#spokenTo = false;
    this.#opening = people.owedBy(i);
    this.#open = people.open[i]!;
    this.#lateBefore = people.late[i]!;
    const luck = this.#money[0] / WHOLE;
    if (people.inWork[i] === 1)
      this.#decide('losesJob', (m.jobLoss * people.jobRisk[i]!) / WHOLE, luck);
    else this.#decide('findsJob', m.jobFinding / WHOLE, luck);
    // Announced last month: all arrears are paid on a day of this one, and what they cost until then.
    const day = people.payDay[i]!;
    if (this.#lateBefore >= WRITE_OFF_MONTHS) this.#chargedOff = this.#opening;
    else if (this.#lateBefore >= 0 && day > 0) {
      this.#caughtUp.push(day);
      this.#lateFee += feeOf(people.arrearsOf(i), m, day);
    }
  }

  #afterBill(people: People, m: MonthContext): void {
    const i = this.person;
    const standing = people.status[i]!;
    this.#active =
      (standing === BOOKED || standing === SHADOW) && (people.traits[i]! & DORMANT) === 0;
    if (this.#chargedOff === 0) this.#fees = people.open[i]! - this.#open;
    this.#applying = standing === OUTSIDE;
    if (this.#active)
      this.#decide('expense', EXPENSE_CHANCE / HALF, (this.#money[2] >>> 16) / HALF);
    if (standing === CLAIM) this.#beforeClaims(people, m);
  }

  /** The due day, decided as `due` will decide it. */
  #beforeDue(people: People, m: MonthContext): void {
    const i = this.person;
    const s = m.segment;
    this.#lateBefore = people.late[i]!;
    this.#roots = ROOTS.map((_, k) => m.slab[(ROOT + k) * SEGMENTS.length + s]!);
    const due = m.bill[0]!;
    if (!this.#active || due === 0 || people.late[i]! >= 0) return;
    const cash = m.cash[0]!;
    const { liquidity, early } = m.terms;
    const [ability, temper, memory, word] = this.#pay;
    const weighed = !liquidity && people.onPlan[i]! > 0 ? Math.max(due, people.claim[i]!) : due;
    const shift = m.abilityShift;
    const scaled = ((cash + people.income[i]! * m.helpShare) * m.abilitySlope) / weighed;
    const able =
      scaled < 1023 + shift
        ? chanceOf(scaled < -2048 ? -2048 : Math.floor(scaled) - shift) / WHOLE
        : 1;
    if (!this.#decide('able', able, ability / WHOLE)) {
      if (early > 0 && !m.isCard && people.onPlan[i] === 0 && cash * 2 >= due)
        this.#decide('halvesBill', early, (word & 0xffff) / HALF);
      return;
    }
    const income = m.income[0]!;
    const burden = income > 0 ? ((due + people.otherDebt[i]!) * 64) / income : HEAVIEST;
    const score = m.willing[s]! + people.reluctance[i]! + 0.8 * Math.min(burden, HEAVIEST);
    if (this.#decide('refuses', smallChance(Math.floor(score)) / WHOLE, temper / WHOLE)) return;
    const forgets = people.hasPaid[i] === 0 ? m.forgetFirst[s]! : m.forget[s]!;
    const chance =
      people.autopayRank[i]! < m.autopayRank[s]!
        ? DEBIT_FAILS
        : people.forgets[i]! * forgets * (1 - 0.04 * people.stung[i]!);
    this.#decide('forgets', chance / WHOLE, memory / WHOLE);
  }

  /** What the due day brought; then the thirty days after it, decided as `late` will decide them. */
  #beforeLate(people: People, m: MonthContext): void {
    const i = this.person;
    const s = m.segment;
    const late = people.late[i]!;
    this.#open = people.open[i]!;
    this.#lateFees = people.lateFees[i]!;
    const fresh = this.#lateBefore < 0;
    if (late < 0) return;
    if (fresh) {
      this.#missed = CAUSES[people.cause[i]!]!;
      const root = this.#roots.findIndex(
        (before, k) => m.slab[(ROOT + k) * SEGMENTS.length + s] !== before,
      );
      this.#root = ROOTS[root] ?? null;
    }
    const months = fresh ? 0 : late + 1;
    const spell = fresh ? 0 : Math.min(255, people.spell[i]! + 1);
    const cause = people.cause[i]!;
    const bills = agedBills(people, i, fresh ? null : m.bill[0]!);
    const total = bills.reduce((sum, bill) => sum + bill, 0);
    const [dayWord, keepWord, planWord] = this.#late;

    let factor = m.duration[spell]!;
    if (spell === 0) factor *= m.teachable[s]!;
    this.#spokenTo = m.personFactor > 1 && cause < 2 && (keepWord & 0xffff) < m.personReach;
    if (this.#spokenTo) factor *= m.personFactor;
    if (cause === COULD_NOT) {
      const purse = m.income[0]! - m.needs[0]! + people.buffer[i]!;
      const scaled = (purse * m.abilitySlope) / (total + 1);
      const able = Math.floor(Math.min(4096, Math.max(-4096, scaled))) - m.abilityShift;
      factor *= 0.1 + 0.9 * (chanceOf(able) / WHOLE);
    }
    const slot = cause * 7 + Math.min(6, months);
    const early = m.hazardEarly[slot]! * factor * (spell === 1 ? m.handover : 1);
    const later = m.hazardLate[slot]! * factor;
    const day = dayOf(dayWord >>> 20, early, later);
    const steps = EXPONENTIAL.length;
    const chance = quickerThan(DAYS, early, later) / steps;
    this.#decide('catchesUp', chance, (dayWord >>> 20) / steps);
    const { intensity, intensityCap, collectors } = m.terms;
    this.#contact = Math.min(intensity[Math.min(6, months)]!, intensityCap) * collectors;

    const dueDay = people.dueDay[i]!;
    if (day <= DAYS) {
      const on = dueDay + day;
      if (on > DAYS) return;
      this.#caughtUp.push(on);
      this.#lateFee += feeOf(total - bills[0]!, m, on) + feeOf(bills[0]!, m, day);
      return;
    }
    const oldest = bills[Math.min(months, WRITE_OFF_MONTHS - 1)]!;
    if (!fresh && m.keepUp > 0 && oldest < total) {
      if (this.#decide('paysOldest', m.keepUp / HALF, (keepWord >>> 16) / HALF)) return;
    }
    const { hardship, writeDown } = m.terms;
    if (fresh || hardship === 0 || cause !== COULD_NOT || months > 2 || m.isCard) return;
    if (this.#decide('signsPlan', hardship, (planWord >>> 16) / HALF))
      this.#waived = Math.floor((total + people.lateFees[i]!) * writeDown);
  }

  #afterLate(people: People): void {
    const i = this.person;
    this.#open = people.open[i]!;
    // Fees of who stays late are on the account; those of who paid were reckoned above.
    if (people.late[i]! >= 0) this.#lateFee += people.lateFees[i]! - this.#lateFees;
  }

  /** Claims do not touch the account: decided beforehand. */
  #beforeClaims(people: People, m: MonthContext): void {
    const i = this.person;
    const months = people.claimAge[i]!;
    const { sale, saleAge } = m.terms;
    if (sale > 0 && months >= saleAge && people.rank[i]! >>> 8 < sale * 256) return;
    if (this.#decide('paysClaim', m.claimChance[months]! / WHOLE, this.#late[2] / WHOLE))
      this.#recovered = Math.max(1, Math.floor(people.claim[i]! * CLAIM_PART));
  }

  #beforeApplications(people: People, m: MonthContext): void {
    const i = this.person;
    if (!this.#applying || people.appliedIn[i] === FOUNDER) return;
    const keen = (people.traits[i]! & REFUSED) === 0 ? m.apply : m.apply * RETRY;
    const selection = m.settings.market.adverseSelection / 1024;
    this.#decide(
      'applies',
      (keen * (1 + selection * people.risk[i]!)) / WHOLE,
      this.#pay[0] / WHOLE,
    );
  }

  #afterApplications(people: People, m: MonthContext): void {
    const i = this.person;
    this.#closing = people.owedBy(i);
    const standing = people.status[i]!;
    if (this.#applying && standing !== OUTSIDE) {
      const thin = (people.traits[i]! & THIN_FILE) !== 0;
      const signal = thin
        ? m.thinSignal * people.risk[i]! + m.thinNoise * people.scoreNoise[i]!
        : m.signal * people.risk[i]! + m.noise * people.scoreNoise[i]!;
      const seen = Math.round(signal);
      let verdict: Verdict = 'approved';
      if (standing === SHADOW) {
        const gaveUp = people.rank[i]! >>> 8 >= 256 - m.terms.abandon * 256;
        verdict = gaveUp ? 'gaveUp' : seen > m.cutOff ? 'score' : 'noRoom';
      }
      this.#application = { verdict, signal: seen / 1024, cutOff: m.cutOff / 1024 };
    } else if (standing === BOOKED && this.#closing === 0 && people.bucket[i] === 0)
      this.#decide('leaves', m.leave / HALF, (this.#pay[3] & 0xffff) / HALF);
  }

  #write(people: People, m: MonthContext): void {
    const i = this.person;
    const late = people.late[i]!;
    const known = this.#active;
    const service = people.otherDebt[i]!;
    const debts = m.crunchRank > 0 && people.hideRank[i]! < m.crunchRank ? 2 * service : service;
    const charged = this.#fees + this.#lateFee + this.#bought;
    this.months.push({
      month: m.t,
      standing: STANDINGS[people.status[i]!]!,
      bucket: BUCKETS[people.bucket[i]!]!,
      daysLate: late < 0 ? 0 : DAYS * (late + 1) - people.dueDay[i]!,
      inWork: people.inWork[i] === 1,
      income: m.income[0]!,
      essentials: known ? m.needs[0]! - debts : null,
      otherDebts: known ? debts : null,
      shock: known ? m.shock[0]! : null,
      spentFreely: known ? m.spent[0]! : null,
      cash: known ? m.cash[0]! : null,
      bill: known ? m.bill[0]! : 0,
      paid: this.#opening + charged - this.#waived - this.#chargedOff - this.#closing,
      missed: this.#missed,
      root: this.#root,
      caughtUp: this.#caughtUp,
      fees: this.#fees,
      lateFees: this.#lateFee,
      bought: this.#bought,
      waived: this.#waived,
      chargedOff: this.#chargedOff,
      recovered: this.#recovered,
      contact: this.#contact,
      spokenTo: this.#spokenTo,
      limit: people.limit[i]!,
      owed: people.owedBy(i),
      reserve: people.buffer[i]!,
      planMonths: people.onPlan[i]!,
      application: this.#application,
      decisions: this.#decisions,
    });
  }
}

/** Unpaid bills by age, the youngest first; `due` joins them and all others age by a month. */
function agedBills({ arrears, size }: People, i: number, due: number | null): number[] {
  const bills = Array.from({ length: WRITE_OFF_MONTHS }, (_, age) => arrears[age * size + i]!);
  if (due === null) return bills;
  const oldest = bills.pop()!;
  bills[WRITE_OFF_MONTHS - 2]! += oldest;
  return [due, ...bills];
}

/** Late fee on an amount for some days, as `chargeLateFee` has it. */
function feeOf(amount: number, m: MonthContext, days: number): number {
  return amount > 0 && days > 0 ? Math.round(amount * m.lateFee * days) : 0;
}

/** Days until all is paid for one of the steps of the exponential table; 31 for longer. */
function dayOf(step: number, early: number, later: number): number {
  const wait = EXPONENTIAL[step]!;
  if (wait < 7 * early) return Math.floor(wait / early) + 1;
  if (later <= 0) return DAYS + 1;
  return Math.min(DAYS + 1, 8 + Math.floor((wait - 7 * early) / later));
}

/** How many steps of the table mean at most so many days. Waits rise with the step. */
function quickerThan(days: number, early: number, later: number): number {
  let low = 0;
  let high = EXPONENTIAL.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (dayOf(middle, early, later) <= days) low = middle + 1;
    else high = middle;
  }
  return low;
}
