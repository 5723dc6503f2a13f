// Instalment plans of everybody, laid out by month: what the columns of the model say in short.
import type { World } from '../../src/model/index.ts';
import { feesOfMonth, TENORS } from '../../src/model/month/plans.ts';
import { HORIZON } from '../../src/model/people.ts';

/** Principal and fee of each of the next HORIZON bills, [month mod 24][borrower]; `now` was worked last. */
export function plansOf(
  { columns: people, context: m }: World,
  now: number,
): { plan: Int32Array; planFee: Int32Array } {
  const { size, plans } = people;
  const slot = (month: number): number => (((month % HORIZON) + HORIZON) % HORIZON) * size;
  const plan = new Int32Array(size * HORIZON);
  const planFee = new Int32Array(size * HORIZON);
  for (let i = 0; i < size; i++) {
    for (let signed = now - HORIZON + 1; signed <= now; signed++) {
      const entry = plans[slot(signed) + i]!;
      if (entry === 0) continue;
      const [principal, tenor] = [entry >>> 5, entry & 31];
      const months = TENORS[tenor - 1] ?? tenor - 4;
      const share = tenor > 4 ? 0 : m.planFee[feesOfMonth(signed) + tenor - 1]!;
      const part = Math.floor(principal / months);
      for (let k = 1; k <= months; k++) {
        if (signed + k <= now) continue;
        const at = slot(signed + k) + i;
        plan[at]! += k < months ? part : principal - part * (months - 1);
        planFee[at]! += Math.min(65_535, Math.round(principal * share));
      }
    }
  }
  return { plan, planFee };
}
