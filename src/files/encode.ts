// A result in the format that was asked for.
import { json } from './json.ts';
import { DEFINITIONS } from './result.ts';
import type { CompareResult, RunResult } from './result.ts';
import type { Column } from './table.ts';
import { csv, rowsOf } from './table.ts';
import type { SummaryLike } from './table.ts';

export const FORMATS = ['json', 'csv', 'parquet'] as const;
export type Format = (typeof FORMATS)[number];

/** What the table holds already. */
const TABLED = ['series', 'totals', 'perReplicate'];

interface Result {
  readonly series: Readonly<Record<string, readonly SummaryLike[]>>;
  readonly totals: Readonly<Record<string, SummaryLike>>;
}

/** A table that is read without anything beside it: every row says its unit, its meaning and its origin. */
export function explained(result: RunResult): string {
  const { scenario, seed, replicates, borrowers, months, model, fingerprint } = result;
  const origin = {
    preset: scenario.preset,
    changes: JSON.stringify(scenario.set),
    seed,
    replicates,
    borrowers,
    months,
    model,
    fingerprint,
  };
  return csv(
    rowsOf(result.series, result.totals).map((row) => {
      const { unit = '', definition = '' } = DEFINITIONS[String(row['measure'])] ?? {};
      return { ...row, unit, definition, ...origin };
    }),
  );
}

/** The writer of Parquet is loaded when it is asked for. */
export async function encode(result: Result, format: Format): Promise<string | Uint8Array> {
  switch (format) {
    case 'json':
      return `${json(result)}\n`;
    case 'csv':
      return csv(rowsOf(result.series, result.totals));
    case 'parquet': {
      const { parquet } = await import('./parquet.ts');
      const about = Object.entries(result).filter(([name]) => !TABLED.includes(name));
      return parquet(rowsOf(result.series, result.totals), Object.fromEntries(about));
    }
  }
}

/** Several comparisons with one baseline: for each side its own result, in one table. */
export async function encodeSides(
  sides: readonly (readonly [string, CompareResult])[],
  format: Format,
): Promise<string | Uint8Array> {
  const [first] = sides;
  if (!first) throw new RangeError('There is nothing to write.');
  const { model, seed, replicates, borrowers, months, a } = first[1];
  const about = { model, seed, replicates, borrowers, months, a };
  if (format === 'json') {
    const own = sides.map(([side, { b, series, totals, perReplicate }]) => [
      side,
      { ...b, differences: { series, totals, perReplicate } },
    ]);
    return `${json({ ...about, sides: Object.fromEntries(own) as object })}\n`;
  }
  const rows = sides.flatMap(([side, { series, totals }]) =>
    rowsOf(series, totals).map((row) => ({ side, ...row })),
  );
  if (format === 'csv') return csv(rows);
  const { parquet } = await import('./parquet.ts');
  return parquet(rows, {
    ...about,
    ...Object.fromEntries(sides.map(([side, { b }]) => [side, b])),
  });
}

/** Columns as a Parquet file; entries of `about` become its metadata. */
export async function parquetFile(
  columns: readonly Column[],
  about: Readonly<Record<string, unknown>>,
): Promise<Uint8Array> {
  const { parquetColumns } = await import('./parquet.ts');
  return parquetColumns(columns, about);
}
