// What a chart found, as a reader of either language sees it.
import { describe, expect, it } from 'vitest';
import { CHARTS } from '../../src/charts/index.ts';
import type { Chart, ChartId, Finding } from '../../src/charts/index.ts';
import {
  chartWords,
  findingSentence,
  monthSentence,
  subtitleOf,
  tableWords,
} from '../../src/words/findings.ts';
import { fakeResults, fakeWorld } from './fakeWorlds.ts';

const seen = (text: string) => text.replaceAll('\u00a0', ' ');
const say = (finding: Finding, locale: string) => seen(findingSentence(finding, locale));
const ids = Object.keys(CHARTS) as ChartId[];
const results = fakeResults();

const overdue = {
  kind: 'overdueChange',
  month: 36,
  now: 0.041,
  mcse: 0.0004,
  against: 'today',
  change: 0.013,
  changeMcse: 0.0005,
  holds: 48,
  of: 50,
} as const;

describe('the sentence on top', () => {
  it('says how much, how much more than today, and in how many worlds', () => {
    expect(say(overdue, 'en')).toBe(
      'In 36 months, 4.1 % of what is owed is over 30 days late, 1.3 points more than today (holds in 48 of 50 worlds).',
    );
    expect(say(overdue, 'zh-CN')).toBe(
      '36个月后，逾期30天以上占在贷余额的4.1%，比现在高1.3个百分点（50个世界中有48个如此）。',
    );
  });

  it('says less when less is overdue, and what it is compared with', () => {
    const less = { ...overdue, change: -0.013, against: 'baseline' } as const;
    expect(say(less, 'en')).toContain('1.3 points less than in the baseline (holds in 48');
    expect(say(less, 'zh')).toContain('比基准低1.3个百分点');
  });

  it('calls no difference what may be chance', () => {
    const unsure = { ...overdue, change: 0.0009, changeMcse: 0.0005, holds: 29 };
    expect(say(unsure, 'en')).toContain('late, no clear difference from today.');
    expect(say(unsure, 'zh')).toContain('与现在没有明显差别。');
  });

  it('calls the same what is the same to the last digit', () => {
    const same = { ...overdue, change: 0, changeMcse: 0, holds: 50, against: 'baseline' } as const;
    expect(say(same, 'en')).toContain('late, the same as in the baseline.');
    expect(say(same, 'zh')).toContain('与基准相同。');
  });

  it('owns up to a single world', () => {
    expect(say({ ...overdue, of: 1, holds: 1, changeMcse: 0, mcse: 0 }, 'en')).toContain(
      '(one world so far)',
    );
  });

  it('speaks of today alone at month nought', () => {
    expect(say({ ...overdue, month: 0 }, 'en')).toBe(
      'Today, 4.1 % of what is owed is over 30 days late.',
    );
  });
});

