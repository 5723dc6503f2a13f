// How many cases wait in the legal department.
import { chart } from './chart.ts';
import type { LinesShape, Results } from './chart.ts';
import { linesTable, measureLines } from './lines.ts';
import { at, changeAt, mean, monthIn, paths, soFar } from './reading.ts';

function shape(results: Results): LinesShape {
  return measureLines(results, 'legal_backlog', 'count', 0);
}

export const legal = chart({
  id: 'legal',
  label: 'Legal cases waiting',
  help: 'Cases that nobody has taken up yet, at the end of each month.',
  unit: 'count',
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
    const { worlds, baseline } = results;
    return {
      kind: 'legal',
      month,
      cases: mean(at(soFar(paths(worlds, 'legal_cases')), month)),
      ...changeAt(paths(worlds, 'legal_backlog'), paths(baseline, 'legal_backlog'), month),
    };
  },
  table: (results) => linesTable(shape(results)),
});
