// A table as a Parquet file, with what it is about in the file's own metadata.
import { parquetWriteBuffer } from 'hyparquet-writer';
import type { Column, Row } from './table.ts';

const TYPES: Readonly<Record<string, 'STRING' | 'INT32'>> = {
  side: 'STRING',
  measure: 'STRING',
  month: 'INT32',
  holds: 'INT32',
  of: 'INT32',
};

/** `about`: each entry becomes a key of the metadata, text as it is and everything else as JSON. */
export function parquet(
  rows: readonly Row[],
  about: Readonly<Record<string, unknown>>,
): Uint8Array {
  return file(
    Object.keys(rows[0] ?? {}).map((name) => ({
      name,
      data: rows.map((row) => row[name] ?? null),
      type: TYPES[name] ?? 'DOUBLE',
      nullable: name === 'month',
    })),
    about,
  );
}

/** A table in columns, without empty cells. */
export function parquetColumns(
  columns: readonly Column[],
  about: Readonly<Record<string, unknown>>,
): Uint8Array {
  return file(
    columns.map(({ name, type, values }) => ({ name, type, data: [...values], nullable: false })),
    about,
  );
}

function file(
  columnData: Parameters<typeof parquetWriteBuffer>[0]['columnData'],
  about: Readonly<Record<string, unknown>>,
): Uint8Array {
  const buffer = parquetWriteBuffer({
    columnData,
    kvMetadata: Object.entries(about).map(([key, value]) => ({
      key,
      value: typeof value === 'string' ? value : JSON.stringify(value),
    })),
  });
  return new Uint8Array(buffer);
}
