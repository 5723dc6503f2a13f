// A study's own luck: where its points lie and how it resamples, never drawn from the model's streams.
import { keyOf } from '../model/index.ts';

/** A stream of whole numbers from 0 to 2^32 - 1 (sfc32, Doty-Humphrey), the same for the same text everywhere. */
export function wordsOf(seed: string): () => number {
  let [a, b, c, d] = keyOf(`study ${seed}`) as unknown as [number, number, number, number];
  return () => {
    const word = (((a + b) | 0) + d) | 0;
    d = (d + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + word;
    return word >>> 0;
  };
}

/** A whole number from 0 to `below` - 1; uneven by less than one in a million for `below` under 4,000. */
export function pick(word: number, below: number): number {
  return Math.floor((word / 4294967296) * below);
}

/** `times` resamples of 0 … count - 1 with replacement, each given to `use`. */
export function bootstrap<T>(count: number, times: number, use: (chosen: Int32Array) => T): T[] {
  const word = wordsOf(`bootstrap ${count}`);
  const chosen = new Int32Array(count);
  return Array.from({ length: times }, () => {
    for (let n = 0; n < count; n++) chosen[n] = pick(word(), count);
    return use(chosen);
  });
}
