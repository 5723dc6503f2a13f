// What people spend freely, given what they think is left; and so the cash they have on the due day.
import type { People } from '../people.ts';
import type { MonthContext } from './context.ts';

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

/** Sets `spent` and `cash`, the money at hand on the due day, of those who can have a bill. */
export function spend(people: People, m: MonthContext, from: number): void {
  const { buffer, bufferTarget, patience, blindSpot, monthsOnBook, onPlan } = people;
  const { income, needs, shock, spent, bill, cash, experience, active, activeCount } = m;
  const s = m.segment;
  const shift = m.patience[s]!;
  const sight = m.blindSpot[s]! / 4096;
  const tools = m.clawBack[s]!;
  for (let k = 0; k < activeCount; k++) {
    const j = active[k]!;
    const i = from + j;
    const must = needs[j]!;
    const target = bufferTarget[i]!;
    const due = bill[j]!;
    const beta = patience[i]! * (1 / 4096) + shift;
    const blind = blindSpot[i]! * sight * experience[monthsOnBook[i]!]!;
    const earned = income[j]!;
    const reserve = buffer[i]!;

    // freeSpending, written out: this is the hot loop (a test holds the two equal).
    const felt = due * beta;
    const seems = earned - must * (1 - blind) - felt;
    let save = 0.1 + 0.8 * (beta - 0.85);
    if (reserve < target) save += 0.25;
    save = save < 0 ? 0 : save > 0.6 ? 0.6 : save;
    let free = seems > 0 ? seems * (1 - save) : 0;
    if (reserve > target + felt) free += 0.3 * (reserve - target - felt);
    const left = reserve + earned - must - shock[j]!;
    const short = due - (left - free);
    if (short > 0 && due > 0) {
      let claw = 0.6 + (beta - 0.85) + tools;
      claw = claw < 0.05 ? 0.05 : claw > 0.95 ? 0.95 : claw;
      const most = free * claw;
      free -= short < most ? short : most;
    }
    const whole = free | 0;
    spent[j] = whole;
    cash[j] = left - whole;
    if (onPlan[i]! > 0) onPlan[i] = onPlan[i]! - 1;
  }
}
