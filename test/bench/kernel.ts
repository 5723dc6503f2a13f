// What the benchmark runs, in Node and in a browser's worker: the kernel, and a yardstick beside it.
import {
  admitScenario,
  bytesPerBorrower,
  createKernel,
  LEVERS,
  planRun,
  World,
} from '../../src/model/index.ts';
import type { Kernel, Plan, RunSettings } from '../../src/model/index.ts';
import { plainObjects } from './plainObjects.ts';

export interface Row {
  readonly name: string;
  /** Nanoseconds per borrower-month, warm-up months included: median of the rounds, and the least. */
  readonly median: number;
  readonly least: number;
}

const run: RunSettings = { seed: 'bench', replicates: 64, borrowers: 10_000, months: 36 };
const everything = Object.fromEntries(LEVERS.map(({ id }) => [`policies.${id}.on`, true]));

function plan(preset: string, set: object = {}, change: Partial<RunSettings> = {}): Plan {
  const { value, problems } = admitScenario({ preset, set });
  if (problems.length > 0) throw new Error(JSON.stringify(problems));
  return planRun(value, { ...run, ...change });
}

/** Worlds of the yardstick in C: the first is timed, all are compared. */
export const YARDSTICK: readonly [Plan, ...Plan[]] = [
  plan('reference-wallet-2019'),
  plan('prime-card'),
  plan('reference-wallet-2019', everything),
  plan('prime-card', everything),
];

const kernel = createKernel();
/** Milliseconds: user time of the processor where that is known, else of the wall. */
let clock = (): number => performance.now();
let replicate = 0;

/** Runs one world; returns nanoseconds per borrower-month, births included. */
function world(of: Plan, by: Kernel | undefined = kernel): number {
  const began = clock();
  const one = new World(of, replicate++ % 64, 0, by);
  while (!one.done) one.step();
  return ((clock() - began) * 1e6) / (of.run.borrowers * one.monthsAll);
}

/** The months of one world without its births: what the program in C does. */
function months(of: Plan, by: Kernel | undefined): number {
  const one = new World(of, replicate++ % 64, 0, by);
  const { size } = one.columns;
  const began = clock();
  while (!one.done) one.step();
  return ((clock() - began) * 1e6) / (size * one.monthsAll);
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}

/** A case of the benchmark: its name, and how it is run once. */
export type Case = readonly [string, () => number];

/** All rows, interleaved: one world of each in turn, `rounds` times, after a first round not counted. */
export function measure(
  rounds: number,
  others: readonly Case[] = [],
  time?: () => number,
): {
  rows: Row[];
  bytes: number;
  firstWorld: number;
  coarse: number;
} {
  if (time) clock = time;
  const cases: readonly Case[] = [
    ['months of the reference wallet, 10,000 people x 36', () => months(reference, kernel)],
    ['the same by the reference in TypeScript', () => months(reference, undefined)],
    ...others,
    ['the whole, births included', () => world(reference)],
    ['the same, every policy on', () => world(all)],
    ['revolving card', () => world(card)],
    ['1,000 people', () => world(small)],
    ['100,000 people, 6 months', () => world(large)],
    ['10,000 people, 120 months', () => world(long)],
    ['yardstick: a simpler month over plain objects', () => plainObjects(10_000, 54, clock)],
  ];
  const [reference] = YARDSTICK;
  const all = plan('reference-wallet-2019', everything);
  const card = plan('prime-card');
  const small = plan('reference-wallet-2019', {}, { borrowers: 1000 });
  const large = plan('reference-wallet-2019', {}, { borrowers: 100_000, months: 6 });
  const long = plan('reference-wallet-2019', {}, { months: 120 });

  // Before anything is warm: how long the first picture and a coarse answer take.
  const cold = performance.now();
  world(small);
  const firstWorld = performance.now() - cold;
  const times: number[][] = cases.map(() => []);
  for (let round = 0; round <= rounds; round++) {
    cases.forEach(([, once], k) => {
      const ns = once();
      if (round > 0) times[k]?.push(ns);
    });
  }
  const answer = performance.now();
  for (let r = 0; r < 4; r++) world(small);
  return {
    rows: cases.map(([name], k) => ({
      name,
      median: median(times[k] ?? []),
      least: Math.min(...(times[k] ?? [])),
    })),
    bytes: bytesPerBorrower,
    firstWorld,
    coarse: performance.now() - answer,
  };
}
