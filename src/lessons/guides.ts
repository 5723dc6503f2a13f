// Plans for facilitators, a worksheet, and the questions before and after: data, to be printed or asked.
import type { Question, Said } from './lesson.ts';

interface Item {
  readonly minutes: number;
  readonly what: Said;
  readonly how: Said;
}

export interface Guide {
  readonly minutes: 45 | 90 | 180;
  readonly title: Said;
  /** Ids of the lessons, and the level of the challenge. */
  readonly lessons: readonly string[];
  readonly challenge?: number;
  readonly plan: readonly Item[];
}

const open: Item = {
  minutes: 5,
  what: { en: 'Open', zh: '开场' },
  how: {
    en: 'Show the join link on the projector. Say: no account, no names, your work stays on your device until you hand in a code. Ask the questions before the session.',
    zh: '投影加入链接。说明：不用账号、不用姓名，交代码之前一切都在自己设备上。做课前小测。',
  },
};
const predictTogether: Item = {
  minutes: 12,
  what: { en: 'First lesson, together', zh: '第一课（一起做）' },
  how: {
    en: 'Read the situation aloud. Everybody draws alone, then compares with a neighbour for one minute: where do you differ, and why? Only then run it.',
    zh: '朗读情境。每人先独自画，再和邻座比一分钟：哪里不同、为什么？然后才运行。',
  },
};

export const GUIDES: readonly Guide[] = [
  {
    minutes: 45,
    title: { en: '45 minutes: late is not late', zh: '45分钟：逾期不是一回事' },
    lessons: ['kinds', 'pressure'],
    plan: [
      open,
      predictTogether,
      {
        minutes: 12,
        what: { en: 'Second lesson, in pairs', zh: '第二课（两人一组）' },
        how: {
          en: 'One draws, one argues against. At the end everybody hands in the code.',
          zh: '一人画、一人反驳。结束后每人交代码。',
        },
      },
      {
        minutes: 12,
        what: { en: 'Debrief on the projector', zh: '投影复盘' },
        how: {
          en: 'Show the predictions, reveal the result, then the questions in the order of the desk. For each: who will explain the answer that most chose, before we see the reason?',
          zh: '先看预测分布，再揭晓结果，然后按主持台给的顺序看题。每题先问：谁来替多数人的选择说说理由？再看解释。',
        },
      },
      {
        minutes: 4,
        what: { en: 'Close', zh: '收尾' },
        how: {
          en: 'Questions after the session. Everybody names one number of their own dashboard that they will read differently tomorrow.',
          zh: '做课后小测。每人说出一个明天会换一种看法的报表数字。',
        },
      },
    ],
  },
  {
    minutes: 90,
    title: { en: '90 minutes: what a ratio hides', zh: '90分钟：比率背后' },
    lessons: ['kinds', 'caution', 'legal'],
    challenge: 1,
    plan: [
      open,
      predictTogether,
      {
        minutes: 15,
        what: { en: '“Tighten, and the ratio gets worse”', zh: '“一收紧，不良率反而上升”' },
        how: {
          en: 'Alone. Keep the surprise: ask those who have finished not to tell. Debrief at once with the chart of overdue and the chart of losses side by side: which half of the ratio moved?',
          zh: '各自完成。保留意外感：先做完的不要说。随即用“逾期”和“损失”两张图复盘：比率的哪一半动了？',
        },
      },
      {
        minutes: 15,
        what: { en: '“The desk that never empties”', zh: '“永远清不完的案头”' },
        how: {
          en: 'In pairs, best with one person from the legal department in each.',
          zh: '两人一组，最好每组有一位法务同事。',
        },
      },
      {
        minutes: 8,
        what: { en: 'Break', zh: '休息' },
        how: { en: 'Collect codes.', zh: '收代码。' },
      },
      {
        minutes: 20,
        what: { en: 'Challenge, level 1', zh: '挑战第1关' },
        how: {
          en: 'Groups of three: risk, marketing, customer. Each pleads for a goal; commit together. Show the leaderboard; the best group explains what it gave up.',
          zh: '三人一组：风控、市场、客户，各为一个目标辩护，共同提交。看排行榜，请最好的一组说明放弃了什么。',
        },
      },
      {
        minutes: 12,
        what: { en: 'Debrief', zh: '复盘' },
        how: {
          en: 'The order of the desk. Then: where does our own reporting make the mistake of month 8?',
          zh: '按主持台的顺序。再问：我们自己的报告在哪里犯着“第8个月”的错？',
        },
      },
      {
        minutes: 3,
        what: { en: 'Close', zh: '收尾' },
        how: { en: 'Questions after the session.', zh: '课后小测。' },
      },
    ],
  },
  {
    minutes: 180,
    title: { en: '180 minutes: the closed loop', zh: '180分钟：管理闭环' },
    lessons: ['kinds', 'pressure', 'caution', 'information', 'loop'],
    challenge: 3,
    plan: [
      open,
      predictTogether,
      {
        minutes: 14,
        what: { en: '“When work goes away”', zh: '“工作没了”' },
        how: {
          en: 'In pairs. Debrief question at the chart of losses: who was in charge when the bill came?',
          zh: '两人一组。在损失图前问：账单到的时候，是谁在任？',
        },
      },
      {
        minutes: 18,
        what: { en: '“Tighten, and the ratio gets worse”', zh: '“一收紧，不良率反而上升”' },
        how: {
          en: 'Alone, then the whole room at the projector.',
          zh: '先各自完成，再全场投影复盘。',
        },
      },
      {
        minutes: 18,
        what: { en: '“What if everybody saw clearly?”', zh: '“如果人人都看得清？”' },
        how: {
          en: 'In pairs. Then list on the wall: what do we not know of our customers, and what do they not know of themselves?',
          zh: '两人一组。然后贴墙上：我们不了解客户什么？客户不了解自己什么？',
        },
      },
      {
        minutes: 15,
        what: { en: 'Break', zh: '休息' },
        how: { en: 'Collect codes.', zh: '收代码。' },
      },
      {
        minutes: 22,
        what: { en: '“The whole loop, in a recession”', zh: '“衰退里的完整闭环”' },
        how: {
          en: 'In fours. Each group switches one measure off and reports what was lost, to whom.',
          zh: '四人一组。每组关掉一项措施，汇报谁失去了什么。',
        },
      },
      {
        minutes: 35,
        what: { en: 'Challenge, level 3', zh: '挑战第3关' },
        how: {
          en: 'Fifteen minutes of practice, commit, leaderboard. Then a second attempt with other goals: what changes?',
          zh: '练习十五分钟，提交，看排行榜。再换目标来一次：什么变了？',
        },
      },
      {
        minutes: 25,
        what: { en: 'Debrief and decision', zh: '复盘与决定' },
        how: {
          en: 'The order of the desk, then the worksheet: question, hypothesis, finding, decision - one of each group’s own.',
          zh: '按主持台的顺序，然后填工作单：问题、假设、发现、决定，每组一个自己的。',
        },
      },
      {
        minutes: 16,
        what: { en: 'Close', zh: '收尾' },
        how: {
          en: 'Questions after the session. Each group says its decision in one sentence, and the number that would change its mind.',
          zh: '课后小测。每组用一句话说出决定，以及哪个数字会让自己改主意。',
        },
      },
    ],
  },
];

