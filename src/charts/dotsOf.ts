// Up to fifty equally likely outcomes: people judge dots they can count better than a curve.
import type { Unit } from '../format.ts';
import type { DotsShape } from './chart.ts';
import { quantile } from './reading.ts';

const DOTS = 50;

export function dotsOf(values: readonly number[], unit: Unit, change = false): DotsShape {
  // With fewer worlds each is a dot; with more, a dot stands in the middle of each fiftieth.
  const dots =
    values.length <= DOTS
      ? [...values].sort((a, b) => a - b)
      : Array.from({ length: DOTS }, (_, i) => quantile(values, (i + 0.5) / DOTS));
  return {
    drawing: 'dots',
    unit,
    change,
    dots,
    tone: 'scenario',
    needed: [Math.min(0, ...dots), Math.max(0, ...dots)],
  };
}
