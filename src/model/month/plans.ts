// Instalment plans: equal parts and a flat fee each month; the last instalment takes the rest.
import { HORIZON } from '../people.ts';
import type { People } from '../people.ts';

/** Where the endings of a month begin in the columns. */
export function endingsOf(people: People, month: number): number {
  return (((month % HORIZON) + HORIZON) % HORIZON) * people.size;
}

/** A plan of `months` bills from the month after `now` on; fen. At most HORIZON months. */
export function startPlan(
  people: People,
  i: number,
  now: number,
  months: number,
  principal: number,
  fee: number,
): void {
  const { instalment, instalmentFee, ending, endingFee, endingRest } = people;
  const part = Math.floor(principal / months);
  // HORIZON months ahead is this month's slot, whose bill is already out.
  const last = endingsOf(people, now + months) + i;
  instalment[i] = instalment[i]! + part;
  instalmentFee[i] = instalmentFee[i]! + fee;
  ending[last] = ending[last]! + part;
  endingFee[last] = endingFee[last]! + fee;
  endingRest[last] = endingRest[last]! + principal - part * months;
}
