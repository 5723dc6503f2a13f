// Links: any scenario survives its link, no link is too long, and no text breaks the reader.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  cleanName,
  conflictsOf,
  linkOf,
  MODEL_VERSION,
  PARAMETERS,
  PRESETS,
  readLink,
  RUN_BOUNDS,
  RUN_DEFAULTS,
  SET_BOUNDS,
  withValue,
} from '../../src/model/index.ts';
import type {
  LinkedWorld,
  LinkExtras,
  Path,
  PresetId,
  RunSettings,
  Scenario,
  Value,
} from '../../src/model/index.ts';
import { optionMark } from '../../src/model/compact.ts';
import { LINK_PATHS } from '../../src/model/linkPaths.ts';
import { Fingerprint } from '../../src/model/hash.ts';

const start: Scenario = { preset: 'reference-wallet-2019', changes: {} };
const fp = '0123456789abcdef0123456789abcdef';
const paths = [...PARAMETERS.keys()];

/** Every parameter gets a value that `pick` makes of its bounds. */
function everyNumber(
  pick: (min: number, max: number, i: number) => number,
  base = start,
): Scenario {
  return paths.reduce((scenario, path, i) => {
    const parameter = PARAMETERS.get(path)!;
    const value =
      parameter.kind === 'switch'
        ? !parameter.default
        : parameter.kind === 'choice'
          ? Object.keys(parameter.options).find((id) => id !== parameter.default)!
          : Math.min(parameter.max, Math.max(parameter.min, pick(parameter.min, parameter.max, i)));
    return path.endsWith('.end') ? scenario : withValue(scenario, path, value);
  }, base);
}

const aValue = (path: Path): fc.Arbitrary<Value> => {
  const parameter = PARAMETERS.get(path)!;
  if (parameter.kind === 'switch') return fc.boolean();
  if (parameter.kind === 'choice') return fc.constantFrom(...Object.keys(parameter.options));
  const { min, max, step } = parameter;
  return fc.oneof(
    fc.double({ min, max, noNaN: true }).map((x) => (x === 0 ? 0 : x)),
    fc.nat(Math.floor((max - min) / step)).map((n) => Math.min(max, min + n * step)),
    fc
      .double({ min, max, noNaN: true })
      .map((x) => Math.min(max, Math.max(min, Number(x.toPrecision(6))))),
  );
};
/** Ends stay: an end before a start is a conflict, and that is another test. */
const movable = paths.filter((path) => !path.endsWith('.end'));
const aScenario = (least: number, most: number): fc.Arbitrary<Scenario> =>
  fc
    .tuple(
      fc.constantFrom(...(Object.keys(PRESETS) as PresetId[])),
      fc.subarray(movable, { minLength: least, maxLength: most }),
    )
    .chain(([preset, some]) =>
      fc
        .tuple(...some.map((path) => aValue(path).map((value) => [path, value] as const)))
        .map((values) =>
          values.reduce<Scenario>((scenario, [path, value]) => withValue(scenario, path, value), {
            preset,
            changes: {},
          }),
        ),
    );
const within = ({ min, max }: { min: number; max: number }): fc.Arbitrary<number> =>
  fc.integer({ min, max });
const aRun: fc.Arbitrary<RunSettings> = fc.record({
  seed: fc.oneof(
    fc.string({ minLength: 1, maxLength: 32, unit: 'binary' }).filter((seed) => seed.length <= 64),
    fc.string({ minLength: 1, maxLength: 64 }),
    fc.constantFrom('春天', '\ud800', 'a.', '%41', '%ud800', '&amp;', '#/?&=', ' ', "it's (1)*!~"),
  ),
  replicates: within(RUN_BOUNDS.replicates),
  borrowers: within(RUN_BOUNDS.borrowers),
  months: within(RUN_BOUNDS.months),
});

