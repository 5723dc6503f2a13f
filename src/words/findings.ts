// What the charts found, said in English and Chinese: titles, subtitles, the month under the cursor, tables.
import { CHARTS } from '../charts/index.ts';
import type { Change, Chart, ChartId, Column, Finding, Results, Shape } from '../charts/index.ts';
import * as say from '../format.ts';
import type { MeasureUnit } from '../model/index.ts';

type Kind = Finding['kind'];
type Found<K extends Kind> = Extract<Finding, { kind: K }>;
type ChartNames<K extends ChartId> = keyof (typeof CHARTS)[K]['names'];

interface Sayings {
  readonly locale: string;
  readonly charts: {
    readonly [K in ChartId]: {
      readonly label: string;
      readonly help: string;
      readonly names: Readonly<Record<ChartNames<K>, string>>;
    };
  };
  readonly findings: { readonly [K in Kind]: (found: Found<K>) => string };
  readonly worlds: (n: number, people: number | undefined) => string;
  readonly keys: {
    readonly band: string;
    readonly samples: (n: number) => string;
    readonly ghost: string;
    readonly ghostTick: string;
    readonly whisker: string;
    readonly mark: (people: string, one: boolean) => string;
    readonly dot: (n: number, worlds: boolean) => string;
    readonly coarse: string;
  };
  readonly join: string;
  readonly colon: string;
}

// A difference within twice its own error is not called one.
const SURE = 2;
const clear = ({ change, changeMcse, of }: Change): boolean =>
  of === 1 || Math.abs(change) > SURE * changeMcse;
const shows = (text: string): boolean => /[1-9]/.test(text);

/** Id and English words as the charts declare them. */
const declared = CHARTS as Sayings['charts'];

// English

const en: Sayings = {
  locale: 'en',
  charts: declared,
  findings: {
    overdueChange: (f) =>
      f.month === 0
        ? `Today, ${say.share(f.now, 'en', f.mcse)} of what is owed is over 30 days late.`
        : `In ${say.months(f.month, 'en')}, ${say.share(f.now, 'en', f.mcse)} of what is owed is over 30 days late, ${changeEn(f, 'share')}.`,
    overdueRange: (f) =>
      (f.of === 1
        ? `In the one world so far, ${say.share(f.low, 'en')}`
        : `In 8 worlds of 10, ${say.range(f.low, f.high, 'share', 'en')}`) +
      ` of what is owed is over 30 days late ${whenEn(f.month)}` +
      (f.baseline === undefined ? '.' : `; in the baseline, ${say.share(f.baseline, 'en')}.`),
    difference: (f) => {
      const much = say.points(f.change, 'en', f.changeMcse);
      const than = f.against === 'baseline' ? 'than in the baseline' : 'than today';
      if (f.change === 0) return `Exactly as much is over 30 days late as ${thanEn(f)}.`;
      return (
        `${f.change > 0 ? 'More' : 'Less'} is over 30 days late ${than} in ${f.holds} of ${worldsEn(f.of)}: ` +
        `${much} on average` +
        (f.of === 1
          ? '.'
          : `, in 8 worlds of 10 from ${say.points(f.low, 'en').replace(' points', '')} to ${say.points(f.high, 'en')}.`)
      );
    },
    losses: (f) =>
      `In ${say.months(f.months, 'en')} the lender loses ${say.yuan(f.now, 'en', f.mcse)}` +
      (f.against === 'baseline' ? `, ${changeEn(f, 'yuan')}` : '') +
      `: ${say.yuan(f.chargedOff, 'en', f.mcse)} charged off, ${say.yuan(f.recovered, 'en', f.mcse)} recovered.`,
    people: (f) =>
      `${f.month === 0 ? 'Today' : `In month ${f.month}`}, ${say.count(f.late, 'en')} of ${say.count(f.customers, 'en')} customers shown ` +
      `are late, ${say.count(f.over30, 'en')} of them over 30 days` +
      (f.baselineLate === undefined
        ? ''
        : f.baselineLate === f.late
          ? '; as many are late in the baseline'
          : `; ${say.count(f.baselineLate, 'en')} are late in the baseline`) +
      '.',
    money: (f) => {
      if (f.income <= 0) return 'No fees have come in yet.';
      const of100 = (x: number) => `¥${say.number((100 * x) / f.income, 'en')}`;
      const aside = f.setAside / f.income >= 0.005;
      return (
        `Of every ¥100 of fees and interest, ${of100(f.costs)} go on costs${aside ? ',' : ' and'} ${of100(f.loss)} are lost` +
        `${aside ? ` and ${of100(f.setAside)} set aside` : ''}; ` +
        (f.now < 0 ? `the lender loses ${of100(-f.now)} on top` : `${of100(f.now)} are profit`) +
        (f.against === 'baseline' ? `. Profit is ${changeEn(f, 'yuan')}.` : '.')
      );
    },
    causes: (f) => {
      const of100 = (x: number) => say.number(100 * x, 'en');
      return (
        `Of 100 new misses, ${of100(f.couldNot)} could not, ${of100(f.wouldNot)} would not and ${of100(f.forgot)} forgot. ` +
        `Most often behind could not: ${nameOf(declared, 'causes', f.root).toLowerCase()} (${of100(f.rootShare)}).`
      );
    },
    trust: (f) =>
      f.month === 0
        ? `Trust stands at ${say.index(f.now, 'en', f.mcse)} today.`
        : `Trust stands at ${say.index(f.now, 'en', f.mcse)} in month ${f.month}, ${changeEn(f, 'index', 'higher', 'lower')}.`,
    legal: (f) =>
      f.month === 0
        ? `Today ${casesEn(f.now, f.mcse)} in the legal department.`
        : `In month ${f.month}, ${casesEn(f.now, f.mcse)} in the legal department, ${changeEn(f, 'count')}; ${say.count(f.cases, 'en')} came in until then.`,
  },
  worlds: (n, people) =>
    n === 1
      ? `One world${people ? ` of ${say.count(people, 'en')} people` : ''}.`
      : `${say.count(n, 'en')} worlds${people ? ` of ${say.count(people, 'en')} people` : ''}.`,
  keys: {
    band: 'Band: 8 worlds in 10.',
    samples: (n) => `Thin lines: ${n} single worlds.`,
    ghost: 'Dashed: baseline.',
    ghostTick: 'Grey tick: as many in the baseline.',
    whisker: 'Whisker: 8 worlds in 10.',
    mark: (people, one) =>
      one ? 'One mark is one person.' : `One mark stands for ${people} people.`,
    dot: (n, worlds) =>
      worlds ? `One dot is one of ${n} worlds.` : `Each of the ${n} dots is equally likely.`,
    coarse: 'First worlds: the answer is still being sharpened.',
  },
  join: ' ',
  colon: ': ',
};

