// The month's close: where every account stands, and what moved.
import { BOOKED, INSTALMENTS, SHADOW } from '../people.ts';
import type { People } from '../people.ts';
import { SEGMENTS } from '../segments.ts';
import * as t from '../tallies.ts';
import type { MonthContext } from './context.ts';

const S = SEGMENTS.length;
const ENDS = t.ENDS.length;
const CHARGED_OFF = ENDS - 1;

/** Bucket by months since the oldest unpaid bill fell due: bills fall due before day 30. */
function bucketOf(late: number, owed: number): number {
  if (late < 0) return owed > 0 ? 1 : 0;
  return late > 2 ? 5 : late + 2;
}

/** Books the roll of every account; sets `owed` and `bucket` for the next month. */
export function close(people: People, m: MonthContext, from: number, count: number): void {
  const { segment, status, open, lateFees, late, owed, bucket, inWork } = people;
  const { slab, trash, writtenOff } = m;
  const census = m.t >= 0 && m.t % 12 === 0;
  for (let j = 0; j < count; j++) {
    const i = from + j;
    const s = segment[i]!;
    slab[t.PEOPLE * S + s]!++;
    if (inWork[i] === 0) slab[t.OUT_OF_WORK * S + s]!++;
    const standing = status[i]!;
    const before = bucket[i]!;
    if (standing !== BOOKED && standing !== SHADOW) {
      if (writtenOff[j]! > 0) {
        const at = before * ENDS + CHARGED_OFF;
        slab[(t.ROLL_COUNT + at) * S + s]!++;
        slab[(t.ROLL_AMOUNT + at) * S + s]! += writtenOff[j]!;
      }
      owed[i] = 0;
      bucket[i] = 0;
      continue;
    }
    const months = late[i]!;
    let total = open[i]! + lateFees[i]!;
    if (months >= 0) total += people.arrearsOf(i);
    const now = bucketOf(months, total);
    owed[i] = total;
    bucket[i] = now;
    const books = standing === BOOKED ? slab : trash;
    const at = before * ENDS + now;
    books[(t.ROLL_COUNT + at) * S + s]!++;
    if (total > 0) books[(t.ROLL_AMOUNT + at) * S + s]! += total;
    if (now === 5) books[(t.LONG_LATE + people.cause[i]!) * S + s]!++;
    if (people.onPlan[i]! > 0) books[t.ON_PLAN * S + s]!++;
    if (standing === BOOKED && (m.bill[j]! + people.otherDebt[i]!) * 2 > m.income[j]!)
      slab[t.OVER_INDEBTED * S + s]!++;
    if (census && standing === BOOKED) count12(people, m, i, j, s, total);
    if (m.t === 0 && standing === BOOKED && months < 0) {
      people.pool[i] = total;
      slab[t.POOL * S + s]! += people.pool[i]!;
    }
  }
}

/** Once a year: who owes, who carries instalments, what bills take of income. */
function count12(
  people: People,
  m: MonthContext,
  i: number,
  j: number,
  s: number,
  total: number,
): void {
  const { slab } = m;
  slab[t.CUSTOMERS * S + s]!++;
  slab[t.INCOME * S + s]! += m.income[j]!;
  slab[t.OTHER_SERVICE * S + s]! += people.otherDebt[i]!;
  slab[t.BILLED * S + s]! += m.bill[j]!;
  if (total === 0) return;
  slab[t.HOLDERS * S + s]!++;
  slab[t.OWED * S + s]! += total;
  if (total < 300_000) slab[t.OWED_BELOW_3000 * S + s]! += total;
  const instalments =
    m.settings.product.kind === 'card'
      ? (people.traits[i]! & INSTALMENTS) !== 0
      : people.open[i]! > people.nextBill[i]!;
  if (instalments || people.late[i]! >= 0) slab[t.CARRIERS * S + s]!++;
  else slab[t.CLEARERS * S + s]!++;
  slab[t.INSTALMENTS_BILLED * S + s]! += Math.max(
    0,
    m.bill[j]! - (instalments ? people.nextBill[i]! : m.bill[j]!),
  );
}
