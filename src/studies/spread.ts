// Points that fill a cube evenly: scrambled Sobol points and Latin hypercubes.
import { pick, wordsOf } from './chance.ts';
import { DIRECTION_NUMBERS } from './directionNumbers.ts';

/** The Sobol points reach so many dimensions. */
export const MOST_DIMENSIONS = DIRECTION_NUMBERS.length + 1;

/**
 * The first `count` Sobol points with nested uniform scrambling (Owen 1995, by the hash of Burley 2020): any first 2^m
 * of them put one into every 2^-m of each axis, and each by itself is uniform on [0, 1).
 */
export function sobolPoints(count: number, dimensions: number, seed: string): number[][] {
  if (dimensions > MOST_DIMENSIONS) {
    throw new RangeError(
      `Sobol points have at most ${MOST_DIMENSIONS} dimensions, not ${dimensions}.`,
    );
  }
  const word = wordsOf(`sobol ${seed}`);
  const axes = Array.from({ length: dimensions }, (_, d) => ({
    directions: directionsOf(d),
    scramble: word(),
  }));
  return Array.from({ length: count }, (_, n) =>
    axes.map(({ directions, scramble }) => {
      let x = 0;
      for (let bit = 0; n >>> bit !== 0; bit++) if ((n >>> bit) & 1) x ^= directions[bit]!;
      return scrambled(x, scramble) / 4294967296;
    }),
  );
}

/** 32 direction numbers of a dimension, the most significant bit first. */
function directionsOf(dimension: number): Int32Array {
  const v = new Int32Array(32);
  if (dimension === 0) {
    for (let bit = 0; bit < 32; bit++) v[bit] = 1 << (31 - bit);
    return v;
  }
  const [a = 0, ...m] = DIRECTION_NUMBERS[dimension - 1]!.split(' ').map(Number);
  const degree = m.length;
  for (let bit = 0; bit < 32; bit++) {
    if (bit < degree) {
      v[bit] = m[bit]! << (31 - bit);
      continue;
    }
    let next = v[bit - degree]! ^ (v[bit - degree]! >>> degree);
    for (let k = 1; k < degree; k++) {
      if ((a >>> (degree - 1 - k)) & 1) next ^= v[bit - k]!;
    }
    v[bit] = next;
  }
  return v;
}

/** Every bit is flipped or not by a hash of the bits above it. */
function scrambled(x: number, seed: number): number {
  let y = (reversed(x) + seed) | 0;
  y ^= Math.imul(y, 0x6c50b47c);
  y ^= Math.imul(y, 0xb82f1e52);
  y ^= Math.imul(y, 0xc7afe638);
  y ^= Math.imul(y, 0x8d22f6e6);
  return reversed(y) >>> 0;
}

function reversed(x: number): number {
  let y = x;
  y = ((y >>> 1) & 0x55555555) | ((y & 0x55555555) << 1);
  y = ((y >>> 2) & 0x33333333) | ((y & 0x33333333) << 2);
  y = ((y >>> 4) & 0x0f0f0f0f) | ((y & 0x0f0f0f0f) << 4);
  y = ((y >>> 8) & 0x00ff00ff) | ((y & 0x00ff00ff) << 8);
  return (y >>> 16) | (y << 16);
}

/** A Latin hypercube (McKay, Beckman & Conover 1979): each axis is cut into `count` slices, one point in every slice. */
export function latinHypercube(count: number, dimensions: number, seed: string): number[][] {
  const word = wordsOf(`latin ${seed}`);
  const points = Array.from({ length: count }, () => new Array<number>(dimensions).fill(0));
  for (let d = 0; d < dimensions; d++) {
    const slices = Array.from({ length: count }, (_, n) => n);
    for (let n = count - 1; n > 0; n--) {
      const other = pick(word(), n + 1);
      [slices[n], slices[other]] = [slices[other]!, slices[n]!];
    }
    for (const [n, point] of points.entries()) {
      point[d] = (slices[n]! + word() / 4294967296) / count;
    }
  }
  return points;
}