function whenEn(month: number): string {
  return month === 0 ? 'today' : `in month ${month}`;
}

function worldsEn(of: number): string {
  return of === 1 ? '1 world' : `${of} worlds`;
}

function thanEn({ against }: Change): string {
  return against === 'baseline' ? 'in the baseline' : 'today';
}

function casesEn(cases: number, mcse: number): string {
  const text = say.count(cases, 'en', mcse);
  return text === '1' ? '1 case waits' : `${shows(text) ? text : 'no'} cases wait`;
}

/** “1.3 points more than today (holds in 48 of 50 worlds)”, or that there is no clear difference. */
function changeEn(f: Change, unit: MeasureUnit, more = 'more', less = 'less'): string {
  const place = thanEn(f);
  if (f.change === 0) return `the same as ${place}`;
  const size = say.signed(Math.abs(f.change), unit, 'en', f.changeMcse).replace('+', '');
  if (!clear(f) || !shows(size)) {
    return `no clear difference from ${f.against === 'baseline' ? 'the baseline' : 'today'}`;
  }
  const word = f.change > 0 ? more : unit === 'count' && less === 'less' ? 'fewer' : less;
  const holds = f.of === 1 ? 'one world so far' : `holds in ${f.holds} of ${f.of} worlds`;
  return `${size} ${word} than ${place} (${holds})`;
}

// 中文

const month = (m: number) => (m === 0 ? '现在' : `第${m}个月`);
const bandNames = { scenarioLow: '第10百分位', scenarioHigh: '第90百分位' };
const lineNames = { month: '月份', scenario: '你的世界', ...bandNames, baseline: '基准' };
const lossNames = {
  month: '月份',
  chargedOff: '核销',
  recovered: '收回',
  loss: '净损失',
  lossLow: '净损失，第10百分位',
  lossHigh: '净损失，第90百分位',
  baseline: '净损失，基准',
};
const valueNames = { value: '你的世界', low: '第10百分位', high: '第90百分位', baseline: '基准' };