it('every chart has its sentence in both languages', () => {
  const titles = ids.map((id) => [
    id,
    say(CHARTS[id].finding(results), 'en'),
    say(CHARTS[id].finding(results), 'zh'),
  ]);
  expect(titles).toMatchInlineSnapshot(`
    [
      [
        "overdue",
        "In 12 months, 3.4 % of what is owed is over 30 days late, 0.5 points more than in the baseline (holds in 9 of 10 worlds).",
        "12个月后，逾期30天以上占在贷余额的3.4%，比基准高0.5个百分点（10个世界中有9个如此）。",
      ],
      [
        "overdue30",
        "In 8 worlds of 10, 3.2 to 3.6 % of what is owed is over 30 days late in month 12; in the baseline, 2.9 %.",
        "第12个月，逾期30天以上占在贷余额的比例在十个世界中有八个介于3.2%至3.6%之间；基准为2.9%。",
      ],
      [
        "change",
        "More is over 30 days late than in the baseline in 9 of 10 worlds: +0.5 points on average, in 8 worlds of 10 from +0.5 to +0.6 points.",
        "10个世界中有9个，逾期30天以上的比例比基准高：平均+0.5个百分点，十个世界中有八个介于+0.5至+0.6个百分点之间。",
      ],
      [
        "losses",
        "In 12 months the lender loses ¥24,600, ¥100 more than in the baseline (holds in 9 of 10 worlds): ¥30,600 charged off, ¥6,000 recovered.",
        "12个月净损失2.46万元，比基准多100元（10个世界中有9个如此）：核销3.06万元，收回6,000元。",
      ],
      [
        "lossesSoFar",
        "In 12 months the lender loses ¥24,600, ¥100 more than in the baseline (holds in 9 of 10 worlds): ¥30,600 charged off, ¥6,000 recovered.",
        "12个月净损失2.46万元，比基准多100元（10个世界中有9个如此）：核销3.06万元，收回6,000元。",
      ],
      [
        "people",
        "In month 12, 9 of 10 customers shown are late, 9 of them over 30 days; as many are late in the baseline.",
        "第12个月，图中10名客户里有9名逾期，其中9名超过30天；基准中逾期人数相同。",
      ],
      [
        "money",
        "Of every ¥100 of fees and interest, ¥50 go on costs, ¥21 are lost and ¥1 set aside; ¥28 are profit. Profit is ¥100 less than in the baseline (holds in 9 of 10 worlds).",
        "每100元手续费和利息中，50元用于成本，21元成为损失，1元计提准备，28元成为利润；利润比基准少100元（10个世界中有9个如此）。",
      ],
      [
        "causes",
        "Of 100 new misses, 60 could not, 10 would not and 30 forgot. Most often behind could not: lost income (24).",
        "每100笔新增逾期中，60笔还不上，10笔不愿还，30笔忘了还。还不上最常见的原因：收入中断（24笔）。",
      ],
      [
        "trust",
        "Trust stands at 0.59 in month 12, no clear difference from the baseline.",
        "第12个月信任度为0.59，与基准没有明显差别。",
      ],
      [
        "legal",
        "In month 12, 24 cases wait in the legal department, the same as in the baseline; 60 came in until then.",
        "第12个月积压案件24件，与基准相同；至此共收案60件。",
      ],
    ]
  `);
});

describe.each(ids)('%s in Chinese', (id) => {
  const chart: Chart = CHARTS[id];

  it('has all its words, and none of them is English', () => {
    const { label, help, names } = chartWords(chart, 'zh-CN');
    expect(Object.keys(names).sort()).toEqual(Object.keys(chart.names).sort());
    for (const text of [label, help, ...Object.values(names)]) {
      expect(text).toMatch(/[\u4e00-\u9fff]/);
      expect(text).not.toMatch(/[A-Za-z]{3}/);
    }
  });

  it.each(['en', 'zh-CN'])('leaves no hole in a sentence in %s', (locale) => {
    for (const from of [
      results,
      fakeResults({ month: 0 }),
      fakeResults({ worlds: [fakeWorld(4)], baseline: [], baselinePeople: undefined }),
    ]) {
      const shape = chart.shape(from);
      for (const text of [
        findingSentence(chart.finding(from), locale),
        subtitleOf(chart, from, locale),
        monthSentence(chart, shape, 5, locale),
        ...Object.values(tableWords(chart, from, locale)).flat(2),
      ]) {
        expect(text).not.toMatch(/undefined|NaN|null|Infinity|\[object/);
        expect(text).not.toBe('');
      }
    }
  });
});

it('the month under the cursor says every value', () => {
  expect(seen(monthSentence(CHARTS.overdue, CHARTS.overdue.shape(results), 12, 'en'))).toBe(
    'month 12: All overdue 5.6 %, 1-30 days 2.3 %, 31-60 days 0.6 %, 61-90 days 0.6 %, over 90 days 2.3 %, Baseline 4.8 %',
  );
  expect(monthSentence(CHARTS.trust, CHARTS.trust.shape(results), 0, 'zh')).toBe(
    '现在：基准 0.60，你的世界 0.60',
  );
});

it('the subtitle says what band and lines are, and of how many worlds', () => {
  expect(subtitleOf(CHARTS.overdue30, results, 'en')).toBe(
    'Share of what is owed by customers who are more than 30 days late, at the end of each month. By amount. ' +
      '10 worlds of 100 people. Band: 8 worlds in 10. Thin lines: 6 single worlds. Dashed: baseline.',
  );
  expect(subtitleOf(CHARTS.people, results, 'zh')).toContain('一个标记代表10人。');
});

it('the table is the chart’s table, formatted', () => {
  const { columns, rows } = tableWords(CHARTS.money, results, 'en');
  expect(columns).toEqual(['Step', 'Your world', '10th percentile', '90th percentile', 'Baseline']);
  expect(rows[0]!.slice(0, 2)).toEqual(['Fees and interest', '¥120,000']);
  expect(rows).toHaveLength(CHARTS.money.table(results).rows.length);
});
