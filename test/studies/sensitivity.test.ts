// Designs and estimators against functions whose answers are known on paper.
import { describe, expect, it } from 'vitest';
import { morrisDesign, morrisOf } from '../../src/studies/morris.ts';
import { sobolDesign, sobolOf } from '../../src/studies/sobol.ts';
import { latinHypercube, MOST_DIMENSIONS, sobolPoints } from '../../src/studies/spread.ts';
import { groupsByInterval } from '../../src/studies/ties.ts';
import { variancesOf } from '../../src/studies/variance.ts';

type Surface = (x: readonly number[]) => number;

/** Ishigami & Homma 1990, a = 7, b = 0.1, on [-pi, pi]^3. */
const ishigami: Surface = (u) => {
  const [x = 0, y = 0, z = 0] = u.map((place) => (2 * place - 1) * Math.PI);
  return Math.sin(x) + 7 * Math.sin(y) ** 2 + 0.1 * z ** 4 * Math.sin(x);
};
const ISHIGAMI = { first: [0.3139, 0.4424, 0], total: [0.5576, 0.4424, 0.2437] };

/** Sobol' G, a = 0, 1, 4.5, 9, 99, 99, 99, 99 (Saltelli & Sobol' 1995). */
const A = [0, 1, 4.5, 9, 99, 99, 99, 99];
const g: Surface = (u) =>
  u.reduce((product, x, i) => (product * (Math.abs(4 * x - 2) + A[i]!)) / (1 + A[i]!), 1);
const own = A.map((a) => 1 / (3 * (1 + a) ** 2));
const all = own.reduce((product, v) => product * (1 + v), 1) - 1;
const G = {
  first: own.map((v) => v / all),
  total: own.map((v) => (v * ((all + 1) / (1 + v))) / all),
};

/** Deterministic noise in each world, the same at all points or another at each. */
const luck = (point: number, world: number): number => {
  const x = Math.sin(12.9898 * (point + 1) + 78.233 * (world + 1)) * 43758.5453;
  return x - Math.floor(x) - 0.5;
};

describe('points', () => {
  it('of Sobol put one into every slice of every axis, however they are scrambled', () => {
    for (const seed of ['a', 'b']) {
      const points = sobolPoints(256, MOST_DIMENSIONS, seed);
      for (let d = 0; d < MOST_DIMENSIONS; d++) {
        const slices = new Set(points.map((point) => Math.floor(point[d]! * 256)));
        expect(slices.size).toBe(256);
      }
    }
  });

  it('of Sobol fill every square of neighbouring axes evenly', () => {
    // The first two axes are a (0, m, 2)-net: one point in each of 16 x 16 squares.
    const points = sobolPoints(256, 2, 'net');
    expect(
      new Set(points.map(([x, y]) => `${Math.floor(16 * x!)} ${Math.floor(16 * y!)}`)).size,
    ).toBe(256);
  });

  it('of Sobol average a smooth function far better than chance would', () => {
    const mean = (points: readonly (readonly number[])[]): number =>
      points.reduce((sum, p) => sum + p.reduce((y, x) => y * (1 + 0.5 * (x - 0.5)), 1), 0) /
      points.length;
    // Plain chance: about 0.01.
    expect(Math.abs(mean(sobolPoints(1024, 6, 'smooth')) - 1)).toBeLessThan(0.001);
  });

  it('of a Latin hypercube put one into every slice, and differ with the seed', () => {
    const points = latinHypercube(50, 7, 'x');
    for (let d = 0; d < 7; d++) {
      expect(new Set(points.map((point) => Math.floor(point[d]! * 50))).size).toBe(50);
    }
    expect(latinHypercube(50, 7, 'x')).toEqual(points);
    expect(latinHypercube(50, 7, 'y')).not.toEqual(points);
  });

  it('have no more dimensions than there are direction numbers', () => {
    expect(() => sobolPoints(2, MOST_DIMENSIONS + 1, 'x')).toThrow(/at most 80 dimensions, not 81/);
  });
});

