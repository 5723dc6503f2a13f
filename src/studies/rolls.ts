// Roll rates, month by month: where accounts and money that stood in one bucket stand a month later.
import { BUCKETS, ENDS, simulate, summarise, TALLY } from '../model/index.ts';
import type { RunSettings, Scenario, Summary } from '../model/index.ts';
import { planFor } from './plans.ts';
import type { Study } from './study.ts';

export interface RollsQuestion {
  readonly scenario: Scenario;
  readonly run: RunSettings;
}

/** Of one world: [month 1 … T][opening bucket x end], accounts and fen. */
interface Part {
  readonly accounts: readonly (readonly number[])[];
  readonly amount: readonly (readonly number[])[];
}

export type Rolls = readonly Part[];

export interface RollCell {
  readonly from: (typeof BUCKETS)[number];
  readonly to: (typeof ENDS)[number];
  /** Of what stood in `from`; over the worlds in which anything stood there. */
  readonly share: Summary | undefined;
  /** Accounts in it in the first world. */
  readonly people: number;
}

/** A piece is a replicate. */
export const rolls: Study<RollsQuestion, number, Part, Rolls> = {
  id: 'rolls',
  pieces: ({ run }) => Array.from({ length: run.replicates }, (_, replicate) => replicate),
  work({ scenario, run }, replicate) {
    const world = simulate(planFor(scenario, run), replicate);
    const cells = BUCKETS.length * ENDS.length;
    const read = (first: number): number[][] =>
      Array.from({ length: run.months }, (_, m) =>
        Array.from({ length: cells }, (_, cell) => world.total(first + cell, m + 1)),
      );
    return { accounts: read(TALLY.rollCount), amount: read(TALLY.rollAmount) };
  },
  gather: (_, parts) => parts,
};

/** The matrix of one month, or of all. */
export function rollMatrix(
  worlds: Rolls,
  by: 'accounts' | 'amount',
  month: number | 'run',
): RollCell[] {
  const moved = (part: Part, of: 'accounts' | 'amount', cell: number): number =>
    month === 'run'
      ? part[of].reduce((sum, row) => sum + row[cell]!, 0)
      : (part[of][month - 1]?.[cell] ?? 0);
  return BUCKETS.flatMap((from, f) =>
    ENDS.map((to, e): RollCell => {
      const shares = worlds.flatMap((part) => {
        const all = ENDS.reduce((sum, _, k) => sum + moved(part, by, f * ENDS.length + k), 0);
        return all > 0 ? [moved(part, by, f * ENDS.length + e) / all] : [];
      });
      const [first] = worlds;
      return {
        from,
        to,
        share: shares.length > 0 ? summarise(shares) : undefined,
        people: first ? moved(first, 'accounts', f * ENDS.length + e) : 0,
      };
    }),
  );
}
