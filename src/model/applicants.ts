// Everybody who applies to one world, each let in alone: what the approved did, and what the refused would have done.
import { close } from './month/close.ts';
import { seenDebt, shadowLimit, statedIncome, verdictOf } from './month/applications.ts';
import type { Verdict } from './month/applications.ts';
import { MonthContext } from './month/context.ts';
import { PROVISION_RATES } from './month/lenderMonth.ts';
import { prepare } from './month/prepare.ts';
import type { LenderState } from './month/prepare.ts';
import { BLOCK, LISTED, LISTS, PAY, QUIET } from './month/scratch.ts';
import { BOOKED, CLAIM, EVER_91, People, THIN_FILE } from './people.ts';
import { block } from './random.ts';
import { SEGMENTS } from './segments.ts';
import type { ShockMonth } from './shocks.ts';
import { workBlock, World } from './simulate.ts';
import type { Observer, Plan } from './simulate.ts';
import { WorldTallies } from './tallies.ts';
import * as t from './tallies.ts';
import { drawBlock } from './threefry.ts';

const S = SEGMENTS.length;
const PAY_LUCK = block('pay');
/** Good or bad is told by so many months after the application. */
export const OUTCOME_MONTHS = 12;

/** Somebody who applied: what lenders see, what each policy says, and what became of the account. Money in fen. */
export interface Applicant {
  readonly person: number;
  /** Month of the application, from 1 on. */
  readonly month: number;
  readonly segment: number;
  /** Index of true risk in 1/1024; nobody in the world sees it. */
  readonly risk: number;
  readonly thinFile: boolean;
  readonly statedIncome: number;
  readonly seenDebt: number;
  /** Of the world's own policy first, then of the others, in their order. */
  readonly verdicts: readonly Verdict[];
  /** 91 days late within twelve months of the application. */
  readonly bad: boolean;
  /** The most that was owed at a month's end. */
  readonly exposure: number;
  /** Fees, interest and merchant fees of the months in which the account is followed. */
  readonly income: number;
  /** Funds and service. */
  readonly costs: number;
  /** Charged off and waived, less what was recovered, with the provision on what is still owed. */
  readonly loss: number;
}

/** An account in the making: `Applicant` when its months are over. */
interface Following {
  readonly about: Omit<Applicant, 'bad' | 'exposure' | 'income' | 'costs' | 'loss'>;
  readonly blockNumber: number;
  /** Let in by the world's own policy: its limit is reviewed like any customer's. */
  readonly approved: boolean;
  bad: boolean;
  exposure: number;
  income: number;
  costs: number;
  loss: number;
  over: boolean;
}

/**
 * The applicants of one world who can be followed for `follow` months, 12 or more: those of months 1 to
 * T - follow. The world itself is that of `plan`, to the bit. Beside it
 * every applicant has an account on a book of their own: same luck, same economy, same terms, same collectors as
 * busy as they are, and the limit that the rules of `plan` give (at least the smallest). So the approved do what
 * they did, and the refused what each would have done if only that one had been let in: nobody's account moves
 * the queue of the legal department, caution, trust or growth.
 * `others`: policies that judge the same people with the same economy and the same caution, and change nothing.
 */
export function applicantsOf(
  plan: Plan,
  replicate: number,
  others: readonly Plan[] = [],
  follow = OUTCOME_MONTHS,
): Applicant[] {
  const { months } = plan.run;
  if (follow < OUTCOME_MONTHS)
    throw new RangeError(`follow must be at least ${OUTCOME_MONTHS} months, got ${follow}.`);
  if (months <= follow) {
    throw new RangeError(
      `months must be more than ${follow}, because an applicant is followed for so long, got ${months}.`,
    );
  }
  const world = new World(plan, replicate);
  const guests = new Guests(plan, replicate, others, follow);
  world.tell(guests);
  while (!world.done) {
    world.step();
    guests.step();
  }
  return guests.applicants();
}

class Guests implements Observer {
  readonly #plan: Plan;
  readonly #follow: number;
  readonly #people: People;
  readonly #columns: readonly Column[];
  /** The terms of the world's own policy, and of the others. */
  readonly #own: MonthContext;
  readonly #others: readonly { readonly plan: Plan; readonly m: MonthContext }[];
  readonly #all: Following[] = [];
  #now: Following[] = [];
  #fresh: Following[] = [];

  constructor(plan: Plan, replicate: number, others: readonly Plan[], follow: number) {
    const { months, borrowers } = plan.run;
    const context = ({ settings, key }: Plan): MonthContext =>
      new MonthContext(key, replicate, settings, new WorldTallies(months));
    this.#plan = plan;
    this.#follow = follow;
    this.#people = new People(borrowers);
    this.#columns = columnsOf(this.#people);
    this.#own = context(plan);
    this.#others = others.map((other) => ({ plan: other, m: context(other) }));
  }

