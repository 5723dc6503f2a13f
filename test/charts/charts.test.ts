// Charts are true to the worlds that they are made from: shapes, findings and tables say the same.
import { describe, expect, it } from 'vitest';
import { CHARTS, csvOf, dotsOf } from '../../src/charts/index.ts';
import type { Chart, ChartId, Shape } from '../../src/charts/index.ts';
import { fakePeople, fakeResults, fakeWorld, MONTHS } from './fakeWorlds.ts';

const ids = Object.keys(CHARTS) as ChartId[];
const results = fakeResults();

function shapeOf<D extends Shape['drawing']>(
  chart: Chart,
  drawing: D,
  from = results,
): Extract<Shape, { drawing: D }> {
  const shape = chart.shape(from);
  if (shape.drawing !== drawing) throw new Error(`${chart.id} is drawn as ${shape.drawing}.`);
  return shape as Extract<Shape, { drawing: D }>;
}

describe.each(ids)('%s', (id) => {
  const chart: Chart = CHARTS[id];

  it('is listed under its own id, and draws what it says it draws', () => {
    expect(chart.id).toBe(id);
    expect(chart.shape(results).drawing).toBe(chart.drawing);
  });

  it('names everything that stands in its picture and its table', () => {
    const { columns, rows } = chart.table(results);
    const named = rows.flat().filter((cell) => typeof cell === 'string');
    for (const name of [...columns.map((column) => column.id), ...named]) {
      expect(chart.names, name).toHaveProperty(name);
    }
    const shape = chart.shape(results);
    const drawn =
      shape.drawing === 'stackedBands'
        ? shape.layers
        : shape.drawing === 'lines'
          ? shape.lines
          : shape.drawing === 'bars'
            ? shape.bars
            : shape.drawing === 'moneyBars'
              ? shape.steps
              : [];
    for (const one of drawn) expect(chart.names).toHaveProperty(one.id);
  });

  it('has a table with as many cells as columns, and no gaps', () => {
    const { columns, rows } = chart.table(results);
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) {
      expect(row).toHaveLength(columns.length);
      for (const cell of row) expect(Number.isNaN(cell)).toBe(false);
    }
    expect(csvOf({ columns, rows }).trimEnd().split('\n')).toHaveLength(rows.length + 1);
  });

  it('can be drawn of one world without a baseline, and of month nought', () => {
    const least = fakeResults({
      worlds: [fakeWorld(4)],
      baseline: [],
      baselinePeople: undefined,
      month: 0,
    });
    expect(() => [chart.shape(least), chart.finding(least), chart.table(least)]).not.toThrow();
  });

  it('needs an axis that holds what it draws', () => {
    const shape = chart.shape(results);
    if (!('needed' in shape)) return;
    const [low, high] = shape.needed;
    const values =
      shape.drawing === 'stackedBands'
        ? [shape.high, shape.baseline ?? []].flat()
        : shape.drawing === 'lines'
          ? shape.lines.flatMap((line) => (line.high ?? line.mean).slice(shape.from))
          : shape.drawing === 'bars'
            ? shape.bars.flatMap((bar) => [bar.value, bar.baseline ?? 0])
            : shape.drawing === 'dots'
              ? [...shape.dots]
              : shape.steps.filter(({ kind }) => kind !== 'out').map(({ value }) => value);
    for (const value of values) {
      expect(value).toBeGreaterThanOrEqual(low);
      expect(value).toBeLessThanOrEqual(high + 1e-12);
    }
  });
});

it('the layers of the overdue picture add up to all that is overdue, the worst at the bottom', () => {
  const shape = shapeOf(CHARTS.overdue, 'stackedBands');
  expect(shape.layers.map(({ id }) => id)).toEqual(['d91_plus', 'd61_90', 'd31_60', 'd1_30']);
  // 4.45 points on average in month 0, 1.2 points more after a year.
  const sum = (month: number) =>
    shape.layers.reduce((total, { values }) => total + values[month]!, 0);
  expect(sum(0)).toBeCloseTo(0.0445, 12);
  expect(sum(MONTHS)).toBeCloseTo(0.0565, 12);
  expect(shape.baseline![MONTHS]).toBeCloseTo(0.0565 - 0.0085, 12);
  expect(shape.samples).toHaveLength(6);
  expect(shape.low[0]).toBeCloseTo(0.0409, 12);
  expect(shape.high[0]).toBeCloseTo(0.0481, 12);
});

it('the finding is the share over 30 days, its paired change, and in how many worlds it holds', () => {
  expect(CHARTS.overdue.finding(results)).toMatchObject({
    kind: 'overdueChange',
    month: MONTHS,
    against: 'baseline',
    now: expect.closeTo(0.6 * 0.0565, 12) as number,
    change: expect.closeTo(0.6 * 0.0085, 12) as number,
    holds: 9,
    of: 10,
  });
});

