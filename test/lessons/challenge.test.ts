// Challenges: no trick wins everywhere, a commitment survives its link, and a forged one does not.
import { describe, expect, it } from 'vitest';
import {
  attemptText,
  challengeScenario,
  goalValue,
  GOALS,
  gradeOf,
  hiddenRun,
  LEVELS,
  practiceRun,
  reaches,
  readAttempt,
  TIERS,
} from '../../src/lessons/index.ts';
import type { Attempt, Level, Side, Values } from '../../src/lessons/index.ts';
import { planRun, simulate } from '../../src/model/index.ts';
import type { Path, WorldTallies } from '../../src/model/index.ts';

const on = (...ids: readonly string[]): Values =>
  Object.fromEntries(ids.map((id) => [`policies.${id}.on`, true]));
const strict = (value: number): Values => ({ 'underwriting.strictness': value });

/** Only what the level lets a player turn. */
const within = (level: Level, strategy: Values): Values =>
  Object.fromEntries(
    Object.entries(strategy).filter(([path]) => level.controls.includes(path as Path)),
  );

function worldsOf(level: Level, strategy: Values): WorldTallies[] {
  const run = { ...practiceRun(), seed: 'judge' };
  const plan = planRun(challengeScenario({ level, strategy }), run);
  return Array.from({ length: run.replicates }, (_, i) => simulate(plan, i));
}

/** The goals that somebody would choose who knew the result: the best there is to be had. */
function bestGoals(level: Level, worlds: readonly WorldTallies[]): Attempt['goals'] {
  const best = (side: Side) =>
    GOALS.filter((goal) => goal.side === side)
      .map((goal) => {
        const value = goalValue(goal, worlds);
        const tier = TIERS.findLast((one) =>
          reaches(goal, value, level.thresholds[goal.id][one - 1] ?? 0),
        );
        return { id: goal.id, tier: tier ?? (1 as const), points: tier ?? -1 };
      })
      .sort((a, b) => b.points - a.points)
      .slice(0, 2);
  return Object.fromEntries([...best('risk'), ...best('people')].map(({ id, tier }) => [id, tier]));
}

function bestScore(level: Level, strategy: Values): number {
  const worlds = worldsOf(level, within(level, strategy));
  return gradeOf({ level, goals: bestGoals(level, worlds), strategy }, worlds).score;
}

const TRICKS: Readonly<Record<string, Values>> = {
  'do nothing': {},
  'refuse everybody': strict(100),
  'accept everybody': strict(0),
  'call them all day': on('collections'),
  'call them, and lend to anybody': {
    ...on('collections', 'easyApplication', 'autopay'),
    ...strict(15),
  },
  'everything at once': Object.fromEntries(
    LEVELS.flatMap(({ controls }) => controls)
      .filter((path) => path.endsWith('.on'))
      .map((path) => [path, true]),
  ),
};

/** One way to do well on each level; there are others. */
const GOOD: readonly Values[] = [
  { ...on('autopay', 'clearBills', 'budgetTools'), ...strict(45) },
  { ...on('collections', 'easyApplication', 'earlyWarning', 'betterScoring'), ...strict(35) },
  on('earlyWarning', 'betterScoring', 'autopay', 'legalAction'),
  { ...on('personalContact', 'creditReporting', 'easyApplication', 'collections'), ...strict(30) },
  {
    ...on(
      ...['personalContact', 'earlyWarning', 'betterScoring', 'easyApplication', 'autopay'],
      'creditReporting',
    ),
    ...strict(25),
  },
];

describe('no trick wins', () => {
  it.each(Object.entries(TRICKS))(
    '%s',
    (_, strategy) => {
      const scores = LEVELS.map((level) => bestScore(level, strategy));
      // Even with goals chosen by somebody who knows the result.
      expect(Math.min(...scores)).toBeLessThan(34);
      expect(scores.filter((score) => score >= 60).length).toBeLessThanOrEqual(1);
    },
    300_000,
  );

  it('thought does, on every level', () => {
    LEVELS.forEach((level, i) => {
      expect(bestScore(level, GOOD[i] ?? {}), `level ${level.number}`).toBeGreaterThanOrEqual(58);
    });
  }, 300_000);
});

const attempt: Attempt = {
  level: LEVELS[4] as Level,
  goals: { overdue: 2, loss: 1, trust: 3, refused: 1 },
  strategy: { ...on('personalContact', 'earlyWarning'), 'underwriting.strictness': 37 },
};

it('a commitment survives as letters', () => {
  expect(readAttempt(attemptText(attempt))).toEqual(attempt);
});

it('another choice has other hidden worlds', () => {
  const other = { ...attempt, goals: { ...attempt.goals, loss: 2 as const } };
  expect(hiddenRun(attempt).seed).not.toBe(hiddenRun(other).seed);
  expect(hiddenRun(attempt).seed).toBe(hiddenRun({ ...attempt }).seed);
});

it('letters that were cut, mistyped or made up are no commitment', () => {
  const text = attemptText(attempt);
  expect(readAttempt(text.slice(0, -3))).toBeUndefined();
  expect(readAttempt(`${text}A`)).toBeUndefined();
  expect(readAttempt(`!${text}`)).toBeUndefined();
  expect(readAttempt('')).toBeUndefined();
  expect(readAttempt('AAAAAAAA')).toBeUndefined();
  // Goals of one side only.
  const lopsided = {
    ...attempt,
    goals: { overdue: 1, loss: 1, backlog: 1, complaints: 1 } as const,
  };
  expect(readAttempt(attemptText(lopsided))).toBeUndefined();
});
