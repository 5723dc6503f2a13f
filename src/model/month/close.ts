// The month's close: where every account stands, and what moved.
import { BOOKED, INSTALMENTS, SHADOW } from '../people.ts';
import type { People } from '../people.ts';
import { SEGMENTS } from '../segments.ts';
import * as t from '../tallies.ts';
import { partings } from './applications.ts';
import type { MonthContext } from './context.ts';
import { BILL, BLOCK, BOOKS, IN_FULL, INCOME, LISTED, LISTS, PAY, QUIET, SOME } from './scratch.ts';

const S = SEGMENTS.length;
const ENDS = t.ENDS.length;

/** Books the roll of every account; sets `bucket` for the next month. */
export function close(people: People, m: MonthContext, from: number): void {
  for (let list = IN_FULL; list <= QUIET; list++) {
    const others = closeMost(people, m, from, list);
    for (let k = 0; k < others; k++) closeOne(people, m, from, SOME[k]!);
  }
  const { slab, segment: s } = m;
  for (let k = 0; k < BOOKS.length; k++) slab[k * S + s]! += BOOKS[k]!;
  BOOKS.fill(0);
  if (m.t >= 0 && m.t % 12 === 0) census(people, m, from);
}

/** Customers who stay and are on time; lists the others in `rare` and returns how many. */
function closeMost(people: People, m: MonthContext, from: number, list: number): number {
  const { status, open, late, bucket, otherDebt, onPlan, monthsOnBook } = people;
  const { slab, segment: s, leave } = m;
  const { d } = PAY;
  let others = 0;
  let overIndebted = 0;
  let onPlans = 0;
  const end = list * BLOCK + LISTED[list]!;
  for (let k = list * BLOCK; k < end; k++) {
    const j = LISTS[k]!;
    const i = from + j;
    const total = open[i]!;
    const before = bucket[i]!;
    if (
      late[i]! >= 0 ||
      status[i]! !== BOOKED ||
      ((d[j]! & 0xffff) < leave && total + before === 0)
    ) {
      SOME[others++] = j;
      continue;
    }
    if (monthsOnBook[i]! < 255) monthsOnBook[i] = monthsOnBook[i]! + 1;
    const now = -total >>> 31;
    const at = before * ENDS + now;
    bucket[i] = now;
    BOOKS[t.ROLL_COUNT + at]!++;
    BOOKS[t.ROLL_AMOUNT + at]! += total;
    overIndebted += (INCOME[j]! - (BILL[j]! + otherDebt[i]!) * 2) >>> 31;
    onPlans += -onPlan[i]! >>> 31;
  }
  slab[t.OVER_INDEBTED * S + s]! += overIndebted;
  slab[t.ON_PLAN * S + s]! += onPlans;
  return others;
}

/** The rejected who are followed, who leaves, and who is late. */
function closeOne(people: People, m: MonthContext, from: number, j: number): void {
  const { slab, segment: s } = m;
  const i = from + j;
  const months = people.late[i]!;
  const standing = people.status[i]!;
  if (people.monthsOnBook[i]! < 255) people.monthsOnBook[i] = people.monthsOnBook[i]! + 1;
  const total = people.owedBy(i);
  let now = total > 0 ? 1 : 0;
  // Bills fall due before day 30, so months since the oldest unpaid one give the bucket exactly.
  if (months >= 0) now = months > 2 ? 5 : months + 2;
  const before = people.bucket[i]!;
  // Open accounts that owed nothing and owe nothing may be closed; a year of following may be over.
  if ((standing === SHADOW || before + now === 0) && partings(people, m, i, j)) return;
  people.bucket[i] = now;
  if (standing === SHADOW) return;
  const at = before * ENDS + now;
  BOOKS[t.ROLL_COUNT + at]!++;
  BOOKS[t.ROLL_AMOUNT + at]! += total;
  if ((BILL[j]! + people.otherDebt[i]!) * 2 > INCOME[j]!) slab[t.OVER_INDEBTED * S + s]!++;
  if (now === 5) slab[(t.LONG_LATE + people.cause[i]!) * S + s]!++;
  if (people.onPlan[i]! > 0) slab[t.ON_PLAN * S + s]!++;
}

/** Once a year all customers are counted; those of month 0 who are not late make the pool. */
function census(people: People, m: MonthContext, from: number): void {
  for (let list = IN_FULL; list <= QUIET; list++) {
    const end = list * BLOCK + LISTED[list]!;
    for (let k = list * BLOCK; k < end; k++) {
      const j = LISTS[k]!;
      const i = from + j;
      if (people.status[i] !== BOOKED) continue;
      const total = people.owedBy(i);
      countAccount(people, m, i, j, total);
      if (m.t !== 0 || people.late[i]! >= 0) continue;
      people.pool[i] = total;
      m.slab[t.POOL * S + m.segment]! += total;
    }
  }
}

/** Once a year: who owes, who carries instalments, what bills take of income. */
function countAccount(people: People, m: MonthContext, i: number, j: number, total: number): void {
  const { slab, segment: s } = m;
  slab[t.CUSTOMERS * S + s]!++;
  slab[t.INCOME * S + s]! += INCOME[j]!;
  slab[t.OTHER_SERVICE * S + s]! += people.otherDebt[i]!;
  slab[t.BILLED * S + s]! += BILL[j]!;
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
    BILL[j]! - (instalments ? people.nextBill[i]! : BILL[j]!),
  );
}
