// Results as files: JSON, CSV and Parquet, the same from the command line and from the page.
export { encode, encodeSides, explained, FORMATS, parquetFile } from './encode.ts';
export type { Format } from './encode.ts';
export { json } from './json.ts';
export { compareResult, DEFINITIONS, fileOf, rounded, runResult } from './result.ts';
export type { CompareResult } from './result.ts';
export { csv, csvColumns } from './table.ts';
export type { Column, Row } from './table.ts';
