// The due day: three causes of a miss, tried in order - could not, would not, forgot.
import { BOOKED, COULD_NOT, FORGOT, WOULD_NOT } from '../people.ts';
import type { People } from '../people.ts';
import { SEGMENTS } from '../segments.ts';
import { chanceOf, smallChance, WHOLE } from '../tables.ts';
import * as t from '../tallies.ts';
import type { MonthContext } from './context.ts';
import { receive } from './settle.ts';
import { freeSpending } from './spend.ts';
import type { Purse } from './spend.ts';
import {
  AMOUNTS,
  BILL,
  BLOCK,
  BOOKS,
  CASH,
  enlist,
  FRESH,
  IN_FULL,
  INCOME,
  LISTED,
  LISTS,
  NEEDS,
  OTHERS,
  PAY,
  SHOCK,
  SOME,
  SPENT,
  SPREAD,
} from './scratch.ts';

const S = SEGMENTS.length;
/** Automatic debit fails this often, of 2^32: 0.003. */
const DEBIT_FAILS = 0.003 * WHOLE;
/** A burden beyond this, in 1/64 of an income, weighs no more. */
const HEAVIEST = 128;

/** Who pays, who misses and why. */
export function due(people: People, m: MonthContext, from: number): void {
  for (let list = IN_FULL; list <= SPREAD; list++) {
    const payers = decide(people, m, from, list);
    if (m.isCard) payCards(people, m, from, list, payers);
    else pay(people, m, from, payers);
  }
}

/** Lists in SOME who of a list pays, and returns how many; misses are booked at once. */
function decide(people: People, m: MonthContext, from: number, list: number): number {
  const { status, otherDebt, income: usual, reluctance, onPlan, claim } = people;
  const { forgets, autopayRank, stung, hasPaid } = people;
  const { a, b, c } = PAY;
  const { abilitySlope, abilityShift, helpShare, slab, segment: s } = m;
  const { liquidity } = m.terms;
  const shift = abilityShift | 0;
  const beyond = 1023 + shift;
  const debit = m.autopayRank[s]!;
  const forgetting = m.forget[s]!;
  const forgettingFirst = m.forgetFirst[s]!;
  const willingness = m.willing[s]!;
  let bills = 0;
  let fallenDue = 0;
  let payers = 0;
  let misses = 0;
  let firsts = 0;
  const end = list * BLOCK + LISTED[list]!;
  for (let k = list * BLOCK; k < end; k++) {
    const j = LISTS[k]!;
    const due = BILL[j]!;
    if (due === 0) continue;
    const i = from + j;
    const booked = status[i]! & BOOKED;
    bills += booked;
    fallenDue += due & -booked;
    // What ability is weighed against: the bill, or that before a plan when its size is to make no difference.
    let weighed = due;
    if (!liquidity && onPlan[i]! !== 0 && claim[i]! > due) weighed = claim[i]!;
    const scaled = ((CASH[j]! + usual[i]! * helpShare) * abilitySlope) / weighed;
    let cause = -1;
    // A score beyond the table means a chance within 2e-7 of one.
    if (scaled < beyond && a[j]! >>> 0 >= chanceOf(scoreOf(scaled, shift))) cause = COULD_NOT;
    else {
      // The heaviest burden first: few are left to be looked at closely.
      const unwilling = willingness + reluctance[i]!;
      const temper = b[j]! >>> 0;
      if (
        temper < unwillingly(unwilling, HEAVIEST) &&
        temper < unwillingly(unwilling, burdenOf(due + otherDebt[i]!, INCOME[j]!))
      )
        cause = WOULD_NOT;
      else {
        const memory = stung[i]!;
        const luck = c[j]! >>> 0;
        const chance =
          forgets[i]! * (hasPaid[i]! === 0 ? forgettingFirst : forgetting) * (1 - 0.04 * memory);
        // Rarely either; so who is on automatic debit, one in two, is asked rarely.
        if (
          (luck < chance || luck < DEBIT_FAILS) &&
          luck < (autopayRank[i]! < debit ? DEBIT_FAILS : chance)
        )
          cause = FORGOT;
        stung[i] = memory - (-memory >>> 31);
      }
    }
    if (cause >= 0) {
      AMOUNTS[misses] = weighed;
      OTHERS[misses++] = j * 4 + cause;
      continue;
    }
    if (hasPaid[i]! === 0) {
      firsts += booked;
      hasPaid[i] = 1;
    }
    SOME[payers++] = j;
  }
  slab[t.DUE_COUNT * S + s]! += bills;
  slab[t.DUE * S + s]! += fallenDue;
  slab[t.FIRST_BILLS * S + s]! += firsts;
  for (let k = 0; k < misses; k++) unpaid(people, m, from, OTHERS[k]!, AMOUNTS[k]!);
  return payers;
}