describe('Sobol indices', () => {
  it.each([
    ['Ishigami', ishigami, ISHIGAMI, 3, 2048],
    ['Sobol’ G', g, G, 8, 2048],
  ] as const)('find those of %s', (_, surface, truth, factors, base) => {
    const table = sobolDesign(factors, base, 'truth').map((x) => [surface(x)]);
    const answer = sobolOf(factors, table);
    for (const [f, { first, total }] of answer.factors.entries()) {
      expect(Math.abs(first.value - truth.first[f]!)).toBeLessThan(0.03);
      expect(Math.abs(total.value - truth.total[f]!)).toBeLessThan(0.03);
    }
    expect(answer.base).toBe(base);
  });

  it('lie inside their intervals in most of fifty designs', () => {
    let [inside, of] = [0, 0];
    for (let seed = 0; seed < 50; seed++) {
      const table = sobolDesign(3, 256, `cover ${seed}`).map((x) => [ishigami(x)]);
      for (const [f, { first, total }] of sobolOf(3, table).factors.entries()) {
        for (const [{ low, high }, truth] of [
          [first, ISHIGAMI.first[f]!],
          [total, ISHIGAMI.total[f]!],
        ] as const) {
          of++;
          if (low <= truth && truth <= high) inside++;
        }
      }
    }
    // 95 % promised; 300 looks have a standard error of 1.3 points.
    expect(inside / of).toBeGreaterThan(0.91);
  });

  it('below zero say how many points would settle it; those above do not', () => {
    const designs = Array.from({ length: 10 }, (_, n) => sobolDesign(3, 64, `few ${n}`));
    const factors = designs.flatMap(
      (design) =>
        sobolOf(
          3,
          design.map((x) => [ishigami(x)]),
        ).factors,
    );
    const below = factors.filter(({ first }) => first.value < 0);
    expect(below.length).toBeGreaterThan(0);
    for (const { needed } of below) expect(needed).toBeGreaterThan(64);
    for (const { first, needed } of factors) expect(needed === undefined).toBe(first.value >= 0);
  });

  it('of a surface that never varies are nothing, and nobody is ranked', () => {
    const { factors, groups } = sobolOf(
      4,
      sobolDesign(4, 16, 'flat').map(() => [7]),
    );
    expect(factors.map(({ total }) => total.value)).toEqual([0, 0, 0, 0]);
    expect(groups).toHaveLength(1);
  });

  it('do not count luck: worlds that all points share move no index, and noise is told apart', () => {
    const design = sobolDesign(3, 128, 'worlds');
    const plain = sobolOf(
      3,
      design.map((x) => [ishigami(x)]),
    );
    const shared = sobolOf(
      3,
      design.map((x) => [0, 1, 2, 3].map((w) => ishigami(x) + 10 * luck(0, w))),
    );
    for (const [f, { first, total }] of shared.factors.entries()) {
      expect(first.value).toBeCloseTo(plain.factors[f]!.first.value, 6);
      expect(total.value).toBeCloseTo(plain.factors[f]!.total.value, 6);
    }
    expect(shared.spread.noise).toBeLessThan(1e-9);
    const noisy = sobolOf(
      3,
      design.map((x, p) => [0, 1, 2, 3].map((w) => ishigami(x) + 10 * luck(p, w))),
    );
    // Variance of the noise 100/12 over 4 worlds, against 13.8 of the surface.
    const share = 100 / 12 / 4 / (100 / 12 / 4 + 13.84);
    expect(noisy.spread.noise).toBeGreaterThan(0.7 * share);
    expect(noisy.spread.noise).toBeLessThan(1.4 * share);
  });
});

