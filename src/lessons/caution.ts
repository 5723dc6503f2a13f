// Caution: a lender that tightens sees its ratio get worse first, because the book shrinks faster than the bad debts leave it.
import { lesson } from './lesson.ts';

export const caution = lesson({
  id: 'caution',
  theme: 'caution',
  minutes: 15,
  level: 2,
  title: { en: 'Tighten, and the ratio gets worse', zh: '一收紧，不良率反而上升' },
  aim: {
    en: 'Read a ratio by its two halves, and say what caution costs besides.',
    zh: '看比率要看分子和分母，并说得出审慎的其他代价。',
  },
  preset: 'reference-wallet-2019',
  run: { months: 36 },
  worlds: {
    before: {},
    after: { 'underwriting.strictness': 80 },
    case: { 'underwriting.strictness': 20 },
  },
  terms: ['underwriting', 'nonPerforming', 'falseRejection', 'approvalRate'],
  situation: {
    words: [
      {
        en: 'After a nervous quarter the risk committee tightens: fewer applicants pass, limits shrink at the next review, debts elsewhere count for more. Strictness goes from 50 to 80 in month 1.',
        zh: '一个让人紧张的季度之后，风控委员会决定收紧：通过的申请变少，下次重检时额度下调，外部负债看得更重。从第1个月起，授信严格度由50调到80。',
      },
      {
        en: 'They expect the share over 90 days late, {start91} today, to come down.',
        zh: '他们预期逾期90天以上的占比（现在是{start91}）会降下来。',
      },
    ],
    charts: ['overdue'],
  },
  predict: {
    ask: {
      en: 'Underwriting tightens in month 1. How much of what is owed will be over 90 days late?',
      zh: '第1个月起收紧授信。逾期90天以上将占在贷余额的多少？',
    },
    measure: 'overdue_91_plus',
    axis: [0, 0.036],
    months: [4, 8, 12, 18, 24, 36],
    ghost: true,
  },
  compare: {
    words: [
      {
        en: 'It rose first: {tight8} in month 8, {times8} times that of the lender who changed nothing. Only in the second year it fell below, to {tight24} against {calm24}.',
        zh: '它先升了：第8个月达到{tight8}，是没有调整的机构的{times8}倍。到第二年才降到后者之下：{tight24}对{calm24}。',
      },
      {
        en: 'The ratio has two halves. Receivables below the line shrank at once, to {book12} times after a year. The bad debts above the line were lent before, and leave only when they are paid or charged off. Less below, the same above: the ratio rises although nobody pays worse.',
        zh: '比率有两半。分母（在贷余额）立刻缩小，一年后只有原来的{book12}倍；分子里的坏账是以前放出去的，还清或核销才会离开。分母小了、分子没变，比率就上升，尽管没有人还得更差。',
      },
    ],
    charts: ['overdue', 'losses', 'money'],
  },
  explain: {
    questions: [
      {
        ask: {
          en: 'In month 8 a director asks: “Your tightening made customers pay worse?” What is true?',
          zh: '第8个月，一位董事问：“收紧之后客户反而还得更差了？”实际情况是？',
        },
        options: [
          {
            say: {
              en: 'Yes: refused customers are angry and stop paying.',
              zh: '是的：被拒的客户不满，就不还了。',
            },
            because: {
              en: 'Of what fell due, {flowTight} turned 31 days late in months 6 to 12, against {flowCalm} without tightening: people pay no worse, a little better even.',
              zh: '第6至12个月，到期金额中进入31天的占{flowTight}，不收紧是{flowCalm}：还款没有变差，甚至略好。',
            },
          },
          {
            say: {
              en: 'No: the book shrank, the old bad debts stayed.',
              zh: '不是：盘子缩小了，老坏账还在。',
            },
            right: true,
            because: {
              en: 'Right. Ask for the amount, not only the share, and for the roll rate: neither got worse.',
              zh: '对。别只看占比，要看金额，还要看迁徙率：两者都没有变差。',
            },
          },
          {
            say: { en: 'It is chance; other worlds would fall.', zh: '是偶然，换个世界就会降。' },
            because: {
              en: 'The paired worlds share people and luck: in month 8 the ratio was higher in almost every one of them.',
              zh: '配对的世界里人和运气都一样：第8个月，几乎每个世界的占比都更高。',
            },
          },
        ],
      },
      {
        ask: { en: 'When do losses, in yuan, fall?', zh: '以元计的损失，何时下降？' },
        options: [
          {
            say: { en: 'At once', zh: '立刻' },
            because: {
              en: 'In the first six months they were {lossHalf} times those of before, which is to say the same: whoever is charged off now was approved long ago.',
              zh: '前六个月是原来的{lossHalf}倍，也就是一样：现在核销的人，是很久以前批的。',
            },
          },
          {
            say: {
              en: 'From about the tenth month on, and then by half',
              zh: '大约第十个月起，此后降到一半左右',
            },
            right: true,
            because: {
              en: 'Yes: in the second year they were {lossYear2} times those of the lender who changed nothing.',
              zh: '对：第二年的损失是没有调整的机构的{lossYear2}倍。',
            },
          },
          {
            say: { en: 'Never: the ratio rose', zh: '不会降，占比都上升了' },
            because: {
              en: 'The ratio rose because the book shrank. Losses in yuan did fall in the second year, to {lossYear2} times.',
              zh: '占比上升是因为盘子缩小。以元计的损失第二年确实降了，是原来的{lossYear2}倍。',
            },
          },
        ],
      },
      {
        ask: {
          en: 'And over the three years, was it worth it for the lender?',
          zh: '三年算下来，机构划算吗？',
        },
        options: [
          {
            say: { en: 'Yes: fewer losses, more profit', zh: '划算：损失少，利润多' },
            because: {
              en: 'Losses fell, but so did fees on everything that was not sold: profit was {profitTimes} times. And of 100 good applicants {refusedTight} were turned away instead of {refusedCalm}.',
              zh: '损失少了，但没卖出去的那部分手续费也没了：利润是原来的{profitTimes}倍。而且好申请人中被拒的占{refusedTight}，原来是{refusedCalm}。',
            },
          },
          {
            say: {
              en: 'No: it earned less, and turned good customers away',
              zh: '不划算：赚得更少，还拒掉了好客户',
            },
            right: true,
            because: {
              en: 'In this calm world profit was {profitTimes} times, and {refusedTight} of good applicants were turned away instead of {refusedCalm}. A real lender sees the avoided losses, and never sees the good customers it refused.',
              zh: '在这个平静的世界里，利润是原来的{profitTimes}倍，好申请人被拒的占{refusedTight}，原来是{refusedCalm}。现实中的机构看得到少掉的损失，却永远看不到误拒的好客户。',
            },
          },
        ],
      },
    ],
    controls: {
      open: ['underwriting.strictness'],
      locked: ['economy.pressure', 'borrowers.spendingAttitude'],
    },
  },
  transfer: {
    words: [
      {
        en: 'Next door, a rival does the opposite: it loosens, from 50 to 20, and grows by a quarter. After eight months it announces: “Growth, and a better risk ratio too.”',
        zh: '隔壁的竞争对手反其道而行：严格度从50放到20，规模增长约两成。八个月后它宣布：“规模增长，不良率还下降了。”',
      },
    ],
    question: {
      ask: {
        en: 'Is the announcement true, and is it good news?',
        zh: '这个公告是真的吗？是好消息吗？',
      },
      options: [
        {
          say: {
            en: 'It must be false: looser lending is riskier',
            zh: '一定是假的：放松只会更有风险',
          },
          because: {
            en: 'It is true: {loose8} in month 8 against {calm8}. New loans are too young to be bad, and they fill the lower half of the ratio.',
            zh: '是真的：第8个月{loose8}，原本{calm8}。新贷款还没来得及变坏，却先把分母做大了。',
          },
        },
        {
          say: {
            en: 'True, and good: they found better customers',
            zh: '真的，而且是好事：他们找到了更好的客户',
          },
          because: {
            en: 'In the second year the ratio was {loose24} against {calm24}, and losses {looseLoss} times. The customers were not better; the loans were young.',
            zh: '第二年占比为{loose24}，原本{calm24}；损失是{looseLoss}倍。不是客户更好，而是贷款还年轻。',
          },
        },
        {
          say: {
            en: 'True, and no news: growth dilutes; wait for the vintages',
            zh: '真的，但不算好消息：规模摊薄了占比，要看账龄表现',
          },
          right: true,
          because: {
            en: 'Yes: {loose8} in month 8 against {calm8}, then {loose24} in month 24 against {calm24}; losses of the second year were {looseLoss} times. Compare loans of the same age.',
            zh: '对：第8个月{loose8}对{calm8}，到第24个月是{loose24}对{calm24}；第二年损失是{looseLoss}倍。要拿同账龄的贷款来比。',
          },
        },
      ],
    },
    charts: ['overdue', 'losses'],
    controls: { open: ['underwriting.strictness'], locked: ['economy.pressure'] },
  },
  close: [
    {
      en: 'Take away: a ratio moves when either half moves. Before you praise or blame, ask for the amount, the roll rate and the vintage.',
      zh: '带走一句话：分子或分母动，比率都会动。夸奖或责怪之前，先看金额、迁徙率和账龄表现（Vintage）。',
    },
    {
      en: 'What it does not say: that caution is wrong. In hard times the balance is another; try the dial of economic pressure in the sandbox.',
      zh: '它没有说审慎是错的。经济差的时候，天平会是另一个样子：到沙盘里转动“经济压力”试试。',
    },
  ],
  facts: {
    start91: { measure: 'overdue_91_plus', in: 'before', at: [0, 2], must: [0.013, 0.019] },
    tight8: { measure: 'overdue_91_plus', in: 'after', at: 8, must: [0.016, 0.023] },
    calm8: { measure: 'overdue_91_plus', in: 'before', at: 8, must: [0.011, 0.017] },
    times8: {
      measure: 'overdue_91_plus',
      in: 'after',
      at: 8,
      than: { in: 'before' },
      as: 'times',
      must: [1.2, 1.6],
    },
    tight24: { measure: 'overdue_91_plus', in: 'after', at: 24, must: [0.008, 0.0125] },
    calm24: { measure: 'overdue_91_plus', in: 'before', at: 24, must: [0.01, 0.015] },
    below24: {
      measure: 'overdue_91_plus',
      in: 'after',
      at: [20, 30],
      than: { in: 'before' },
      as: 'times',
      must: [0.75, 0.97],
    },
    book12: {
      measure: 'receivables',
      in: 'after',
      at: 12,
      than: { in: 'before' },
      as: 'times',
      must: [0.55, 0.75],
    },
    flowTight: { measure: 'flow_current_to_31', in: 'after', at: [6, 12], must: [0.004, 0.007] },
    flowCalm: { measure: 'flow_current_to_31', in: 'before', at: [6, 12], must: [0.004, 0.007] },
    noWorse: {
      measure: 'flow_current_to_31',
      in: 'after',
      at: [6, 12],
      than: { in: 'before' },
      as: 'times',
      must: [0.8, 1.0],
    },
    lossHalf: {
      measure: 'loss',
      in: 'after',
      at: [1, 6],
      than: { in: 'before' },
      as: 'times',
      must: [0.99, 1.01],
    },
    lossYear2: {
      measure: 'loss',
      in: 'after',
      at: [13, 24],
      than: { in: 'before' },
      as: 'times',
      must: [0.45, 0.7],
    },
    profitTimes: {
      measure: 'profit',
      in: 'after',
      at: 'run',
      than: { in: 'before' },
      as: 'times',
      must: [0.65, 0.85],
    },
    refusedTight: { measure: 'false_rejection_rate', in: 'after', at: [1, 24], must: [0.45, 0.57] },
    refusedCalm: { measure: 'false_rejection_rate', in: 'before', at: [1, 24], must: [0.25, 0.36] },
    growth8: {
      measure: 'receivables',
      in: 'case',
      at: 8,
      than: { in: 'before' },
      as: 'times',
      must: [1.12, 1.3],
    },
    loose8: { measure: 'overdue_91_plus', in: 'case', at: 8, must: [0.01, 0.0145] },
    looser8: {
      measure: 'overdue_91_plus',
      in: 'case',
      at: 8,
      than: { in: 'before' },
      as: 'times',
      must: [0.8, 0.95],
    },
    loose24: { measure: 'overdue_91_plus', in: 'case', at: 24, must: [0.0115, 0.016] },
    looser24: {
      measure: 'overdue_91_plus',
      in: 'case',
      at: [20, 30],
      than: { in: 'before' },
      as: 'times',
      must: [1.02, 1.2],
    },
    looseLoss: {
      measure: 'loss',
      in: 'case',
      at: [13, 24],
      than: { in: 'before' },
      as: 'times',
      must: [1.2, 1.6],
    },
  },
});
