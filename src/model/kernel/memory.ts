// Lays out the memory of the fast kernel: what stands where below the columns. Only `npm run kernel` does, which
// writes the addresses down for both sides.
import { BLOCK } from '../month/scratch.ts';
import * as t from '../tallies.ts';
import { COLUMNS, TABLES, TERMS } from './layout.ts';

const upper = (name: string): string => name.replace(/[A-Z]/g, (c) => `_${c}`).toUpperCase();
const addresses = new Map<string, number>();
let next = 64;

/** Reserves bytes under a name, on a boundary of 64. */
function reserve(name: string, bytes: number): number {
  const at = next;
  addresses.set(name, at);
  next = Math.ceil((at + bytes) / 64) * 64;
  return at;
}

/** Numbers from the first to the last term, without gaps. */
const TERMS_LENGTH = TERMS.reduce((sum, [, length]) => sum + length, 0);
const TERMS_AT = reserve('TERMS', TERMS_LENGTH * 8);
{
  let at = TERMS_AT;
  for (const [name, length] of TERMS) {
    addresses.set(`M_${upper(name)}`, at);
    at += length * 8;
  }
}

/** Where each column begins, as 32 bits, in the order of COLUMNS. */
const POINTERS_AT = reserve('POINTERS', COLUMNS.length * 4);
COLUMNS.forEach((name, k) => addresses.set(`P_${upper(name)}`, POINTERS_AT + k * 4));

const TABLES_AT = Object.entries(TABLES).map(([name, table]) =>
  reserve(`F_${upper(name)}`, table.byteLength),
);
const LIST_OF_AT = reserve('X_LIST_OF', 64);
/** The offsets 0 … of a block. */
const IDENTITY_AT = reserve('X_IDENTITY', BLOCK * 4);
/** Chance of being able by score, where beyond the table is never missed; see assembly/due.ts. */
const ABLE_AT = reserve('X_ABLE', 2048 * 8);
/** By segment: the willingness for which, and the chances by reluctance + 256 at the heaviest burden. */
const TEMPERED_AT = reserve('X_TEMPERED', 4 * 8);
reserve('X_TEMPER', 4 * 512 * 8);
reserve('X_COSTS', 2 * 8);
const REACHED_AT = reserve('X_REACHED', 256 * 8);

// Scratch: columns of a block; a list may be written one past its end.
const column = BLOCK * 4;
for (const draws of ['MONEY', 'PAY', 'LATE']) {
  reserve(`X_${draws}_A`, column);
  for (const word of ['B', 'C', 'D']) reserve(`X_${draws}_${word}`, column);
}
for (const name of ['INCOME', 'NEEDS', 'SHOCK', 'SPENT', 'BILL', 'CASH']) {
  reserve(`X_${name}`, column);
}
reserve('X_TARGET', BLOCK * 8);
reserve('X_LISTS', 8 * column);
reserve('X_LISTED', 32);
for (const name of ['SOME', 'OTHERS', 'AMOUNTS']) reserve(`X_${name}`, column + 4);
reserve('X_BOOKS', t.CHARGED_OFF * 8);

const SLAB_AT = reserve('X_SLAB', t.SLAB * 8);
reserve('X_TRASH', t.SLAB * 8);
const TENORS_AT = reserve('X_HARDSHIP_TENORS', 4);
const NOTED_AT = reserve('X_NOTED', 4);
/** Pairs of a place in the tallies and an amount; nobody causes more than twelve in a month. */
const NOTES_LENGTH = BLOCK * 12 * 2;
const NOTES_AT = reserve('X_NOTES', NOTES_LENGTH * 8);

/** Columns stand from here on. */
const COLUMNS_AT = next;

/** The text of assembly/layout.ts. */
export function assemblyLayout(): string {
  const tallies = Object.entries(t).flatMap(([name, value]): [string, number][] =>
    typeof value === 'number' ? [[name, value]] : [],
  );
  // Bundlers order the names of a module as they like.
  tallies.sort(([a], [b]) => (a < b ? -1 : 1));
  return [
    '// Made by `npm run kernel` from memory.ts: M_ terms, P_ pointers to columns, F_ tables, X_ scratch and books.',
    ...[...addresses].map(([name, at]) => `export const ${name}: usize = ${at};`),
    ...tallies.map(([name, value]) => `export const ${name}: i32 = ${value};`),
    '',
  ].join('\n');
}

/** What kernel.ts must know: addresses, and lengths where they say so. */
export const ADDRESSES = {
  TERMS_LENGTH,
  TERMS_AT,
  POINTERS_AT,
  TABLES_AT,
  LIST_OF_AT,
  IDENTITY_AT,
  ABLE_AT,
  TEMPERED_AT,
  REACHED_AT,
  SLAB_AT,
  TENORS_AT,
  NOTED_AT,
  NOTES_LENGTH,
  NOTES_AT,
  COLUMNS_AT,
} as const;
