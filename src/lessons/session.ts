// A session of a class and what its participants bring back: a link out, a short code in. No names, no server.
import { Fingerprint } from '../model/index.ts';
import { attemptText, readAttempt } from './challenge.ts';
import type { Attempt } from './challenge.ts';
import { bitsOf, lettersOf } from './letters.ts';
import type { Bits } from './letters.ts';
import type { Lesson } from './lesson.ts';
import { sketchOf } from './scoring.ts';

/** What a facilitator composed. */
export interface Session {
  readonly lessons: readonly Lesson[];
  /** Number of a level; nothing: without a challenge. */
  readonly challenge?: number;
  /** Are the controls for trying things out hidden in the lessons? */
  readonly locked: boolean;
  /** A word for this class, so that codes of another one are noticed. */
  readonly room: string;
}

/** What was done in one lesson. */
export interface LessonPart {
  readonly lesson: Lesson;
  /** Steps of the axis; empty: not drawn. */
  readonly sketch: readonly number[];
  /** First choices; −1: none. */
  readonly answers: readonly number[];
}

export interface Participation {
  /** A random mark that tells two codes apart; it says nothing about a person. */
  readonly mark: number;
  readonly parts: readonly LessonPart[];
  readonly challenge?: { readonly attempt: Attempt; readonly fingerprint: string };
}

export const MARKS = 2 ** 20;
const LONGEST_ROOM = 40;

/** What stands behind the question mark of a join link. */
export function sessionText({ lessons, challenge, locked, room }: Session): string {
  const parts = [`session=${lessons.map(({ id }) => id).join('.') || '-'}`];
  if (challenge !== undefined) parts.push(`level=${challenge}`);
  if (locked) parts.push('locked=on');
  if (room !== '') parts.push(`room=${encodeURIComponent(room.slice(0, LONGEST_ROOM))}`);
  return parts.join('&');
}

/** Lessons that are not known here are left out, and named. */
export function readSession(
  asked: { get(name: string): string | null },
  known: readonly Lesson[],
): { readonly session: Session; readonly unknown: readonly string[] } | undefined {
  const text = asked.get('session');
  if (text === null) return undefined;
  const ids = text.split('.').filter((id) => id !== '-' && id !== '');
  const lessons = ids.flatMap((id) => known.find((lesson) => lesson.id === id) ?? []);
  const level = Number(asked.get('level') ?? '');
  return {
    session: {
      lessons,
      ...(level >= 1 && level <= 5 && Number.isInteger(level) ? { challenge: level } : {}),
      locked: asked.get('locked') === 'on',
      room: (asked.get('room') ?? '').slice(0, LONGEST_ROOM),
    },
    unknown: ids.filter((id) => !known.some((lesson) => lesson.id === id)),
  };
}

/** Twelve bits that tell sessions apart. */
function sessionMark(session: Session): number {
  return parseInt(new Fingerprint().addText(sessionText(session)).digest().slice(0, 3), 16);
}

// The code: OL1, then letters for all that follows, then four letters of checksum; a dot after every eight.
//   session 12 bits · mark 20 · for each lesson of the session: done 1, [drawn 1, steps 7 each, answers 3 each]
//   · challenge 1, [length of its letters 6, its letters 6 each, first 32 bits of its fingerprint]

const HEAD = 'OL1';
const STEP_BITS = 7;
const ANSWER_BITS = 3;

export function codeOf(session: Session, { mark, parts, challenge }: Participation): string {
  const bits: [number, number][] = [
    [sessionMark(session), 12],
    [mark % MARKS, 20],
  ];
  for (const lesson of session.lessons) {
    const part = parts.find((one) => one.lesson.id === lesson.id);
    bits.push([part ? 1 : 0, 1]);
    if (!part) continue;
    bits.push([part.sketch.length > 0 ? 1 : 0, 1]);
    for (const step of part.sketch) bits.push([step, STEP_BITS]);
    for (const answer of part.answers) bits.push([answer + 1, ANSWER_BITS]);
  }
  if (session.challenge !== undefined) {
    bits.push([challenge ? 1 : 0, 1]);
    if (challenge) {
      const letters = attemptText(challenge.attempt);
      bits.push([letters.length, 6]);
      const inner = bitsOf(letters);
      for (let i = 0; inner && i < letters.length; i++) bits.push([inner.take(6), 6]);
      bits.push([parseInt(challenge.fingerprint.slice(0, 4), 16), 16]);
      bits.push([parseInt(challenge.fingerprint.slice(4, 8), 16), 16]);
    }
  }
  const body = lettersOf(bits);
  return `${HEAD}-${spaced(body + checksum(body))}`;
}

