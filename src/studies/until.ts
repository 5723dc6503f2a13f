// How many worlds a wanted precision takes: waves, each sized by the error that the worlds so far have.

/** A wave is at least so large, and multiplies the worlds by so much at most: an early error is itself a guess. */
const LEAST_WAVE = 8;
const LARGEST_STEP = 3;

/** Worlds that would likely bring a Monte Carlo error down to `target`. */
export function worldsNeeded(mcse: number, worlds: number, target: number): number {
  return Math.max(worlds, Math.ceil(worlds * (mcse / target) ** 2 - 1e-9));
}

/**
 * Worlds to have after the next wave, `limit` at most; as many as there are once the error is small
 * enough or the limit is reached. Of fewer than eight worlds the error is no more than a guess.
 */
export function nextWave(mcse: number, worlds: number, target: number, limit: number): number {
  if (worlds >= limit || (worlds >= LEAST_WAVE && mcse <= target)) return worlds;
  const needed = worlds > 1 ? worldsNeeded(mcse, worlds, target) : 0;
  return Math.min(
    limit,
    Math.max(worlds + LEAST_WAVE, Math.min(needed, LARGEST_STEP * Math.max(1, worlds))),
  );
}
