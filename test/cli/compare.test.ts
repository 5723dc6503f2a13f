// lab compare: paired differences, B minus A.
import { describe, expect, it } from 'vitest';
import { MODEL_VERSION } from '../../src/model/index.ts';
import { lab, said, SMALL, useLab } from './lab.ts';

useLab();
const P = 'reference-wallet-2019';

type Summary = Record<string, number>;
interface Side {
  scenario: { preset: string; set: Record<string, unknown> };
  fingerprint: string;
  totals: Record<string, Summary>;
}
interface Comparison {
  a: Side;
  b: Side;
  series: Record<string, Summary[]>;
  totals: Record<string, Summary>;
  perReplicate: Record<string, number[]>;
}
const compared = async (...args: string[]): Promise<Comparison> =>
  JSON.parse(await said('compare', ...args)) as Comparison;

describe('compare', () => {
  it('has both scenarios, their fingerprints and all differences', async () => {
    const read = await compared(P, P, ...SMALL, '--set-b', 'economy.pressure=95');
    expect(Object.keys(read)).toEqual([
      'model',
      'seed',
      'replicates',
      'borrowers',
      'months',
      'a',
      'b',
      'series',
      'totals',
      'perReplicate',
    ]);
    expect(read).toMatchObject({
      model: MODEL_VERSION,
      months: 4,
      a: { scenario: { preset: P, set: {} } },
      b: { scenario: { preset: P, set: { 'economy.pressure': 95 } } },
    });
    for (const [name, months] of Object.entries(read.series)) {
      expect(months).toHaveLength(4);
      for (const summary of [...months, read.totals[name]!]) {
        expect(Object.keys(summary)).toEqual([
          'mean',
          'mcse',
          'p05',
          'p50',
          'p95',
          'holds',
          'of',
          'narrower',
        ]);
        expect(summary['of']).toBe(3);
      }
      expect(read.b.totals[name]!['mean']! - read.a.totals[name]!['mean']!).toBeCloseTo(
        read.totals[name]!['mean']!,
        1,
      );
    }
    expect(read.totals['unemployment']!['mean']).toBeGreaterThan(0);
    const [a, b] = await Promise.all(
      [[], ['--set', 'economy.pressure=95']].map((set) => said('run', P, ...SMALL, ...set)),
    );
    expect([read.a.fingerprint, read.b.fingerprint]).toEqual(
      [a, b].map((text) => (JSON.parse(text!) as Side).fingerprint),
    );
  });

  it('swapping the sides turns every sign', async () => {
    const [there, back] = await Promise.all([
      compared(P, 'prime-card', ...SMALL),
      compared('prime-card', P, ...SMALL),
    ]);
    for (const [name, { mean }] of Object.entries(there.totals)) {
      expect(back.totals[name]!['mean']! + mean!).toBeCloseTo(0, 6);
    }
  });

  it('a scenario against itself differs in nothing', async () => {
    const read = await compared(P, P, ...SMALL);
    for (const summary of Object.values(read.series).flat()) {
      expect(summary).toEqual({
        mean: 0,
        mcse: 0,
        p05: 0,
        p50: 0,
        p95: 0,
        holds: 3,
        of: 3,
        narrower: 1,
      });
    }
    expect(read.a.fingerprint).toBe(read.b.fingerprint);
  });

  it('takes run settings from the side that has them, and options for both', async () => {
    const link = '#/?seed=s&replicates=2&borrowers=200&months=2&economy.pressure=70';
    expect(await compared(P, link)).toMatchObject({
      seed: 's',
      replicates: 2,
      months: 2,
      a: { scenario: { set: {} } },
    });
    const both = await compared(P, link, '--set', 'lender.cautionLoop=off', '--months', '3');
    expect(both).toMatchObject({
      months: 3,
      a: { scenario: { set: { 'lender.cautionLoop': false } } },
      b: { scenario: { set: { 'lender.cautionLoop': false, 'economy.pressure': 70 } } },
    });
  });

  it('says so when --set made both sides the same', async () => {
    const { code, err } = await lab('compare', P, P, ...SMALL, '--set', 'policies.reminders.on=on');
    expect([code, err]).toEqual([0, 'A and B are the same: --set changes both, --set-b only B.\n']);
  });

  it('csv has the same columns, and bytes do not depend on the workers', async () => {
    const args = [P, 'prime-card', ...SMALL, '--format', 'csv'];
    const [one, two] = await Promise.all([
      said('compare', ...args, '--workers', '1'),
      said('compare', ...args, '--workers', '2'),
    ]);
    expect(one.split('\n')[0]).toBe('measure,month,mean,mcse,p05,p50,p95,holds,of,narrower');
    expect(two).toBe(one);
  });
});

describe('compare of more than two', () => {
  it('gives each of B, C … its own comparison with A, equal to that of two', async () => {
    const three = JSON.parse(
      await said('compare', P, P, 'prime-card', ...SMALL, '--set-b', 'economy.pressure=95'),
    ) as { sides: Record<string, { fingerprint: string; differences: Comparison }> };
    expect(Object.keys(three.sides)).toEqual(['b', 'c']);
    const two = await compared(P, 'prime-card', ...SMALL);
    expect(three.sides['c']!.differences.totals).toEqual(two.totals);
    expect(three.sides['c']!.fingerprint).toBe(two.b.fingerprint);
    const table = await said('compare', P, P, 'prime-card', ...SMALL, '--format', 'csv');
    expect(table.split('\n')[0]).toBe('side,measure,month,mean,mcse,p05,p50,p95,holds,of,narrower');
  });

  it('takes the worlds of a link, and says what is missing of anything else', async () => {
    const link =
      '#/lab?v=1&economy.pressure=70&replicates=2&borrowers=200&months=2&w1=is~base&w2=is~here&w3=policies.reminders.on~on';
    const read = JSON.parse(await said('compare', link)) as {
      a: Side;
      sides: Record<string, Side>;
    };
    expect([read.a, read.sides['b'], read.sides['c']].map((side) => side?.scenario.set)).toEqual([
      {},
      { 'economy.pressure': 70 },
      { 'policies.reminders.on': true },
    ]);
    const { code, err } = await lab('compare', P);
    expect([code, err]).toEqual([
      2,
      'A comparison needs a second scenario, or a link of the Laboratory.\n',
    ]);
  });
});