/** Why a code is refused. */
export type Refusal =
  /** No code of ours at all. */
  | 'notACode'
  /** Letters are missing, added or changed. */
  | 'damaged'
  /** Whole, and of another session. */
  | 'otherSession'
  /** Whole letters that do not say what a session can bring: made by hand. */
  | 'madeUp'
  /** The very same code stands here already. */
  | 'twice';

export function readCode(
  session: Session,
  text: string,
): { readonly participation: Participation } | { readonly refusal: Refusal } {
  const clean = text.replace(/[\s\u200b-\u200d\ufeff]/g, '');
  const found = /^["'“”‘’]?OL1[-‐–—]?(.*?)["'“”‘’.,;。，；]*$/i.exec(clean);
  if (!found) return { refusal: 'notACode' };
  const letters = ungrouped(found[1] ?? '');
  const body = letters.slice(0, -4);
  if (body.length < 6 || checksum(body) !== letters.slice(-4)) return { refusal: 'damaged' };
  const reader = bitsOf(body);
  if (!reader) return { refusal: 'damaged' };
  if (reader.take(12) !== sessionMark(session)) return { refusal: 'otherSession' };
  const participation = participationOf(session, reader);
  return participation && reader.whole && reader.left < 6
    ? { participation }
    : { refusal: 'madeUp' };
}

function participationOf(session: Session, reader: Bits): Participation | undefined {
  const mark = reader.take(20);
  const parts: LessonPart[] = [];
  for (const lesson of session.lessons) {
    if (reader.take(1) === 0) continue;
    const { months, axis } = lesson.predict;
    const drawn = reader.take(1) === 1;
    const sketch = drawn
      ? Array.from({ length: 3 * months.length }, () => reader.take(STEP_BITS))
      : [];
    if (drawn && !sketchOf(sketch, months, axis)) return undefined;
    const questions = [...lesson.explain.questions, lesson.transfer.question];
    const answers = questions.map(() => reader.take(ANSWER_BITS) - 1);
    if (answers.some((answer, i) => answer >= (questions[i]?.options.length ?? 0)))
      return undefined;
    parts.push({ lesson, sketch, answers });
  }
  if (session.challenge === undefined || reader.take(1) === 0) return { mark, parts };
  const length = reader.take(6);
  const letters = lettersOf(Array.from({ length }, () => [reader.take(6), 6] as const));
  const attempt = readAttempt(letters);
  const fingerprint = [reader.take(16), reader.take(16)]
    .map((half) => half.toString(16).padStart(4, '0'))
    .join('');
  if (attempt?.level.number !== session.challenge) return undefined;
  return { mark, parts, challenge: { attempt, fingerprint } };
}

/** Codes in a text: one on each line, in cells, or running on after each other. */
export function codesIn(text: string): string[] {
  return text
    .split(/[\r\n\t,;，；]+|(?<=\S)\s+(?=OL1[-‐–—]?)/i)
    .map((one) => one.trim())
    .filter((one) => one !== '');
}

// Dashes that stand between groups are none of the letters, which have a dash of their own: groups are
// parted by a dot.
const spaced = (letters: string): string => letters.replace(/(.{8})(?=.)/g, '$1.');
const ungrouped = (text: string): string => text.replaceAll('.', '');

function checksum(body: string): string {
  const digest = new Fingerprint().addText(body).digest();
  return lettersOf([[parseInt(digest.slice(0, 6), 16), 24]]);
}
