// A comparison: what it says is what plain runs say, and a policy that does nothing changes nobody.
import { expect, it } from 'vitest';
import {
  differences,
  inMonthOf,
  LEVERS,
  planRun,
  RUN_DEFAULTS,
  simulate,
  totalsOf,
  withValue,
} from '../../src/model/index.ts';
import type { Path, Scenario } from '../../src/model/index.ts';
import {
  changedIn,
  compare,
  costOf,
  differenceIn,
  nextWave,
  totalsIn,
  worldsNeeded,
} from '../../src/studies/index.ts';

const today: Scenario = { preset: 'reference-wallet-2019', changes: {} };
const stricter = withValue(today, 'underwriting.strictness', 75);
const elsewhere: Scenario = { preset: 'prime-card', changes: {} };
const run = { ...RUN_DEFAULTS, borrowers: 600, months: 8, replicates: 4 };

const compared = (scenarios: readonly Scenario[], settings = run) => {
  const question = { scenarios, run: settings };
  return compare.gather(
    question,
    compare.pieces(question).map((piece) => compare.work(question, piece)),
  );
};
const plainly = (scenario: Scenario) =>
  Array.from({ length: run.replicates }, (_, r) => simulate(planRun(scenario, run), r));

it('says of every scenario what plain runs say, to the last digit, whatever warm-up they share', () => {
  const answer = compared([today, stricter, elsewhere]);
  const worlds = [today, stricter, elsewhere].map(plainly);
  for (const measure of ['overdue_30_plus', 'loss', 'approval_rate', 'trust'] as const) {
    worlds.forEach((own, i) => {
      expect(totalsIn(answer, i, measure)).toEqual(totalsOf(own, measure));
      expect(differenceIn(answer, i, measure, 5)).toEqual(
        differences(inMonthOf(worlds[0]!, measure, 5), inMonthOf(own, measure, 5)),
      );
    });
  }
  expect(changedIn(answer, 1).changed).toBeGreaterThan(0);
  expect(changedIn(answer, 1).same).toBe(false);
});

it.each(LEVERS.map(({ id }) => id))('%s on without effect changes zero borrowers', (id) => {
  const idle = withValue(
    withValue(today, `policies.${id}.on` as Path, true),
    `policies.${id}.intensity` as Path,
    0,
  );
  const answer = compared([today, idle], { ...run, replicates: 2 });
  expect(changedIn(answer, 1)).toEqual({ changed: 0, of: 1200, same: true });
  expect(differenceIn(answer, 1, 'loss', 'run')).toMatchObject({ mean: 0, mcse: 0, holds: 2 });
});

it('goes on where it stopped: the worlds that are added are those of a longer run', () => {
  const scenarios = [today, stricter];
  const whole = compared(scenarios);
  const more = { scenarios, run, from: 3 };
  expect(compare.pieces(more)).toEqual([3]);
  expect(compare.work(more, 3)).toEqual(whole.parts[3]);
  expect(costOf(more)).toBe(costOf({ scenarios, run }) / 4);
});

it('of nine scenarios is refused', () => {
  expect(() => compared(Array.from({ length: 9 }, () => today))).toThrow(/2 to 8 scenarios, not 9/);
});

// Bundled, it is 1.7 runs. As tests load modules, names are looked up at each use, but not in the kernel.
it('of two costs at most 2.6 runs here, so 2.1 in the product', () => {
  // Large enough for the work on people to outweigh the reading of measures.
  const settings = { ...run, borrowers: 20_000, months: 24, replicates: 1 };
  const least = (work: () => unknown): number =>
    Math.min(
      ...Array.from({ length: 5 }, () => {
        // Time of the processor: others may use it, too.
        const began = process.cpuUsage();
        work();
        const { user, system } = process.cpuUsage(began);
        return user + system;
      }),
    );
  const plan = planRun(today, settings);
  const single = least(() => simulate(plan, 0));
  const pair = least(() => compare.work({ scenarios: [today, stricter], run: settings }, 0));
  expect(pair / single).toBeLessThan(2.6);
});

it('waves grow until the error is small enough or the limit is reached', () => {
  expect(nextWave(0, 1, 0.001, 100)).toBe(9);
  expect(nextWave(0.0001, 3, 0.001, 100)).toBe(11);
  expect(nextWave(0.002, 10, 0.001, 1000)).toBe(30);
  expect(nextWave(0.0011, 100, 0.001, 1000)).toBe(121);
  expect(nextWave(0.0011, 100, 0.001, 105)).toBe(105);
  expect(nextWave(0.001, 100, 0.001, 1000)).toBe(100);
  expect(nextWave(1, 1000, 0.001, 1000)).toBe(1000);
  expect(worldsNeeded(0.002, 50, 0.001)).toBe(200);
});
