// What the simulated worlds of a lesson did to the measure that a class predicted.
import type { LessonWorlds, Lesson } from '../../lessons/index.ts';
import { inMonthOf } from '../../model/index.ts';

export interface Course {
  readonly mean: readonly number[];
  readonly low: readonly number[];
  readonly high: readonly number[];
  readonly samples: readonly (readonly number[])[];
}

/** Mean and the middle eight worlds of ten at each month; undefined before they are simulated. */
export function courseOf(
  lesson: Lesson,
  worlds: LessonWorlds | undefined,
  which: 'before' | 'after' = 'after',
): Course | undefined {
  const all = worlds?.[which];
  const months = all?.[0]?.months;
  if (!all || months === undefined) return undefined;
  const by = Array.from({ length: months + 1 }, (_, month) =>
    inMonthOf(all, lesson.predict.measure, month).sort((a, b) => a - b),
  );
  const at = (part: number): number[] =>
    by.map((values) => values[Math.min(values.length - 1, Math.floor(part * values.length))] ?? 0);
  return {
    mean: by.map((values) => values.reduce((sum, value) => sum + value, 0) / values.length),
    low: at(0.1),
    high: at(0.9),
    samples: [],
  };
}
