// Results as files: JSON, CSV and Parquet, the same from the command line and from the page.
export { encode, explained, FORMATS } from './encode.ts';
export type { Format } from './encode.ts';
export { json } from './json.ts';
export { compareResult, DEFINITIONS, fileOf, runResult } from './result.ts';
export { csv } from './table.ts';
export type { Row } from './table.ts';
