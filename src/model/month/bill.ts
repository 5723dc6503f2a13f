// The first days of the month: write-offs, payments announced last month, and this month's bill.
import { BOOKED, CLAIM, HORIZON, INSTALMENTS, SHADOW, WRITE_OFF_MONTHS } from '../people.ts';
import type { People } from '../people.ts';
import { SEGMENTS } from '../segments.ts';
import * as t from '../tallies.ts';
import type { MonthContext } from './context.ts';
import { settle } from './settle.ts';

const S = SEGMENTS.length;

/** Sets `bill` (principal and fees due this month, 0 for none) and `fees` (the part that is fees). */
export function bill(people: People, m: MonthContext, from: number, count: number): void {
  const { status, open, nextBill, plan, planFee, late, payDay, traits, size } = people;
  const { bill, fees, paid, bought, waived, writtenOff } = m;
  const isCard = m.settings.product.kind === 'card';
  const slot = (((m.t % HORIZON) + HORIZON) % HORIZON) * size;
  const { minimumRate, interest } = m;
  m.lateCount = 0;
  for (let j = 0; j < count; j++) {
    const i = from + j;
    bill[j] = 0;
    fees[j] = 0;
    paid[j] = 0;
    bought[j] = 0;
    waived[j] = 0;
    writtenOff[j] = 0;
    const standing = status[i]!;
    if (standing !== BOOKED && standing !== SHADOW) continue;
    if (late[i]! >= 0) {
      if (late[i]! >= WRITE_OFF_MONTHS) {
        writeOff(people, m, i, j);
        continue;
      }
      if (payDay[i]! > 0) settle(people, m, i, j, payDay[i]!, false);
    }
    if (isCard) {
      const balance = open[i]!;
      if (balance === 0) continue;
      if ((traits[i]! & INSTALMENTS) === 0 && late[i]! < 0) {
        bill[j] = balance;
      } else {
        // Interest on what revolved, then a minimum of principal on top of it.
        const charge = balance * interest;
        fees[j] = charge;
        open[i] = balance + fees[j]!;
        const least = Math.max(3000, (balance * minimumRate) | 0) + fees[j]!;
        bill[j] = Math.min(open[i]!, least);
      }
      charge(people, m, i, fees[j]!, t.INTEREST);
    } else {
      const fee = planFee[slot + i]!;
      const due = nextBill[i]! + plan[slot + i]! + fee;
      if (due === 0) continue;
      bill[j] = due;
      fees[j] = fee;
      open[i] = open[i]! + fee;
      charge(people, m, i, fee, t.PLAN_FEES);
      planFee[slot + i] = 0;
      plan[slot + i] = 0;
      nextBill[i] = 0;
    }
  }
}

/** Books a fee that falls due. */
function charge(people: People, m: MonthContext, i: number, fee: number, kind: number): void {
  if (fee === 0) return;
  const slab = people.status[i] === BOOKED ? m.slab : m.trash;
  const s = people.segment[i]!;
  slab[(t.FEES + people.bucket[i]!) * S + s]! += fee;
  slab[kind * S + s]! += fee;
}

/** More than 180 days late at the last close: the whole balance becomes a claim. */
function writeOff(people: People, m: MonthContext, i: number, j: number): void {
  const owed = people.owed[i]!;
  const booked = people.status[i] === BOOKED;
  const slab = booked ? m.slab : m.trash;
  const s = people.segment[i]!;
  m.writtenOff[j] = owed;
  slab[(t.CHARGED_OFF + people.bucket[i]!) * S + s]! += owed;
  if (booked) slab[t.POOL_CHARGED_OFF * S + s]! += people.pool[i]!;
  people.clearAccount(i);
  people.claim[i] = booked ? owed : 0;
  people.claimAge[i] = 0;
  people.limit[i] = 0;
  people.status[i] = booked ? CLAIM : SHADOW;
}
