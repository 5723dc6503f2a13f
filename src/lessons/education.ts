// Education and experience: real and small against large and simple.
import { lesson } from './lesson.ts';

export const education = lesson({
  id: 'education',
  theme: 'education',
  minutes: 14,
  level: 2,
  title: { en: 'A course, or a clear bill?', zh: '办讲座，还是把账单写清楚？' },
  aim: {
    en: 'Judge education by size, decay and cost, and know what else it buys.',
    zh: '从效果大小、衰减和成本评价用户教育，也看到它带来的别的东西。',
  },
  preset: 'reference-wallet-2019',
  worlds: {
    before: {},
    after: { 'policies.education.on': true },
    case: { 'policies.clearBills.on': true },
  },
  terms: ['blindSpot', 'catchingUp', 'enteringCollections'],
  situation: {
    words: [
      {
        en: 'The company wants to teach its customers to handle credit: courses online and offline, once a year for everybody, at six yuan a customer and year.',
        zh: '公司想教客户用好信用：线上线下课程，每人每年一次，每位客户一年约六元。',
      },
      {
        en: 'Studies of financial education find effects that are real, small, and fading within months; strongest for people who have just been late.',
        zh: '关于金融教育的研究发现：效果真实存在，但小，几个月就淡；对刚逾期过的人最有效。',
      },
    ],
    charts: ['overdue'],
  },
  predict: {
    ask: {
      en: 'Education for everybody from month 1. How much of what is owed will be over 30 days late?',
      zh: '从第1个月起对所有客户开展教育。逾期30天以上将占在贷余额的多少？',
    },
    measure: 'overdue_30_plus',
    axis: [0, 0.048],
    months: [3, 6, 12, 24],
    ghost: true,
  },
  compare: {
    words: [
      {
        en: 'A little less: {lateLess} on average over two years. It is real - the worlds share people and luck, and it holds in nearly all of them - and far smaller than what one world differs from the next.',
        zh: '少了一点：两年平均少{lateLess}。它是真的——两个世界人和运气都相同，几乎每个世界都如此——但比世界与世界之间的差别小得多。',
      },
      {
        en: 'It cost {eduCost} and saved {eduSaved} of losses. As a measure against overdue it does not pay. But trust rose, from {trustBefore} to {trustAfter}.',
        zh: '花了{eduCost}，少损失{eduSaved}。单为压逾期，它不划算；但信任度从{trustBefore}升到{trustAfter}。',
      },
    ],
    charts: ['overdue', 'trust', 'money'],
  },
  explain: {
    questions: [
      {
        ask: {
          en: 'Would your monthly dashboard have noticed the effect?',
          zh: '你们的月报能看出这个效果吗？',
        },
        options: [
          {
            say: { en: 'Yes: it is lower in nearly every world', zh: '能：几乎每个世界都更低' },
            because: {
              en: 'Lower than the same world without education - which you do not have. Between one month and the next the number moves by more than {lateLess} anyway.',
              zh: '那是和“没有教育的同一个世界”比，而你没有那个世界。月与月之间的波动本来就超过{lateLess}。',
            },
          },
          {
            say: { en: 'No: it drowns in the noise', zh: '不能：淹没在波动里' },
            right: true,
            because: {
              en: 'Right. To see it you would need a control group: half of the customers, chosen by lot, taught a year later.',
              zh: '对。要看见它需要对照组：抽签选一半客户，晚一年再教。',
            },
          },
        ],
      },
      {
        ask: { en: 'How would you get more out of the same money?', zh: '同样的钱，怎样更有用？' },
        options: [
          {
            say: { en: 'Teach more often', zh: '多办几场' },
            because: {
              en: 'Each course fades; twice the courses are twice the cost. The lender already lost {profitLess} of profit on it.',
              zh: '每次课都会淡忘，次数翻倍成本也翻倍。机构为此已少赚{profitLess}。',
            },
          },
          {
            say: {
              en: 'Teach those who have just been late for the first time',
              zh: '只教刚刚第一次逾期的人',
            },
            right: true,
            because: {
              en: 'Yes: that is when the lesson concerns them, and the effect found in studies is largest. A tenth of the cost for most of the effect.',
              zh: '对：这时内容和他切身相关，研究里的效果也最大。花一小部分钱，得到大部分效果。',
            },
          },
          {
            say: { en: 'Frighten people with the consequences', zh: '用后果吓唬人' },
            because: {
              en: 'Fear makes people avoid the letter, not the debt. And trust, the one thing that education clearly raised, would go.',
              zh: '恐惧让人躲开信件，而不是躲开债务。教育唯一明显提升的信任，也会失去。',
            },
          },
        ],
      },
    ],
    controls: {
      open: ['policies.education.on'],
      locked: ['economy.pressure', 'borrowers.informationAsymmetry'],
    },
  },
  transfer: {
    words: [
      {
        en: 'The product team proposes something smaller: at the moment of buying, show the cost in yuan and what is left to live on until pay-day.',
        zh: '产品团队提议做一件更小的事：在下单那一刻，用元显示要还多少，以及发薪前还剩多少可用。',
      },
    ],
    question: {
      ask: {
        en: 'Compared with the courses, what do you expect?',
        zh: '和办课程相比，你预计怎样？',
      },
      options: [
        {
          say: { en: 'Less effect: a line of text teaches nobody', zh: '效果更小：一行字教不了人' },
          because: {
            en: 'It need not teach; it speaks at the right moment. Losses fell by {billSaved}, against {eduSaved} for the courses.',
            zh: '它不用教，只需在对的时刻说话。损失少{billSaved}，课程只少{eduSaved}。',
          },
        },
        {
          say: {
            en: 'More effect on losses, at a tenth of the cost - and less is sold',
            zh: '损失降得更多，成本约一成——但卖得也少了',
          },
          right: true,
          because: {
            en: 'Yes: {billSaved} less lost for {billCost}. But customers who see clearly buy less: the book was {billBook} times as large in month 6, and profit fell by {billProfit}. Honesty has a price in the quarter, and a return in trust: {billTrust} instead of {trustBefore}.',
            zh: '对：花{billCost}，少损失{billSaved}。但看清了就买得少：第6个月在贷余额是{billBook}倍，利润少{billProfit}。坦诚要付当季的价钱，换来的是信任：{billTrust}，原本{trustBefore}。',
          },
        },
        {
          say: { en: 'The same: people do not read', zh: '一样：没人看' },
          because: {
            en: 'Enough read it to buy a little less: the book was {billBook} times as large in month 6, and losses fell by {billSaved}.',
            zh: '看的人足以让交易略减：第6个月在贷余额是{billBook}倍，损失少{billSaved}。',
          },
        },
      ],
    },
    charts: ['losses', 'trust', 'money'],
    controls: { open: ['policies.clearBills.on', 'policies.education.on'] },
  },
  close: [
    {
      en: 'Take away: say it at the moment when it matters, to the person whom it concerns. And name what you buy: less loss, or more trust.',
      zh: '带走一句话：在要紧的那一刻，对当事的那个人说。也要讲明买的是什么：是少损失，还是多信任。',
    },
    {
      en: 'What it does not say: that education is wasted. Its value to a life is larger than its value to one lender’s books.',
      zh: '它没有说教育是浪费。它对一个人一生的价值，大过对一家机构账面的价值。',
    },
  ],
  facts: {
    lateLess: {
      measure: 'overdue_30_plus',
      in: 'after',
      at: 'run',
      than: { in: 'before' },
      as: 'change',
      must: [-0.0012, -0.0001],
    },
    eduCost: { measure: 'programme_costs', in: 'after', at: 'run', must: [23_000, 31_000] },
    eduSaved: {
      measure: 'loss',
      in: 'after',
      at: 'run',
      than: { in: 'before' },
      as: 'change',
      must: [-11_000, -2_000],
    },
    profitLess: {
      measure: 'profit',
      in: 'after',
      at: 'run',
      than: { in: 'before' },
      as: 'change',
      must: [-28_000, -14_000],
    },
    trustBefore: { measure: 'trust', in: 'before', at: 24, must: [0.62, 0.645] },
    trustAfter: { measure: 'trust', in: 'after', at: 24, must: [0.637, 0.66] },
    billSaved: {
      measure: 'loss',
      in: 'case',
      at: 'run',
      than: { in: 'before' },
      as: 'change',
      must: [-24_000, -9_000],
    },
    billCost: { measure: 'programme_costs', in: 'case', at: 'run', must: [2_000, 3_400] },
    billBook: {
      measure: 'receivables',
      in: 'case',
      at: 6,
      than: { in: 'before' },
      as: 'times',
      must: [0.88, 0.96],
    },
    billProfit: {
      measure: 'profit',
      in: 'case',
      at: 'run',
      than: { in: 'before' },
      as: 'change',
      must: [-24_000, -8_000],
    },
    billTrust: { measure: 'trust', in: 'case', at: 24, must: [0.637, 0.66] },
  },
});