/** What the room needs. */
export const MATERIALS: readonly Said[] = [
  {
    en: 'A projector, and the facilitator’s desk open on the machine behind it',
    zh: '投影仪，以及打开主持台的电脑',
  },
  {
    en: 'A phone or computer for each person or pair; the network only for loading',
    zh: '每人或每两人一部手机或电脑，网络只在加载时需要',
  },
  { en: 'The worksheet on paper, one each', zh: '纸质工作单，每人一张' },
];

/** Beliefs that come up in nearly every room, and the chart that answers each. */
export const MISCONCEPTIONS: readonly { readonly belief: Said; readonly answer: Said }[] = [
  {
    belief: {
      en: '“Overdue is overdue: less of it is less loss.”',
      zh: '“逾期就是逾期，少了损失就少。”',
    },
    answer: {
      en: 'Lesson “Late is not late”: first-day lateness falls by a third, losses stay. Chart: Overdue, by bucket.',
      zh: '“逾期不是一回事”一课：首日逾期少三成，损失不变。图：逾期（分账龄）。',
    },
  },
  {
    belief: {
      en: '“The non-performing ratio shows where we stand now.”',
      zh: '“不良率说明我们现在的处境。”',
    },
    answer: {
      en: 'Lesson “When work goes away”: it shows where you stood four months ago. Chart: Overdue and Losses, month by month.',
      zh: '“工作没了”一课：它说的是四个月前。图：逾期与损失逐月对照。',
    },
  },
  {
    belief: { en: '“Tighten, and the book gets better.”', zh: '“一收紧，资产就变好。”' },
    answer: {
      en: 'Lesson “Tighten, and the ratio gets worse”: the denominator shrinks first. Chart: Overdue over 90 days against the dashed baseline.',
      zh: '“一收紧，不良率反而上升”一课：先缩的是分母。图：逾期90天以上与虚线基准。',
    },
  },
  {
    belief: { en: '“They are late because they spend too much.”', zh: '“逾期是因为乱花钱。”' },
    answer: {
      en: 'Lesson “Buy first, think later?”: attitude empties reserves, bad luck uses them. Chart: Why missed.',
      zh: '“先买再说？”一课：观念花空储备，意外用到储备。图：漏还原因。',
    },
  },
  {
    belief: { en: '“More collectors, more money.”', zh: '“催得越多，收得越多。”' },
    answer: {
      en: 'Lesson “The desk that never empties”: more money, and complaints twice as many. Charts: Legal and Trust.',
      zh: '“永远清不完的案头”一课：钱是多了，投诉也翻倍。图：法务与信任。',
    },
  },
];

