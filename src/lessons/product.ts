// What pay-later is, and for whom: a limit is a promise, and people use a share of it.
import { lesson } from './lesson.ts';

export const product = lesson({
  id: 'product',
  theme: 'product',
  minutes: 12,
  level: 1,
  title: { en: 'Half as much limit again: who uses it?', zh: '额度上调一半：谁会用？' },
  aim: {
    en: 'Explain how a pay-later wallet earns, for whom it is made, and what a limit does.',
    zh: '说得清先买后付怎么赚钱、给谁用、额度起什么作用。',
  },
  preset: 'reference-wallet-2019',
  worlds: {
    before: {},
    after: { 'policies.limitPolicy.on': true, 'policies.limitPolicy.factor': 1.5 },
    case: { 'policies.limitPolicy.on': true, 'policies.limitPolicy.factor': 0.6 },
  },
  terms: ['limit', 'limitReview', 'instalments', 'receivables'],
  situation: {
    words: [
      {
        en: 'How it works: somebody applies with income and credit data, gets a limit, buys at the shop and at partner merchants, and pays next month or in instalments. The lender earns a fee from the merchant on every purchase, and a fee from the customer on instalments.',
        zh: '业务流程：用户凭收入和信用信息申请，获得额度，在商城和合作商户购物，下个月还款或分期。机构向商户收取每笔手续费，分期另向用户收费。',
      },
      {
        en: 'Who uses it: students and first-jobbers, young urban workers, middle-class households, gig workers. Most are eager to buy and able to repay, with little to spare: at {squeezed} of customers, bills and other debts already take more than half of the month’s income.',
        zh: '谁在用：学生和刚工作的人、年轻白领、中产家庭、灵活就业者。多数人消费意愿强、有一定还款能力，但余地不大：已有{squeezed}的客户，账单加其他负债超过月收入的一半。',
      },
      {
        en: 'Sales asks for more: all limits times one and a half. New customers get them at once; existing ones at their next review, a fifth at a time.',
        zh: '业务部门要求放量：全部额度乘以1.5。新客户立即生效，老客户在下次重检时每次上调五分之一。',
      },
    ],
    charts: ['money', 'overdue'],
  },
  predict: {
    ask: {
      en: 'Limits go up by half from month 1. How much will customers owe in all?',
      zh: '从第1个月起额度上调一半。客户欠款总额（在贷余额）会是多少？',
    },
    measure: 'receivables',
    axis: [0, 9_000_000],
    months: [3, 6, 12, 24],
    ghost: true,
  },
  compare: {
    words: [
      {
        en: 'After three months the book was only {book3} times as large, after two years {book24} times: in the end customers used what they were given, in nearly the same proportion as before.',
        zh: '三个月后在贷余额只有原来的{book3}倍，两年后是{book24}倍：给多少额度，客户最终就用到差不多相同的比例。',
      },
      {
        en: 'The delay has two causes: reviews come round once in some months and raise by a fifth, and a new limit is filled purchase by purchase. Meanwhile those whose bills take more than half of their income rose from {squeezed24} to {squeezedAfter} of customers.',
        zh: '滞后有两个原因：重检几个月才轮到一次、每次只加五分之一；新额度又是一笔一笔用上去的。与此同时，账单超过收入一半的客户从{squeezed24}升到{squeezedAfter}。',
      },
    ],
    charts: ['overdue', 'money'],
  },
  explain: {
    questions: [
      {
        ask: {
          en: 'In the first year the overdue ratio fell, to {late12After} from {late12Before} in month 12. Why?',
          zh: '第一年逾期占比反而下降：第12个月是{late12After}，原本{late12Before}。为什么？',
        },
        options: [
          {
            say: {
              en: 'More limit lets people pay old bills with new credit.',
              zh: '额度多了，可以用新额度还旧账。',
            },
            because: {
              en: 'The limit here pays for purchases, not for bills. What fell is the ratio, because its lower half grew.',
              zh: '这里的额度只能购物，不能还账。下降的是占比，因为分母变大了。',
            },
          },
          {
            say: {
              en: 'New lending is too young to be late, and makes the book large.',
              zh: '新放的钱还没到会逾期的时候，却先把盘子做大。',
            },
            right: true,
            because: {
              en: 'Yes. By month 24 the ratio is no longer lower, {late24After} against {late24Before}, and losses of the second year are {lossTimes} times.',
              zh: '对。到第24个月占比已不再更低：{late24After}对{late24Before}；第二年损失是{lossTimes}倍。',
            },
          },
          {
            say: { en: 'Higher limits attract better customers.', zh: '高额度吸引来更好的客户。' },
            because: {
              en: 'The same people applied, with the same luck: the worlds are paired. Only the limits differ.',
              zh: '来申请的是同一批人、同样的运气：两个世界是配对的，只有额度不同。',
            },
          },
        ],
      },
      {
        ask: { en: 'Who bears the price of the larger limits?', zh: '额度放大的代价由谁承担？' },
        options: [
          {
            say: { en: 'Nobody: profit rose', zh: '没有人：利润上升了' },
            because: {
              en: 'In these calm two years profit was {profitTimes} times. But half of what is on a customer’s shoulders does not stand in the lender’s books.',
              zh: '这平静的两年里利润是{profitTimes}倍。但客户肩上的担子，有一半不在机构的账上。',
            },
          },
          {
            say: {
              en: 'Mostly customers, who live with less slack',
              zh: '主要是客户，他们的余地变小了',
            },
            right: true,
            because: {
              en: 'Yes: {squeezedAfter} instead of {squeezed24} owe more than half of a month’s income. In a shock they are the first who cannot pay - and then the lender bears it too.',
              zh: '对：欠款超过月收入一半的客户占{squeezedAfter}，原本{squeezed24}。一有冲击，他们最先没有还款能力，那时机构也要一起承担。',
            },
          },
        ],
      },
    ],
    controls: {
      open: ['policies.limitPolicy.on'],
      locked: ['economy.pressure', 'underwriting.strictness'],
    },
  },
  transfer: {
    words: [
      {
        en: 'Another year, another boss: limits times 0.6. Lowering needs no steps of a fifth; each review brings a customer down at once.',
        zh: '换了一年、换了一位主管：额度乘以0.6。下调不用分步，轮到重检就一次到位。',
      },
    ],
    question: {
      ask: {
        en: 'What happens to losses, in yuan, in the first six months?',
        zh: '头六个月，以元计的损失会怎样？',
      },
      options: [
        {
          say: {
            en: 'They fall by about four tenths, like the limits',
            zh: '和额度一样，降约四成',
          },
          because: {
            en: 'Not yet: they were {lossFirst} times. Whoever is charged off in these months had spent the old limit.',
            zh: '还没有：是原来的{lossFirst}倍。这几个月核销的人，用的是旧额度。',
          },
        },
        {
          say: { en: 'They stay the same, and fall in the second year', zh: '不变，第二年才降' },
          right: true,
          because: {
            en: 'Right: {lossFirst} times in the first half-year, {lossSecond} times in the second year. A limit acts on loans not yet made.',
            zh: '对：头半年是{lossFirst}倍，第二年是{lossSecond}倍。额度管的是还没放出去的贷款。',
          },
        },
        {
          say: { en: 'They rise: angry customers stop paying', zh: '上升：客户不满就不还了' },
          because: {
            en: 'The model has no such anger. Losses were {lossFirst} times; what rises for some months is the ratio, as the book shrinks.',
            zh: '模型里没有这种赌气。损失是{lossFirst}倍；头几个月上升的是占比，因为盘子缩小了。',
          },
        },
      ],
    },
    charts: ['overdue', 'losses'],
    controls: { open: ['policies.limitPolicy.on'], locked: ['economy.pressure'] },
  },
  close: [
    {
      en: 'Take away: a limit is a promise that customers sooner or later take up. Ask what they owe in relation to what they earn, not only what they owe you.',
      zh: '带走一句话：额度是一份承诺，客户迟早会用上。要看客户欠的和挣的之比，而不只是欠你多少。',
    },
    {
      en: 'What it does not say: how your customers react to a raise. Published studies disagree on the sign of its effect on default.',
      zh: '它没有说的：你们的客户会怎么反应。关于提额对违约的影响，公开研究的方向并不一致。',
    },
  ],
  facts: {
    squeezed: { measure: 'over_indebted', in: 'before', at: [0, 3], must: [0.26, 0.35] },
    squeezed24: { measure: 'over_indebted', in: 'before', at: 24, must: [0.27, 0.37] },
    squeezedAfter: { measure: 'over_indebted', in: 'after', at: 24, must: [0.42, 0.53] },
    book3: {
      measure: 'receivables',
      in: 'after',
      at: 3,
      than: { in: 'before' },
      as: 'times',
      must: [1.01, 1.1],
    },
    book24: {
      measure: 'receivables',
      in: 'after',
      at: 24,
      than: { in: 'before' },
      as: 'times',
      must: [1.4, 1.6],
    },
    late12Before: { measure: 'overdue_30_plus', in: 'before', at: 12, must: [0.015, 0.023] },
    late12After: { measure: 'overdue_30_plus', in: 'after', at: 12, must: [0.014, 0.021] },
    late12Times: {
      measure: 'overdue_30_plus',
      in: 'after',
      at: [6, 12],
      than: { in: 'before' },
      as: 'times',
      must: [0.82, 0.98],
    },
    late24Before: { measure: 'overdue_30_plus', in: 'before', at: 24, must: [0.016, 0.023] },
    late24After: { measure: 'overdue_30_plus', in: 'after', at: 24, must: [0.018, 0.026] },
    late24Times: {
      measure: 'overdue_30_plus',
      in: 'after',
      at: [22, 24],
      than: { in: 'before' },
      as: 'times',
      must: [1, 1.25],
    },
    lossTimes: {
      measure: 'loss',
      in: 'after',
      at: [13, 24],
      than: { in: 'before' },
      as: 'times',
      must: [1.25, 1.7],
    },
    profitTimes: {
      measure: 'profit',
      in: 'after',
      at: 'run',
      than: { in: 'before' },
      as: 'times',
      must: [1.02, 1.2],
    },
    lossFirst: {
      measure: 'loss',
      in: 'case',
      at: [1, 6],
      than: { in: 'before' },
      as: 'times',
      must: [0.99, 1.01],
    },
    lossSecond: {
      measure: 'loss',
      in: 'case',
      at: [13, 24],
      than: { in: 'before' },
      as: 'times',
      must: [0.4, 0.65],
    },
    ratioRises: {
      measure: 'overdue_30_plus',
      in: 'case',
      at: [5, 9],
      than: { in: 'before' },
      as: 'times',
      must: [1.15, 1.5],
    },
  },
});
