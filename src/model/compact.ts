// The dense form of many changed values in a link: bits in base64url, the same everywhere and for ever.
import { LINK_PATHS } from './linkPaths.ts';
import type { Value } from './parameter.ts';

/*
 * Text: a scheme digit, the bits six to a letter, three letters of checksum (links get cut off).
 * Bits: γ(number of entries + 1), then for each entry γ(step in LINK_PATHS) and a value that says
 * itself what it is, so that a reader needs no declaration to skip what it does not know:
 *   0 d l m   number m / 10^d: decimals in 4 bits, length of m in 6, m without its leading one
 *   100, 101  off, on
 *   110 h     option: 12 bits of a hash of its id
 *   1110 …    the same as 0 …, negative
 *   1111 x    any other number: the 64 bits of the double
 */
const SCHEME = '1';
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const MOST_DECIMALS = 14;
const MOST_DIGITS = 15;

/** An option of a choice, known by a hash of its id. */
export interface OptionMark {
  readonly option: number;
}

const PLACES = new Map(LINK_PATHS.map((path, place) => [path, place]));

/** Values as text; a path without a place is left out. */
export function pack(values: readonly (readonly [string, Value])[]): string {
  const placed = values
    .map(([path, value]) => [PLACES.get(path) ?? -1, value] as const)
    .filter(([place]) => place >= 0)
    .sort(([a], [b]) => a - b);
  let bits = gamma(placed.length + 1);
  let last = -1;
  for (const [place, value] of placed) {
    bits += gamma(place - last) + valueBits(value);
    last = place;
  }
  return SCHEME + letters(bits) + checksum(bits);
}

/** What `pack` wrote, by path (`#260` for a place that this version does not know); undefined if damaged. */
export function unpack(text: string): [string, Value | OptionMark][] | undefined {
  if (!text.startsWith(SCHEME) || text.length < 5) return undefined;
  let bits = '';
  for (const letter of text.slice(1, -3)) {
    const six = LETTERS.indexOf(letter);
    if (six < 0) return undefined;
    bits += binary(six, 6);
  }
  const reader = new BitReader(bits);
  const entries: [string, Value | OptionMark][] = [];
  let place = -1;
  for (let left = reader.gamma() - 1; left > 0 && reader.whole; left--) {
    place += reader.gamma();
    entries.push([LINK_PATHS[place] ?? `#${place}`, reader.value()]);
  }
  // The last letter is filled up with zeros; the checksum is of what was meant.
  const meant = bits.slice(0, reader.at);
  if (!reader.whole || bits.length - meant.length >= 6 || /1/.test(bits.slice(reader.at)))
    return undefined;
  return checksum(meant) === text.slice(-3) ? entries : undefined;
}

/** Twelve bits that stand for an option's id. */
export function optionMark(id: string): number {
  const hash = fnv(id);
  return (hash ^ (hash >>> 12) ^ (hash >>> 24)) & 0xfff;
}

class BitReader {
  readonly bits: string;
  at = 0;
  /** False once something was read past the end. */
  whole = true;

  constructor(bits: string) {
    this.bits = bits;
  }

  take(count: number): string {
    if (this.at + count > this.bits.length) this.whole = false;
    this.at += count;
    return this.whole ? this.bits.slice(this.at - count, this.at) : '0'.repeat(count);
  }

  number(count: number): number {
    return count === 0 ? 0 : parseInt(this.take(count), 2);
  }

  gamma(): number {
    let zeros = 0;
    while (this.whole && this.take(1) === '0') zeros++;
    if (zeros > 16) this.whole = false;
    return this.whole ? parseInt(`1${this.take(zeros)}`, 2) : 1;
  }

  decimal(): number {
    const decimals = this.number(4);
    const length = this.number(6);
    if (length > 53) this.whole = false;
    if (length === 0 || !this.whole) return 0;
    const mantissa = parseInt(`1${this.take(length - 1)}`, 2);
    return Number(`${mantissa}e-${decimals}`);
  }

  value(): Value | OptionMark {
    if (this.take(1) === '0') return this.decimal();
    switch (this.take(2)) {
      case '00':
        return false;
      case '01':
        return true;
      case '10':
        return { option: this.number(12) };
      default:
        return this.take(1) === '0' ? -this.decimal() : this.double();
    }
  }

  double(): number {
    const view = new DataView(new ArrayBuffer(8));
    view.setUint32(0, this.number(32));
    view.setUint32(4, this.number(32));
    return view.getFloat64(0);
  }
}

function valueBits(value: Value): string {
  if (typeof value === 'boolean') return value ? '101' : '100';
  if (typeof value === 'string') return `110${binary(optionMark(value), 12)}`;
  const decimal = decimalBits(Math.abs(value));
  if (decimal !== undefined) return (value < 0 ? '1110' : '0') + decimal;
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, value);
  return `1111${binary(view.getUint32(0), 32)}${binary(view.getUint32(4), 32)}`;
}

/** Decimals and mantissa of a short decimal number; undefined for the others. */
function decimalBits(value: number): string | undefined {
  if (!Number.isFinite(value)) return undefined;
  // The shortest digits that name this number.
  const [significand = '', exponent = ''] = value.toExponential().split('e');
  const digits = significand.replace('.', '');
  const shift = digits.length - 1 - Number(exponent);
  const decimals = Math.max(0, shift);
  const mantissa = digits + '0'.repeat(decimals - shift);
  if (mantissa.length > MOST_DIGITS || decimals > MOST_DECIMALS) return undefined;
  const bits = value === 0 ? '' : Number(mantissa).toString(2);
  return binary(decimals, 4) + binary(bits.length, 6) + bits.slice(1);
}

/** Elias' code of a whole number from 1: its length in zeros, then itself. */
function gamma(n: number): string {
  const bits = n.toString(2);
  return '0'.repeat(bits.length - 1) + bits;
}

function binary(n: number, width: number): string {
  return n.toString(2).padStart(width, '0');
}

function letters(bits: string): string {
  const padded = bits.padEnd(Math.ceil(bits.length / 6) * 6, '0');
  return padded.replace(/.{6}/g, (six) => LETTERS[parseInt(six, 2)]!);
}

function checksum(bits: string): string {
  return letters(binary(fnv(bits) >>> 14, 18));
}

/** FNV-1a, 32 bits. */
function fnv(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}
