// Assessment: asking for proof turns away people who would have paid; seeing better does not.
import { lesson } from './lesson.ts';

export const assessment = lesson({
  id: 'assessment',
  theme: 'assessment',
  minutes: 14,
  level: 2,
  title: { en: 'Show me your pay slip', zh: '请出示工资单' },
  aim: {
    en: 'Weigh a check of applicants by whom it stops: the wrong ones, or the busy ones.',
    zh: '评价一项审核，看它拦住的是该拦的人，还是嫌麻烦的人。',
  },
  preset: 'reference-wallet-2019',
  worlds: {
    before: {},
    after: { 'policies.incomeVerification.on': true },
    case: { 'policies.betterScoring.on': true },
  },
  terms: ['underwriting', 'approvalRate', 'falseRejection', 'discrimination', 'thinFile'],
  situation: {
    words: [
      {
        en: 'Some applicants state a quarter more income than they have. The credit department proposes to verify: a pay slip or bank data with every application and at every review.',
        zh: '有些申请人把收入多报四分之一。信贷部提议核验：每次申请和重检都要工资单或银行流水。',
      },
      {
        en: 'A real lender never learns what those whom it turns away would have done. Here they live on, so we can count them: today {refusedBefore} of good applicants are turned away or give up.',
        zh: '现实中，机构永远不知道被拒的人本来会怎样。这里他们继续生活，所以数得出来：现在有{refusedBefore}的好申请人被拒或中途放弃。',
      },
    ],
    charts: ['overdue', 'losses'],
  },
  predict: {
    ask: {
      en: 'Income is verified from month 1. How much will the lender lose in a month?',
      zh: '从第1个月起核验收入。机构每月损失会是多少？',
    },
    measure: 'loss',
    axis: [0, 24_000],
    months: [6, 12, 18, 24],
    ghost: true,
  },
  compare: {
    words: [
      {
        en: 'Losses over two years were {lossTimes} times those without verification: hardly a difference. Good applicants turned away rose from {refusedBefore} to {refusedAfter}.',
        zh: '两年损失是不核验时的{lossTimes}倍，几乎没有差别；好申请人被拒的比例却从{refusedBefore}升到{refusedAfter}。',
      },
      {
        en: 'Over-stated income is a small part of why people do not pay. And one applicant in a dozen gives up when asked for papers - good ones as readily as others.',
        zh: '虚报收入只是还不上钱的一小部分原因；而一要材料，就有约一成的人中途放弃，好客户也一样嫌麻烦。',
      },
    ],
    charts: ['losses', 'money'],
  },
  explain: {
    questions: [
      {
        ask: {
          en: 'The department reports: “we caught hundreds of false statements.” What is missing from the report?',
          zh: '信贷部汇报：“查出几百起虚报收入。”报告里缺了什么？',
        },
        options: [
          {
            say: { en: 'How many of those would not have paid', zh: '其中有多少人本来不会还' },
            because: {
              en: 'Good, and there is more: even if all of them were caught, losses were {lossTimes} times. The other side of the account is missing as well - who gave up.',
              zh: '说得好，但还不够：即使全部查出，损失也只是{lossTimes}倍。账的另一半也缺着：谁放弃了。',
            },
          },
          {
            say: {
              en: 'How many good applicants gave up, and what losses they would have caused',
              zh: '有多少好申请人放弃了，他们本来会带来多少损失',
            },
            right: true,
            because: {
              en: 'Yes. {refusedMore} more of the good applicants are gone, and they would have paid. A check is judged by both kinds of error.',
              zh: '对。好申请人多流失了{refusedMore}，而他们本来会还。评价审核要看两类错误。',
            },
          },
          {
            say: { en: 'Nothing: caught is caught', zh: '什么也不缺，查出来就是成绩' },
            because: {
              en: 'Then refusing everybody would be the best check of all. Profit over two years was {profitTimes} times.',
              zh: '照这么说，全部拒绝就是最好的审核。两年利润是{profitTimes}倍。',
            },
          },
        ],
      },
      {
        ask: { en: 'For whom would you keep verification?', zh: '你会对谁保留收入核验？' },
        options: [
          {
            say: { en: 'For everybody, to be fair', zh: '所有人，这样才公平' },
            because: {
              en: 'Equal rules have unequal costs: people paid in cash or by many employers have no slip to show, and are turned away without being riskier.',
              zh: '同样的规则，代价并不相同：领现金、打多份工的人拿不出工资单，风险并不高却被拦下。',
            },
          },
          {
            say: {
              en: 'For large limits, where a false statement costs much',
              zh: '大额度，那里虚报的代价高',
            },
            right: true,
            because: {
              en: 'A good answer: the cost of asking is the same for each applicant, the loss avoided grows with the limit. Small limits can learn from the first bills.',
              zh: '好答案：索要材料的代价每人相同，避免的损失却随额度增大。小额度可以从头几期账单里学。',
            },
          },
        ],
      },
    ],
    controls: {
      open: ['policies.incomeVerification.on'],
      locked: ['underwriting.strictness', 'economy.pressure'],
    },
  },
  transfer: {
    words: [
      {
        en: 'Another lender spends the money on a better score: more data with the customer’s consent, and a learning machine. The share of approvals stays what it was.',
        zh: '另一家机构把钱花在更好的评分上：经客户授权的更多数据，加机器学习。准入比例不变。',
      },
    ],
    question: {
      ask: { en: 'What changes in the second year?', zh: '第二年有什么变化？' },
      options: [
        {
          say: { en: 'Fewer losses, and more good people turned away', zh: '损失减少，误拒增加' },
          because: {
            en: 'That is what moving the line does. A score that sees more does both at once: losses {lossScore} times, good applicants turned away {refusedScore} instead of {refusedCalm}.',
            zh: '那是移动准入线的结果。看得更清的评分两样一起改善：损失{lossScore}倍，误拒{refusedScore}，原本{refusedCalm}。',
          },
        },
        {
          say: {
            en: 'Fewer losses, and fewer good people turned away',
            zh: '损失减少，误拒也减少',
          },
          right: true,
          because: {
            en: 'Yes: losses {lossScore} times, and {refusedScore} of good applicants turned away instead of {refusedCalm}. It is no miracle: most of the gain is data, a little is the machine, and it takes a year to reach the books.',
            zh: '对：损失{lossScore}倍，误拒{refusedScore}，原本{refusedCalm}。这不是奇迹：多半靠数据，少半靠算法，而且要一年才进到账上。',
          },
        },
        {
          say: { en: 'Losses are halved', zh: '损失减半' },
          because: {
            en: 'Machines see more, not all: losses were {lossScore} times. Nobody can score a job that will be lost next spring.',
            zh: '机器看得多一些，不是全部：损失是{lossScore}倍。明年春天会丢的工作，谁也评不出来。',
          },
        },
      ],
    },
    charts: ['losses', 'money'],
    controls: {
      open: ['policies.betterScoring.on', 'policies.incomeVerification.on'],
      locked: ['underwriting.strictness'],
    },
  },
  close: [
    {
      en: 'Take away: every check makes two kinds of error. You see one of them every day; the other never rings at your door.',
      zh: '带走一句话：每道审核都有两类错误。一类天天看得见，另一类从不上门。',
    },
    {
      en: 'What it does not say: that documents are useless. Fraud rings, which verification does stop, are not in this model.',
      zh: '它没有说材料没用。团伙欺诈能靠核验拦住，但这个模型里没有团伙欺诈。',
    },
  ],
  facts: {
    refusedBefore: {
      measure: 'false_rejection_rate',
      in: 'before',
      at: [1, 24],
      must: [0.25, 0.36],
    },
    refusedAfter: { measure: 'false_rejection_rate', in: 'after', at: [1, 24], must: [0.3, 0.42] },
    refusedMore: {
      measure: 'false_rejection_rate',
      in: 'after',
      at: [1, 24],
      than: { in: 'before' },
      as: 'change',
      must: [0.035, 0.075],
    },
    lossTimes: {
      measure: 'loss',
      in: 'after',
      at: 'run',
      than: { in: 'before' },
      as: 'times',
      must: [0.96, 1],
    },
    profitTimes: {
      measure: 'profit',
      in: 'after',
      at: 'run',
      than: { in: 'before' },
      as: 'times',
      must: [0.96, 1.005],
    },
    lossScore: {
      measure: 'loss',
      in: 'case',
      at: [13, 24],
      than: { in: 'before' },
      as: 'times',
      must: [0.85, 0.97],
    },
    refusedScore: { measure: 'false_rejection_rate', in: 'case', at: [13, 24], must: [0.2, 0.33] },
    refusedCalm: {
      measure: 'false_rejection_rate',
      in: 'before',
      at: [13, 24],
      must: [0.23, 0.35],
    },
    scoreBetter: {
      measure: 'false_rejection_rate',
      in: 'case',
      at: [13, 24],
      than: { in: 'before' },
      as: 'change',
      must: [-0.05, -0.004],
    },
  },
});
