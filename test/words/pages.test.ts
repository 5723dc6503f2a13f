// The words of the pages: complete in every language, nothing left in English, nothing that nobody says.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { LEVERS, PARAMETERS } from '../../src/model/index.ts';
import type { Problem } from '../../src/model/index.ts';
import { declaredEn } from '../../src/words/declared.en.ts';
import { declaredZh } from '../../src/words/declared.zh.ts';
import { LANGUAGES } from '../../src/words/languages.ts';
import { pagesEn } from '../../src/words/pages.en.ts';
import { pagesZh } from '../../src/words/pages.zh.ts';
import {
  affixes,
  bareText,
  changeSentence,
  problemSentence,
  readNumber,
  valueText,
  wordsAt,
} from '../../src/words/sentences.ts';

/** Every text with its path; a function speaks with sample arguments. */
function* texts(words: unknown, path = ''): Generator<[string, string]> {
  if (typeof words === 'string') yield [path, words];
  else if (typeof words === 'function') {
    const speak = words as (...args: unknown[]) => unknown;
    for (const sample of [7, 1, ['7'], true, undefined]) {
      try {
        const said = speak(...Array.from({ length: speak.length }, () => sample));
        if (typeof said === 'string') yield [path, said];
      } catch {
        // Not the kind of argument that it takes.
      }
    }
  } else if (typeof words === 'object' && words !== null) {
    for (const [key, inner] of Object.entries(words)) {
      yield* texts(inner, path === '' ? key : `${path}.${key}`);
    }
  }
}

const shapeOf = (words: unknown): string[] => [
  ...new Set([...texts(words)].map(([path]) => path.replace(/\.\d+$/, ''))),
];
const en = await LANGUAGES[0]!.load();
const zh = await LANGUAGES[1]!.load();

/** What stays as it is in every language. */
const NAMES =
  /Overdue Lab|\b(SVG|PNG|CSV|QR|MIT|GB|Delete|Ctrl|undefined|true|AI|APP|App|SMS|beta|omega|logistic|Bass|AUC|Z|p|q|e|x|ln|sigma|P)\b/g;

describe('Chinese', () => {
  it('says everything that English says', () => {
    expect(shapeOf(pagesZh)).toEqual(shapeOf(pagesEn));
    expect(shapeOf(declaredZh).sort()).toEqual(shapeOf(declaredEn).sort());
  });

  it('has no English words left', () => {
    const left = [...texts(pagesZh)]
      .filter(([path]) => !path.startsWith('seeds.join'))
      .filter(([, text]) => /[a-z]{2,}/i.test(text.replace(NAMES, '')));
    expect(left).toEqual([]);
    const declared = [...texts(declaredZh)].filter(([, text]) =>
      /\b[a-z]{3,}\b.*\b[a-z]{3,}\b/i.test(text.replace(NAMES, '')),
    );
    expect(declared).toEqual([]);
  });

  it('is written in Chinese wherever English has words', () => {
    const english = new Map(texts(pagesEn));
    const silent = [...texts(pagesZh)].filter(
      ([path, text]) =>
        /[a-z]{3,}/i.test((english.get(path) ?? '').replace(NAMES, '')) &&
        !/\p{Script=Han}/u.test(text),
    );
    expect(silent).toEqual([]);
  });

  it('uses its own punctuation', () => {
    const half = [...texts(pagesZh)].filter(([, text]) => /\p{Script=Han}[,;:?!]/u.test(text));
    expect(half).toEqual([]);
  });
});

it('no word of the pages is left that nobody says', () => {
  const root = fileURLToPath(new URL('../../src', import.meta.url));
  const source = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => /^(ui|state|words)\/.*\.(svelte|ts)$/.test(file))
    .filter((file) => !/words\/(pages|declared)\./.test(file))
    .map((file) => readFileSync(join(root, file), 'utf8'))
    .join('\n');
  const unsaid = shapeOf(pagesEn).filter((path) => {
    const keys = path.split('.');
    const key = keys.at(-1) ?? '';
    const parent = keys.at(-2) ?? '';
    const said = new RegExp(String.raw`\.${key}\b|\b${key}\b[^}]*\} = words`).test(source);
    // A record that is read by key, or handed on whole.
    const read = new RegExp(String.raw`\b${parent}(\[|;|\))`).test(source);
    return !said && !read;
  });
  expect(unsaid).toEqual([]);
});

