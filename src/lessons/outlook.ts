// Technology and regulation: a machine that warns early, and a cap on prices.
import { lesson } from './lesson.ts';

export const outlook = lesson({
  id: 'outlook',
  theme: 'outlook',
  minutes: 14,
  level: 2,
  title: { en: 'Warned in time', zh: '提前一个月知道' },
  aim: {
    en: 'Say what early warning can and cannot do, and what a price cap moves.',
    zh: '说得出贷中预警能做什么、不能做什么，以及利率上限影响哪里。',
  },
  preset: 'reference-wallet-2019',
  worlds: {
    before: {},
    after: { 'policies.earlyWarning.on': true },
    case: { 'policies.rateCap.on': true },
  },
  terms: ['earlyWarning', 'rateCap', 'limit', 'rollRate'],
  situation: {
    words: [
      {
        en: 'A learning machine watches customers who are not late. Those whom it flags get a call: half now, half with the next bill, and no new purchases on credit for three months.',
        zh: '一个机器学习模型盯着未逾期的客户。被它标记的，会接到联系：先还一半，另一半并入下期，三个月内暂停赊购。',
      },
      {
        en: 'It sees only part of those in trouble, and can help only those who have at least half of the bill. It costs {cost} over two years.',
        zh: '它只能看到一部分要出问题的人，也只能帮到手里至少有半期款的人。两年成本{cost}。',
      },
    ],
    charts: ['overdue', 'losses'],
  },
  predict: {
    ask: {
      en: 'Early warning starts in month 1. How much of what is owed will be over 30 days late?',
      zh: '第1个月起启用贷中预警。逾期30天以上将占在贷余额的多少？',
    },
    measure: 'overdue_30_plus',
    axis: [0, 0.048],
    months: [3, 6, 12, 24],
    ghost: true,
  },
  compare: {
    words: [
      {
        en: 'It fell by {lateLess} on average in the second year: about a tenth. Losses of the second year were {lossTimes} times.',
        zh: '第二年平均降了{lateLess}，约一成；第二年损失是{lossTimes}倍。',
      },
      {
        en: 'A miss avoided is worth most while it is small: whoever never falls behind needs no call, no lawyer, no write-off. For {cost}, profit rose by {profitMore}.',
        zh: '漏还越早避免越值钱：没掉队的人，不用打电话、不用法务、不用核销。花{cost}，利润多{profitMore}。',
      },
    ],
    charts: ['overdue', 'losses', 'money'],
  },
  explain: {
    questions: [
      {
        ask: { en: 'Why a tenth, and not a half?', zh: '为什么只是一成，而不是一半？' },
        options: [
          {
            say: { en: 'The machine is not good enough yet', zh: '模型还不够好' },
            because: {
              en: 'Partly. But most of what it misses cannot be seen in any data: a job lost next week. And some of those whom it sees have nothing to pay with.',
              zh: '部分是。但它漏掉的，多半任何数据里都看不到：下周才会丢的工作。而看到的人里，有些手里没钱。',
            },
          },
          {
            say: {
              en: 'It helps those who could pay half; long overdue is made by those who cannot',
              zh: '它帮的是能还一半的人；长期逾期多来自一分也还不出的人',
            },
            right: true,
            because: {
              en: 'Yes. Of customers over 90 days late, {couldNot91} could not pay. A month’s notice helps where half of the money is there.',
              zh: '对。逾期90天以上的客户里，{couldNot91}是没有还款能力。提前一个月知道，只有手里有一半钱才用得上。',
            },
          },
          {
            say: { en: 'Customers ignore the calls', zh: '客户不接电话' },
            because: {
              en: 'Here those who are flagged and able do take the offer. What limits the effect is whom it can reach, not whether they answer.',
              zh: '这里被标记且有能力的人都接受了方案。限制效果的是够得着谁，而不是接不接电话。',
            },
          },
        ],
      },
      {
        ask: {
          en: 'What should be written above such a machine?',
          zh: '这样的系统上面该写一句什么？',
        },
        options: [
          {
            say: {
              en: '“Its flags are offers of help, not marks of guilt.”',
              zh: '“标记是帮助的提议，不是定罪。”',
            },
            right: true,
            because: {
              en: 'Many who are flagged would have paid anyway. If a flag freezes, shames or reprices people, its errors are theirs to bear; if it offers more time, errors are cheap.',
              zh: '被标记的人里，很多本来就会还。若标记意味着冻结、羞辱或涨价，错误由客户承担；若只是宽限时间，错误代价很小。',
            },
          },
          {
            say: { en: '“It knows who will not pay.”', zh: '“它知道谁不会还。”' },
            because: {
              en: 'Nobody does. It orders people by a chance, and its best group still mostly pays.',
              zh: '没有谁知道。它只是按可能性排序，排最前的人多数也会还。',
            },
          },
        ],
      },
    ],
    controls: {
      open: ['policies.earlyWarning.on'],
      locked: ['economy.pressure', 'borrowers.informationAsymmetry'],
    },
  },
  transfer: {
    words: [
      {
        en: 'Regulation takes another way: no plan may cost more than 15.4 % a year. The wallet’s instalment fees come down to the cap; its merchant fees stay.',
        zh: '监管走另一条路：任何分期年化不得超过15.4%。分期手续费降到上限，商户手续费不变。',
      },
    ],
    question: {
      ask: { en: 'What moves in this wallet?', zh: '这个产品里什么会变？' },
      options: [
        {
          say: { en: 'Overdue falls, as credit is cheaper', zh: '信用便宜了，逾期下降' },
          because: {
            en: 'Hardly: {capLate} times. Fees are a small part of a bill; the purchase is the large one.',
            zh: '几乎不变：{capLate}倍。手续费只占账单一小部分，大头是货款。',
          },
        },
        {
          say: { en: 'Many are turned away', zh: '很多人被拒' },
          because: {
            en: 'Not here: the approval rate changed by {capApproval}. A wallet that lives on merchant fees stands a cap; a lender that lives on high prices for high risk does not. Try the cap on the instalment lender in the sandbox.',
            zh: '这里没有：通过率只变了{capApproval}。靠商户手续费的产品扛得住上限；靠高价覆盖高风险的机构扛不住。可以到沙盘里对分期机构试试。',
          },
        },
        {
          say: { en: 'Income and profit, and little else', zh: '收入和利润，别的几乎不动' },
          right: true,
          because: {
            en: 'Yes: profit {capProfit} times, overdue {capLate} times, approvals {capApproval} apart. Which side of the market a cap hits depends on what the lender lives on.',
            zh: '对：利润{capProfit}倍，逾期{capLate}倍，通过率只差{capApproval}。上限打在哪里，取决于机构靠什么赚钱。',
          },
        },
      ],
    },
    charts: ['money', 'overdue'],
    controls: { open: ['policies.rateCap.on'], locked: ['economy.pressure'] },
  },
  close: [
    {
      en: 'Take away: machines move who is helped and when; rules move who earns. Neither brings money into an empty account.',
      zh: '带走一句话：技术改变帮谁、何时帮；监管改变谁赚钱。两者都不能让空账户里多出钱来。',
    },
    {
      en: 'What it does not say: that these machines are fair. Whether errors fall on some groups more than on others must be measured, group by group.',
      zh: '它没有说这些模型是公平的。错误是否更多落在某些人身上，要一组一组地量。',
    },
  ],
  facts: {
    cost: { measure: 'programme_costs', in: 'after', at: 'run', must: [6_500, 10_000] },
    lateLess: {
      measure: 'overdue_30_plus',
      in: 'after',
      at: [13, 24],
      than: { in: 'before' },
      as: 'change',
      must: [-0.003, -0.0008],
    },
    lateTimes: {
      measure: 'overdue_30_plus',
      in: 'after',
      at: [13, 24],
      than: { in: 'before' },
      as: 'times',
      must: [0.86, 0.95],
    },
    lossTimes: {
      measure: 'loss',
      in: 'after',
      at: [13, 24],
      than: { in: 'before' },
      as: 'times',
      must: [0.78, 0.95],
    },
    profitMore: {
      measure: 'profit',
      in: 'after',
      at: 'run',
      than: { in: 'before' },
      as: 'change',
      must: [4_000, 19_000],
    },
    couldNot91: { measure: 'cause_could_not_91_plus', in: 'before', at: 'run', must: [0.7, 0.86] },
    capLate: {
      measure: 'overdue_30_plus',
      in: 'case',
      at: 'run',
      than: { in: 'before' },
      as: 'times',
      must: [0.98, 1.005],
    },
    capApproval: {
      measure: 'approval_rate',
      in: 'case',
      at: 'run',
      than: { in: 'before' },
      as: 'change',
      must: [-0.004, 0.004],
    },
    capProfit: {
      measure: 'profit',
      in: 'case',
      at: 'run',
      than: { in: 'before' },
      as: 'times',
      must: [0.9, 0.97],
    },
  },
});
