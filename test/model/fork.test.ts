// A world forked after its warm-up is the world that begins afresh, to the bit.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fingerprintOf, planRun, sameWarmUp, simulate, World } from '../../src/model/index.ts';
import type { Plan } from '../../src/model/index.ts';
import { plain, planOf, scenarios, with_ } from '../laws/worlds.ts';

const RUN = { borrowers: 400, months: 8, seed: 'fork' };

function warmed(plan: Plan, replicate = 0, sample = 0): World {
  const world = new World(plan, replicate, sample);
  while (world.month < 1) world.step();
  return world;
}

function finished(world: World): World {
  while (!world.done) world.step();
  return world;
}

const bytesOf = (world: World): Record<string, unknown> => ({
  tallies: world.tallies.data,
  people: world.people,
  columns: Object.entries(world.columns),
});

describe('a forked world', () => {
  it('equals a fresh one in every tally and every fact about everybody', () => {
    const today = planOf(plain(), RUN);
    const root = warmed(today, 2, 50);
    const changed = planOf(
      with_(plain(), {
        'economy.pressure': 80,
        'borrowers.spendingAttitude': 20,
        'underwriting.strictness': 90,
        'policies.autopay.on': true,
        'policies.legalAction.on': true,
      }),
      RUN,
    );
    for (const plan of [changed, today, changed]) {
      const forked = finished(root.fork(plan));
      expect(bytesOf(forked)).toEqual(bytesOf(finished(new World(plan, 2, 50))));
    }
    expect(root.month).toBe(1);
  });

  it('equals a fresh one in any scenario, whatever it is changed to from today on', () => {
    fc.assert(
      fc.property(scenarios, fc.nat(3), (scenario, replicate) => {
        const plan = planOf(scenario, RUN);
        // What counts from the start is kept, all else is as the preset has it.
        const before: Plan = { ...plan, settings: plan.today };
        const forked = finished(warmed(before, replicate).fork(plan));
        expect(fingerprintOf([forked.tallies])).toBe(fingerprintOf([simulate(plan, replicate)]));
      }),
      { numRuns: 40, seed: 5 },
    );
  });

  it('begins only where the warm-up is the same', () => {
    const plan = planOf(plain(), RUN);
    const root = warmed(plan);
    const others = [
      planOf(plain('prime-card'), RUN),
      planOf(with_(plain(), { 'borrowers.blindSpot': 0.3 }), RUN),
      planRun(plain(), { ...plan.run, seed: 'another' }),
      planRun(plain(), { ...plan.run, months: 9 }),
    ];
    for (const other of others) {
      expect(sameWarmUp(plan, other)).toBe(false);
      expect(() => root.fork(other)).toThrow('only into a plan with the same warm-up');
    }
    const begun = root.fork(plan);
    begun.step();
    expect(() => begun.fork(plan)).toThrow('this one is in month 2');
  });
});
