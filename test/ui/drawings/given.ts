// What a drawing is given in these tests: English words, and a clock that remembers what it was told.
import { CHARTS, steadyDomain } from '../../../src/charts/index.ts';
import type { Chart, ChartId, Results } from '../../../src/charts/index.ts';
import * as format from '../../../src/format.ts';
import { chartWords, findingSentence, monthSentence } from '../../../src/words/findings.ts';
import { fakeResults } from '../../charts/fakeWorlds.ts';

type ShapeOf<Id extends ChartId> = ReturnType<(typeof CHARTS)[Id]['shape']>;

export function given<Id extends ChartId>(id: Id, change: Partial<Results> = {}) {
  const chart: Chart = CHARTS[id];
  const results = fakeResults(change);
  const shape = chart.shape(results) as ShapeOf<Id>;
  const told: { month: number[]; marked: (number | null)[] } = { month: [], marked: [] };
  return {
    told,
    results,
    props: {
      shape,
      name: findingSentence(chart.finding(results), 'en'),
      names: chartWords(chart, 'en').names,
      format: (x: number) => format.inUnit(x, chart.unit, 'en'),
      tick: format.tick(chart.unit, 'en'),
      monthName: (m: number) => format.month(m, 'en'),
      cursorLabel: 'Month',
      say: (m: number) => monthSentence(chart, shape, m, 'en'),
      month: results.month,
      onmonth: (m: number) => {
        told.month.push(m);
      },
      onmark: (m: number | null) => {
        told.marked.push(m);
      },
      ...('needed' in shape && { domain: steadyDomain(undefined, shape.needed) }),
    },
  };
}
