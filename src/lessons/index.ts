// The lessons in their order, and what is needed to play, check and score them.
import { agencies } from './agencies.ts';
import { assessment } from './assessment.ts';
import { caution } from './caution.ts';
import { cost } from './cost.ts';
import { education } from './education.ts';
import { information } from './information.ts';
import { kinds } from './kinds.ts';
import { legal } from './legal.ts';
import { loop } from './loop.ts';
import { outlook } from './outlook.ts';
import { pressure } from './pressure.ts';
import { product } from './product.ts';
import { spending } from './spending.ts';

/** A lesson is one file and one line here. */
export const LESSONS = [
  product,
  kinds,
  pressure,
  spending,
  information,
  cost,
  caution,
  legal,
  assessment,
  education,
  agencies,
  outlook,
  loop,
] as const;

export {
  attemptText,
  challengeScenario,
  goalValue,
  GOALS,
  gradeOf,
  hiddenRun,
  LEVELS,
  missingGoals,
  practiceRun,
  programmeCost,
  reaches,
  readAttempt,
  TIERS,
} from './challenge.ts';
export type { Attempt, Goal, Grade, Level, Side, Tier } from './challenge.ts';
export { faultsOf, readLesson } from './check.ts';
export { factUnit, factValue, scenarioOf, wrongFacts } from './facts.ts';
export type { LessonWorlds } from './facts.ts';
export { PLACE, runOf, THEMES, WORLDS } from './lesson.ts';
export type { Controls, Fact, Lesson, Question, Said, Values, WorldId } from './lesson.ts';
export { scoreOf, sketchOf, snapped, STEPS, stepsOf } from './scoring.ts';
export type { Knot, Score, Sketch } from './scoring.ts';
export { codeOf, codesIn, MARKS, readCode, readSession, sessionText } from './session.ts';
export type { LessonPart, Participation, Refusal, Session } from './session.ts';
export { GUIDES, MATERIALS, MISCONCEPTIONS, TEST_ITEMS, WORKSHEET } from './guides.ts';
export type { Guide } from './guides.ts';
export {
  EMPTY_RECORD,
  FIELD_LENGTH,
  fill,
  readRecord,
  RECORD_FIELDS,
  recordText,
} from './record.ts';
export type { RecordField } from './record.ts';
export { manifestOf } from './scorm.ts';
