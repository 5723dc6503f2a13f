// One world from its warm-up to its last month: the order of the month, and the plan that worlds share.
import { births, segmentEdges } from './birth.ts';
import { economyOf } from './economy.ts';
import { bill } from './month/bill.ts';
import { buy } from './month/buy.ts';
import { applications } from './month/applications.ts';
import { claims } from './month/claims.ts';
import { close } from './month/close.ts';
import { MonthContext } from './month/context.ts';
import { due } from './month/due.ts';
import { late } from './month/late.ts';
import { closeLender } from './month/lenderMonth.ts';
import { sharedKernel } from './kernel/kernel.ts';
import type { Kernel } from './kernel/kernel.ts';
import { prepare } from './month/prepare.ts';
import type { InForce, LenderState } from './month/prepare.ts';
import { BLOCK, MONEY, PAY } from './month/scratch.ts';
import { spend } from './month/spend.ts';
import { work } from './month/work.ts';
import type { Settings } from './parameters/index.ts';
import { BOOKED, CLAIM, EVER_91, GONE, People, personOf, SHADOW } from './people.ts';
import { block } from './random.ts';
import { SEGMENTS } from './segments.ts';
import { RUN_BOUNDS, settingsOf, todayOf } from './scenario.ts';
import type { RunSettings, Scenario } from './scenario.ts';
import { keyOf } from './seed.ts';
import { addSurprise } from './surprise.ts';
import type { ShockMonth } from './shocks.ts';
import { SLAB, WARM_UP, WorldTallies } from './tallies.ts';
import { drawBlock } from './threefry.ts';

/** Everything that is the same for all replicates of a run. */
export interface Plan {
  readonly scenario: Scenario;
  readonly run: RunSettings;
  /** Values in force from month 1, and in the warm-up. */
  readonly settings: Settings;
  readonly today: Settings;
  readonly key: Int32Array;
}

/** Checks the run and lays out what worlds share. Throws a RangeError naming what is out of bounds. */
export function planRun(scenario: Scenario, run: RunSettings): Plan {
  for (const name of ['replicates', 'borrowers', 'months'] as const) {
    const { min, max } = RUN_BOUNDS[name];
    if (!Number.isInteger(run[name]) || run[name] < min || run[name] > max) {
      throw new RangeError(
        `${name} must be a whole number from ${min} to ${max}, got ${run[name]}.`,
      );
    }
  }
  return {
    scenario,
    run,
    settings: settingsOf(scenario),
    today: todayOf(scenario),
    key: keyOf(run.seed),
  };
}

/** Are the worlds of two plans the same until month 1? */
export function sameWarmUp(a: Plan, b: Plan): boolean {
  return warmUpOf(a) === warmUpOf(b);
}

/** What a warm-up depends on, as text; `months` because the books are as long. */
export function warmUpOf({ run: { seed, borrowers, months }, today }: Plan): string {
  return JSON.stringify([seed, borrowers, months, today]);
}

/** The steps after which a witness looks; `start` is before the first. */
export type Step = 'start' | 'bill' | 'spend' | 'due' | 'late' | 'buy' | 'applications' | 'close';

/** Looks at one person between the steps of each month, and changes nothing. */
export interface Witness {
  readonly person: number;
  /** `step` is done. The scratch of the context holds this person alone, at 0. */
  see(step: Step, people: People, m: MonthContext): void;
}

/** Told of a world's months as their terms stand, and of applications; changes nothing. */
export interface Observer {
  /** `economy` with the world's own surprises, and the lender as the month begins. */
  opened(m: MonthContext, economy: ShockMonth, state: LenderState): void;
  /** Somebody's application has just been decided. */
  applied(people: People, m: MonthContext, i: number): void;
}

/**
 * One replicate. `step` works one month; `advance` a few blocks of people, so that a worker with a
 * million borrowers can listen in between.
 */
export class World {
  readonly tallies: WorldTallies;
  /** (T + 1) x sample: index into PEOPLE_STATES of the first `sample` people, months 0 … T. */
  readonly people: Uint8Array<ArrayBuffer>;
  readonly monthsAll: number;
  readonly #plan: Plan;
  #columns: People;
  readonly #month: MonthContext;
  readonly #sample: number;
  readonly #edges: readonly number[];
  readonly #state: LenderState;
  /** Who is not born yet; undefined when everybody is. */
  #births: Generator<undefined, undefined, undefined> | undefined;
  #surprise = 0;
  #t = 1 - WARM_UP;
  #at = 0;
  #inForce: InForce[] = [];
  #witness: Witness | undefined;
  readonly #history: LenderState[] = [];
  #observer: Observer | undefined;
  #kernel: Kernel | undefined;

