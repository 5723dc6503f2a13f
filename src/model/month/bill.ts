// The first days of the month: write-offs, payments announced last month, and this month's bill.
import { BOOKED, CLAIM, DORMANT, GONE, INSTALMENTS, OUTSIDE, WRITE_OFF_MONTHS } from '../people.ts';
import type { People } from '../people.ts';
import { SEGMENTS } from '../segments.ts';
import * as t from '../tallies.ts';
import type { MonthContext } from './context.ts';
import { endPlans, endHardshipPlan, LARGEST_FEE, plansOfMonth } from './plans.ts';
import { settle } from './settle.ts';
import {
  APART,
  BILL,
  BLOCK,
  BOOKS,
  CLAIMS,
  enlist,
  IN_FULL,
  LATE,
  LISTED,
  LISTS,
  QUIET,
  SOME,
  SPREAD,
  WITHOUT,
} from './scratch.ts';

const S = SEGMENTS.length;
/** The smallest minimum payment on a card, fen. */
const LEAST = 3000;

/** Which list: by standing, the traits DORMANT and INSTALMENTS (as two bits), and lateness. */
export const LIST_OF = Uint8Array.from({ length: 64 }, (_, code) => {
  const standing = code & 7;
  const traits = ((code >> 3) & 3) * INSTALMENTS;
  if (standing === OUTSIDE) return WITHOUT;
  if (standing === CLAIM) return CLAIMS;
  if (standing >= GONE) return APART;
  if ((traits & DORMANT) !== 0) return QUIET;
  if (code >= 32) return LATE;
  return (traits & INSTALMENTS) !== 0 ? SPREAD : IN_FULL;
});

/** Sets `bill`, principal and fees due this month (0 for none), and sorts the people into lists. */
export function bill(people: People, m: MonthContext, from: number, count: number): void {
  sort(people, from, count);
  overdue(people, m, from);
  BILL.fill(0);
  if (m.isCard) cardBills(people, m, from);
  else walletBills(people, m, from);
}

/** Everybody of the block goes on one list. No branches: standing follows no order. */
function sort(people: People, from: number, count: number): void {
  const { status, traits, late } = people;
  LISTED.fill(0);
  for (let j = 0; j < count; j++) {
    const i = from + j;
    const list = LIST_OF[status[i]! | ((traits[i]! & 12) << 1) | ((~late[i]! >>> 31) << 5)]!;
    const at = LISTED[list]!;
    LISTS[list * BLOCK + at] = j;
    LISTED[list] = at + 1;
  }
}

/** What is more than 180 days late is written off; what was announced last month is paid. */
function overdue(people: People, m: MonthContext, from: number): void {
  const { late, payDay, status } = people;
  const end = LATE * BLOCK + LISTED[LATE]!;
  let still = LATE * BLOCK;
  for (let k = LATE * BLOCK; k < end; k++) {
    const j = LISTS[k]!;
    const i = from + j;
    if (late[i]! >= WRITE_OFF_MONTHS) writeOff(people, m, i);
    else if (payDay[i]! > 0) settle(people, m, i, payDay[i]!, false);
    if (late[i]! >= 0) LISTS[still++] = j;
    else enlist(status[i]! === CLAIM ? CLAIMS : inTime(people, i), j);
  }
  LISTED[LATE] = still - LATE * BLOCK;
}

/** The list of somebody who is no longer late. */
export function inTime(people: People, i: number): number {
  return (people.traits[i]! & INSTALMENTS) === 0 ? IN_FULL : SPREAD;
}