describe('laws', () => {
  it('any scenario survives its link', () => {
    fc.assert(
      fc.property(
        fc.oneof(aScenario(0, 12), aScenario(30, 120)),
        aRun,
        fc.constantFrom('', 'lab', 'learn/first-bill'),
        (scenario, run, page) => {
          const link = linkOf(page, scenario, run, fp);
          expect(readLink(link)).toEqual({
            page,
            scenario,
            run,
            version: MODEL_VERSION,
            fingerprint: fp,
            problems: conflictsOf(scenario),
          });
          expect(link.length).toBeLessThanOrEqual(1900);
        },
      ),
      { numRuns: 150, seed: 1 },
    );
  });

  it('no scenario has a link of more than 2,000 characters, whatever is changed', () => {
    fc.assert(
      fc.property(aScenario(paths.length - 60, movable.length), aRun, (scenario, run) => {
        const link = linkOf('learn/some-long-lesson-name', scenario, run, fp);
        expect(link.length).toBeLessThanOrEqual(1900);
        const read = readLink(link);
        expect(read.problems).toEqual(conflictsOf(read.scenario));
        expect(read.run).toEqual(run);
        if (read.fingerprint === undefined) {
          // Rounded to what fits: never far away, no longer moving, and without a claim.
          for (const path of paths) {
            const [was, is] = [scenario.changes[path], read.scenario.changes[path]];
            if (typeof was === 'number' && typeof is === 'number') expect(is).toBeCloseTo(was, 1);
          }
          expect(linkOf('', read.scenario, run).length).toBeLessThanOrEqual(1900);
          expect(readLink(linkOf('', read.scenario, run, fp)).scenario).toEqual(read.scenario);
        } else expect(read.scenario).toEqual(scenario);
      }),
      { numRuns: 60, seed: 2 },
    );
  });

  it('all parameters changed to numbers of nine digits survive exactly, with a long seed', () => {
    const digits = [1, 3, 5, 7, 9];
    for (const base of digits) {
      const scenario = everyNumber((min, max, i) => {
        const share = Number(`0.${String(123456789 * base + i * 7919).slice(0, 9)}`);
        return Number((min + (max - min) * share).toPrecision(9));
      });
      const run = {
        ...RUN_DEFAULTS,
        seed: '春'.repeat(20),
        replicates: 7,
        borrowers: 123456,
        months: 99,
      };
      const link = linkOf('lab', scenario, run, fp);
      expect(link.length).toBeLessThanOrEqual(1900);
      const read = readLink(link);
      expect(read.scenario).toEqual(scenario);
      expect(read.run).toEqual(run);
      expect(read.fingerprint).toBe(fp);
    }
  });

  it('no text makes the reader throw', () => {
    const valid = linkOf('lab', withValue(start, 'economy.pressure', 62), RUN_DEFAULTS, fp);
    const dense = linkOf(
      'lab',
      everyNumber((min, max) => (min + max) / 2),
      RUN_DEFAULTS,
      fp,
    );
    const damage = (link: string): fc.Arbitrary<string> =>
      fc
        .tuple(fc.nat(link.length), fc.nat(8), fc.string({ unit: 'binary', maxLength: 8 }))
        .map(([at, cut, put]) => link.slice(0, at) + put + link.slice(at + cut));
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary', maxLength: 300 }),
          fc
            .array(
              fc.constantFrom(
                '#/',
                '?',
                '&',
                '=',
                '%',
                '%u',
                'v',
                's',
                'fp',
                'seed',
                '1',
                'economy.pressure',
                '\n',
                ' ',
                'NaN',
                '-',
                '1e999',
                'é',
              ),
              { maxLength: 40 },
            )
            .map((parts) => parts.join('')),
          fc.string({ maxLength: 100 }).map((text) => `#/?s=1${text}`),
          damage(valid),
          damage(dense),
        ),
        (text) => {
          const read = readLink(text);
          expect(read.scenario.preset in PRESETS).toBe(true);
          // What was understood is itself a scenario with a link.
          expect(readLink(linkOf(read.page, read.scenario, read.run)).scenario).toEqual(
            read.scenario,
          );
        },
      ),
      { numRuns: 1500, seed: 3 },
    );
  });

  it('a damaged or cut dense form is noticed and nothing of it is taken', () => {
    const scenario = everyNumber((min, max) => min + (max - min) * 0.37);
    const link = linkOf('', scenario, RUN_DEFAULTS);
    const dense = /s=([\w-]+)/.exec(link)![1]!;
    let noticed = 0;
    for (let at = 0; at < dense.length; at += 7) {
      const other = dense[at] === 'A' ? 'B' : 'A';
      for (const text of [dense.slice(0, at) + other + dense.slice(at + 1), dense.slice(0, at)]) {
        const read = readLink(`#/?v=${MODEL_VERSION}&s=${text}`);
        expect(read.problems).toEqual([{ kind: 'shape', expected: 'compact' }]);
        expect(read.scenario.changes).toEqual({});
        noticed++;
      }
    }
    expect(noticed).toBeGreaterThan(100);
  });
});

