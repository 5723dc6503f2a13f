// The range of an axis: it stays still while a dial moves, grows when it must, and shrinks only when mostly empty.
import type { Interval } from './chart.ts';

/** Room above what is needed when an axis is set anew. */
const ROOM = 1.12;
/** Below this part in use, an axis is too wide to read. */
const TOO_EMPTY = 0.3;

export function steadyDomain(previous: Interval | undefined, needed: Interval): Interval {
  const [low, high] = needed;
  const fresh: Interval = [low < 0 ? -niceAbove(-low * ROOM) : 0, niceAbove(high * ROOM)];
  if (!previous) return fresh[0] === 0 && fresh[1] === 0 ? [0, 1] : fresh;
  const [from, until] = previous;
  const fits = low >= from && high <= until;
  // It grows on the side that needs it, and keeps the other.
  const kept: Interval = fits
    ? previous
    : [low < from ? fresh[0] : from, high > until ? fresh[1] : until];
  const empty = high - low < TOO_EMPTY * (kept[1] - kept[0]);
  return empty && fresh[1] > fresh[0] ? fresh : kept;
}

const NICE = [1, 1.2, 1.5, 2, 2.5, 3, 3.5, 4, 5, 6, 7, 8, 10];

/** The next round number. */
function niceAbove(x: number): number {
  if (!(x > 0)) return 0;
  const power = 10 ** Math.floor(Math.log10(x));
  const step = NICE.find((nice) => nice * power >= x * (1 - 1e-9)) ?? 10;
  // Division keeps 0.06 from becoming 0.060000000000000005.
  return power < 1 ? step / Math.round(1 / power) : step * power;
}
