// The world's own ups and downs: AR(1) noise of index Z.
import { draw, FIRST_MONTH, NOBODY } from './random.ts';
import { NORMAL } from './tables.ts';

/** Fades with 0.95 a month; `sd` is the standard deviation of the monthly surprise. */
export function addSurprise(
  previous: number,
  sd: number,
  key: Int32Array,
  replicate: number,
  t: number,
): number {
  const word = draw(key, replicate, NOBODY, FIRST_MONTH + t, 'economy')[0];
  return 0.95 * previous + (sd * NORMAL[word >>> 21]!) / 4096;
}
