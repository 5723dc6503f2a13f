// Accounts that are late: they age by the day, catch up, stay, roll, sign a plan.
import { BOOKED, COULD_NOT, EPOCH, EVER_31, EVER_91, WRITE_OFF_MONTHS } from '../people.ts';
import type { People } from '../people.ts';
import { block } from '../random.ts';
import { SEGMENTS } from '../segments.ts';
import { chanceOf, EXPONENTIAL, WHOLE } from '../tables.ts';
import * as t from '../tallies.ts';
import { drawInto } from '../threefry.ts';
import type { MonthContext } from './context.ts';
import { inTime } from './bill.ts';
import { startHardshipPlan } from './plans.ts';
import { chargeLateFee, receive, settle } from './settle.ts';
import {
  BILL,
  BLOCK,
  enlist,
  FRESH,
  INCOME,
  LATE,
  LISTED,
  LISTS,
  NEEDS,
  WORDS,
} from './scratch.ts';

const S = SEGMENTS.length;
const LUCK = block('late');
/** Days of a month. */
const DAYS = 30;

/**
 * Those who were late before, a month older, and those who missed their bill this month. Who catches
 * up changes lists and may buy.
 */
export function late(people: People, m: MonthContext, from: number): void {
  const { key, address, replicate } = m;
  const end = LATE * BLOCK + LISTED[LATE]!;
  let still = LATE * BLOCK;
  for (let k = LATE * BLOCK; k < end; k++) {
    const j = LISTS[k]!;
    const i = from + j;
    drawInto(WORDS, key, i, address, replicate, LUCK);
    age(people, m, i, j);
    catchUp(people, m, i, j, true);
    if (people.late[i]! >= 0) LISTS[still++] = j;
    else enlist(inTime(people, i), j);
  }
  LISTED[LATE] = still - LATE * BLOCK;
  for (let k = 0; k < LISTED[FRESH]!; k++) {
    const j = LISTS[FRESH * BLOCK + k]!;
    drawInto(WORDS, key, from + j, address, replicate, LUCK);
    catchUp(people, m, from + j, j, false);
  }
}

/** A month older: unpaid bills move on by one, this month's bill joins them. */
function age(people: People, m: MonthContext, i: number, j: number): void {
  const { arrears, size } = people;
  const s = m.segment;
  const booked = people.status[i] === BOOKED;
  const slab = booked ? m.slab : m.trash;
  const last = (WRITE_OFF_MONTHS - 1) * size + i;
  arrears[last] = arrears[last]! + arrears[last - size]!;
  for (let at = last - size; at > i; at -= size) arrears[at] = arrears[at - size]!;
  const due = BILL[j]!;
  arrears[i] = due;
  people.open[i] = people.open[i]! - due;
  const months = people.late[i]! + 1;
  people.late[i] = months;
  const spell = people.spell[i]! + 1;
  people.spell[i] = spell > 255 ? 255 : spell;
  if (spell === 1) {
    slab[t.TURNED_31 * S + s]! += arrears[size + i]!;
    if (people.hasPaid[i] === 0) slab[t.FIRST_31 * S + s]!++;
    if (booked && (people.traits[i]! & EVER_31) === 0) {
      people.traits[i] = people.traits[i]! | EVER_31;
      m.bookVintage(people.appliedIn[i]!, 2, people.owedBy(i));
    }
  }
  if (months === 3) turnBad(people, m, i, booked, slab);
}

/** 91 days late: non-performing from here on. */
function turnBad(
  people: People,
  m: MonthContext,
  i: number,
  booked: boolean,
  slab: Float64Array,
): void {
  const s = m.segment;
  const owed = people.owedBy(i);
  if (booked && (people.traits[i]! & EVER_91) === 0) {
    people.traits[i] = people.traits[i]! | EVER_91;
    m.bookVintage(people.appliedIn[i]!, 3, owed);
  }
  slab[t.TURNED_91 * S + s]! += owed;
  slab[t.TURNED_91_COUNT * S + s]!++;
  if (booked) slab[t.POOL_91 * S + s]! += people.pool[i]!;
  people.turnedIn[i] = m.t;
  const applied = people.appliedIn[i]! - EPOCH;
  if (people.appliedIn[i]! > 0 && m.t - applied <= 12) {
    m.slabOf(applied)[(booked ? t.BAD_APPROVED : t.BAD_REJECTED) * S + s]!++;
    people.appliedIn[i] = -people.appliedIn[i]!;
  }
}

