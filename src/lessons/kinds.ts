// The three kinds of overdue: late for a day, for two months, for good - they have different causes and cures.
import { lesson } from './lesson.ts';

export const kinds = lesson({
  id: 'kinds',
  theme: 'buckets',
  minutes: 12,
  level: 1,
  title: {
    en: 'Late is not late: the three kinds of overdue',
    zh: '逾期不是一回事：短、中、长三种逾期',
  },
  aim: {
    en: 'Say which kind of overdue a measure can move, before paying for it.',
    zh: '在花钱之前，先说得出一项措施能动哪一段逾期。',
  },
  preset: 'reference-wallet-2019',
  worlds: {
    before: {},
    after: { 'policies.reminders.on': true, 'policies.autopay.on': true },
    case: { 'policies.incomeSupport.on': true },
  },
  terms: ['overdue', 'enteringCollections', 'autopay'],
  situation: {
    words: [
      {
        en: 'A pay-later wallet: customers buy today and pay next month or in instalments. On the day after the due day, {day1Before} of what fell due is unpaid. The collections team groups customers by how long they have been late: 1-30 days, 31-90 days, over 90 days.',
        zh: '一款先买后付产品：客户今天购物，下个月还款或分期还。到期次日，还有{day1Before}的应还金额没有还上。催收团队按账龄分段：1–30天、31–90天、90天以上。',
      },
      {
        en: 'Look at the picture: most new lateness is short. Of ten yuan unpaid on the first day, almost nine come in within thirty days. What is left grows old, and old debt is what is charged off.',
        zh: '看图：新产生的逾期大多很短。首日未还的十元里，将近九元会在三十天内收回。剩下的越拖越久，最后核销的就是它。',
      },
      {
        en: 'The team proposes to send a reminder before every due day and to offer automatic debit on one screen. Both are cheap and nobody is bothered by a call.',
        zh: '团队提议：每个还款日前发一条提醒，并用一个页面就能开通自动还款。两项都便宜，也不用打电话打扰人。',
      },
    ],
    charts: ['overdue'],
  },
  predict: {
    ask: {
      en: 'Reminders and automatic debit start in month 1. How much of what is owed will be over 30 days late?',
      zh: '从第1个月起，提醒和自动还款同时上线。逾期30天以上将占在贷余额的多少？',
    },
    measure: 'overdue_30_plus',
    axis: [0, 0.048],
    months: [3, 6, 12, 24],
    ghost: true,
  },
  compare: {
    words: [
      {
        en: 'The line did not move. Bills unpaid on the first day fell by about a third, {day1Before} to {day1After}. But over 30 days late it is {late30After} against {late30Before} without the two measures.',
        zh: '这条线没有动。到期次日未还的比例从{day1Before}降到{day1After}，少了约三成；但逾期30天以上仍是{late30After}，不做这两件事是{late30Before}。',
      },
      {
        en: 'Those who had forgotten would have paid within days anyway. Those who are still late after a month did not forget: of customers over 90 days late, about {couldNot91} could not pay.',
        zh: '忘了还的人，本来几天之内也会补上。一个月后还在逾期的，并不是忘了：逾期90天以上的客户里，约{couldNot91}是没有还款能力。',
      },
    ],
    charts: ['overdue', 'causes'],
  },
  explain: {
    questions: [
      {
        ask: {
          en: 'Why did overdue of more than 30 days stay where it was?',
          zh: '逾期30天以上为什么没有变化？',
        },
        options: [
          {
            say: {
              en: 'Reminders need more time than two years to work.',
              zh: '提醒见效慢，两年不够。',
            },
            because: {
              en: 'They work from the first due day: first-day lateness fell within three months. Time is not what is missing.',
              zh: '提醒从第一个还款日就见效：首日逾期三个月内就降下来了。缺的不是时间。',
            },
          },
          {
            say: {
              en: 'Those who are over 30 days late had mostly not forgotten.',
              zh: '拖过30天的人，大多不是因为忘了。',
            },
            right: true,
            because: {
              en: 'Yes. Forgetting cures itself in days; lateness that lasts has another cause, mostly that the money is not there. A message does not put money into an account.',
              zh: '对。忘记的，几天就补上；拖下来的另有原因，多半是没钱。一条短信变不出钱来。',
            },
          },
          {
            say: {
              en: 'Customers ignore messages from a lender.',
              zh: '客户不看机构发的消息。',
            },
            because: {
              en: 'Many do read them: the share of new misses that were forgotten fell from {forgotBefore} to {forgotAfter}. The message arrived; it reached the wrong people for this purpose.',
              zh: '很多人看了：新增漏还中因忘记的占比从{forgotBefore}降到{forgotAfter}。消息送到了，只是送到的不是会长期逾期的人。',
            },
          },
        ],
      },
      {
        ask: {
          en: 'A vendor shows: “with our reminders, first-day overdue falls by a third.” What do you ask before you believe that losses fall as well?',
          zh: '供应商说：“用了我们的提醒，入催率降三成。”要相信损失也会降，你先问什么？',
        },
        options: [
          {
            say: {
              en: 'How much less is over 30 days late in the same months?',
              zh: '同期逾期30天以上少了多少？',
            },
            right: true,
            because: {
              en: 'Right: losses come from debt that grows old. If what turns 31 days late stays the same, losses do.',
              zh: '对。损失来自拖久了的债。进入31天的部分不变，损失就不变。',
            },
          },
          {
            say: { en: 'How many messages were sent?', zh: '一共发了多少条消息？' },
            because: {
              en: 'That is effort, not effect. A million messages to people who would pay tomorrow change nothing that is lost.',
              zh: '那是工作量，不是效果。给明天就会还的人发一百万条，损失一分不少。',
            },
          },
          {
            say: { en: 'Nothing: less overdue is less loss.', zh: '不用问，逾期少了损失自然少。' },
            because: {
              en: 'Here it was not: first-day lateness fell by a third, and over two years losses were {lossTimes} times those without.',
              zh: '这里就不是：首日逾期降了三成，而两年损失是不做时的{lossTimes}倍。',
            },
          },
        ],
      },
    ],
    controls: {
      open: ['policies.reminders.on', 'policies.autopay.on'],
      locked: ['economy.pressure', 'borrowers.spendingAttitude', 'underwriting.strictness'],
    },
  },
  transfer: {
    words: [
      {
        en: 'A new case. The city raises unemployment benefits: people without a job keep seven tenths of their usual income instead of half. No message is sent, no call made.',
        zh: '换一个情形：当地提高失业补助，没有工作的人能保住平时收入的七成，而不是一半。不发消息，也不打电话。',
      },
    ],
    question: {
      ask: { en: 'What moves more?', zh: '哪一段变化更大？' },
      options: [
        {
          say: { en: 'First-day lateness', zh: '首日逾期' },
          because: {
            en: 'It hardly moves: {day1Before} becomes {day1Case}. Most first-day lateness is forgetting, and benefits do not help the memory.',
            zh: '几乎不动：{day1Before}变成{day1Case}。首日逾期大多是忘了，补助帮不了记性。',
          },
        },
        {
          say: { en: 'Overdue of more than 90 days', zh: '逾期90天以上' },
          right: true,
          because: {
            en: 'Yes: after a year it is {late91Case} instead of {late91Before}. Long overdue is about money, and this is the measure that brings money.',
            zh: '对：一年后是{late91Case}，原本是{late91Before}。长期逾期是钱的问题，而这项措施带来的正是钱。',
          },
        },
        {
          say: { en: 'Both by the same proportion', zh: '两段按同样比例变化' },
          because: {
            en: 'The two have different causes, so one measure moves them differently: first-day lateness hardly, over 90 days by about a third.',
            zh: '两段成因不同，同一措施的作用也不同：首日逾期几乎不动，90天以上降了约三成。',
          },
        },
      ],
    },
    charts: ['overdue', 'causes'],
    controls: {
      open: ['policies.incomeSupport.on', 'policies.reminders.on'],
      locked: ['economy.pressure'],
    },
  },
  close: [
    {
      en: 'Take away: ask of every measure which kind of overdue it moves. Forgetting is short, hardship is long. Reminders are still worth having: they save customers late fees and collectors useless calls, at almost no cost.',
      zh: '带走一句话：任何措施先问它动哪一段。忘记是短的，困难是长的。提醒仍然值得做：客户少交滞纳费，催收少打无用电话，成本几乎为零。',
    },
    {
      en: 'What it does not say: how strong your own reminders are. The effect here is the middle of published trials, not a measurement of your customers.',
      zh: '它没有说的：你们自己的提醒有多强。这里的效果取自公开试验的中间值，并非对你们客户的测量。',
    },
  ],
  facts: {
    day1Before: { measure: 'day1_delinquency', in: 'before', at: [1, 24], must: [0.038, 0.048] },
    day1After: { measure: 'day1_delinquency', in: 'after', at: [3, 24], must: [0.027, 0.034] },
    day1Times: {
      measure: 'day1_delinquency',
      in: 'after',
      at: [3, 24],
      than: { in: 'before' },
      as: 'times',
      must: [0.62, 0.78],
    },
    collected: { measure: 'collected_30d', in: 'before', at: [1, 24], must: [0.84, 0.9] },
    late30Before: { measure: 'overdue_30_plus', in: 'before', at: 24, must: [0.015, 0.024] },
    late30After: {
      measure: 'overdue_30_plus',
      in: 'after',
      at: 24,
      must: [0.015, 0.024],
    },
    late30Same: {
      measure: 'overdue_30_plus',
      in: 'after',
      at: [1, 24],
      than: { in: 'before' },
      as: 'times',
      must: [0.98, 1.02],
    },
    couldNot91: {
      measure: 'cause_could_not_91_plus',
      in: 'before',
      at: [1, 24],
      must: [0.7, 0.88],
    },
    forgotBefore: { measure: 'cause_forgot', in: 'before', at: [1, 24], must: [0.4, 0.52] },
    forgotAfter: { measure: 'cause_forgot', in: 'after', at: [3, 24], must: [0.2, 0.32] },
    lossTimes: {
      measure: 'loss',
      in: 'after',
      at: 'run',
      than: { in: 'before' },
      as: 'times',
      must: [0.95, 1.05],
    },
    day1Case: { measure: 'day1_delinquency', in: 'case', at: [3, 24], must: [0.037, 0.044] },
    day1CaseTimes: {
      measure: 'day1_delinquency',
      in: 'case',
      at: [3, 24],
      than: { in: 'before' },
      as: 'times',
      must: [0.9, 0.99],
    },
    late91Before: { measure: 'overdue_91_plus', in: 'before', at: 12, must: [0.01, 0.016] },
    late91Case: { measure: 'overdue_91_plus', in: 'case', at: 12, must: [0.006, 0.0115] },
    late91Times: {
      measure: 'overdue_91_plus',
      in: 'case',
      at: [8, 24],
      than: { in: 'before' },
      as: 'times',
      must: [0.55, 0.8],
    },
  },
});
