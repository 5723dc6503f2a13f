// How much the public trusts the lender.
import { chart } from './chart.ts';
import type { LinesShape, Results } from './chart.ts';
import { linesTable, measureLines } from './lines.ts';
import { changeAt, monthIn, paths } from './reading.ts';

function shape(results: Results): LinesShape {
  return measureLines(results, 'trust', 'index', 0);
}

export const trust = chart({
  id: 'trust',
  label: 'Trust',
  help: 'Index from 0 to 1 at the end of each month; it rests at 0.6.',
  unit: 'index',
  drawing: 'lines',
  names: {
    month: 'Month',
    scenario: 'Your world',
    scenarioLow: '10th percentile',
    scenarioHigh: '90th percentile',
    baseline: 'Baseline',
  },
  shape,
  finding: (results) => ({
    kind: 'trust',
    month: monthIn(results),
    ...changeAt(paths(results.worlds, 'trust'), paths(results.baseline, 'trust'), monthIn(results)),
  }),
  table: (results) => linesTable(shape(results)),
});