describe('a value', () => {
  it('is said with its unit', () => {
    expect(valueText('economy.pressure', 62, en)).toBe('62');
    expect(valueText('product.lateFee', 0.0005, en)).toBe('0.05\u00a0% a day');
    expect(valueText('product.lateFee', 0.0005, zh)).toContain('0.05%');
    expect(valueText('borrowers.medianIncome', 4110, en)).toBe('¥4,110 a month');
    expect(valueText('policies.reminders.on', true, en)).toBe('on');
    expect(valueText('policies.reminders.audience', 'students', en)).toMatch(/^Students/);
    expect(valueText('economy.shock', 'pandemic', zh)).toMatch(/\p{Script=Han}/u);
  });

  it('can be written as it is shown, for every number', () => {
    for (const words of [en, zh]) {
      for (const [path, parameter] of PARAMETERS) {
        if (parameter.kind !== 'number') continue;
        for (const value of [parameter.default, parameter.min, parameter.max]) {
          const [before, after] = affixes(path, words);
          const shown = bareText(path, value, words);
          expect([path, readNumber(path, shown)]).toEqual([path, value]);
          expect(before + shown + after).toBe(valueText(path, value, words));
        }
      }
    }
  });

  it('that is no number is refused', () => {
    for (const text of ['', 'many', '1.2.3', '--1']) {
      expect(readNumber('economy.pressure', text)).toBeUndefined();
    }
    expect(readNumber('product.lateFee', '0.07 %')).toBe(0.0007);
  });
});

describe('what was changed', () => {
  const change = (
    path: Parameters<typeof wordsAt>[0],
    from: number | boolean,
    to: number | boolean,
  ) => ({
    path,
    from,
    to,
  });

  it('is one sentence', () => {
    const changes = [
      change('economy.pressure', 50, 62),
      change('policies.reminders.on', false, true),
      change('policies.reminders.intensity', 1, 0.6),
    ];
    expect(changeSentence(changes, en)).toBe(
      'You changed: Economic pressure 50 → 62; Reminders before the due day on; Intensity 100\u00a0% → 60\u00a0%.',
    );
    expect(changeSentence(changes, zh)).toMatch(/^你的改动：经济压力 50 → 62；开启“.+”；/);
  });

  it('is not longer than a reader reads', () => {
    const changes = LEVERS.map(({ id }) => change(`policies.${id}.on`, false, true));
    expect(changeSentence(changes, en)).toMatch(/; and 18 more\.$/);
    expect(changeSentence([], en)).toBe(pagesEn.changes.none);
  });
});

it('every problem with a link is a sentence in every language', () => {
  const problems: Problem[] = [
    { kind: 'unknown', path: 'economy.presure', nearest: 'economy.pressure' },
    { kind: 'range', path: 'economy.pressure', given: '900', min: 0, max: 100 },
    { kind: 'range', path: 'replicates', given: '0', min: 1, max: 10_000 },
    { kind: 'range', path: 'seed', given: '', min: 1, max: 64 },
    { kind: 'type', path: 'months', given: 'x', expected: 'number' },
    { kind: 'type', path: 'policies.reminders.on', given: 'x', expected: 'switch' },
    { kind: 'option', path: 'product.kind', given: 'x', options: ['wallet', 'card'] },
    { kind: 'preset', given: 'x', options: [] },
    ...['link', 'escapes', 'version', 'fingerprint', 'compact', 'seed'].map(
      (expected): Problem => ({ kind: 'shape', expected }),
    ),
    { kind: 'conflict', path: 'policies.reminders.end', reason: 'endBeforeStart' },
  ];
  for (const words of [en, zh]) {
    for (const problem of problems) {
      const sentence = problemSentence(problem, words);
      expect(sentence).toMatch(/[.。]$/);
      expect(sentence).not.toMatch(/undefined|NaN/);
    }
  }
});
