// Money that comes in on what is overdue: fees to the day, oldest bill first, the books kept.
import { BOOKED, WRITE_OFF_MONTHS } from '../people.ts';
import type { People } from '../people.ts';
import { SEGMENTS } from '../segments.ts';
import * as t from '../tallies.ts';
import type { MonthContext } from './context.ts';

const S = SEGMENTS.length;

/** Late fee on everything overdue for some days: exact in days, whole fen. */
export function chargeLateFee(
  people: People,
  m: MonthContext,
  i: number,
  amount: number,
  days: number,
): void {
  if (amount <= 0 || days <= 0) return;
  const fee = Math.round(amount * m.lateFee * days);
  if (fee === 0) return;
  people.lateFees[i] = people.lateFees[i]! + fee;
  if (people.status[i] !== BOOKED) return;
  m.slab[(t.FEES + people.bucket[i]!) * S + m.segment]! += fee;
  m.slab[t.LATE_FEES * S + m.segment]! += fee;
}

/**
 * All arrears are paid on a day of this month. `newBill`: the bill of this month is among them and
 * runs from its due day, the rest from the first.
 */
export function settle(
  people: People,
  m: MonthContext,
  i: number,
  day: number,
  newBill: boolean,
): void {
  const { arrears, size } = people;
  const total = people.arrearsOf(i);
  const fresh = newBill ? arrears[i]! : 0;
  chargeLateFee(people, m, i, total - fresh, day);
  chargeLateFee(people, m, i, fresh, day - people.dueDay[i]!);
  const amount = total + people.lateFees[i]!;
  for (let age = 0; age < WRITE_OFF_MONTHS; age++) arrears[age * size + i] = 0;
  people.lateFees[i] = 0;
  receive(people, m, i, amount);
  people.late[i] = -1;
  people.spell[i] = 0;
  people.payDay[i] = 0;
  people.stung[i] = 10;
  people.turnedIn[i] = -1;
}

/** Books a payment; first in, first out against the pool of month 0. */
export function receive(people: People, m: MonthContext, i: number, amount: number): void {
  people.buffer[i] = Math.max(0, people.buffer[i]! - amount);
  people.pool[i] = Math.max(0, people.pool[i]! - amount);
  if (people.status[i] !== BOOKED) return;
  m.slab[(t.PAID + people.bucket[i]!) * S + m.segment]! += amount;
  bookRecovery(people, m, i, amount);
}

/** What a customer who turned 91 days late pays within twelve months is booked to that month. */
export function bookRecovery(people: People, m: MonthContext, i: number, amount: number): void {
  const turned = people.turnedIn[i]!;
  if (turned < 0 || m.t - turned > 12) return;
  m.slabOf(turned)[t.RECOVERED_12 * S + m.segment]! += amount;
}
