// Who may be ranked before whom: nobody whose interval overlaps.

/** A value and what is known of it: with 95 % confidence it lies between the two. */
export interface Estimate {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/**
 * Indices in groups, largest first. All of a group lie above all of the next with their whole intervals; within a group
 * intervals overlap, directly or through others, and its order says nothing.
 */
export function groupsByInterval(estimates: readonly Estimate[]): number[][] {
  const order = estimates
    .map((_, i) => i)
    .sort((a, b) => estimates[b]!.value - estimates[a]!.value || a - b);
  // From here down nothing reaches higher.
  const reach = order.map(() => -Infinity);
  for (let p = order.length - 1; p >= 0; p--) {
    reach[p] = Math.max(estimates[order[p]!]!.high, reach[p + 1] ?? -Infinity);
  }
  const groups: number[][] = [];
  let floor = Infinity;
  for (const [p, index] of order.entries()) {
    const last = groups[groups.length - 1];
    if (last && reach[p]! >= floor) last.push(index);
    else {
      groups.push([index]);
      floor = Infinity;
    }
    floor = Math.min(floor, estimates[index]!.low);
  }
  return groups;
}

/** The middle 95 % of values that a bootstrap gave, around an estimate; without any, nothing is known. */
export function intervalOf(value: number, resampled: readonly number[]): Estimate {
  if (resampled.length === 0) return { value, low: -Infinity, high: Infinity };
  const sorted = [...resampled].sort((a, b) => a - b);
  const at = (p: number): number => {
    const place = p * (sorted.length - 1);
    const below = Math.floor(place);
    const low = sorted[below]!;
    return low + ((sorted[below + 1] ?? low) - low) * (place - below);
  };
  // The estimate itself always lies inside.
  return { value, low: Math.min(value, at(0.025)), high: Math.max(value, at(0.975)) };
}
