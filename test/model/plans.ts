// Instalment plans of everybody, laid out by month: what the columns of the model say in short.
import { HORIZON } from '../../src/model/people.ts';
import type { People } from '../../src/model/people.ts';

/** Principal and fee of each of the next HORIZON bills, [month mod 24][borrower]; `now` was worked last. */
export function plansOf(people: People, now: number): { plan: Int32Array; planFee: Int32Array } {
  const { size, instalment, instalmentFee, ending, endingFee, endingRest } = people;
  const plan = new Int32Array(size * HORIZON);
  const planFee = new Int32Array(size * HORIZON);
  for (let i = 0; i < size; i++) {
    let part = instalment[i]!;
    let fee = instalmentFee[i]!;
    for (let k = 1; k <= HORIZON; k++) {
      const at = ((((now + k) % HORIZON) + HORIZON) % HORIZON) * size + i;
      plan[at] = part + endingRest[at]!;
      planFee[at] = fee;
      part -= ending[at]!;
      fee -= endingFee[at]!;
    }
  }
  return { plan, planFee };
}
