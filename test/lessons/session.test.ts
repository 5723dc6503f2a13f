// Codes of participants: they carry all that a class needs, and what is wrong with one is named.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  codeOf,
  codesIn,
  LESSONS,
  LEVELS,
  MARKS,
  readCode,
  readSession,
  sessionText,
  STEPS,
} from '../../src/lessons/index.ts';
import type { Attempt, Lesson, Participation, Session } from '../../src/lessons/index.ts';

const session: Session = {
  lessons: LESSONS.slice(0, 3),
  challenge: 3,
  locked: false,
  room: '周三 9点',
};

const attempt: Attempt = {
  level: LEVELS[2]!,
  goals: { overdue: 2, loss: 1, trust: 1, profit: 3 },
  strategy: { 'underwriting.strictness': 41, 'policies.earlyWarning.on': true },
};

const partOf = (lesson: Lesson): fc.Arbitrary<Participation['parts'][number]> =>
  fc
    .tuple(
      fc.array(fc.array(fc.integer({ min: 0, max: STEPS }), { minLength: 3, maxLength: 3 }), {
        minLength: lesson.predict.months.length,
        maxLength: lesson.predict.months.length,
      }),
      fc.tuple(
        ...[...lesson.explain.questions, lesson.transfer.question].map(({ options }) =>
          fc.integer({ min: -1, max: options.length - 1 }),
        ),
      ),
    )
    .map(([knots, answers]) => ({
      lesson,
      sketch: knots.flatMap((knot) => [...knot].sort((a, b) => a - b)),
      answers,
    }));

const participations: fc.Arbitrary<Participation> = fc
  .record({
    mark: fc.integer({ min: 0, max: MARKS - 1 }),
    parts: fc.tuple(...session.lessons.map(partOf)),
    done: fc.integer({ min: 0, max: 3 }),
    fingerprint: fc.stringMatching(/^[0-9a-f]{8}$/),
    challenged: fc.boolean(),
  })
  .map(({ mark, parts, done, fingerprint, challenged }) => ({
    mark,
    parts: parts.slice(0, done),
    ...(challenged ? { challenge: { attempt, fingerprint } } : {}),
  }));

it('a code says again what was put into it', () => {
  fc.assert(
    fc.property(participations, (one) => {
      expect(readCode(session, codeOf(session, one))).toEqual({ participation: one });
    }),
  );
});

it('a code of three lessons and a challenge is short enough for a chat', () => {
  const whole = fc.sample(participations, 200).map((one) => codeOf(session, one).length);
  expect(Math.max(...whole)).toBeLessThan(160);
});

describe('what is wrong with a code is named', () => {
  const one: Participation = {
    mark: 77,
    parts: [],
    challenge: { attempt, fingerprint: '00c0ffee' },
  };
  const code = codeOf(session, one);

  it('any letter changed, cut or added', () => {
    const letters = code.slice(4).replaceAll('.', '');
    for (let i = 0; i < letters.length; i++) {
      const other = letters[i] === 'A' ? 'B' : 'A';
      const changed = `OL1-${letters.slice(0, i)}${other}${letters.slice(i + 1)}`;
      expect(readCode(session, changed)).toEqual({ refusal: 'damaged' });
    }
    expect(readCode(session, code.slice(0, -5))).toEqual({ refusal: 'damaged' });
    expect(readCode(session, `${code}xyz`)).toEqual({ refusal: 'damaged' });
  });

  it('no code at all', () => {
    for (const text of ['hello', '', '12345', 'OL2-AAAA'])
      expect(readCode(session, text)).toEqual({ refusal: 'notACode' });
  });

  it('a code of another class', () => {
    expect(readCode({ ...session, room: 'Thursday' }, code)).toEqual({ refusal: 'otherSession' });
  });

  it('blanks, line breaks and quotes of a chat do no harm', () => {
    expect(readCode(session, ` “${code.slice(0, 20)} \n${code.slice(20)}”. `)).toEqual({
      participation: one,
    });
  });
});

it('finds the codes in what was pasted', () => {
  const code = codeOf(session, { mark: 1, parts: [] });
  expect(codesIn(`${code}\n\n${code}, ${code}\tword ${code}`)).toEqual([
    code,
    code,
    code,
    'word',
    code,
  ]);
});

it('a session survives its link', () => {
  for (const one of [session, { lessons: [], challenge: 1, locked: true, room: '' }]) {
    const asked = new URLSearchParams(sessionText(one));
    expect(readSession(asked, LESSONS)).toEqual({ session: one, unknown: [] });
  }
  const odd = readSession(new URLSearchParams('session=kinds.nowhere&level=9'), LESSONS);
  expect(odd?.unknown).toEqual(['nowhere']);
  expect(odd?.session.challenge).toBeUndefined();
});