/** A miss, unless an early warning prevents it. */
function unpaid(
  people: People,
  m: MonthContext,
  from: number,
  entry: number,
  weighed: number,
): void {
  const j = entry >> 2;
  const i = from + j;
  const cause = entry & 3;
  if (cause === COULD_NOT && m.terms.early > 0 && warned(people, m, i, j, BILL[j]!, CASH[j]!))
    return;
  if (people.hasPaid[i]! === 0 && people.status[i]! === BOOKED)
    m.slab[t.FIRST_BILLS * S + m.segment]!++;
  miss(people, m, i, j, cause, weighed);
}

/** Bills are paid from the cash at hand; the rest stays in reserve. */
function pay(people: People, m: MonthContext, from: number, payers: number): void {
  const { status, buffer, open, pool, bucket } = people;
  const pooled = m.t > 0;
  for (let k = 0; k < payers; k++) {
    const j = SOME[k]!;
    const i = from + j;
    const amount = BILL[j]!;
    open[i] = open[i]! - amount;
    buffer[i] = positive(CASH[j]! - amount);
    if (pooled) pool[i] = positive(pool[i]! - amount);
    BOOKS[t.PAID + bucket[i]!]! += amount & -(status[i]! & BOOKED);
  }
}

/** On a card: all of it, or about the minimum, sometimes more, rarely all. */
function payCards(
  people: People,
  m: MonthContext,
  from: number,
  list: number,
  payers: number,
): void {
  const { status, buffer, open, pool, bucket } = people;
  const pooled = m.t > 0;
  const { d } = PAY;
  for (let k = 0; k < payers; k++) {
    const j = SOME[k]!;
    const i = from + j;
    const all = open[i]!;
    const left = CASH[j]!;
    const amount = list === IN_FULL ? all : cardPayment(d[j]!, all, BILL[j]!, left);
    open[i] = all - amount;
    buffer[i] = positive(left - amount);
    if (pooled) pool[i] = positive(pool[i]! - amount);
    BOOKS[t.PAID + bucket[i]!]! += amount & -(status[i]! & BOOKED);
  }
}

/** What a revolver pays of a balance. */
function cardPayment(word: number, all: number, least: number, cash: number): number {
  if (word >>> 24 < 18 && cash > all) return all;
  const extra = 1 + ((word >>> 16) & 255) / 256;
  return Math.max(least, Math.min(all, Math.floor(Math.min(least * extra, Math.max(least, cash)))));
}

/** The number, or 0 below 0; of 32 bits, without a branch. */
function positive(x: number): number {
  return x & ~(x >> 31);
}

/** What bills and debts take of an income, in 1/64; at most all of it twice over. */
function burdenOf(bills: number, income: number): number {
  const burden = income > 0 ? (bills * 64) / income : HEAVIEST;
  return burden < HEAVIEST ? burden : HEAVIEST;
}

/** Chance of a strategic miss, of 2^32. */
function unwillingly(unwilling: number, burden: number): number {
  return smallChance(Math.floor(unwilling + 0.8 * burden) | 0);
}

/** The score of ability, 1/64 logit: floor, and never below the table. */
function scoreOf(scaled: number, shift: number): number {
  return scaled < -2048 ? -2048 : (Math.floor(scaled) | 0) - shift;
}

