// What is bought comes back as bills: instalments, cards and late fees, person by person, to the fen.
import { expect, it } from 'vitest';
import { World } from '../../src/model/index.ts';
import { settle } from '../../src/model/month/settle.ts';
import { BOOKED, DORMANT, HORIZON, INSTALMENTS, SHADOW } from '../../src/model/people.ts';
import * as t from '../../src/model/tallies.ts';
import { plain, planOf, with_ } from '../laws/worlds.ts';
import { eachBlock } from './blocks.ts';
import { plansOf } from './plans.ts';

const SIZE = 800;
/** Fees a month of the reference product, on the original principal. */
const FEES: Readonly<Record<number, number>> = { 3: 0.005, 6: 0.006, 12: 0.007, 24: 0.009 };

const slotOf = (month: number): number => ((month % HORIZON) + HORIZON) % HORIZON;

it('a plan is 3, 6, 12 or 24 equal parts that sum to what was bought, with a fee on the original principal each month', () => {
  const changes = {
    'product.instalmentUsers': 1,
    'product.fee3': FEES[3]!,
    'product.fee6': FEES[6]!,
    'product.fee12': FEES[12]!,
    'product.fee24': FEES[24]!,
  };
  const world = new World(planOf(with_(plain(), changes), { borrowers: SIZE, months: 30 }), 0);
  const { open, nextBill, late, status, onPlan } = world.columns;
  const seen = new Map<number, number>();
  while (!world.done) {
    const month = world.month;
    const before = {
      ...plansOf(world, month - 1),
      open: open.slice(),
      nextBill: nextBill.slice(),
      late: late.slice(),
      status: status.slice(),
    };
    world.step();
    const { plan, planFee } = plansOf(world, month);
    for (let i = 0; i < SIZE; i++) {
      if (before.late[i]! >= 0 || late[i]! >= 0 || onPlan[i]! > 0) continue;
      if (status[i] !== before.status[i] || (status[i] !== BOOKED && status[i] !== SHADOW))
        continue;
      const parts: number[] = [];
      const fees = new Set<number>();
      for (let k = 1; k <= HORIZON; k++) {
        const at = slotOf(month + k) * SIZE + i;
        // The slot of this month was emptied by its bill.
        const part = plan[at]! - (k === HORIZON ? 0 : before.plan[at]!);
        if (part === 0) continue;
        expect(k, 'parts follow month on month').toBe(parts.length + 1);
        parts.push(part);
        fees.add(planFee[at]! - (k === HORIZON ? 0 : before.planFee[at]!));
      }
      // What is open moved by the bill paid, by what is due in full next month, and by the plan.
      const now = slotOf(month) * SIZE + i;
      const paid = before.nextBill[i]! + before.plan[now]!;
      const bought = open[i]! - before.open[i]! + paid - nextBill[i]!;
      expect(parts.reduce((sum, part) => sum + part, 0)).toBe(bought);
      if (parts.length === 0) continue;
      const months = parts.length;
      expect(Object.keys(FEES).map(Number)).toContain(months);
      for (const part of parts.slice(0, -1)) expect(part).toBe(Math.floor(bought / months));
      expect(parts.at(-1)! - parts[0]!).toBeLessThan(months);
      expect([...fees]).toEqual([Math.round(bought * FEES[months]!)]);
      seen.set(months, (seen.get(months) ?? 0) + 1);
    }
  }
  // Weights of the reference, within four standard errors and the 1/256 to which they are kept.
  const all = [...seen.values()].reduce((sum, n) => sum + n, 0);
  expect(all).toBeGreaterThan(1000);
  for (const [months, share] of [
    [3, 0.15],
    [6, 0.2],
    [12, 0.5],
    [24, 0.15],
  ] as const) {
    const error = 4 * Math.sqrt((share * (1 - share)) / all) + 1 / 256;
    expect(Math.abs((seen.get(months) ?? 0) / all - share)).toBeLessThan(error);
  }
});

