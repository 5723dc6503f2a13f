// Results as a tidy table: one row for each measure and month, and one for the measure over the run.

import type { Value } from '../model/index.ts';

export type Row = Readonly<Record<string, string | number | null>>;

export type SummaryLike = Readonly<Record<string, number>>;

/** Columns of measure and month, then whatever the summaries hold. Month `null` is the whole run. */
export function rowsOf(
  series: Readonly<Record<string, readonly SummaryLike[]>>,
  totals: Readonly<Record<string, SummaryLike>>,
): Row[] {
  return Object.entries(series).flatMap(([measure, months]) => [
    ...months.map((summary, i) => ({ measure, month: i + 1, ...summary })),
    { measure, month: null, ...totals[measure] },
  ]);
}

/** Comma-separated, with a header; an empty cell for `null`. */
export function csv(rows: readonly Row[]): string {
  const names = Object.keys(rows[0] ?? {});
  return [names, ...rows.map((row) => names.map((name) => row[name]))].map(line).join('');
}

/** A column of a table that is too long to be kept as rows. */
export interface Column {
  readonly name: string;
  readonly type: 'INT32' | 'DOUBLE' | 'STRING' | 'BOOLEAN';
  readonly values: readonly (Value | null)[];
}

export function csvColumns(columns: readonly Column[]): string {
  const rows = columns[0]?.values.length ?? 0;
  const lines = [line(columns.map(({ name }) => name))];
  for (let n = 0; n < rows; n++) lines.push(line(columns.map(({ values }) => values[n])));
  return lines.join('');
}

function line(cells: readonly (Value | null | undefined)[]): string {
  return `${cells.map(cell).join(',')}\n`;
}

function cell(value: Value | null | undefined): string {
  const text = String(value ?? '');
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
