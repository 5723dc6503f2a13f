// An axis stays still while a dial moves, so that eyes can compare.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { steadyDomain } from '../../src/charts/index.ts';

it('a first axis has room above what it holds, and ends on a round number', () => {
  expect(steadyDomain(undefined, [0, 0.052])).toEqual([0, 0.06]);
  expect(steadyDomain(undefined, [0, 870])).toEqual([0, 1000]);
});

it('nothing at all still has an axis', () => {
  expect(steadyDomain(undefined, [0, 0])).toEqual([0, 1]);
});

it('a small change leaves the axis as it is', () => {
  const before = steadyDomain(undefined, [0, 0.05]);
  expect(steadyDomain(before, [0, 0.04])).toBe(before);
  expect(steadyDomain(before, [0, 0.058])).toBe(before);
});

it('it grows when it must', () => {
  expect(steadyDomain([0, 0.06], [0, 0.07])).toEqual([0, 0.08]);
});

it('it shrinks when most of it is empty', () => {
  expect(steadyDomain([0, 1], [0, 0.1])).toEqual([0, 0.12]);
});

it('amounts start at zero, and below it only where something is', () => {
  expect(steadyDomain(undefined, [-20, 100])).toEqual([-25, 120]);
});

it('whatever came before, it holds what is needed, and asking again changes nothing', () => {
  const range = fc
    .tuple(fc.double({ min: -1e9, max: 0 }), fc.double({ min: 0, max: 1e9 }))
    .filter(([low, high]) => (low === 0 || low < -1e-9) && (high === 0 || high > 1e-9));
  fc.assert(
    fc.property(fc.array(range, { minLength: 1, maxLength: 6 }), (needs) => {
      let domain: readonly [number, number] | undefined;
      for (const need of needs) {
        domain = steadyDomain(domain, need);
        expect(domain[0]).toBeLessThanOrEqual(need[0]);
        expect(domain[1]).toBeGreaterThanOrEqual(need[1]);
        expect(domain[1]).toBeGreaterThan(domain[0]);
        expect(steadyDomain(domain, need)).toEqual(domain);
      }
    }),
  );
});
