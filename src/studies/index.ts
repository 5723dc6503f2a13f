// The studies: which worlds to run and how to read them.
export { attribution, attributionOf, between, groupsOf, MOST_GROUPS } from './attribution.ts';
export type { Attribution } from './attribution.ts';
export { checkEffects, checkTargets, missed } from './calibration.ts';
export type { DirectionRow, Effects, FitRow, Run } from './calibration.ts';
export { changedIn, compare, costOf, differenceIn, pathsIn, totalsIn } from './compare.ts';
export type { CompareQuestion, Comparison } from './compare.ts';
export { detectability, STARTS, WATCHED } from './detectability.ts';
export type { Detectability } from './detectability.ts';
export type { Estimate } from './estimate.ts';
export type { Stretch } from './experiment.ts';
export { DIVISIONS, fairness } from './fairness.ts';
export type { DivisionId, FairGroup } from './fairness.ts';
export { FIT } from './fit.ts';
export { BEARERS, ledger } from './ledger.ts';
export type { LedgerLine } from './ledger.ts';
export { chronicle, findLives, lifeOf, lifePair, whoRolled } from './life.ts';
export type { Find, Life, LifePair, Parting } from './life.ts';
export { lives } from './lives.ts';
export type { Behind, LivesQuestion } from './lives.ts';
export { LEVELS, lossDistribution } from './lossDistribution.ts';
export { metricLens } from './metricLens.ts';
export type { Definition, LensAnswer } from './metricLens.ts';
export { bySegment, rollRates, vintages } from './portfolio.ts';
export { studyOf } from './registry.ts';
export { rejectInference } from './rejectInference.ts';
export { fitRisk } from './risk.ts';
export { rollMatrix, rolls } from './rolls.ts';
export type { RollCell } from './rolls.ts';
export { scorePower } from './scorePower.ts';
export { CALIBRATION_RUN } from './targets.ts';
export { borrowerMonthsOf, TooMuch } from './experiment.ts';
export { cellOf, heatMap } from './heatMap.ts';
export type { HeatQuestion } from './heatMap.ts';
export { axisValues, scenarioAt, turnableFactors, uncertainFactors } from './factors.ts';
export type { Factor } from './factors.ts';
export { morris } from './morris.ts';
export type { MorrisAnswer, MorrisQuestion } from './morris.ts';
export { MOST_FACTORS, sobol } from './sobol.ts';
export type { SobolAnswer, SobolQuestion } from './sobol.ts';
export { tornado } from './tornado.ts';
export type { TornadoAnswer, TornadoQuestion } from './tornado.ts';
export { strategyCurve } from './strategyCurve.ts';
export type { ScoreId, StrategyAnswer } from './strategyCurve.ts';
export type { Study } from './study.ts';
export { MIN_CELL, swapSet } from './swapSet.ts';
export type { BoxId } from './swapSet.ts';
export {
  analysisOf,
  costOfSweep,
  partsOf,
  pathsOf,
  pointsIn,
  pointsOf,
  sweep,
  usualPart,
} from './sweep.ts';
export type { Analysis, Design, SweepPlan, SweepRow } from './sweep.ts';
export { withUnderwriting } from './underwritingOf.ts';
export { nextWave, worldsNeeded } from './until.ts';
export { uncertain } from './uncertain.ts';
export { vintageCurves } from './vintageCurves.ts';
