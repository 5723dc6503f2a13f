// The month's close: where every account stands, and what moved.
import { BOOKED, INSTALMENTS, SHADOW } from '../people.ts';
import type { People } from '../people.ts';
import { SEGMENTS } from '../segments.ts';
import * as t from '../tallies.ts';
import { partings } from './applications.ts';
import type { MonthContext } from './context.ts';

const S = SEGMENTS.length;
const ENDS = t.ENDS.length;

/** Books the roll of every account; sets `owed` and `bucket` for the next month. */
export function close(people: People, m: MonthContext, from: number, count: number): void {
  const { status, open, late, owed, bucket, inWork, otherDebt, onPlan, monthsOnBook } = people;
  const { slab, segment: s, rollCount, rollAmount, bill, income } = m;
  const census = m.t >= 0 && m.t % 12 === 0;
  let outOfWork = 0;
  let overIndebted = 0;
  let onPlans = 0;
  for (let j = 0; j < count; j++) {
    const i = from + j;
    outOfWork += 1 - inWork[i]!;
    const standing = status[i]!;
    if (standing !== BOOKED && standing !== SHADOW) {
      bucket[i] = 0;
      owed[i] = 0;
      continue;
    }
    if (monthsOnBook[i]! < 255) monthsOnBook[i] = monthsOnBook[i]! + 1;
    const months = late[i]!;
    let total = open[i]!;
    let now = total > 0 ? 1 : 0;
    if (months >= 0) {
      // Bills fall due before day 30, so months since the oldest unpaid one give the bucket exactly.
      now = months > 2 ? 5 : months + 2;
      total += people.arrearsOf(i) + people.lateFees[i]!;
    }
    const before = bucket[i]!;
    // Open accounts that owed nothing and owe nothing may be closed; a year of following may be over.
    if ((standing === SHADOW || before + now === 0) && partings(people, m, i, j)) {
      bucket[i] = 0;
      owed[i] = 0;
      continue;
    }
    const at = before * ENDS + now;
    owed[i] = total;
    bucket[i] = now;
    if (standing === SHADOW) continue;
    rollCount[at] = rollCount[at]! + 1;
    rollAmount[at] = rollAmount[at]! + total;
    if ((bill[j]! + otherDebt[i]!) * 2 > income[j]!) overIndebted++;
    if (now === 5) slab[(t.LONG_LATE + people.cause[i]!) * S + s]!++;
    if (onPlan[i]! > 0) onPlans++;
    if (census) countAccount(people, m, i, j, total);
    if (m.t === 0 && months < 0) {
      people.pool[i] = total;
      slab[t.POOL * S + s]! += total;
    }
  }
  for (let k = 0; k < rollCount.length; k++) {
    if (rollCount[k] === 0) continue;
    slab[(t.ROLL_COUNT + k) * S + s]! += rollCount[k]!;
    slab[(t.ROLL_AMOUNT + k) * S + s]! += rollAmount[k]!;
    rollCount[k] = 0;
    rollAmount[k] = 0;
  }
  slab[t.PEOPLE * S + s]! += count;
  slab[t.OUT_OF_WORK * S + s]! += outOfWork;
  slab[t.OVER_INDEBTED * S + s]! += overIndebted;
  slab[t.ON_PLAN * S + s]! += onPlans;
}

/** Once a year: who owes, who carries instalments, what bills take of income. */
function countAccount(people: People, m: MonthContext, i: number, j: number, total: number): void {
  const { slab, segment: s } = m;
  slab[t.CUSTOMERS * S + s]!++;
  slab[t.INCOME * S + s]! += m.income[j]!;
  slab[t.OTHER_SERVICE * S + s]! += people.otherDebt[i]!;
  slab[t.BILLED * S + s]! += m.bill[j]!;
  if (total === 0) return;
  slab[t.HOLDERS * S + s]!++;
  slab[t.OWED * S + s]! += total;
  if (total < 300_000) slab[t.OWED_BELOW_3000 * S + s]! += total;
  const instalments = m.isCard
    ? (people.traits[i]! & INSTALMENTS) !== 0
    : people.open[i]! > people.nextBill[i]!;
  if (instalments || people.late[i]! >= 0) slab[t.CARRIERS * S + s]!++;
  else slab[t.CLEARERS * S + s]!++;
  slab[t.INSTALMENTS_BILLED * S + s]! += Math.max(
    0,
    m.bill[j]! - (instalments ? people.nextBill[i]! : m.bill[j]!),
  );
}
