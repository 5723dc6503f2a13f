// Numbers from many worlds with their Monte Carlo error: ratios of sums, differences, and how each world moves them.

/** A number, and its standard error over worlds; `null` where one world alone cannot tell. */
export interface Estimate {
  readonly value: number;
  readonly mcse: number | null;
}

/** A number, and by how much each world moves it (the delta method): errors of differences follow. */
export interface Stat {
  readonly value: number;
  readonly influence: readonly number[];
}

const sumOf = (values: readonly number[]): number => values.reduce((sum, x) => sum + x, 0);

/** Sum of `top` over sum of `bottom`, one entry for each world; `null` where there is nothing to divide by. */
export function ratio(top: readonly number[], bottom: readonly number[]): Stat | null {
  const whole = sumOf(bottom);
  if (whole === 0) return null;
  const value = sumOf(top) / whole;
  return { value, influence: top.map((x, r) => (x - value * bottom[r]!) / whole) };
}

/** The mean over worlds. */
export function mean(values: readonly number[]): Stat {
  const value = sumOf(values) / values.length;
  return { value, influence: values.map((x) => (x - value) / values.length) };
}

/** `b - a`, in the same worlds. */
export function minus(b: Stat, a: Stat): Stat {
  return { value: b.value - a.value, influence: b.influence.map((x, r) => x - a.influence[r]!) };
}

export function scaled({ value, influence }: Stat, factor: number): Stat {
  return { value: value * factor, influence: influence.map((x) => x * factor) };
}

export function plus(stat: Stat, by: number): Stat {
  return { ...stat, value: stat.value + by };
}

export function estimateOf(stat: Stat): Estimate;
export function estimateOf(stat: Stat | null): Estimate | null;
export function estimateOf(stat: Stat | null): Estimate | null {
  if (!stat) return null;
  const n = stat.influence.length;
  if (n < 2) return { value: stat.value, mcse: null };
  let squares = 0;
  for (const x of stat.influence) squares += x * x;
  return { value: stat.value, mcse: Math.sqrt((n / (n - 1)) * squares) };
}

/** Half of a 95 % interval, in standard errors. */
const Z95 = 1.96;

/** Is a difference further from nothing than `z` standard errors? Never from one world. */
export function clear({ value, mcse }: Estimate, z = Z95): boolean {
  return mcse !== null && Math.abs(value) > z * mcse;
}

/** The 95 % interval of a share of `n` trials (Wilson 1927). */
export function wilson(hits: number, n: number, z = Z95): readonly [number, number] {
  if (n === 0) return [0, 1];
  const p = hits / n;
  const middle = p + (z * z) / (2 * n);
  const half = z * Math.sqrt((p * (1 - p)) / n + (z * z) / (4 * n * n));
  const whole = 1 + (z * z) / n;
  return [Math.max(0, (middle - half) / whole), Math.min(1, (middle + half) / whole)];
}
