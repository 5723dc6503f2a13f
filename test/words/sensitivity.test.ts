// The words of sensitivity: every sentence in both languages, with its figures, and no English left in the Chinese.
import { expect, it } from 'vitest';
import { factorName, LANGUAGES, sensitivityWords } from '../../src/words/index.ts';

/** Every sentence there is, functions with plausible figures. */
function sentences(words: unknown, path = ''): [string, string][] {
  if (typeof words === 'string') return [[path, words]];
  if (typeof words === 'function') {
    const given = ['名称', '12', '3.4', '5', '6', '7'];
    const call = (words as (...args: unknown[]) => string).bind(undefined);
    // Lists of names, counts and texts: whatever the first argument is, one of these fits.
    for (const args of [given, [['甲', '乙'], 2, '指标'], [['甲'], '8']]) {
      try {
        const text = call(...args);
        if (!/undefined|\[object|NaN/.test(text)) return [[path, text]];
      } catch {
        continue;
      }
    }
    throw new Error(`${path} takes other arguments.`);
  }
  return Object.entries(words as Record<string, unknown>).flatMap(([name, inner]) =>
    sentences(inner, `${path}.${name}`),
  );
}

it('say the same things in both languages', () => {
  const paths = (code: 'en' | 'zh'): string[] =>
    sentences(sensitivityWords[code]).map(([path]) => path);
  expect(paths('zh')).toEqual(paths('en'));
  expect(paths('en').length).toBeGreaterThan(80);
});

it('are Chinese in Chinese: no English words but names of methods, no Western commas', () => {
  for (const [path, text] of sentences(sensitivityWords.zh)) {
    const rest = text.replaceAll(/Morris|Sobol|μ\*?|σ/g, '');
    expect([path, /[A-Za-z]{2,}/.exec(rest)?.[0]]).toEqual([path, undefined]);
    expect([path, /[\u4e00-\u9fff][,;:!?]/.exec(rest)?.[0]]).toEqual([path, undefined]);
  }
});

it('name the policy of a parameter', async () => {
  const [en, zh] = await Promise.all(
    ['en', 'zh'].map((code) => LANGUAGES.find((one) => one.code === code)!.load()),
  );
  expect(factorName('policies.reminders.effect', en!)).toBe(
    'Reminders before the due day: Forgetting prevented',
  );
  expect(factorName('policies.reminders.effect', zh!)).toMatch(
    /^[\u4e00-\u9fff]+：[\u4e00-\u9fff]+$/,
  );
  expect(factorName('economy.pressure', en!)).toBe('Economic pressure');
});
