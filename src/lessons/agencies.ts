// Agencies: money now, trust later - and the rules that make both moderate.
import { lesson } from './lesson.ts';

export const agencies = lesson({
  id: 'agencies',
  theme: 'agencies',
  minutes: 14,
  level: 2,
  title: { en: 'Somebody else’s calls, our name', zh: '别人打电话，记在我们名下' },
  aim: {
    en: 'Set the recoveries of an agency against what it does to the brand.',
    zh: '把委外的回收和它对品牌的影响放在一起衡量。',
  },
  preset: 'reference-wallet-2019',
  worlds: {
    before: {},
    after: { 'policies.thirdPartyAgency.on': true },
    case: { 'policies.thirdPartyAgency.on': true, 'policies.conductRules.on': true },
  },
  terms: ['agency', 'chargeOff', 'recovery', 'debtSale'],
  situation: {
    words: [
      {
        en: 'Debt that was charged off lies in the archive. An agency offers to collect it for a commission: no cure, no pay. Nothing else in the business changes.',
        zh: '核销的债权躺在档案里。一家委外机构提出代为催收，按回款付佣金，收不回不付钱。业务其他部分都不变。',
      },
      {
        en: 'Trust stands at {trustNow} on a scale from 0 to 1. It falls with complaints and recovers slowly; customers and applicants follow it.',
        zh: '信任度现在是{trustNow}（0到1）。投诉多了它会下降，恢复很慢；客户和申请会随它变化。',
      },
    ],
    charts: ['trust', 'losses'],
  },
  predict: {
    ask: {
      en: 'The agency begins in month 1. Where will trust stand?',
      zh: '第1个月起委外。信任度会到多少？',
    },
    measure: 'trust',
    axis: [0.4, 0.76],
    months: [3, 6, 12, 24],
    ghost: true,
  },
  compare: {
    words: [
      {
        en: 'Complaints went to {complaintsTimes} times, and trust slid month after month, to {trustAfter} instead of {trustBefore} - although no customer in good standing was ever called.',
        zh: '投诉升到{complaintsTimes}倍，信任度逐月下滑，到{trustAfter}，原本{trustBefore}——而正常客户一个电话也没接到过。',
      },
      {
        en: 'In the books it looks well: {recoveredMore} more was recovered over two years, and profit rose by {profitMore}. Overdue itself is as before: the agency starts where overdue has ended.',
        zh: '账面很好看：两年多回收{recoveredMore}，利润多{profitMore}。逾期本身没有变化：委外接手的，是已经走完逾期的债权。',
      },
    ],
    charts: ['trust', 'losses', 'money'],
  },
  explain: {
    questions: [
      {
        ask: {
          en: 'Profit rose and market share fell by only {shareLess}. So trust does not matter?',
          zh: '利润上升，市场份额只降了{shareLess}。所以信任不重要？',
        },
        options: [
          {
            say: { en: 'Right: customers do not choose by it', zh: '对：客户不靠它选择' },
            because: {
              en: 'They do, slowly. Two years are short for a brand: complaints come at once, applicants stay away for years.',
              zh: '会的，只是慢。对品牌来说两年很短：投诉立刻来，申请人好几年不来。',
            },
          },
          {
            say: {
              en: 'It matters later, and to others: the bill is not due within two years',
              zh: '它的账在两年之后，而且由别人承担',
            },
            right: true,
            because: {
              en: 'Yes. A number that falls every month, {trustBefore} to {trustAfter}, is a debt of another kind. Ask when it is due, and who will be in office then.',
              zh: '对。一个逐月下降的数（{trustBefore}到{trustAfter}）是另一种债。要问何时到期、那时谁在任。',
            },
          },
        ],
      },
      {
        ask: { en: 'Why does overdue over 90 days not fall?', zh: '逾期90天以上为什么没有下降？' },
        options: [
          {
            say: { en: 'The agency is lazy', zh: '委外机构不努力' },
            because: {
              en: 'It recovered {recoveredMore} more. But what it collects is no longer in the book.',
              zh: '它多回收了{recoveredMore}，但它催的债已不在表内。',
            },
          },
          {
            say: {
              en: 'It works on debt that is charged off already',
              zh: '它处理的是已核销的债权',
            },
            right: true,
            because: {
              en: 'Right: over 90 days late it is {late91Times} times as before. Agencies lower the loss per default, not the number of defaults.',
              zh: '对：逾期90天以上是原来的{late91Times}倍。委外降低的是每笔违约的损失，不是违约的笔数。',
            },
          },
        ],
      },
    ],
    controls: { open: ['policies.thirdPartyAgency.on'], locked: ['economy.pressure'] },
  },
  transfer: {
    words: [
      {
        en: 'The regulator sets conduct rules, for the agency and for the lender’s own callers: at most three calls a day, none at night, no third parties. The lender keeps the agency.',
        zh: '监管出台催收规范，对委外和自营催收一视同仁：每天最多三通、夜间不打、不联系第三人。委外继续。',
      },
    ],
    question: {
      ask: { en: 'Where do trust and profit end?', zh: '信任度和利润会到哪里？' },
      options: [
        {
          say: {
            en: 'Trust recovers; profit stays higher than without an agency',
            zh: '信任恢复，利润仍高于不委外',
          },
          because: {
            en: 'Trust nearly recovers, {trustCase}. But the rules also slow the lender’s own callers, in every bucket: profit was {profitCase} below that of no agency and no rules.',
            zh: '信任几乎恢复到{trustCase}。但规范也放慢了自营催收的每一段，利润比“不委外、无规范”少{profitCase}。',
          },
        },
        {
          say: {
            en: 'Trust nearly recovers; profit falls below that of no agency',
            zh: '信任几乎恢复，利润低于不委外时',
          },
          right: true,
          because: {
            en: 'Yes: trust {trustCase}, close to {trustBefore}; profit {profitCase} lower than with neither. Good conduct is not free; this is its price here, and it is spread over all customers who are late and treated decently.',
            zh: '对：信任{trustCase}，接近{trustBefore}；利润比两者都没有时少{profitCase}。规范不是免费的，这就是它在这里的价钱，换来每一位逾期客户被体面对待。',
          },
        },
        {
          say: { en: 'Both fall: rules only cost', zh: '两样都降：规范只有成本' },
          because: {
            en: 'Trust is {trustCase} with rules and {trustAfter} without: that is what they buy.',
            zh: '有规范信任{trustCase}，没有则{trustAfter}：买到的就是这个。',
          },
        },
      ],
    },
    charts: ['trust', 'money'],
    controls: {
      open: ['policies.thirdPartyAgency.on', 'policies.conductRules.on'],
      locked: ['economy.pressure'],
    },
  },
  close: [
    {
      en: 'Take away: an agency turns trust into cash. Sometimes that is right; know the rate of exchange, and write the manners into the contract.',
      zh: '带走一句话：委外是拿信任换现金。有时换得值，但要知道汇率，并把言行规范写进合同。',
    },
    {
      en: 'What it does not say: how a certain agency behaves. The effect on complaints is the direction of published cases, its size an assumption.',
      zh: '它没有说某一家机构会怎样。对投诉的影响，方向来自公开案例，大小是假设。',
    },
  ],
  facts: {
    trustNow: { measure: 'trust', in: 'before', at: 0, must: [0.61, 0.64] },
    trustBefore: { measure: 'trust', in: 'before', at: 24, must: [0.62, 0.645] },
    trustAfter: { measure: 'trust', in: 'after', at: 24, must: [0.55, 0.6] },
    complaintsTimes: {
      measure: 'complaints',
      in: 'after',
      at: 'run',
      than: { in: 'before' },
      as: 'times',
      must: [1.8, 2.2],
    },
    recoveredMore: {
      measure: 'recovered',
      in: 'after',
      at: 'run',
      than: { in: 'before' },
      as: 'change',
      must: [20_000, 38_000],
    },
    profitMore: {
      measure: 'profit',
      in: 'after',
      at: 'run',
      than: { in: 'before' },
      as: 'change',
      must: [9_000, 24_000],
    },
    shareLess: {
      measure: 'market_share',
      in: 'after',
      at: 24,
      than: { in: 'before' },
      as: 'change',
      must: [-0.002, -0.00001],
    },
    late91Times: {
      measure: 'overdue_91_plus',
      in: 'after',
      at: 'run',
      than: { in: 'before' },
      as: 'times',
      must: [0.99, 1.01],
    },
    trustCase: { measure: 'trust', in: 'case', at: 24, must: [0.61, 0.64] },
    profitCase: {
      measure: 'profit',
      in: 'case',
      at: 'run',
      than: { in: 'before' },
      as: 'change',
      must: [-32_000, -12_000],
    },
  },
});
