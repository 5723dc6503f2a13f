// “放款给谁”各项分析的中文。数字连同单位以文字传入。
import type { SelectionWords } from './selection.en.ts';

export const selectionZh: SelectionWords = {
  groups: {
    all: '全部申请人',
    approved: '仅通过者',
    students: '学生',
    youngWorkers: '年轻上班族',
    households: '中产家庭',
    gigWorkers: '灵活就业者',
    thinFile: '信用记录薄',
    longFile: '信用记录厚',
  },
  scores: {
    today: '现有评分',
    betterScoring: '更好的数据',
    incomeVerification: '核实收入',
    trueRisk: '真实风险（谁也看不到）',
    score: '评分',
    risk: '真实风险',
  },
  columns: {
    group: '人群',
    people: '人数',
    bads: '其中变坏',
    error: '± 误差',
    worlds: '世界数',
  },
  truthShort: '被拒者也被跟踪，如同每次只放进他一个。',
  truth:
    '“坏客户”指申请后十二个月内逾期达91天者。被拒者的结果之所以已知，是因为每个人都被当作“只放进他一个”继续跟踪：同一个人、同样的运气、同样的经济与条款，额度按现行规则给出（至少300元）。没有算进去的是：如果把所有人都放进来，法务会排起长队，放款机构也会更谨慎。',
  fewer: (n) => `不足${n}人的人群不显示。`,
  short: (months) => `每个申请人要跟踪一年，所以模拟必须超过${months}个月。请在沙盘里延长。`,
  sure: (worlds, people) => `± 为一个蒙特卡洛标准误，来自${worlds}个世界、共${people}名申请人。`,

  swapSet: {
    lead: '两套授信政策在同一个世界里审同一批申请人。四个格子里是每个人的真实结果，包括被拒者本来会怎样。',
    policyB: '政策B',
    policyA: 'A：基准',
    options: {
      world: 'B：你的世界的授信',
      better: 'B：更好的数据',
      verified: 'B：核实收入',
      strict: 'B：评分通过60%',
      mild: 'B：评分通过90%',
    },
    title: (added, addedBad, dropped, droppedBad) =>
      `每100名申请人中，B放进了A所拒的${added}人，其中${addedBad}变坏；拒绝了A所放的${dropped}人，其中${droppedBad}变坏。`,
    titleMore: (added, bad) => `每100名申请人中，B比A多放进${added}人，其中${bad}变坏。`,
    titleLess: (dropped, bad) =>
      `每100名申请人中，B比A多拒绝${dropped}人，其中${bad}会变坏，其余的人本来会还。`,
    titleSame: 'A和B放进的是同一批人。',
    boxesTitle: '谁放进了谁，结果如何',
    boxesSubtitle: '每格一百个小方块代表格中的人，深色为十二个月内变坏者，被拒者也包括在内。',
    aYes: 'A通过',
    aNo: 'A拒绝',
    bYes: 'B通过',
    bNo: 'B拒绝',
    of100: (n) => `每100名申请人中${n}人`,
    bad: (share) => `${share}变坏`,
    each: (yuan, months) => `${months}个月内人均${yuan}`,
    nobody: '没有人',
    change: (approval, bad, profit, months) =>
      `B相对A：通过率${approval}，通过者坏账率${bad}，${months}个月内每100名申请人${profit}。`,
    livesTitle: '看看他们',
    livesLead: '每格里的人：实心为变坏者。点开就是一个人的经历。',
    life: (person, bad) => `${person}号，${bad ? '变坏' : '还清'}`,
    boxes: { both: '都通过', onlyA: '只有A通过', onlyB: '只有B通过', neither: '都拒绝' },
    columns: ['格子', '人数', '占申请人', '变坏', '人均利润', '人均损失'],
    bySegment: '各人群的坏账率',
  },

  strategy: {
    lead: '只移动评分的准入线，其他不变。利润是每个账户头若干个月的利润，未扣催收和法务费用。',
    title: (pass, range) => `现有评分在通过${pass}时赚得最多；${range}之间的准入线与它分不出高下。`,
    titleNone: '现有评分怎么划线都不赚钱：放得越少亏得越少。',
    gain: (yuan) => `更好的数据在最优处每100名申请人可多赚${yuan}。`,
    badTitle: '放得越多，坏的越多',
    badSubtitle: '通过率与通过者坏账率，逐条准入线。竖线：均值20次有19次落在其中（蒙特卡洛误差）。',
    profitTitle: '钱在哪里',
    profitSubtitle: (months) =>
      `通过率与每100名申请人${months}个月内的利润（元）。竖线：蒙特卡洛误差，20次中的19次。`,
    approval: '通过率',
    badRate: '通过者坏账率',
    profit: '元/100名申请人',
    now: '现行',
    chosen: '所选',
    cut: '评分放行的比例',
    reading: (approval, bad, profit) => `通过${approval}，其中${bad}变坏，每100名申请人${profit}。`,
    dominatedTitle: '被压倒的政策',
    dominatedNone: '没有哪个政策在各方面都明显落后：误差范围不允许这样说。',
    dominated: (n, of) =>
      `${of}个政策中有${n}个被压倒：另有政策通过率不低、坏账率不高、利润不少，且至少一项明显更好；判断的严格程度已顾及所有两两比较。`,
    dominatedBy: (score, pass, by, byPass) => `${score}（${pass}）不如${by}（${byPass}）`,
    fewWorlds: '不足20个世界时，不说哪个政策被压倒。',
    columns: ['评分', '放行', '通过率', '坏账率', '元/100人', '不如'],
  },

  scorePower: {
    lead: '评分把坏客户排在好客户前面的本事有多大？放款机构只能在通过者中检验；这里看得到所有人，还有任何评分都超不过的真实风险。',
    title: (auc, ceiling, seen) =>
      `评分的AUC为${auc}；若知道每个人的全部特征可达${ceiling}。放款机构只能在通过者中检验，看到的是${seen}。`,
    curveTitle: '准入线移动时被挡在外面的坏客户与好客户',
    curveSubtitle: '从风险最高者开始拒绝：被拒的坏客户占比与被拒的好客户占比。点线为随机。',
    goods: '被拒的好客户',
    badsRefused: '被拒的坏客户',
    cut: '拒绝风险最高的',
    reading: (people, bads, goods) =>
      `拒绝风险最高的${people}，会挡住${bads}的坏客户，也误拒${goods}的好客户。`,
    groupsTitle: '各人群的基尼系数',
    groupsSubtitle:
      '基尼系数为2×AUC−1：0为随机，1为完美。比较同一世界里的坏客户与好客户。须线：20次中的19次（蒙特卡洛误差）。虚线：真实风险。',
    ks: (score, risk) => `两个占比的最大差距（KS）为${score}个百分点；用真实风险则为${risk}。`,
    hidden: (points) => `放款机构看不到的：仅在通过者中，AUC低了${points}。`,
    sure: 'AUC只比较同一世界里的人，逐对精确计数，同分算一半；误差来自世界之间的差别。KS由160个分档读出。',
    columns: ['人群', '人数', '变坏', 'AUC', '基尼系数', '真实风险的AUC'],
    few: '人数太少',
  },

  fairness: {
    lead: '同一条准入线，并不等于同样的机会。本来会还的人里，每个人群各有多少被拒？',
    title: (worst, share, best, other) =>
      `本来会还的人里，${worst}有${share}被拒，${best}有${other}被拒。`,
    titleNone: '各人群人数太少，无法比较。',
    division: '人群',
    divisions: { segment: '按人群', file: '按信用记录' },
    pictureTitle: '准入线移动时被误拒的好客户',
    pictureSubtitle: '本来会还的人中被拒的占比，与评分放行的比例。带：蒙特卡洛误差，20次中的19次。',
    pass: '评分放行',
    refused: '好客户被拒',
    now: '现行',
    cut: '评分放行的比例',
    gap: (pass, gap, best, worst) =>
      `放行${pass}时，好客户的机会在${best}与${worst}之间相差${gap}（机会均等差距）。`,
    today: '现行规则下',
    small: (n) => `不足${n}人`,
    columns: ['人群', '人数', '通过率', '坏账率', '好客户被拒'],
    sure: (worlds) =>
      `± 为${worlds}个世界的一个蒙特卡洛标准误。差距的误差以这两个人群为既定；换一批世界，最好与最差的也可能是别的人群。`,
  },

  rejects: {
    lead: '放款机构只认识通过者，被拒者会怎样只能猜（拒绝推断）。这里真相已知，每种方法的偏差一目了然。',
    title: (naive, truth, best, rate) =>
      `把被拒者当作通过者，会说${naive}变坏；实际会有${truth}。最接近的是“${best}”，为${rate}。`,
    pictureTitle: '各种方法怎么说被拒者',
    pictureSubtitle:
      '被拒者的预期坏账率，各放款机构的均值。须线：蒙特卡洛误差，20次中的19次。虚线：真相。',
    methods: {
      knownGoodBad: '等同通过者',
      extrapolation: '评分外推',
      reweighting: '重新加权',
      fuzzy: '模糊扩充',
      parcelling: '分档打包，系数1.5',
      twice: '坏一倍',
    },
    methodHelp: {
      knownGoodBad: '把被拒者当作和通过者一样',
      extrapolation: '用通过者拟合的逻辑回归推到被拒者',
      reweighting: '同上，每个通过者按“通过机会的倒数”加权',
      fuzzy: '每个被拒者按模型算作部分坏、部分好，再拟合一次：不加系数等于什么也没加',
      parcelling: '按评分分十档，外推坏账率乘以1.5',
      twice: '经验法则：通过者坏账率的两倍',
    },
    sees: '放款机构的模型看得到：评分、信用记录薄厚、申报收入、查得到的负债。看不到：隐藏的负债、储备、耐心，以及未来的运气。',
    single: (rmse) => `这么大的单个放款机构，不论方法偏差如何，误差约在${rmse}：坏样本少，运气多。`,
    leftOut: (n) => `${n}个世界坏样本太少，任何模型都拟合不了，未计入。`,
    columns: ['方法', '估计', '偏差', '± 误差', '单个机构误差', '做法'],
  },
};
