// lab run: the result as it is published, from whatever a scenario may come in.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import { describe, expect, it } from 'vitest';
import {
  MEASURES,
  MODEL_VERSION,
  planRun,
  fingerprintOf,
  simulate,
} from '../../src/model/index.ts';
import type { MeasureId } from '../../src/model/index.ts';
import { folder, lab, said, SMALL, useLab } from './lab.ts';

useLab();

const P = 'reference-wallet-2019';
const SUMMARY = ['mean', 'mcse', 'p05', 'p50', 'p95'];
/** Names that programs outside rely on. */
const PROMISED = [
  ...[
    'overdue_1_30',
    'overdue_31_60',
    'overdue_61_90',
    'overdue_31_90',
    'overdue_91_plus',
    'overdue_30_plus',
  ].flatMap((name) => [name, `${name}_accounts`]),
  ...[
    'day1_delinquency',
    'collected_30d',
    'roll_31_60_to_61_90',
    'flow_current_to_31',
    'charge_off_rate',
    'recovery_12m',
    'loss',
    'profit',
    'approval_rate',
  ],
  ...[
    'false_rejection_rate',
    'receivables',
    'unemployment',
    'cause_could_not',
    'cause_would_not',
    'cause_forgot',
    'legal_cases',
    'legal_backlog',
  ],
  ...['complaints', 'trust', 'market_share', 'distress'],
];

type Summary = Record<'mean' | 'mcse' | 'p05' | 'p50' | 'p95', number>;
interface Result {
  model: string;
  scenario: { preset: string; set: Record<string, unknown> };
  seed: string;
  replicates: number;
  borrowers: number;
  months: number;
  fingerprint: string;
  series: Record<string, Summary[]>;
  totals: Record<string, Summary>;
  perReplicate: Record<string, number[]>;
}
const result = async (...args: string[]): Promise<Result> =>
  JSON.parse(await said('run', ...args)) as Result;

describe('the result in json', () => {
  it('has exactly the promised shape', async () => {
    const read = await result(
      P,
      ...SMALL,
      '--set',
      'economy.pressure=60',
      '--set',
      'policies.reminders.on=on',
      '--seed',
      '雨',
    );
    expect(Object.keys(read)).toEqual([
      'model',
      'scenario',
      'seed',
      'replicates',
      'borrowers',
      'months',
      'fingerprint',
      'series',
      'totals',
      'perReplicate',
    ]);
    expect(read).toMatchObject({
      model: MODEL_VERSION,
      scenario: { preset: P, set: { 'economy.pressure': 60, 'policies.reminders.on': true } },
      seed: '雨',
      replicates: 3,
      borrowers: 500,
      months: 4,
    });
    expect(read.fingerprint).toMatch(/^[0-9a-f]{32}$/);
    for (const name of PROMISED) expect(Object.keys(read.series)).toContain(name);
    for (const [name, months] of Object.entries(read.series)) {
      expect(months).toHaveLength(4);
      expect(read.perReplicate[name]).toHaveLength(3);
      for (const summary of [...months, read.totals[name]!]) {
        expect(Object.keys(summary)).toEqual(SUMMARY);
        expect(Object.values(summary).every(Number.isFinite)).toBe(true);
        expect(summary.p05).toBeLessThanOrEqual(summary.p50);
        expect(summary.p50).toBeLessThanOrEqual(summary.p95);
        if (MEASURES[name as MeasureId].unit === 'yuan') {
          for (const value of Object.values(summary)) expect(value).toBe(Number(value.toFixed(2)));
        }
      }
    }
  });

  it('agrees with itself: parts with sums, totals with worlds', async () => {
    const { series, totals, perReplicate } = await result(P, ...SMALL);
    for (const month of [0, 1, 2, 3]) {
      const mean = (name: string): number => series[name]![month]!.mean;
      expect(mean('overdue_31_60') + mean('overdue_61_90')).toBeCloseTo(mean('overdue_31_90'), 8);
      expect(mean('overdue_31_90') + mean('overdue_91_plus')).toBeCloseTo(
        mean('overdue_30_plus'),
        8,
      );
    }
    for (const [name, worlds] of Object.entries(perReplicate)) {
      expect(worlds.reduce((sum, value) => sum + value, 0) / 3).toBeCloseTo(totals[name]!.mean, 1);
    }
    expect(series['loss']!.reduce((sum, { mean }) => sum + mean, 0)).toBeCloseTo(
      totals['loss']!.mean,
      0,
    );
  });

  it('is what the engine computes when it is called directly', async () => {
    const { fingerprint } = await result('taiwan-2005', ...SMALL, '--seed', 'x');
    const run = { seed: 'x', replicates: 3, borrowers: 500, months: 4 };
    const plan = planRun({ preset: 'taiwan-2005', changes: {} }, run);
    expect(fingerprint).toBe(
      fingerprintOf([0, 1, 2].map((replicate) => simulate(plan, replicate))),
    );
  });

  it('is the same to the byte for any number of workers', async () => {
    const [one, two, seven] = await Promise.all(
      ['1', '2', '7'].map((workers) =>
        said(
          'run',
          P,
          '--replicates',
          '5',
          '--borrowers',
          '300',
          '--months',
          '3',
          '--workers',
          workers,
        ),
      ),
    );
    expect(two).toBe(one);
    expect(seven).toBe(one);
  });

  it('changes with the seed and with a value, and not with a value that is the preset’s own', async () => {
    const [plain, same, other, harder] = await Promise.all([
      result(P, ...SMALL),
      result(P, ...SMALL, '--set', 'economy.pressure=50', '--seed', 'spring'),
      result(P, ...SMALL, '--seed', 'autumn'),
      result(P, ...SMALL, '--set', 'economy.pressure=90'),
    ]);
    expect(same).toEqual(plain);
    expect(other.fingerprint).not.toBe(plain.fingerprint);
    expect(harder.fingerprint).not.toBe(plain.fingerprint);
  });
});

