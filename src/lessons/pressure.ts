// Economic pressure: a shock arrives in the books with a delay, and leaves them with one.
import { lesson } from './lesson.ts';

export const pressure = lesson({
  id: 'pressure',
  theme: 'pressure',
  minutes: 12,
  level: 1,
  title: { en: 'When work goes away: a shock in the books', zh: '工作没了：一次冲击怎样走进账本' },
  aim: {
    en: 'Foresee when a shock shows in each bucket, and when it has passed.',
    zh: '预判冲击何时出现在各账龄段，何时过去。',
  },
  preset: 'reference-wallet-2019',
  worlds: {
    before: {},
    after: { 'economy.shock': 'pandemic', 'economy.shockStart': 3 },
    case: { 'economy.shock': 'pandemicSupported', 'economy.shockStart': 3 },
  },
  terms: ['overdue', 'nonPerforming', 'chargeOff'],
  situation: {
    words: [
      {
        en: 'The same wallet, a calm year. Then, in month 3, an epidemic: for two months many cannot work, and call centres stand half empty. Unemployment rises by about one point and is back within the year.',
        zh: '同一款产品，平静的一年。第3个月疫情来了：两个月里许多人不能上班，催收中心也只剩一半人。失业率上升约一个百分点，年内恢复。',
      },
      {
        en: 'Over 90 days late - the part that lenders call non-performing - is {calm91} of what is owed before the shock.',
        zh: '冲击之前，逾期90天以上（即不良部分）占在贷余额的{calm91}。',
      },
    ],
    charts: ['overdue'],
  },
  predict: {
    ask: {
      en: 'The shock comes in months 3 and 4. How much of what is owed will be over 90 days late? Mind when it rises and when it is over.',
      zh: '冲击发生在第3、4个月。逾期90天以上将占在贷余额的多少？注意它何时上升、何时过去。',
    },
    measure: 'overdue_91_plus',
    axis: [0, 0.048],
    months: [4, 6, 8, 12, 18, 24],
    ghost: true,
  },
  compare: {
    words: [
      {
        en: 'In month 4, in the middle of the shock, the number had not moved: {shock4}. In month 8, when the economy was nearly well again, it stood at {shock8}, {times8} times that of the calm world. By month 18 nothing of it could be seen.',
        zh: '第4个月冲击正当中，这个数字没有动：{shock4}。到第8个月经济已基本恢复，它却升到{shock8}，是平静世界的{times8}倍。到第18个月，已看不出痕迹。',
      },
      {
        en: 'A bill missed in month 3 is over 90 days late in month 6 at the earliest, and stays on the books until it is charged off about three months later. The bucket is a delayed echo.',
        zh: '第3个月没还上的账单，最早第6个月才进入90天以上，再过约三个月核销出表。这个账龄段是滞后的回声。',
      },
    ],
    charts: ['overdue', 'losses'],
  },
  explain: {
    questions: [
      {
        ask: {
          en: 'It is month 5. The board sees 90+ unchanged and says: “we came through well.” What do you show?',
          zh: '现在是第5个月。董事会看到不良率没变，说：“我们扛过来了。”你拿什么给他们看？',
        },
        options: [
          {
            say: { en: 'Last year’s 90+, for comparison', zh: '去年的不良率，作对比' },
            because: {
              en: 'It shows the same blind spot twice: whatever happened in the last three months cannot be in it yet.',
              zh: '同一个盲点看两遍：最近三个月发生的事还进不到这个数里。',
            },
          },
          {
            say: {
              en: 'Overdue of 1-30 days and what turned 31 days late',
              zh: '逾期1–30天，以及新进入31天的部分',
            },
            right: true,
            because: {
              en: 'Yes. 1-30 days reached {early4} in month 4 against {earlyCalm} in calm times: the wave is in the pipe, and the roll rates say how much of it will arrive.',
              zh: '对。第4个月逾期1–30天已到{early4}，平时是{earlyCalm}：浪已经进了管道，迁徙率会告诉你有多少会到岸。',
            },
          },
          {
            say: { en: 'Profit of the month', zh: '当月利润' },
            because: {
              en: 'Profit does react - provisions are set aside for what is late - but it mixes prices, funds and provisions, and does not say what is coming.',
              zh: '利润会有反应，因为要为逾期计提拨备；但它把定价、资金和拨备混在一起，看不出后面要来什么。',
            },
          },
        ],
      },
      {
        ask: {
          en: 'When did the lender lose the most money in a month?',
          zh: '机构单月损失最大是在什么时候？',
        },
        options: [
          {
            say: {
              en: 'In months 3 and 4, when people lost their work',
              zh: '第3、4个月，人们失去工作的时候',
            },
            because: {
              en: 'Not yet: losses are booked at charge-off. In months 3 to 4 they were {lossEarly} times those of calm months.',
              zh: '还没有：损失在核销时才入账。第3–4个月的损失是平静时的{lossEarly}倍。',
            },
          },
          {
            say: {
              en: 'In months 9 to 12, when nobody spoke of the shock any more',
              zh: '第9至12个月，已经没人再提那次冲击',
            },
            right: true,
            because: {
              en: 'Right: {lossLate} times those of calm months. The bill for a shock comes half a year after it, and so does the temptation to blame whoever is in charge then.',
              zh: '对：是平静时的{lossLate}倍。冲击的账单半年后才到，那时人们往往去怪当时管事的人。',
            },
          },
          {
            say: { en: 'Evenly over the two years', zh: '两年里平均分摊' },
            because: {
              en: 'A short shock makes a short wave: those who fell behind in months 3 and 4 reach charge-off together.',
              zh: '短冲击形成短波：第3、4个月掉队的人会差不多同时走到核销。',
            },
          },
        ],
      },
    ],
    controls: {
      open: ['economy.shock', 'economy.shockStart'],
      locked: ['borrowers.spendingAttitude', 'underwriting.strictness'],
    },
  },
  transfer: {
    words: [
      {
        en: 'The same epidemic in a place with income support: for six months, people out of work get half of their usual income on top. The lender does nothing different.',
        zh: '同一场疫情，换一个有收入补助的地方：六个月里，失业的人额外得到平时收入的一半。放款机构什么也没有改变。',
      },
    ],
    question: {
      ask: {
        en: 'By how much does the support flatten the peak of 90+ - its height above the calm world?',
        zh: '补助能把不良率的峰值（高出平静世界的部分）压低多少？',
      },
      options: [
        {
          say: { en: 'Hardly: late is late', zh: '几乎没有：逾期就是逾期' },
          because: {
            en: 'The peak in month 8 falls from {peakPlain} to {peakSupport} above the calm world. Most of those who were late in the shock could not pay; money arrived, and so did the payments.',
            zh: '第8个月高出平静世界的部分从{peakPlain}降到{peakSupport}。冲击里逾期的人大多是没有还款能力；钱来了，还款也就来了。',
          },
        },
        {
          say: { en: 'By about half', zh: '大约一半' },
          right: true,
          because: {
            en: 'Yes: from {peakPlain} to {peakSupport}. What is left is those who lost pay but not their job, and call centres that stood empty.',
            zh: '对：从{peakPlain}降到{peakSupport}。剩下的是没失业但减了薪的人，以及催收中心缺人。',
          },
        },
        {
          say: { en: 'Completely', zh: '完全压平' },
          because: {
            en: 'Not completely: {peakSupport} remains in month 8. Support reaches people without work, not those whose pay was cut, and it does not staff a call centre.',
            zh: '没有完全压平：第8个月仍高出{peakSupport}。补助到不了被减薪的人手里，也补不上催收的人手。',
          },
        },
      ],
    },
    charts: ['overdue', 'losses'],
    controls: { open: ['economy.shock'], locked: ['economy.shockStart'] },
  },
  close: [
    {
      en: 'Take away: short overdue is the thermometer, long overdue the history book. In a shock, watch 1-30 days and the roll rates; judge policies after charge-off has had its time.',
      zh: '带走一句话：短账龄是体温计，长账龄是历史书。冲击之中盯住1–30天和迁徙率；评价政策，要等核销走完。',
    },
    {
      en: 'What it does not say: how large the next shock is. This one was fitted to the published figures of early 2020.',
      zh: '它没有说的：下一次冲击有多大。这里的幅度是按2020年初的公开数据拟合的。',
    },
  ],
  facts: {
    calm91: { measure: 'overdue_91_plus', in: 'before', at: [0, 2], must: [0.013, 0.019] },
    shock4: { measure: 'overdue_91_plus', in: 'after', at: 4, must: [0.012, 0.018] },
    still4: {
      measure: 'overdue_91_plus',
      in: 'after',
      at: 4,
      than: { in: 'before' },
      as: 'times',
      must: [0.97, 1.06],
    },
    shock8: { measure: 'overdue_91_plus', in: 'after', at: 8, must: [0.022, 0.031] },
    times8: {
      measure: 'overdue_91_plus',
      in: 'after',
      at: 8,
      than: { in: 'before' },
      as: 'times',
      must: [1.6, 2.2],
    },
    later18: {
      measure: 'overdue_91_plus',
      in: 'after',
      at: 18,
      than: { in: 'before' },
      as: 'times',
      must: [0.9, 1.08],
    },
    jobs: {
      measure: 'unemployment',
      in: 'after',
      at: [4, 6],
      than: { in: 'before' },
      as: 'change',
      must: [0.006, 0.014],
    },
    early4: { measure: 'overdue_1_30', in: 'after', at: 4, must: [0.017, 0.024] },
    earlyCalm: { measure: 'overdue_1_30', in: 'before', at: 4, must: [0.011, 0.0155] },
    lossEarly: {
      measure: 'loss',
      in: 'after',
      at: [3, 4],
      than: { in: 'before' },
      as: 'times',
      must: [1, 1.2],
    },
    lossLate: {
      measure: 'loss',
      in: 'after',
      at: [9, 12],
      than: { in: 'before' },
      as: 'times',
      must: [1.7, 2.6],
    },
    peakPlain: {
      measure: 'overdue_91_plus',
      in: 'after',
      at: 8,
      than: { in: 'before' },
      as: 'change',
      must: [0.01, 0.016],
    },
    peakSupport: {
      measure: 'overdue_91_plus',
      in: 'case',
      at: 8,
      than: { in: 'before' },
      as: 'change',
      must: [0.004, 0.009],
    },
    flatter: {
      measure: 'overdue_91_plus',
      in: 'case',
      at: 8,
      than: { in: 'after' },
      as: 'change',
      must: [-0.009, -0.004],
    },
    profitDip: {
      measure: 'profit',
      in: 'after',
      at: [3, 5],
      than: { in: 'before' },
      as: 'change',
      must: [-1e6, -5000],
    },
  },
});
