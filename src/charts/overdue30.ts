// Over thirty days late: one line, its band, the baseline's ghost.
import { chart } from './chart.ts';
import type { LinesShape, Results } from './chart.ts';
import { linesTable, measureLines } from './lines.ts';
import { at, mean, middle, monthIn, paths } from './reading.ts';

function shape(results: Results): LinesShape {
  return measureLines(results, 'overdue_30_plus', 'share', 0);
}

export const overdue30 = chart({
  id: 'overdue30',
  label: 'Overdue over 30 days',
  help: 'Share of what is owed by customers who are more than 30 days late, at the end of each month. By amount.',
  unit: 'share',
  drawing: 'lines',
  names: {
    month: 'Month',
    scenario: 'Your world',
    scenarioLow: '10th percentile',
    scenarioHigh: '90th percentile',
    baseline: 'Baseline',
  },
  shape,
  finding(results) {
    const month = monthIn(results);
    const now = at(paths(results.worlds, 'overdue_30_plus'), month);
    const [low, high] = middle(now);
    const before = at(paths(results.baseline, 'overdue_30_plus'), month);
    return {
      kind: 'overdueRange',
      month,
      low,
      high,
      of: now.length,
      ...(before.length > 0 && { baseline: mean(before) }),
    };
  },
  table: (results) => linesTable(shape(results)),
});
