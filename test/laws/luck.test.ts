// Chance is fair, and the economy settles where its rates say, within k standard errors.
import { expect, it } from 'vitest';
import { keyOf } from '../../src/model/seed.ts';
import { drawBlock, drawColumns } from '../../src/model/threefry.ts';
import { PURPOSES } from '../../src/model/random.ts';
import { inMonthOf, meanOf, simulate, totalsOf, World } from '../../src/model/index.ts';
import { plain, planOf, with_ } from './worlds.ts';

const N = 20_000;
const key = keyOf('luck');
const uniforms = (month: number, replicate: number, block: number): number[] => {
  const out = drawColumns(N);
  drawBlock(out, key, 0, N, month, replicate, block);
  return Array.from(out.a, (w) => (w >>> 0) / 4294967296);
};

it('draws of every purpose are uniform over people (chi-square with 99 degrees of freedom)', () => {
  for (let block = 0; block < PURPOSES.length; block++) {
    const cells = new Array<number>(100).fill(0);
    for (const u of uniforms(1024, 0, block)) {
      const cell = Math.floor(u * 100);
      cells[cell] = cells[cell]! + 1;
    }
    const chi = cells.reduce((sum, n) => sum + (n - N / 100) ** 2 / (N / 100), 0);
    // Mean 99, deviation sqrt(198): five deviations.
    expect(Math.abs(chi - 99)).toBeLessThan(5 * Math.sqrt(198));
  }
});

it('neighbours in person, month, replicate and purpose are independent', () => {
  const correlation = (a: number[], b: number[]): number =>
    (12 * a.reduce((sum, x, i) => sum + (x - 0.5) * (b[i]! - 0.5), 0)) / a.length;
  const a = uniforms(1024, 0, 4);
  const pairs: [string, number[]][] = [
    ['person', [...a.slice(1), a[0]!]],
    ['month', uniforms(1025, 0, 4)],
    ['replicate', uniforms(1024, 1, 4)],
    ['purpose', uniforms(1024, 0, 5)],
  ];
  for (const [name, b] of pairs) {
    expect(Math.abs(correlation(a, b)), name).toBeLessThan(5 / Math.sqrt(N));
  }
});

it('the four words of a block, and the halves of a word, are uniform and independent of each other', () => {
  const out = drawColumns(N);
  drawBlock(out, key, 0, N, 1030, 2, PURPOSES.indexOf('money'));
  const halves = [out.a, out.b, out.c, out.d].flatMap((words) => [
    Array.from(words, (w) => (w >>> 16) / 65536),
    Array.from(words, (w) => (w & 0xffff) / 65536),
  ]);
  halves.forEach((half, k) => {
    // A mean of uniforms has deviation 1 / sqrt(12 N).
    expect(Math.abs(meanOf(half) - 0.5)).toBeLessThan(5 / Math.sqrt(12 * N));
    for (const other of halves.slice(k + 1)) {
      const product = meanOf(half.map((x, i) => 12 * (x - 0.5) * (other[i]! - 0.5)));
      expect(Math.abs(product)).toBeLessThan(5 / Math.sqrt(N));
    }
  });
});

it('unemployment settles near loss / (loss + finding), within the spread of job risks', () => {
  const plan = planOf(with_(plain(), { 'economy.noise': 0 }), { borrowers: 8000, months: 60 });
  const shares = [0, 1, 2].map((r) => inMonthOf([simulate(plan, r)], 'unemployment', 60)[0]!);
  // Everybody settles at l r / (l r + f) with an own risk r: its mean over the people of this world.
  const { jobRisk } = new World(plan, 0).columns;
  let wanted = 0;
  for (const risk of jobRisk) {
    const loss = (0.012 * risk) / 256;
    wanted += loss / (loss + 0.22) / jobRisk.length;
  }
  const error = Math.sqrt((wanted * (1 - wanted)) / (3 * 8000));
  expect(Math.abs(meanOf(shares) - wanted)).toBeLessThan(5 * error);
});

it('those who lose their job are 91 days late several times as often as the others (U1, U4)', () => {
  const plan = planOf(plain(), { borrowers: 12_000, months: 24 });
  const world = new World(plan, 0);
  const lost = new Set<number>();
  while (!world.done) {
    world.step();
    if (world.month < 2 || world.month > 13) continue;
    for (let i = 0; i < 12_000; i++) if (world.columns.inWork[i] === 0) lost.add(i);
  }
  const rate = (of: (i: number) => boolean): number => {
    let [all, bad] = [0, 0];
    for (let i = 0; i < 12_000; i++) {
      const outcome = world.outcomeOf(i);
      if (outcome === undefined || !of(i)) continue;
      all++;
      if (outcome) bad++;
    }
    return bad / all;
  };
  const ratio = rate((i) => lost.has(i)) / rate((i) => !lost.has(i));
  expect(ratio).toBeGreaterThan(2);
  expect(ratio).toBeLessThan(8);
});

it('a harsher economy raises what is over 90 days late, step by step of the dial', () => {
  const value = (pressure: number): number => {
    const plan = planOf(with_(plain(), { 'economy.pressure': pressure }), {
      borrowers: 5000,
      months: 36,
    });
    return meanOf(
      totalsOf(
        [0, 1, 2].map((r) => simulate(plan, r)),
        'overdue_91_plus',
      ),
    );
  };
  const values = [0, 25, 50, 75, 100].map(value);
  for (let k = 1; k < values.length; k++) expect(values[k]).toBeGreaterThan(values[k - 1]!);
});

it('a stricter cut-off never raises the bad rate of the approved', () => {
  const value = (approval: number): number => {
    const changes = { 'policies.scoreCutoff.on': true, 'policies.scoreCutoff.approval': approval };
    const plan = planOf(with_(plain(), changes), { borrowers: 9000, months: 36 });
    return meanOf(
      totalsOf(
        [0, 1, 2, 3, 4].map((r) => simulate(plan, r)),
        'bad_rate_approved',
      ),
    );
  };
  const [loose, middle, strict] = [0.95, 0.6, 0.25].map(value);
  expect(middle!).toBeLessThan(loose!);
  expect(strict!).toBeLessThan(middle!);
});
