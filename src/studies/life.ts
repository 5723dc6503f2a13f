// Lives: one borrower month by month, the same borrower in two worlds, and whose lives are worth a look.
import {
  BUCKETS,
  ENDS,
  LifeWitness,
  PEOPLE_STATES,
  SEGMENTS,
  traitsOf,
  sharedKernel,
  World,
} from '../model/index.ts';
import type { Decision, LifeMonth, PeopleState, Plan, SegmentId, Trait } from '../model/index.ts';

/** Who it is: drawn once, the same in every scenario of a seed unless the scenario changes the people. */
interface Who {
  readonly segment: SegmentId;
  /** Day of the month on which bills fall due, 1-28. */
  readonly dueDay: number;
  /** Usual income a month, fen. */
  readonly income: number;
  /** Index of true risk in standard deviations; high is risky. Nobody in the world sees it. */
  readonly risk: number;
  /** Traits in standard deviations from the mean of the reference population. */
  readonly traits: Readonly<Record<Trait, number>>;
}

export interface Life {
  readonly replicate: number;
  readonly borrower: number;
  readonly who: Who;
  /** The warm-up (months -17 to 0) and the run (1 to T). */
  readonly months: readonly LifeMonth[];
}

/** A world that was run once: whoever lived in it can be followed at once. */
export interface Chronicle {
  readonly plan: Plan;
  readonly replicate: number;
  /** Where everybody stands at each month's end: (T + 1) x borrowers, month by month; index into PEOPLE_STATES. */
  readonly states: Uint8Array;
  /** Indices of true risk, 1/1024 standard deviations. */
  readonly risk: Int16Array;
  readonly history: World['history'];
}

/** Runs the world. Cost: one world. */
export function chronicle(plan: Plan, replicate: number): Chronicle {
  if (!Number.isInteger(replicate) || replicate < 0) {
    throw new RangeError(`replicate must be a whole number from 0 on, got ${replicate}.`);
  }
  const world = new World(plan, replicate, plan.run.borrowers, sharedKernel());
  while (!world.done) world.step();
  const { people: states, history, columns } = world;
  return { plan, replicate, states, risk: columns.risk.slice(), history };
}

/**
 * One borrower's life, replicates and borrowers counted from 0: exact, no sampling error. People meet in
 * what the lender does as a whole, so the first needs a whole world; with its chronicle the others cost
 * a thousandth of it.
 */
export function lifeIn({ plan, replicate, history }: Chronicle, borrower: number): Life {
  const world = new World(plan, replicate);
  const { columns } = world;
  const who: Who = {
    segment: SEGMENTS[columns.segment[borrower]!]!,
    dueDay: columns.dueDay[borrower]!,
    income: columns.income[borrower]!,
    risk: columns.risk[borrower]! / 1024,
    traits: traitsOf(columns, borrower),
  };
  const witness = new LifeWitness(borrower);
  world.relive(history, witness);
  return { replicate, borrower, who, months: witness.months };
}

/** Cost: one world. */
export function lifeOf(plan: Plan, replicate: number, borrower: number): Life {
  admitBorrower(plan, borrower);
  return lifeIn(chronicle(plan, replicate), borrower);
}

function admitBorrower({ run: { borrowers } }: Plan, borrower: number): void {
  if (!Number.isInteger(borrower) || borrower < 0 || borrower >= borrowers) {
    throw new RangeError(
      `borrower must be a whole number from 0 to ${borrowers - 1}, got ${borrower}.`,
    );
  }
}

/** A decision in two worlds: one draw, two chances. Absent where the question did not arise. */
export interface Parting {
  readonly month: number;
  readonly kind: Decision['kind'];
  readonly a: Decision | undefined;
  readonly b: Decision | undefined;
}

export interface LifePair {
  readonly a: Life;
  readonly b: Life;
  /** The first month in which anything differs, and what; undefined if the lives are one. */
  readonly first:
    { readonly month: number; readonly fields: readonly (keyof LifeMonth)[] } | undefined;
  /** The first decision that fell differently, then or later. */
  readonly parting: Parting | undefined;
}

/** The same person, with the same luck, in two worlds. */
export function pairIn(worldA: Chronicle, worldB: Chronicle, borrower: number): LifePair {
  samePeople(worldA.plan, worldB.plan);
  const a = lifeIn(worldA, borrower);
  const b = lifeIn(worldB, borrower);
  const at = a.months.findIndex((month, k) => differing(month, b.months[k]!).length > 0);
  const first =
    at < 0
      ? undefined
      : { month: a.months[at]!.month, fields: differing(a.months[at]!, b.months[at]!) };
  return { a, b, first, parting: at < 0 ? undefined : partingOf(a, b, at) };
}

