// lab sweep and lab merge: the same bytes for any number of shards, whatever happened on the way.
import { execFileSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  truncateSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { DuckDBInstance } from '@duckdb/node-api';
import { beforeAll, describe, expect, it } from 'vitest';
import { ended, folder, lab, said, start, useLab } from './lab.ts';

useLab();

const PLAN = {
  scenario: 'reference-wallet-2019',
  replicates: 2,
  borrowers: 200,
  months: 3,
  measures: ['loss', 'overdue_30_plus'],
  worldsPerPart: 5,
  design: {
    kind: 'grid',
    axes: {
      'economy.pressure': [20, 50, 80],
      'policies.reminders.on': [false, true],
      'economy.shock': ['none', 'pandemic'],
    },
  },
};
const WORLDS = 3 * 2 * 2 * 2;
const PARTS = Math.ceil(WORLDS / 5);

function plan(name: string, content: unknown = PLAN): string {
  const file = join(folder, `${name}.json`);
  writeFileSync(file, JSON.stringify(content));
  return file;
}

const place = (name: string): string => join(folder, name);
const parts = (name: string): string[] =>
  readdirSync(place(name)).filter((file) => file.startsWith('part-'));

async function merged(name: string, format = 'csv'): Promise<Buffer> {
  await said('merge', place(name), '--out', place(`${name}.${format}`));
  return readFileSync(place(`${name}.${format}`));
}

beforeAll(async () => {
  await said('sweep', plan('plan'), '--out', place('whole'));
}, 60_000);

describe('shards', () => {
  it.each([2, 3, 7])('%i of them in any order make the bytes of one', async (of) => {
    const name = `of${String(of)}`;
    for (let index = of; index >= 1; index--) {
      const said_ = await said(
        'sweep',
        place('plan.json'),
        '--shard',
        `${String(index)}/${String(of)}`,
        '--out',
        place(name),
      );
      expect(said_).toMatch(new RegExp(`^Shard ${String(index)} of ${String(of)}: \\d of 5 parts`));
    }
    for (const format of ['csv', 'json', 'parquet']) {
      expect((await merged(name, format)).equals(await merged('whole', format))).toBe(true);
    }
  });

  it('at the same time agree on one plan and do everything once', async () => {
    const children = [1, 2, 3].map((index) =>
      ended(
        start('sweep', place('plan.json'), '--shard', `${String(index)}/3`, '--out', place('race')),
      ),
    );
    for (const { code, err } of await Promise.all(children))
      expect({ code, err }).toEqual({ code: 0, err: '' });
    expect((await merged('race')).equals(await merged('whole'))).toBe(true);
    // Nothing is left beside parts and plan.
    expect(readdirSync(place('race')).length).toBe(PARTS + 1);
  });

  it('done twice change nothing', async () => {
    expect(await said('sweep', place('plan.json'), '--out', place('whole'))).toBe(
      `Shard 1 of 1: ${String(PARTS)} of ${String(PARTS)} parts, 0 done now, ${String(PARTS)} before.\n`,
    );
  });

  it('say every world as lab run says it', async () => {
    const rows = (await merged('whole')).toString().trimEnd().split('\n');
    expect(rows[0]).toBe(
      'point,world,economy.pressure,policies.reminders.on,economy.shock,loss,overdue_30_plus,fingerprint',
    );
    expect(rows).toHaveLength(WORLDS + 1);
    const [, , pressure, reminders, shock, loss, overdue] = rows.at(-1)!.split(',');
    expect([pressure, reminders, shock]).toEqual(['80', 'true', 'pandemic']);
    const run = JSON.parse(
      await said(
        ...['run', 'reference-wallet-2019', '--set', 'economy.pressure=80'],
        ...['--set', 'policies.reminders.on=on', '--set', 'economy.shock=pandemic'],
        ...['--replicates', '2', '--borrowers', '200', '--months', '3'],
      ),
    ) as { perReplicate: Record<string, number[]> };
    expect(Number(loss)).toBe(run.perReplicate['loss']![1]);
    expect(Number(overdue)).toBe(run.perReplicate['overdue_30_plus']![1]);
  });
});

describe('what happens on the way', () => {
  it('a shard killed again and again loses and doubles nothing', async () => {
    const long = plan('long', {
      ...PLAN,
      worldsPerPart: 2,
      replicates: 4,
      borrowers: 800,
      design: { kind: 'grid', axes: { 'economy.pressure': { from: 0, to: 100, steps: 20 } } },
    });
    let seen = 0;
    for (let round = 0; round < 8; round++) {
      const child = start('sweep', long, '--out', place('killed'), '--workers', '2');
      const end = ended(child);
      // Between start and the end of an undisturbed run, at another moment every time.
      await Promise.race([end, sleep(500 + ((round * 397) % 700))]);
      child.kill('SIGKILL');
      await end;
      const there = existsSync(place('killed')) ? parts('killed').length : 0;
      expect(there).toBeGreaterThanOrEqual(seen);
      seen = there;
    }
    expect(seen).toBeGreaterThan(0);
    await said('sweep', long, '--out', place('killed'));
    expect(parts('killed')).toHaveLength(40);
    await said('sweep', long, '--out', place('calm'));
    expect((await merged('killed')).equals(await merged('calm'))).toBe(true);
  }, 120_000);

  it('Ctrl-C ends cleanly and keeps what is finished', async () => {
    const long = plan('stopped', { ...PLAN, worldsPerPart: 1, borrowers: 2000, replicates: 60 });
    const child = start('sweep', long, '--out', place('stopped'));
    const end = ended(child);
    while (!existsSync(place('stopped')) || parts('stopped').length < 4) await sleep(50);
    child.kill('SIGINT');
    expect(await end).toMatchObject({ code: 130, out: '', err: '' });
    const kept = parts('stopped').length;
    expect(kept).toBeLessThan(720);
    expect(readdirSync(place('stopped')).filter((file) => file.startsWith('.'))).toEqual([]);
    const { code, err } = await lab('merge', place('stopped'), '--out', place('no.csv'));
    expect(code).toBe(1);
    expect(err).toMatch(
      /^\d+ of 720 parts are missing from .*stopped”, the first is part-\d+\.jsonl: run/,
    );
    expect(existsSync(place('no.csv'))).toBe(false);
  });

  it('an edited plan is refused, and what is there is kept; its spelling is not its meaning', async () => {
    const edited = plan('edited', { ...PLAN, borrowers: 201 });
    const before = readdirSync(place('whole'));
    expect(await lab('sweep', edited, '--out', place('whole'))).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringMatching(
        /^The plan was edited: “.*whole” holds parts of another one \(run differs\); put the plan back or take a new folder\.\n$/,
      ) as string,
    });
    expect(readdirSync(place('whole'))).toEqual(before);
    const { design, ...rest } = PLAN;
    writeFileSync(edited, JSON.stringify({ design, ...rest, name: 'the same' }, null, 4));
    expect((await lab('sweep', edited, '--out', place('whole'))).code).toBe(0);
    cpSync(place('whole'), place('forged'), { recursive: true });
    const kept = place('forged/plan.json');
    writeFileSync(kept, readFileSync(kept, 'utf8').replace('"borrowers": 200', '"borrowers": 300'));
    expect(await lab('merge', place('forged'), '--out', place('no.csv'))).toMatchObject({
      code: 2,
      err: expect.stringMatching(
        /^plan\.json in “.*” was edited after its parts were begun\.\n$/,
      ) as string,
    });
  });

  it('a part that is cut off or changed is refused by name, done anew, and the rest is kept', async () => {
    cpSync(place('whole'), place('cut'), { recursive: true });
    truncateSync(place('cut/part-000001.jsonl'), 300);
    const { code, err } = await lab('merge', place('cut'), '--out', place('no.csv'));
    expect(code).toBe(1);
    expect(err).toMatch(
      /^part-000001\.jsonl in “.*cut” is damaged or cut off \(\d of 5 rows\): run its shard again, which does only what is not whole\.\n$/,
    );
    const other = place('cut/part-000003.jsonl');
    writeFileSync(other, readFileSync(other, 'utf8').replace(/\["\w{4}/, '["0000'));
    const again = await lab('sweep', place('plan.json'), '--out', place('cut'));
    expect(again.code).toBe(0);
    expect(again.err.split('\n').filter(Boolean)).toHaveLength(2);
    expect(again.err).toMatch(/part-000003\.jsonl in “.*cut” is damaged .*: it is done again\./);
    expect(again.out).toMatch(/2 done now, 3 before/);
    expect((await merged('cut')).equals(await merged('whole'))).toBe(true);
  });

  it('a part of another plan is not taken', async () => {
    cpSync(place('whole'), place('mixed'), { recursive: true });
    const part = place('mixed/part-000002.jsonl');
    writeFileSync(part, readFileSync(part, 'utf8').replace(/"sweep":"\w{4}/, '"sweep":"0000'));
    for (const args of [
      ['merge', place('mixed'), '--out', place('no.csv')],
      ['sweep', place('plan.json'), '--out', place('mixed')],
    ]) {
      const { code, err } = await lab(...args);
      expect(code).toBeGreaterThan(0);
      expect(err).toMatch(/^part-000002\.jsonl in “.*mixed” belongs to another plan: .*\n$/);
    }
  });

  it('a full disk is said, what is finished is kept, and with room it goes on', async ({
    skip,
  }) => {
    mkdirSync(place('disk'));
    try {
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=16k', 'tmpfs', place('disk')], {
        stdio: 'ignore',
      });
    } catch {
      skip('No small disk can be mounted here: it takes root.');
    }
    try {
      const { code, err } = await lab('sweep', place('plan.json'), '--out', place('disk'));
      expect(code).toBe(1);
      expect(err).toMatch(
        /^“part-\d+\.jsonl” could not be written \(ENOSPC\): the disk is full\. Finished parts are kept; say the same again once it can be written\.\n$/,
      );
      const kept = parts('disk');
      expect(kept.length).toBeGreaterThan(0);
      expect(kept.length).toBeLessThan(PARTS);
      expect(readdirSync(place('disk')).length).toBe(kept.length + 1);
      execFileSync('mount', ['-o', 'remount,size=1m', place('disk')]);
      expect(await said('sweep', place('plan.json'), '--out', place('disk'))).toMatch(
        new RegExp(`${String(PARTS - kept.length)} done now, ${String(kept.length)} before`),
      );
      expect((await merged('disk')).equals(await merged('whole'))).toBe(true);
    } finally {
      execFileSync('umount', [place('disk')]);
    }
  });

  it('what a killed process left beside parts is no part', async () => {
    cpSync(place('whole'), place('left'), { recursive: true });
    writeFileSync(place('left/.part-000001.jsonl.12345'), 'half');
    unlinkSync(place('left/part-000004.jsonl'));
    await said('sweep', place('plan.json'), '--out', place('left'));
    expect((await merged('left')).equals(await merged('whole'))).toBe(true);
    expect(existsSync(place('left/.part-000001.jsonl.12345'))).toBe(false);
  });
});

describe('the table', () => {
  it('opens in DuckDB: types, rows and the plan', async () => {
    await merged('whole', 'parquet');
    const duck = await (await DuckDBInstance.create(':memory:')).connect();
    const ask = async (query: string): Promise<unknown[][]> =>
      (await duck.runAndReadAll(query.replace('TABLE', `'${place('whole.parquet')}'`))).getRows();
    expect((await ask('DESCRIBE SELECT * FROM TABLE')).map(([name, type]) => [name, type])).toEqual(
      [
        ['point', 'INTEGER'],
        ['world', 'INTEGER'],
        ['economy.pressure', 'DOUBLE'],
        ['policies.reminders.on', 'BOOLEAN'],
        ['economy.shock', 'VARCHAR'],
        ['loss', 'DOUBLE'],
        ['overdue_30_plus', 'DOUBLE'],
        ['fingerprint', 'VARCHAR'],
      ],
    );
    const [, first = ''] = (await merged('whole')).toString().split('\n');
    const [row = []] = await ask('SELECT * FROM TABLE ORDER BY point, world LIMIT 1');
    expect(row.map(String)).toEqual(first.split(','));
    expect(await ask('SELECT count(*), count(DISTINCT fingerprint) > 2 FROM TABLE')).toEqual([
      [BigInt(WORLDS), true],
    ]);
    const meta = await ask(`SELECT decode(key), decode(value) FROM parquet_kv_metadata(TABLE)`);
    const about = Object.fromEntries(meta as [string, string][]);
    expect(about['seed']).toBe('spring');
    expect(JSON.parse(about['design']!)).toMatchObject({ kind: 'grid' });
    duck.closeSync();
  });

  it('holds changes against the baseline, exactly none where nothing differs', async () => {
    const file = plan('pair', {
      ...PLAN,
      baseline: 'reference-wallet-2019',
      design: {
        kind: 'list',
        points: [{ 'policies.reminders.on': false }, { 'policies.reminders.on': true }],
      },
      scenario: { preset: 'reference-wallet-2019', set: { 'underwriting.strictness': 50 } },
    });
    await said('sweep', file, '--out', place('pair'));
    const [head = '', ...rows] = (await merged('pair')).toString().trimEnd().split('\n');
    expect(head).toContain('loss_change,overdue_30_plus_change,fingerprint');
    // Both sides stand at the point: reminders are on in both or in neither.
    for (const row of rows) expect(row.split(',').slice(5, 7)).toEqual(['0', '0']);
  });

  it('says what a design says', async () => {
    const small = { ...PLAN, measures: ['overdue_30_plus'] };
    const factors = { 'economy.pressure': [20, 90], 'policies.reminders.effect': [0.1, 0.5] };
    for (const [name, design, found] of [
      ['morris', { kind: 'morris', factors, trajectories: 3 }, 'muStar'],
      ['sobol', { kind: 'sobol', factors, points: 4 }, 'total'],
    ] as const) {
      await said('sweep', plan(name, { ...small, design }), '--out', place(name));
      const { analysis } = JSON.parse((await merged(name, 'json')).toString()) as {
        analysis: Record<string, { kind: string; factors: Record<string, { value: number }>[] }>;
      };
      const { kind, factors: own } = analysis['overdue_30_plus']!;
      expect(kind).toBe(name);
      // Reminders are off: their effect changes nobody.
      expect(own[1]![found]!.value).toBe(0);
    }
    const draws = { ...small, design: { kind: 'uncertain', draws: 3 } };
    await said('sweep', plan('draws', draws), '--out', place('draws'));
    const { analysis, design } = JSON.parse((await merged('draws', 'json')).toString()) as {
      analysis: Record<string, { kind: string; draws: number[] }>;
      design: { factors: { path: string }[] };
    };
    expect(analysis['overdue_30_plus']).toMatchObject({ kind: 'uncertain' });
    expect(design.factors.map(({ path }) => path)).toContain('borrowers.forgetfulness');
  });
});

it('says what a plan would take, without doing it', async () => {
  const cost = JSON.parse(await said('sweep', place('plan.json'), '--cost')) as Record<
    string,
    number
  >;
  expect(cost).toMatchObject({
    points: 12,
    worlds: WORLDS,
    parts: PARTS,
    borrowerMonths: WORLDS * 200 * 21,
  });
});

it.each([
  ['no field', { ...PLAN, borowers: 3 }, /There is no field “borowers”; did you mean borrowers\?/],
  [
    'nested field',
    { ...PLAN, design: { ...PLAN.design, axis: 1 } },
    /no field “design.axis”; did you mean axes\?/,
  ],
  [
    'kind',
    { ...PLAN, design: { kind: 'random' } },
    /design\.kind must be one of list, grid, .*, not "random"\./,
  ],
  ['no design', { scenario: 'prime-card' }, /design must be an object/],
  [
    'wild run',
    { ...PLAN, months: 1e9 },
    /months must be a whole number from 1 to 120, not 1000000000\./,
  ],
  ['preset', { ...PLAN, scenario: 'prime' }, /scenario: There is no preset “prime”/],
  [
    'measure',
    { ...PLAN, measures: ['losses'] },
    /measures: there is no measure “losses”; did you mean loss\?/,
  ],
  [
    'path',
    { ...PLAN, design: { kind: 'grid', axes: { 'economy.presure': [1] } } },
    /design\.axes: There is no parameter “economy\.presure”; did you mean economy\.pressure\?/,
  ],
  [
    'value',
    { ...PLAN, design: { kind: 'list', points: [{ 'economy.pressure': 101 }] } },
    /design\.points\[0\]: economy\.pressure must be a number from 0 to 100, not 101\./,
  ],
  [
    'uneven list',
    { ...PLAN, design: { kind: 'list', points: [{ 'economy.pressure': 1 }, {}] } },
    /design\.points\[1\] must give the same parameters as the first point, and economy\.pressure is not in both/,
  ],
  [
    'range',
    { ...PLAN, design: { kind: 'lhs', points: 4, factors: { 'economy.pressure': [80, 20] } } },
    /design\.factors\.economy\.pressure must be a range of two numbers, the lower first, not \[80,20\]\./,
  ],
  [
    'power of two',
    { ...PLAN, design: { kind: 'sobol', points: 100, factors: 'evidence' } },
    /design\.points must be a power of two, or Sobol points are not balanced: 64 or 128, not 100\./,
  ],
  [
    'contradiction',
    {
      ...PLAN,
      scenario: { preset: 'prime-card', set: { 'policies.reminders.on': true } },
      design: {
        kind: 'list',
        points: [{ 'policies.reminders.end': 3, 'policies.reminders.start': 5 }],
      },
    },
    /point 0: policies\.reminders\.end must not be before policies\.reminders\.start\./,
  ],
  [
    'too much',
    { ...PLAN, replicates: 100, design: { kind: 'lhs', points: 100_000, factors: 'evidence' } },
    /design makes 100,000 points with 100 replicates each, 10,000,000 worlds, which would take about [\d,]+ seconds on one core; at most 1,000,000 worlds fit, so 10,000 points\./,
  ],
])('refuses a plan by the name of its field: %s', async (name, content, sentence) => {
  const file = plan('bad', content);
  const { code, out, err } = await lab('sweep', file, '--out', place(`bad ${name}`));
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toMatch(sentence);
  expect(err.trimEnd().split('\n')).toHaveLength(1);
  expect(existsSync(place(`bad ${name}`))).toBe(false);
});

it.each([
  [['--shard', '9/8'], /--shard must be a shard from 1 to 8, not 9\./],
  [['--shard', '0/8'], /--shard must be a shard from 1 to 8, not 0\./],
  [['--shard', 'one'], /--shard must be of the form i\/n, like 1\/8, not “one”\./],
])('refuses a shard outside its range: %s', async (args, sentence) => {
  const { code, err } = await lab('sweep', place('plan.json'), ...args, '--out', place('never'));
  expect(code).toBe(2);
  expect(err).toMatch(sentence);
  expect(existsSync(place('never'))).toBe(false);
});

it('refuses a place that is none', async () => {
  appendFileSync(place('file'), 'x');
  expect((await lab('sweep', place('plan.json'), '--out', place('file'))).err).toMatch(
    /--out must name a folder, and “.*” is a file\./,
  );
  expect((await lab('merge', place('nowhere'), '--out', place('no.csv'))).err).toMatch(
    /There is no folder/,
  );
  expect((await lab('merge', folder, '--out', place('no.csv'))).err).toMatch(
    /plan\.json in “.*” is missing or damaged: is it the folder of a sweep\?/,
  );
});
