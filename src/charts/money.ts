// Where the money went: what customers and shops paid, what it cost, what was lost, and what is left.
import type { WorldTallies } from '../model/index.ts';
import { chart } from './chart.ts';
import type { Interval, MoneyShape, MoneyStep, Path, Results } from './chart.ts';
import { at, changeAt, mean, meanOf, middle, monthIn, paths, soFar } from './reading.ts';

const STEPS = [
  { id: 'income', kind: 'in', tone: 'income' },
  { id: 'policies', kind: 'out', tone: 'cost' },
  { id: 'costs', kind: 'out', tone: 'cost' },
  { id: 'loss', kind: 'out', tone: 'chargedOff' },
  { id: 'provisions', kind: 'out', tone: 'd91_plus' },
  { id: 'profit', kind: 'rest', tone: 'scenario' },
] as const;
type StepId = (typeof STEPS)[number]['id'];

/** Each step in each world, added up from month 1. */
function stepsIn(worlds: readonly WorldTallies[]): Record<StepId, readonly Path[]> {
  return {
    income: soFar(paths(worlds, 'income_fees')),
    policies: soFar(paths(worlds, 'programme_costs')),
    costs: soFar(paths(worlds, 'costs', '-programme_costs')),
    loss: soFar(paths(worlds, 'loss')),
    // What is set aside for losses to come: the books balance, so it is what the other steps leave open.
    provisions: soFar(paths(worlds, 'income_fees', '-costs', '-loss', '-profit')),
    profit: soFar(paths(worlds, 'profit')),
  };
}

function shape(results: Results): MoneyShape {
  const month = Math.max(1, monthIn(results));
  const here = stepsIn(results.worlds);
  const before = stepsIn(results.baseline);
  const steps = STEPS.map(({ id, kind, tone }): MoneyStep => {
    const values = at(here[id], month);
    const [low, high] = middle(values);
    const baseline = at(before[id], month);
    return {
      id,
      kind,
      tone,
      value: mean(values),
      low,
      high,
      ...(baseline.length > 0 && { baseline: mean(baseline) }),
    };
  });
  const reach = [here, before].map(reachOf);
  const needed: Interval = [
    Math.min(...reach.map(([low]) => low)),
    Math.max(...reach.map(([, high]) => high)),
  ];
  return { drawing: 'moneyBars', unit: 'yuan', steps, needed };
}

/** How far the steps of the whole run reach, so that the axis stays while the clock runs. */
function reachOf(steps: Record<StepId, readonly Path[]>): Interval {
  const last = (all: readonly Path[]) => meanOf(all).at(-1) ?? 0;
  const income = last(steps.income);
  const profit = last(steps.profit);
  return [Math.min(0, profit), Math.max(0, income, profit)];
}

export const money = chart({
  id: 'money',
  label: 'Where the money went',
  help: 'Fees and interest, and what becomes of them: costs, losses, money set aside for losses to come, profit. Yuan, added up from the first month.',
  unit: 'yuan',
  drawing: 'moneyBars',
  names: {
    step: 'Step',
    value: 'Your world',
    low: '10th percentile',
    high: '90th percentile',
    baseline: 'Baseline',
    income: 'Fees and interest',
    policies: 'Policies',
    costs: 'Funds and running costs',
    loss: 'Losses',
    provisions: 'Set aside',
    profit: 'Profit',
  },
  shape,
  finding(results) {
    const months = Math.max(1, monthIn(results));
    const here = stepsIn(results.worlds);
    const total = (id: StepId) => mean(at(here[id], months));
    return {
      kind: 'money',
      months,
      income: total('income'),
      costs: total('costs') + total('policies'),
      loss: total('loss'),
      setAside: total('provisions'),
      ...changeAt(here.profit, stepsIn(results.baseline).profit, months),
    };
  },
  table(results) {
    const { steps } = shape(results);
    const paired = steps.some(({ baseline }) => baseline !== undefined);
    return {
      columns: [
        { id: 'step', unit: 'name' },
        ...['value', 'low', 'high', ...(paired ? ['baseline'] : [])].map((id) => ({
          id,
          unit: 'yuan' as const,
        })),
      ],
      rows: steps.map(({ id, value, low, high, baseline }) => [
        id,
        value,
        low,
        high,
        ...(baseline === undefined ? [] : [baseline]),
      ]),
    };
  },
});
