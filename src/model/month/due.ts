// The due day: three causes of a miss, tried in order - could not, would not, forgot.
import { BOOKED, COULD_NOT, FORGOT, INSTALMENTS, WOULD_NOT } from '../people.ts';
import type { People } from '../people.ts';
import { SEGMENTS } from '../segments.ts';
import { chanceOf, smallChance } from '../tables.ts';
import * as t from '../tallies.ts';
import type { MonthContext } from './context.ts';
import { receive } from './settle.ts';
import { freeSpending } from './spend.ts';
import type { Purse } from './spend.ts';

const S = SEGMENTS.length;
/** Automatic debit fails this often, of 2^32: 0.003. */
const DEBIT_FAILS = 0.003 * 4294967296;

/** Who pays, who misses and why. New misses and accounts already late go on the late list. */
export function due(people: People, m: MonthContext, from: number): void {
  const { status, late, buffer, otherDebt, income: usual, reluctance, open, pool, bucket } = people;
  const { forgets, autopayRank, stung, billsPaid } = people;
  const { a, b, c } = m.pay;
  const { bill, cash, income, abilitySlope, abilityShift, helpShare, slab, segment: s, isCard } = m;
  const { liquidity, early } = m.terms;
  const forgettingFirst = m.forgetFirst[s]!;
  const shift = abilityShift | 0;
  const debit = m.autopayRank[s]!;
  const forgetting = m.forget[s]!;
  const willingness = m.willing[s]!;
  let bills = 0;
  let fallenDue = 0;
  const { active, activeCount } = m;
  m.lateCount = 0;
  for (let k = 0; k < activeCount; k++) {
    const j = active[k]!;
    const i = from + j;
    const left = cash[j]!;
    buffer[i] = left > 0 ? left : 0;
    if (late[i]! >= 0) {
      m.lateList[m.lateCount++] = j * 2;
      continue;
    }
    const due = bill[j]!;
    if (due === 0) continue;
    const booked = status[i]! === BOOKED;
    if (booked) {
      bills++;
      fallenDue += due;
    }
    const weighed = liquidity ? due : onOldBill(people, i, due);
    const scaled = ((left + usual[i]! * helpShare) * abilitySlope) / weighed;
    let cause = -1;
    // A score beyond the table means a chance within 2e-7 of one.
    if (scaled < 1023 + shift && a[j]! >>> 0 >= chanceOf(scoreOf(scaled, shift))) {
      cause = COULD_NOT;
      if (early > 0 && warned(people, m, i, j, due, left)) continue;
    } else {
      const earned = income[j]!;
      const burden = earned > 0 ? ((due + otherDebt[i]!) * 64) / earned : 128;
      const willing = willingness + reluctance[i]! + 0.8 * (burden > 128 ? 128 : burden);
      if (b[j]! >>> 0 < smallChance(Math.floor(willing) | 0)) cause = WOULD_NOT;
      else {
        const memory = stung[i]!;
        const chance =
          autopayRank[i]! < debit
            ? DEBIT_FAILS
            : forgets[i]! *
              (billsPaid[i]! === 0 ? forgettingFirst : forgetting) *
              (1 - 0.04 * memory);
        if (c[j]! >>> 0 < chance) cause = FORGOT;
        if (memory > 0) stung[i] = memory - 1;
      }
    }
    if (billsPaid[i]! === 0 && booked) slab[t.FIRST_BILLS * S + s]!++;
    if (cause >= 0) {
      miss(people, m, i, j, cause, weighed);
      continue;
    }
    const amount = isCard ? cardPayment(people, m, i, j, due, left) : due;
    open[i] = open[i]! - amount;
    buffer[i] = left > amount ? left - amount : 0;
    if (pool[i]! > 0) pool[i] = pool[i]! > amount ? pool[i]! - amount : 0;
    if (billsPaid[i]! < 255) billsPaid[i] = billsPaid[i]! + 1;
    if (booked) slab[(t.PAID + bucket[i]!) * S + s]! += amount;
  }
  slab[t.DUE_COUNT * S + s]! += bills;
  slab[t.DUE * S + s]! += fallenDue;
}

/** The score of ability, 1/64 logit: floor, and never below the table. */
function scoreOf(scaled: number, shift: number): number {
  return scaled < -2048 ? -2048 : (Math.floor(scaled) | 0) - shift;
}

/** What ability is weighed against: the bill, or that before a plan when its size is to make no difference. */
function onOldBill(people: People, i: number, due: number): number {
  return people.onPlan[i] === 0 ? due : Math.max(due, people.claim[i]!);
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
  const left = m.cash[j]!;
  const due = m.bill[j]!;
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
  m.lateList[m.lateCount++] = j * 2 + 1;
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

/** A revolver pays about the minimum, sometimes more, rarely all. */
function cardPayment(
  people: People,
  m: MonthContext,
  i: number,
  j: number,
  least: number,
  cash: number,
): number {
  const all = people.open[i]!;
  if ((people.traits[i]! & INSTALMENTS) === 0) return all;
  const word = m.pay.d[j]!;
  if (word >>> 24 < 18 && cash > all) return all;
  const extra = 1 + ((word >>> 16) & 255) / 256;
  return Math.max(least, Math.min(all, Math.floor(Math.min(least * extra, Math.max(least, cash)))));
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
  if ((m.pay.d[j]! & 0xffff) >= m.terms.early * 65536 || cash * 2 < due) return false;
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
    income: m.income[j]!,
    needs: m.needs[j]!,
    shock: m.shock[j]!,
    bill: m.bill[j]!,
    // What was in reserve before this month's spending.
    buffer: m.cash[j]! - m.income[j]! + m.needs[j]! + m.shock[j]! + m.spent[j]!,
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
  const due = m.bill[j]!;
  const luck = m.pay.a[j]! >>> 0;
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