/** Cost: two worlds. */
export function lifePair(planA: Plan, planB: Plan, replicate: number, borrower: number): LifePair {
  samePeople(planA, planB);
  admitBorrower(planA, borrower);
  return pairIn(chronicle(planA, replicate), chronicle(planB, replicate), borrower);
}

/** Worlds are paired by seed and size: else person i of one is not person i of the other. */
function samePeople(a: Plan, b: Plan): void {
  for (const name of ['seed', 'borrowers', 'months'] as const) {
    if (a.run[name] !== b.run[name]) {
      throw new RangeError(
        `Paired worlds must have the same ${name}, got ${a.run[name]} and ${b.run[name]}.`,
      );
    }
  }
}

/** Names of what differs in a month, chances apart: a chance that changed nothing yet is no event. */
function differing(a: LifeMonth, b: LifeMonth): (keyof LifeMonth)[] {
  return (Object.keys(a) as (keyof LifeMonth)[]).filter((name) =>
    name === 'decisions'
      ? a.decisions.map(outcome).join() !== b.decisions.map(outcome).join()
      : JSON.stringify(a[name]) !== JSON.stringify(b[name]),
  );
}

const outcome = ({ kind, happened }: Decision): string => `${kind}:${String(happened)}`;

function partingOf(a: Life, b: Life, from: number): Parting | undefined {
  for (let at = from; at < a.months.length; at++) {
    const [here, there] = [a.months[at]!, b.months[at]!];
    const kinds = [...here.decisions, ...there.decisions].map(({ kind }) => kind);
    for (const kind of new Set(kinds)) {
      const one = here.decisions.find((decision) => decision.kind === kind);
      const other = there.decisions.find((decision) => decision.kind === kind);
      if (one && other && one.happened !== other.happened)
        return { month: here.month, kind, a: one, b: other };
    }
    // A question that arose in one world only, and was answered yes there.
    for (const kind of new Set(kinds)) {
      const one = here.decisions.find((decision) => decision.kind === kind);
      const other = there.decisions.find((decision) => decision.kind === kind);
      if ((!one || !other) && (one ?? other)!.happened)
        return { month: here.month, kind, a: one, b: other };
    }
  }
  return undefined;
}

const STATE = Object.fromEntries(PEOPLE_STATES.map((name, k) => [name, k])) as Readonly<
  Record<(typeof PEOPLE_STATES)[number], number>
>;

type FindKind =
  | 'typical'
  | 'lowRiskLost'
  | 'highRiskGood'
  | 'longestLate'
  | 'better'
  | 'worse'
  | 'turnedAway'
  | 'letIn';
export interface Find {
  /**
   * `typical`: the months in each state are nearest to the mean over customers. `lowRiskLost`: charged
   * off although of low true risk. `highRiskGood`: never late although of high true risk. `longestLate`:
   * most months late. With a second world: `better`, `worse`: the worst state in B against A, of those
   * who are customers in both; `turnedAway`, `letIn`: ever a customer in A only, in B only.
   */
  readonly kind: FindKind;
  /** How many people qualify. */
  readonly of: number;
  /** The first of them, the most telling first. */
  readonly people: readonly number[];
}

/** Whose lives to open in one world, or in two. */
export function findsIn(worldA: Chronicle, worldB: Chronicle | undefined, most = 8): Find[] {
  const { borrowers, months } = worldA.plan.run;
  const paths = pathsOf(worldA.states, borrowers, months);
  const { risk } = worldA;
  const everyone = Array.from({ length: borrowers }, (_, i) => i);
  const customers = everyone.filter((i) => paths.customer(i) > 0);
  const means = PEOPLE_STATES.map(
    (_, k) => customers.reduce((sum, i) => sum + paths.count(i, k), 0) / (customers.length || 1),
  );
  const oddity = (i: number): number =>
    means.reduce((sum, mean, k) => sum + Math.abs(paths.count(i, k) - mean), 0);
  const finds = [
    pick('typical', customers, oddity, most),
    pick(
      'lowRiskLost',
      customers.filter((i) => paths.worst(i) === STATE.chargedOff && risk[i]! < 0),
      (i) => risk[i]!,
      most,
    ),
    pick(
      'highRiskGood',
      customers.filter(
        (i) => paths.late(i) === 0 && paths.worst(i) === STATE.current && risk[i]! > 0,
      ),
      (i) => -risk[i]!,
      most,
    ),
    pick(
      'longestLate',
      customers.filter((i) => paths.late(i) > 0),
      (i) => -paths.late(i),
      most,
    ),
  ];
  if (!worldB) return finds;
  samePeople(worldA.plan, worldB.plan);
  const other = pathsOf(worldB.states, borrowers, months);
  const both = customers.filter((i) => other.customer(i) > 0);
  const gain = (i: number): number =>
    100 * (paths.worst(i) - other.worst(i)) + paths.late(i) - other.late(i);
  const only = (one: Paths, two: Paths): number[] =>
    everyone.filter((i) => one.customer(i) > 0 && two.customer(i) === 0);
  return [
    ...finds,
    pick(
      'better',
      both.filter((i) => paths.worst(i) > other.worst(i)),
      (i) => -gain(i),
      most,
    ),
    pick(
      'worse',
      both.filter((i) => paths.worst(i) < other.worst(i)),
      gain,
      most,
    ),
    pick('turnedAway', only(paths, other), (i) => -paths.customer(i), most),
    pick('letIn', only(other, paths), (i) => -other.customer(i), most),
  ];
}

