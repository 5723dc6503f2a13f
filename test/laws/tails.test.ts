// Losses over worlds, definitions of one rate, and what a dashboard can see: laws that hold for any worlds.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  inMonthOf,
  normalQuantile,
  normalShare,
  planRun,
  simulate,
} from '../../src/model/index.ts';
import type { RunSettings } from '../../src/model/index.ts';
import { wordsOf } from '../../src/studies/chance.ts';
import { alarmsOf, detectability, started, STARTS } from '../../src/studies/detectability.ts';
import { wilson } from '../../src/studies/estimate.ts';
import {
  lossDistribution,
  shortfallOf,
  tailLevels,
  worldsNeeded,
} from '../../src/studies/lossDistribution.ts';
import { DEFINITIONS, metricLens } from '../../src/studies/metricLens.ts';
import type { Definition } from '../../src/studies/metricLens.ts';
import { answer, plain, with_ } from './worlds.ts';

const wallet = plain();

describe('a loss distribution', () => {
  const losses = fc
    .array(fc.integer({ min: -1000, max: 100_000 }), { minLength: 40, maxLength: 200 })
    .map((values) => values.sort((a, b) => a - b));

  it('never has a shortfall below its value at risk or its mean, and both grow with the level', () => {
    fc.assert(
      fc.property(losses, (sorted) => {
        const mean = sorted.reduce((sum, x) => sum + x, 0) / sorted.length;
        const found = tailLevels(sorted, [0.5, 0.7, 0.9]);
        let before = -Infinity;
        for (const { valueAtRisk, low, high, shortfall } of found) {
          expect(shortfall!.value).toBeGreaterThanOrEqual(valueAtRisk! - 1e-6);
          expect(shortfall!.value).toBeGreaterThanOrEqual(mean - 1e-6);
          expect(valueAtRisk!).toBeGreaterThanOrEqual(before);
          expect(low!).toBeLessThanOrEqual(valueAtRisk!);
          expect(high!).toBeGreaterThanOrEqual(valueAtRisk!);
          before = valueAtRisk!;
        }
        expect(shortfallOf(sorted, 0)).toBeCloseTo(mean, 6);
      }),
      { numRuns: 25 },
    );
  });

  it('says how many worlds a level takes instead of reading it from too few', () => {
    expect([0.9, 0.95, 0.99, 0.999].map(worldsNeeded)).toEqual([36, 72, 368, 3688]);
    const fifty = Array.from({ length: 50 }, (_, k) => k);
    const [ninety, thousandth] = tailLevels(fifty, [0.9, 0.999]);
    expect(ninety!.valueAtRisk).toBe(44);
    expect(thousandth).toMatchObject({ valueAtRisk: null, shortfall: null, worldsNeeded: 3688 });
  });

  it('bounds the quantile and the shortfall of Vasicek’s law as often as it says', () => {
    const [p, rho, level, worlds, trials] = [0.03, 0.15, 0.95, 200, 200];
    const rate = (y: number): number =>
      normalShare((normalQuantile(p) + Math.sqrt(rho) * y) / Math.sqrt(1 - rho));
    const real = rate(normalQuantile(level));
    let steps = 0;
    let tail = 0;
    for (let u = level + 5e-6; u < 1; u += 1e-5, steps++) tail += rate(normalQuantile(u));
    const word = wordsOf('vasicek tails');
    let [inside, near] = [0, 0];
    for (let trial = 0; trial < trials; trial++) {
      const sorted = Array.from({ length: worlds }, () =>
        rate(normalQuantile((word() + 0.5) / 4294967296)),
      ).sort((a, b) => a - b);
      const [found] = tailLevels(sorted, [level]);
      if (found!.low! <= real && real <= found!.high!) inside++;
      const { value, mcse } = found!.shortfall!;
      if (Math.abs(value - tail / steps) < 3 * mcse!) near++;
    }
    // 95 % at least, less three standard errors of 200 trials.
    expect(inside / trials).toBeGreaterThan(0.95 - 3 * Math.sqrt((0.95 * 0.05) / trials));
    // Ten worlds in the tail: the bootstrap is a little narrow.
    expect(near / trials).toBeGreaterThan(0.9);
  });

  it('of worlds: the expected loss is their mean, the worst come first', () => {
    const run: RunSettings = { seed: 'loss', replicates: 4, borrowers: 500, months: 12 };
    const { of, tail, worlds } = answer(lossDistribution, { a: wallet, run });
    expect(worlds).toBe(4);
    expect(of[0]!.expected.value).toBeCloseTo(of[0]!.sorted.reduce((sum, x) => sum + x, 0) / 4, 6);
    expect(tail.map(({ loss }) => loss)).toEqual([...of[0]!.sorted].reverse());
    expect(() => lossDistribution.pieces({ a: wallet, run, levels: [1] })).toThrow(/level/);
  });
});

