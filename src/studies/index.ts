// The studies: which worlds to run and how to read them.
export { attribution, attributionOf, between, groupsOf } from './attribution.ts';
export type { Attribution } from './attribution.ts';
export { checkEffects, checkTargets, missed } from './calibration.ts';
export type { DirectionRow, Effects, FitRow, Run } from './calibration.ts';
export { FIT } from './fit.ts';
export { BEARERS, ledger } from './ledger.ts';
export type { LedgerLine } from './ledger.ts';
export { chronicle, findLives, lifeOf, lifePair, whoRolled } from './life.ts';
export type { Find, Life, LifePair, Parting } from './life.ts';
export { bySegment, rollRates, vintages } from './portfolio.ts';
export { studyOf } from './registry.ts';
export { fitRisk } from './risk.ts';
export type { Study } from './study.ts';
export { CALIBRATION_RUN } from './targets.ts';
