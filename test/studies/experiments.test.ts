// Sensitivity studies of the model: the same luck at every point, honest bars, refusals that say what would fit.
import { describe, expect, it } from 'vitest';
import { LEVERS, planRun, simulate, totalsOf } from '../../src/model/index.ts';
import type { MeasureId, RunSettings, Scenario } from '../../src/model/index.ts';
import { MOST_SECONDS, TooMuch } from '../../src/studies/experiment.ts';
import { uncertainFactors } from '../../src/studies/factors.ts';
import { heatMap } from '../../src/studies/heatMap.ts';
import { morris } from '../../src/studies/morris.ts';
import { sobol } from '../../src/studies/sobol.ts';
import type { Study } from '../../src/studies/study.ts';
import { tornado } from '../../src/studies/tornado.ts';
import { uncertain } from '../../src/studies/uncertain.ts';
import { WarmUps } from '../../src/studies/warmUps.ts';
import { plain as presetAsItIs, with_ as changed } from '../laws/worlds.ts';

const run: RunSettings = { seed: 'points', replicates: 4, borrowers: 200, months: 4 };
const measure: MeasureId = 'overdue_30_plus';
const plain = presetAsItIs();
const scenario = plain;
const with_ = (changes: Scenario['changes']): Scenario => changed(plain, changes);

function answer<Q, P, R, A>(study: Study<Q, P, R, A>, question: Q, pieces = Infinity): A {
  const parts = study
    .pieces(question)
    .slice(0, pieces)
    .map((piece) => study.work(question, piece));
  return study.gather(question, parts);
}

const totals = (of: Scenario): number[] => {
  const plan = planRun(of, run);
  return totalsOf(
    Array.from({ length: run.replicates }, (_, r) => simulate(plan, r)),
    measure,
  );
};

describe('factors', () => {
  it('are the parameters whose evidence gives a range; those of policies only while they are on', () => {
    const paths = uncertainFactors(plain).map(({ path }) => path);
    expect(paths).toContain('borrowers.forgetfulness');
    expect(paths.some((path) => path.startsWith('policies.'))).toBe(false);
    const on = uncertainFactors(with_({ 'policies.reminders.on': true })).map(({ path }) => path);
    expect(on.filter((path) => path.startsWith('policies.'))).toEqual([
      'policies.reminders.effect',
    ]);
  });

  it('hold the scenario’s own value, and fit into one Sobol design with every policy on', () => {
    const odd = uncertainFactors(with_({ 'borrowers.forgetfulness': 0.15 }));
    expect(odd.find(({ path }) => path === 'borrowers.forgetfulness')).toMatchObject({
      low: 0.03,
      high: 0.15,
    });
    const all = with_(Object.fromEntries(LEVERS.map(({ id }) => [`policies.${id}.on`, true])));
    expect(uncertainFactors(all).length).toBeLessThanOrEqual(40);
  });
});

describe('a tornado', () => {
  const factors = [
    { path: 'economy.pressure', low: 30, high: 80 },
    { path: 'policies.reminders.effect', low: 0.1, high: 0.5 },
  ] as const;

  it('shows the paired differences of the ends, and exactly nothing where nothing changes', () => {
    const { bars, groups, here, worlds } = answer(tornado, { scenario, run, measure, factors });
    expect(worlds).toBe(4);
    expect(here).toEqual(totals(plain));
    const high = totals(with_({ 'economy.pressure': 80 }));
    const mean = high.reduce((sum, y, w) => sum + y - here[w]!, 0) / 4;
    expect(bars[0]!.atHigh.mean).toBeCloseTo(mean, 12);
    expect(bars[0]!.own).toBe(50);
    // The policy is off: its effect changes nobody.
    expect(bars[1]!.reach).toEqual({ value: 0, low: 0, high: 0 });
    expect(groups).toEqual([[0], [1]]);
  });

  it('grows world by world', () => {
    const question = { scenario, run: { ...run, replicates: 24 }, measure, factors };
    const some = answer(tornado, question, 2);
    expect(some.worlds).toBeGreaterThan(0);
    expect(some.worlds).toBeLessThan(24);
    expect(some.here).toEqual(
      answer(tornado, { ...question, run: { ...run, replicates: some.worlds } }).here,
    );
  });
});

