// The due day: three causes of a miss, tried in order - could not, would not, forgot.
import { BOOKED, COULD_NOT, FORGOT, INSTALMENTS, SHADOW, WOULD_NOT } from '../people.ts';
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
export function due(people: People, m: MonthContext, from: number, count: number): void {
  const { segment, status, late, buffer, traits, otherDebt, income: usual, reluctance } = people;
  const { forgets, autopayRank, stung, billsPaid, bucket, onPlan } = people;
  const { a, b, c } = m.pay;
  const { bill, cash, income, abilitySlope, abilityShift, helpShare } = m;
  for (let j = 0; j < count; j++) {
    const i = from + j;
    const left = cash[j]!;
    const due = bill[j]!;
    buffer[i] = left > 0 ? left : 0;
    if (late[i]! >= 0) {
      m.lateList[m.lateCount++] = j * 2;
      continue;
    }
    if (due === 0) continue;
    const booked = status[i] === BOOKED;
    const s = segment[i]!;
    const slab = booked ? m.slab : m.trash;
    const first = billsPaid[i]! === 0;
    slab[t.DUE_COUNT * S + s]!++;
    slab[t.DUE * S + s]! += due;
    if (first) slab[t.FIRST_BILLS * S + s]!++;

    const help = usual[i]! * helpShare;
    const weighed =
      !m.terms.liquidity && onPlan[i]! > 0 && people.claim[i]! > due ? people.claim[i]! : due;
    const score = Math.floor(((left + help) * abilitySlope) / weighed) - abilityShift;
    let cause = -1;
    if (a[j]! >>> 0 >= chanceOf(score)) {
      cause = COULD_NOT;
      if (m.terms.early > 0 && warned(people, m, i, j, due, left)) continue;
    } else {
      const burden = income[j]! > 0 ? ((due + otherDebt[i]!) * 64) / income[j]! : 128;
      const willing = m.willing[s]! + reluctance[i]! + 0.8 * (burden > 128 ? 128 : burden);
      if (b[j]! >>> 0 < smallChance(Math.floor(willing))) cause = WOULD_NOT;
      else {
        const forgetting =
          autopayRank[i]! < m.autopayRank[s]!
            ? DEBIT_FAILS
            : forgets[i]! * (first ? m.forgetFirst[s]! : m.forget[s]!) * (1 - 0.04 * stung[i]!);
        if (c[j]! >>> 0 < forgetting) cause = FORGOT;
      }
    }
    if (stung[i]! > 0) stung[i] = stung[i]! - 1;

    if (cause < 0) {
      let amount = due;
      if (m.settings.product.kind === 'card' && (traits[i]! & INSTALMENTS) !== 0) {
        amount = cardPayment(m, j, due, people.open[i]!, left);
      }
      people.open[i] = people.open[i]! - amount;
      receive(people, m, i, j, amount, amount - m.fees[j]!);
      if (first || billsPaid[i]! < 255) billsPaid[i] = billsPaid[i]! + 1;
      continue;
    }
    // A miss. Those who could not pay hand over part of what they have.
    let unpaid = due;
    if (cause === COULD_NOT && left > 0) {
      const part = Math.min(Math.floor(left * 0.3), Math.floor(due * 0.6));
      if (part > 0) {
        receive(people, m, i, j, part, part);
        unpaid -= part;
      }
      slab[(t.ROOT + rootOf(people, m, i, j, weighed)) * S + s]!++;
    } else if (cause === COULD_NOT) slab[(t.ROOT + rootOf(people, m, i, j, weighed)) * S + s]!++;
    people.open[i] = people.open[i]! - due;
    people.arrears[i] = unpaid;
    people.cause[i] = cause;
    people.spell[i] = 0;
    late[i] = 0;
    slab[t.UNPAID_COUNT * S + s]!++;
    slab[t.UNPAID * S + s]! += unpaid;
    slab[(t.MISSED + cause) * S + s]!++;
    if (onPlan[i]! > 0 && bucket[i]! > 0) {
      slab[t.PLANS_BROKEN * S + s]!++;
      onPlan[i] = 0;
    }
    m.lateList[m.lateCount++] = j * 2 + 1;
  }
}

/** A revolver pays about the minimum, sometimes more, rarely all. */
function cardPayment(
  m: MonthContext,
  j: number,
  least: number,
  balance: number,
  cash: number,
): number {
  const word = m.pay.d[j]!;
  const all = balance;
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
  if (m.settings.product.kind === 'card' || people.onPlan[i]! > 0) return false;
  if ((m.pay.d[j]! & 0xffff) >= m.terms.early * 65536 || cash * 2 < due) return false;
  const part = Math.ceil(due / 2);
  people.open[i] = people.open[i]! - part;
  people.nextBill[i] = people.nextBill[i]! + due - part;
  people.onPlan[i] = 3;
  receive(people, m, i, j, part, part);
  return true;
}

/** The purse of one person this month, as `spend` saw it. */
export function purseOf(people: People, m: MonthContext, i: number, j: number): Purse {
  const s = people.segment[i]!;
  const following = people.status[i] === BOOKED || people.status[i] === SHADOW;
  const known = following ? m.experience[people.monthsOnBook[i]!]! : 1;
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
  const purse = purseOf(people, m, i, j);
  const luck = m.pay.a[j]! >>> 0;
  const help = people.income[i]! * m.helpShare;
  const desire = people.desire[i]!;
  const used = chanceOf(desire);
  const bias = Math.max(0, 1 - purse.patience);
  const patient = chanceOf(Math.round(desire - 256 * bias)) / used;
  const clear = chanceOf(Math.round(desire - (128 * people.blindSpot[i]!) / 4096)) / used;
  const without: Partial<Purse>[] = [
    { income: Math.max(purse.income, people.income[i]!) },
    { shock: 0, needs: Math.min(purse.needs, people.essentials[i]! + people.otherDebt[i]!) },
    { patience: 1, bill: purse.bill * patient },
    { blind: 0, bill: purse.bill * clear },
    { needs: Math.max(0, purse.needs - people.otherDebt[i]!) },
  ];
  let root = 5;
  let best = -Infinity;
  for (let k = 0; k < without.length; k++) {
    const changed = { ...purse, ...without[k]! };
    const bill = weighed * (changed.bill / purse.bill);
    const cash =
      changed.buffer + changed.income - changed.needs - changed.shock - freeSpending(changed);
    const score = Math.floor(((cash + help) * m.abilitySlope) / bill) - m.abilityShift;
    if (luck < chanceOf(score) && score > best) {
      best = score;
      root = k;
    }
  }
  return root;
}
