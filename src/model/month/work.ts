// Work and income, and what must be spent before anything else.
import type { People } from '../people.ts';
import { EXPENSE_SHOCK, expOf, NORMAL } from '../tables.ts';
import type { MonthContext } from './context.ts';

/** Chance of an expense shock, of 65,536: 0.05 a month (U16). */
const EXPENSE_CHANCE = Math.round(0.05 * 65536);
/** Essentials of those out of work (U14). */
const ESSENTIALS_OUT_OF_WORK = 0.85;

/**
 * Employment moves; income = permanent x e^(p + 0.12 eta - cut), p <- 0.90 p + 0.06 eta (U15), or the
 * replacement rate out of work. Then essentials, debts elsewhere and expense shocks.
 */
export function work(people: People, m: MonthContext, from: number, count: number): void {
  const { inWork, deviation, jobRisk, hideRank } = people;
  const { income: permanent, essentials, otherDebt } = people;
  const { a, b, c } = m.money;
  const { income, needs, shock } = m;
  const { jobLoss, jobFinding, outOfWork, costs, crunchRank } = m;
  const cut = Math.round(m.payCut * 4096);
  const lean = costs * ESSENTIALS_OUT_OF_WORK;
  for (let j = 0; j < count; j++) {
    const i = from + j;
    const luck = a[j]! >>> 0;
    let working = inWork[i]!;
    if (working === 1) {
      if (luck < jobLoss * jobRisk[i]!) working = 0;
    } else if (luck < jobFinding) working = 1;
    inWork[i] = working;

    const word = b[j]!;
    const lasting = (deviation[i]! * 3686 + NORMAL[word >>> 21]! * 246 + 2048) >> 12;
    deviation[i] = lasting;
    const usual = permanent[i]!;
    if (working === 1) {
      const log = lasting + ((NORMAL[(word >>> 5) & 2047]! * 491) >> 12) - cut;
      income[j] = usual * expOf(log >> 2);
      needs[j] = essentials[i]! * costs;
    } else {
      income[j] = usual * outOfWork;
      needs[j] = essentials[i]! * lean;
    }
    // A credit crunch elsewhere: those who live on several platforms must repay twice as fast.
    const service = otherDebt[i]!;
    needs[j] = needs[j]! + service;
    if (crunchRank > 0 && hideRank[i]! < crunchRank) needs[j] = needs[j]! + service;

    const event = c[j]!;
    shock[j] = event >>> 16 < EXPENSE_CHANCE ? usual * EXPENSE_SHOCK[(event >>> 7) & 511]! : 0;
  }
}
