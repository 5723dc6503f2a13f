// A result in the format that was asked for, on standard output or in a file.
import { encode, encodeSides, FORMATS } from '../files/index.ts';
import type { CompareResult, Format } from '../files/index.ts';
import type { Io } from './command.ts';
import { hint } from './nearest.ts';
import type { Option, Typed } from './options.ts';
import { checkPlace, writeWhole } from './output.ts';
import { Refusal } from './refusal.ts';
import { shown } from './sentences.ts';

export const OUTPUT_OPTIONS: readonly Option[] = [
  { name: 'format', value: FORMATS.join('|'), help: 'What to write; json.' },
  { name: 'out', value: 'FILE', help: 'Write to a file: whole or not at all.' },
];

export const OUTPUT_HELP =
  'csv and parquet are one table: a row for each measure and month, and one with an empty month for the measure over the whole run.';

export interface Output {
  readonly format: Format;
  readonly file: string | undefined;
}

/** Checked before the work is done. */
export function outputOf(typed: Typed, io: Io): Output {
  const text = typed.one('format') ?? 'json';
  const format = FORMATS.find((one) => one === text);
  if (!format) {
    throw new Refusal(
      `--format must be one of ${FORMATS.join(', ')}, not ${shown(text)}${hint(text, FORMATS) || '.'}`,
    );
  }
  const file = typed.one('out');
  if (file !== undefined) checkPlace(file);
  else if (format === 'parquet' && io.toTerminal) {
    throw new Refusal('--format parquet is not for a terminal: say --out FILE.');
  }
  return { format, file };
}

export async function write(
  result: Parameters<typeof encode>[0],
  { format, file }: Output,
  io: Io,
): Promise<void> {
  const content = await encode(result, format);
  // Ctrl-C in the last moment still means: no file.
  io.signal.throwIfAborted();
  if (file === undefined) await io.out(content);
  else writeWhole(file, content);
}

/** Several comparisons with one baseline. */
export async function writeSides(
  sides: readonly (readonly [string, CompareResult])[],
  { format, file }: Output,
  io: Io,
): Promise<void> {
  const content = await encodeSides(sides, format);
  io.signal.throwIfAborted();
  if (file === undefined) await io.out(content);
  else writeWhole(file, content);
}
