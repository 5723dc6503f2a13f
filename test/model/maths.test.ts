// Own functions and tables against tabulated values; no library function is the judge.
import { describe, expect, it } from 'vitest';
import { exp, log, logistic, normalQuantile, normalShare } from '../../src/model/maths.ts';
import * as tables from '../../src/model/tables.ts';

const near = (got: number, wanted: number, relative: number): void => {
  expect(Math.abs(got - wanted)).toBeLessThanOrEqual(relative * Math.max(1e-300, Math.abs(wanted)));
};

describe('functions', () => {
  it('exp is within 1e-13 of tabulated values', () => {
    const table: [number, number][] = [
      [0, 1],
      [1, 2.718281828459045],
      [-1, 0.36787944117144233],
      [0.5, 1.6487212707001282],
      [10, 22026.465794806718],
      [-10, 4.5399929762484854e-5],
      [100, 2.6881171418161356e43],
      [-100, 3.720075976020836e-44],
      [0.001, 1.0010005001667084],
    ];
    for (const [x, y] of table) near(exp(x), y, 1e-13);
    expect(() => exp(NaN)).toThrow(RangeError);
    expect(() => exp(1000)).toThrow(/1000/);
  });
  it('log is within 1e-13 of tabulated values', () => {
    const table: [number, number][] = [
      [2, 0.6931471805599453],
      [10, 2.302585092994046],
      [0.5, -0.6931471805599453],
      [1e-10, -23.025850929940457],
      [1e10, 23.025850929940457],
      [1.0001, 9.999500033330834e-5],
      [3, 1.0986122886681098],
    ];
    for (const [x, y] of table) near(log(x), y, 1e-12);
    expect(log(1)).toBe(0);
    expect(() => log(0)).toThrow(RangeError);
  });
  it('the normal share and its quantile are within 1e-8 of tabulated values and undo each other', () => {
    const table: [number, number][] = [
      [0, 0.5],
      [1, 0.8413447460685429],
      [-1, 0.15865525393145705],
      [1.959963984540054, 0.975],
      [2.5758293035489004, 0.995],
      [-3, 0.0013498980316300933],
      [-4.753424308822899, 1e-6],
      [3.719016485455709, 0.9999],
    ];
    for (const [x, p] of table) {
      near(normalShare(x), p, 1e-8);
      expect(Math.abs(normalQuantile(p) - x)).toBeLessThan(1e-7);
    }
    for (let k = 1; k < 200; k++) near(normalShare(normalQuantile(k / 200)), k / 200, 1e-9);
  });
});

describe('tables', () => {
  it('a chance by score is within 0.002 of the logistic function, and certain at its ends', () => {
    for (let score = -1000; score < 1000; score += 0.37) {
      const chance = tables.chanceOf(Math.floor(score)) / tables.WHOLE;
      expect(Math.abs(chance - logistic(score / tables.SCORE_UNIT))).toBeLessThan(0.004);
      const middle = tables.chanceOf(Math.floor(score)) / tables.WHOLE;
      expect(Math.abs(middle - logistic(Math.floor(score) / 64))).toBeLessThan(1e-9);
    }
    expect(tables.chanceOf(5000)).toBe(tables.chanceOf(1023));
    expect(tables.chanceOf(-5000) / tables.WHOLE).toBeLessThan(2e-7);
  });
  it('the normal table has mean 0, variance 0.9994 and reaches 3.49 deviations', () => {
    const values = Array.from(tables.NORMAL, (x) => x / 4096);
    const mean = values.reduce((a, b) => a + b) / values.length;
    const variance = values.reduce((a, x) => a + x * x, 0) / values.length;
    expect(Math.abs(mean)).toBeLessThan(1e-12);
    expect(Math.abs(variance - 0.9994)).toBeLessThan(1e-3);
    expect(Math.max(...values)).toBeCloseTo(3.49, 1);
  });
  it('waiting times have mean 1 and median ln 2', () => {
    const mean = tables.EXPONENTIAL.reduce((a, b) => a + b) / tables.EXPONENTIAL.length;
    near(mean, 1, 1e-3);
    near(tables.EXPONENTIAL[2048]!, 0.693147, 1e-3);
  });
  it('forgetfulness is a beta distribution with mean 1 and the quantiles of Beta(0.5, 9.5) / 0.05', () => {
    const f = tables.FORGETFULNESS;
    near(f.reduce((a, b) => a + b) / f.length, 1, 1e-9);
    // Quantiles of Beta(1/2, 19/2) at the midpoints, by Simpson's rule elsewhere (4,000 steps).
    near(f[1023]! * 0.05, 0.0242539, 1e-3);
    near(f[Math.round(0.9 * 2048) - 1]! * 0.05, 0.1357131, 1e-3);
    near(f[Math.round(0.99 * 2048) - 1]! * 0.05, 0.3010182, 1e-3);
  });
  it('an expense shock has a median of 0.3 months of income', () => {
    near(tables.EXPENSE_SHOCK[255]!, 0.3, 0.02);
  });
  it('the noise of buying has mean 1', () => {
    near(tables.BUYING.reduce((a, b) => a + b) / tables.BUYING.length, 1, 1e-3);
  });
});
