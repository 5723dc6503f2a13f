// lab tables: the classic tables of a book - roll rates, vintages, segments.
import type { Summary } from '../../model/index.ts';
import { bySegment, rollRates, vintages } from '../../studies/index.ts';
import type { Command } from '../command.ts';
import { changed, read, RUN_OPTIONS, runOf, SET } from '../input.ts';
import { oneOf } from '../oneOf.ts';
import { json } from '../../files/index.ts';
import { work, WORKERS, workersOf } from '../work.ts';

const KINDS = ['rolls', 'vintages', 'segments'] as const;
const FORMATS = ['csv', 'json'] as const;

export const tables: Command = {
  id: 'tables',
  usage: '<preset | scenario.json | link> --table rolls|vintages|segments [options]',
  help: 'Roll rates, vintages by quarter of origination, or every rate by segment.',
  details: [
    'rolls: share of accounts and of amount that moved from one bucket to another in a month, over the run.',
    'vintages: share of the accounts of a quarter of origination that were ever 31 and 91 days late, by age in months.',
    'segments: every measure that is a share, over the run, in each of the four segments.',
    'Each number is the mean over worlds with its Monte Carlo error and the fifth, fiftieth and ninety-fifth percentile.',
  ],
  options: [
    { name: 'table', value: KINDS.join('|'), help: 'Which table; rolls.' },
    SET,
    ...RUN_OPTIONS,
    WORKERS,
    { name: 'format', value: FORMATS.join('|'), help: 'What to write; csv.' },
  ],
  words: [1, 1],
  async run(typed, io) {
    const kind = oneOf(KINDS, typed.one('table') ?? 'rolls', 'table');
    const format = oneOf(FORMATS, typed.one('format') ?? 'csv', 'format');
    const given = read(typed.words[0] ?? '');
    const settings = runOf(typed, given);
    const scenario = changed(given.scenario, typed.all('set'));
    const { worlds } = await work({ scenario, run: settings }, workersOf(typed), io);
    const rows: readonly object[] =
      kind === 'rolls'
        ? rollRates(worlds)
        : kind === 'vintages'
          ? vintages(worlds)
          : bySegment(worlds);
    await io.out(format === 'json' ? `${json(rows)}\n` : csv(rows.map(flat)));
    return 0;
  },
};

/** A summary inside a row becomes columns of its own. */
function flat(row: object): Record<string, string | number> {
  const cells: Record<string, string | number> = {};
  for (const [name, value] of Object.entries(row) as [string, string | number | Summary][]) {
    if (typeof value !== 'object') cells[name] = value;
    else {
      for (const [part, x] of Object.entries(value) as [string, number][]) {
        cells[`${name}_${part}`] = Number(x.toPrecision(10));
      }
    }
  }
  return cells;
}

function csv(rows: readonly Record<string, string | number>[]): string {
  const head = Object.keys(rows[0] ?? {});
  return [head, ...rows.map((row) => head.map((name) => row[name] ?? ''))]
    .map((cells) => `${cells.join(',')}\n`)
    .join('');
}