describe('where a scenario may come from', () => {
  const file = (name: string, content: unknown): string => {
    writeFileSync(
      join(folder, name),
      typeof content === 'string' ? content : JSON.stringify(content),
    );
    return name;
  };

  it('a file, flat or nested, with run settings that options win over', async () => {
    const flat = file('flat.json', {
      preset: 'prime-card',
      set: { 'economy.pressure': 61 },
      seed: 's',
      replicates: 2,
      borrowers: 200,
      months: 2,
    });
    const nested = file(
      'nested.json',
      `\ufeff${JSON.stringify({ preset: 'prime-card', economy: { pressure: 61 }, seed: 's', replicates: 2, borrowers: 200, months: 9 })}`,
    );
    const a = await result(flat);
    const b = await result(nested, '--months=2');
    expect(b).toEqual(a);
    expect(a.months).toBe(2);
    const c = await result(flat, '--set', 'economy.pressure=62', '--months', '3', '--months', '2');
    expect(c.scenario.set).toEqual({ 'economy.pressure': 62 });
    const d = await result(flat, '--set', 'economy.pressure=50');
    expect(d.scenario).toEqual({ preset: 'prime-card', set: {} });
  });

  it('an empty object is the reference', async () => {
    expect(await result(file('empty.json', '{}'), ...SMALL)).toEqual(await result(P, ...SMALL));
  });

  it('its own result, whole or only the scenario in it', async () => {
    const text = await said(
      'run',
      P,
      ...SMALL,
      '--set',
      'policies.education.on=on',
      '--seed',
      'again',
    );
    const { scenario } = JSON.parse(text) as Result;
    expect(await said('run', file('result.json', text))).toBe(text);
    expect(await said('run', file('scenario.json', scenario), ...SMALL, '--seed', 'again')).toBe(
      text,
    );
  });

  it('a link, with its run settings', async () => {
    const link = `https://example.org/#/lab?v=${MODEL_VERSION}&economy.pressure=61&seed=s&replicates=2&borrowers=200&months=2&utm_source=x`;
    const read = await result(link);
    expect(read).toMatchObject({
      scenario: { set: { 'economy.pressure': 61 } },
      seed: 's',
      replicates: 2,
      borrowers: 200,
      months: 2,
    });
    expect(await result(link, '--seed', 't', '--set', 'economy.pressure=50')).toMatchObject({
      scenario: { set: {} },
      seed: 't',
    });
  });
});

