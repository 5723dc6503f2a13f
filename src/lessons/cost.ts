// What overdue costs the lender: more than the loss, and sooner than the loss.
import { lesson } from './lesson.ts';

export const cost = lesson({
  id: 'cost',
  theme: 'cost',
  minutes: 15,
  level: 2,
  title: { en: 'The price of being late', zh: '逾期的代价' },
  aim: {
    en: 'Follow a rise in overdue through provisions, losses, income and profit.',
    zh: '顺着拨备、损失、收入、利润，看清逾期上升的全部代价。',
  },
  preset: 'reference-wallet-2019',
  worlds: {
    before: {},
    after: { 'economy.pressure': 70 },
    case: { 'economy.pressure': 70, 'policies.personalContact.on': true },
  },
  terms: ['provisions', 'chargeOff', 'recovery', 'receivables'],
  situation: {
    words: [
      {
        en: 'The wallet lives on thin margins. Over the coming two years, if nothing changes, it earns {fees} of fees and interest, pays {costs} of costs, loses {loss} of bad debt and keeps {profit}.',
        zh: '这个产品利润很薄。未来两年若无变化，手续费和利息收入{fees}，各项成本{costs}，坏账损失{loss}，剩下利润{profit}。',
      },
      {
        en: 'Times get harder and stay so: economic pressure goes from 50 to 70. Overdue over 30 days rises from about {late} to {lateAfter} within a year.',
        zh: '日子变难，而且不再好转：经济压力从50升到70。一年之内，逾期30天以上从约{late}升到{lateAfter}。',
      },
    ],
    charts: ['money', 'overdue'],
  },
  predict: {
    ask: {
      en: 'Economic pressure goes from 50 to 70 in month 1. How much profit will the lender make in a month?',
      zh: '第1个月起经济压力从50升到70。机构每月利润会是多少？',
    },
    measure: 'profit',
    axis: [-6000, 18_000],
    months: [1, 3, 6, 12, 24],
    ghost: true,
  },
  compare: {
    words: [
      {
        en: 'Profit fell in month 3 already, to {profit3} from {profit3Before} - while losses of that month were the same, {loss3} times. The lender sets money aside when a customer is late, not when the debt is given up.',
        zh: '第3个月利润就从{profit3Before}降到{profit3}，而当月损失还没有变，是{loss3}倍。机构在客户逾期时就要计提，不是等到核销。',
      },
      {
        en: 'Over two years losses rose by {lossMore}, and profit fell by {profitLess}: more than the loss. The rest is {provisionMore} more of provisions, and fees on what was no longer lent.',
        zh: '两年里损失多了{lossMore}，利润少了{profitLess}，比损失还多。其余是拨备多提了{provisionMore}，以及没放出去的贷款少收的手续费。',
      },
    ],
    charts: ['money', 'losses'],
  },
  explain: {
    questions: [
      {
        ask: {
          en: 'A customer does not pay back 100 yuan. How much must be lent to others to make up for it?',
          zh: '一位客户有100元没有还。要再放出多少贷款才能补回来？',
        },
        options: [
          {
            say: { en: 'Another 100 yuan', zh: '再放100元' },
            because: {
              en: 'What comes back of a loan is mostly the loan itself; only the margin makes up for a loss. In two years {purchases} of purchases left {profit} of profit.',
              zh: '贷款收回来的大部分是本金，能补损失的只有利差。两年{purchases}的交易额，只留下{profit}的利润。',
            },
          },
          {
            say: { en: 'Purchases of tens of thousands of yuan', zh: '几万元的交易额' },
            right: true,
            because: {
              en: 'Yes. {purchases} of purchases over two years left {profit}: {margin} yuan of purchases for one yuan of profit. A lost 100 takes the profit of a hundred times that - before the costs of collecting.',
              zh: '对。两年{purchases}的交易额留下{profit}利润，约合每{margin}元交易赚1元。丢掉的100元，要它的一百倍来补，还没算催收成本。',
            },
          },
        ],
      },
      {
        ask: { en: 'Which number warns the board first?', zh: '哪个数字最早给董事会预警？' },
        options: [
          {
            say: { en: 'Losses', zh: '损失' },
            because: {
              en: 'Losses follow charge-off, half a year later: in month 3 they were {loss3} times.',
              zh: '损失跟着核销走，晚半年：第3个月还是{loss3}倍。',
            },
          },
          {
            say: { en: 'Provisions', zh: '拨备' },
            right: true,
            because: {
              en: 'Yes: in month 6 provisions stood at {prov6} times. They are made for losses that are expected, so they move first - if the stages are honest.',
              zh: '对：第6个月拨备是{prov6}倍。拨备是为预期损失提的，只要分类真实，它就先动。',
            },
          },
          {
            say: { en: 'Fees and interest', zh: '手续费和利息' },
            because: {
              en: 'They hardly move: {feesTimes} times over two years. Late fees even hide some of it.',
              zh: '几乎不动：两年是{feesTimes}倍，逾期违约金甚至还会遮住一部分。',
            },
          },
        ],
      },
    ],
    controls: {
      open: ['economy.pressure'],
      locked: ['underwriting.strictness', 'borrowers.spendingAttitude'],
    },
  },
  transfer: {
    words: [
      {
        en: 'Under the same pressure the lender puts friendly, competent callers on customers who are late: people who can decide something. It costs {callCost} over two years.',
        zh: '同样的压力下，机构安排态度好、能拍板的人工联系逾期客户，两年成本{callCost}。',
      },
    ],
    question: {
      ask: { en: 'Is it worth its cost?', zh: '这笔钱花得值吗？' },
      options: [
        {
          say: {
            en: 'No: in hard times nobody can pay anyway',
            zh: '不值：日子难，打电话也没钱还',
          },
          because: {
            en: 'Many can, a little later or in parts, when somebody asks and listens. Losses fell by {lossSaved}, profit rose by {profitGain}.',
            zh: '很多人晚一点、分几次是能还的，只要有人问、有人听。损失少了{lossSaved}，利润多了{profitGain}。',
          },
        },
        {
          say: { en: 'Yes, several times over', zh: '值，回报是几倍' },
          right: true,
          because: {
            en: 'Yes: {lossSaved} less lost and {profitGain} more profit for {callCost}. The effect is scaled from one German trial; how far it carries over is an assumption that the model page names.',
            zh: '对：花{callCost}，损失少{lossSaved}，利润多{profitGain}。这个效果折算自一项德国试验，能否照搬是假设，模型页有说明。',
          },
        },
        {
          say: { en: 'About even', zh: '大致打平' },
          because: {
            en: 'Count provisions as well: accounts that catch up need none. Profit rose by {profitGain} for {callCost}.',
            zh: '别忘了拨备：补上的账户不用再计提。花{callCost}，利润多了{profitGain}。',
          },
        },
      ],
    },
    charts: ['money', 'losses'],
    controls: { open: ['policies.personalContact.on'], locked: ['economy.pressure'] },
  },
  close: [
    {
      en: 'Take away: overdue costs three times - in provisions at once, in losses half a year later, in business not done for years. Margins are thin, so a small rise eats a large part of profit.',
      zh: '带走一句话：逾期付三次账——拨备当时付，损失半年后付，少做的生意付好几年。利差很薄，逾期小升就吃掉一大块利润。',
    },
    {
      en: 'What it does not say: what your margins are. Fees and costs here are those of a wallet pieced together from published figures.',
      zh: '它没有说你们的利差是多少。这里的费率和成本是按公开数据拼出来的。',
    },
  ],
  facts: {
    fees: { measure: 'income_fees', in: 'before', at: 'run', must: [900_000, 1_060_000] },
    costs: { measure: 'costs', in: 'before', at: 'run', must: [440_000, 510_000] },
    loss: { measure: 'loss', in: 'before', at: 'run', must: [220_000, 300_000] },
    profit: { measure: 'profit', in: 'before', at: 'run', must: [220_000, 290_000] },
    purchases: { measure: 'purchases', in: 'before', at: 'run', must: [7.2e7, 8.4e7] },
    margin: {
      measure: 'purchases',
      in: 'before',
      at: 'run',
      than: { measure: 'profit' },
      as: 'times',
      must: [260, 370],
    },
    late: { measure: 'overdue_30_plus', in: 'before', at: [9, 12], must: [0.016, 0.022] },
    lateAfter: { measure: 'overdue_30_plus', in: 'after', at: [9, 12], must: [0.027, 0.035] },
    profit3: { measure: 'profit', in: 'after', at: 3, must: [-2000, 5000] },
    profit3Before: { measure: 'profit', in: 'before', at: 3, must: [4500, 9000] },
    loss3: {
      measure: 'loss',
      in: 'after',
      at: 3,
      than: { in: 'before' },
      as: 'times',
      must: [0.99, 1.02],
    },
    lossMore: {
      measure: 'loss',
      in: 'after',
      at: 'run',
      than: { in: 'before' },
      as: 'change',
      must: [80_000, 140_000],
    },
    profitLess: {
      measure: 'profit',
      in: 'after',
      at: 'run',
      than: { in: 'before' },
      as: 'change',
      must: [-175_000, -105_000],
    },
    provisionMore: {
      measure: 'provision',
      in: 'after',
      at: 24,
      than: { in: 'before' },
      as: 'change',
      must: [15_000, 36_000],
    },
    prov6: {
      measure: 'provision',
      in: 'after',
      at: 6,
      than: { in: 'before' },
      as: 'times',
      must: [1.08, 1.3],
    },
    feesTimes: {
      measure: 'income_fees',
      in: 'after',
      at: 'run',
      than: { in: 'before' },
      as: 'times',
      must: [0.96, 1],
    },
    callCost: { measure: 'programme_costs', in: 'case', at: 'run', must: [9_000, 19_000] },
    lossSaved: {
      measure: 'loss',
      in: 'case',
      at: 'run',
      than: { in: 'after' },
      as: 'change',
      must: [-95_000, -45_000],
    },
    profitGain: {
      measure: 'profit',
      in: 'case',
      at: 'run',
      than: { in: 'after' },
      as: 'change',
      must: [50_000, 110_000],
    },
  },
});