/** The next thirty days: the day on which all is paid, or one bill paid, a plan signed, or nothing. */
function catchUp(people: People, m: MonthContext, i: number, j: number, before: boolean): void {
  const { arrears } = people;
  const s = m.segment;
  const [dayWord, keepWord, planWord] = [WORDS[0]!, WORDS[1]!, WORDS[2]!];
  const months = people.late[i]!;
  const cause = people.cause[i]!;
  const total = people.arrearsOf(i);
  const slot = cause * 7 + (months > 6 ? 6 : months);
  let factor = m.duration[people.spell[i]!]!;
  if (people.spell[i] === 0) factor *= m.teachable[s]!;
  if (m.personFactor > 1 && cause < 2 && (keepWord & 0xffff) < m.personReach)
    factor *= m.personFactor;
  if (cause === COULD_NOT) {
    const purse = INCOME[j]! - NEEDS[j]! + people.buffer[i]!;
    const able =
      Math.floor(Math.min(4096, Math.max(-4096, (purse * m.abilitySlope) / (total + 1)))) -
      m.abilityShift;
    factor *= 0.1 + 0.9 * (chanceOf(able) / WHOLE);
  }
  const early = m.hazardEarly[slot]! * factor * (people.spell[i] === 1 ? m.handover : 1);
  const later = m.hazardLate[slot]! * factor;
  const wait = EXPONENTIAL[dayWord >>> 20]!;
  let day = DAYS + 1;
  if (wait < 7 * early) day = Math.floor(wait / early) + 1;
  else if (later > 0) day = Math.min(DAYS + 1, 8 + Math.floor((wait - 7 * early) / later));

  const dueDay = people.dueDay[i]!;
  if (day <= DAYS) {
    if (people.spell[i] === 0) {
      const slab = people.status[i] === BOOKED ? m.slab : m.trash;
      slab[t.COLLECTED_30 * S + s]! += arrears[i]!;
      if (day <= 7) slab[t.COLLECTED_7 * S + s]! += arrears[i]!;
    }
    if (dueDay + day <= DAYS) {
      settle(people, m, i, dueDay + day, true);
      return;
    }
    people.payDay[i] = dueDay + day - DAYS;
  } else if (
    before &&
    m.keepUp > 0 &&
    keepWord >>> 16 < m.keepUp &&
    arrears[oldestOf(people, i)]! < total
  )
    payOldest(people, m, i);
  else if (before && m.terms.hardship > 0 && cause === COULD_NOT && months >= 1 && months <= 2) {
    if (planWord >>> 16 < m.terms.hardship * 65536 && !m.isCard) {
      signPlan(people, m, i, j);
      return;
    }
  }
  const fresh = arrears[i]!;
  chargeLateFee(people, m, i, people.arrearsOf(i) - fresh, DAYS);
  chargeLateFee(people, m, i, fresh, DAYS - dueDay);
}

/** Where the oldest unpaid bill stands in the arrears. */
function oldestOf(people: People, i: number): number {
  return Math.min(people.late[i]!, WRITE_OFF_MONTHS - 1) * people.size + i;
}

/** Pays the oldest bill of several: one month less late, or as late as a month ago. */
function payOldest(people: People, m: MonthContext, i: number): void {
  const { arrears, size } = people;
  const at = oldestOf(people, i);
  const amount = arrears[at]!;
  arrears[at] = 0;
  receive(people, m, i, amount);
  let months = WRITE_OFF_MONTHS - 1;
  while (arrears[months * size + i] === 0) months--;
  people.late[i] = months;
}

/** A hardship plan: part written down, the rest in equal instalments, nothing late any more. */
function signPlan(people: People, m: MonthContext, i: number, j: number): void {
  const s = m.segment;
  const { planMonths, writeDown } = m.terms;
  const overdue = people.arrearsOf(i) + people.lateFees[i]!;
  const waived = Math.floor(overdue * writeDown);
  const owed = people.open[i]! + overdue - waived;
  const before = BILL[j]!;
  const pool = people.pool[i]!;
  people.clearAccount(i);
  people.pool[i] = Math.min(pool, owed);
  people.open[i] = owed;
  startHardshipPlan(people, m, i, planMonths, owed);
  people.onPlan[i] = planMonths;
  people.claim[i] = before;
  const slab = people.status[i] === BOOKED ? m.slab : m.trash;
  slab[(t.WAIVED + people.bucket[i]!) * S + s]! += waived;
  slab[t.PLANS_SIGNED * S + s]!++;
}
