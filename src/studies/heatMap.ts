// A measure over two parameters at once, and where the sign of a difference flips.
import { differences, summarise } from '../model/index.ts';
import type { Path, Summary } from '../model/index.ts';
import { evaluate, refuseTooMuch, stretches, tableOf } from './experiment.ts';
import type { Experiment, Stretch } from './experiment.ts';
import type { Values } from './factors.ts';
import type { Study } from './study.ts';

/** A parameter and the values it takes along one side. */
interface Axis {
  readonly path: Path;
  readonly values: readonly number[];
}

export interface HeatQuestion extends Experiment {
  readonly x: Axis;
  readonly y: Axis;
  /** `value`: the measure; `change`: less what the scenario itself shows in the same world. */
  readonly show: 'value' | 'change';
}

export interface HeatAnswer {
  /** Row after row: y first, then x. */
  readonly cells: readonly Summary[];
  /** Sign of each cell's mean; 0 where two Monte Carlo errors reach zero. */
  readonly signs: readonly (-1 | 0 | 1)[];
  readonly worlds: number;
}

/** The values of a cell. */
export function cellOf({ x, y }: Pick<HeatQuestion, 'x' | 'y'>, cell: number): Values {
  const columns = x.values.length;
  return new Map([
    [x.path, x.values[cell % columns]!],
    [y.path, y.values[Math.floor(cell / columns)]!],
  ]);
}

const cellsOf = ({ x, y }: HeatQuestion): number => x.values.length * y.values.length;

export const heatMap: Study<HeatQuestion, Stretch, readonly number[], HeatAnswer> = {
  id: 'heatMap',
  pieces(question) {
    refuseTooMuch(question, 'cells', cellsOf(question));
    return stretches(question, cellsOf(question) + 1);
  },
  work(question, stretch) {
    // The last point is the scenario as it is.
    const cells = cellsOf(question);
    return evaluate(
      question,
      'worlds',
      cells + 1,
      (p) => (p < cells ? cellOf(question, p) : new Map()),
      stretch,
    );
  },
  gather(question, parts) {
    const table = tableOf(parts, 'worlds', cellsOf(question) + 1, question.run.replicates);
    const [here = []] = table.slice(-1);
    const worlds = here.length;
    const cells =
      worlds === 0
        ? []
        : table
            .slice(0, -1)
            .map((own) => (question.show === 'change' ? differences(here, own) : summarise(own)));
    return {
      cells,
      signs: cells.map(({ mean, mcse }) => (Math.abs(mean) <= 2 * mcse ? 0 : mean < 0 ? -1 : 1)),
      worlds,
    };
  },
};
