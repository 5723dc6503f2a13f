// Threefry4x32-12 (Salmon, Moraes, Dror, Shaw 2011): a counter and a key give four words of chance.

/** Four unsigned 32-bit words. */
export type Words = readonly [number, number, number, number];

const PARITY = 0x1bd11bda;
const ROTATIONS = [
  [10, 26],
  [11, 21],
  [13, 27],
  [23, 5],
  [6, 20],
  [17, 11],
  [25, 10],
  [18, 20],
] as const;

/**
 * The published algorithm for any number of rounds, written to be read; the tests hold it to the
 * published vectors and `drawBlock` to it.
 */
export function threefry(counter: Words, key: Words, rounds: number): Words {
  const rotate = (x: number, by: number): number => (x << by) | (x >>> (32 - by));
  const keys = [...key, key[0] ^ key[1] ^ key[2] ^ key[3] ^ PARITY];
  const x = counter.map((word, i) => (word + keys[i]!) | 0);
  for (let round = 0; round < rounds; round++) {
    const [first, second] = ROTATIONS[round % 8]!;
    const [b, d] = round % 2 === 0 ? [1, 3] : [3, 1];
    x[0] = (x[0]! + x[b]!) | 0;
    x[b] = rotate(x[b]!, first) ^ x[0];
    x[2] = (x[2]! + x[d]!) | 0;
    x[d] = rotate(x[d]!, second) ^ x[2];
    if (round % 4 === 3) {
      const injection = (round + 1) / 4;
      for (let i = 0; i < 4; i++) x[i] = (x[i]! + keys[(injection + i) % 5]!) | 0;
      x[3] = (x[3]! + injection) | 0;
    }
  }
  return [x[0]! >>> 0, x[1]! >>> 0, x[2]! >>> 0, x[3]! >>> 0];
}

/** Where a run of draws goes: four columns of words, one per output word. */
export interface DrawColumns {
  readonly a: Int32Array;
  readonly b: Int32Array;
  readonly c: Int32Array;
  readonly d: Int32Array;
}

export function drawColumns(size: number): DrawColumns {
  return {
    a: new Int32Array(size),
    b: new Int32Array(size),
    c: new Int32Array(size),
    d: new Int32Array(size),
  };
}

/**
 * Twelve rounds for the counters (first + j, month, replicate, block), j = 0 … count - 1. Words are
 * kept signed; `>>> 0` makes them unsigned. Unrolled: the loop over borrowers is the hot one.
 */
export function drawBlock(
  out: DrawColumns,
  key: Int32Array,
  first: number,
  count: number,
  month: number,
  replicate: number,
  block: number,
): void {
  const { a, b, c, d } = out;
  const k0 = key[0]! | 0;
  const k1 = key[1]! | 0;
  const k2 = key[2]! | 0;
  const k3 = key[3]! | 0;
  const k4 = k0 ^ k1 ^ k2 ^ k3 ^ PARITY;
  const y1 = (month + k1) | 0;
  const y2 = (replicate + k2) | 0;
  const y3 = (block + k3) | 0;
  for (let j = 0; j < count; j++) {
    let x0 = (first + j + k0) | 0;
    let x1 = y1;
    let x2 = y2;
    let x3 = y3;

    x0 = (x0 + x1) | 0;
    x1 = ((x1 << 10) | (x1 >>> 22)) ^ x0;
    x2 = (x2 + x3) | 0;
    x3 = ((x3 << 26) | (x3 >>> 6)) ^ x2;
    x0 = (x0 + x3) | 0;
    x3 = ((x3 << 11) | (x3 >>> 21)) ^ x0;
    x2 = (x2 + x1) | 0;
    x1 = ((x1 << 21) | (x1 >>> 11)) ^ x2;
    x0 = (x0 + x1) | 0;
    x1 = ((x1 << 13) | (x1 >>> 19)) ^ x0;
    x2 = (x2 + x3) | 0;
    x3 = ((x3 << 27) | (x3 >>> 5)) ^ x2;
    x0 = (x0 + x3) | 0;
    x3 = ((x3 << 23) | (x3 >>> 9)) ^ x0;
    x2 = (x2 + x1) | 0;
    x1 = ((x1 << 5) | (x1 >>> 27)) ^ x2;
    x0 = (x0 + k1) | 0;
    x1 = (x1 + k2) | 0;
    x2 = (x2 + k3) | 0;
    x3 = (x3 + k4 + 1) | 0;

    x0 = (x0 + x1) | 0;
    x1 = ((x1 << 6) | (x1 >>> 26)) ^ x0;
    x2 = (x2 + x3) | 0;
    x3 = ((x3 << 20) | (x3 >>> 12)) ^ x2;
    x0 = (x0 + x3) | 0;
    x3 = ((x3 << 17) | (x3 >>> 15)) ^ x0;
    x2 = (x2 + x1) | 0;
    x1 = ((x1 << 11) | (x1 >>> 21)) ^ x2;
    x0 = (x0 + x1) | 0;
    x1 = ((x1 << 25) | (x1 >>> 7)) ^ x0;
    x2 = (x2 + x3) | 0;
    x3 = ((x3 << 10) | (x3 >>> 22)) ^ x2;
    x0 = (x0 + x3) | 0;
    x3 = ((x3 << 18) | (x3 >>> 14)) ^ x0;
    x2 = (x2 + x1) | 0;
    x1 = ((x1 << 20) | (x1 >>> 12)) ^ x2;
    x0 = (x0 + k2) | 0;
    x1 = (x1 + k3) | 0;
    x2 = (x2 + k4) | 0;
    x3 = (x3 + k0 + 2) | 0;

    x0 = (x0 + x1) | 0;
    x1 = ((x1 << 10) | (x1 >>> 22)) ^ x0;
    x2 = (x2 + x3) | 0;
    x3 = ((x3 << 26) | (x3 >>> 6)) ^ x2;
    x0 = (x0 + x3) | 0;
    x3 = ((x3 << 11) | (x3 >>> 21)) ^ x0;
    x2 = (x2 + x1) | 0;
    x1 = ((x1 << 21) | (x1 >>> 11)) ^ x2;
    x0 = (x0 + x1) | 0;
    x1 = ((x1 << 13) | (x1 >>> 19)) ^ x0;
    x2 = (x2 + x3) | 0;
    x3 = ((x3 << 27) | (x3 >>> 5)) ^ x2;
    x0 = (x0 + x3) | 0;
    x3 = ((x3 << 23) | (x3 >>> 9)) ^ x0;
    x2 = (x2 + x1) | 0;
    x1 = ((x1 << 5) | (x1 >>> 27)) ^ x2;
    a[j] = x0 + k3;
    b[j] = x1 + k4;
    c[j] = x2 + k0;
    d[j] = x3 + k1 + 3;
  }
}

const single = drawColumns(1);

/** Four words for one counter, into `words`. */
export function drawInto(
  words: Int32Array,
  key: Int32Array,
  person: number,
  month: number,
  replicate: number,
  block: number,
): void {
  drawBlock(single, key, person, 1, month, replicate, block);
  words[0] = single.a[0]!;
  words[1] = single.b[0]!;
  words[2] = single.c[0]!;
  words[3] = single.d[0]!;
}