describe('writing', () => {
  it('says in plain words only what differs from the defaults, and the version and the seed', () => {
    expect(linkOf('', start, RUN_DEFAULTS)).toBe(`#/?v=${MODEL_VERSION}&seed=spring`);
    const changed = withValue(
      withValue(start, 'policies.reminders.on', true),
      'economy.pressure',
      62.5,
    );
    expect(linkOf('lab', changed, { ...RUN_DEFAULTS, months: 24 }, fp)).toBe(
      `#/lab?v=${MODEL_VERSION}&economy.pressure=62.5&policies.reminders.on=on&seed=spring&months=24&fp=${fp}`,
    );
    expect(linkOf('', { preset: 'taiwan-2005', changes: {} }, RUN_DEFAULTS)).toContain(
      '&preset=taiwan-2005&',
    );
  });

  it('stays readable while short and turns dense when long', () => {
    const some = movable.slice(0, 20).reduce((scenario, path) => {
      const parameter = PARAMETERS.get(path)!;
      return parameter.kind === 'number' ? withValue(scenario, path, parameter.max) : scenario;
    }, start);
    expect(linkOf('', some, RUN_DEFAULTS)).toContain('&borrowers.debtFree=1&');
    expect(
      linkOf(
        '',
        everyNumber((min, max) => (min + max) / 2),
        RUN_DEFAULTS,
      ),
    ).toMatch(/^#\/\?v=[\d.]+&s=1[\w-]+&seed=spring$/);
  });

  it('needs no escape that a messenger would spoil', () => {
    const run = { ...RUN_DEFAULTS, seed: "a b&c=d?e#f(g)'h'." };
    expect(linkOf('', start, run)).toMatch(/^#\/\?[\w.%&=-]+\w$/);
  });
});

describe('the numbers of compact links', () => {
  it('every parameter has a place: give a new one a line at the end of linkPaths.ts', () => {
    expect(paths.filter((path) => !LINK_PATHS.includes(path))).toEqual([]);
    expect(new Set(LINK_PATHS).size).toBe(LINK_PATHS.length);
  });

  it('places that have been published never move', () => {
    expect(
      new Fingerprint().addText(LINK_PATHS.slice(0, 260).join()).digest(),
    ).toMatchInlineSnapshot(`"a64b3d8ccce87bcf6f92b1e3a3b55ba7"`);
  });

  it('no two options of a choice have the same mark: rename the new one', () => {
    for (const parameter of PARAMETERS.values()) {
      if (parameter.kind !== 'choice') continue;
      const marks = Object.keys(parameter.options).map(optionMark);
      expect(new Set(marks).size).toBe(marks.length);
    }
  });

  it('a published dense link keeps its meaning', () => {
    // Written by version 1.0.0: every kind of value once.
    const text = '1EQDe4RBef381um6N7LIL-IjCGoDCgIc4I6uL';
    const read = readLink(`#/?v=1.0.0&s=${text}`);
    expect(read.problems).toEqual([]);
    expect(read.scenario.changes).toEqual({
      'economy.pressure': 62,
      'economy.shock': 'pandemic',
      'economy.noise': 0.1234567890123456,
      'product.utilisation': -2.25,
      'lender.cautionLoop': false,
      'policies.reminders.on': true,
      'policies.incomeSupport.rate': 1e-7,
    });
  });

  it('a place that only a later version knows is a problem, and the rest is kept', () => {
    const read = readLink(`#/?s=1cA3gCWU_Vf`);
    expect(read.problems).toEqual([{ kind: 'unknown', path: '#300' }]);
    expect(read.scenario.changes).toEqual({ 'economy.pressure': 62 });
  });
});

describe('reading what arrives', () => {
  const scenario = withValue(start, 'economy.pressure', 62);
  const link = linkOf('lab', scenario, { ...RUN_DEFAULTS, seed: 'a b' }, fp);
  const site = 'https://overdue.example/lab/';
  const whole = {
    page: 'lab',
    scenario,
    run: { ...RUN_DEFAULTS, seed: 'a b' },
    version: MODEL_VERSION,
    fingerprint: fp,
    problems: [],
  };

  it.each([
    ['a fragment', link],
    ['a whole address', site + link],
    [
      'an address with a query of its own',
      `https://overdue.example/?from=singlemessage&isappinstalled=0${link}`,
    ],
    [
      'parameters of strangers',
      `${link}&utm_source=x&from=singlemessage&isappinstalled=0&fbclid=a.b`,
    ],
    ['strangers in the middle', link.replace('&seed', '&utm_medium=social&gclid&seed')],
    ['a second question mark', `${link}?from=timeline`],
    ['a second number sign', `${link}#wechat_redirect`],
    ['a text fragment', `${link}:~:text=overdue`],
    ['escaped ampersands', link.replaceAll('&', '&amp;')],
    ['an escaped number sign', (site + link).replace('#/', '%23/')],
    ['an address escaped as a whole', encodeURIComponent(site + link)],
    ['a message around it', `Look at this: ${site}${link} - what do you think?`],
    ['a sentence around it', `It is here (${site}${link}).`],
    ['Chinese around it', `看看这个${site}${link}，很有意思`],
    ['angle brackets', `<${site}${link}>`],
    ['quotation marks', `"${link}"`],
    ['a signature below', `${site}${link}\nRegards,\nA reader = me & you`],
    ['blanks around it', `  \n ${link}  \n`],
    ['a hard wrap', site + link.replace(/(.{30})/g, '$1\n')],
    ['a wrap with quotation signs', `> ${site}${link.slice(0, 40)}\r\n> ${link.slice(40)}`],
    ['a wrap within the fingerprint', `${link.slice(0, -10)}\n${link.slice(-10)}\nRegards`],
    ['capitals in the fingerprint', link.replace(fp, fp.toUpperCase())],
  ])('%s', (_, text) => {
    expect(readLink(text)).toEqual(whole);
  });

  it('a lost number sign costs the page only', () => {
    for (const text of [
      link.slice(2),
      link.slice(1),
      link.replace('#/lab?', ''),
      `see ${link.replace('#/lab?', '')} ok`,
      site + link.slice(2),
    ]) {
      expect(readLink(text)).toEqual({ ...whole, page: '' });
    }
  });

  it('a wrapped dense link is whole again', () => {
    const many = everyNumber((min, max) => min + (max - min) * 0.61);
    const wrapped = linkOf('lab', many, RUN_DEFAULTS, fp).replace(/(.{72})/g, '$1\n');
    expect(readLink(`Hello\n${wrapped}\nBye`)).toMatchObject({
      scenario: many,
      fingerprint: fp,
      problems: [],
    });
  });

  it.each(['', ' ', '#', '#/', '#/?', '\n'])(
    'nothing is the default and no problem: %j',
    (text) => {
      expect(readLink(text)).toEqual({
        page: '',
        scenario: start,
        run: RUN_DEFAULTS,
        problems: [],
      });
    },
  );

  it.each([
    'hello world',
    '\u0000\u0001',
    '{"preset":"x"}',
    'https://example.org/',
    'x'.repeat(1e6),
    '%'.repeat(1e6),
    '\n'.repeat(1e5) + 'x',
  ])('what is no link is said to be none', (text) => {
    expect(readLink(text).problems).toEqual([{ kind: 'shape', expected: 'link' }]);
  });

  it('a megabyte of pairs is read in no time and not listed without end', () => {
    const began = performance.now();
    for (const pair of ['&a.b=1', '&economy.presure=1', '&%=%', '=', '&seed=1', '\n', '&s=1AAAA']) {
      const read = readLink(`#/?${pair.repeat(1e6 / pair.length)}`);
      expect(read.problems.length).toBeLessThan(5000);
      expect(
        read.problems.filter((problem) => problem.kind === 'unknown').length,
      ).toBeLessThanOrEqual(20);
    }
    expect(performance.now() - began).toBeLessThan(5000);
  });

  it.each([
    [
      'economy.presure=62',
      { kind: 'unknown', path: 'economy.presure', nearest: 'economy.pressure' },
    ],
    [
      'economy.pressure=NaN',
      { kind: 'type', path: 'economy.pressure', given: 'NaN', expected: 'number' },
    ],
    [
      'economy.pressure=',
      { kind: 'type', path: 'economy.pressure', given: '', expected: 'number' },
    ],
    [
      'economy.pressure=1e999',
      { kind: 'type', path: 'economy.pressure', given: '1e999', expected: 'number' },
    ],
    [
      'economy.pressure=101',
      { kind: 'range', path: 'economy.pressure', given: '101', min: 0, max: 100 },
    ],
    [
      'policies.reminders.on=maybe',
      { kind: 'type', path: 'policies.reminders.on', given: 'maybe', expected: 'switch' },
    ],
    ['preset=walet', { kind: 'preset', given: 'walet', options: Object.keys(PRESETS) }],
    ['months=0', { kind: 'range', path: 'months', given: '0', min: 1, max: 120 }],
    ['months=many', { kind: 'type', path: 'months', given: 'many', expected: 'number' }],
    ['seed=', { kind: 'range', path: 'seed', given: '', min: 1, max: 64 }],
    ['seed=%E4%B8', { kind: 'shape', expected: 'escapes' }],
    ['v=one', { kind: 'shape', expected: 'version' }],
    ['fp=123', { kind: 'shape', expected: 'fingerprint' }],
    [`fp=${fp}0`, { kind: 'shape', expected: 'fingerprint' }],
    ['s=9zzz', { kind: 'shape', expected: 'compact' }],
    ['economy.pressure=1&economy.pressure=2', { kind: 'shape', expected: 'economy.pressure' }],
  ])('%s is a problem', (query, problem) => {
    expect(readLink(`#/?${query}`).problems).toEqual([problem]);
  });

  it('takes the nearest sense of what is out of bounds, and the first of two', () => {
    expect(readLink('#/?economy.pressure=101').scenario.changes).toEqual({
      'economy.pressure': 100,
    });
    expect(readLink('#/?economy.pressure=1&economy.pressure=2').scenario.changes).toEqual({
      'economy.pressure': 1,
    });
    expect(readLink('#/?economy.pressure=1&economy.pressure=1').problems).toEqual([]);
    expect(readLink('#/?months=500').run.months).toBe(120);
  });

  it('does not care about the order', () => {
    const read = readLink('#/?economy.jobLoss=0.02&seed=x&preset=us-pay-in-four&v=1.0.0');
    expect(read.scenario).toEqual({
      preset: 'us-pay-in-four',
      changes: { 'economy.jobLoss': 0.02 },
    });
    expect(readLink('#/?preset=us-pay-in-four&economy.jobLoss=0.016').scenario.changes).toEqual({});
  });

  it('a contradiction is a problem and kept', () => {
    const read = readLink(
      '#/?policies.reminders.on=on&policies.reminders.start=9&policies.reminders.end=3',
    );
    expect(read.problems).toEqual([
      { kind: 'conflict', path: 'policies.reminders.end', reason: 'endBeforeStart' },
    ]);
  });

  it('names from the prototype are nobody', () => {
    for (const text of [
      '#/?__proto__=1',
      '#/?constructor=1&toString=2',
      '#/?preset=constructor',
      '#/?constructor.name=1',
    ]) {
      expect(readLink(text).scenario).toEqual(start);
    }
  });
});

describe('links of earlier versions keep their meaning', () => {
  const upgrades = [
    { version: '0.9.0', renamed: { 'economy.stress': 'economy.strain' }, run: { replicates: 20 } },
    {
      version: '1.0.0',
      renamed: { 'economy.strain': 'economy.pressure' },
      defaults: { 'economy.noise': 0.1, 'economy.jobLoss': 0.02 },
      presets: { 'prime-card': { 'borrowers.patience': 0.99 } },
    },
  ];
  const changes = (text: string): unknown => readLink(text, upgrades).scenario.changes;

  it('renames, one version after the other', () => {
    expect(
      changes('#/?v=0.8.0&economy.stress=70&economy.noise=0.06&economy.jobLoss=0.012'),
    ).toEqual({ 'economy.pressure': 70 });
    expect(changes('#/?v=0.9.5&economy.strain=70')).toMatchObject({ 'economy.pressure': 70 });
  });

  it('fills in what was the default', () => {
    expect(changes('#/?v=0.9.5')).toEqual({ 'economy.noise': 0.1, 'economy.jobLoss': 0.02 });
    expect(changes('#/?v=0.9.5&economy.noise=0.2')).toEqual({
      'economy.noise': 0.2,
      'economy.jobLoss': 0.02,
    });
    // A preset's own value was in force, not the default.
    expect(changes('#/?v=0.9.5&preset=us-pay-in-four')).toEqual({ 'economy.noise': 0.1 });
    expect(changes('#/?v=0.9.5&preset=prime-card')).toMatchObject({ 'borrowers.patience': 0.99 });
    expect(readLink('#/?v=0.8', upgrades).run.replicates).toBe(20);
    expect(readLink('#/?v=0.8&replicates=5', upgrades).run.replicates).toBe(5);
  });

  it('leaves links of this and later versions, or of none, alone', () => {
    for (const v of ['v=1.0.0&', 'v=1.0&', 'v=1.10.0&', 'v=20.0&', ''])
      expect(changes(`#/?${v}seed=x`)).toEqual({});
    expect(readLink('#/?v=1.0.0&economy.stress=70', upgrades).problems).toMatchObject([
      { kind: 'unknown', path: 'economy.stress' },
    ]);
  });
});

describe('a set of worlds', () => {
  const aName = fc
    .oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.constantFrom('Stricter~rules', '更严 & 更慢', ''),
    )
    .map(cleanName);
  const aWorld: fc.Arbitrary<LinkedWorld> = fc
    .tuple(aName, fc.oneof(fc.constantFrom('here' as const, 'base' as const), aScenario(0, 12)))
    .map(([name, world]) => ({ ...(name === '' ? {} : { name }), world }));
  const extras: fc.Arbitrary<LinkExtras> = fc.record(
    {
      view: fc.constantFrom('compare', 'loss-curve', 'x1'),
      options: fc.dictionary(
        fc.constantFrom('measure', 'kind', 'at'),
        fc.stringMatching(/^[\w,.-]{1,20}[\w-]$/),
        {
          minKeys: 1,
        },
      ),
      baseline: aScenario(0, 12),
      worlds: fc.array(aWorld, { minLength: SET_BOUNDS.min, maxLength: SET_BOUNDS.max }),
    },
    { requiredKeys: [] },
  );

  it('survives its link with its names, its order, the pinned baseline and the view', () => {
    fc.assert(
      fc.property(aScenario(0, 12), extras, (scenario, more) => {
        const link = readLink(linkOf('lab', scenario, RUN_DEFAULTS, fp, more));
        expect(link.problems.filter(({ kind }) => kind !== 'conflict')).toEqual([]);
        expect(link.scenario).toEqual(scenario);
        expect(link.fingerprint).toBe(fp);
        const { view, options, baseline, worlds } = link;
        expect(JSON.parse(JSON.stringify({ view, options, baseline, worlds }))).toEqual(
          JSON.parse(JSON.stringify(more)),
        );
      }),
      { seed: 11, numRuns: 300 },
    );
  });

  it('of eight worlds with everything changed still arrives, and leaves the first world its room', () => {
    const full = everyNumber((min, max) => min + (max - min) / 3);
    const worlds = Array.from({ length: 8 }, (_, i) => ({ name: `world ${i}`, world: full }));
    const link = linkOf('lab', full, RUN_DEFAULTS, fp, { baseline: full, worlds });
    const read = readLink(link);
    expect(read.worlds?.map(({ name }) => name)).toEqual(worlds.map(({ name }) => name));
    expect(read.scenario).toEqual(readLink(linkOf('lab', full, RUN_DEFAULTS, fp)).scenario);
  });

  it('with a broken world keeps the others and says so', () => {
    const link = readLink(
      '#/lab?v=1&w1=is~base&w2=name~odd~economy.pressure~999&w3=name~cut~econ&w9=is~here',
    );
    expect(link.worlds).toEqual([
      { world: 'base' },
      { name: 'odd', world: withValue(start, 'economy.pressure', 100) },
      { name: 'cut', world: start },
    ]);
    expect(link.problems.map(({ kind }) => kind)).toEqual(['shape', 'range']);
  });

  it('of one world is none: there is nothing to compare', () => {
    expect(readLink('#/lab?v=1&w1=is~here').worlds).toBeUndefined();
  });

  it('with its marks escaped by a messenger is whole again', () => {
    const more = { worlds: [{ world: 'base' }, { name: 'a b', world: 'here' }] } as const;
    const link = linkOf('lab', start, RUN_DEFAULTS, undefined, more);
    expect(readLink(link.replaceAll('~', '%7E')).worlds).toEqual(more.worlds);
  });

  it('a link that names only a view turns to it and touches no world', () => {
    expect(readLink('#/lab?view=compare&view.measure=loss')).toMatchObject({
      page: 'lab',
      view: 'compare',
      options: { measure: 'loss' },
      onlyTurns: true,
    });
    expect(readLink('#/lab?view=compare&seed=x').onlyTurns).toBeUndefined();
  });
});
