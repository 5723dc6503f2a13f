// The month by the day: instalments, lateness, late fees and write-off, followed person by person.
import { describe, expect, it } from 'vitest';
import { simulate, World } from '../../src/model/index.ts';
import { freeSpending } from '../../src/model/month/spend.ts';
import { purseOf } from '../../src/model/month/due.ts';
import { BLOCK, IN_FULL, LATE, LISTED, LISTS, SPREAD } from '../../src/model/month/scratch.ts';
import { BOOKED, CLAIM, HORIZON, SHADOW } from '../../src/model/people.ts';
import * as t from '../../src/model/tallies.ts';
import { plain, planOf, with_ } from '../laws/worlds.ts';
import { plansOf } from './plans.ts';

const SIZE = 500;
const world = (changes = {}): World =>
  new World(planOf(with_(plain(), changes), { borrowers: SIZE, months: 30 }), 0);

describe('lateness', () => {
  it('nobody ages faster than the calendar, and nobody is written off before 180 days', () => {
    const w = world({ 'economy.pressure': 95 });
    const { late, status } = w.columns;
    let before = Int8Array.from(late);
    let standing = Uint8Array.from(status);
    let written = 0;
    while (!w.done) {
      w.step();
      for (let i = 0; i < SIZE; i++) {
        expect(late[i]! - before[i]!).toBeLessThanOrEqual(1);
        if (status[i] === CLAIM && standing[i] === BOOKED) {
          written++;
          // Months since the due day at the last close: 6, and due days are 1-28 of months of 30 days.
          expect(before[i]).toBe(6);
        }
      }
      before = Int8Array.from(late);
      standing = Uint8Array.from(status);
    }
    expect(written).toBeGreaterThan(0);
  });

  it('a bucket is the age of the oldest unpaid bill', () => {
    const w = world({ 'economy.pressure': 90 });
    while (!w.done) {
      w.step();
      const { late, bucket, status, arrears } = w.columns;
      for (let i = 0; i < SIZE; i++) {
        if (status[i] !== BOOKED || late[i]! < 0) continue;
        expect(bucket[i]).toBe(late[i]! > 2 ? 5 : late[i]! + 2);
        const oldest = Math.min(late[i]!, 5);
        expect(arrears[oldest * SIZE + i]).toBeGreaterThan(0);
        for (let age = oldest + 1; age < 6; age++) expect(arrears[age * SIZE + i]).toBe(0);
      }
    }
  });
});

describe('instalments', () => {
  it('the plans of a person add up to what is open, to the fen, every month', () => {
    const w = world();
    while (!w.done) {
      w.step();
      const { nextBill, open, status } = w.columns;
      const { plan } = plansOf(w, w.month - 1);
      for (let i = 0; i < SIZE; i++) {
        if (status[i] !== BOOKED && status[i] !== SHADOW) continue;
        let sum = nextBill[i]!;
        for (let slot = 0; slot < HORIZON; slot++) sum += plan[slot * SIZE + i]!;
        expect(sum).toBe(open[i]);
      }
    }
  });

  it('a fee is due with each instalment: no plan, no fee', () => {
    const w = world({ 'product.instalmentUsers': 1 });
    while (!w.done) {
      w.step();
      const { plan, planFee } = plansOf(w, w.month - 1);
      for (let k = 0; k < plan.length; k++) if (plan[k] === 0) expect(planFee[k]).toBe(0);
    }
  });

  it('without instalments everything bought falls due in the next month', () => {
    const tallies = simulate(
      planOf(with_(plain(), { 'product.instalmentUsers': 0, 'borrowers.autopay': 1 }), {
        borrowers: SIZE,
        months: 12,
      }),
      0,
    );
    for (let month = 2; month <= 12; month++) {
      const bought = t
        .allBuckets(t.BOUGHT)
        .reduce((sum, k) => sum + tallies.total(k, month - 1), 0);
      // The bills of those who are already late are not counted as falling due anew.
      expect(tallies.total(t.DUE, month)).toBeLessThanOrEqual(bought);
      expect(tallies.total(t.DUE, month)).toBeGreaterThan(bought * 0.98);
    }
  });
});

it('late fees are 0.05 % a day of what is overdue: between the days a bucket has seen', () => {
  const tallies = simulate(planOf(plain(), { borrowers: 4000, months: 12 }), 0);
  for (let month = 1; month <= 12; month++) {
    // Over 90 days late at both ends of the month: thirty days on all arrears, at most.
    const stayed = tallies.total(t.roll(5, 5), month);
    const fees = tallies.total(t.FEES + 5, month);
    expect(fees).toBeLessThanOrEqual(
      Math.ceil((stayed + tallies.total(t.PAID + 5, month)) * 0.0005 * 30 * 1.02),
    );
  }
});

it('on a card the minimum is five per cent of the balance and interest, and a full payer pays no interest', () => {
  const w = new World(
    planOf(with_(plain('prime-card'), { 'product.instalmentUsers': 0 }), {
      borrowers: SIZE,
      months: 6,
    }),
    0,
  );
  while (!w.done) w.step();
  // Only those who are late revolve here.
  const interest = w.tallies.total(t.INTEREST, 6);
  const owed = [1, 2, 3, 4, 5]
    .flatMap(t.closing)
    .reduce((sum, k) => sum + w.tallies.total(k, 6), 0);
  expect(interest).toBeLessThan(owed * 0.004);
});

it('the hot loop of spending is freeSpending', () => {
  const w = world({ 'borrowers.spendingAttitude': 80 });
  let compared = 0;
  while (!w.done) {
    w.step();
    const m = w.context;
    // The scratch of the last block: the people of the last segment.
    const start = w.columns.segment.indexOf(3);
    for (const list of [IN_FULL, SPREAD, LATE])
      for (let k = 0; k < LISTED[list]!; k++) {
        const j = LISTS[list * BLOCK + k]!;
        const i = start + j;
        if (w.columns.monthsOnBook[i] === 0) continue;
        const purse = purseOf(w.columns, m, i, j);
        // monthsOnBook has moved on by one at the close.
        const blind = w.columns.blindSpot[i]! / 4096;
        purse.blind = blind * m.blindSpot[3]! * m.experience[w.columns.monthsOnBook[i]! - 1]!;
        expect(Math.abs(freeSpending(purse) - m.spent[j]!)).toBeLessThanOrEqual(1);
        compared++;
      }
  }
  expect(compared).toBeGreaterThan(500);
});