/** The lines of the worksheet: question, hypothesis, findings, decision. */
export const WORKSHEET: readonly { readonly title: Said; readonly help: Said }[] = [
  {
    title: { en: 'Question', zh: '问题' },
    help: {
      en: 'What do you want to know? About which measure, over which months?',
      zh: '想知道什么？哪个指标、哪些月份？',
    },
  },
  {
    title: { en: 'Hypothesis', zh: '假设' },
    help: {
      en: 'What do you expect, between which bounds, and why?',
      zh: '预计多少、在什么范围内、为什么？',
    },
  },
  {
    title: { en: 'Finding', zh: '发现' },
    help: {
      en: 'What came? In how many worlds? What surprised you?',
      zh: '结果如何？多少个世界如此？哪里出乎意料？',
    },
  },
  {
    title: { en: 'Decision', zh: '决定' },
    help: {
      en: 'What will you do? Who bears it? Which number would change your mind?',
      zh: '准备怎么做？谁来承担？哪个数字会让你改主意？',
    },
  },
];

const right = (en: string, zh: string) => ({
  say: { en, zh },
  right: true,
  because: { en: '', zh: '' },
});
const wrong = (en: string, zh: string) => ({ say: { en, zh }, because: { en: '', zh: '' } });

/** Asked before and after a session; no reasons are given, so that the second time is worth asking. */
export const TEST_ITEMS: readonly Question[] = [
  {
    ask: {
      en: 'A lender sends reminders before each due day. What falls most?',
      zh: '机构在每个还款日前发提醒。哪一项降得最多？',
    },
    options: [
      right('Lateness on the first day', '首日逾期'),
      wrong('Overdue of 31 to 90 days', '逾期31–90天'),
      wrong('Overdue of more than 90 days', '逾期90天以上'),
      wrong('Charge-offs', '核销'),
    ],
  },
  {
    ask: {
      en: 'Many customers lose their work this month. When are losses from it highest?',
      zh: '本月许多客户失业。由此带来的损失何时最高？',
    },
    options: [
      wrong('This month', '本月'),
      wrong('Next month', '下个月'),
      right('In about half a year', '大约半年后'),
      wrong('Evenly over two years', '两年里平均分布'),
    ],
  },
  {
    ask: {
      en: 'A lender tightens approval strongly. What does its share over 90 days late do in the first eight months?',
      zh: '机构大幅收紧审批。头八个月，逾期90天以上占比会怎样？',
    },
    options: [
      right('It rises, as the book shrinks', '上升，因为盘子缩小'),
      wrong('It falls at once', '立刻下降'),
      wrong('It stays exactly the same', '完全不变'),
    ],
  },
  {
    ask: {
      en: 'Each month 15 cases come in to the legal department, and it takes up 12. What happens?',
      zh: '法务每月进15件、办12件。会怎样？',
    },
    options: [
      wrong('A backlog of three cases', '积压3件'),
      right('A backlog that grows by three every month', '积压每月增加3件'),
      wrong('A backlog that settles after a year', '一年后稳定下来'),
    ],
  },
  {
    ask: {
      en: 'What can lower losses and the number of good customers turned away at once?',
      zh: '什么能同时降低损失和误拒？',
    },
    options: [
      wrong('A stricter cut-off', '提高准入线'),
      wrong('A looser cut-off', '放宽准入线'),
      right('A score that sees more', '看得更清的评分'),
      wrong('Nothing', '没有办法'),
    ],
  },
  {
    ask: {
      en: 'Six measures were tested one by one. Together they will save …',
      zh: '六项措施逐项测试过。合在一起能省下……',
    },
    options: [
      wrong('exactly the sum of what each saves', '正好是各项之和'),
      right('less than the sum: they help the same people', '少于各项之和，因为帮的是同一批人'),
      wrong('more than the sum, always', '总是多于各项之和'),
    ],
  },
];