const zh: Sayings = {
  locale: 'zh-CN',
  charts: {
    overdue: {
      label: '逾期',
      help: '各月末逾期客户所欠占在贷余额的比例，按逾期天数分层。按金额计。',
      names: {
        month: '月份',
        d1_30: '1–30天',
        d31_60: '31–60天',
        d61_90: '61–90天',
        d91_plus: '90天以上',
        over30: '30天以上',
        total: '全部逾期',
        low: '全部逾期，第10百分位',
        high: '全部逾期，第90百分位',
        baseline: '基准',
        baselineOver30: '30天以上，基准',
      },
    },
    overdue30: {
      label: '逾期30天以上',
      help: '各月末逾期30天以上客户所欠占在贷余额的比例。按金额计。',
      names: lineNames,
    },
    change: {
      label: '五十个点看变化',
      help: '逾期30天以上占在贷余额的比例：与基准相差的百分点。每个点是一种同样可能的结果。',
      names: { dot: '点', value: '变化' },
    },
    losses: {
      label: '每月损失',
      help: '核销、核销后收回与净损失（核销和减免，扣除收回）。元/月。',
      names: lossNames,
    },
    lossesSoFar: {
      label: '累计损失',
      help: '核销、核销后收回与净损失，从第一个月起累计。单位：元。',
      names: lossNames,
    },
    people: {
      label: '人群',
      help: '一个世界中的人，按月末所处状态分组。按人数计。',
      names: {
        state: '状态',
        count: '人数',
        baseline: '基准中的人数',
        outside: '未开户',
        rejected: '被拒',
        current: '正常还款',
        d1_30: '逾期1–30天',
        d31_60: '逾期31–60天',
        d61_90: '逾期61–90天',
        d91_plus: '逾期90天以上',
        chargedOff: '已核销',
      },
    },
    money: {
      label: '钱去了哪里',
      help: '手续费和利息的去向：成本、损失、为未来损失计提的准备、利润。从第一个月起累计，单位：元。',
      names: {
        step: '项目',
        ...valueNames,
        income: '手续费和利息',
        policies: '政策费用',
        costs: '资金和运营成本',
        loss: '损失',
        provisions: '计提准备',
        profit: '利润',
      },
    },
    causes: {
      label: '为什么逾期',
      help: '本次推演的全部新增逾期，按笔数：还不上、不愿还、忘了还。缩进各行：少了哪一样，还不上的人就能还上。',
      names: {
        reason: '原因',
        ...valueNames,
        couldNot: '还不上',
        wouldNot: '不愿还',
        forgot: '忘了还',
        incomeShock: '收入中断',
        livingCosts: '生活开支',
        overspending: '花得偏多',
        misjudged: '高估能力',
        otherDebts: '外部负债',
        together: '几样叠加',
      },
    },
    trust: {
      label: '信任度',
      help: '各月末的指数，从0到1，平常停在0.6。',
      names: lineNames,
    },
    legal: {
      label: '案件积压',
      help: '各月末尚无人受理的案件数。',
      names: lineNames,
    },
  },
  findings: {
    overdueChange: (f) =>
      f.month === 0
        ? `现在，逾期30天以上占在贷余额的${say.share(f.now, 'zh', f.mcse)}。`
        : `${f.month}个月后，逾期30天以上占在贷余额的${say.share(f.now, 'zh', f.mcse)}，${changeZh(f, 'share')}。`,
    overdueRange: (f) =>
      `${month(f.month)}，逾期30天以上占在贷余额的比例` +
      (f.of === 1
        ? `在目前这一个世界里为${say.share(f.low, 'zh')}`
        : `在十个世界中有八个介于${say.range(f.low, f.high, 'share', 'zh')}之间`) +
      (f.baseline === undefined ? '。' : `；基准为${say.share(f.baseline, 'zh')}。`),
    difference: (f) => {
      const than = f.against === 'baseline' ? '比基准' : '比现在';
      if (f.change === 0) return `逾期30天以上的比例与${thanZh(f)}完全相同。`;
      return (
        `${f.of}个世界中有${f.holds}个，逾期30天以上的比例${than}${f.change > 0 ? '高' : '低'}：` +
        `平均${say.points(f.change, 'zh', f.changeMcse)}` +
        (f.of === 1
          ? '。'
          : `，十个世界中有八个介于${say.points(f.low, 'zh').replace('个百分点', '')}至${say.points(f.high, 'zh')}之间。`)
      );
    },
    losses: (f) =>
      `${f.months}个月净损失${say.yuan(f.now, 'zh', f.mcse)}` +
      (f.against === 'baseline' ? `，${changeZh(f, 'yuan', '多', '少')}` : '') +
      `：核销${say.yuan(f.chargedOff, 'zh', f.mcse)}，收回${say.yuan(f.recovered, 'zh', f.mcse)}。`,
    people: (f) =>
      `${month(f.month)}，图中${say.count(f.customers, 'zh')}名客户里有${say.count(f.late, 'zh')}名逾期，其中${say.count(f.over30, 'zh')}名超过30天` +
      (f.baselineLate === undefined
        ? ''
        : f.baselineLate === f.late
          ? '；基准中逾期人数相同'
          : `；基准中有${say.count(f.baselineLate, 'zh')}名逾期`) +
      '。',
    money: (f) => {
      if (f.income <= 0) return '还没有手续费收入。';
      const of100 = (x: number) => `${say.number((100 * x) / f.income, 'zh')}元`;
      return (
        `每100元手续费和利息中，${of100(f.costs)}用于成本，${of100(f.loss)}成为损失，${f.setAside / f.income >= 0.005 ? `${of100(f.setAside)}计提准备，` : ''}` +
        (f.now < 0 ? `还要倒贴${of100(-f.now)}` : `${of100(f.now)}成为利润`) +
        (f.against === 'baseline' ? `；利润${changeZh(f, 'yuan', '多', '少')}。` : '。')
      );
    },
    causes: (f) => {
      const of100 = (x: number) => `${say.number(100 * x, 'zh')}笔`;
      return (
        `每100笔新增逾期中，${of100(f.couldNot)}还不上，${of100(f.wouldNot)}不愿还，${of100(f.forgot)}忘了还。` +
        `还不上最常见的原因：${nameOf(zh.charts, 'causes', f.root)}（${of100(f.rootShare)}）。`
      );
    },
    trust: (f) =>
      f.month === 0
        ? `现在信任度为${say.index(f.now, 'zh', f.mcse)}。`
        : `${month(f.month)}信任度为${say.index(f.now, 'zh', f.mcse)}，${changeZh(f, 'index')}。`,
    legal: (f) =>
      f.month === 0
        ? `现在积压案件${say.count(f.now, 'zh', f.mcse)}件。`
        : `${month(f.month)}积压案件${say.count(f.now, 'zh', f.mcse)}件，${changeZh(f, 'count', '多', '少', '件')}；至此共收案${say.count(f.cases, 'zh')}件。`,
  },
  worlds: (n, people) =>
    `${say.count(n, 'zh')}个世界${people ? `，每个${say.count(people, 'zh')}人` : ''}。`,
  keys: {
    band: '色带：十个世界中的八个。',
    samples: (n) => `细线：${n}个单独的世界。`,
    ghost: '虚线：基准。',
    ghostTick: '灰色竖线：基准中的人数。',
    whisker: '细须：十个世界中的八个。',
    mark: (people, one) => (one ? '一个标记是一个人。' : `一个标记代表${people}人。`),
    dot: (n, worlds) => (worlds ? `一个点是${n}个世界之一。` : `${n}个点，每个同样可能。`),
    coarse: '先看到的是最初几个世界，结果还在变准。',
  },
  join: '',
  colon: '：',
};

