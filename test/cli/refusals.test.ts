// Bad input: one sentence that names the field and what was expected, exit code 2, never a stack.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { folder, lab, SMALL, useLab } from './lab.ts';

useLab();
const P = 'reference-wallet-2019';

async function refused(...args: string[]): Promise<string> {
  const { code, out, err } = await lab(...args);
  expect(err).not.toMatch(/\n.*\n|^ {4}at |node:|file:\/\//m);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  return err.trimEnd();
}

describe('commands and options', () => {
  it.each([
    [[], 'Name a command, presets, run, compare'],
    [['rnu'], 'There is no command “rnu”; did you mean run?'],
    [
      ['sweepstake-of-things'],
      'There is no command “sweepstake-of-things”; there are presets, run,',
    ],
    [['run'], 'Something is missing: lab run <preset | scenario.json | link>'],
    [['compare', P], 'A comparison needs a second scenario'],
    [['presets', 'x'], '“x” is too much: lab presets'],
    [['run', P, P], 'is too much: lab run'],
    [['run', P, '--sead', '1'], 'lab run has no option --sead; did you mean --seed?'],
    [['run', P, '-s', '1'], 'lab run has no option -s'],
    [['verify', '#/?seed=1', '--months', '1'], 'lab verify has no option --months'],
    [['run', P, '--seed'], '--seed needs a value: --seed S.'],
    [['run', P, '--seed', '--months', '3'], '--seed needs a value'],
    [['link', P, '--no-fingerprint=1'], '--no-fingerprint takes no value.'],
    [['help', 'me'], 'There is no command “me”'],
  ])('%j', async (args, expected) => {
    expect(await refused(...args)).toContain(expected);
  });
});

describe('values', () => {
  it.each([
    [['--seed', ''], '--seed must be a text of 1 to 64 letters, not empty.'],
    [['--seed', 'x'.repeat(65)], '--seed must be a text of 1 to 64 letters.'],
    [['--replicates', '0'], '--replicates must be a whole number from 1 to 10,000, not 0.'],
    [['--replicates', '1.5'], '--replicates must be a whole number, not 1.5.'],
    [['--replicates', 'many'], '--replicates must be a whole number, not “many”.'],
    [['--months', '121'], '--months must be a whole number from 1 to 120, not 121.'],
    [['--borrowers', '99'], '--borrowers must be a whole number from 100 to 2,000,000, not 99.'],
    [['--workers', '0'], '--workers must be a whole number from 1 to 64, not 0.'],
    [['--workers', 'all'], '--workers must be a whole number from 1 to 64, not “all”.'],
    [['--format', 'xml'], '--format must be one of json, csv, parquet, not “xml”.'],
    [['--format', 'parquett'], 'did you mean parquet?'],
    [
      ['--set', 'economy.pressure'],
      '--set must be of the form path=value, not “economy.pressure”.',
    ],
    [['--set', '=3'], '--set must be of the form path=value'],
    [
      ['--set', 'economy.presure=3'],
      'There is no parameter “economy.presure”; did you mean economy.pressure?',
    ],
    [['--set', 'policies.nudges.on=on'], 'There is no parameter “policies.nudges.on”'],
    [['--set', '__proto__.x=1'], 'There is no parameter “__proto__.x”'],
    [['--set', 'economy.pressure=high'], 'economy.pressure must be a number, not “high”.'],
    [['--set', 'economy.pressure=NaN'], 'economy.pressure must be a number, not “NaN”.'],
    [['--set', 'economy.pressure='], 'economy.pressure must be a number'],
    [['--set', 'economy.pressure=-1'], 'economy.pressure must be a number from 0 to 100, not -1.'],
    [
      ['--set', 'policies.reminders.on=maybe'],
      'policies.reminders.on must be on or off, not “maybe”.',
    ],
    [['--set', 'economy.shock=flood'], 'economy.shock must be one of none, slowSqueeze'],
    [
      [
        '--set',
        'policies.reminders.on=on',
        '--set',
        'policies.reminders.start=9',
        '--set',
        'policies.reminders.end=3',
      ],
      'policies.reminders.end must not be before policies.reminders.start.',
    ],
    [['--out', '/nowhere/x.json'], '--out must name a file in a folder that exists'],
    [['--out', '.'], '--out must name a file, and “.” is a folder.'],
  ])('%j', async (args, expected) => {
    expect(await refused('run', P, ...SMALL, ...args)).toContain(expected);
  });

  it('a huge population is refused with the limit and the reason', async () => {
    const sentence = await refused('run', P, '--borrowers', '50000000');
    expect(sentence).toMatch(
      /^--borrowers must be a whole number from 100 to 2,000,000, not 50000000: each takes \d+ bytes of memory/,
    );
  });
});

describe('inputs', () => {
  beforeAll(() => {
    const files: Record<string, string | Buffer> = {
      'text.json': 'hello',
      'comma.json': '{\n  "preset": "prime-card",\n  "set": { "economy.pressure": 60, }\n}',
      'empty.json': '',
      'binary.json': Buffer.from([0, 159, 146, 150, 255, 0]),
      'list.json': '[1, 2]',
      'null.json': 'null',
      'unknown.json': '{"preset":"prime-card","set":{"economy.presure":1}}',
      'preset.json': '{"preset":"walet"}',
      'range.json': '{"set":{"economy.pressure":1e9}}',
      'set.json': '{"set":"economy.pressure=3"}',
      'typed.json': '{"set":{"economy.pressure":[60]}}',
      'run.json': '{"months":"lots"}',
      'huge.json': '{"borrowers":1e12}',
      'deep.json': `${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}`,
      'many.json': JSON.stringify({
        set: Object.fromEntries(Array.from({ length: 2000 }, (_, i) => [`a.b${String(i)}`, 1])),
      }),
    };
    for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
    mkdirSync(join(folder, 'a-folder'));
  });

  it.each([
    [
      'nope',
      'A scenario must be a preset, a JSON file or a link, and “nope” is none; presets are reference-wallet-2019',
    ],
    ['refrence-wallet-2019', 'did you mean reference-wallet-2019?'],
    ['', 'A scenario must be a preset, a JSON file or a link'],
    ['missing.json', 'There is no file “missing.json”.'],
    ['./missing', 'There is no file “./missing”.'],
    ['a-folder', '“a-folder” is a folder.'],
    ['text.json', '“text.json” is not JSON'],
    ['comma.json', '“comma.json” is not JSON (line 3, column'],
    ['empty.json', '“empty.json” is not JSON: it is empty.'],
    ['binary.json', '“binary.json” is not JSON'],
    ['lab.mjs', '“lab.mjs” is not JSON'],
    ['list.json', '“list.json”: A scenario must be of the form { preset, set }.'],
    ['null.json', '“null.json”: A scenario must be of the form { preset, set }.'],
    [
      'unknown.json',
      '“unknown.json”: There is no parameter “economy.presure”; did you mean economy.pressure?',
    ],
    ['preset.json', '“preset.json”: There is no preset “walet”; there are reference-wallet-2019'],
    [
      'range.json',
      '“range.json”: economy.pressure must be a number from 0 to 100, not 1000000000.',
    ],
    ['set.json', '“set.json” must have an object of paths and values under "set".'],
    ['typed.json', '“typed.json”: economy.pressure must be a number, not'],
    ['run.json', '“run.json”: months must be a whole number, not “lots”.'],
    ['huge.json', '“huge.json”: borrowers must be a whole number from 100 to 2,000,000'],
    ['deep.json', '“deep.json” is nested too deeply for a scenario.'],
    ['many.json', '(and 1,999 more)'],
    [
      '#/?economy.presure=1',
      'There is no parameter “economy.presure”; did you mean economy.pressure?',
    ],
    ['#/?economy.pressure=101', 'economy.pressure must be a number from 0 to 100, not 101.'],
    ['#/?preset=walet', 'There is no preset “walet”'],
    ['#/?s=1broken', 'The link is damaged or cut off'],
    ['#/?seed=a&seed=b', 'The link gives seed twice, with different values.'],
    ['#/?seed=%zz', 'The link has a wrong %-escape'],
    ['https://example.org/', 'This is not a link'],
    [
      '#/?policies.debtSale.on=on&policies.debtSale.start=5&policies.debtSale.end=2',
      'policies.debtSale.end must not be before policies.debtSale.start.',
    ],
  ])('%s', async (word, expected) => {
    expect(await refused('run', word, ...SMALL)).toContain(expected.replace('1,999', '1999'));
  });

  it('two sides that are run differently', async () => {
    expect(await refused('compare', '#/?seed=a', '#/?seed=b')).toBe(
      'A and B have different seed, a and b: say which with --seed.',
    );
  });
});
