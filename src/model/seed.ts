// The seed that a person types becomes the key of the counter-based generator.
import seedrandom from 'seedrandom/seedrandom.js';

/** Four words of key, the same for the same text everywhere. `seedrandom` is drawn from only here. */
export function keyOf(seed: string): Int32Array {
  const words = seedrandom(seed, { global: false });
  return Int32Array.from({ length: 4 }, () => words.int32());
}