it('on a card the bill of who pays in full is the balance; of who revolves interest and the minimum', () => {
  const changes = { 'product.cardRate': 0.18, 'product.minimumShare': 0.05 };
  const world = new World(
    planOf(with_(plain('prime-card'), changes), { borrowers: SIZE, months: 18 }),
    0,
  );
  const { open, late, payDay, status, traits } = world.columns;
  let [full, revolving, least] = [0, 0, 0];
  while (!world.done) {
    const before = {
      open: open.slice(),
      late: late.slice(),
      payDay: payDay.slice(),
      status: status.slice(),
    };
    const counted = world.month >= 1;
    eachBlock(world, (i, j) => {
      if (before.status[i] !== BOOKED || before.late[i]! >= 6 || !counted) return;
      if ((traits[i]! & DORMANT) !== 0) return;
      const balance = before.open[i]!;
      const bill = world.context.bill[j]!;
      const wasLate = before.late[i]! >= 0 && before.payDay[i] === 0;
      if (balance === 0) expect(bill).toBe(0);
      else if ((traits[i]! & INSTALMENTS) === 0 && !wasLate) {
        expect(bill).toBe(balance);
        full++;
      } else {
        const interest = Math.floor((balance * 0.18) / 12);
        const minimum = Math.max(3000, Math.floor(balance * 0.05));
        expect(bill).toBe(Math.min(balance, minimum) + interest);
        if (minimum === 3000) least++;
        revolving++;
      }
    });
  }
  expect(Math.min(full, revolving, least)).toBeGreaterThan(50);
});

it('a late fee is exact in days: 0.05 % a day, from the due day for the new bill and from the first for older ones', () => {
  const world = new World(planOf(plain(), { borrowers: 100, months: 3 }), 0);
  world.step();
  while (world.month <= 2) world.step();
  const { columns: people, context: m } = world;
  const i = people.status.indexOf(BOOKED);
  const [old, fresh] = [123_457, 98_765];
  const paid = (t.PAID + people.bucket[i]!) * 4 + m.segment;
  const fees = t.LATE_FEES * 4 + m.segment;
  for (const dueDay of [1, 14, 28]) {
    for (let day = dueDay; day <= 30; day++) {
      for (const newBill of [true, false]) {
        people.dueDay[i] = dueDay;
        people.late[i] = 1;
        people.lateFees[i] = 0;
        people.arrears[i] = newBill ? fresh : 0;
        people.arrears[100 + i] = old;
        const [cash, charged] = [m.slab[paid]!, m.slab[fees]!];
        settle(people, m, i, day, newBill);
        const fee =
          Math.round(old * 0.0005 * day) +
          (newBill ? Math.round(fresh * 0.0005 * (day - dueDay)) : 0);
        expect(m.slab[fees]! - charged).toBe(fee);
        expect(m.slab[paid]! - cash).toBe(old + (newBill ? fresh : 0) + fee);
        expect([people.late[i], people.lateFees[i], people.arrearsOf(i)]).toEqual([-1, 0, 0]);
      }
    }
  }
});

it('whoever stays late for a whole month is charged for its thirty days, and for the new bill since its due day', () => {
  const changes = { 'economy.pressure': 90, 'product.keepUp': 0 };
  const world = new World(planOf(with_(plain(), changes), { borrowers: SIZE, months: 24 }), 0);
  const { arrears, late, payDay, status, lateFees, dueDay } = world.columns;
  let charged = 0;
  while (!world.done) {
    const before = {
      late: late.slice(),
      payDay: payDay.slice(),
      status: status.slice(),
      fees: lateFees.slice(),
    };
    world.step();
    for (let i = 0; i < SIZE; i++) {
      if (status[i] !== BOOKED || before.status[i] !== BOOKED || late[i]! < 0) continue;
      // Caught up on a day of this month and missed the new bill: a new spell.
      const anew = before.late[i]! < 0 || before.payDay[i]! > 0;
      const fresh = arrears[i]!;
      let old = 0;
      for (let age = 1; age < 6; age++) old += arrears[age * SIZE + i]!;
      expect(anew && old > 0).toBe(false);
      const fee = Math.round(old * 0.0005 * 30) + Math.round(fresh * 0.0005 * (30 - dueDay[i]!));
      expect(lateFees[i]).toBe((anew ? 0 : before.fees[i]!) + fee);
      charged++;
    }
  }
  expect(charged).toBeGreaterThan(300);
});
