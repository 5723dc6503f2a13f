// Information asymmetry: borrowers who misjudge themselves, lenders who misjudge borrowers; clarity pays, slowly.
import { lesson } from './lesson.ts';

export const information = lesson({
  id: 'information',
  theme: 'information',
  minutes: 15,
  level: 2,
  title: { en: 'What if everybody saw clearly?', zh: '如果人人都看得清？' },
  aim: {
    en: 'Name the two blind sides of a loan and what each of them costs.',
    zh: '说出一笔贷款的两处盲区，以及各自的代价。',
  },
  preset: 'reference-wallet-2019',
  worlds: {
    before: {},
    after: { 'borrowers.informationAsymmetry': 0 },
    case: { 'borrowers.informationAsymmetry': 100 },
  },
  terms: ['informationAsymmetry', 'blindSpot', 'hiddenDebt', 'discrimination', 'falseRejection'],
  situation: {
    words: [
      {
        en: 'A loan has two blind sides. Borrowers under-estimate their own expenses, so they over-estimate what they can repay. The lender does not see all debts elsewhere, takes stated incomes for true ones, and its score sees only part of the risk.',
        zh: '一笔贷款有两处盲区。借款人低估自己的开支，于是高估能还多少；放款机构看不全外部负债，把申报收入当真，评分也只看得到一部分风险。',
      },
      {
        en: 'Imagine that from tomorrow everybody sees clearly: people know what they can carry, the lender sees every debt and every true income. Nobody becomes richer; no job is saved.',
        zh: '设想从明天起人人都看得清：人们知道自己负担得起多少，机构看得到每一笔负债和真实收入。没有人变富，也没有工作被保住。',
      },
    ],
    charts: ['overdue', 'causes'],
  },
  predict: {
    ask: {
      en: 'From month 1 nobody is blind any more. How much of what is owed will be over 30 days late?',
      zh: '从第1个月起，双方都不再看不清。逾期30天以上将占在贷余额的多少？',
    },
    measure: 'overdue_30_plus',
    axis: [0, 0.048],
    months: [3, 6, 12, 18, 24],
    ghost: true,
  },
  compare: {
    words: [
      {
        en: 'Nothing for half a year - a little more at first, as people who now see clearly buy less and the book shrinks to {book6} times. Then it falls and falls: {late24After} in month 24 against {late24Before}.',
        zh: '头半年没有变化，起初还略升：看清之后大家买得少了，盘子缩到{book6}倍。然后一路下降：第24个月{late24After}，原本{late24Before}。',
      },
      {
        en: 'The old loans were made in the dark and have to run off. Every new one is made in the light, so the gain grows month by month. Losses of the second year were {lossTimes} times.',
        zh: '老贷款是在看不清时放出去的，只能等它走完；新贷款都在看得清时发放，所以好处逐月变大。第二年损失是原来的{lossTimes}倍。',
      },
    ],
    charts: ['overdue', 'losses'],
  },
  explain: {
    questions: [
      {
        ask: { en: 'Did clarity make the lender stricter?', zh: '看得清，是不是让机构更严了？' },
        options: [
          {
            say: { en: 'Yes: it refused more people.', zh: '是：拒掉了更多的人。' },
            because: {
              en: 'In the second year it approved {approvedAfter} of applicants, against {approvedBefore}. Whom it took changed, not how many.',
              zh: '第二年通过率是{approvedAfter}，原本{approvedBefore}。变的是放给谁，而不是放多少人。',
            },
          },
          {
            say: {
              en: 'No: it refused fewer good people and took fewer bad risks.',
              zh: '不是：误拒少了，坏客户也进得少了。',
            },
            right: true,
            because: {
              en: 'Yes. Good applicants turned away fell from {refusedBefore} to {refusedAfter} in the second year, and losses fell as well. With the same information that is impossible: a line can only be moved.',
              zh: '对。第二年好申请人被拒的比例从{refusedBefore}降到{refusedAfter}，损失也降了。信息不变时做不到这一点：准入线只能左右移动。',
            },
          },
        ],
      },
      {
        ask: {
          en: 'Only {misjudged} of could-not misses come from misjudging one’s own expenses alone. Is the borrower’s blind spot unimportant?',
          zh: '没钱还的漏还里，单独由“误判自身开支”造成的只占{misjudged}。借款人的盲区不重要吗？',
        },
        options: [
          {
            say: { en: 'Unimportant: close to nothing', zh: '不重要，几乎为零' },
            because: {
              en: 'As the only root it is rare, but it makes people owe more before anything happens: with clear sight the book was {book24} times as large. Causes work together.',
              zh: '作为单一原因少见，但它让人在出事之前就欠得更多：看清之后在贷余额只有{book24}倍。原因是叠加起作用的。',
            },
          },
          {
            say: {
              en: 'Important in company: it empties the reserve that bad luck needs',
              zh: '与别的原因叠加时重要：它先花掉了应急的钱',
            },
            right: true,
            because: {
              en: 'Right: people who see clearly owe less, {book24} times, and have something left when the income fails.',
              zh: '对：看得清的人欠得少（{book24}倍），收入出问题时手里还有余钱。',
            },
          },
        ],
      },
    ],
    controls: {
      open: ['borrowers.informationAsymmetry'],
      locked: ['economy.pressure', 'borrowers.spendingAttitude'],
    },
  },
  transfer: {
    words: [
      {
        en: 'Now the other way: many small lenders appear, nobody reports to the credit bureau, and everybody is twice as blind.',
        zh: '反过来：冒出许多小机构，谁也不报送征信，双方都比原来加倍看不清。',
      },
    ],
    question: {
      ask: { en: 'What will your own dashboard show first?', zh: '你自己的报表最先会看到什么？' },
      options: [
        {
          say: { en: 'Overdue jumps within three months', zh: '三个月内逾期猛升' },
          because: {
            en: 'In the first three months overdue over 30 days is lower, if anything: {blindEarly} against {blindEarlyCalm}. Blindness fills the book first.',
            zh: '头三个月逾期30天以上不升反略降：{blindEarly}对{blindEarlyCalm}。看不清，先做大的是盘子。',
          },
        },
        {
          say: {
            en: 'Nothing alarming for a year; then losses',
            zh: '一年内看不出异常，之后才是损失',
          },
          right: true,
          because: {
            en: 'Yes: {blindEarly} against {blindEarlyCalm} in the first quarter, {blindLate} against {late24Before} in month 24, and losses of the second year {blindLoss} times.',
            zh: '对：头一季{blindEarly}对{blindEarlyCalm}；第24个月{blindLate}对{late24Before}；第二年损失是{blindLoss}倍。',
          },
        },
        {
          say: { en: 'Fewer applications', zh: '申请变少' },
          because: {
            en: 'People who over-estimate what they can repay do not apply less. The approval rate, too, stays about where it was.',
            zh: '高估自己还款能力的人不会少申请，通过率也大致不变。',
          },
        },
      ],
    },
    charts: ['overdue', 'losses'],
    controls: { open: ['borrowers.informationAsymmetry'], locked: ['economy.pressure'] },
  },
  close: [
    {
      en: 'Take away: information is the only thing that lowers losses and false rejections together. It works on the next loan, so it pays late.',
      zh: '带走一句话：只有信息能同时降低损失和误拒。它作用在下一笔贷款上，所以见效晚。',
    },
    {
      en: 'What it does not say: that more data is always right. What may be asked and kept is a matter of law and of the customer’s consent.',
      zh: '它没有说数据越多越好。能问什么、能存什么，要看法律和客户的授权。',
    },
  ],
  facts: {
    late24Before: { measure: 'overdue_30_plus', in: 'before', at: 24, must: [0.016, 0.023] },
    late24After: { measure: 'overdue_30_plus', in: 'after', at: 24, must: [0.01, 0.0165] },
    earlyMore: {
      measure: 'overdue_30_plus',
      in: 'after',
      at: [1, 4],
      than: { in: 'before' },
      as: 'times',
      must: [0.99, 1.1],
    },
    book6: {
      measure: 'receivables',
      in: 'after',
      at: 6,
      than: { in: 'before' },
      as: 'times',
      must: [0.86, 0.96],
    },
    book24: {
      measure: 'receivables',
      in: 'after',
      at: 24,
      than: { in: 'before' },
      as: 'times',
      must: [0.82, 0.94],
    },
    lossTimes: {
      measure: 'loss',
      in: 'after',
      at: [13, 24],
      than: { in: 'before' },
      as: 'times',
      must: [0.45, 0.8],
    },
    approvedBefore: { measure: 'approval_rate', in: 'before', at: [13, 24], must: [0.62, 0.76] },
    approvedAfter: { measure: 'approval_rate', in: 'after', at: [13, 24], must: [0.66, 0.82] },
    refusedBefore: {
      measure: 'false_rejection_rate',
      in: 'before',
      at: [13, 24],
      must: [0.22, 0.35],
    },
    refusedAfter: {
      measure: 'false_rejection_rate',
      in: 'after',
      at: [13, 24],
      must: [0.15, 0.29],
    },
    refusedLess: {
      measure: 'false_rejection_rate',
      in: 'after',
      at: [13, 24],
      than: { in: 'before' },
      as: 'change',
      must: [-0.12, -0.02],
    },
    misjudged: { measure: 'root_misjudged', in: 'before', at: [1, 24], must: [0.003, 0.03] },
    blindEarly: { measure: 'overdue_30_plus', in: 'case', at: [1, 3], must: [0.02, 0.027] },
    blindEarlyCalm: { measure: 'overdue_30_plus', in: 'before', at: [1, 3], must: [0.02, 0.027] },
    blindEarlyTimes: {
      measure: 'overdue_30_plus',
      in: 'case',
      at: [1, 3],
      than: { in: 'before' },
      as: 'times',
      must: [0.93, 1],
    },
    blindLate: { measure: 'overdue_30_plus', in: 'case', at: 24, must: [0.018, 0.026] },
    blindLoss: {
      measure: 'loss',
      in: 'case',
      at: [13, 24],
      than: { in: 'before' },
      as: 'times',
      must: [1.1, 1.5],
    },
    blindApproved: {
      measure: 'approval_rate',
      in: 'case',
      at: 'run',
      than: { in: 'before' },
      as: 'change',
      must: [-0.04, 0.03],
    },
  },
});
