// The Chinese of the declarations: one word for one thing, no blame, no stray English, the numbers of the English.
import { describe, expect, it } from 'vitest';
import { declaredEn } from '../../src/words/declared.en.ts';
import { declaredZh } from '../../src/words/declared.zh.ts';
import { GLOSSARY } from '../../src/words/glossary.ts';
import type { GlossaryId } from '../../src/words/glossary.ts';

/** Words that a reader could take for something else than the glossary's term. */
const NOT: Partial<Record<GlossaryId, readonly string[]>> = {
  informationAsymmetry: ['信息不均', '信息差', '信息非对称'],
  underwriting: ['承保', '核保', '信贷批核'],
  limit: ['限额', '信贷额', '透支额'],
  limitReview: ['额度复审', '额度审查', '额度检讨'],
  scoreCutoff: ['截止分', '截断', '门槛分', '分数线'],
  approvalRate: ['批准率', '获批率', '批核率', '过件率'],
  discrimination: ['辨识力', '辨别力', '鉴别力'],
  falseRejection: ['错拒', '误杀', '假拒绝'],
  thinFile: ['薄文件', '瘦档案', '白户'],
  adverseSelection: ['反向选择', '不利选择'],
  debtToIncome: ['债务收入比', '收入负债比', '债务与收入'],
  debtsElsewhere: ['他处负债', '其他债务', '多头'],
  hiddenDebt: ['隐藏债务', '隐藏负债', '隐性债务', '暗债'],
  abilityToRepay: ['还不起', '偿付能力', '偿还能力', '支付能力', '还债能力'],
  willingnessToRepay: ['偿还意愿', '付款意愿', '还债意愿'],
  strategicMiss: ['策略性拖欠', '战略性', '恶意逾期'],
  presentBias: ['现时偏差', '当下偏好', '即时偏好', '现在偏误'],
  blindSpot: ['盲点', '盲目度'],
  instalments: ['分批付款', '分期付款', '按揭'],
  revolving: ['滚动信用', '滚存', '周转卡'],
  minimumPayment: ['最低付款', '最低缴款', '最低应缴'],
  dormantAccount: ['休眠', '静止户', '不动户'],
  autopay: ['自动扣款', '自动扣费', '自动转账', '代扣'],
  earlyWarning: ['早期警告', '提前警告', '早期预警'],
  overdue: ['延滞', '拖欠', '迟付', '过期', '违期'],
  enteringCollections: ['入摧', '进催', '落催'],
  firstPaymentDefault: ['首付违约', '首次付款违约', '首期违约', '首次还款违约'],
  ageing: ['帐龄', '逾期桶', '账期段'],
  rollRate: ['滚动率', '迁移率', '滚动比率', '转移率'],
  catchingUp: ['治愈', '补救率', '赶上', '追上'],
  collections: ['追债', '讨债', '催债', '催款', '收债', '追讨'],
  collected: ['回收款', '收款', '催收款'],
  lostContact: ['失去联系', '联络不上'],
  hardshipPlan: ['困难计划', '艰难', '纾困方案', '延期计划'],
  writeDown: ['减记', '豁免', '宽免'],
  lateFee: ['滞纳金', '罚息', '迟缴', '罚金'],
  agency: ['外包', '第三方催收', '代理机构'],
  debtor: ['欠款人', '负债人', '欠债人', '债仔'],
  caseBacklog: ['积案', '案件堆积', '待办案件', '案件等待'],
  nonPerforming: ['坏账率', '坏帐', '不良贷款率', '呆账', '不履约'],
  chargeOff: ['冲销', '撇账', '注销债权', '勾销'],
  recovery: ['追偿', '挽回率', '恢复率', '复苏率'],
  debtSale: ['债务出售', '债务销售', '卖债', '债权出售'],
  receivables: ['应收余额', '应收款', '应收账款', '贷款余额', '未偿余额'],
  provisions: ['准备金', '减值准备', '备抵'],
  rateCap: ['利率封顶', '利率帽', '利率天花板'],
  creditReporting: ['信用局', '信用报告局', '征信上报', '信用报送'],
};

/** Words that judge a person, and words for the people of this house under another name. */
const BLAME = [
  '老赖',
  '赖账',
  '恶意',
  '失信',
  '骗贷',
  '挥霍',
  '月光',
  '懒',
  '不负责',
  '坏人',
  '坏客户',
];
const STRANGE = [
  '贷款人',
  '放贷机构',
  '贷方',
  '出借人',
  '放贷人',
  '分部',
  '细分',
  '杠杆',
  '风险率',
  '危险率',
];

/** Latin letters that Chinese practitioners write too, and those of formulas. */
const LATIN = new Set(
  ['AI', 'APR', 'AUC', 'LPR', 'beta', 'omega', 'Z', 'ln', 'e', 'p', 'q'].concat(
    'M1 M2 M3'.split(' '),
  ),
);

type Text = readonly [path: string, text: string];

function textsOf(words: unknown, path: string): Text[] {
  if (typeof words === 'string') return [[path, words]];
  return Object.entries(words as Record<string, unknown>).flatMap(([name, inner]) =>
    textsOf(inner, path ? `${path} › ${name}` : name),
  );
}

