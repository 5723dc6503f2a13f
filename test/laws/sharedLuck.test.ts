// The same person has the same luck in every scenario, run and order; so comparisons are sharp.
import { describe, expect, it } from 'vitest';
import { differences, planRun, PRESETS, simulate, totalsOf, World } from '../../src/model/index.ts';
import type { Path, PresetId, Value, WorldTallies } from '../../src/model/index.ts';
import { plain, planOf, with_ } from './worlds.ts';

const bytes = (world: WorldTallies): Buffer => Buffer.from(world.data.buffer);

describe('the luck of a person', () => {
  const OTHERS: readonly (readonly [string, Partial<Record<Path, Value>>])[] = [
    ['a stricter lender', { 'underwriting.strictness': 95 }],
    ['eager spenders', { 'borrowers.spendingAttitude': 95 }],
    ['harder collectors', { 'policies.collections.on': true, 'policies.collections.early': 3 }],
    ['a card instead of a wallet', { 'product.kind': 'card' }],
    ['no loops', { 'lender.cautionLoop': false, 'market.growthLoop': false }],
  ];
  for (const [name, changes] of OTHERS) {
    it(`jobs and incomes are the same with ${name}`, () => {
      const [one, other] = [plain(), with_(plain(), changes)].map(
        (scenario) => new World(planOf(scenario, { borrowers: 500, months: 24 }), 0),
      ) as [World, World];
      let lost = 0;
      while (!one.done) {
        one.step();
        other.step();
        expect(Buffer.from(other.columns.inWork).equals(Buffer.from(one.columns.inWork))).toBe(
          true,
        );
        expect(other.columns.deviation).toEqual(one.columns.deviation);
        lost += one.columns.inWork.filter((x) => x === 0).length;
      }
      expect(lost).toBeGreaterThan(0);
    });
  }

  it('whoever is out of work with little pressure is so with much, but for a few whom one draw brings a job', () => {
    const [calm, hard] = [20, 95].map((pressure) => {
      const scenario = with_(plain(), { 'economy.pressure': pressure });
      return new World(planOf(scenario, { borrowers: 3000 }), 0);
    }) as [World, World];
    const count = { both: 0, calmOnly: 0, hardOnly: 0 };
    while (!calm.done) {
      calm.step();
      hard.step();
      for (let i = 0; i < 3000; i++) {
        const [here, there] = [calm.columns.inWork[i] === 0, hard.columns.inWork[i] === 0];
        if (here && there) count.both++;
        else if (here) count.calmOnly++;
        else if (there) count.hardOnly++;
      }
    }
    // A low draw loses a job and finds one: whoever is out only in the hard world can swap.
    expect(count.calmOnly).toBeLessThan(count.both * 0.02);
    expect(count.hardOnly).toBeGreaterThan(count.calmOnly * 10);
  });

  it('people are born the same whatever happens to them later, and whatever the horizon', () => {
    const [one, other] = [
      planOf(plain(), { months: 1 }),
      planOf(with_(plain(), { 'economy.pressure': 99, 'policies.rateCap.on': true }), {
        months: 120,
      }),
    ].map((plan) => new World(plan, 4)) as [World, World];
    for (const [name, column] of Object.entries(one.columns) as [string, unknown][]) {
      if (!ArrayBuffer.isView(column)) continue;
      expect((other.columns as unknown as Record<string, unknown>)[name], name).toEqual(column);
    }
  });
});

describe('the worlds of a run', () => {
  it('do not depend on the order in which they are run, nor on how many there are', () => {
    const three = planOf(plain(), { replicates: 3, borrowers: 400 });
    const seven = planOf(plain(), { replicates: 7, borrowers: 400 });
    const forwards = [0, 1, 2].map((r) => bytes(simulate(three, r)));
    const backwards = [2, 1, 0].map((r) => bytes(simulate(seven, r))).reverse();
    forwards.forEach((world, r) => {
      expect(world.equals(backwards[r]!)).toBe(true);
    });
    expect(forwards[0]!.equals(forwards[1]!)).toBe(false);
    expect(forwards[1]!.equals(forwards[2]!)).toBe(false);
  });

  it('may be worked side by side, month by month, and in blocks of any size', () => {
    const plan = planOf(plain(), { replicates: 2, borrowers: 1700, months: 6 });
    const worlds = [new World(plan, 0), new World(plan, 1)];
    const whole = [simulate(plan, 0), simulate(plan, 1)];
    for (let turn = 1; worlds.some((world) => !world.done); turn++)
      worlds.forEach((world, r) => {
        world.advance(1 + ((turn * (r + 2)) % 5));
      });
    worlds.forEach((world, r) => {
      expect(bytes(world.tallies).equals(bytes(whole[r]!))).toBe(true);
    });
  });

  it('record people without changing them', () => {
    const plan = planOf(plain(), { borrowers: 300 });
    const watched = new World(plan, 0, 300);
    while (!watched.done) watched.step();
    expect(bytes(watched.tallies).equals(bytes(simulate(plan, 0)))).toBe(true);
    expect(new Set(watched.people).size).toBeGreaterThan(3);
  });

  it('are refused when the run is out of bounds', () => {
    for (const wrong of [{ borrowers: 0 }, { months: 0 }, { replicates: 1.5 }, { months: 1e9 }]) {
      const run = { seed: 's', replicates: 1, borrowers: 100, months: 1, ...wrong };
      expect(() => planRun(plain(), run)).toThrow(RangeError);
    }
  });
});

describe('a paired comparison', () => {
  for (const preset of Object.keys(PRESETS) as PresetId[]) {
    it(`of reminders in ${preset} is at least five times as sharp as an unpaired one`, () => {
      const [without, with1] = [
        plain(preset),
        with_(plain(preset), { 'policies.reminders.on': true }),
      ].map((scenario) => {
        const plan = planOf(scenario, { borrowers: 1200, months: 12, seed: 'paired' });
        return totalsOf(
          [0, 1, 2, 3].map((r) => simulate(plan, r)),
          'overdue_91_plus',
        );
      }) as [number[], number[]];
      const { narrower } = differences(without, with1);
      expect(narrower).toBeGreaterThan(5);
    });
  }
});