  /**
   * `replicate` counts from 0; `sample`: how many people to record. A kernel works faster, for one world at
   * a time: from now on for this one. `root` is for `fork`.
   */
  constructor(plan: Plan, replicate: number, sample = 0, kernel?: Kernel, root?: World) {
    const { months, borrowers } = plan.run;
    this.#plan = plan;
    this.tallies = new WorldTallies(months);
    this.#sample = Math.min(sample, borrowers);
    this.people = new Uint8Array(this.#sample * (months + 1));
    this.monthsAll = WARM_UP + months;
    this.#kernel = kernel;
    this.#columns = kernel ? kernel.take(this, borrowers) : new People(borrowers);
    this.#month = new MonthContext(plan.key, replicate, plan.today, this.tallies);
    for (let t = 0; t <= months; t++) {
      this.#month.slabs.push(this.tallies.data.subarray(t * SLAB, (t + 1) * SLAB));
    }
    // Nothing before month 1 is read from the settings of the run: worlds with one `today` begin alike.
    this.#edges = segmentEdges(plan.today, borrowers);
    if (root) {
      this.tallies.data.set(root.tallies.data);
      this.people.set(root.people);
      this.#columns.copy(root.columns);
      this.#month.follow(root.#month);
      this.#state = { ...root.#state };
      this.#surprise = root.#surprise;
      this.#t = root.#t;
      this.#history.push(...root.#history);
      return;
    }
    this.#births = births(this.#columns, plan.today, plan.key, replicate);
    this.#state = {
      trust: plan.today.market.trustStart,
      caution: 0,
      normalLoss: 0,
      legalRatio: 1,
      waiting: 0,
      provision: 0,
      customers: 0,
      complained: 0,
      regulated: 0,
    };
  }

