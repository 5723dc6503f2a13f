// How good a drawn curve with its spread was: a proper score, so that saying what one believes is the best one can do.

/** What the reader drew for one month: eight worlds in ten between low and high, half of them below the middle. */
export interface Knot {
  readonly month: number;
  readonly low: number;
  readonly middle: number;
  readonly high: number;
}
export type Sketch = readonly Knot[];

export interface Score {
  /** 100: as good as knowing all worlds; 0: as good as "anywhere on this axis"; below: worse than that. */
  readonly points: number;
  /** Share of worlds and months inside the drawn spread; drawn well it is eight in ten. */
  readonly inside: number;
  /** Mean of result less drawn middle, in the unit of the axis. */
  readonly bias: number;
}

const LEVELS = [0.1, 0.5, 0.9] as const;

/**
 * The score is the mean quantile ("pinball") loss of the three drawn quantiles over all simulated
 * worlds and drawn months: the weighted interval score, a discrete form of the CRPS. Each quantile
 * loss is least, in expectation, at the quantile one believes in (Gneiting & Raftery 2007), so nobody
 * gains by drawing a spread that is too narrow or too wide. Points are a straight line of the loss
 * between two references that do not depend on the drawing, which keeps the score proper.
 *
 * @param worlds for each knot, the value in each simulated world
 */
export function scoreOf(
  sketch: Sketch,
  worlds: readonly (readonly number[])[],
  axis: readonly [number, number],
): Score {
  const [from, until] = axis;
  let loss = 0;
  let knowing = 0;
  let nothing = 0;
  let inside = 0;
  let bias = 0;
  let n = 0;
  sketch.forEach((knot, i) => {
    const values = worlds[i] ?? [];
    const best = LEVELS.map((level) => quantileOf(values, level));
    const wide = LEVELS.map((level) => from + level * (until - from));
    const drawn = quantilesOf(knot);
    for (const value of values) {
      loss += pinballs(drawn, value);
      knowing += pinballs(best, value);
      nothing += pinballs(wide, value);
      if (value >= knot.low && value <= knot.high) inside++;
      bias += value - knot.middle;
      n++;
    }
  });
  if (n === 0 || nothing === knowing) return { points: 0, inside: 0, bias: 0 };
  return {
    points: Math.round((100 * (nothing - loss)) / (nothing - knowing)),
    inside: inside / n,
    bias: bias / n,
  };
}

const quantilesOf = ({ low, middle, high }: Knot): readonly number[] => [low, middle, high];

function pinballs(quantiles: readonly number[], value: number): number {
  return LEVELS.reduce((sum, level, i) => {
    const miss = value - (quantiles[i] ?? 0);
    return sum + (miss >= 0 ? level * miss : (level - 1) * miss) / LEVELS.length;
  }, 0);
}

/** An order statistic, which is where the empirical loss is least. */
function quantileOf(values: readonly number[], level: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(level * sorted.length))] ?? 0;
}

/** Steps of an axis: what a hand can draw, and what seven bits of a code can carry. */
export const STEPS = 120;

/** The nearest step of the axis, low ≤ middle ≤ high. */
export function snapped(knot: Knot, [from, until]: readonly [number, number]): Knot {
  const size = (until - from) / STEPS;
  const snap = (x: number): number =>
    from + size * Math.min(STEPS, Math.max(0, Math.round((x - from) / size)));
  const middle = snap(knot.middle);
  return {
    month: knot.month,
    low: Math.min(middle, snap(knot.low)),
    middle,
    high: Math.max(middle, snap(knot.high)),
  };
}

/** Steps as whole numbers, for codes and links: low, middle, high of each knot. */
export function stepsOf(sketch: Sketch, [from, until]: readonly [number, number]): number[] {
  const step = (x: number): number =>
    Math.min(STEPS, Math.max(0, Math.round(((x - from) / (until - from)) * STEPS)));
  return sketch.flatMap(({ low, middle, high }) => [step(low), step(middle), step(high)]);
}

/** The other way; undefined where the numbers are not of such a sketch. */
export function sketchOf(
  steps: readonly number[],
  months: readonly number[],
  [from, until]: readonly [number, number],
): Sketch | undefined {
  if (steps.length !== 3 * months.length) return undefined;
  const at = (i: number): number => from + ((until - from) * (steps[i] ?? 0)) / STEPS;
  const sketch = months.map((month, i) => ({
    month,
    low: at(3 * i),
    middle: at(3 * i + 1),
    high: at(3 * i + 2),
  }));
  const whole = steps.every((step) => Number.isInteger(step) && step >= 0 && step <= STEPS);
  const ordered = sketch.every(({ low, middle, high }) => low <= middle && middle <= high);
  return whole && ordered ? sketch : undefined;
}