describe('definitions of an overdue rate', () => {
  const run: RunSettings = { seed: 'lens', replicates: 2, borrowers: 1500, months: 18 };
  const { results, better, worse, unclear } = answer(metricLens, { a: wallet, run });
  const find = (wanted: Partial<Definition>) =>
    results.find(({ definition }) =>
      Object.entries(wanted).every(([key, value]) => definition[key as keyof Definition] === value),
    )!;
  const usual = { kind: 'snapshot', writeOff: '180', denominator: 'now' } as const;

  it('each is told once, and says better, worse or nothing', () => {
    expect(results.map(({ definition }) => definition)).toEqual(DEFINITIONS);
    expect(better + worse + unclear).toBe(DEFINITIONS.length);
  });

  it('the usual ones are the measures of the sandbox, month by month', () => {
    const worlds = [0, 1].map((r) => simulate(planRun(wallet, run), r));
    const pairs = [
      [{ ...usual, late: 31, base: 'amount' }, 'overdue_30_plus'],
      [{ ...usual, late: 31, base: 'accounts' }, 'overdue_30_plus_accounts'],
      [{ ...usual, late: 91, base: 'amount' }, 'overdue_91_plus'],
    ] as const;
    for (const [definition, measure] of pairs) {
      const { path, from } = find(definition);
      for (const [k, value] of path.entries()) {
        const own = inMonthOf(worlds, measure, from + k);
        expect(value).toBeCloseTo((own[0]! + own[1]!) / 2, 12);
      }
    }
  });

  it('later is less: 1+ holds 31+ holds 91+; an earlier write-off shows less, none shows more', () => {
    for (const base of ['amount', 'accounts'] as const) {
      const at = (late: 1 | 31 | 91, writeOff: '180' | '120' | 'never') =>
        find({ kind: 'snapshot', denominator: 'now', base, late, writeOff }).after.value;
      expect(at(1, '180')).toBeGreaterThan(at(31, '180'));
      expect(at(31, '180')).toBeGreaterThan(at(91, '180'));
      expect(at(91, '120')).toBeLessThan(at(91, '180'));
      expect(at(91, 'never')).toBeGreaterThan(at(91, '180'));
    }
  });

  it('refuses a run in which no second quarter reaches its ninth month', () => {
    expect(() => metricLens.pieces({ a: wallet, run: { ...run, months: 14 } })).toThrow(
      /months must be at least 15/,
    );
  });
});

describe('a dashboard', () => {
  it('raises five false alarms in a hundred, if rises are normal', () => {
    const word = wordsOf('alarms');
    const normal = (): number => normalQuantile((word() + 0.5) / 4294967296);
    const n = 4000;
    const [quiet, same, moved] = [0, 0, 3].map((shift) =>
      Array.from({ length: n }, () => normal() + shift),
    );
    const alarms = alarmsOf(quiet!, same!);
    for (const count of [alarms.quiet, alarms.changed]) {
      const [low, high] = wilson(count, n, 3);
      expect(low).toBeLessThan(0.05);
      expect(high).toBeGreaterThan(0.05);
    }
    expect(alarmsOf(quiet!, moved!).changed / n).toBeGreaterThan(0.8);
  });

  const run: RunSettings = { seed: 'watch', replicates: 20, borrowers: 800, months: 16 };

  it('sees a policy without effect exactly as often as it raises false alarms', () => {
    const nothing = with_(wallet, {
      'policies.reminders.on': true,
      'policies.reminders.intensity': 0,
    });
    const { results, effect } = answer(detectability, { a: wallet, b: nothing, run });
    for (const { points } of results)
      for (const { power, falseAlarms } of points) expect(power).toBe(falseAlarms);
    for (const { value } of effect) expect(value).toBe(0);
  });

  it('lets every policy that differs start after a year of watching, and refuses what has no start', () => {
    const b = with_(wallet, { 'policies.reminders.on': true });
    expect(started(wallet, b).changes).toMatchObject({ 'policies.reminders.start': STARTS });
    const harder = with_(wallet, { 'economy.pressure': 70 });
    expect(() => detectability.pieces({ a: wallet, b: harder, run })).toThrow(/economy\.pressure/);
    expect(() => detectability.pieces({ a: wallet, b, run: { ...run, months: 12 } })).toThrow(
      /months/,
    );
    expect(() => detectability.pieces({ a: wallet, b, run: { ...run, replicates: 5 } })).toThrow(
      /replicates/,
    );
  });
});

describe('the land grab', () => {
  it('by the headline it gets better for half a year, while every quarter of new customers is worse than the last', () => {
    const { headline, results, everyVintageWorse } = answer(metricLens, {
      a: plain('reference-wallet-land-grab'),
      run: { seed: 'spring', replicates: 24, borrowers: 20_000, months: 18 },
      until: 8,
    });
    expect(headline.says).toBe('better');
    expect(everyVintageWorse).toBe(true);
    const byAccounts = results.filter(
      ({ definition: d }) => d.kind === 'vintage' && d.base === 'accounts',
    );
    // Beyond month 8 too: all quarters of the run, over 30 and over 90 days.
    for (const { path, definition } of byAccounts) {
      expect(path.length).toBe(definition.late === 31 ? 5 : 4);
      for (const [k, share] of path.entries())
        if (k > 0) expect(share).toBeGreaterThan(path[k - 1]!);
    }
  });
});
