// Records carry words, not numbers: the numbers come from the run of whoever reads them.
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  FIELD_LENGTH,
  fill,
  GUIDES,
  LESSONS,
  LEVELS,
  manifestOf,
  readRecord,
  recordText,
  TEST_ITEMS,
} from '../../src/lessons/index.ts';
import { planRun, simulate } from '../../src/model/index.ts';

it('a record survives its link, in any script', () => {
  const field = fc.string({ unit: 'grapheme', maxLength: 60 });
  fc.assert(
    fc.property(
      fc.record({ question: field, hypothesis: field, finding: field, decision: field }),
      (record) => {
        expect(readRecord(recordText(record))).toEqual(record);
      },
    ),
  );
  const long = 'x'.repeat(2 * FIELD_LENGTH);
  expect(
    readRecord(recordText({ question: long, hypothesis: '', finding: '', decision: '' }))?.question,
  ).toHaveLength(FIELD_LENGTH);
});

it('letters that are no record are refused', () => {
  for (const text of [
    '',
    '!!!',
    'AAAA',
    recordText({ question: 'a', hypothesis: '', finding: '', decision: '' }).slice(0, -3),
  ])
    expect(readRecord(text)).toBeUndefined();
});

it('numbers are filled from the run, and what cannot be is named', () => {
  const plan = planRun(
    { preset: 'reference-wallet-2019', changes: {} },
    { seed: 'record', replicates: 2, borrowers: 300, months: 3 },
  );
  const worlds = [simulate(plan, 0), simulate(plan, 1)];
  const write = (id: string, mean: number) => `${id}=${mean > 0 ? 'some' : 'none'}`;
  const { text, unknown } = fill(
    '{receivables@3} and {receivables@run}; {receivables@4} {nothing@1} {plain}',
    worlds,
    write,
  );
  expect(text).toBe('receivables=some and receivables=some; {receivables@4} {nothing@1} {plain}');
  expect(unknown).toEqual(['{receivables@4}', '{nothing@1}']);
});

it('plans name lessons and levels that exist, and their parts add up', () => {
  for (const { minutes, lessons, challenge, plan } of GUIDES) {
    expect(
      plan.reduce((sum, item) => sum + item.minutes, 0),
      `${minutes} minutes`,
    ).toBe(minutes);
    for (const id of lessons) expect(LESSONS.map((lesson) => lesson.id)).toContain(id);
    if (challenge !== undefined) expect(LEVELS.map(({ number }) => number)).toContain(challenge);
  }
});

it('each question before and after has one right answer', () => {
  for (const { options } of TEST_ITEMS) {
    expect(options.filter(({ right }) => right)).toHaveLength(1);
  }
});

it('the manifest of a package names its page, whatever the title', () => {
  const manifest = manifestOf('kinds', 'A & B <"C">');
  expect(manifest).toContain('<schemaversion>1.2</schemaversion>');
  expect(manifest).toContain('adlcp:scormtype="sco" href="index.html"');
  expect(manifest).toContain('<title>A &amp; B &lt;&quot;C&quot;&gt;</title>');
});
