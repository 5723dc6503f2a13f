// Whole numbers as letters that survive a chat, a QR code and a tired hand: six bits to a letter.

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Numbers with their widths in bits, at most 24 each. */
export function lettersOf(numbers: readonly (readonly [value: number, width: number])[]): string {
  let bits = '';
  for (const [value, width] of numbers) {
    if (!Number.isInteger(value) || value < 0 || value >= 2 ** width) {
      throw new RangeError(`${value} does not fit into ${width} bits.`);
    }
    bits += value.toString(2).padStart(width, '0');
  }
  return bits
    .padEnd(Math.ceil(bits.length / 6) * 6, '0')
    .replace(/.{6}/g, (six) => LETTERS[parseInt(six, 2)] ?? '');
}

export interface Bits {
  take(width: number): number;
  /** False once more was taken than there was. */
  readonly whole: boolean;
  /** Bits that are left. */
  readonly left: number;
}

/** Undefined where a letter is none of ours. */
export function bitsOf(text: string): Bits | undefined {
  let bits = '';
  for (const letter of text) {
    const six = LETTERS.indexOf(letter);
    if (six < 0) return undefined;
    bits += six.toString(2).padStart(6, '0');
  }
  let at = 0;
  return {
    take(width) {
      at += width;
      return at <= bits.length ? parseInt(bits.slice(at - width, at), 2) : 0;
    },
    get whole() {
      return at <= bits.length;
    },
    get left() {
      return bits.length - at;
    },
  };
}