it('without a baseline the change is against today', () => {
  const finding = CHARTS.overdue.finding(fakeResults({ baseline: [], month: 6 }));
  expect(finding).toMatchObject({
    against: 'today',
    month: 6,
    change: expect.closeTo(0.6 * 0.006, 12) as number,
    holds: 10,
  });
});

it('only worlds that the baseline has too are compared', () => {
  const finding = CHARTS.overdue.finding(fakeResults({ baseline: results.baseline.slice(0, 4) }));
  expect(finding).toMatchObject({ of: 4, holds: 4 });
});

it('the table of the overdue picture is the picture', () => {
  const shape = shapeOf(CHARTS.overdue, 'stackedBands');
  const { columns, rows } = CHARTS.overdue.table(results);
  const column = (id: string) => rows.map((row) => row[columns.findIndex((c) => c.id === id)]);
  expect(column('month')).toEqual(Array.from({ length: MONTHS + 1 }, (_, m) => m));
  for (const { id, values } of shape.layers) expect(column(id)).toEqual(values);
  expect(column('baseline')).toEqual(shape.baseline);
  rows.forEach((_, i) => {
    const parts = ['d31_60', 'd61_90', 'd91_plus'].map((id) => Number(column(id)[i]));
    expect(column('over30')[i]).toBeCloseTo(parts[0]! + parts[1]! + parts[2]!, 12);
  });
});

it('losses added up to a month are the sum of the losses of each month', () => {
  const each = shapeOf(CHARTS.losses, 'lines').lines.find(({ id }) => id === 'loss')!;
  const added = shapeOf(CHARTS.lossesSoFar, 'lines').lines.find(({ id }) => id === 'loss')!;
  const sum = each.mean.slice(1).reduce((total, value) => total + value, 0);
  expect(added.mean[MONTHS]).toBeCloseTo(sum, 6);
  expect(added.mean[0]).toBe(0);
  const finding = CHARTS.losses.finding(results);
  if (finding.kind !== 'losses') throw new Error(finding.kind);
  expect(finding.now).toBeCloseTo(finding.chargedOff - finding.recovered, 6);
});

it('the steps of the money add up: what comes in is spent, lost, set aside or left', () => {
  const { steps } = shapeOf(CHARTS.money, 'moneyBars');
  const left = steps.reduce((sum, { kind, value }) => {
    if (kind === 'in') return sum + value;
    return kind === 'out' ? sum - value : sum;
  }, 0);
  const profit = steps.find(({ kind }) => kind === 'rest')!;
  expect(left).toBeCloseTo(profit.value, 6);
  const value = (id: string) => steps.find((step) => step.id === id)!.value;
  expect(value('income')).toBeCloseTo(10_000 * MONTHS, 6);
  expect(value('policies')).toBeCloseTo(1_000 * MONTHS, 6);
  expect(value('costs')).toBeCloseTo(4_000 * MONTHS, 6);
  expect(value('provisions')).toBeCloseTo(100 * MONTHS, 6);
});

it('roots of could not are parts of it', () => {
  const { bars } = shapeOf(CHARTS.causes, 'bars');
  const value = (id: string) => bars.find((bar) => bar.id === id)!.value;
  expect(value('couldNot')).toBeCloseTo(0.6, 12);
  expect(value('couldNot') + value('wouldNot') + value('forgot')).toBeCloseTo(1, 12);
  const roots = bars.filter(({ indent }) => indent);
  expect(roots.reduce((sum, bar) => sum + bar.value, 0)).toBeCloseTo(0.6, 12);
  expect(CHARTS.causes.finding(results)).toMatchObject({
    root: 'incomeShock',
    rootShare: expect.closeTo(0.24, 12) as number,
  });
});

it('people are counted where they stand in the month of the clock', () => {
  const shape = shapeOf(CHARTS.people, 'people', fakeResults({ month: 3 }));
  const count = (state: string) => shape.counts[shape.states.indexOf(state)];
  expect(count('d91_plus')).toBe(3);
  expect(count('current')).toBe(7);
  expect(shape.perMark).toBe(10);
  expect([...shape.now]).toEqual([...fakePeople().slice(30, 40)]);
  // Room for the most in any month, so that the groups stay where they are.
  expect(shape.most[shape.states.indexOf('d91_plus')]).toBe(9);
  expect(CHARTS.people.finding(fakeResults({ month: 3 }))).toMatchObject({
    customers: 10,
    late: 3,
    over30: 3,
    baselineLate: 3,
  });
});

describe('dots', () => {
  it('with few worlds each is a dot', () => {
    expect(dotsOf([3, 1, 2], 'count').dots).toEqual([1, 2, 3]);
  });

  it('with many, fifty dots stand in the middle of each fiftieth', () => {
    const { dots } = dotsOf(
      Array.from({ length: 1001 }, (_, i) => i / 1000),
      'share',
    );
    expect(dots).toHaveLength(50);
    expect(dots[0]).toBeCloseTo(0.01, 10);
    expect(dots[49]).toBeCloseTo(0.99, 10);
  });
});
