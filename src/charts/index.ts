// The charts in their order, and what is needed to draw and to say them.
import { causes } from './causes.ts';
import { change } from './change.ts';
import { legal } from './legal.ts';
import { losses, lossesSoFar } from './losses.ts';
import { money } from './money.ts';
import { overdue } from './overdue.ts';
import { overdue30 } from './overdue30.ts';
import { people } from './people.ts';
import { trust } from './trust.ts';

export const CHARTS = {
  overdue,
  overdue30,
  change,
  losses,
  lossesSoFar,
  people,
  money,
  causes,
  trust,
  legal,
} as const;
export type ChartId = keyof typeof CHARTS;

export { csvOf } from './chart.ts';
export {
  differenceBars,
  differenceDots,
  differenceLines,
  differenceUnit,
  isStock,
  levelLines,
  lineOf,
  settlingLines,
} from './comparison.ts';
export type {
  BarsShape,
  Chart,
  Column,
  DotsShape,
  Interval,
  LinesShape,
  MoneyShape,
  PeopleShape,
  Results,
  Shape,
  StackedShape,
  Tone,
} from './chart.ts';
export { dotsOf } from './dotsOf.ts';
export type { Change, Finding } from './finding.ts';
export { tableOf } from './tableOf.ts';
export { steadyDomain } from './steadyDomain.ts';
