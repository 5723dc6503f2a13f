// Spending attitudes: buying more shows in the book at once, in overdue late and little - until something else happens.
import { lesson } from './lesson.ts';

export const spending = lesson({
  id: 'spending',
  theme: 'spending',
  minutes: 12,
  level: 1,
  title: { en: 'Buy first, think later?', zh: '先买再说？' },
  aim: {
    en: 'Tell the part of spending attitudes in overdue from the part of bad luck.',
    zh: '把逾期里“爱花钱”的部分和“遇上事”的部分分开。',
  },
  preset: 'reference-wallet-2019',
  worlds: {
    before: {},
    after: { 'borrowers.spendingAttitude': 100 },
    case: { 'borrowers.spendingAttitude': 100, 'policies.budgetTools.on': true },
  },
  terms: ['presentBias', 'abilityToRepay', 'receivables'],
  situation: {
    words: [
      {
        en: '“Young people buy first and think later; that is why they are late.” You hear it in every lender. In the model the attitude is patience: how much weight somebody gives to the bill of next month when buying today. Studies support a range; the dial from 0 to 100 spans it, and 50 is today.',
        zh: '“年轻人先买再说，所以才逾期。”这话在每家机构都听得到。模型里，观念就是耐心：今天买东西时，下个月的账单在心里占多大分量。研究给出了一个范围，刻度0到100覆盖它，50代表现在。',
      },
      {
        en: 'Suppose the mood turns all the way: the dial goes to 100, as impatient as the evidence allows. Jobs and pay stay as they are.',
        zh: '假设风气一路转到底：刻度调到100，达到证据允许的最不耐心。工作和收入不变。',
      },
    ],
    charts: ['overdue', 'causes'],
  },
  predict: {
    ask: {
      en: 'From month 1 people are as impatient as the evidence allows. How much of what is owed will be over 30 days late?',
      zh: '从第1个月起，人们变得极不耐心（证据允许的上限）。逾期30天以上将占在贷余额的多少？',
    },
    measure: 'overdue_30_plus',
    axis: [0, 0.06],
    months: [3, 6, 12, 24],
    ghost: true,
  },
  compare: {
    words: [
      {
        en: 'Less than most expect: {late24After} in month 24 against {late24Before}. In the first months the share even fell, as people bought more and the book grew: {book3} times in month 3.',
        zh: '比多数人想的少：第24个月{late24After}，原本{late24Before}。头几个月占比甚至下降，因为大家买得多、盘子变大：第3个月是原来的{book3}倍。',
      },
      {
        en: 'More is bought, so more is owed; of those who could not pay, the share who could have with more patience doubled, {rootBefore} to {rootAfter}. Yet most people who buy more also pay more. Attitude leaves less slack, and slack is missed on the day when something else happens.',
        zh: '买得多，欠得就多；没有还款能力的人里，“若更有耐心本可还上”的占比翻倍，从{rootBefore}升到{rootAfter}。但买得多的人，多数也还得多。观念吃掉的是余地，而余地要到出事那天才用得上。',
      },
    ],
    charts: ['overdue', 'causes', 'losses'],
  },
  explain: {
    questions: [
      {
        ask: {
          en: 'Losses of the second year were {lossTimes} times. What follows?',
          zh: '第二年损失是{lossTimes}倍。由此能得出什么？',
        },
        options: [
          {
            say: {
              en: 'Spending attitude is the main cause of overdue.',
              zh: '消费观念是逾期的主因。',
            },
            because: {
              en: 'Even at the end of what the evidence allows, the dial moved overdue over 30 days by {lateChange}. A shock to jobs moves it by more than a whole point (lesson on economic pressure).',
              zh: '即使推到证据的极限，逾期30天以上也只动了{lateChange}。一次就业冲击能动一个百分点以上（见“经济压力”一课）。',
            },
          },
          {
            say: {
              en: 'It is a cause among others, and acts through how much is owed.',
              zh: '它是原因之一，主要通过欠款规模起作用。',
            },
            right: true,
            because: {
              en: 'Yes: the book is {book24} times as large, and the same share of a larger book is a larger loss.',
              zh: '对：在贷余额是{book24}倍，占比相近、盘子更大，损失就更大。',
            },
          },
          {
            say: { en: 'It does not matter: profit hardly changed.', zh: '无所谓，利润几乎没变。' },
            because: {
              en: 'For the lender it evened out: more fees, more losses. Customers who owe more than they can easily carry rose from {squeezed} to {squeezedAfter}.',
              zh: '对机构来说，手续费多了、损失也多了，大致相抵；但负担过重的客户从{squeezed}升到{squeezedAfter}。',
            },
          },
        ],
      },
      {
        ask: {
          en: 'How would you speak of it in a letter to customers?',
          zh: '给客户写信，你会怎么说？',
        },
        options: [
          {
            say: { en: '“You spent too much.”', zh: '“您花得太多了。”' },
            because: {
              en: 'You do not know that. In the reference world only {rootBefore} of could-not misses would have been avoided by patience; lost income is as frequent. A reproach also costs trust.',
              zh: '你并不知道。基准世界里，因没钱而漏还的，只有{rootBefore}可由耐心避免；失去收入同样常见。责备还会失去信任。',
            },
          },
          {
            say: {
              en: '“Here is what is due, and what you can do if it is too much this month.”',
              zh: '“这是本期应还金额；如果这个月有困难，可以这样办理。”',
            },
            right: true,
            because: {
              en: 'It helps whatever the cause is, and blames nobody. Could not, would not and forgot are causes, not characters.',
              zh: '不论原因是什么都有用，也不怪任何人。还不上、不想还、忘了，是原因，不是人品。',
            },
          },
        ],
      },
    ],
    controls: {
      open: ['borrowers.spendingAttitude'],
      locked: ['economy.pressure', 'underwriting.strictness'],
    },
  },
  transfer: {
    words: [
      {
        en: 'The lender answers the new mood with budget tools: a spending limit of one’s own, and a view of the next pay-day.',
        zh: '面对新风气，机构推出预算工具：自设消费上限、看得到下次发薪日。',
      },
    ],
    question: {
      ask: {
        en: 'How much of the additional loss do the tools take back?',
        zh: '这些工具能收回多少新增损失？',
      },
      options: [
        {
          say: { en: 'All of it', zh: '全部' },
          because: {
            en: 'No: in the second year {extraLoss} of additional loss became {extraLossTools}. Tools help those who want to be helped, a little.',
            zh: '没有：第二年新增损失由{extraLoss}变成{extraLossTools}。工具只帮想用的人，而且只帮一点。',
          },
        },
        {
          say: { en: 'Some of it', zh: '一部分' },
          right: true,
          because: {
            en: 'Yes: {extraLoss} of additional loss in the second year became {extraLossTools}, at a cost of {toolCost} over two years. Small, cheap, kind: do it, and do not expect more of it.',
            zh: '对：第二年新增损失由{extraLoss}降到{extraLossTools}，两年成本{toolCost}。效果小、成本低、不伤人：值得做，但别指望更多。',
          },
        },
        {
          say: { en: 'None: attitudes do not change', zh: '没有：观念改不了' },
          because: {
            en: 'Attitudes need not change: a limit of one’s own makes it easier to cut back when a bill is tight. Additional loss fell from {extraLoss} to {extraLossTools}.',
            zh: '观念不必改变：自设上限让人在吃紧的月份更容易收手。新增损失从{extraLoss}降到{extraLossTools}。',
          },
        },
      ],
    },
    charts: ['losses', 'money'],
    controls: { open: ['policies.budgetTools.on', 'borrowers.spendingAttitude'] },
  },
  close: [
    {
      en: 'Take away: attitude fills the book and empties the reserves; it is seldom what breaks a budget alone. Look for the two together.',
      zh: '带走一句话：观念做大了欠款、花空了储备，但很少单独压垮一个家庭。要看它和意外叠在一起的时候。',
    },
    {
      en: 'What it does not say: that spending does not matter to the person. Here only the bills of one lender are counted.',
      zh: '它没有说消费对个人不重要。这里只算了一家机构的账单。',
    },
  ],
  facts: {
    late24Before: { measure: 'overdue_30_plus', in: 'before', at: 24, must: [0.016, 0.023] },
    late24After: { measure: 'overdue_30_plus', in: 'after', at: 24, must: [0.017, 0.025] },
    lateChange: {
      measure: 'overdue_30_plus',
      in: 'after',
      at: [12, 24],
      than: { in: 'before' },
      as: 'change',
      must: [0.0003, 0.004],
    },
    early: {
      measure: 'overdue_30_plus',
      in: 'after',
      at: [1, 3],
      than: { in: 'before' },
      as: 'change',
      must: [-0.004, -0.0005],
    },
    book3: {
      measure: 'receivables',
      in: 'after',
      at: 3,
      than: { in: 'before' },
      as: 'times',
      must: [1.08, 1.18],
    },
    book24: {
      measure: 'receivables',
      in: 'after',
      at: 24,
      than: { in: 'before' },
      as: 'times',
      must: [1.08, 1.18],
    },
    rootBefore: { measure: 'root_overspending', in: 'before', at: [1, 24], must: [0.2, 0.35] },
    rootAfter: { measure: 'root_overspending', in: 'after', at: [3, 24], must: [0.44, 0.6] },
    incomeRoot: {
      measure: 'root_income_shock',
      in: 'before',
      at: [1, 24],
      than: { measure: 'root_overspending' },
      as: 'times',
      must: [0.8, 1.4],
    },
    lossTimes: {
      measure: 'loss',
      in: 'after',
      at: [13, 24],
      than: { in: 'before' },
      as: 'times',
      must: [1.15, 1.5],
    },
    profitSame: {
      measure: 'profit',
      in: 'after',
      at: 'run',
      than: { in: 'before' },
      as: 'times',
      must: [0.93, 1.08],
    },
    squeezed: { measure: 'over_indebted', in: 'before', at: 24, must: [0.27, 0.37] },
    squeezedAfter: { measure: 'over_indebted', in: 'after', at: 24, must: [0.32, 0.43] },
    extraLoss: {
      measure: 'loss',
      in: 'after',
      at: [13, 24],
      than: { in: 'before' },
      as: 'change',
      must: [15000, 70000],
    },
    extraLossTools: {
      measure: 'loss',
      in: 'case',
      at: [13, 24],
      than: { in: 'before' },
      as: 'change',
      must: [5000, 50000],
    },
    toolsHelp: {
      measure: 'loss',
      in: 'case',
      at: [13, 24],
      than: { in: 'after' },
      as: 'change',
      must: [-30000, -2000],
    },
    toolCost: { measure: 'programme_costs', in: 'case', at: 'run', must: [3000, 9000] },
  },
});
