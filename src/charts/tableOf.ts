// The table of any shape that the Laboratory draws: what is seen, as rows.
import type { Shape, Table } from './chart.ts';
import { linesTable } from './lines.ts';

/** Ids of columns besides those of the shape: month, name, value, low, high, dot. */
export function tableOf(shape: Shape): Table {
  switch (shape.drawing) {
    case 'lines':
      return linesTable(shape);
    case 'bars':
      return {
        columns: [
          { id: 'name', unit: 'name' },
          { id: 'value', unit: shape.unit },
          { id: 'low', unit: shape.unit },
          { id: 'high', unit: shape.unit },
        ],
        rows: shape.bars.map(({ id, value, low, high }) => [id, value, low, high]),
      };
    case 'dots':
      return {
        columns: [
          { id: 'dot', unit: 'count' },
          { id: 'value', unit: shape.unit },
        ],
        rows: shape.dots.map((value, i) => [i + 1, value]),
      };
    default:
      throw new TypeError(`A chart of its own has the table of ${shape.drawing}.`);
  }
}
