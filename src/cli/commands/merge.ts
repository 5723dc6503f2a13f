// lab merge: the parts of a sweep as one table, the same bytes however many shards made it.
import { extname } from 'node:path';
import { MODEL_VERSION, parameterOf, summarise } from '../../model/index.ts';
import type { MeasureId, Summary } from '../../model/index.ts';
import { analysisOf, pathsOf, partsOf, pointsOf } from '../../studies/index.ts';
import type { Analysis, SweepPlan, SweepRow } from '../../studies/index.ts';
import type { Command } from '../command.ts';
import { json, parquetFile } from '../../files/index.ts';
import { checkPlace, writeWhole } from '../output.ts';
import { oneOf } from '../oneOf.ts';
import { Refusal } from '../refusal.ts';
import { fileOf, rounded } from '../../files/index.ts';
import { count, shown } from '../sentences.ts';
import { Shelf } from '../shelf.ts';
import { csvColumns } from '../../files/index.ts';
import type { Column } from '../../files/index.ts';

const FORMATS = ['json', 'csv', 'parquet'] as const;

export const merge: Command = {
  id: 'merge',
  usage: '<DIR> --out FILE',
  help: 'One table of the parts of a sweep: the same bytes for any number of shards.',
  details: [
    'csv and parquet: a row for each point and world, with the values that the design varies, the measures over the run, with a baseline their changes (…_change), and the fingerprint of the world. The metadata of a Parquet file holds the plan and the analysis.',
    'json: each point with its summaries, and what the design says: Morris, Sobol, or the parts of the uncertainty. null stands for what is not known. Nothing is written before all parts are there and whole.',
  ],
  options: [
    { name: 'out', value: 'FILE', help: 'Write to a file: whole or not at all.' },
    {
      name: 'format',
      value: FORMATS.join('|'),
      help: 'What to write; what the name of the file says, else json.',
    },
  ],
  words: [1, 1],
  async run(typed, io) {
    const folder = typed.words[0] ?? '';
    const file = typed.one('out');
    if (file === undefined) throw new Refusal('Something is missing: --out FILE.');
    checkPlace(file);
    const ending = FORMATS.find((one) => `.${one}` === extname(file).toLowerCase());
    const format = oneOf(FORMATS, typed.one('format') ?? ending ?? 'json', 'format');
    const shelf = Shelf.open(folder);
    const rows = rowsOn(shelf, folder);
    const content = await encode(shelf, rows, format);
    io.signal.throwIfAborted();
    writeWhole(file, content);
    shelf.sweepUp();
    return 0;
  },
};

/** All rows in order; refused by name where a part is missing or not whole. */
function rowsOn(shelf: Shelf, folder: string): SweepRow[] {
  const all = partsOf(shelf.plan);
  const rows: SweepRow[] = [];
  let missing = 0;
  let first = '';
  for (const [part, stretch] of all.entries()) {
    const found = shelf.read(part, stretch);
    if ('rows' in found) for (const row of found.rows) rows.push(row);
    else if (found.fault === 'missing') {
      missing++;
      first ||= shelf.nameOf(part);
    } else {
      throw new Refusal(
        `${found.sentence}: run its shard again, which does only what is not whole.`,
        1,
      );
    }
  }
  if (missing > 0) {
    throw new Refusal(
      `${count(missing)} of ${count(all.length)} parts are missing from ${shown(folder)}, the first is ${first}: run the shards that did not end again, or all of it, which does only what is missing.`,
      1,
    );
  }
  return rows;
}

async function encode(
  shelf: Shelf,
  rows: readonly SweepRow[],
  format: (typeof FORMATS)[number],
): Promise<string | Uint8Array> {
  const { plan, hash } = shelf;
  const { scenario, baseline, run, measures, design } = plan;
  const about = {
    model: MODEL_VERSION,
    sweep: hash,
    scenario: fileOf(scenario),
    ...(baseline && { baseline: fileOf(baseline) }),
    ...run,
    measures,
    design,
  };
  const analysis = analysesOf(plan, rows);
  if (format === 'json') {
    return `${json({ ...about, points: summaries(plan, rows), ...(analysis && { analysis }) })}\n`;
  }
  const columns = columnsOf(plan, rows);
  if (format === 'csv') return csvColumns(columns);
  return parquetFile(columns, { ...about, ...(analysis && { analysis }) });
}

function columnsOf(plan: SweepPlan, rows: readonly SweepRow[]): Column[] {
  const { run, design } = plan;
  const points = pointsOf(plan);
  const pointOf = (n: number): number => Math.floor(n / run.replicates);
  return [
    { name: 'point', type: 'INT32', values: rows.map((_, n) => pointOf(n)) },
    { name: 'world', type: 'INT32', values: rows.map((_, n) => n % run.replicates) },
    ...pathsOf(design).map((path): Column => {
      const own = points.map((point) => point.get(path) ?? null);
      return {
        name: path,
        type: TYPES[parameterOf(path).kind],
        values: rows.map((_, n) => own[pointOf(n)] ?? null),
      };
    }),
    ...namedOf(plan).map(({ name, measure, at }): Column => {
      return { name, type: 'DOUBLE', values: rows.map((row) => rounded(measure, Number(row[at]))) };
    }),
    { name: 'fingerprint', type: 'STRING', values: rows.map((row) => row[0]) },
  ];
}

const TYPES = { number: 'DOUBLE', switch: 'BOOLEAN', choice: 'STRING' } as const;

interface Named {
  readonly name: string;
  readonly measure: MeasureId;
  /** Its place in a row. */
  readonly at: number;
}

/** What a row holds after its fingerprint. */
function namedOf({ measures, baseline }: SweepPlan): Named[] {
  const values = measures.map((measure, m) => ({ name: measure, measure, at: m + 1 }));
  const changes = values.map(({ measure, at }) => ({
    name: `${measure}_change`,
    measure,
    at: at + measures.length,
  }));
  return baseline ? [...values, ...changes] : values;
}

/** [point][world] */
function tableOf(
  { run }: SweepPlan,
  rows: readonly SweepRow[],
  { at }: Named,
): readonly (readonly number[])[] {
  return Array.from({ length: rows.length / run.replicates }, (_, p) =>
    rows.slice(p * run.replicates, (p + 1) * run.replicates).map((row) => Number(row[at])),
  );
}

function summaries(plan: SweepPlan, rows: readonly SweepRow[]): unknown[] {
  const columns = namedOf(plan).map((named): readonly [string, Summary[]] => [
    named.name,
    tableOf(plan, rows, named).map(summarise),
  ]);
  return pointsOf(plan).map((point, p) => ({
    point: p,
    set: Object.fromEntries(point),
    totals: Object.fromEntries(columns.map(([name, own]) => [name, own[p]])),
  }));
}

/** What the design says: of changes where there is a baseline, else of values. */
function analysesOf(
  plan: SweepPlan,
  rows: readonly SweepRow[],
): Readonly<Record<string, Analysis>> | undefined {
  const entries = namedOf(plan)
    .slice(plan.baseline ? plan.measures.length : 0)
    .flatMap((named) => {
      const analysis = analysisOf(plan, tableOf(plan, rows, named));
      return analysis ? [[named.name, analysis] as const] : [];
    });
  return entries.length > 0 ? Object.fromEntries(entries) : undefined;
}