  /**
   * This world after its warm-up, going on under another plan that begins with the same warm-up: equal
   * to a fresh world of that plan, to the bit. This world stays as it is and can be forked again.
   */
  fork(plan: Plan, kernel?: Kernel): World {
    if (this.#at !== 0 || this.#t > 1) {
      throw new RangeError(
        `A world can be forked until month 1 begins, and this one is in month ${this.#t}.`,
      );
    }
    if (!sameWarmUp(this.#plan, plan)) {
      throw new RangeError('A world can be forked only into a plan with the same warm-up.');
    }
    return new World(plan, this.#month.replicate, this.#sample, kernel, this);
  }

  /** Leaves the kernel to others and keeps its people: for a world that is forked later. */
  leaveKernel(): void {
    if (!this.#kernel) return;
    const own = new People(this.#columns.size);
    own.copy(this.columns);
    this.#columns = own;
    this.#kernel = undefined;
  }

  get done(): boolean {
    return this.#t > this.#plan.run.months;
  }

  get monthsDone(): number {
    return this.#t - 1 + WARM_UP;
  }

  /** The month that is worked next: 1 … T, 0 and below in the warm-up. */
  get month(): number {
    return this.#t;
  }

  /** Has a booked customer ever been 91 days late? Undefined for anybody else. */
  outcomeOf(i: number): boolean | undefined {
    const { status, traits } = this.#columns;
    if (status[i] !== BOOKED && status[i] !== CLAIM) return undefined;
    return (traits[i]! & EVER_91) !== 0;
  }

  /** The columns, for whoever looks at lives; nobody else changes them. */
  get columns(): People {
    this.#bear(Infinity);
    return this.#columns;
  }

  /** The context of the month just worked, for whoever looks at lives. */
  get context(): MonthContext {
    return this.#month;
  }

  /** The lender as it stood when each month so far began: all that a person meets of the others. */
  get history(): readonly Readonly<LenderState>[] {
    return this.#history;
  }

  /** From now on one person is looked at closely. What happens stays the same, to the bit. */
  watch(witness: Witness): void {
    this.#witness = witness;
  }

  /** From now on months and applications are told to an observer. What happens stays the same, to the bit. */
  tell(observer: Observer): void {
    this.#observer = observer;
    this.#month.applied = observer.applied.bind(observer);
  }

  /** The rest of the month. */
  step(): void {
    this.advance(Infinity);
  }

  /** At most `blocks` blocks of people are born or worked, never beyond the end of the month. */
  advance(blocks: number): void {
    if (this.done) return;
    if (this.#births) {
      this.#bear(blocks);
      if (blocks !== Infinity) return;
    }
    const m = this.#month;
    const size = this.#columns.size;
    if (this.#at === 0) this.#open();
    for (let n = 0; n < blocks && this.#at < size; n++) {
      while (this.#at >= this.#edges[m.segment + 1]!) m.segment++;
      const count = Math.min(BLOCK, this.#edges[m.segment + 1]! - this.#at);
      this.#workAround(this.#at, count);
      this.#at += count;
      m.blockNumber++;
    }
    if (this.#at >= size) this.#close();
  }

  #bear(blocks: number): void {
    for (let n = 0; this.#births && n < blocks; n++) {
      if (this.#births.next().done === true) this.#births = undefined;
    }
  }

  /**
   * In a world that has not begun: lives the months of one person, to the bit as in the whole world of
   * which this is the history, at the cost of one. Everybody else stays as born.
   */
  relive(history: readonly Readonly<LenderState>[], witness: Witness): void {
    if (this.monthsDone > 0 || history.length !== this.monthsAll) {
      throw new RangeError(
        `A life needs a new world and the history of ${this.monthsAll} months, got ${history.length} in month ${this.#t}.`,
      );
    }
    const m = this.#month;
    const { person } = witness;
    const sizes = SEGMENTS.map((_, s) => this.#edges[s + 1]! - this.#edges[s]!);
    const segment = this.columns.segment[person]!;
    const before = sizes.slice(0, segment).reduce((sum, size) => sum + Math.ceil(size / BLOCK), 0);
    for (const lender of history) {
      Object.assign(this.#state, lender);
      this.#open();
      m.segment = segment;
      m.blockNumber = before + Math.floor((person - this.#edges[segment]!) / BLOCK);
      workBlock(this.#columns, this.#month, person, 1, witness);
      this.#t++;
    }
  }

  #open(): void {
    this.#history.push({ ...this.#state });
    const { settings, today } = this.#plan;
    const t = this.#t;
    const m = this.#month;
    const now = t >= 1 ? settings : today;
    const { key, replicate } = m;
    this.#surprise = addSurprise(this.#surprise, now.economy.noise, key, replicate, t);
    const path = economyOf(now, t >= 1 ? t : -1000);
    if (t >= 0) m.slab = m.slabs[t]!;
    else m.slab.fill(0);
    m.segment = 0;
    m.blockNumber = 0;
    const economy = { ...path, z: path.z + this.#surprise };
    this.#inForce = prepare(m, now, economy, t, this.#state, this.#columns.size);
    this.#kernel?.open(this, m);
    this.#observer?.opened(m, economy, this.#state);
  }

  /** A block; who is watched is worked alone, so that scratch and books show one person. */
  #workAround(from: number, count: number): void {
    const witness = this.#witness;
    const before = witness ? witness.person - from : -1;
    if (!witness || before < 0 || before >= count) {
      this.#workFast(from, count);
      return;
    }
    if (before > 0) this.#workFast(from, before);
    workBlock(this.#columns, this.#month, witness.person, 1, witness);
    if (before + 1 < count) this.#workFast(witness.person + 1, count - before - 1);
  }

  /** The same by the kernel, if there is one and nobody wants to be told of each application. */
  #workFast(from: number, count: number): void {
    const people = this.#columns;
    if (this.#kernel && !this.#observer)
      this.#kernel.work(this, this.#month, from, count, people.size);
    else workBlock(people, this.#month, from, count);
  }

  #close(): void {
    const t = this.#t;
    const m = this.#month;
    this.#kernel?.close(m);
    closeLender(m, m.settings, this.#state, this.#inForce, this.#columns.size);
    if (t >= 0 && this.#sample > 0) this.#record(t);
    this.#at = 0;
    this.#t = t + 1;
  }

  #record(t: number): void {
    const { status, bucket } = this.#columns;
    const row = t * this.#sample;
    for (let i = 0; i < this.#sample; i++) {
      // Spread over all segments: people stand in the order of their segments.
      const person = personOf(i, this.#columns.size, this.#sample);
      const standing = status[person]!;
      const now = bucket[person]!;
      this.people[row + i] =
        standing === BOOKED
          ? now === 0
            ? 2
            : now + 1
          : standing === SHADOW
            ? 1
            : standing === CLAIM || standing === GONE
              ? 7
              : 0;
    }
  }
}

const MONEY_LUCK = block('money');
const PAY_LUCK = block('pay');

/** The month in order, for people of one block; `m` holds the month's terms and their segment. */
export function workBlock(
  people: People,
  m: MonthContext,
  from: number,
  count: number,
  witness?: Witness,
): void {
  drawBlock(MONEY, m.key, from, count, m.address, m.replicate, MONEY_LUCK);
  drawBlock(PAY, m.key, from, count, m.address, m.replicate, PAY_LUCK);
  witness?.see('start', people, m);
  work(people, m, from, count);
  bill(people, m, from, count);
  witness?.see('bill', people, m);
  spend(people, m, from);
  witness?.see('spend', people, m);
  due(people, m, from);
  witness?.see('due', people, m);
  late(people, m, from);
  witness?.see('late', people, m);
  claims(people, m, from);
  buy(people, m, from);
  witness?.see('buy', people, m);
  applications(people, m, from, count);
  witness?.see('applications', people, m);
  close(people, m, from);
  witness?.see('close', people, m);
}

/** A whole replicate at once, by the kernel of this thread; without one by the reference. */
export function simulate(
  plan: Plan,
  replicate: number,
  kernel: Kernel | null | undefined = sharedKernel(),
): WorldTallies {
  const world = new World(plan, replicate, 0, kernel ?? undefined);
  while (!world.done) world.step();
  return world.tallies;
}