  opened(m: MonthContext, economy: ShockMonth, state: LenderState): void {
    if (m.t < 1) return;
    const { borrowers } = this.#plan.run;
    prepare(this.#own, this.#plan.settings, economy, m.t, state, borrowers);
    for (const other of this.#others)
      prepare(other.m, other.plan.settings, economy, m.t, state, borrowers);
  }

  applied(people: People, m: MonthContext, i: number): void {
    if (m.t < 1 || m.t > this.#plan.run.months - this.#follow) return;
    const own = verdictOf(people, m, i);
    copyPerson(columnsOf(people), this.#columns, people.size, i);
    this.#people.status[i] = BOOKED;
    this.#people.limit[i] = own.approved ? own.limit : shadowLimit(own);
    this.#fresh.push({
      about: {
        person: i,
        month: m.t,
        segment: m.segment,
        risk: people.risk[i]!,
        thinFile: (people.traits[i]! & THIN_FILE) !== 0,
        statedIncome: Math.round(statedIncome(people, m, i)),
        seenDebt: Math.round(seenDebt(people, m, i)),
        verdicts: [own, ...this.#others.map((other) => verdictOf(people, other.m, i))],
      },
      blockNumber: m.blockNumber,
      approved: own.approved,
      bad: false,
      exposure: 0,
      income: 0,
      costs: 0,
      loss: 0,
      over: false,
    });
  }

  /** The month that the world has just worked. */
  step(): void {
    const m = this.#own;
    for (const one of this.#now) this.#work(one);
    for (const one of this.#fresh) this.#openAccount(one);
    this.#all.push(...this.#fresh);
    this.#now = [...this.#now, ...this.#fresh].filter(
      ({ over, about }) => !over && m.t < about.month + this.#follow,
    );
    this.#fresh = [];
  }

  /** The close of the month of application, as for any new account. */
  #openAccount(one: Following): void {
    const { person } = one.about;
    const m = this.#context(one);
    drawBlock(PAY, m.key, person, 1, m.address, m.replicate, PAY_LUCK);
    LISTED.fill(0);
    LISTS[QUIET * BLOCK] = 0;
    LISTED[QUIET] = 1;
    close(this.#people, m, person);
    one.over = this.#people.status[person] !== BOOKED;
  }

  #context(one: Following): MonthContext {
    const m = this.#own;
    m.segment = one.about.segment;
    m.blockNumber = one.blockNumber;
    m.slab.fill(0);
    return m;
  }

  #work(one: Following): void {
    const people = this.#people;
    const { person: i, month } = one.about;
    const m = this.#context(one);
    const limit = people.limit[i]!;
    workBlock(people, m, i, 1);
    // Whom the rules refuse is not reviewed by them either.
    if (!one.approved && people.status[i] === BOOKED) people.limit[i] = limit;
    const { slab } = m;
    const sum = (...tallies: number[]): number =>
      tallies.reduce((all, tally) => all + slab[tally * S + one.about.segment]!, 0);
    const { lender } = this.#plan.settings;
    const standing = people.status[i]!;
    const owed = standing === BOOKED ? people.owedBy(i) : 0;
    if (m.t <= month + OUTCOME_MONTHS) one.bad = (people.traits[i]! & EVER_91) !== 0;
    one.exposure = Math.max(one.exposure, owed);
    one.income += sum(...t.allBuckets(t.FEES), t.MERCHANT_FEES);
    one.costs += (owed * lender.fundingCost) / 12;
    if (standing === BOOKED) one.costs += lender.servicingCost * 100;
    one.loss +=
      sum(...t.allBuckets(t.CHARGED_OFF), ...t.allBuckets(t.WAIVED), t.AGENCY_FEES) -
      sum(t.RECOVERED_OWN, t.RECOVERED_LEGAL, t.RECOVERED_AGENCY, t.SALE_PROCEEDS);
    one.over = standing !== BOOKED && standing !== CLAIM;
    if (m.t === month + this.#follow && standing === BOOKED)
      one.loss += owed * PROVISION[people.bucket[i]!]!;
  }

  applicants(): Applicant[] {
    return this.#all.map(({ about, bad, exposure, income, costs, loss }) => ({
      ...about,
      bad,
      exposure,
      income,
      costs: Math.round(costs),
      loss: Math.round(loss),
    }));
  }
}

/** Expected loss on what is owed, by bucket: none, current, 1-30, 31-60, 61-90, 91+. */
const { stage1, stage2, stage3 } = PROVISION_RATES;
const PROVISION = [stage1, stage1, stage2, stage2, stage2, stage3] as const;

type Column = Int32Array | Int16Array | Int8Array | Uint16Array | Uint8Array;

function columnsOf(people: People): readonly Column[] {
  return (Object.values(people) as unknown[]).filter((x) => ArrayBuffer.isView(x)) as Column[];
}

/** All facts about one person, from one set of columns to another of the same size. */
function copyPerson(from: readonly Column[], to: readonly Column[], size: number, i: number): void {
  for (const [k, column] of from.entries()) {
    const other = to[k]!;
    for (let at = i; at < column.length; at += size) other[at] = column[at]!;
  }
}
