// The legal department: a queue grows without end as soon as more comes in than goes out.
import { lesson } from './lesson.ts';

export const legal = lesson({
  id: 'legal',
  theme: 'management',
  minutes: 15,
  level: 2,
  title: { en: 'The desk that never empties', zh: '永远清不完的案头' },
  aim: {
    en: 'Read a backlog as inflow against capacity, and find the cheaper end to work at.',
    zh: '用“进件对产能”看懂积压，并找到更省力的那一头。',
  },
  preset: 'reference-wallet-2019',
  worlds: {
    before: { 'economy.pressure': 75 },
    after: { 'economy.pressure': 75, 'policies.legalAction.on': true },
    case: { 'economy.pressure': 75, 'policies.collections.on': true },
  },
  terms: ['caseBacklog', 'collections', 'rollRate', 'nonPerforming'],
  situation: {
    words: [
      {
        en: 'Hard times: economic pressure stands at 75. Each customer who turns 91 days late becomes a case of the legal department. It can take up about as many cases as come in during calm years.',
        zh: '日子难：经济压力75。客户逾期满91天，就成为法务的一件案子。法务能接的案子，和平静年份的进件差不多。',
      },
      {
        en: 'Now {cases} new cases come in a month, and the pile grows: {now} waiting today, {later} in two years if nothing is done. What waits is not worked, and what is not worked is seldom paid.',
        zh: '现在每月新增{cases}件，案头越堆越高：今天{now}件，若不作为，两年后{later}件。排队的案子没人办，没人办就很少能收回。',
      },
      {
        en: 'The department asks for more staff and a letter, mediation or suit in every case that it takes up.',
        zh: '法务申请增加人手，每接一件都发函、调解或起诉。',
      },
    ],
    charts: ['legal', 'overdue'],
  },
  predict: {
    ask: {
      en: 'The department is enlarged in month 1, under the same pressure. How many cases will be waiting?',
      zh: '第1个月扩充法务，压力不变。还有多少案件积压？',
    },
    measure: 'legal_backlog',
    axis: [0, 150],
    months: [3, 6, 12, 24],
    ghost: true,
  },
  compare: {
    words: [
      {
        en: 'The pile was nearly gone within three months, {after3}, and stayed small: {after24} in month 24 instead of {later}. A queue is moody near its limit: a little capacity above the inflow, and it empties; a little below, and it grows for ever.',
        zh: '三个月内几乎清空，剩{after3}件，此后一直不多：第24个月{after24}件，而不是{later}件。队列在临界点附近很敏感：产能比进件多一点就清空，少一点就无止境地长。',
      },
      {
        en: 'But look at overdue over 90 days: {late24After} against {late24Before}. An empty desk is not a healthy book. As many people as before fall 91 days late.',
        zh: '再看逾期90天以上：{late24After}对{late24Before}。案头清空不等于资产健康，掉进91天的人和以前一样多。',
      },
    ],
    charts: ['legal', 'overdue', 'losses'],
  },
  explain: {
    questions: [
      {
        ask: { en: 'Was it worth the money?', zh: '这笔钱花得值吗？' },
        options: [
          {
            say: { en: 'Yes: losses fell by {lossSaved}', zh: '值：损失少了{lossSaved}' },
            because: {
              en: 'True, and it cost {cost}. Profit over two years changed by less than either: {profitTimes} times.',
              zh: '没错，但也花了{cost}。两年利润的变化比这两个数都小：是{profitTimes}倍。',
            },
          },
          {
            say: {
              en: 'About even: it recovers about what it costs',
              zh: '大致打平：收回的和花掉的差不多',
            },
            right: true,
            because: {
              en: 'Yes: {lossSaved} less lost, {cost} spent. It empties the desk; it does not make the lender richer. Complaints rose as well, {complaintsTimes} times.',
              zh: '对：少损失{lossSaved}，花了{cost}。案头清空了，机构并没有更富；投诉还升到{complaintsTimes}倍。',
            },
          },
          {
            say: { en: 'No: nobody pays after 90 days', zh: '不值：过了90天没人还' },
            because: {
              en: 'Some do: losses fell by {lossSaved}. But late money is dear money - each yuan of it costs about a yuan of lawyers.',
              zh: '有人还：损失少了{lossSaved}。只是越晚的钱越贵，收回一元差不多要花一元法务成本。',
            },
          },
        ],
      },
      {
        ask: {
          en: 'Half of the capacity is cut next year. What happens to the pile?',
          zh: '明年产能砍一半。积压会怎样？',
        },
        options: [
          {
            say: { en: 'It doubles', zh: '翻一倍' },
            because: {
              en: 'A queue does not settle at a multiple. If more comes in than goes out, it grows every month by the difference, for as long as that lasts.',
              zh: '队列不会停在某个倍数上。只要进多出少，它每个月都按差额增长，一直不停。',
            },
          },
          {
            say: { en: 'It grows every month, without end', zh: '每个月都长，没有尽头' },
            right: true,
            because: {
              en: 'Yes, as in the world before: {now} today, {mid} after a year, {later} after two. Ask not how large the pile is, but whether it grows.',
              zh: '对，就像扩充前的世界：今天{now}件，一年后{mid}件，两年后{later}件。别问堆多高，要问是不是在长。',
            },
          },
        ],
      },
    ],
    controls: { open: ['policies.legalAction.on'], locked: ['economy.pressure'] },
  },
  transfer: {
    words: [
      {
        en: 'Another manager leaves the department as it is and works upstream: more calls and messages to everybody who is late, at half as much again of the normal intensity in every stage.',
        zh: '另一位经理不动法务，在前端下功夫：所有逾期阶段的电话和消息强度都提高一半。',
      },
    ],
    question: {
      ask: {
        en: 'What does the legal department see, and what does the brand?',
        zh: '法务看到什么？品牌又看到什么？',
      },
      options: [
        {
          say: {
            en: 'The same pile; calls do not reach the courts',
            zh: '积压不变，电话影响不到法务',
          },
          because: {
            en: 'Fewer customers get as far as 91 days: {casesCase} new cases a month instead of {cases}. The pile is {caseBacklog} in month 24.',
            zh: '走到91天的人少了：每月新增{casesCase}件，原本{cases}件。第24个月积压{caseBacklog}件。',
          },
        },
        {
          say: { en: 'A smaller pile, and twice the complaints', zh: '积压小了，投诉翻倍' },
          right: true,
          because: {
            en: 'Yes: {casesCase} new cases a month instead of {cases}, but complaints {complaintsCase} times and trust {trustCase} instead of {trustBefore}. Intensity is borrowed from the brand.',
            zh: '对：每月新增{casesCase}件，原本{cases}件；但投诉是{complaintsCase}倍，信任度{trustCase}，原本{trustBefore}。强度是向品牌借的。',
          },
        },
        {
          say: { en: 'A smaller pile, and happier customers', zh: '积压小了，客户也更满意' },
          because: {
            en: 'Customers who are called more complain more: {complaintsCase} times, and trust ends at {trustCase} instead of {trustBefore}. A friendly caller who can decide something is another policy: try personal contact.',
            zh: '电话多了投诉就多：{complaintsCase}倍，信任度落到{trustCase}，原本{trustBefore}。态度好、能拍板的人工联系是另一项措施，可以试试。',
          },
        },
      ],
    },
    charts: ['legal', 'overdue', 'trust'],
    controls: {
      open: ['policies.collections.on', 'policies.personalContact.on'],
      locked: ['economy.pressure'],
    },
  },
  close: [
    {
      en: 'Take away: a backlog is a difference of two flows. Capacity empties the desk; only fewer long-late customers make the work less.',
      zh: '带走一句话：积压是两股流量之差。加产能能清空案头，只有长期逾期的人变少，活才真的少。',
    },
    {
      en: 'What it does not say: what a court recovers where you are. No public figure was found; the effect is an assumption, and the model page says so.',
      zh: '它没有说你们当地诉讼能收回多少。没有找到公开数字，这里的效果是假设，模型页已注明。',
    },
  ],
  facts: {
    cases: { measure: 'legal_cases', in: 'before', at: 12, must: [10, 19] },
    now: { measure: 'legal_backlog', in: 'before', at: 0, must: [8, 18] },
    mid: { measure: 'legal_backlog', in: 'before', at: 12, must: [45, 80] },
    later: { measure: 'legal_backlog', in: 'before', at: 24, must: [85, 140] },
    after3: { measure: 'legal_backlog', in: 'after', at: 3, must: [1, 8] },
    after24: { measure: 'legal_backlog', in: 'after', at: 24, must: [3, 20] },
    late24Before: { measure: 'overdue_91_plus', in: 'before', at: 24, must: [0.018, 0.025] },
    late24After: { measure: 'overdue_91_plus', in: 'after', at: 24, must: [0.017, 0.024] },
    lateTimes: {
      measure: 'overdue_91_plus',
      in: 'after',
      at: [6, 24],
      than: { in: 'before' },
      as: 'times',
      must: [0.92, 1],
    },
    sameCases: {
      measure: 'legal_cases',
      in: 'after',
      at: 'run',
      than: { in: 'before' },
      as: 'times',
      must: [0.97, 1.05],
    },
    lossSaved: {
      measure: 'loss',
      in: 'after',
      at: 'run',
      than: { in: 'before' },
      as: 'change',
      must: [-60_000, -30_000],
    },
    cost: { measure: 'programme_costs', in: 'after', at: 'run', must: [38_000, 56_000] },
    profitTimes: {
      measure: 'profit',
      in: 'after',
      at: 'run',
      than: { in: 'before' },
      as: 'times',
      must: [0.75, 1.1],
    },
    complaintsTimes: {
      measure: 'complaints',
      in: 'after',
      at: 'run',
      than: { in: 'before' },
      as: 'times',
      must: [1.05, 1.2],
    },
    casesCase: { measure: 'legal_cases', in: 'case', at: 12, must: [6, 13] },
    caseBacklog: { measure: 'legal_backlog', in: 'case', at: 24, must: [15, 45] },
    complaintsCase: {
      measure: 'complaints',
      in: 'case',
      at: 'run',
      than: { in: 'before' },
      as: 'times',
      must: [1.6, 2.1],
    },
    trustCase: { measure: 'trust', in: 'case', at: 24, must: [0.5, 0.57] },
    trustBefore: { measure: 'trust', in: 'before', at: 24, must: [0.57, 0.61] },
  },
});
