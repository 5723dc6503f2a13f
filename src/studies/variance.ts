// Where spread comes from: points (what we do not know) against worlds (luck), which cross each other.

export interface Variances {
  readonly mean: number;
  /** Monte Carlo standard error of the mean: both points and worlds are a sample. */
  readonly mcse: number;
  /** Variance of the expected value between points; luck that is left in a point's mean is taken out. */
  readonly points: number;
  /** Variance between worlds that all points share. */
  readonly worlds: number;
  /** What a world does at one point and not at another; none with one world. */
  readonly meeting: number;
  /** Share of the variance of points' means over these worlds that is only luck: `meeting` over the number of worlds. */
  readonly noise: number;
}

/**
 * Two-way analysis of variance with random effects, one observation in each cell (Searle, Casella & McCulloch 1992): every point was
 * run in the same worlds. `table`: [point][world]. Components below zero are 0. With one world, luck cannot be told from anything.
 */
export function variancesOf(table: readonly (readonly number[])[]): Variances {
  const n = table.length;
  const r = table[0]?.length ?? 0;
  if (n === 0 || r === 0) throw new RangeError('Nothing to analyse.');
  const byPoint = table.map(meanOf);
  const mean = meanOf(byPoint);
  const byWorld = Array.from({ length: r }, (_, w) => meanOf(table.map((row) => row[w]!)));
  const squares = (values: readonly number[]): number =>
    values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  const betweenPoints = n > 1 ? squares(byPoint) / (n - 1) : 0;
  const betweenWorlds = r > 1 ? squares(byWorld) / (r - 1) : 0;
  let rest = 0;
  for (const [p, row] of table.entries()) {
    for (const [w, value] of row.entries()) {
      rest += (value - byPoint[p]! - byWorld[w]! + mean) ** 2;
    }
  }
  const meeting = n > 1 && r > 1 ? rest / ((n - 1) * (r - 1)) : 0;
  // What is left of rounding is nothing.
  const least = (1e-12 * mean) ** 2;
  const beyond = (variance: number): number => (variance > least ? variance : 0);
  const points = beyond(betweenPoints - meeting / r);
  const worlds = beyond(betweenWorlds - meeting / n);
  return {
    mean,
    mcse: Math.sqrt(points / n + worlds / r + meeting / (n * r)),
    points,
    worlds,
    meeting: beyond(meeting),
    noise: beyond(betweenPoints) > 0 ? Math.min(1, meeting / r / betweenPoints) : 0,
  };
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
