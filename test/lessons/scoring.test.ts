// The score of a drawn curve: nobody gains by drawing anything else than what they believe.
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { scoreOf, sketchOf, snapped, STEPS, stepsOf } from '../../src/lessons/index.ts';

const AXIS = [0, 1] as const;
const knot = (low: number, middle: number, high: number) => ({ month: 6, low, middle, high });
/** Worlds spread evenly between two values. */
const worlds = (low: number, high: number) => [
  Array.from({ length: 200 }, (_, i) => low + ((high - low) * (i + 0.5)) / 200),
];

it('knowing the worlds is worth a hundred points, and nothing is worth more', () => {
  const known = scoreOf([knot(0.32, 0.4, 0.48)], worlds(0.3, 0.5), AXIS);
  expect(known.points).toBe(100);
  expect(known.inside).toBeCloseTo(0.8, 2);
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 3, maxLength: 3 }),
      (drawn) => {
        const [low = 0, middle = 0, high = 0] = drawn.sort((a, b) => a - b);
        expect(
          scoreOf([knot(low, middle, high)], worlds(0.3, 0.5), AXIS).points,
        ).toBeLessThanOrEqual(100);
      },
    ),
  );
});

it('"anywhere on this axis" is worth nothing, a false certainty less than nothing', () => {
  expect(scoreOf([knot(0.1, 0.5, 0.9)], worlds(0.3, 0.5), AXIS).points).toBe(0);
  expect(scoreOf([knot(0.95, 0.95, 0.95)], worlds(0.3, 0.5), AXIS).points).toBeLessThan(0);
});

it('a spread drawn too narrow or too wide scores less than an honest one', () => {
  const honest = scoreOf([knot(0.32, 0.4, 0.48)], worlds(0.3, 0.5), AXIS).points;
  const sure = scoreOf([knot(0.4, 0.4, 0.4)], worlds(0.3, 0.5), AXIS).points;
  const vague = scoreOf([knot(0.05, 0.4, 0.75)], worlds(0.3, 0.5), AXIS).points;
  expect(sure).toBeLessThan(honest);
  expect(vague).toBeLessThan(honest);
});

it('says on which side the curve was wrong', () => {
  expect(scoreOf([knot(0.1, 0.2, 0.3)], worlds(0.3, 0.5), AXIS).bias).toBeCloseTo(0.2, 6);
});

it('what is drawn survives as whole steps, in order', () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: -1, max: 2, noNaN: true }), { minLength: 3, maxLength: 3 }),
      ([a = 0, b = 0, c = 0]) => {
        const drawn = [snapped(knot(a, b, c), AXIS)];
        const steps = stepsOf(drawn, AXIS);
        expect(steps.every((step) => Number.isInteger(step) && step >= 0 && step <= STEPS)).toBe(
          true,
        );
        const again = sketchOf(steps, [6], AXIS);
        expect(again && stepsOf(again, AXIS)).toEqual(steps);
      },
    ),
  );
});

it('numbers that are no drawing are refused', () => {
  expect(sketchOf([1, 2], [6], AXIS)).toBeUndefined();
  expect(sketchOf([50, 40, 60], [6], AXIS)).toBeUndefined();
  expect(sketchOf([0, 1, STEPS + 1], [6], AXIS)).toBeUndefined();
  expect(sketchOf([0.5, 1, 2], [6], AXIS)).toBeUndefined();
});
