// Results as a tidy table: one row for each measure and month, and one for the measure over the run.

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
  const cell = (value: string | number | null | undefined): string => {
    const text = String(value ?? '');
    return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  return [names, ...rows.map((row) => names.map((name) => row[name]))]
    .map((cells) => `${cells.map(cell).join(',')}\n`)
    .join('');
}
