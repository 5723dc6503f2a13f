// What the table "How well does it fit reality?" says, in both languages; its rows are named by id.
import type { LanguageCode } from './languages.ts';

export interface FitWords {
  readonly title: string;
  readonly lead: (version: string, worlds: number, people: string) => string;
  readonly targets: string;
  readonly sizes: string;
  readonly sizesLead: string;
  readonly directions: string;
  readonly directionsLead: (right: number, of: number) => string;
  readonly columns: {
    readonly what: string;
    readonly accepted: string;
    readonly model: string;
    readonly verdict: string;
    readonly sources: string;
    readonly policy: string;
    readonly measure: string;
    readonly should: string;
    readonly change: string;
  };
  readonly inside: string;
  readonly missed: string;
  readonly up: string;
  readonly down: string;
  readonly right: string;
  readonly wrong: string;
  readonly why: string;
  readonly months: (x: string) => string;
  readonly times: (x: string) => string;
  readonly yuan: (x: string) => string;
  readonly to: (low: string, high: string) => string;
  /** Labels of targets and sizes by id; English stands in the study itself. */
  readonly labels: Readonly<Record<string, string>>;
  /** Why a miss is accepted, by id. */
  readonly misses: Readonly<Record<string, string>>;
}

const en: FitWords = {
  title: 'How well does it fit reality?',
  lead: (version, worlds, people) =>
    `Published figures, the range that we accept around each, and where model ${version} lands (${String(worlds)} worlds of ${people} people, with Monte Carlo error). What is missed is said, with why.`,
  targets: 'Calibration targets',
  sizes: 'Known sizes of effects',
  sizesLead: 'What trials and lenders have measured, and what the same change does here.',
  directions: 'Direction of every policy',
  directionsLead: (right, of) =>
    `${String(right)} of ${String(of)} policies move their headline measure the way they should, further than three standard errors from nothing.`,
  columns: {
    what: 'What',
    accepted: 'Accepted',
    model: 'Model',
    verdict: 'Verdict',
    sources: 'Sources',
    policy: 'Policy',
    measure: 'Measure',
    should: 'Should go',
    change: 'Change',
  },
  inside: 'inside',
  missed: 'missed',
  up: 'up',
  down: 'down',
  right: 'right',
  wrong: 'wrong',
  why: 'Why it is missed',
  months: (x) => `${x} months`,
  times: (x) => `× ${x}`,
  yuan: (x) => `¥${x}`,
  to: (low, high) => `${low} to ${high}`,
  labels: {},
  misses: {},
};

const zh: FitWords = {
  title: '与现实吻合得怎样？',
  lead: (version, worlds, people) =>
    `公开数字、我们接受的区间，以及模型${version}的结果（${String(worlds)}个世界，每个${people}人，附蒙特卡洛误差）。没对上的照实列出，并说明原因。`,
  targets: '校准目标',
  sizes: '已知的效果大小',
  sizesLead: '试验和机构实测过的效果，与同样的改动在这里的结果。',
  directions: '每项措施的方向',
  directionsLead: (right, of) =>
    `${String(of)}项措施中，${String(right)}项把主要指标推向了应有的方向，且超出三倍标准误。`,
  columns: {
    what: '项目',
    accepted: '接受区间',
    model: '模型',
    verdict: '结论',
    sources: '来源',
    policy: '措施',
    measure: '指标',
    should: '应当',
    change: '变化',
  },
  inside: '在区间内',
  missed: '未对上',
  up: '上升',
  down: '下降',
  right: '方向正确',
  wrong: '方向不对',
  why: '为什么没对上',
  months: (x) => `${x}个月`,
  times: (x) => `${x}倍`,
  yuan: (x) => `${x}元`,
  to: (low, high) => `${low}至${high}`,
  labels: {
    T1: '首日逾期率：当日到期本金中次日未还的占比',
    T2: '其中30天内收回的占比',
    T3: '每月由正常迁徙到逾期31天以上的占比',
    T3b: '该迁徙率与“首日逾期率×（1－30天回收率）”之比',
    T4: '31-60天到61-90天的月迁徙率',
    T5: '逾期90天以上余额占比（180天核销）',
    T6: '逾期90天以上余额÷逾期30天以上余额',
    T7: '逾期31-90天余额÷逾期90天以上余额',
    T8: '今日资产池12个月内逾期满91天的占比，平稳年份',
    T8b: '同上，冲击年份',
    T9: '今日资产池全周期违约率',
    T9b: '今日资产池核销率',
    T10: '逾期满91天后12个月内收回的占比',
    T11: '委外机构：每月回收占委托余额的比例',
    T11b: '委外机构：佣金占回收款的比例',
    T12: '不良转让：价格占本息的比例',
    T13: '冲击：六个月后逾期90天以上余额占比与冲击前之比',
    T14: '冲击：逾期90天以上超额部分见顶后的半衰期',
    T15: '冲击：前三个月首日逾期率的相对升幅，近优质客群',
    T15b: '同上，次级客群',
    T16: '冲击：两到三个月内失业率上升',
    T16b: '冲击：超额失业的半衰期',
    T17: '有欠款客户的户均余额',
    T17b: '3,000元以下账户占在贷余额的比例',
    T18: '年收入中位数',
    T18b: '收入离散程度（对数标准差）',
    T19: '账单与他处债务占收入的比例',
    T19b: '其中非支付工具的部分',
    T19c: '背有债务的客户占比',
    T19d: '每月全部还清的客户占比',
    T20: '还款提醒：每月至少五分之一概率忘记的人，按时还款的相对升幅',
    T20b: '自动扣款：消除“忘了还”的比例',
    remindersLate: '提醒使“忘了还”减少四分之一：首日逾期率',
    remindersLoss: '同上：损失',
    autopayLate: '自动扣款占比由50%升至80%：首日逾期率',
    autopayLoss: '同上：损失',
    cutoffLoss: '评分通过率由75%降至60%：损失',
    cutoffGood: '同上：误拒的好客户占比',
    scoring: '通过率不变，AUC由0.67升至0.74：损失',
    limits: '额度提高五分之一：损失',
    debtCap: '负债收入比上限由0.50降至0.30：损失',
    education: '对所有人做教育：损失',
    aiOnly: '只用机器外呼、不用人工：30天回收率',
    replacement: '失业时收入由50%升至70%：损失',
  },
  misses: {
    T8b: '作为来源的资产池有一年循环期：还回的款项不断买入新资产，新资产也可能变坏。这里的资产池只取今日存量，随后自然摊还，剩下可变坏的更少。试过拉长期数、提高分期占比，池内违约随之上升，但户均余额（T17）和账单占收入比（T19）会超出区间。',
    T9b: '同T8b：来源中的资产池循环一年，这里的几个月内就摊还完毕。',
    scoring:
      '已知的效果来自重新筛选一遍的客群。这里四分之三的客户是在更好的评分上线之前批下来的，新评分只作用于新申请和额度重检，三年后大约显现一半。试过把重检时的减半改为冻结额度：效果更大，但在贷余额也会缩小三分之一。',
  },
};

export function fitWords(code: LanguageCode): FitWords {
  return code === 'zh' ? zh : en;
}
