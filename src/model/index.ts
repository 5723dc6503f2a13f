// The door of the model: everything that other rooms may use.
export { MODEL_VERSION } from './version.ts';
export { GRADES } from './parameter.ts';
export type { Evidence, NumberParameter, Parameter, Unit, Value } from './parameter.ts';
export { GROUPS, isPath, PARAMETERS, parameterOf } from './parameters/index.ts';
export type { GroupId, Path, Settings } from './parameters/index.ts';
export { LEVERS } from './levers/index.ts';
export type { LeverId } from './levers/index.ts';
export { STAGES } from './lever.ts';
export type { CostBase, Stage } from './lever.ts';
export { PRESETS } from './presets/index.ts';
export type { PresetId } from './presets/index.ts';
export type { Preset } from './preset.ts';
export { SEGMENT_NAMES, SEGMENTS } from './segments.ts';
export type { SegmentId } from './segments.ts';
export { SHOCKS } from './shocks.ts';
export type { ShockId } from './shocks.ts';
export {
  admitRun,
  admitScenario,
  admitValue,
  conflictsOf,
  isPresetId,
  presetValue,
  RUN_BOUNDS,
  RUN_DEFAULTS,
  settingsOf,
  valueOf,
  withValue,
} from './scenario.ts';
export type { Problem, RunSettings, Scenario } from './scenario.ts';
export { MEASURE_IDS, MEASURES } from './measures.ts';
export type { Measure, MeasureId, MeasureUnit } from './measures.ts';
export { BUCKETS, ENDS, TALLY, tallyRatio, VINTAGE, WARM_UP, WorldTallies } from './tallies.ts';
export {
  differences,
  fingerprintOf,
  inMonthOf,
  meanOf,
  overSegment,
  seriesOf,
  summarise,
  totalsOf,
} from './outcome.ts';
export type { Difference, Summary } from './outcome.ts';
export { Fingerprint } from './hash.ts';
export { createKernel, sharedKernel } from './kernel/kernel.ts';
export type { Kernel } from './kernel/kernel.ts';
export { keyOf } from './seed.ts';
export { bytesPerBorrower, PEOPLE_STATES, personOf } from './people.ts';
export type { PeopleState } from './people.ts';
export { planRun, sameWarmUp, simulate, warmUpOf, World } from './simulate.ts';
export type { Plan, Witness } from './simulate.ts';
export { applicantsOf, OUTCOME_MONTHS } from './applicants.ts';
export type { Applicant } from './applicants.ts';
export { LifeWitness } from './life.ts';
export type { Decision, LifeMonth } from './life.ts';
export { TRAITS, traitsOf } from './birth.ts';
export type { Trait } from './birth.ts';
export { RISK_ODDS, RISK_WEIGHTS } from './riskIndex.ts';
export { normalQuantile, normalShare } from './maths.ts';
export { BOOKED, CLAIM } from './people.ts';
export { pressurePath } from './economy.ts';
export { cutOffOf, strictnessTerms } from './underwriting.ts';
export { linkOf, readLink } from './link.ts';
export type { Link, LinkExtras } from './link.ts';
export { cleanName, LONGEST_NAME, SET_BOUNDS } from './linkWorlds.ts';
export type { LinkedWorld } from './linkWorlds.ts';
