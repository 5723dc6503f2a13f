// Chance has an address: (seed, replicate, borrower, month, purpose). Nothing is consumed in order.
import { threefry } from './threefry.ts';

/**
 * What the four words of a block are for. A block is one call of the generator; purposes are appended
 * to this list, never reordered. Words are split in halves of 16 bits where a table needs no more.
 */
export const PURPOSES = [
  /** segment | income, essentials | patience, blind spot | hand to mouth, buffer */
  'birthMoney',
  /** has other debts, how much | hides them, over-states income | forgets, autopay | reluctance, job risk */
  'birthHabits',
  /** thin file, due day | noise of the score, in work | customer today, months on book | instalments, dormant */
  'birthAccount',
  /** gives up, review phase | sold, spoken to | income today, – | – */
  'birthLuck',
  /** employment | income: lasting, passing | expense shock: whether, how much | buying: how much, tenor */
  'money',
  /** able (or applies, without an account) | willing | remembers | puts on instalments, leaves */
  'pay',
  /** day of catching up | pays one instalment, spoken to | signs a plan, pays a claim | early warning */
  'late',
  /** surprise of the economy | – | – | – (one for the world) */
  'economy',
] as const;
export type Purpose = (typeof PURPOSES)[number];

export const block = (purpose: Purpose): number => PURPOSES.indexOf(purpose);

/** Months are addressed from here on, so that the warm-up has addresses too. */
export const FIRST_MONTH = 1024;

/** The draws of the world as a whole use this in place of a borrower. */
export const NOBODY = 0xffffffff | 0;

/** One block of four words by the readable generator; the hot loops use `drawBlock` and `drawInto`. */
export function draw(
  key: Int32Array,
  replicate: number,
  borrower: number,
  month: number,
  purpose: Purpose,
): readonly [number, number, number, number] {
  return threefry(
    [borrower, month, replicate, block(purpose)],
    [key[0]!, key[1]!, key[2]!, key[3]!],
    12,
  );
}
