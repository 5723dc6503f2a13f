// The closed loop: assess, lend, manage, educate, learn - in a recession, together.
import { lesson } from './lesson.ts';

const RECESSION = { 'economy.shock': 'severeRecession', 'economy.shockStart': 3 } as const;

export const loop = lesson({
  id: 'loop',
  theme: 'loop',
  minutes: 20,
  level: 3,
  title: { en: 'The whole loop, in a recession', zh: '衰退里的完整闭环' },
  aim: {
    en: 'Put a programme together, defend it with numbers from both sides of the counter.',
    zh: '搭出一套组合措施，并用柜台两边的数字为它辩护。',
  },
  preset: 'reference-wallet-2019',
  run: { months: 36 },
  worlds: {
    before: { ...RECESSION },
    after: {
      ...RECESSION,
      'policies.betterScoring.on': true,
      'policies.earlyWarning.on': true,
      'policies.personalContact.on': true,
      'policies.hardshipPlans.on': true,
      'policies.reminders.on': true,
      'policies.education.on': true,
    },
    case: { ...RECESSION, 'underwriting.strictness': 80 },
  },
  terms: ['earlyWarning', 'hardshipPlan', 'writeDown', 'nonPerforming', 'falseRejection'],
  situation: {
    words: [
      {
        en: 'A severe recession begins in month 3 and lasts a year and a half. Left alone, overdue over 30 days climbs to {latePeak} in month 15 from {lateToday} today, {backlog} cases wait in the legal department, and trust falls to {trustAlone}.',
        zh: '第3个月开始一场严重衰退，持续一年半。若不作为，逾期30天以上由现在的{lateToday}升到第15个月的{latePeak}，法务积压{backlog}件，信任度降到{trustAlone}。',
      },
      {
        en: 'A team proposes the whole loop, switched on today. Assess: a better score. Lend and watch: early warning. Manage: callers who can decide something, and hardship plans for those who cannot pay. Educate: courses and reminders. Cost: {cost} over three years.',
        zh: '一个团队提出完整闭环，今天就上线。评估：更好的评分。放款并监测：贷中预警。管理：能拍板的人工联系，以及对没有还款能力者的困难还款方案。教育：课程和提醒。三年成本{cost}。',
      },
    ],
    charts: ['overdue', 'money', 'legal'],
  },
  predict: {
    ask: {
      en: 'The recession comes, and the loop is on. How much of what is owed will be over 90 days late?',
      zh: '衰退来了，闭环已上线。逾期90天以上将占在贷余额的多少？',
    },
    measure: 'overdue_91_plus',
    axis: [0, 0.036],
    months: [6, 12, 18, 24, 36],
    ghost: true,
  },
  compare: {
    words: [
      {
        en: 'It fell before the recession bit, to {after6} in month 6, and peaked at {after15} in month 15 instead of {alone15}: the recession with the loop was milder than the calm before it.',
        zh: '衰退发力之前它先降到第6个月的{after6}，第15个月的峰值是{after15}，原本{alone15}：有闭环的衰退，比之前的平静期还轻。',
      },
      {
        en: 'Over three years losses were {lossTimes} times, profit {profitTimes} times, complaints {complaintsTimes} times. Good applicants turned away fell from {refusedAlone} to {refusedAfter}. In this model few things help on every side; care taken early is one of them.',
        zh: '三年里，损失{lossTimes}倍，利润{profitTimes}倍，投诉{complaintsTimes}倍；好申请人被拒从{refusedAlone}降到{refusedAfter}。这个模型里，对各方都有好处的事不多，早一步用心就是其中之一。',
      },
    ],
    charts: ['overdue', 'money', 'legal', 'trust'],
  },
  explain: {
    questions: [
      {
        ask: {
          en: 'Measured alone in this recession, the six measures save losses of about 265,000 in sum. Together they save {saved}. Why less?',
          zh: '在这场衰退里单独测量，六项措施合计少损失约26.5万元；合在一起少损失{saved}。为什么更少？',
        },
        options: [
          {
            say: { en: 'Some of them do harm', zh: '有的措施有害' },
            because: {
              en: 'One by one, none makes losses much larger. They compete: a customer whom early warning has helped needs no plan any more.',
              zh: '逐项看，没有哪项会明显增加损失。它们是在抢同一批人：被预警帮到的客户，就不再需要困难还款方案。',
            },
          },
          {
            say: {
              en: 'They help the same people; each can be saved once',
              zh: '它们帮的是同一批人，每个人只能被救一次',
            },
            right: true,
            because: {
              en: 'Yes. So never add up the effects of single trials for a business case: run them together, as here.',
              zh: '对。所以写方案时不要把单项试验的效果相加，要像这里一样合起来跑。',
            },
          },
          {
            say: { en: 'Chance', zh: '偶然' },
            because: {
              en: 'The worlds share people and luck, and it holds in all of them.',
              zh: '这些世界人和运气都相同，而且每个世界都如此。',
            },
          },
        ],
      },
      {
        ask: {
          en: 'The finance director wants to cut what costs most: hardship plans and education. What do you say?',
          zh: '财务总监想砍掉花钱最多的两项：困难还款方案和教育。你怎么说？',
        },
        options: [
          {
            say: { en: 'Cut them: alone, each lowers profit', zh: '砍：单看它们都降低利润' },
            because: {
              en: 'By the books of the lender alone, that is so. Then say aloud what else goes: an empty legal desk ({backlogAfter} cases instead of {backlog}), trust ({trustAfter} instead of {trustAlone}), and people who get a second chance.',
              zh: '只看机构自己的账，确实如此。那就把同时失去的也说出来：清空的法务案头（{backlogAfter}件，原本{backlog}件）、信任度（{trustAfter}，原本{trustAlone}），还有得到第二次机会的人。',
            },
          },
          {
            say: {
              en: 'Name what each buys besides profit, and let the board choose knowingly',
              zh: '讲清每项除了利润还换来什么，让董事会知情选择',
            },
            right: true,
            because: {
              en: 'Yes. A model can say what each choice costs and whom; which of it to pay is a decision of people. The policy pages have the ledger of each measure, line by line, and who bears it.',
              zh: '对。模型能说出每个选择的代价和承担者，付哪一笔由人决定。各措施页有逐行的账和承担者。',
            },
          },
          {
            say: { en: 'Keep everything: it works', zh: '全部保留，反正有效' },
            because: {
              en: 'The whole works; that does not mean that every part is worth its cost. Switch parts off below and see.',
              zh: '整体有效，不等于每一项都值。在下面逐项关掉看看。',
            },
          },
        ],
      },
    ],
    controls: {
      open: [
        'policies.betterScoring.on',
        'policies.earlyWarning.on',
        'policies.personalContact.on',
        'policies.hardshipPlans.on',
        'policies.reminders.on',
        'policies.education.on',
        'underwriting.strictness',
      ],
      locked: ['economy.shock'],
    },
  },
  transfer: {
    words: [
      {
        en: 'A rival meets the same recession with one measure: it tightens underwriting to 80 today and changes nothing else.',
        zh: '一家对手用一项措施应对同一场衰退：今天就把授信严格度收紧到80，其他不变。',
      },
    ],
    question: {
      ask: {
        en: 'Who comes out better after three years, and in what?',
        zh: '三年后谁更好，好在哪里？',
      },
      options: [
        {
          say: { en: 'The rival: in a recession, caution wins', zh: '对手：衰退里审慎为王' },
          because: {
            en: 'Its losses fell too, {tightLoss} times, as the book became {tightBook} times as large. But its profit was {tightProfit} times, with {tightRefused} of good applicants turned away, and trust fell to {tightTrust}.',
            zh: '它的损失也降到{tightLoss}倍，因为盘子缩到{tightBook}倍。但利润是{tightProfit}倍，好申请人被拒{tightRefused}，信任度降到{tightTrust}。',
          },
        },
        {
          say: {
            en: 'The loop: in losses, profit, trust and people served',
            zh: '闭环：损失、利润、信任、服务的人都更好',
          },
          right: true,
          because: {
            en: 'Yes. Losses {lossTimes} against {tightLoss} times, profit {profitTimes} against {tightProfit} times, trust {trustAfter} against {tightTrust}. Both lenders lose less; one of them still has a business.',
            zh: '对。损失{lossTimes}倍对{tightLoss}倍，利润{profitTimes}倍对{tightProfit}倍，信任度{trustAfter}对{tightTrust}。两家都少损失，只有一家生意还在。',
          },
        },
        {
          say: { en: 'They are about equal', zh: '差不多' },
          because: {
            en: 'In losses they are not far apart, {lossTimes} and {tightLoss} times. In everything else they are: profit {profitTimes} and {tightProfit} times, trust {trustAfter} and {tightTrust}.',
            zh: '损失相差不远，{lossTimes}倍和{tightLoss}倍；其余差得多：利润{profitTimes}倍和{tightProfit}倍，信任度{trustAfter}和{tightTrust}。',
          },
        },
      ],
    },
    charts: ['overdue', 'money', 'trust'],
    controls: { open: ['underwriting.strictness'], locked: ['economy.shock'] },
  },
  close: [
    {
      en: 'Take away: assess, lend, manage, educate, learn - and learn means: measure the whole, with a control group, before you believe your own story.',
      zh: '带走一句话：评估、放款、管理、教育、学习。学习就是：带着对照组测量整体，再相信自己的故事。',
    },
    {
      en: 'What it does not say: that these sizes are yours. They are scaled from trials elsewhere, named with their grade on the page of each policy. The direction you can test; the size you must.',
      zh: '它没有说这些幅度就是你们的。它们折算自别处的试验，各措施页注明了依据等级。方向可以借鉴，幅度必须自己验证。',
    },
  ],
  facts: {
    lateToday: { measure: 'overdue_30_plus', in: 'before', at: 0, must: [0.021, 0.027] },
    latePeak: { measure: 'overdue_30_plus', in: 'before', at: 15, must: [0.03, 0.04] },
    backlog: { measure: 'legal_backlog', in: 'before', at: 24, must: [65, 110] },
    backlogAfter: { measure: 'legal_backlog', in: 'after', at: 24, must: [2, 25] },
    trustAlone: { measure: 'trust', in: 'before', at: 24, must: [0.58, 0.61] },
    trustAfter: { measure: 'trust', in: 'after', at: 24, must: [0.65, 0.7] },
    cost: { measure: 'programme_costs', in: 'after', at: 'run', must: [125_000, 180_000] },
    after6: { measure: 'overdue_91_plus', in: 'after', at: 6, must: [0.006, 0.011] },
    after15: { measure: 'overdue_91_plus', in: 'after', at: 15, must: [0.01, 0.0156] },
    alone15: { measure: 'overdue_91_plus', in: 'before', at: 15, must: [0.02, 0.026] },
    milder: {
      measure: 'overdue_91_plus',
      in: 'after',
      at: 15,
      than: { in: 'before', at: 0 },
      as: 'change',
      must: [-0.01, -0.0005],
    },
    lossTimes: {
      measure: 'loss',
      in: 'after',
      at: 'run',
      than: { in: 'before' },
      as: 'times',
      must: [0.5, 0.68],
    },
    profitTimes: {
      measure: 'profit',
      in: 'after',
      at: 'run',
      than: { in: 'before' },
      as: 'times',
      must: [1.2, 1.6],
    },
    complaintsTimes: {
      measure: 'complaints',
      in: 'after',
      at: 'run',
      than: { in: 'before' },
      as: 'times',
      must: [0.5, 0.72],
    },
    saved: {
      measure: 'loss',
      in: 'after',
      at: 'run',
      than: { in: 'before' },
      as: 'change',
      must: [-245_000, -195_000],
    },
    refusedAlone: { measure: 'false_rejection_rate', in: 'before', at: 'run', must: [0.3, 0.41] },
    refusedAfter: { measure: 'false_rejection_rate', in: 'after', at: 'run', must: [0.2, 0.31] },
    tightLoss: {
      measure: 'loss',
      in: 'case',
      at: 'run',
      than: { in: 'before' },
      as: 'times',
      must: [0.6, 0.75],
    },
    tightBook: {
      measure: 'receivables',
      in: 'case',
      at: 24,
      than: { in: 'before' },
      as: 'times',
      must: [0.52, 0.65],
    },
    tightProfit: {
      measure: 'profit',
      in: 'case',
      at: 'run',
      than: { in: 'before' },
      as: 'times',
      must: [0.7, 0.95],
    },
    tightRefused: { measure: 'false_rejection_rate', in: 'case', at: 'run', must: [0.48, 0.62] },
    tightTrust: { measure: 'trust', in: 'case', at: 24, must: [0.555, 0.59] },
  },
});
