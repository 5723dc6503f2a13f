// How much of what is owed is late, and how late: the picture of the sandbox.
import { chart } from './chart.ts';
import type { Results, StackedShape } from './chart.ts';
import { bandOf, changeAt, extent, meanOf, monthIn, paths, samplesOf } from './reading.ts';

// The worst at the bottom: where 31-60 ends is what is over 30 days late.
const LAYERS = [
  ['d91_plus', 'overdue_91_plus'],
  ['d61_90', 'overdue_61_90'],
  ['d31_60', 'overdue_31_60'],
  ['d1_30', 'overdue_1_30'],
] as const;
const ALL = LAYERS.map(([, measure]) => measure);

function shape({ worlds, baseline, months }: Results): StackedShape {
  const totals = paths(worlds, ...ALL);
  const { low, high } = bandOf(totals);
  const samples = samplesOf(totals);
  const before = baseline.length > 0 ? meanOf(paths(baseline, ...ALL)) : undefined;
  return {
    drawing: 'stackedBands',
    unit: 'share',
    months,
    from: 0,
    layers: LAYERS.map(([id, measure]) => ({
      id,
      tone: id,
      values: meanOf(paths(worlds, measure)),
    })),
    low,
    high,
    samples,
    ...(before && { baseline: before }),
    needed: extent(0, high, before, ...samples),
  };
}

export const overdue = chart({
  id: 'overdue',
  label: 'Overdue',
  help: 'Share of what is owed by customers who are late, by how late they are, at the end of each month. By amount.',
  unit: 'share',
  drawing: 'stackedBands',
  names: {
    month: 'Month',
    d1_30: '1-30 days',
    d31_60: '31-60 days',
    d61_90: '61-90 days',
    d91_plus: 'over 90 days',
    over30: 'Over 30 days',
    total: 'All overdue',
    low: 'All overdue, 10th percentile',
    high: 'All overdue, 90th percentile',
    baseline: 'Baseline',
    baselineOver30: 'Over 30 days, baseline',
  },
  shape,
  finding: (results) => ({
    kind: 'overdueChange',
    month: monthIn(results),
    ...changeAt(
      paths(results.worlds, 'overdue_30_plus'),
      paths(results.baseline, 'overdue_30_plus'),
      monthIn(results),
    ),
  }),
  table(results) {
    const { layers, low, high, baseline } = shape(results);
    const over30 = meanOf(paths(results.worlds, 'overdue_30_plus'));
    const before30 = baseline && meanOf(paths(results.baseline, 'overdue_30_plus'));
    const byId = [...layers].reverse();
    const share = (id: string) => ({ id, unit: 'share' as const });
    return {
      columns: [
        { id: 'month', unit: 'month' },
        ...byId.map(({ id }) => share(id)),
        ...['over30', 'total', 'low', 'high'].map(share),
        ...(baseline ? ['baseline', 'baselineOver30'].map(share) : []),
      ],
      rows: low.map((_, month) => {
        const parts = byId.map(({ values }) => values[month] ?? 0);
        return [
          month,
          ...parts,
          over30[month] ?? 0,
          parts.reduce((sum, part) => sum + part, 0),
          low[month] ?? 0,
          high[month] ?? 0,
          ...(baseline ? [baseline[month] ?? 0, before30?.[month] ?? 0] : []),
        ];
      }),
    };
  },
});
