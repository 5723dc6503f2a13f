// Attribution: parts sum to the total without a remainder, and what changes nothing gets nothing.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planRun, simulate, totalsOf } from '../../src/model/index.ts';
import type { MeasureId, RunSettings, Scenario, WorldTallies } from '../../src/model/index.ts';
import { attribution, attributionOf, between, groupsOf } from '../../src/studies/index.ts';
import type { Attribution } from '../../src/studies/index.ts';
import { shapley } from '../../src/studies/attribution.ts';
import { dyadics, factorial, ratioOf, roundedTo } from '../../src/studies/exact.ts';
import { plain, with_ } from '../laws/worlds.ts';

const settings: RunSettings = { seed: 'parts', replicates: 3, borrowers: 500, months: 12 };
const run = (scenario: Scenario): WorldTallies[] => {
  const plan = planRun(scenario, settings);
  return Array.from({ length: settings.replicates }, (_, replicate) => simulate(plan, replicate));
};
function attribute(a: Scenario, b: Scenario, measures: readonly MeasureId[]): Attribution[] {
  const question = { a, b, run: settings, measures, joined: [] };
  const parts = attribution.pieces(question).map((piece) => attribution.work(question, piece));
  const answer = attribution.gather(question, parts);
  return measures.map((measure) => attributionOf(answer, measure));
}

const game = (k: number): fc.Arbitrary<bigint[]> =>
  fc.array(fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }), {
    minLength: 2 ** k,
    maxLength: 2 ** k,
  });

/** The definition: the mean over all orders of what each brings on arrival. */
function byOrders(worth: readonly bigint[], k: number): bigint[] {
  const sums = new Array<bigint>(k).fill(0n);
  const visit = (made: number): void => {
    // Every order through `made` is walked once for each way to go on.
    for (let g = 0; g < k; g++) {
      if (((made >> g) & 1) === 1) continue;
      order.push(g);
      visit(made | (1 << g));
      order.pop();
    }
    if (made !== 2 ** k - 1) return;
    let at = 0;
    for (const g of order) {
      sums[g]! += worth[at | (1 << g)]! - worth[at]!;
      at |= 1 << g;
    }
  };
  const order: number[] = [];
  visit(0);
  return sums;
}

describe('Shapley values', () => {
  it('are the mean over all orders', () => {
    fc.assert(
      fc.property(game(4), (worth) => {
        expect(shapley(worth, 4)).toEqual(byOrders(worth, 4));
      }),
      { numRuns: 50, seed: 1 },
    );
  });

  it('sum to the total exactly, whatever the game', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 8 }).chain((k) => fc.tuple(fc.constant(k), game(k))),
        ([k, worth]) => {
          const sum = shapley(worth, k).reduce((all, part) => all + part, 0n);
          expect(sum).toBe(factorial(k) * (worth[2 ** k - 1]! - worth[0]!));
        },
      ),
      { numRuns: 50, seed: 2 },
    );
  });

  it('give nothing to a player who changes nothing, and alike to players who are alike', () => {
    const nothing = [0n, 5n, 0n, 5n, 7n, 20n, 7n, 20n];
    expect(shapley(nothing, 3)[1]).toBe(0n);
    const alike = [0n, 4n, 4n, 9n];
    const [one, other] = shapley(alike, 2);
    expect(one).toBe(other);
  });
});

describe('exact arithmetic', () => {
  it('takes numbers as the fractions that they are', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: -1e9, max: 1e9, noNaN: true })), (row) => {
        const { whole, denominator } = dyadics([row.map((x) => Math.fround(x) + 0)]);
        expect(whole[0]!.map((x) => ratioOf(x, denominator))).toEqual(
          row.map((x) => Math.fround(x) + 0),
        );
      }),
      { numRuns: 100, seed: 3 },
    );
  });

  it('rounds parts so that they sum to the rounded total, and leaves nothing at 0', () => {
    fc.assert(
      fc.property(
        fc.array(fc.bigInt({ min: -1000n, max: 1000n }), { minLength: 1, maxLength: 8 }),
        fc.bigInt({ min: 1n, max: 997n }),
        (parts, denominator) => {
          const rounded = roundedTo(parts, denominator, 1);
          expect(rounded.parts.reduce((sum, x) => sum + x, 0)).toBe(rounded.total);
          for (const [k, part] of parts.entries()) {
            const exact = (Number(part) * 10) / Number(denominator);
            expect(Math.abs(rounded.parts[k]! - exact)).toBeLessThanOrEqual(1 + 1e-9);
            if (part === 0n) expect(rounded.parts[k]).toBe(0);
          }
        },
      ),
      { numRuns: 200, seed: 4 },
    );
  });
});

