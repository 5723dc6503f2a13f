// Instalment plans: equal parts and a flat fee each month; the last instalment takes the rest.
import { HORIZON } from '../people.ts';
import type { People } from '../people.ts';
import type { MonthContext } from './context.ts';

/** Months of the plans that a purchase may be spread over. */
export const TENORS = [3, 6, 12, 24] as const;
/** A fee a month fits in 16 bits. */
export const LARGEST_FEE = 65_535;

/*
 * A plan is kept as one number in the slot of the month in which it was signed: principal x 32 + tenor.
 * Tenor 1-4: those of TENORS, with the fee of that month; 4 + n: a hardship plan of n months, no fee;
 * 0: no plan. Nobody signs two in a month; no limit comes near 2^27 fen. Part, rest and fee follow from it.
 */
const TENOR = 31;
const HARDSHIP = 4;

/** Where the plans of a month begin in the columns. No month is before -48. */
export function plansOfMonth(people: People, month: number): number {
  return ((month + 2 * HORIZON) % HORIZON) * people.size;
}

/** Fees are remembered for longer than any plan lasts. */
export const FEES_KEPT = 32;

/** Where the fees of the plans of a month begin in `planFee`. */
export function feesOfMonth(month: number): number {
  return (month & (FEES_KEPT - 1)) * TENORS.length;
}

/** The fee a month of a plan signed in `month` over TENORS[kind] months. */
function feeOf(m: MonthContext, month: number, kind: number, principal: number): number {
  return Math.min(LARGEST_FEE, Math.round(principal * m.planFee[feesOfMonth(month) + kind]!));
}

/** What is bought now falls due over TENORS[kind] months, from the next bill on; fen. */
export function startPlan(
  people: People,
  m: MonthContext,
  i: number,
  kind: number,
  principal: number,
): void {
  const { instalment, instalmentFee, plans } = people;
  instalment[i] = instalment[i]! + Math.floor(principal / TENORS[kind]!);
  instalmentFee[i] = instalmentFee[i]! + feeOf(m, m.t, kind, principal);
  plans[plansOfMonth(people, m.t) + i] = principal * 32 + kind + 1;
}

/** The only plan of somebody in hardship: `months` bills without a fee. */
export function startHardshipPlan(
  people: People,
  m: MonthContext,
  i: number,
  months: number,
  principal: number,
): void {
  people.instalment[i] = Math.floor(principal / months);
  people.plans[plansOfMonth(people, m.t) + i] = principal * 32 + HARDSHIP + months;
  m.hardshipTenors |= 1 << months;
}

/** Ends the plans over TENORS[kind] months that have their last bill this month; returns what it takes beside. */
function endKind(people: People, m: MonthContext, i: number, kind: number): number {
  const months = TENORS[kind]!;
  const at = plansOfMonth(people, m.t - months) + i;
  const plan = people.plans[at]!;
  if ((plan & TENOR) !== kind + 1) return 0;
  const principal = plan >>> 5;
  const part = Math.floor(principal / months);
  people.instalment[i] = people.instalment[i]! - part;
  people.instalmentFee[i] = people.instalmentFee[i]! - feeOf(m, m.t - months, kind, principal);
  people.plans[at] = 0;
  return principal - part * months;
}

/** The same for a hardship plan. */
export function endHardshipPlan(people: People, m: MonthContext, i: number): number {
  for (let months = 1; months <= HORIZON; months++) {
    if ((m.hardshipTenors & (1 << months)) === 0) continue;
    const at = plansOfMonth(people, m.t - months) + i;
    const plan = people.plans[at]!;
    if ((plan & TENOR) !== HARDSHIP + months) continue;
    const principal = plan >>> 5;
    const part = Math.floor(principal / months);
    people.instalment[i] = people.instalment[i]! - part;
    people.plans[at] = 0;
    return principal - part * months;
  }
  return 0;
}

/** Ends all plans, bought on, whose last bill is this month's; returns what that bill takes beside the equal parts. */
export function endPlans(people: People, m: MonthContext, i: number): number {
  let rest = 0;
  for (let kind = 0; kind < TENORS.length; kind++) rest += endKind(people, m, i, kind);
  return rest;
}
