// What late bills cost the lender, month by month: charged off, recovered, and what is lost.
import { chart } from './chart.ts';
import type { LinesShape, Path, Results } from './chart.ts';
import { ghost, linesOf, linesTable, spread } from './lines.ts';
import { changeAt, meanOf, monthIn, paths, soFar } from './reading.ts';
import type { Finding } from './finding.ts';
import type { MeasureId } from '../model/index.ts';

/** Lines of the month, or of all months up to it. */
function lossLines({ worlds, baseline, months }: Results, adding: boolean): LinesShape {
  const add = (all: readonly Path[]) => (adding ? soFar(all) : all);
  const of = (from: Results['worlds'], id: MeasureId) => add(paths(from, id));
  return linesOf('yuan', months, adding ? 0 : 1, [
    { id: 'chargedOff', tone: 'chargedOff', mean: meanOf(of(worlds, 'charged_off')) },
    { id: 'recovered', tone: 'good', mean: meanOf(of(worlds, 'recovered')) },
    ...(baseline.length > 0 ? [ghost(of(baseline, 'loss'))] : []),
    spread('loss', 'scenario', of(worlds, 'loss')),
  ]);
}

function finding(results: Results): Finding {
  const { worlds, baseline } = results;
  const months = Math.max(1, monthIn(results));
  const total = (id: MeasureId) => meanOf(soFar(paths(worlds, id)))[months] ?? 0;
  return {
    kind: 'losses',
    months,
    chargedOff: total('charged_off'),
    recovered: total('recovered'),
    ...changeAt(soFar(paths(worlds, 'loss')), soFar(paths(baseline, 'loss')), months),
  };
}

const names = {
  month: 'Month',
  chargedOff: 'Charged off',
  recovered: 'Recovered',
  loss: 'Lost',
  lossLow: 'Lost, 10th percentile',
  lossHigh: 'Lost, 90th percentile',
  baseline: 'Lost, baseline',
} as const;

export const losses = chart({
  id: 'losses',
  label: 'Losses each month',
  help: 'Charged off, recovered from charged-off debt, and lost: charged off and written down, less recovered. Yuan a month.',
  unit: 'yuan',
  drawing: 'lines',
  names,
  shape: (results) => lossLines(results, false),
  finding,
  table: (results) => linesTable(lossLines(results, false)),
});

export const lossesSoFar = chart({
  id: 'lossesSoFar',
  label: 'Losses so far',
  help: 'Charged off, recovered from charged-off debt, and lost, added up from the first month. Yuan.',
  unit: 'yuan',
  drawing: 'lines',
  names,
  shape: (results) => lossLines(results, true),
  finding,
  table: (results) => linesTable(lossLines(results, true)),
});
