// Work and income of everybody.
import type { People } from '../people.ts';
import { SEGMENTS } from '../segments.ts';
import { EXP, EXP_ZERO, NORMAL } from '../tables.ts';
import * as t from '../tallies.ts';
import type { MonthContext } from './context.ts';
import { INCOME, MONEY } from './scratch.ts';

const S = SEGMENTS.length;

/**
 * Employment moves; income = permanent x e^(p + 0.12 eta - cut), p <- 0.90 p + 0.06 eta (U15), or the
 * replacement rate out of work.
 */
export function work(people: People, m: MonthContext, from: number, count: number): void {
  const { inWork, deviation, jobRisk, income: permanent } = people;
  const { a, b } = MONEY;
  const { jobLoss, jobFinding, outOfWork } = m;
  const cut = Math.round(m.payCut * 4096) | 0;
  let idle = 0;
  for (let j = 0; j < count; j++) {
    const i = from + j;
    const luck = a[j]! >>> 0;
    const word = b[j]!;
    const lasting = (deviation[i]! * 3686 + NORMAL[word >>> 21]! * 246 + 2048) >> 12;
    deviation[i] = lasting;
    if (inWork[i]! === 1 ? luck >= jobLoss * jobRisk[i]! : luck < jobFinding) {
      inWork[i] = 1;
      const log = (lasting + ((NORMAL[(word >>> 5) & 2047]! * 491) >> 12) - cut) >> 2;
      INCOME[j] = permanent[i]! * EXP[log < -EXP_ZERO ? 0 : log + EXP_ZERO]!;
    } else {
      inWork[i] = 0;
      INCOME[j] = permanent[i]! * outOfWork;
      idle++;
    }
  }
  m.slab[t.PEOPLE * S + m.segment]! += count;
  m.slab[t.OUT_OF_WORK * S + m.segment]! += idle;
}
