// The progress of a lesson in its link: the steps of the drawing and the answers, as letters.
import { admitPlayed } from '../../state/lesson.svelte.ts';
import type { Played } from '../../state/lesson.svelte.ts';
import type { Lesson } from '../../lessons/index.ts';

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** A drawing is two letters for each value; an answer one letter, A: not yet. */
export function progressLink(lesson: Lesson, { sketch, answers, step }: Played): string {
  const drawn = sketch.map((n) => letter(n >> 6) + letter(n & 63)).join('');
  const given = answers.map((n) => letter(n + 1)).join('');
  return `#/learn?lesson=${lesson.id}&p=${letter(step)}${given}${drawn}`;
}

/** What a link says was done; nothing if it says nothing, or what does not fit the lesson. */
export function readProgress(lesson: Lesson, asked: URLSearchParams): Played | undefined {
  const text = asked.get('p') ?? '';
  if (text === '') return undefined;
  const numbers = Array.from(text, (one) => LETTERS.indexOf(one));
  if (numbers.some((n) => n < 0)) return undefined;
  const [step = 0, ...rest] = numbers;
  const count = lesson.explain.questions.length + 1;
  const pairs = rest.slice(count);
  const sketch = Array.from(
    { length: pairs.length / 2 },
    (_, i) => 64 * (pairs[2 * i] ?? 0) + (pairs[2 * i + 1] ?? 0),
  );
  return admitPlayed(lesson, {
    step,
    answers: rest.slice(0, count).map((n) => n - 1),
    sketch,
  });
}

function letter(n: number): string {
  return LETTERS[n] ?? 'A';
}
