// Did it help? The difference that the same people with the same luck show, world by world.
import { chart } from './chart.ts';
import type { DotsShape, Results } from './chart.ts';
import { dotsOf } from './dotsOf.ts';
import { at, changeAt, middle, monthIn, paths } from './reading.ts';

function pairs(results: Results): number[] {
  const month = monthIn(results);
  const here = paths(results.worlds, 'overdue_30_plus');
  const before =
    results.baseline.length > 0
      ? at(paths(results.baseline, 'overdue_30_plus'), month)
      : at(here, 0);
  return at(here.slice(0, before.length), month).map((now, i) => now - (before[i] ?? 0));
}

function shape(results: Results): DotsShape {
  return dotsOf(pairs(results), 'points', true);
}

export const change = chart({
  id: 'change',
  label: 'The change in fifty dots',
  help: 'Share of what is owed that is over 30 days late: the change against the baseline, in percentage points. Each dot is an equally likely outcome.',
  unit: 'points',
  drawing: 'dots',
  names: { dot: 'Dot', value: 'Change' },
  shape,
  finding(results) {
    const month = monthIn(results);
    const [low, high] = middle(pairs(results));
    return {
      kind: 'difference',
      month,
      low,
      high,
      ...changeAt(
        paths(results.worlds, 'overdue_30_plus'),
        paths(results.baseline, 'overdue_30_plus'),
        month,
      ),
    };
  },
  table(results) {
    const { dots } = shape(results);
    return {
      columns: [
        { id: 'dot', unit: 'count' },
        { id: 'value', unit: 'points' },
      ],
      rows: dots.map((value, i) => [i + 1, value]),
    };
  },
});
