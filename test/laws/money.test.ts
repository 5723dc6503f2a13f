// Money is neither made nor lost: the books close to the fen, every month, every world, every bucket.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { WorldTallies } from '../../src/model/index.ts';
import * as t from '../../src/model/tallies.ts';
import { plain, PRESET_IDS, scenarios, with_, worldOf } from './worlds.ts';
import { LEVERS } from '../../src/model/index.ts';

const sum = (world: WorldTallies, tallies: readonly number[], month: number): number =>
  tallies.reduce((all, tally) => all + world.total(tally, month), 0);

/** What is left over in each ledger; all zero when the books balance. */
function gaps(world: WorldTallies): string[] {
  const found: string[] = [];
  for (let month = 1; month <= world.months; month++) {
    for (let bucket = 0; bucket < t.BUCKETS.length; bucket++) {
      const opening = sum(world, t.closing(bucket), month - 1);
      const gap =
        opening +
        world.total(t.BOUGHT + bucket, month) +
        world.total(t.FEES + bucket, month) -
        world.total(t.PAID + bucket, month) -
        world.total(t.WAIVED + bucket, month) -
        world.total(t.CHARGED_OFF + bucket, month) -
        sum(world, t.leaving(bucket), month);
      if (gap !== 0)
        found.push(`receivables, month ${month}, ${String(t.BUCKETS[bucket])}: ${gap} fen`);
    }
    const claims =
      world.total(t.CLAIMS, month - 1) +
      sum(world, t.allBuckets(t.CHARGED_OFF), month) -
      sum(
        world,
        [
          t.RECOVERED_OWN,
          t.RECOVERED_LEGAL,
          t.RECOVERED_AGENCY,
          t.CLAIMS_SOLD,
          t.CLAIMS_EXPIRED,
          t.CLAIMS,
        ],
        month,
      );
    if (claims !== 0) found.push(`claims, month ${month}: ${claims} fen`);
    const fees =
      sum(world, t.allBuckets(t.FEES), month) -
      sum(world, [t.PLAN_FEES, t.INTEREST, t.LATE_FEES], month);
    if (fees !== 0) found.push(`fees, month ${month}: ${fees} fen`);
  }
  return found;
}

for (const preset of PRESET_IDS) {
  it(`the books of ${preset} balance to the fen`, () => {
    expect(gaps(worldOf(plain(preset), { borrowers: 2000, months: 30 }))).toEqual([]);
  });
}

it('the books balance with every policy on', () => {
  const all = Object.fromEntries(LEVERS.map(({ id }) => [`policies.${id}.on`, true]));
  expect(gaps(worldOf(with_(plain(), all), { borrowers: 2000, months: 36 }))).toEqual([]);
  expect(gaps(worldOf(with_(plain('prime-card'), all), { borrowers: 2000, months: 36 }))).toEqual(
    [],
  );
});

it('the books balance in any scenario', () => {
  fc.assert(
    fc.property(scenarios, (scenario) => {
      expect(gaps(worldOf(scenario))).toEqual([]);
    }),
    { numRuns: 60, seed: 1 },
  );
});

it('nothing that is owed is negative, and no result is anything but a whole number', () => {
  fc.assert(
    fc.property(scenarios, (scenario) => {
      const world = worldOf(scenario);
      for (const value of world.data) expect(Number.isSafeInteger(value)).toBe(true);
      for (let month = 0; month <= world.months; month++) {
        for (let bucket = 0; bucket < t.BUCKETS.length; bucket++) {
          expect(sum(world, t.closing(bucket), month)).toBeGreaterThanOrEqual(0);
        }
      }
    }),
    { numRuns: 20, seed: 2 },
  );
});