describe('elementary effects', () => {
  const linear: Surface = (x) => 5 * x[0]! - 3 * x[1]! + 0.5 * x[2]! + 0 * x[3]!;

  it('of a linear function are its coefficients, without spread', () => {
    const design = morrisDesign(4, 8, 'line');
    const { factors, groups } = morrisOf(
      design,
      4,
      design.points.map((x) => [linear(x)]),
    );
    for (const [f, size] of [5, -3, 0.5, 0].entries()) {
      expect(factors[f]!.mu).toBeCloseTo(size, 10);
      expect(factors[f]!.muStar.value).toBeCloseTo(Math.abs(size), 10);
      expect(factors[f]!.sigma).toBeCloseTo(0, 10);
    }
    expect(groups).toEqual([[0], [1], [2], [3]]);
  });

  it('spread where factors meet, and only there', () => {
    const design = morrisDesign(3, 40, 'meet');
    const { factors } = morrisOf(
      design,
      3,
      design.points.map((x) => [2 * x[0]! + 4 * (x[1]! - 0.5) * (x[2]! - 0.5)]),
    );
    expect(factors[0]!.sigma).toBeCloseTo(0, 10);
    expect(factors[1]!.sigma).toBeGreaterThan(0.5);
    expect(factors[1]!.muStar.value).toBeGreaterThan(Math.abs(factors[1]!.mu) + 0.3);
  });

  it('use each place of the lattice, inside the cube', () => {
    const { points, moves } = morrisDesign(5, 60, 'places');
    expect(points).toHaveLength(60 * 6);
    for (const steps of moves) expect(new Set(steps.map(({ factor }) => factor)).size).toBe(5);
    const places = new Set(points.flat().map((x) => x.toFixed(6)));
    expect([...places].sort()).toEqual(['0.000000', '0.333333', '0.666667', '1.000000']);
  });

  it('know how much of them is luck: none where all points share it', () => {
    const design = morrisDesign(4, 10, 'luck');
    const worlds = [0, 1, 2, 3, 4];
    const shared = morrisOf(
      design,
      4,
      design.points.map((x) => worlds.map((w) => linear(x) + luck(0, w))),
    );
    for (const { luck: noise } of shared.factors) expect(noise).toBeCloseTo(0, 10);
    const apart = morrisOf(
      design,
      4,
      design.points.map((x, p) => worlds.map((w) => linear(x) + luck(p, w))),
    );
    // One effect: difference of two uniforms over the step, in five worlds.
    const expected = Math.sqrt(2 / 12 / 5) * 1.5;
    for (const { luck: noise } of apart.factors) {
      expect(noise).toBeGreaterThan(0.6 * expected);
      expect(noise).toBeLessThan(1.4 * expected);
    }
  });

  it('of one trajectory are known without any certainty', () => {
    const design = morrisDesign(2, 1, 'one');
    const { factors, groups } = morrisOf(
      design,
      2,
      design.points.map((x) => [linear([...x, 0, 0])]),
    );
    expect(factors[0]!.muStar).toMatchObject({ low: -Infinity, high: Infinity });
    expect(groups).toEqual([[0, 1]]);
  });
});

describe('ranks', () => {
  const about = (value: number, half: number): { value: number; low: number; high: number } => ({
    value,
    low: value - half,
    high: value + half,
  });

  it('are given only between groups whose intervals do not touch', () => {
    const estimates = [about(1, 0.4), about(5, 0.5), about(4.2, 0.5), about(0.5, 0.3)];
    expect(groupsByInterval(estimates)).toEqual([
      [1, 2],
      [0, 3],
    ]);
  });

  it('see through a chain: one wide interval ties all that it touches', () => {
    expect(groupsByInterval([about(9, 1), about(1, 1), about(5, 3.5)])).toEqual([[0, 2, 1]]);
    expect(groupsByInterval([about(9, 1), about(1, 1), about(5, 2)])).toEqual([[0], [2], [1]]);
  });
});

describe('variance', () => {
  it('comes apart into points, worlds and their meeting', () => {
    const [n, r] = [400, 30];
    const table = Array.from({ length: n }, (_, p) =>
      Array.from(
        { length: r },
        (__, w) => 100 + 6 * luck(p, -7) + 4 * luck(-9, w) + 2 * luck(p, w),
      ),
    );
    const { points, worlds, meeting, mean, mcse } = variancesOf(table);
    expect(points).toBeCloseTo(36 / 12, 0);
    expect(worlds / (16 / 12)).toBeGreaterThan(0.5);
    expect(worlds / (16 / 12)).toBeLessThan(1.7);
    expect(meeting).toBeCloseTo(4 / 12, 1);
    expect(Math.abs(mean - 100)).toBeLessThan(3 * mcse);
  });

  it('of one world cannot tell luck from anything', () => {
    expect(variancesOf([[1], [2], [3]])).toMatchObject({ worlds: 0, meeting: 0, noise: 0 });
  });
});
