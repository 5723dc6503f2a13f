// Means, quantiles, paired differences and the fingerprint.
import { expect, it } from 'vitest';
import {
  differences,
  Fingerprint,
  fingerprintOf,
  summarise,
  WorldTallies,
} from '../../src/model/index.ts';

it('a summary has the mean, its Monte Carlo error and quantiles between order statistics', () => {
  const { mean, mcse, p05, p50, p95 } = summarise([4, 1, 3, 2, 5]);
  expect(mean).toBe(3);
  expect(mcse).toBeCloseTo(Math.sqrt(2.5 / 5), 12);
  expect([p05, p50, p95].map((x) => Number(x.toFixed(12)))).toEqual([1.2, 3, 4.8]);
  expect(summarise([7])).toEqual({ mean: 7, mcse: 0, p05: 7, p50: 7, p95: 7 });
  expect(() => summarise([])).toThrow(RangeError);
});

it('a difference is paired: common luck cancels, and the sign is counted world by world', () => {
  const a = [10, 20, 30, 40];
  const b = [11, 21, 31, 39];
  const d = differences(a, b);
  expect(d.mean).toBe(0.5);
  expect([d.holds, d.of]).toEqual([3, 4]);
  expect(d.narrower).toBeGreaterThan(10);
  expect(differences(a, a)).toMatchObject({ mean: 0, mcse: 0, holds: 4, narrower: 1 });
});

it('a fingerprint changes with one unit of one number, with order and with length', () => {
  const world = (change = 0): WorldTallies => {
    const w = new WorldTallies(2);
    w.data.forEach((_, i) => (w.data[i] = i * 1_000_003));
    w.data[17] = w.data[17]! + change;
    return w;
  };
  const prints = new Set([
    fingerprintOf([world()]),
    fingerprintOf([world(1)]),
    fingerprintOf([world(), world()]),
    fingerprintOf([world(), world(1)]),
    fingerprintOf([world(1), world()]),
  ]);
  expect(prints.size).toBe(5);
  expect(fingerprintOf([world()])).toBe(fingerprintOf([world()]));
  expect(fingerprintOf([world()])).toMatch(/^[0-9a-f]{32}$/);
});

it('a fingerprint refuses what is no whole number, and tells large numbers apart', () => {
  expect(() => new Fingerprint().add([0.5])).toThrow(RangeError);
  expect(new Fingerprint().add([2 ** 40]).digest()).not.toBe(
    new Fingerprint().add([2 ** 40 + 2 ** 32]).digest(),
  );
  expect(new Fingerprint().add([-1]).digest()).not.toBe(new Fingerprint().add([1]).digest());
});