/** A bill stays unpaid. Those who could not pay it hand over part of what they have. */
function miss(
  people: People,
  m: MonthContext,
  i: number,
  j: number,
  cause: number,
  weighed: number,
): void {
  const { slab, segment: s } = m;
  const booked = people.status[i] === BOOKED;
  const left = CASH[j]!;
  const due = BILL[j]!;
  let unpaid = due;
  if (cause === COULD_NOT) {
    if (booked) slab[(t.ROOT + rootOf(people, m, i, j, weighed)) * S + s]!++;
    const part = left > 0 ? Math.min(Math.floor(left * 0.3), Math.floor(due * 0.6)) : 0;
    if (part > 0) {
      receive(people, m, i, part);
      unpaid -= part;
    }
  }
  people.open[i] = people.open[i]! - due;
  people.arrears[i] = unpaid;
  people.cause[i] = cause;
  people.spell[i] = 0;
  people.late[i] = 0;
  enlist(FRESH, j);
  if (people.onPlan[i]! > 0) {
    if (booked && people.claim[i]! > 0) slab[t.PLANS_BROKEN * S + s]!++;
    people.onPlan[i] = 0;
    people.claim[i] = 0;
  }
  if (!booked) return;
  slab[t.UNPAID_COUNT * S + s]!++;
  slab[t.UNPAID * S + s]! += unpaid;
  slab[(t.MISSED + cause) * S + s]!++;
}

/** Early warning: half of the bill now, the rest with the next one, and no purchases meanwhile. */
function warned(
  people: People,
  m: MonthContext,
  i: number,
  j: number,
  due: number,
  cash: number,
): boolean {
  if (m.isCard || people.onPlan[i]! > 0) return false;
  if ((PAY.d[j]! & 0xffff) >= m.terms.early * 65536 || cash * 2 < due) return false;
  const part = Math.ceil(due / 2);
  people.open[i] = people.open[i]! - part;
  people.nextBill[i] = people.nextBill[i]! + due - part;
  people.onPlan[i] = 3;
  receive(people, m, i, part);
  return true;
}

/** The purse of one person this month, as `spend` saw it. */
export function purseOf(people: People, m: MonthContext, i: number, j: number): Purse {
  const s = m.segment;
  const known = m.experience[people.monthsOnBook[i]!]!;
  return {
    income: INCOME[j]!,
    needs: NEEDS[j]!,
    shock: SHOCK[j]!,
    bill: BILL[j]!,
    // What was in reserve before this month's spending.
    buffer: CASH[j]! - INCOME[j]! + NEEDS[j]! + SHOCK[j]! + SPENT[j]!,
    target: people.bufferTarget[i]!,
    blind: (people.blindSpot[i]! / 4096) * m.blindSpot[s]! * known,
    patience: people.patience[i]! / 4096 + m.patience[s]!,
    clawBack: m.clawBack[s]!,
  };
}

/**
 * The root of a could-not miss: the one cause without which the same luck would have meant paying;
 * of several, the one that leaves most cash per bill. 5: no single one. Order as ROOTS. Patience and
 * a clear view of one's expenses also mean that less of the limit was used, so a smaller bill.
 */
function rootOf(people: People, m: MonthContext, i: number, j: number, weighed: number): number {
  const due = BILL[j]!;
  const luck = PAY.a[j]! >>> 0;
  const help = people.income[i]! * m.helpShare;
  const desire = people.desire[i]!;
  const used = chanceOf(desire);
  const bias = Math.max(0, 1 - (people.patience[i]! / 4096 + m.patience[m.segment]!));
  const patient = chanceOf(Math.round(desire - 256 * bias)) / used;
  const clear = chanceOf(Math.round(desire - (128 * people.blindSpot[i]!) / 4096)) / used;
  let root = 5;
  let best = -Infinity;
  for (let k = 0; k < 5; k++) {
    const purse = purseOf(people, m, i, j);
    if (k === 0) purse.income = Math.max(purse.income, people.income[i]!);
    else if (k === 1) {
      purse.shock = 0;
      purse.needs = Math.min(purse.needs, people.essentials[i]! + people.otherDebt[i]!);
    } else if (k === 2) {
      purse.patience = 1;
      purse.bill *= patient;
    } else if (k === 3) {
      purse.blind = 0;
      purse.bill *= clear;
    } else purse.needs = Math.max(0, purse.needs - people.otherDebt[i]!);
    const bill = weighed * (purse.bill / due);
    const cash = purse.buffer + purse.income - purse.needs - purse.shock - freeSpending(purse);
    const score = scoreOf(Math.min(4096, ((cash + help) * m.abilitySlope) / bill), m.abilityShift);
    if (luck < chanceOf(score) && score > best) {
      best = score;
      root = k;
    }
  }
  return root;
}