const declared = textsOf(declaredZh, '');
const glossary: Text[] = GLOSSARY.flatMap(({ id, zh }): Text[] => [
  [`glossary › ${id} › term`, zh.term],
  [`glossary › ${id} › meaning`, zh.meaning],
]);
const all = [...declared, ...glossary];

/** Texts in which the pattern is found, each with its place. */
const where = (texts: readonly Text[], pattern: RegExp) =>
  texts.filter(([, text]) => pattern.test(text)).map(([path, text]) => `${path}: ${text}`);

/** Units hold a number in between, so some rules are not for them. */
const prose = all.filter(([path]) => !path.startsWith('units'));
const SENTENCE = /› (help|story|finding|meaning|does|sideEffects|isNot|evidenceNote)$|› misses ›/;
const sentences = prose.filter(([path]) => SENTENCE.test(path));
const names = prose.filter(([path]) => !SENTENCE.test(path));

describe('Chinese words of the trade', () => {
  it.each(Object.entries(NOT))('no other word stands for %s', (_, others) => {
    expect(where(all, new RegExp(others.join('|')))).toEqual([]);
  });

  it('a forbidden word is no part of a term', () => {
    const terms = GLOSSARY.map(({ zh }) => zh.term);
    const forbidden = Object.values(NOT).flat();
    expect(terms.filter((term) => forbidden.some((word) => term.includes(word)))).toEqual([]);
  });

  it('every term of the glossary is met in the declarations', () => {
    const said = declared.map(([, text]) => text).join('\n');
    expect(GLOSSARY.map(({ zh }) => zh.term).filter((term) => !said.includes(term))).toEqual([]);
  });

  it('no term and no id is declared twice', () => {
    for (const key of ['id', 'en', 'zh'] as const) {
      const said = GLOSSARY.map((entry) => (key === 'id' ? entry.id : entry[key].term));
      expect(new Set(said).size).toBe(said.length);
    }
  });

  it('nobody is blamed', () => {
    expect(where(all, new RegExp(BLAME.join('|')))).toEqual([]);
  });

  it('lenders, segments and levers keep their names', () => {
    expect(where(all, new RegExp(STRANGE.join('|')))).toEqual([]);
  });
});

describe('Chinese as it is written', () => {
  it('no English is left', () => {
    const left = all.flatMap(([path, text]) =>
      (text.match(/[A-Za-z][A-Za-z0-9]*/g) ?? [])
        .filter((word) => !LATIN.has(word))
        .map((word) => `${path}: ${word}`),
    );
    expect(left).toEqual([]);
  });

  it('punctuation is full-width', () => {
    // Dots and commas within numbers are not punctuation.
    expect(where(prose, /(?<!\d)[,.]|[,.](?!\d)|[;:?!()'"[\]]/)).toEqual([]);
  });

  it('there are no spaces', () => {
    expect(where(all, /\s/)).toEqual([]);
  });

  it('a range has a dash, a negative number a minus, a product a cross', () => {
    expect(where(all, /-|\*|\dx|x\d/)).toEqual([]);
  });

  it('a sentence ends as one, a name does not', () => {
    expect(where(sentences, /[^。]$/)).toEqual([]);
    expect(where(names, /[。，；：]$/)).toEqual([]);
  });

  it('a name is short', () => {
    expect(names.filter(([, text]) => text.length > 18).map(([path]) => path)).toEqual([]);
  });

  it('a unit says where its number stands', () => {
    for (const unit of Object.values(declaredZh.units)) expect(unit.split('{}')).toHaveLength(2);
  });
});

/** How a number that English spells out may stand in Chinese. */
const SPELT: Readonly<Record<string, RegExp>> = {
  half: /半|0\.5/,
  third: /三/,
  two: /2|二|两/,
  three: /3|三/,
  four: /4|四/,
  five: /5|五/,
  six: /6|六|半年/,
  eight: /8|八/,
  nine: /9|九/,
  ten: /10|十/,
  twelve: /12|十二/,
  twenty: /20|二十/,
};

describe('Chinese and English say the same', () => {
  // Options of the shock stand under shocks.
  const english = new Map(
    textsOf(declaredEn, '').filter(
      ([path]) => !path.startsWith('parameters › economy.shock › options'),
    ),
  );
  const chinese = new Map(declared);

  it('the same things are named', () => {
    expect([...chinese.keys()].sort()).toEqual([...english.keys()].sort());
  });

  // A number that moves in a declaration must move here too: see the path that fails.
  it('every number of an English sentence is in the Chinese one', () => {
    const missing = [...english].flatMap(([path, text]) => {
      if (!SENTENCE.test(path)) return [];
      const translated = chinese.get(path) ?? '';
      const figures = numbersOf(translated);
      return [
        ...numbersOf(text).filter((x) => !figures.includes(x)),
        ...Object.keys(SPELT).filter(
          (x) => new RegExp(`\\b${x}\\b`).test(text) && !SPELT[x]!.test(translated),
        ),
      ].map((x) => `${path}: ${x} is not in “${translated}”`);
    });
    expect(missing).toEqual([]);
  });
});

/** Figures as they are written; 万 is 10,000. */
function numbersOf(text: string): readonly string[] {
  return text.replaceAll('每万', '10,000').match(/\d[\d,.]*\d|\d/g) ?? [];
}
