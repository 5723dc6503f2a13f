// The facts of a lesson, read from its worlds, and whether they are what its words claim.
import { inMonthOf, MEASURES, meanOf, withValue } from '../model/index.ts';
import type { MeasureId, Path, Scenario, WorldTallies } from '../model/index.ts';
import type { Unit } from '../format.ts';
import type { Fact, Lesson, Values, When, WorldId } from './lesson.ts';

export type LessonWorlds = Readonly<Partial<Record<WorldId, readonly WorldTallies[]>>>;

export function scenarioOf(lesson: Lesson, world: WorldId): Scenario {
  return withValues({ preset: lesson.preset, changes: {} }, lesson.worlds[world]);
}

export function withValues(scenario: Scenario, values: Values): Scenario {
  return Object.entries(values).reduce(
    (made, [path, value]) => withValue(made, path as Path, value),
    scenario,
  );
}

/** Undefined while its worlds are not there. */
export function factValue(fact: Fact, worlds: LessonWorlds): number | undefined {
  const here = valueAt(worlds[fact.in], fact.measure, fact.at);
  if (here === undefined || !fact.than) return here;
  const { than } = fact;
  const other = valueAt(
    worlds[than.in ?? fact.in],
    than.measure ?? fact.measure,
    than.at ?? fact.at,
  );
  if (other === undefined) return undefined;
  return fact.as === 'times' ? here / other : here - other;
}

/** Mean over worlds; over several months the sum of flows in yuan or number, the mean of everything else. */
function valueAt(
  worlds: readonly WorldTallies[] | undefined,
  id: MeasureId,
  at: When,
): number | undefined {
  const months = worlds?.[0]?.months;
  if (!worlds || months === undefined) return undefined;
  if (typeof at === 'number') return meanOf(inMonthOf(worlds, id, at));
  const [from, to] = at === 'run' ? [1, months] : at;
  let sum = 0;
  for (let month = from; month <= to; month++) sum += meanOf(inMonthOf(worlds, id, month));
  return MEASURES[id].over === 'sum' ? sum : sum / (to - from + 1);
}

/** How a fact is written; `times` is a plain number. */
export function factUnit({ measure, than, as }: Fact): Unit | 'times' {
  if (as === 'times') return 'times';
  const { unit } = MEASURES[measure];
  return than && unit === 'share' ? 'points' : unit;
}

/** Facts that are not what the words say, as sentences for authors. */
export function wrongFacts(lesson: Lesson, worlds: LessonWorlds): string[] {
  return Object.entries(lesson.facts).flatMap(([name, fact]) => {
    const value = factValue(fact, worlds);
    const [low, high] = fact.must;
    if (value !== undefined && value >= low && value <= high) return [];
    return [
      `${lesson.id}, fact "${name}": ${value === undefined ? 'no value' : value.toPrecision(4)}, but the words claim ${low} to ${high}.`,
    ];
  });
}
