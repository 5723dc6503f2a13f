// Work and income, and what must be spent before anything else.
import type { People } from '../people.ts';
import { EXPENSE_SHOCK, EXP, EXP_ZERO, NORMAL } from '../tables.ts';
import type { MonthContext } from './context.ts';

/** Chance of an expense shock, of 65,536: 0.05 a month (U16). */
const EXPENSE_CHANCE = 3277;
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
  const cut = Math.round(m.payCut * 4096) | 0;
  const lean = costs * ESSENTIALS_OUT_OF_WORK;
  for (let j = 0; j < count; j++) {
    const i = from + j;
    const luck = a[j]! >>> 0;
    const word = b[j]!;
    const lasting = (deviation[i]! * 3686 + NORMAL[word >>> 21]! * 246 + 2048) >> 12;
    deviation[i] = lasting;
    const usual = permanent[i]!;
    const service = otherDebt[i]!;
    if (inWork[i]! === 1 ? luck >= jobLoss * jobRisk[i]! : luck < jobFinding) {
      inWork[i] = 1;
      const log = (lasting + ((NORMAL[(word >>> 5) & 2047]! * 491) >> 12) - cut) >> 2;
      income[j] = usual * EXP[log < -EXP_ZERO ? 0 : log + EXP_ZERO]!;
      needs[j] = essentials[i]! * costs + service;
    } else {
      inWork[i] = 0;
      income[j] = usual * outOfWork;
      needs[j] = essentials[i]! * lean + service;
    }
    // A credit crunch elsewhere: those who live on several platforms must repay twice as fast.
    if (crunchRank > 0 && hideRank[i]! < crunchRank) needs[j] = needs[j]! + service;
    const event = c[j]!;
    shock[j] = event >>> 16 < EXPENSE_CHANCE ? usual * EXPENSE_SHOCK[(event >>> 7) & 511]! : 0;
  }
}
