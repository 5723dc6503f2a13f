// A table as a Parquet file, with what it is about in the file's own metadata.
import { parquetWriteBuffer } from 'hyparquet-writer';
import type { Row } from './table.ts';

const TYPES: Readonly<Record<string, 'STRING' | 'INT32'>> = {
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
  const buffer = parquetWriteBuffer({
    columnData: Object.keys(rows[0] ?? {}).map((name) => ({
      name,
      data: rows.map((row) => row[name] ?? null),
      type: TYPES[name] ?? 'DOUBLE',
      nullable: name === 'month',
    })),
    kvMetadata: Object.entries(about).map(([key, value]) => ({
      key,
      value: typeof value === 'string' ? value : JSON.stringify(value),
    })),
  });
  return new Uint8Array(buffer);
}
