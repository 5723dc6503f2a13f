// All studies by id: a worker is told an id and does its pieces.
import { attribution } from './attribution.ts';
import { compare } from './compare.ts';
import { detectability } from './detectability.ts';
import { fairness } from './fairness.ts';
import { heatMap } from './heatMap.ts';
import { ledger } from './ledger.ts';
import { lives } from './lives.ts';
import { lossDistribution } from './lossDistribution.ts';
import { metricLens } from './metricLens.ts';
import { morris } from './morris.ts';
import { rejectInference } from './rejectInference.ts';
import { rolls } from './rolls.ts';
import { scorePower } from './scorePower.ts';
import { sobol } from './sobol.ts';
import { strategyCurve } from './strategyCurve.ts';
import type { Study } from './study.ts';
import { swapSet } from './swapSet.ts';
import { sweep } from './sweep.ts';
import { tornado } from './tornado.ts';
import { uncertain } from './uncertain.ts';
import { vintageCurves } from './vintageCurves.ts';

/** A study whose types only its own file knows. */
type AnyStudy = Study<unknown, unknown, unknown, unknown>;

const STUDIES: readonly AnyStudy[] = [
  compare,
  ledger,
  attribution,
  lives,
  rolls,
  vintageCurves,
  swapSet,
  strategyCurve,
  scorePower,
  fairness,
  rejectInference,
  lossDistribution,
  metricLens,
  detectability,
  tornado,
  heatMap,
  morris,
  sobol,
  uncertain,
  sweep,
];

export function studyOf(id: string): AnyStudy {
  const study = STUDIES.find((one) => one.id === id);
  if (!study) {
    throw new RangeError(
      `There is no study ${id} in the registry; there are ${STUDIES.map((one) => one.id).join(', ')}.`,
    );
  }
  return study;
}
