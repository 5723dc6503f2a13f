// Approval: what strictness means, and where it cuts off.
import { normalQuantile } from './maths.ts';

/** Linear from 0 over 50 to 100. */
function bend(dial: number, low: number, middle: number, high: number): number {
  return dial <= 50
    ? low + ((middle - low) * dial) / 50
    : middle + ((high - middle) * (dial - 50)) / 50;
}

/** What the strictness dial sets: share that passes the score, debt-to-income cap, factor on limits. */
export function strictnessTerms(strictness: number): {
  approval: number;
  debtCap: number;
  limitFactor: number;
} {
  return {
    approval: bend(strictness, 0.94, 0.75, 0.4),
    debtCap: bend(strictness, 0.8, 0.5, 0.25),
    limitFactor: bend(strictness, 1.4, 1, 0.6),
  };
}

/** Signals are standard normal: this many lie below the cut-off, in 1/1024. */
export function cutOffOf(approval: number): number {
  const share = Math.min(0.9999, Math.max(0.0001, approval));
  return Math.round(normalQuantile(share) * 1024);
}
