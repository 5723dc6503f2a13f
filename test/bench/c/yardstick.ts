// Hands a world to the C program: a header that names what it reads, and a file with the world and its terms.
import { LEVERS, World } from '../../../src/model/index.ts';
import type { Plan } from '../../../src/model/index.ts';
import { columnsOf, TABLES, TERMS } from '../../../src/model/kernel/layout.ts';
import { segmentEdges } from '../../../src/model/birth.ts';
import { People } from '../../../src/model/people.ts';
import type { Column } from '../../../src/model/people.ts';
import * as t from '../../../src/model/tallies.ts';

function typeOf(column: ArrayLike<number>): string {
  if (column instanceof Int32Array) return 'int32_t';
  if (column instanceof Int16Array) return 'int16_t';
  if (column instanceof Uint16Array) return 'uint16_t';
  if (column instanceof Int8Array) return 'int8_t';
  if (column instanceof Uint8Array) return 'uint8_t';
  return 'double';
}

/** The text of month.h: tallies by name, terms, tables and columns. */
export function header(): string {
  const tallies = Object.entries(t).flatMap(([name, value]) =>
    typeof value === 'number' ? [`${name} = ${value}`] : [],
  );
  const columns = columnsOf(new People(1));
  return [
    '// Made by yardstick.ts from the model.',
    '#include <stdint.h>',
    `enum { ${tallies.join(', ')} };`,
    `typedef struct { double ${TERMS.map(([name, n]) => `${name}[${n}]`).join(', ')}; } Terms;`,
    'typedef struct {',
    ...Object.entries(TABLES).map(
      ([name, table]) => `  ${typeOf(table)} ${name}[${table.length}];`,
    ),
    '} Tables;',
    'typedef struct {',
    '  int size;',
    '  int32_t *hardshipTenors;',
    ...columns.map(([name, column]) => `  ${typeOf(column)} *${name};`),
    '} People;',
    `#define COLUMNS(X) ${columns.map(([name, c]) => `X(${typeOf(c)}, ${name}, ${c.length})`).join(' ')}`,
    'void open_world(const People *, const Tables *, double *trash_slab, double *all_tallies);',
    'void work_block(const Terms *, double *month_slab, int from, int count, int segment, int reviewed);',
    '',
  ].join('\n');
}

/** What a world began with, month by month, and how it ended. */
export interface Told {
  /** The file for the C program. */
  readonly file: Uint8Array;
  readonly columns: readonly (readonly [string, Column])[];
  readonly tallies: Float64Array;
}

/** Runs one world in TypeScript and writes down all that the C program needs to run it again. */
export function tell(plan: Plan, replicate: number): Told {
  const world = new World(plan, replicate);
  const { columns: people, context: m } = world;
  const parts: Uint8Array[] = [];
  const put = (part: ArrayBufferView): void => {
    parts.push(new Uint8Array(part.buffer, part.byteOffset, part.byteLength).slice());
  };
  const numbers = [
    people.size,
    plan.run.months,
    world.monthsAll,
    plan.settings.underwriting.reviewMonths,
    plan.today.underwriting.reviewMonths,
    ...segmentEdges(plan.settings, people.size),
  ];
  put(Int32Array.from({ length: 16 }, (_, k) => numbers[k] ?? 0));
  for (const table of Object.values(TABLES)) put(table);
  for (const [, column] of columnsOf(people)) put(column);
  while (!world.done) {
    const { month } = world;
    world.advance(1);
    for (const [, length, of] of TERMS) {
      const value = of(m);
      put(Float64Array.from(typeof value === 'number' ? [value] : value).subarray(0, length));
    }
    if (world.month === month) world.step();
  }
  const file = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    file.set(part, at);
    at += part.length;
  }
  return { file, columns: columnsOf(people), tallies: world.tallies.data };
}

/** Tallies that the lender's close books from the others: not part of the work on people. */
const LENDERS = new Set([
  ...[t.FUNDING, t.SERVICING, t.ACQUISITION, t.COLLECTION_COST, t.LEGAL_COST, t.PROVISION],
  ...[t.PROVISION_OPENING, t.CASES_NEW, t.CASES_DONE, t.CASES_WAITING, t.COMPLAINTS, t.TRUST],
  ...[t.RIVAL, t.REGULATED, t.ONE, ...LEVERS.map((_, order) => t.PROGRAMMES + order)],
]);

/** Names of what differs between the world and what the C program made of it. */
export function differing({ columns, tallies }: Told, made: Uint8Array): string[] {
  const result: string[] = [];
  let at = 0;
  for (const [name, column] of columns) {
    const bytes = new Uint8Array(column.buffer, column.byteOffset, column.byteLength);
    if (bytes.some((byte, k) => byte !== made[at + k])) result.push(name);
    at += bytes.length;
  }
  const others = new Float64Array(made.slice(at).buffer);
  if (others.length !== tallies.length) result.push('number of tallies');
  const inSlabs = tallies.length - (tallies.length % t.SLAB);
  tallies.forEach((value, k) => {
    if (value === others[k]) return;
    const tally = Math.floor((k % t.SLAB) / 4);
    if (k >= inSlabs || !LENDERS.has(tally)) result.push(`tally ${tally} at ${k}`);
  });
  return result.slice(0, 20);
}
