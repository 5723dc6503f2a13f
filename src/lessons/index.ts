// The lessons in their order, and what is needed to play, check and score them.
import { caution } from './caution.ts';
import { kinds } from './kinds.ts';
import { pressure } from './pressure.ts';

/** A lesson is one file and one line here. */
export const LESSONS = [kinds, pressure, caution] as const;

export { faultsOf, readLesson } from './check.ts';
export { factUnit, factValue, scenarioOf, wrongFacts } from './facts.ts';
export type { LessonWorlds } from './facts.ts';
export { PLACE, runOf, THEMES, WORLDS } from './lesson.ts';
export type { Controls, Fact, Lesson, Question, Said, WorldId } from './lesson.ts';
export { scoreOf, sketchOf, snapped, STEPS, stepsOf } from './scoring.ts';
export type { Knot, Score, Sketch } from './scoring.ts';
