// The 128-bit fingerprint of a run: four lanes of multiply-and-rotate over its integer results.

/**
 * A running hash of integers in order. Lanes follow MurmurHash3_x86_128 (Appleby, public domain) in
 * spirit; it detects change, it is no cryptographic seal.
 */
export class Fingerprint {
  #a = 0x3c6ef372;
  #b = 0xa54ff53a | 0;
  #c = 0x510e527f;
  #d = 0x9b05688c | 0;
  #length = 0;

  #word(word: number): void {
    let k = Math.imul(word, 0x239b961b);
    k = (k << 15) | (k >>> 17);
    this.#a ^= Math.imul(k, 0xab0e9789);
    this.#a = (((this.#a << 19) | (this.#a >>> 13)) + this.#b) | 0;
    this.#a = (Math.imul(this.#a, 5) + 0x561ccd1b) | 0;
    k = Math.imul(word ^ this.#a, 0x38b34ae5);
    k = (k << 17) | (k >>> 15);
    this.#b ^= Math.imul(k, 0xa1e38b93);
    this.#b = (((this.#b << 13) | (this.#b >>> 19)) + this.#c) | 0;
    this.#c ^= Math.imul(this.#b ^ word, 0x85ebca6b);
    this.#c = (((this.#c << 15) | (this.#c >>> 17)) + this.#d) | 0;
    this.#d ^= Math.imul(this.#c + word, 0xc2b2ae35);
    this.#d = (((this.#d << 18) | (this.#d >>> 14)) + this.#a) | 0;
    this.#length++;
  }

  /** Adds exact integers, |value| < 2^53. */
  add(values: ArrayLike<number>): this {
    for (let i = 0; i < values.length; i++) {
      const value = values[i]!;
      if (!Number.isSafeInteger(value)) throw new RangeError(`Not an integer: ${value}.`);
      const high = Math.floor(value / 4294967296);
      this.#word(value - high * 4294967296);
      this.#word(high);
    }
    return this;
  }

  /** Adds text, by its UTF-16 code units. */
  addText(text: string): this {
    for (let i = 0; i < text.length; i++) this.#word(text.charCodeAt(i));
    return this;
  }

  /** The fingerprint so far: 32 hexadecimal digits. */
  digest(): string {
    const mix = (x: number): number => {
      let y = Math.imul(x ^ (x >>> 16), 0x85ebca6b);
      y = Math.imul(y ^ (y >>> 13), 0xc2b2ae35);
      return (y ^ (y >>> 16)) >>> 0;
    };
    const a = mix(this.#a ^ this.#length);
    const b = mix(this.#b ^ a);
    const c = mix(this.#c ^ b);
    const d = mix(this.#d ^ c);
    return [(a ^ d) >>> 0, b, c, d].map((word) => word.toString(16).padStart(8, '0')).join('');
  }
}
