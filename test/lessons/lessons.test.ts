// Every lesson: whole in both languages, and every claim of its words true in the simulation.
import { describe, expect, it } from 'vitest';
import {
  faultsOf,
  LESSONS,
  PLACE,
  runOf,
  scenarioOf,
  WORLDS,
  wrongFacts,
} from '../../src/lessons/index.ts';
import type { Lesson, LessonWorlds } from '../../src/lessons/index.ts';
import { planRun, simulate } from '../../src/model/index.ts';
import type { RunSettings, Scenario, WorldTallies } from '../../src/model/index.ts';
import { GLOSSARY } from '../../src/words/glossary.ts';

/** All texts of a lesson in one language. */
function* texts(part: unknown, language: 'en' | 'zh'): Generator<string> {
  if (typeof part !== 'object' || part === null) return;
  const text = (part as Record<string, unknown>)[language];
  if (typeof text === 'string') yield text;
  for (const inner of Object.values(part)) yield* texts(inner, language);
}

// Many lessons begin in the same world.
const known = new Map<string, WorldTallies[]>();
function worldsOf(lesson: Lesson): LessonWorlds {
  const run = runOf(lesson);
  return Object.fromEntries(
    WORLDS.map((world) => {
      const scenario = scenarioOf(lesson, world);
      const key = JSON.stringify([scenario, run]);
      const worlds = known.get(key) ?? simulateAll(scenario, run);
      if (world === 'before') known.set(key, worlds);
      return [world, worlds];
    }),
  );
}
function simulateAll(scenario: Scenario, run: RunSettings): WorldTallies[] {
  const plan = planRun(scenario, run);
  return Array.from({ length: run.replicates }, (_, i) => simulate(plan, i));
}

it('no two lessons share a name', () => {
  expect(new Set(LESSONS.map(({ id }) => id)).size).toBe(LESSONS.length);
});

describe.each(LESSONS.map((lesson) => [lesson.id, lesson] as const))('%s', (_, lesson) => {
  it('has every field that a lesson needs', () => {
    expect(faultsOf(lesson)).toEqual([]);
  });

  it('claims nothing that its worlds do not show', () => {
    expect(wrongFacts(lesson, worldsOf(lesson))).toEqual([]);
  }, 180_000);

  it('speaks of the same facts in both languages', () => {
    const places = (language: 'en' | 'zh') =>
      [...texts(lesson, language)].map((text) =>
        [...text.matchAll(PLACE)]
          .map(([, name]) => name)
          .sort()
          .join(' '),
      );
    expect(places('zh')).toEqual(places('en'));
  });

  it('is written in Chinese, with its own punctuation', () => {
    for (const text of texts(lesson, 'zh')) {
      const said = text.replace(PLACE, '').replace(/Vintage|AI|AUC|FPD/g, '');
      expect(said).toMatch(/\p{Script=Han}/u);
      expect(said).not.toMatch(/[a-z]{2,}|[,;:!?] |\p{Script=Han}[,;:!?.]/iu);
    }
  });

  it('opens the glossary at terms that stand there', () => {
    const known: readonly string[] = GLOSSARY.map(({ id }) => id);
    expect((lesson.terms ?? []).filter((term) => !known.includes(term))).toEqual([]);
  });
});
