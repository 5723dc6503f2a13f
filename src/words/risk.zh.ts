// 风险各项分析的中文。数字以文字传入。
import type { RiskWords } from './risk.en.ts';

export const riskZh: RiskWords = {
  sure: (worlds, seed) => `± 为${worlds}个世界的一个蒙特卡洛标准误，种子“${seed}”。`,

  losses: {
    lead: '同一个情景，每个世界里是另一批人、另一种运气。损失因此不同；资本就是为尾部准备的。',
    what: '损失',
    kinds: { loss: '按金额', lossRate: '占在贷余额（年化）' },
    level: '置信水平',
    title: (expected, level, risk, shortfall) =>
      `预期损失${expected}；最差的${level}的世界里至少损失${risk}，平均损失${shortfall}。`,
    titleFew: (expected, level, needed, have) =>
      `预期损失${expected}。${have}个世界读不出最差${level}的损失：至少需要${needed}个世界。`,
    pictureTitle: '所有世界的损失，从小到大',
    pictureSubtitle: '损失不超过此数的世界占比。所示为世界之间的差异。',
    worldsAxis: '世界占比',
    expected: '预期损失',
    valueAtRisk: '风险价值',
    shortfall: '预期短缺',
    yuan: '损失（元）',
    share: '损失占在贷余额（年化）',
    columns: ['置信水平', '风险价值（VaR）', '95%界限', '预期短缺（ES）', '所需世界数'],
    refused: (needed) => `需要${needed}个世界`,
    tailTitle: '尾部背后的世界',
    tailLead: '最差的在前。点开可看那个世界里的人。',
    tailColumns: ['世界', '损失', '占在贷余额', '失业率', '逾期30天以上'],
    world: (n) => `第${n}个世界`,
    more: '改用这么多世界',
    sure: (worlds) =>
      `预期损失：${worlds}个世界的蒙特卡洛误差。风险价值：用次序统计量给出界限，对任何分布都成立。预期短缺：把世界重抽400次得出误差。世界之间只差在人、运气和经济的小意外：参数的不确定和没想到的情景要另算。`,
  },

  lens: {
    lead: '同一个世界，用每一种逾期率口径来讲。没有哪个口径是错的，它们回答的是不同的问题。',
    title: (better, worse, of, until) =>
      `到第${until}个月，${of}种口径中${better}种说逾期下降，${worse}种说上升。`,
    titleOne: (all, until) =>
      `各口径一致：到第${until}个月，逾期${all === 'better' ? '下降' : '上升'}了。`,
    titleNone: (until) => `到第${until}个月，没有哪个口径显示明显变化。`,
    trap: '头条逾期率在降，而每个季度的新客户都比上一个季度更差：是增长把它摊薄了。',
    until: '从第一个月到第几个月',
    late: '逾期',
    lates: { 1: '1天及以上', 31: '30天以上', 91: '90天以上' },
    preset: '看看这个陷阱',
    presetHelp: '一个预设：头条逾期率下降，而每个账龄批次都在变差。',
    snapshotTitle: '时点口径：逐月来看',
    snapshotSubtitle: '月末逾期占在贷余额，按金额。各世界的均值。',
    vintageTitle: '账龄口径（vintage）：每个季度的新客户',
    vintageSubtitle: (late, age) =>
      `某季度新开账户在${age}个月内曾逾期${late}的占比，各世界平均。不足200个账户的季度不列。`,
    vintageAxis: '该季度的第一个月',
    vintageRate: '曾逾期账户占比',
    month: '月',
    curves: {
      usual: '通常：按金额、除以当期余额、180天核销',
      accounts: '按户数',
      lagged: '除以账单产生时的余额',
      early: '120天核销',
      never: '从不核销',
    },
    writeOff: { '180': '180天', '120': '120天', never: '从不' },
    base: { amount: '金额', accounts: '户数' },
    denominator: { now: '当期余额', lagged: '较早余额' },
    kind: { snapshot: '时点', vintage: '账龄' },
    vintageAge: (months) => `${months}个月内`,
    says: { better: '变好', worse: '变差', unclear: '看不清' },
    columns: ['口径', '逾期', '按', '分母', '核销', '之前', '之后', '变化', '说法'],
    short: '模拟至少要15个月，才有两个季度的新客户走到第九个月。',
    sure: (worlds) =>
      `只有当变化超过${worlds}个世界的1.96个标准误（配对）时，才说“变好”或“变差”。四十种口径里，会有一两种只是碰巧。`,
  },

  dashboard: {
    lead: '放款机构只看得到一个资产组合，只看一次。政策在一年后启动，月度逾期率看得出来吗？没有这项政策的世界，说明光凭运气会怎样。',
    policy: '政策',
    ownPolicies: '你的世界里的政策',
    rate: '看板上的指标',
    rates: { '1+': '逾期1天及以上', '31+': '逾期30天以上', '91+': '逾期90天以上' },
    design: '与谁比',
    designs: { before: '启动前的几个月', control: '同期对照组' },
    title: (months, customers) =>
      `有${customers}名客户的组合要${months}才看得出来：从那时起五次中有四次报警。`,
    titleNot: (power, months, customers) =>
      `有${customers}名客户的组合几乎看不出来：${months}个月后报警的只有${power}。`,
    pictureTitle: '看板报警的机会',
    pictureSubtitle: (design) =>
      `${design}。带：20次中的19次，取决于世界数。灰色：没有这项政策，报警即误报。`,
    months: '启动后的月数',
    power: '报警',
    wanted: '80%',
    falseAlarms: '没有这项政策',
    naive: '经验法则，没有这项政策',
    book: (customers) => `${customers}名客户`,
    naiveText: (share, months) =>
      `经验法则（月度波动的两个标准误）在${months}个月内会对${share}的组合误报：相邻月份彼此相似，实际的信息量比月数少。`,
    effectTitle: '真实效果，任何看板都看不到',
    effectSubtitle: '配对世界中指标的变化。带：蒙特卡洛误差，20次中的19次。',
    effect: '百分点',
    columns: ['客户数', '与谁比', '6个月后报警', '误报', '达到80%的月数'],
    never: '模拟期内达不到',
    short: '模拟要超过13个月，并且至少20个世界才数得出误报。',
    sure: (worlds) =>
      `报警是指变化超出没有这项政策的世界的1.96个标准差，由其余${worlds - 1}个世界判断。真实的放款机构没有这些世界，它的报警没有这么可靠。较小的组合是同一批世界里每隔一人、四人、八人取一人。`,
  },

  sideEffects: {
    lead: '同样的世界里，一项政策开与不开：带来什么，代价是什么，由谁承担。',
    policy: '政策',
    title: (good, bad) => `变好：${good}。变差：${bad}。`,
    titleGood: (good) => `变好：${good}。这张表上没有明显变差的项目。`,
    titleBad: (bad) => `变差：${bad}。这张表上没有明显变好的项目。`,
    titleNone: '这张表上没有明显的变化。',
    and: '，',
    bearers: {
      lender: '放款机构',
      customers: '客户',
      applicants: '申请人',
      staff: '法务与客服',
    },
    columns: ['项目', '变化', '± 误差', '相对变化', '成立于'],
    pictureTitle: '每一项，相对于没有这项政策时',
    pictureSubtitle: '变化占没有这项政策时数值的百分比。须线：20次中的19次（配对的蒙特卡洛误差）。',
    segmentsTitle: '按人群，百分点',
    holds: (k, of) => `${of}个世界中的${k}个`,
    none: '没有变化',
    sure: (worlds) =>
      `${worlds}个世界配对比较：同一批人，同样的运气。“明显”指超过两个标准误。按人群只列均值。`,
  },
};
