// The same people with the same luck: what is not changed does not change, bit for bit.
import { describe, expect, it } from 'vitest';
import { LEVERS, simulate, World } from '../../src/model/index.ts';
import { BAD_APPROVED, BAD_REJECTED, RECOVERED_12, SLAB } from '../../src/model/tallies.ts';
import { plain, planOf, with_, worldOf } from './worlds.ts';

const bytes = (data: Float64Array): Buffer =>
  Buffer.from(data.buffer, data.byteOffset, data.byteLength);
const same = (a: Float64Array, b: Float64Array): boolean => bytes(a).equals(bytes(b));
const base = worldOf(plain()).data;

/** Months before a month, without what is booked there later: outcomes that take a year to show. */
function before(data: Float64Array, month: number): Float64Array {
  const copy = data.slice(0, month * SLAB);
  for (let m = 0; m < month; m++) {
    for (const tally of [RECOVERED_12, BAD_APPROVED, BAD_REJECTED]) {
      copy.fill(0, m * SLAB + tally * 4, m * SLAB + tally * 4 + 4);
    }
  }
  return copy;
}

describe('a policy without effect', () => {
  for (const { id } of LEVERS) {
    it(`${id} at intensity 0 changes nobody`, () => {
      const idle = with_(plain(), {
        [`policies.${id}.on`]: true,
        [`policies.${id}.intensity`]: 0,
      });
      expect(same(worldOf(idle).data, base)).toBe(true);
    });
    it(`${id} switched off changes nobody, whatever its other values`, () => {
      const off = with_(plain(), { [`policies.${id}.start`]: 3, [`policies.${id}.unitCost`]: 99 });
      expect(same(worldOf(off).data, base)).toBe(true);
    });
    it(`${id} changes nothing before its first month and nothing of today`, () => {
      const late = with_(plain(), { [`policies.${id}.on`]: true, [`policies.${id}.start`]: 9 });
      const world = worldOf(late).data;
      expect(same(before(world, 9), before(base, 9))).toBe(true);
    });
  }
});

describe('chance', () => {
  it('gives the same bytes again, and others for another seed or replicate', () => {
    expect(same(worldOf(plain()).data, base)).toBe(true);
    expect(same(worldOf(plain(), { seed: 'other' }).data, base)).toBe(false);
    expect(same(simulate(planOf(plain()), 1).data, base)).toBe(false);
  });

  it('does not depend on how a month is cut into blocks, nor on other worlds run before', () => {
    const plan = planOf(plain(), { borrowers: 1500 });
    const whole = simulate(plan, 3).data;
    const world = new World(plan, 3);
    while (!world.done) {
      world.advance(1);
      if (world.month === 5) simulate(plan, 2);
    }
    expect(same(world.tallies.data, whole)).toBe(true);
  });

  it('leaves today as it is, whatever is changed from today on', () => {
    const other = with_(plain(), {
      'economy.pressure': 90,
      'borrowers.spendingAttitude': 10,
      'underwriting.strictness': 100,
      'policies.collections.on': true,
    });
    const world = worldOf(other).data;
    expect(same(world.subarray(0, SLAB), base.subarray(0, SLAB))).toBe(true);
    expect(same(world.subarray(SLAB), base.subarray(SLAB))).toBe(false);
  });
});

describe('with every loop switched off', () => {
  const alone = with_(plain(), {
    'lender.cautionLoop': false,
    'lender.capacityLoop': false,
    'market.trustLoop': false,
    'market.growthLoop': false,
    'market.regulator': false,
  });
  it('changing one person changes only that person', () => {
    const plan = planOf(alone, { borrowers: 800, months: 24 });
    const [one, other] = [new World(plan, 0), new World(plan, 0)];
    const person = 333;
    // The loops of the warm-up run with the preset's values; the change comes after it.
    while (one.month <= 0) {
      one.step();
      other.step();
    }
    other.columns.forgets[person] = 65535;
    other.columns.autopayRank[person] = 65535;
    other.columns.income[person] = Math.floor(other.columns.income[person]! / 3);
    while (!one.done) {
      one.step();
      other.step();
    }
    let different = 0;
    for (const [name, column] of Object.entries(one.columns) as [string, unknown][]) {
      if (!ArrayBuffer.isView(column)) continue;
      const a = column as Int32Array;
      const b = (other.columns as unknown as Record<string, Int32Array>)[name]!;
      for (let k = 0; k < a.length; k++) {
        if (a[k] === b[k]) continue;
        expect(k % 800, name).toBe(person);
        different++;
      }
    }
    expect(different).toBeGreaterThan(0);
  });
});
