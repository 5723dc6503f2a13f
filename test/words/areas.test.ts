// Every area of words, also those that come later: the same in both languages, and ready for traditional characters.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { HANT_TERMS } from '../../src/build/hantTerms.ts';
import { traditional, traditionalScript } from '../../src/build/traditional.ts';
import { GLOSSARY } from '../../src/words/glossary.ts';

const src = fileURLToPath(new URL('../../src', import.meta.url));
const areas = readdirSync(join(src, 'words')).flatMap((file) =>
  file.endsWith('.zh.ts') ? [file.slice(0, -'.zh.ts'.length)] : [],
);
const wordsOf = async (area: string, code: 'en' | 'zh'): Promise<unknown> => {
  const module = (await import(join(src, 'words', `${area}.${code}.ts`))) as object;
  const name = `${area}${code === 'en' ? 'En' : 'Zh'}`;
  return (module as Readonly<Record<string, unknown>>)[name];
};

/** Keys of a tree of words; lists and functions are leaves. */
function keysOf(words: unknown, path = ''): string[] {
  if (typeof words !== 'object' || words === null || Array.isArray(words)) return [path];
  return Object.entries(words).flatMap(([key, inner]) =>
    keysOf(inner, path ? `${path}.${key}` : key),
  );
}

/** Texts, and those that stand in the code of a function. */
function* textsOf(words: unknown, path = ''): Generator<[string, string]> {
  if (typeof words === 'string') yield [path, words];
  else if (typeof words === 'function') yield [path, literalsOf(String(words))];
  else if (typeof words === 'object' && words !== null) {
    for (const [key, inner] of Object.entries(words))
      yield* textsOf(inner, path ? `${path}.${key}` : key);
  }
}
const literalsOf = (code: string): string =>
  [...code.matchAll(/(['"`])((?:\\.|(?!\1)[^\\])*)\1/gs)]
    .map(([, , text]) => (text ?? '').replaceAll(/\$\{[^}]*\}/g, ' '))
    .join(' ');

/** What Chinese writes in Latin letters too. */
const NAMES =
  /Overdue Lab|lab verify|overdue-lab:\w+|\b(SVG|PNG|CSV|JSON|Parquet|QR|MIT|GB|Delete|Ctrl|BibTeX|ODD|Threefry|AI|APP|App|SMS|beta|omega|logistic|Bass|AUC|KS|PSI|ECL|EL|VaR|ES|Sobol|Morris|Shapley|CRPS|LMS|SCORM|HTML|Esc|Tab|Z|p|q|e|x|ln|sigma|P|T\d+|M\d+|month|n)\b/g;

describe.each(areas)('the words of %s', (area) => {
  it('are the same in both languages', async () => {
    expect(keysOf(await wordsOf(area, 'zh')).sort()).toEqual(
      // Options of the shock stand under shocks.
      keysOf(await wordsOf(area, 'en'))
        .filter((key) => !/^parameters\.economy\.shock\.options/.test(key))
        .sort(),
    );
  });

  it('leave no English sentence in Chinese', async () => {
    const left = [...textsOf(await wordsOf(area, 'zh'))].filter(([, text]) =>
      /\b[a-z]{3,}\b[ ,]+\b[a-z]{2,}\b[ ,]+\b[a-z]{3,}\b/i.test(
        text.replace(NAMES, '').replaceAll(/ {2,}/g, '。'),
      ),
    );
    expect(left).toEqual([]);
  });

  it('use Chinese punctuation in Chinese', async () => {
    const half = [...textsOf(await wordsOf(area, 'zh'))].filter(([, text]) =>
      /\p{Script=Han}[,;:?!]/u.test(text),
    );
    expect(half).toEqual([]);
  });

  it('are said by somebody', async () => {
    const source = readdirSync(src, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.(svelte|ts)$/.test(file))
      .filter((file) => !/words\/\w+\.(en|zh)\.ts$/.test(file))
      .map((file) => readFileSync(join(src, file), 'utf8'))
      .join('\n');
    const unsaid = keysOf(await wordsOf(area, 'en')).filter((path) => {
      const [key = '', parent = ''] = path.split('.').reverse();
      const said = new RegExp(String.raw`[.?]${key}\b|\b${key}\b[^}]*\} = `).test(source);
      // A record that is read by key, or handed on whole; a list is read by number.
      const read = new RegExp(String.raw`\b${parent}(\[|;|\)|\}|,)`).test(source);
      return area !== 'declared' && !said && !read;
    });
    expect(unsaid).toEqual([]);
  });

  it('are written in traditional characters without a trace of the others', async () => {
    const wrong = [...textsOf(await wordsOf(area, 'zh'))]
      .map(([path, text]) => [path, traditional(text)] as const)
      .filter(([, text]) => SIMPLIFIED.test(text) || MAINLAND.test(text));
    expect(wrong).toEqual([]);
  });
});

/** Characters that no text in traditional ones has. */
const SIMPLIFIED =
  /[个们这为时会说对开关东车马长门问间见观现规视让认识记设许论证评词试话该语误读课调谈请谁贷账财责费资赔赚转轮轻较输达迁过进远违连迟适选递遗释钟钱银锁错键阶际险随隐难项顺须预领频题额风饭马验点]/u;
/** Words that Taiwan says otherwise. */
const MAINLAND =
  /賬|壞帳|迴圈|信息|默認|鏈接|蒙特卡洛|概率|線程|內存|剪貼板|命令行|服務器|瀏覽器裏|屏幕|“|”|臺/u;

describe('traditional Chinese', () => {
  it('has the words of the trade', () => {
    expect(traditional('核销坏账，不良率上升；账单按循环信用计。')).toBe(
      '轉銷呆帳，逾放比上升；帳單按循環信用計。',
    );
    expect(traditional('信息不对称：“默认”情景的概率，以蒙特卡洛误差计。')).toBe(
      '資訊不對稱：「預設」情境的機率，以蒙地卡羅誤差計。',
    );
  });

  it('has one word for one thing: terms of the glossary stay apart', () => {
    const terms = GLOSSARY.map(({ zh }) => traditional(zh.term));
    expect(terms.filter((term, i) => terms.indexOf(term) !== i)).toEqual([]);
    for (const term of terms) expect(term).not.toMatch(SIMPLIFIED);
  });

  it('is made of the texts of a script and of nothing else', () => {
    const script = 'const 账 = `开启“${x === "信息" ? "“" : y}”`, z = "it’s “so”", w = /[账]/;';
    expect(traditionalScript(script)).toBe(
      'const 账 = `開啟「${x === "資訊" ? "“" : y}」`, z = "it’s “so”", w = /[账]/;',
    );
  });

  it('changes no term twice', () => {
    for (const [from, to] of Object.entries(HANT_TERMS))
      expect([from, traditional(from)]).toEqual([from, to]);
  });
});