describe('other formats', () => {
  it('csv is one tidy table with the numbers of json', async () => {
    const [text, json] = await Promise.all([
      said('run', P, ...SMALL, '--format', 'csv'),
      result(P, ...SMALL),
    ]);
    const [head, ...lines] = text.trimEnd().split('\n');
    expect(head).toBe('measure,month,mean,mcse,p05,p50,p95');
    expect(lines).toHaveLength(Object.keys(json.series).length * 5);
    for (const line of lines) {
      const [measure = '', month = '', ...numbers] = line.split(',');
      const summary =
        month === '' ? json.totals[measure]! : json.series[measure]![Number(month) - 1]!;
      expect(numbers.map(Number)).toEqual(Object.values(summary));
    }
  });

  it('parquet reads back as the same table, with what it is about', async () => {
    const { code, err } = await lab(
      'run',
      P,
      ...SMALL,
      '--format',
      'parquet',
      '--out',
      'x.parquet',
    );
    expect([code, err]).toEqual([0, '']);
    const bytes = readFileSync(join(folder, 'x.parquet'));
    const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
    const rows = await parquetReadObjects({ file });
    const json = await result(P, ...SMALL);
    expect(rows).toHaveLength(Object.keys(json.series).length * 5);
    expect(rows[0]).toEqual({
      measure: 'overdue_1_30',
      month: 1,
      ...json.series['overdue_1_30']![0],
    });
    expect(rows[4]).toEqual({
      measure: 'overdue_1_30',
      month: null,
      ...json.totals['overdue_1_30'],
    });
    const about = Object.fromEntries(
      (parquetMetadata(file).key_value_metadata ?? []).map(({ key, value }) => [key, value]),
    );
    expect(about).toMatchObject({
      model: MODEL_VERSION,
      seed: 'spring',
      fingerprint: json.fingerprint,
      months: '4',
    });
    expect(JSON.parse(about['scenario'] ?? '')).toEqual(json.scenario);
    const { bytes: piped } = await lab('run', P, ...SMALL, '--format', 'parquet');
    expect(piped.equals(bytes)).toBe(true);
  });

  it('--out writes a whole file and nothing else, over an older one', async () => {
    writeFileSync(join(folder, 'out.json'), 'old');
    const before = readdirSync(folder).length;
    expect(await said('run', P, ...SMALL, '--out', 'out.json')).toBe('');
    expect(readFileSync(join(folder, 'out.json'), 'utf8')).toBe(await said('run', P, ...SMALL));
    expect(readdirSync(folder)).toHaveLength(before);
    expect(existsSync(join(folder, 'out.json'))).toBe(true);
  });
});

describe('run --until', () => {
  it('adds worlds until the error is small enough, and is then the run of that many', async () => {
    const args = [P, '--borrowers', '500', '--months', '4'];
    const until = JSON.parse(
      await said('run', ...args, '--replicates', '3', '--until', '0.002'),
    ) as { replicates: number; fingerprint: string; totals: Record<string, { mcse: number }> };
    expect(until.replicates).toBeGreaterThan(3);
    expect(until.totals['overdue_30_plus']!.mcse).toBeLessThanOrEqual(0.002);
    const plain = JSON.parse(
      await said('run', ...args, '--replicates', String(until.replicates)),
    ) as { fingerprint: string };
    expect(until.fingerprint).toBe(plain.fingerprint);
  });

  it('stops at the limit and says so; bad errors are refused', async () => {
    const args = [P, '--borrowers', '200', '--months', '2', '--replicates', '2'];
    const { code, err } = await lab('run', ...args, '--until', '1e-9', '--most', '12');
    expect([code, err]).toMatchObject([0, expect.stringMatching(/after 12 worlds, the limit/)]);
    const refused = await lab('run', ...args, '--until', 'soon');
    expect([refused.code, refused.err]).toMatchObject([
      2,
      expect.stringMatching(/--until must be/),
    ]);
  });
});
