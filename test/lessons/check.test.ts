// An author who makes a mistake is told where it is, on which line, and what was expected.
import { expect, it } from 'vitest';
import { LESSONS, readLesson } from '../../src/lessons/index.ts';

const lines = (change: (lesson: Record<string, unknown>) => void): string => {
  const copy = JSON.parse(JSON.stringify(LESSONS[0])) as Record<string, unknown>;
  change(copy);
  return JSON.stringify(copy, null, 2);
};
const lineOf = (text: string, part: string): number =>
  text.slice(0, text.indexOf(part)).split('\n').length;

it('reads every lesson from its text', () => {
  for (const lesson of LESSONS) {
    const read = readLesson(JSON.stringify(lesson, null, 2));
    expect(read.faults).toEqual([]);
    expect(read.lesson).toEqual(JSON.parse(JSON.stringify(lesson)));
  }
});

it('names the line of a text that misses a language', () => {
  const text = lines((lesson) => {
    (lesson['aim'] as { zh?: string }).zh = '';
  });
  const { faults } = readLesson(text);
  expect(faults).toHaveLength(1);
  expect(faults[0]).toMatchObject({ where: 'aim.zh', line: lineOf(text, '"zh": ""') });
  expect(faults[0]?.what).toContain('missing');
});

it('names a question with two right answers, by step and number', () => {
  const text = lines((lesson) => {
    const { questions } = lesson['explain'] as { questions: { options: { right: boolean }[] }[] };
    for (const option of questions[1]!.options) option.right = true;
  });
  expect(readLesson(text).faults[0]).toMatchObject({ where: 'explain.questions[1].options' });
});

it('names a value out of its bounds, with the bounds, although paths have dots', () => {
  const text = lines((lesson) => {
    (lesson['worlds'] as { after: Record<string, unknown> }).after['economy.pressure'] = 170;
  });
  const { faults } = readLesson(text);
  expect(faults[0]).toMatchObject({
    where: 'worlds.after.economy.pressure',
    line: lineOf(text, '"economy.pressure": 170'),
    what: 'must be a number from 0 to 100.',
  });
});

it('suggests the parameter that was meant', () => {
  const text = lines((lesson) => {
    (lesson['worlds'] as { case: Record<string, unknown> }).case['economy.presure'] = 70;
  });
  expect(readLesson(text).faults[0]?.what).toContain('economy.pressure');
});

it('names a fact that the words speak of and nobody declared', () => {
  const text = lines((lesson) => {
    (lesson['title'] as { en: string }).en = 'It is {nowhere}';
  });
  expect(readLesson(text).faults[0]).toMatchObject({ where: 'title.en' });
});

it('names unknown fields and what would be known', () => {
  const text = lines((lesson) => {
    lesson['minuts'] = 12;
  });
  expect(readLesson(text).faults[0]).toMatchObject({ where: 'minuts' });
});

it('says where a text stops being JSON', () => {
  const [fault] = readLesson('{\n  "id": "x",\n  "title": }').faults;
  expect(fault?.what).toContain('not JSON');
  expect(readLesson('[]').faults).not.toEqual([]);
  expect(readLesson('').faults).not.toEqual([]);
});
