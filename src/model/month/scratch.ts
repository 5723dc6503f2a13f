// What a block of people needs while it is worked: columns that every block of every world writes anew.
import { CHARGED_OFF } from '../tallies.ts';
import { drawColumns } from '../threefry.ts';

/*
 * Constants of the module, because the compilers of JavaScript engines know where a constant array
 * stands and how long it is. A block goes through all stages before anything else is worked in the
 * same thread, so there is nothing to keep between them.
 */

/** People worked on at a time: their columns stay in cache from the first stage to the last. */
export const BLOCK = 512;

/** Draws: employment, income, expenses, buying; and the due day. */
export const MONEY = drawColumns(BLOCK);
export const PAY = drawColumns(BLOCK);
/** Four words for one person at a time (rare stages). */
export const WORDS = new Int32Array(4);

/** Fen: income, what must be spent, expense shock, free spending, bill, cash on the due day. */
export const INCOME = new Int32Array(BLOCK);
export const NEEDS = new Int32Array(BLOCK);
export const SHOCK = new Int32Array(BLOCK);
export const SPENT = new Int32Array(BLOCK);
export const BILL = new Int32Array(BLOCK);
export const CASH = new Int32Array(BLOCK);
/** What people want to owe after buying. */
export const TARGET = new Float64Array(BLOCK);

// Lists of offsets in the block. Loops over one list meet few surprises, so a processor guesses their
// branches. Customers and the rejected who are followed, nothing late: who pays in full, who uses instalments.
export const IN_FULL = 0;
export const SPREAD = 1;
/** The same, late when the month begins. */
export const LATE = 2;
/** Dormant accounts, and those that are opened this month. */
export const QUIET = 3;
/** No account: may apply. */
export const WITHOUT = 4;
export const CLAIMS = 5;
export const APART = 6;
/** Late since this month's due day; on a list of those in time, too. */
export const FRESH = 7;
/** One list after the other, and how many are in each. */
export const LISTS = new Int32Array(8 * BLOCK);
export const LISTED = new Int32Array(8);
/** Who meets something rare in the stage at work, and an amount or a cause. */
export const SOME = new Int32Array(BLOCK);
export const OTHERS = new Int32Array(BLOCK);
export const AMOUNTS = new Int32Array(BLOCK);
/** The first tallies, for this block: rolls and the ledger of receivables. `close` adds them to the month's. */
export const BOOKS = new Float64Array(CHARGED_OFF);

/** Puts a person of the block on a list. */
export function enlist(list: number, j: number): void {
  LISTS[list * BLOCK + LISTED[list]!] = j;
  LISTED[list]!++;
}