function thanZh({ against }: Change): string {
  return against === 'baseline' ? '基准' : '现在';
}

function changeZh(
  f: Change,
  unit: MeasureUnit,
  more = '高',
  less = '低',
  measureWord = '',
): string {
  const place = thanZh(f);
  if (f.change === 0) return `与${place}相同`;
  const size = say.signed(Math.abs(f.change), unit, 'zh', f.changeMcse).replace('+', '');
  if (!clear(f) || !shows(size)) return `与${place}没有明显差别`;
  const holds = f.of === 1 ? '目前只有一个世界' : `${f.of}个世界中有${f.holds}个如此`;
  return `比${place}${f.change > 0 ? more : less}${size}${measureWord}（${holds}）`;
}

// What the page calls

const sayingsIn = (locale: string): Sayings => (locale.startsWith('zh') ? zh : en);

function nameOf(charts: Sayings['charts'], id: ChartId, name: string): string {
  return charts[id].names[name] ?? name;
}

/** The finding as a sentence: a picture's title. */
export function findingSentence(finding: Finding, locale: string): string {
  // The compiler does not see that a kind and its saying belong together.
  const saying = sayingsIn(locale).findings[finding.kind] as (found: Finding) => string;
  return saying(finding);
}

interface ChartWords {
  readonly label: string;
  readonly help: string;
  readonly names: Readonly<Record<string, string>>;
}

