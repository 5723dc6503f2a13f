// How well a number tells bad from good: pairs won, exactly, and the curves that show it.

/**
 * Pairs of a bad and a good in which the bad one has the higher value count two, ties one: a whole number, so
 * that AUC = wins / (2 x bads x goods) has no rounding of its own (Mann and Whitney 1947).
 */
export function twiceWins(bads: readonly number[], goods: readonly number[]): number {
  const b = [...bads].sort((x, y) => x - y);
  const g = [...goods].sort((x, y) => x - y);
  let below = 0;
  let upTo = 0;
  let wins = 0;
  for (const value of b) {
    while (below < g.length && g[below]! < value) below++;
    while (upTo < g.length && g[upTo]! <= value) upTo++;
    wins += below + upTo;
  }
  return wins;
}

/** Bins of a number in 1/1024 standard deviations, from -5 to 5, the riskiest last. */
export const BINS = 160;
const WIDTH = 64;

export function binOf(value: number): number {
  return Math.min(BINS - 1, Math.max(0, Math.floor((value + 5 * 1024) / WIDTH)));
}