/** Cost: one world for each plan. */
export function findLives(
  planA: Plan,
  planB: Plan | undefined,
  replicate: number,
  most = 8,
): Find[] {
  if (planB) samePeople(planA, planB);
  return findsIn(chronicle(planA, replicate), planB && chronicle(planB, replicate), most);
}

/** Who stood in a state at a month's end, in the order of their numbers. */
export function whoStood(
  { plan: { run }, states }: Chronicle,
  month: number,
  state: PeopleState,
): number[] {
  const wanted = STATE[state];
  const people: number[] = [];
  for (let i = 0; i < run.borrowers; i++)
    if (states[month * run.borrowers + i] === wanted) people.push(i);
  return people;
}

interface Paths {
  /** Months in a state; as a customer; late; the worst state ever as a customer. */
  count(i: number, state: number): number;
  customer(i: number): number;
  late(i: number): number;
  worst(i: number): number;
}

function pathsOf(states: Uint8Array, borrowers: number, months: number): Paths {
  const kinds = PEOPLE_STATES.length;
  const counts = new Uint8Array(borrowers * kinds);
  for (let m = 1; m <= months; m++) {
    for (let i = 0; i < borrowers; i++) counts[i * kinds + states[m * borrowers + i]!]!++;
  }
  const count = (i: number, state: number): number => counts[i * kinds + state]!;
  const sum = (i: number, from: number, to: number): number => {
    let all = 0;
    for (let k = from; k <= to; k++) all += count(i, k);
    return all;
  };
  return {
    count,
    customer: (i) => sum(i, STATE.current, STATE.d91_plus),
    late: (i) => sum(i, STATE.d1_30, STATE.d91_plus),
    worst: (i) => {
      let worst = STATE.chargedOff;
      while (worst > STATE.current && count(i, worst) === 0) worst--;
      return worst;
    },
  };
}

/** The lowest by a key; equal keys in the order of the people. */
function pick(
  kind: Find['kind'],
  people: readonly number[],
  key: (i: number) => number,
  most: number,
): Find {
  const ordered = people
    .map((i) => [key(i), i] as const)
    .sort(([a, i], [b, j]) => a - b || i - j)
    .map(([, i]) => i);
  return { kind, of: people.length, people: ordered.slice(0, most) };
}

/**
 * Behind a cell of the roll matrix: customers who stood in bucket `from` at the end of month - 1 and
 * at `to` a month later. As many as the tally of that cell counts. Cost: a world up to that month.
 */
export function whoRolled(
  plan: Plan,
  replicate: number,
  month: number,
  from: (typeof BUCKETS)[number],
  to: (typeof ENDS)[number],
): number[] {
  const { borrowers, months } = plan.run;
  if (!Number.isInteger(month) || month < 1 || month > months) {
    throw new RangeError(`month must be a whole number from 1 to ${months}, got ${month}.`);
  }
  const world = new World(plan, replicate, borrowers);
  while (world.month < month) world.step();
  const before = world.columns.bucket.slice();
  world.step();
  const after = world.columns.bucket;
  const then = world.people.subarray((month - 1) * borrowers, month * borrowers);
  const now = world.people.subarray(month * borrowers, (month + 1) * borrowers);
  const isCustomer = (state: number): boolean => state >= STATE.current && state <= STATE.d91_plus;
  const people: number[] = [];
  for (let i = 0; i < borrowers; i++) {
    const began = isCustomer(then[i]!) ? before[i]! : 0;
    if (BUCKETS[began] !== from) continue;
    const ended = isCustomer(now[i]!)
      ? after[i]!
      : isCustomer(then[i]!) && now[i] === STATE.chargedOff
        ? ENDS.indexOf('chargedOff')
        : -1;
    if (ENDS[ended] === to) people.push(i);
  }
  return people;
}
