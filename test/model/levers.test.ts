// Every policy does something, to those whom it reaches and nobody else, and pays from its own account.
import { describe, expect, it } from 'vitest';
import { admitValue, LEVERS, PARAMETERS, SEGMENTS } from '../../src/model/index.ts';
import type { LeverId, Path, Scenario, Value, WorldTallies } from '../../src/model/index.ts';
import { COMPLAINTS, LEVER_COUNT, PROGRAMMES, SLAB, TRUST } from '../../src/model/tallies.ts';
import { plain, with_, worldOf } from '../laws/worlds.ts';

const RUN = { borrowers: 2000, months: 24, seed: 'levers' };
const S = SEGMENTS.length;
const base = worldOf(plain(), RUN);

/** The reference with one policy on. */
const on = (id: string, own: Readonly<Record<string, Value>> = {}): Scenario =>
  with_(
    plain(),
    Object.fromEntries(
      Object.entries({ on: true, ...own }).map(([name, value]) => [
        `policies.${id}.${name}`,
        value,
      ]),
    ),
  );

/** Tallies, programme costs apart, that differ from the reference in any month. */
function moved(world: WorldTallies, reference = base): Set<number> {
  const found = new Set<number>();
  for (let k = 0; k < SLAB * (world.months + 1); k++) {
    const tally = Math.floor((k % SLAB) / S);
    if (tally >= PROGRAMMES && tally < PROGRAMMES + LEVER_COUNT) continue;
    if (world.data[k] !== reference.data[k]) found.add(tally);
  }
  return found;
}

describe('at its default strength', () => {
  for (const [order, lever] of LEVERS.entries()) {
    it(`${lever.id} moves more than its own cost, and charges nobody else’s account`, () => {
      const world = worldOf(on(lever.id, { unitCost: 1 }), RUN);
      expect(moved(world).size).toBeGreaterThan(0);
      for (let k = 0; k < LEVER_COUNT; k++) {
        let spent = 0;
        for (let month = 0; month <= world.months; month++)
          spent += world.total(PROGRAMMES + k, month);
        if (k === order && lever.cost.per !== 'people') expect(spent).toBeGreaterThan(0);
        if (k !== order) expect(spent).toBe(0);
      }
    });
  }
});

describe('with a size of effect of nothing', () => {
  const NOTHING: readonly [LeverId, Readonly<Record<string, Value>>][] = [
    ['reminders', { effect: 0 }],
    ['collections', { early: 1, middle: 1, late: 1 }],
    ['limitPolicy', { factor: 1 }],
    ['earlyWarning', { caught: 0 }],
    ['budgetTools', { clawBack: 0, patience: 0 }],
    ['incomeVerification', { caught: 0, abandon: 0 }],
    ['creditReporting', { draws: 0, wouldNot: 0, reveal: 0 }],
    ['hardshipPlans', { takeUp: 0 }],
    ['debtToIncomeCap', { cap: 0.5 }],
    ['scoreCutoff', { approval: 0.75 }],
    ['incomeSupport', { rate: 0.5 }],
  ];
  for (const [id, own] of NOTHING) {
    it(`${id} changes no borrower bit for bit`, () => {
      expect([...moved(worldOf(on(id, { ...own, unitCost: 0 }), RUN))]).toEqual([]);
    });
  }
  // What a borrower feels of it apart from its effect on bills: complaints and trust move, and with
  // trust the number of applicants; without that loop nobody.
  const FELT: readonly [LeverId, Readonly<Record<string, Value>>][] = [
    ['autopay', { target: 0 }],
    ['clearBills', { draws: 0, blindSpot: 0 }],
    ['education', { effect: 0, teachable: 0 }],
    ['personalContact', { factor: 1 }],
  ];
  for (const [id, own] of FELT) {
    it(`${id} changes complaints and trust alone`, () => {
      const loops = { 'market.trustLoop': false, 'market.regulator': false };
      const reference = worldOf(with_(plain(), loops), RUN);
      const world = worldOf(with_(on(id, { ...own, unitCost: 0 }), loops), RUN);
      for (const tally of moved(world, reference)) expect([COMPLAINTS, TRUST]).toContain(tally);
    });
  }
});

describe('for one segment only', () => {
  const loops = {
    'market.trustLoop': false,
    'market.growthLoop': false,
    'market.regulator': false,
    'lender.cautionLoop': false,
    'lender.capacityLoop': false,
  };
  const reference = worldOf(with_(plain(), loops), RUN);
  for (const lever of LEVERS) {
    if (!('people' in lever) || 'lender' in lever) continue;
    it(`${lever.id} leaves the people of the other segments as they were`, () => {
      const changes = { ...loops, [`policies.${lever.id}.audience`]: 'gigWorkers' };
      const world = worldOf(with_(on(lever.id), changes), RUN);
      const touched = new Set<number>();
      for (let k = 0; k < SLAB * (RUN.months + 1); k++) {
        // The first segment also holds the lines of the lender as a whole.
        if (k % S !== 0 && world.data[k] !== reference.data[k]) touched.add(k % S);
      }
      expect([...touched]).toEqual([SEGMENTS.indexOf('gigWorkers')]);
    });
  }
});

it('a policy that has ended does nothing more to those who come later, and its account is closed', () => {
  const world = worldOf(on('reminders', { end: 6, unitCost: 1 }), RUN);
  const order = LEVERS.findIndex(({ id }) => id === 'reminders');
  for (let month = 1; month <= RUN.months; month++) {
    expect(world.total(PROGRAMMES + order, month) > 0, `month ${month}`).toBe(month <= 6);
  }
});

it('every lever refuses what is impossible, value by value', () => {
  let numbers = 0;
  for (const lever of LEVERS) {
    for (const [name, parameter] of Object.entries(lever.parameters)) {
      const path = `policies.${lever.id}.${name}`;
      expect(PARAMETERS.get(path as Path)).toBe(parameter);
      if (parameter.kind !== 'number') {
        expect(admitValue(path, 'perhaps').problems, path).toHaveLength(1);
        continue;
      }
      numbers++;
      for (const [bad, bound] of [
        [parameter.min - parameter.step, parameter.min],
        [parameter.max + parameter.step, parameter.max],
      ] as const) {
        const { value, problems } = admitValue(path, bad);
        expect(problems[0]?.kind, path).toBe('range');
        expect(value).toBe(bound);
      }
      for (const bad of [NaN, Infinity, -Infinity, 'a lot', null, undefined, {}]) {
        expect(admitValue(path, bad).problems[0]?.kind, path).toBe('type');
        expect(admitValue(path, bad).value).toBeUndefined();
      }
    }
  }
  expect(numbers).toBeGreaterThan(80);
});
