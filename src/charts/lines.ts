// Lines through time with their band, sample worlds and ghost, and the table of any such chart.
import type { Unit } from '../format.ts';
import type { MeasureId } from '../model/index.ts';
import type { Line, LinesShape, Path, Results, Shape, Table, Tone } from './chart.ts';
import { bandOf, extent, meanOf, paths, samplesOf } from './reading.ts';

/** One measure here, with its spread, and the same in the baseline as a dashed ghost. */
export function measureLines(
  { worlds, baseline, months }: Results,
  id: MeasureId,
  unit: Unit,
  from: 0 | 1,
): LinesShape {
  const here = paths(worlds, id);
  return linesOf(unit, months, from, [
    ...(baseline.length > 0 ? [ghost(paths(baseline, id))] : []),
    spread('scenario', 'scenario', here),
  ]);
}

/** A line with its band and a handful of single worlds. */
export function spread(id: string, tone: Tone, all: readonly Path[]): Line {
  return { id, tone, ...bandOf(all), samples: samplesOf(all) };
}

/** The baseline: grey and dashed. */
export function ghost(all: readonly Path[], id = 'baseline'): Line {
  return { id, tone: 'baseline', dashed: true, mean: meanOf(all) };
}

export function linesOf(
  unit: Unit,
  months: number,
  from: 0 | 1,
  lines: readonly Line[],
): LinesShape {
  const all = lines.flatMap(({ mean, low, high, samples }) => [
    mean,
    low,
    high,
    ...(samples ?? []),
  ]);
  return { drawing: 'lines', unit, months, from, lines, needed: extent(from, ...all) };
}

/** Months as rows; a line with a band has two more columns. */
export function linesTable(shape: Shape): Table {
  if (shape.drawing !== 'lines')
    throw new TypeError(`Lines have this table, not ${shape.drawing}.`);
  const { unit, lines, from, months } = shape;
  const columns = lines.flatMap(({ id, mean, low, high }) => [
    { id, path: mean },
    ...(low && high
      ? [
          { id: `${id}Low`, path: low },
          { id: `${id}High`, path: high },
        ]
      : []),
  ]);
  return {
    columns: [{ id: 'month', unit: 'month' }, ...columns.map(({ id }) => ({ id, unit }))],
    rows: Array.from({ length: months + 1 - from }, (_, i) => [
      i + from,
      ...columns.map(({ path }) => path[i + from] ?? 0),
    ]),
  };
}