/** Last month's purchases, the instalments of all plans, and their fees. */
function walletBills(people: People, m: MonthContext, from: number): void {
  const { status, open, nextBill, bucket } = people;
  const { instalment, instalmentFee, plans } = people;
  const { slab, segment: s } = m;
  const three = plansOfMonth(people, m.t - 3) + from;
  const six = plansOfMonth(people, m.t - 6) + from;
  const twelve = plansOfMonth(people, m.t - 12) + from;
  const twentyFour = plansOfMonth(people, m.t - 24) + from;
  const inHardship = m.hardshipTenors !== 0;
  let fees = 0;
  for (let list = IN_FULL; list <= LATE; list++) {
    let ending = 0;
    const end = list * BLOCK + LISTED[list]!;
    for (let k = list * BLOCK; k < end; k++) {
      const j = LISTS[k]!;
      const i = from + j;
      const due = nextBill[i]!;
      nextBill[i] = 0;
      const part = instalment[i]!;
      if (part === 0) {
        BILL[j] = due;
        continue;
      }
      const asked = instalmentFee[i]!;
      const fee = asked < LARGEST_FEE ? asked : LARGEST_FEE;
      BILL[j] = due + part + fee;
      if (inHardship) BILL[j] = BILL[j] + endHardshipPlan(people, m, i);
      // One in a few has a plan that ends: listed without a branch. A difference below zero is a match.
      SOME[ending] = j;
      ending +=
        ((((plans[three + j]! & 31) ^ 1) - 1) |
          (((plans[six + j]! & 31) ^ 2) - 1) |
          (((plans[twelve + j]! & 31) ^ 3) - 1) |
          (((plans[twentyFour + j]! & 31) ^ 4) - 1)) >>>
        31;
      open[i] = open[i]! + fee;
      const booked = fee & -(status[i]! & BOOKED);
      BOOKS[t.FEES + bucket[i]!]! += booked;
      fees += booked;
    }
    for (let k = 0; k < ending; k++) {
      const j = SOME[k]!;
      BILL[j] = BILL[j]! + endPlans(people, m, from + j);
    }
  }
  slab[t.PLAN_FEES * S + s]! += fees;
}

/** All of it for who pays in full; for who revolves interest and a minimum of principal. */
function cardBills(people: People, m: MonthContext, from: number): void {
  const { status, open, bucket } = people;
  const { slab, segment: s, interest, minimumRate } = m;
  let fees = 0;
  for (let list = IN_FULL; list <= LATE; list++) {
    const end = list * BLOCK + LISTED[list]!;
    for (let k = list * BLOCK; k < end; k++) {
      const j = LISTS[k]!;
      const i = from + j;
      const balance = open[i]!;
      if (balance === 0) continue;
      if (list === IN_FULL) {
        BILL[j] = balance;
        continue;
      }
      const fee = Math.floor(balance * interest);
      const principal = Math.floor(balance * minimumRate);
      const least = (principal > LEAST ? principal : LEAST) + fee;
      open[i] = balance + fee;
      BILL[j] = balance + fee < least ? balance + fee : least;
      const booked = fee & -(status[i]! & BOOKED);
      BOOKS[t.FEES + bucket[i]!]! += booked;
      fees += booked;
    }
  }
  slab[t.INTEREST * S + s]! += fees;
}

/** More than 180 days late at the last close: the whole balance becomes a claim. */
function writeOff(people: People, m: MonthContext, i: number): void {
  const owed = people.owedBy(i);
  const pool = people.pool[i]!;
  const bucket = people.bucket[i]!;
  const booked = people.status[i] === BOOKED;
  people.clearAccount(i);
  people.limit[i] = 0;
  if (!booked) return;
  const s = m.segment;
  m.slab[(t.CHARGED_OFF + bucket) * S + s]! += owed;
  m.slab[t.POOL_CHARGED_OFF * S + s]! += pool;
  m.slab[t.rollCount(bucket, t.WRITTEN_OFF) * S + s]!++;
  m.slab[t.roll(bucket, t.WRITTEN_OFF) * S + s]! += owed;
  people.claim[i] = owed;
  people.claimAge[i] = 0;
  people.status[i] = CLAIM;
  people.bucket[i] = 0;
}