describe('a change of the reference wallet', () => {
  const a = plain();
  const b = with_(a, {
    'economy.pressure': 80,
    'borrowers.spendingAttitude': 70,
    'policies.hardshipPlans.on': true,
    'policies.hardshipPlans.intensity': 0.9,
    'policies.autopay.on': true,
    'policies.autopay.intensity': 0,
  });

  it('falls into groups, a policy with all its values being one', () => {
    expect(groupsOf(a, b).map(({ id }) => id)).toEqual([
      'economy',
      'attitudes',
      'autopay',
      'hardshipPlans',
    ]);
    expect(groupsOf(b, a, [['hardshipPlans', 'economy']]).map(({ id }) => id)).toEqual([
      'economy+hardshipPlans',
      'attitudes',
      'autopay',
    ]);
    expect(() => groupsOf(a, b, [['market']])).toThrow(
      'There is no group market of changes; there are economy, attitudes, autopay, hardshipPlans.',
    );
  });

  it('is A with nothing made and B with all', () => {
    const groups = groupsOf(a, b);
    expect(between(a, b, groups, 0)).toEqual(a);
    expect(between(a, b, groups, 15)).toEqual(b);
  });

  it('is explained without a remainder, in money, counts and rates', () => {
    const measures = ['loss', 'legal_cases', 'overdue_30_plus', 'distress'] as const;
    const results = attribute(a, b, measures);
    const back = attribute(b, a, measures);
    const [before, after] = [run(a), run(b)];
    for (const [n, result] of results.entries()) {
      const { measure, parts, total, totalUnits, decimals } = result;
      const change = totalsOf(after, measure).map((x, r) => x - totalsOf(before, measure)[r]!);
      expect(total.mean).toBeCloseTo(change.reduce((sum, x) => sum + x, 0) / 3, 8);
      const sum = parts.reduce((all, { part }) => all + part.mean, 0);
      expect(Math.abs(sum - total.mean)).toBeLessThanOrEqual(
        8 * Number.EPSILON * Math.max(...parts.map(({ part }) => Math.abs(part.mean))),
      );
      expect(parts.reduce((all, { units }) => all + units, 0)).toBe(totalUnits);
      expect(totalUnits).toBe(Math.round(total.mean * 10 ** decimals));
      const idle = parts.find(({ id }) => id === 'autopay')!;
      expect(idle.part).toEqual({ mean: 0, mcse: 0, p05: 0, p50: 0, p95: 0 });
      expect(idle.units).toBe(0);
      // The way back is the way there with the other sign.
      for (const [k, { part }] of back[n]!.parts.entries())
        expect(part.mean).toBe(-parts[k]!.part.mean + 0);
    }
  });

  it('is the same whether worlds are forked and cut into pieces, or run one by one', () => {
    const measures = ['loss', 'overdue_30_plus'] as const;
    const question = { a, b, run: settings, measures, joined: [] };
    const pieces = Array.from({ length: settings.replicates }, (_, replicate) => [
      { replicate, from: 0, to: 5 },
      { replicate, from: 5, to: 16 },
    ]).flat();
    const parts = pieces.map((piece) => attribution.work(question, piece));
    const groups = groupsOf(a, b);
    const answer = attribution.gather(question, parts);
    for (let made = 0; made < 16; made++) {
      const worlds = run(between(a, b, groups, made));
      for (const [n, measure] of measures.entries())
        expect(answer.values[n]![made]).toEqual(totalsOf(worlds, measure));
    }
    // World by world: an answer from the first two replicates says only what they say.
    const early = attribution.gather(question, parts.slice(0, 5));
    expect(early.replicates).toBe(2);
    expect(early.values[0]!.map((row) => row.length)).toEqual(new Array(16).fill(2));
    expect(attribution.gather(question, parts.slice(0, 1)).replicates).toBe(0);
  });

  it('of preset includes the world before the run', () => {
    const shock = plain('reference-wallet-2020-shock');
    const groups = groupsOf(a, shock);
    expect(groups.map(({ id }) => id)).toEqual(['start', 'economy']);
    expect(between(a, shock, groups, 3)).toEqual(shock);
    const [result] = attribute(a, shock, ['overdue_91_plus']);
    // Both begin in the same calm world: all of it is the shock.
    expect(result!.parts[0]!.part.mean).toBe(0);
    expect(result!.parts[1]!.part).toEqual(result!.total);
    expect(result!.interactionShare).toBe(0);
  });

  it('of too many groups is refused with its cost and what would fit', () => {
    const many: Scenario = with_(b, {
      'borrowers.informationAsymmetry': 80,
      'underwriting.strictness': 80,
      'policies.reminders.on': true,
      'policies.clearBills.on': true,
      'policies.education.on': true,
    });
    expect(() => attribute(a, many, ['loss'])).toThrow(
      /at most 8 groups of changes, and A and B differ in 9 .*: 512 scenarios, about 1\.1 seconds on one core; join some until 8 are left, which take about 0\.56\.$/,
    );
  });
});