export function chartWords({ id }: Pick<Chart, 'id'>, locale: string): ChartWords {
  return sayingsIn(locale).charts[id as ChartId];
}

/** What is plotted, the unit, the base, how many worlds of how many people, and what band and lines are. */
export function subtitleOf(chart: Chart, results: Results, locale: string): string {
  const { worlds, keys, join } = sayingsIn(locale);
  const shape = chart.shape(results);
  const n = results.worlds.length;
  const parts = [chartWords(chart, locale).help];
  if (shape.drawing === 'people') {
    parts.push(keys.mark(say.count(shape.perMark, locale), shape.perMark === 1));
    if (shape.baselineCounts) parts.push(keys.ghostTick);
  } else {
    parts.push(worlds(n, results.borrowers));
    parts.push(...keysOf(shape, n, keys));
  }
  return parts.join(join);
}

function keysOf(
  shape: Exclude<Shape, { drawing: 'people' }>,
  n: number,
  keys: Sayings['keys'],
): string[] {
  switch (shape.drawing) {
    case 'stackedBands':
      return [
        ...(n > 1 ? [keys.band] : []),
        ...(shape.samples.length > 0 ? [keys.samples(shape.samples.length)] : []),
        ...(shape.baseline ? [keys.ghost] : []),
      ];
    case 'lines': {
      const samples = Math.max(0, ...shape.lines.map((line) => line.samples?.length ?? 0));
      return [
        ...(n > 1 && shape.lines.some(({ low }) => low) ? [keys.band] : []),
        ...(samples > 0 ? [keys.samples(samples)] : []),
        ...(shape.lines.some(({ dashed }) => dashed) ? [keys.ghost] : []),
      ];
    }
    case 'bars':
      return [...(n > 1 ? [keys.whisker] : []), ...(shape.bars.some(paired) ? [keys.ghost] : [])];
    case 'moneyBars':
      return [...(n > 1 ? [keys.whisker] : []), ...(shape.steps.some(paired) ? [keys.ghost] : [])];
    case 'dots':
      return [keys.dot(shape.dots.length, n <= shape.dots.length)];
    default:
      return shape satisfies never;
  }
}

const paired = ({ baseline }: { readonly baseline?: number }): boolean => baseline !== undefined;

/** A month's values, for the cursor: shown beside it and spoken. */
export function monthSentence(chart: Chart, shape: Shape, m: number, locale: string): string {
  const { colon } = sayingsIn(locale);
  const { names } = chartWords(chart, locale);
  const list = (parts: readonly string[]) => parts.join(locale.startsWith('zh') ? '，' : ', ');
  const when = say.month(m, locale);
  const value = (id: string, x: number) =>
    `${names[id] ?? id} ${say.inUnit(x, chart.unit, locale)}`;
  if (shape.drawing === 'stackedBands') {
    const parts = shape.layers.map(({ id, values }) => [id, values[m] ?? 0] as const);
    const total = parts.reduce((sum, [, x]) => sum + x, 0);
    return (
      when +
      colon +
      list([
        value('total', total),
        ...[...parts].reverse().map(([id, x]) => value(id, x)),
        ...(shape.baseline ? [value('baseline', shape.baseline[m] ?? 0)] : []),
      ])
    );
  }
  if (shape.drawing === 'lines') {
    if (m < shape.from) return when;
    return when + colon + list(shape.lines.map(({ id, mean }) => value(id, mean[m] ?? 0)));
  }
  if (shape.drawing === 'people') {
    return when + colon + list(shape.states.map((id, i) => value(id, shape.counts[i] ?? 0)));
  }
  return when;
}

/** The chart's table, ready to be read. */
export function tableWords(
  chart: Chart,
  results: Results,
  locale: string,
): { caption: string; columns: string[]; rows: string[][] } {
  const { label, help, names } = chartWords(chart, locale);
  const { columns, rows } = chart.table(results);
  const cell = ({ unit }: Column, value: number | string): string => {
    if (typeof value === 'string') return names[value] ?? value;
    if (unit === 'month') return String(value);
    if (unit === 'name') return String(value);
    return say.inUnit(value, unit, locale);
  };
  return {
    caption: `${label}${sayingsIn(locale).colon}${help}`,
    columns: columns.map(({ id }) => names[id] ?? id),
    rows: rows.map((row) => columns.map((column, i) => cell(column, row[i] ?? ''))),
  };
}
