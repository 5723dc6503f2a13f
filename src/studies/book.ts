// A book as a dashboard reads it: customers who owe, by months late, counted in the columns of a world.
import { BOOKED } from '../model/index.ts';
import type { World } from '../model/index.ts';

/** Months late: not late, 1-30 days, 31-60, 61-90, 91-120, 121-150, 151-180, beyond (written off next). */
export const AGES = 8;

export interface Book {
  /** By months late: customers who owe, and fen. */
  readonly count: Float64Array;
  readonly amount: Float64Array;
}

export const emptyBook = (): Book => ({
  count: new Float64Array(AGES),
  amount: new Float64Array(AGES),
});

/** Adds the book of those for whom `member` says so, as it stands at the close of the month just worked. */
export function addBook(
  world: World,
  books: readonly Book[],
  memberOf: (i: number) => number,
): void {
  const { columns } = world;
  const { status, late, size } = columns;
  for (let i = 0; i < size; i++) {
    if (status[i] !== BOOKED) continue;
    const member = memberOf(i);
    if (member < 0) continue;
    const owed = columns.owedBy(i);
    if (owed === 0) continue;
    const age = late[i]! + 1;
    const book = books[member]!;
    book.count[age] = book.count[age]! + 1;
    book.amount[age] = book.amount[age]! + owed;
  }
}

/** Share of the book that is `from` months late or more; 1: one day, 2: 31 days, 4: 91 days. */
export function lateShare(values: Float64Array, from: number): number {
  let all = 0;
  let late = 0;
  for (let age = 0; age < AGES; age++) {
    all += values[age]!;
    if (age >= from) late += values[age]!;
  }
  return all === 0 ? 0 : late / all;
}
