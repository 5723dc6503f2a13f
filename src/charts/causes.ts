// Why bills were missed: could not, would not, forgot; and what lay behind could not.
import type { MeasureId, WorldTallies } from '../model/index.ts';
import { totalsOf } from '../model/index.ts';
import { chart } from './chart.ts';
import type { Bar, BarsShape, Results } from './chart.ts';
import { mean, middle } from './reading.ts';

const CAUSES = {
  couldNot: 'cause_could_not',
  wouldNot: 'cause_would_not',
  forgot: 'cause_forgot',
} as const satisfies Record<string, MeasureId>;

const ROOTS = {
  incomeShock: 'root_income_shock',
  livingCosts: 'root_living_costs',
  overspending: 'root_overspending',
  misjudged: 'root_misjudged',
  otherDebts: 'root_other_debts',
  together: 'root_together',
} as const satisfies Record<string, MeasureId>;

type Reason = keyof typeof CAUSES | keyof typeof ROOTS;

/** Share of all new misses, in each world; roots are parts of could not. */
function sharesOf(worlds: readonly WorldTallies[], id: Reason): number[] {
  if (id in CAUSES) return totalsOf(worlds, CAUSES[id as keyof typeof CAUSES]);
  const couldNot = totalsOf(worlds, CAUSES.couldNot);
  return totalsOf(worlds, ROOTS[id as keyof typeof ROOTS]).map(
    (root, i) => root * (couldNot[i] ?? 0),
  );
}

function barOf({ worlds, baseline }: Results, id: Reason): Bar {
  const values = sharesOf(worlds, id);
  const [low, high] = middle(values);
  return {
    id,
    tone: id in CAUSES ? 'cause' : 'root',
    ...(id in ROOTS && { indent: true }),
    value: mean(values),
    low,
    high,
    ...(baseline.length > 0 && { baseline: mean(sharesOf(baseline, id)) }),
  };
}

function shape(results: Results): BarsShape {
  const roots = Object.keys(ROOTS) as Reason[];
  const bars = (['couldNot', ...roots, 'wouldNot', 'forgot'] as const).map((id) =>
    barOf(results, id),
  );
  return {
    drawing: 'bars',
    unit: 'share',
    bars,
    needed: [0, Math.max(...bars.flatMap(({ high, baseline = 0 }) => [high, baseline]))],
  };
}

export const causes = chart({
  id: 'causes',
  label: 'Why bills were missed',
  help: 'Of all new misses of the run, by count: could not, would not, forgot. Indented: what would have let those pay who could not.',
  unit: 'share',
  drawing: 'bars',
  names: {
    reason: 'Reason',
    value: 'Your world',
    low: '10th percentile',
    high: '90th percentile',
    baseline: 'Baseline',
    couldNot: 'Could not',
    wouldNot: 'Would not',
    forgot: 'Forgot',
    incomeShock: 'Lost income',
    livingCosts: 'Living costs',
    overspending: 'Overspending',
    misjudged: 'Misjudged capacity',
    otherDebts: 'Other debts',
    together: 'Several together',
  },
  shape,
  finding(results) {
    const { bars } = shape(results);
    const value = (id: Reason) => bars.find((bar) => bar.id === id)?.value ?? 0;
    const [top] = bars
      .filter(({ indent, id }) => indent && id !== 'together')
      .sort((a, b) => b.value - a.value);
    return {
      kind: 'causes',
      months: results.months,
      couldNot: value('couldNot'),
      wouldNot: value('wouldNot'),
      forgot: value('forgot'),
      root: top?.id ?? 'together',
      rootShare: top?.value ?? 0,
    };
  },
  table(results) {
    const { bars } = shape(results);
    const paired = results.baseline.length > 0;
    return {
      columns: [
        { id: 'reason', unit: 'name' },
        ...['value', 'low', 'high', ...(paired ? ['baseline'] : [])].map((id) => ({
          id,
          unit: 'share' as const,
        })),
      ],
      rows: bars.map(({ id, value, low, high, baseline }) => [
        id,
        value,
        low,
        high,
        ...(baseline === undefined ? [] : [baseline]),
      ]),
    };
  },
});
