// What people spend freely, given what they think is left; and so the cash they have on the due day.
import type { People } from '../people.ts';
import { EXPENSE_SHOCK } from '../tables.ts';
import type { MonthContext } from './context.ts';
import {
  BILL,
  BLOCK,
  CASH,
  IN_FULL,
  INCOME,
  LATE,
  LISTED,
  LISTS,
  MONEY,
  NEEDS,
  SHOCK,
  SPENT,
} from './scratch.ts';

/** Chance of an expense shock, of 65,536: 0.05 a month (U16). */
const EXPENSE_CHANCE = 3277;
/** Essentials of those out of work (U14). */
const ESSENTIALS_OUT_OF_WORK = 0.85;

/** What decides the cash of one person in one month; the roots of a miss change one of these. */
export interface Purse {
  income: number;
  needs: number;
  shock: number;
  bill: number;
  buffer: number;
  target: number;
  /** Share of expenses that is not seen coming. */
  blind: number;
  /** Present bias, 1 is none. */
  patience: number;
  clawBack: number;
}

/**
 * Free spending: what seems left after the bill, less a share saved, plus 0.30 of reserves above
 * the target and the bill; part of it is clawed back when the bill cannot be met.
 */
export function freeSpending(purse: Purse): number {
  const { income, needs, shock, bill, buffer, target, patience } = purse;
  // A bill to come weighs only as much as the future does: present bias discounts it.
  const felt = bill * patience;
  const seems = income - needs * (1 - purse.blind) - felt;
  let save = 0.1 + 0.8 * (patience - 0.85) + (buffer < target ? 0.25 : 0);
  save = save < 0 ? 0 : save > 0.6 ? 0.6 : save;
  let spent = seems > 0 ? seems * (1 - save) : 0;
  if (buffer > target + felt) spent += 0.3 * (buffer - target - felt);
  const short = bill - (buffer + income - needs - shock - spent);
  if (short > 0 && bill > 0) {
    let claw = 0.6 + (patience - 0.85) + purse.clawBack;
    claw = claw < 0.05 ? 0.05 : claw > 0.95 ? 0.95 : claw;
    const most = spent * claw;
    spent -= short < most ? short : most;
  }
  return spent | 0;
}

/**
 * What must be spent: essentials, debts elsewhere, an expense shock. Then `spent` and `cash`, the money
 * at hand on the due day, which is the reserve until a bill is paid. Of those who can have a bill.
 */
export function spend(people: People, m: MonthContext, from: number): void {
  const { buffer, bufferTarget, patience, blindSpot, monthsOnBook, onPlan, inWork } = people;
  const { essentials, otherDebt, income: usual, hideRank } = people;
  const { experience } = m;
  const { costs, crunchRank } = m;
  const { c: events } = MONEY;
  const s = m.segment;
  const shift = m.patience[s]!;
  const sight = m.blindSpot[s]! / 4096;
  const tools = m.clawBack[s]!;
  const lean = costs * ESSENTIALS_OUT_OF_WORK;
  for (let list = IN_FULL; list <= LATE; list++) {
    const end = list * BLOCK + LISTED[list]!;
    for (let k = list * BLOCK; k < end; k++) {
      const j = LISTS[k]!;
      const i = from + j;
      const service = otherDebt[i]!;
      let must = (essentials[i]! * (inWork[i]! === 1 ? costs : lean) + service) | 0;
      // A credit crunch elsewhere: those who live on several platforms must repay twice as fast.
      if (crunchRank > 0 && hideRank[i]! < crunchRank) must += service;
      const event = events[j]!;
      let blow = 0;
      if (event >>> 16 < EXPENSE_CHANCE)
        blow = (usual[i]! * EXPENSE_SHOCK[(event >>> 7) & 511]!) | 0;
      NEEDS[j] = must;
      SHOCK[j] = blow;

      // freeSpending, written out: this is the hot loop (a test holds the two equal).
      const target = bufferTarget[i]!;
      const due = BILL[j]!;
      const beta = patience[i]! * (1 / 4096) + shift;
      const blind = blindSpot[i]! * sight * experience[monthsOnBook[i]!]!;
      const earned = INCOME[j]!;
      const reserve = buffer[i]!;
      const felt = due * beta;
      const seems = earned - must * (1 - blind) - felt;
      let save = 0.1 + 0.8 * (beta - 0.85);
      if (reserve < target) save += 0.25;
      save = save < 0 ? 0 : save > 0.6 ? 0.6 : save;
      let free = seems > 0 ? seems * (1 - save) : 0;
      if (reserve > target + felt) free += 0.3 * (reserve - target - felt);
      const left = reserve + earned - must - blow;
      const short = due - (left - free);
      if (short > 0 && due > 0) {
        let claw = 0.6 + (beta - 0.85) + tools;
        claw = claw < 0.05 ? 0.05 : claw > 0.95 ? 0.95 : claw;
        const most = free * claw;
        free -= short < most ? short : most;
      }
      const whole = free | 0;
      const hand = left - whole;
      SPENT[j] = whole;
      CASH[j] = hand;
      buffer[i] = hand > 0 ? hand : 0;
      if (onPlan[i]! > 0) onPlan[i] = onPlan[i]! - 1;
    }
  }
}
