// Looking at lives: who is worth a look, who stood or rolled where, and one person in one or two worlds.
import { planRun, warmUpOf } from '../model/index.ts';
import type { BUCKETS, ENDS, PeopleState, Plan, RunSettings, Scenario } from '../model/index.ts';
import { chronicle, findsIn, lifeIn, pairIn, whoRolled, whoStood } from './life.ts';
import type { Chronicle, Find, LifePair } from './life.ts';
import type { Study } from './study.ts';

/** People behind something that a picture shows, in world A or B. */
export type Behind =
  | { readonly state: PeopleState; readonly month: number }
  | {
      readonly from: (typeof BUCKETS)[number];
      readonly to: (typeof ENDS)[number];
      readonly month: number;
    };

export interface LivesQuestion {
  readonly a: Scenario;
  /** The same people and luck there; without it, A alone. */
  readonly b?: Scenario;
  readonly run: RunSettings;
  /** From 0. */
  readonly replicate: number;
  /** Whose life, from 0. */
  readonly borrower?: number;
  /** Whose lives are worth a look. */
  readonly finds?: boolean;
  /** Who is behind this in the last of the two worlds. */
  readonly behind?: Behind;
}

export interface LivesAnswer {
  /** In A alone, both of the pair are A's. */
  readonly pair?: LifePair;
  readonly finds?: readonly Find[];
  readonly behind?: readonly number[];
}

/** How many of a kind can be walked through. */
const LISTED = 50;
/** Worlds whose people can be looked at once more at no cost. */
const KEPT = 4;
const kept = new Map<string, Chronicle>();

export const lives: Study<LivesQuestion, number, LivesAnswer, LivesAnswer> = {
  id: 'lives',

  pieces({ a, run, replicate, borrower }) {
    planRun(a, run);
    const isWhole = (x: number, below: number): boolean =>
      Number.isInteger(x) && x >= 0 && x < below;
    if (!isWhole(replicate, 10_000)) {
      throw new RangeError(`replicate must be a whole number from 0 to 9999, got ${replicate}.`);
    }
    if (borrower !== undefined && !isWhole(borrower, run.borrowers)) {
      throw new RangeError(
        `borrower must be a whole number from 0 to ${run.borrowers - 1}, got ${borrower}.`,
      );
    }
    return [0];
  },

  work({ a, b, run, replicate, borrower, finds, behind }) {
    const world = (scenario: Scenario): Chronicle => chronicleOf(planRun(scenario, run), replicate);
    const one = world(a);
    const other = b && world(b);
    return {
      ...(borrower !== undefined && { pair: pairOf(one, other, borrower) }),
      ...(finds && { finds: findsIn(one, other, LISTED) }),
      ...(behind && { behind: peopleBehind(other ?? one, behind) }),
    };
  },

  gather(_, [answer]) {
    return answer!;
  },
};

function pairOf(a: Chronicle, b: Chronicle | undefined, borrower: number): LifePair {
  if (b) return pairIn(a, b, borrower);
  const life = lifeIn(a, borrower);
  return { a: life, b: life, first: undefined, parting: undefined };
}

function peopleBehind(world: Chronicle, behind: Behind): number[] {
  if ('state' in behind) return whoStood(world, behind.month, behind.state);
  return whoRolled(world.plan, world.replicate, behind.month, behind.from, behind.to);
}

/** The world from memory if it was looked at before. */
function chronicleOf(plan: Plan, replicate: number): Chronicle {
  const key = JSON.stringify([warmUpOf(plan), plan.settings, replicate]);
  const found = kept.get(key) ?? chronicle(plan, replicate);
  kept.delete(key);
  kept.set(key, found);
  for (const oldest of kept.keys()) if (kept.size > KEPT) kept.delete(oldest);
  return found;
}
