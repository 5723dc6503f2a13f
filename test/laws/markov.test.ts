// Without shocks, a Markov chain with the roll rates measured in some worlds settles at the buckets of others.
import { describe, expect, it } from 'vitest';
import { simulate } from '../../src/model/index.ts';
import type { WorldTallies } from '../../src/model/index.ts';
import * as t from '../../src/model/tallies.ts';
import { plain, planOf, with_ } from './worlds.ts';

const OPEN = t.BUCKETS.length;
const MONTHS = 84;
const WORLDS = 6;
/** From here on the book has settled. */
const SETTLED = 37;

/** Nothing moves but people: no noise of the economy, no loop, no growth. */
const STILL = {
  'economy.noise': 0,
  'market.trustLoop': false,
  'market.growthLoop': false,
  'market.regulator': false,
  'lender.cautionLoop': false,
  'lender.capacityLoop': false,
  // Limits do not grow with time on book, and no account waits for years to be closed.
  'product.limitGrowth': 0,
  'product.dormant': 0,
};

/** What moves the book: chances of each end by opening bucket, and who leaves and who comes. */
interface Chain {
  /** By count; what is charged off is in no bucket any more. */
  readonly rates: readonly (readonly number[])[];
  /** Of those who owe nothing: closed their account. */
  readonly leave: number;
  /** New accounts, per account. */
  readonly come: number;
}

function measure(worlds: readonly WorldTallies[]): Chain {
  const sum = (tallies: readonly number[], lag = 0): number => {
    let all = 0;
    for (const world of worlds)
      for (let month = SETTLED; month <= MONTHS; month++)
        for (const tally of tallies) all += world.total(tally, month - lag);
    return all;
  };
  const rates = t.BUCKETS.map((_, from) => {
    const counts = t.ENDS.map((_, to) => sum([t.rollCount(from, to)]));
    const all = counts.reduce((total, n) => total + n, 0);
    return counts.slice(0, OPEN).map((n) => n / all);
  });
  const accounts = t.BUCKETS.flatMap((_, bucket) => t.closingCount(bucket));
  return {
    rates,
    leave: sum([t.LEFT]) / sum(t.closingCount(0), 1),
    come: sum([t.APPROVED]) / sum(accounts, 1),
  };
}

/** Where the chain settles, from a book in which nobody owes anything. */
function settledShares({ rates, leave, come }: Chain): number[] {
  let shares = [1, 0, 0, 0, 0, 0];
  for (let month = 0; month < 2000; month++) {
    const opening = [shares[0]! * (1 - leave) + come, ...shares.slice(1)];
    const closing = shares.map((_, to) =>
      opening.reduce((sum, share, from) => sum + share * rates[from]![to]!, 0),
    );
    const all = closing.reduce((sum, share) => sum + share, 0);
    shares = closing.map((share) => share / all);
  }
  return shares;
}

/** Share of accounts in each bucket at the close, over the settled months of one world. */
function closingShares(world: WorldTallies): number[] {
  const counts = Array.from({ length: OPEN }, (_, bucket) => {
    let sum = 0;
    for (let month = SETTLED; month <= MONTHS; month++)
      for (const tally of t.closingCount(bucket)) sum += world.total(tally, month);
    return sum;
  });
  const all = counts.reduce((sum, n) => sum + n, 0);
  return counts.map((n) => n / all);
}

for (const preset of ['reference-wallet-2019', 'taiwan-2005'] as const) {
  describe(preset, () => {
    const plan = planOf(with_(plain(preset), STILL), {
      borrowers: 4000,
      months: MONTHS,
      seed: 'markov',
    });
    const worlds = Array.from({ length: 2 * WORLDS }, (_, replicate) => simulate(plan, replicate));
    const [measured, others] = [worlds.slice(0, WORLDS), worlds.slice(WORLDS)];
    const chain = measure(measured);
    const predicted = settledShares(chain);

    for (const [bucket, name] of t.BUCKETS.entries()) {
      it(`the chain settles at the share of accounts that other worlds show: ${name}`, () => {
        const found = others.map((world) => closingShares(world)[bucket]!);
        const middle = found.reduce((sum, x) => sum + x, 0) / WORLDS;
        const spread = found.reduce((sum, x) => sum + (x - middle) ** 2, 0) / (WORLDS - 1);
        // The prediction comes from as many worlds as what it is compared with.
        const error = Math.sqrt((2 * spread) / WORLDS);
        expect(Math.abs(predicted[bucket]! - middle)).toBeLessThan(4 * error);
      });
    }

    it('whoever is late rolls by one bucket at most', () => {
      for (let from = 1; from < OPEN; from++)
        for (let to = from + 2; to < OPEN; to++) expect(chain.rates[from]![to]).toBe(0);
    });
  });
}
