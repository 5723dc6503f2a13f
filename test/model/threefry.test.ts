// The generator is the published one, and the unrolled loop is the generator.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawBlock, drawColumns, drawInto, threefry } from '../../src/model/threefry.ts';
import type { Words } from '../../src/model/threefry.ts';

const zeros: Words = [0, 0, 0, 0];
const ones: Words = [0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff];
const piCounter: Words = [0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344];
const piKey: Words = [0xa4093822, 0x299f31d0, 0x082efa98, 0xec4e6c89];

/** Known answers of Random123 (tests/kat_vectors, threefry4x32): rounds, counter, key, answer. */
const KNOWN: readonly [number, Words, Words, Words][] = [
  [13, zeros, zeros, [0x531c7e4f, 0x39491ee5, 0x2c855a92, 0x3d6abf9a]],
  [13, ones, ones, [0xc4189358, 0x1c9cc83a, 0xd5881c67, 0x6a0a89e0]],
  [13, piCounter, piKey, [0x4aa71d8f, 0x734738c2, 0x431fc6a8, 0xae6debf1]],
  [20, zeros, zeros, [0x9c6ca96a, 0xe17eae66, 0xfc10ecd4, 0x5256a7d8]],
  [20, ones, ones, [0x2a881696, 0x57012287, 0xf6c7446e, 0xa16a6732]],
  [20, piCounter, piKey, [0x59cd1dbb, 0xb8879579, 0x86b5d00c, 0xac8b6d84]],
  [72, zeros, zeros, [0x93171da6, 0x9220326d, 0xb392b7b1, 0xff58a002]],
  [72, ones, ones, [0x60743f3d, 0x9961e684, 0xaab21c34, 0x8c65fb7d]],
  [72, piCounter, piKey, [0x09930adf, 0x7f27bd55, 0x9ed68ce1, 0x97f803f6]],
];

describe('threefry', () => {
  for (const [k, [rounds, counter, key, answer]] of KNOWN.entries()) {
    it(`gives the published answer ${k + 1} with ${rounds} rounds`, () => {
      expect(threefry(counter, key, rounds)).toEqual(answer);
    });
  }
});

const word = fc.integer({ min: -0x80000000, max: 0x7fffffff });

it('the hot loop draws what twelve rounds give, whatever the address', () => {
  fc.assert(
    fc.property(
      fc.tuple(word, word, word, word),
      word,
      word,
      word,
      word,
      (key, first, month, replicate, block) => {
        const out = drawColumns(3);
        const keys = Int32Array.from(key);
        drawBlock(out, keys, first, 3, month, replicate, block);
        for (let j = 0; j < 3; j++) {
          const expected = threefry([(first + j) | 0, month, replicate, block], key, 12);
          expect([out.a[j]! >>> 0, out.b[j]! >>> 0, out.c[j]! >>> 0, out.d[j]! >>> 0]).toEqual(
            expected,
          );
          const one = new Int32Array(4);
          drawInto(one, keys, (first + j) | 0, month, replicate, block);
          expect([...one].map((w) => w >>> 0)).toEqual(expected);
        }
      },
    ),
    { numRuns: 300, seed: 3 },
  );
});