describe('a heat map', () => {
  const question = {
    scenario: with_({ 'policies.scoreCutoff.on': true }),
    run,
    measure,
    x: { path: 'economy.pressure', values: [30, 50, 90] },
    y: { path: 'borrowers.spendingAttitude', values: [50, 80] },
    show: 'value',
  } as const;

  it('has in every cell what a run of that scenario says', () => {
    const { cells } = answer(heatMap, question);
    const own = totals(
      with_({
        'policies.scoreCutoff.on': true,
        'economy.pressure': 90,
        'borrowers.spendingAttitude': 80,
      }),
    );
    expect(cells).toHaveLength(6);
    expect(cells[5]!.mean).toBeCloseTo(own.reduce((sum, y) => sum + y, 0) / 4, 12);
  });

  it('shows the difference that a policy makes in every cell, with its sign', () => {
    const { cells, signs } = answer(heatMap, { ...question, baseline: plain });
    const before = totals(with_({ 'economy.pressure': 30 }));
    const after = totals(with_({ 'policies.scoreCutoff.on': true, 'economy.pressure': 30 }));
    const mean = after.reduce((sum, y, w) => sum + y - before[w]!, 0) / 4;
    expect(cells[0]!.mean).toBeCloseTo(mean, 12);
    for (const [n, { mean: own, mcse }] of cells.entries()) {
      expect(signs[n]).toBe(Math.abs(own) <= 2 * mcse ? 0 : Math.sign(own));
    }
  });

  it('shows the change against here, which is exactly nothing where we are', () => {
    const { cells, signs } = answer(heatMap, { ...question, show: 'change' });
    expect(cells[1]).toMatchObject({ mean: 0, mcse: 0 });
    expect(signs[1]).toBe(0);
  });

  it('of too many cells is refused with what it would cost and what would fit', () => {
    const values = Array.from({ length: 101 }, (_, n) => n);
    const big = {
      ...question,
      run: { ...run, borrowers: 10_000, months: 36, replicates: 20 },
      x: { path: 'economy.pressure', values },
      y: { path: 'borrowers.spendingAttitude', values },
    } as const;
    expect(() => heatMap.pieces(big)).toThrow(
      /^10,201 cells would take about [\d,]+ seconds on one core; \d+ would fit\.$/,
    );
    try {
      heatMap.pieces(big);
    } catch (error) {
      const { seconds, fits } = error as TooMuch;
      expect(seconds).toBeGreaterThan(MOST_SECONDS);
      expect(() =>
        heatMap.pieces({
          ...big,
          x: { ...big.x, values: values.slice(0, 1) },
          y: { ...big.y, values: Array.from({ length: fits }, (_, n) => n / 10) },
        }),
      ).not.toThrow();
    }
  });
});

describe('points that begin alike', () => {
  it('share a warm-up and are the same to the bit', () => {
    const shared = new WarmUps(run.borrowers);
    // The second of a past makes it kept, the third forks it again.
    for (const pressure of [20, 80, 50]) {
      for (const forgetful of [0.05, 0.06]) {
        const at = with_({
          'economy.pressure': pressure,
          'borrowers.forgetfulness': forgetful,
        });
        const plan = planRun(at, run);
        for (const replicate of [0, 1]) {
          expect(shared.world(plan, replicate).data).toEqual(simulate(plan, replicate).data);
        }
      }
    }
  });
});

describe('screening and variance of the model', () => {
  const factors = [
    { path: 'economy.pressure', low: 20, high: 90 },
    { path: 'policies.reminders.effect', low: 0.1, high: 0.5 },
  ] as const;

  it('find what matters, and give exactly nothing to what does not', () => {
    const screened = answer(morris, { scenario, run, measure, factors, trajectories: 4 });
    expect(screened.factors[0]!.muStar.value).toBeGreaterThan(0);
    expect(screened.factors[1]!.muStar).toEqual({ value: 0, low: 0, high: 0 });
    const shares = answer(sobol, { scenario, run, measure, factors, base: 16 });
    expect(shares.factors[1]!.total.value).toBe(0);
    expect(shares.factors[0]!.total.value).toBeGreaterThan(0.7);
    expect(shares.base).toBe(16);
  });

  it('stop where the pieces stop', () => {
    const question = { scenario, run, measure, factors, base: 32 };
    const pieces = sobol.pieces(question);
    const half = answer(sobol, question, Math.floor(pieces.length / 2));
    expect(half.base).toBeGreaterThan(4);
    expect(half.base).toBeLessThanOrEqual(16);
  });
});

describe('uncertain parameters', () => {
  it('spread what is expected, apart from luck', () => {
    const result = answer(uncertain, {
      scenario,
      run,
      measure,
      factors: [{ path: 'economy.pressure', low: 0, high: 100 }],
      draws: 12,
    });
    expect(result?.draws).toHaveLength(12);
    expect(result!.spread.points).toBeGreaterThan(result!.spread.meeting);
    expect(result!.expected.p95).toBeGreaterThan(result!.expected.p05);
    expect(result!.all.p95).toBeGreaterThanOrEqual(result!.expected.p50);
  });

  it('that do not matter spread nothing', () => {
    const result = answer(uncertain, {
      scenario,
      run,
      measure,
      factors: [{ path: 'policies.reminders.effect', low: 0.1, high: 0.5 }],
      draws: 5,
    });
    expect(result!.spread.points).toBe(0);
    expect(new Set(result!.draws).size).toBe(1);
  });

  it('say nothing before the first draw is complete', () => {
    expect(
      uncertain.gather({ scenario, run, measure, factors: [], draws: 5 }, [[]]),
    ).toBeUndefined();
  });
});
