// What the analyses of losses, definitions, dashboards and side effects say, in English. Figures come in as text.
export const riskEn = {
  sure: (worlds: number, seed: string) =>
    `± is one Monte Carlo standard error over ${worlds} worlds, seed “${seed}”.`,

  losses: {
    lead: 'The same scenario, lived by other people with other luck in every world. What is lost differs; the tail is what capital is for.',
    what: 'Loss',
    kinds: { loss: 'In yuan', lossRate: 'Of what is owed, a year' },
    level: 'Level',
    title: (expected: string, level: string, risk: string, shortfall: string) =>
      `The lender expects to lose ${expected}; in the worst ${level} of worlds at least ${risk}, and ${shortfall} on average there.`,
    titleFew: (expected: string, level: string, needed: string, have: number) =>
      `The lender expects to lose ${expected}. What the worst ${level} lose cannot be read from ${have} worlds: that takes at least ${needed}.`,
    pictureTitle: 'Losses of all worlds, the smallest first',
    pictureSubtitle: 'Share of worlds that lose at most so much. Shown: variety between worlds.',
    worldsAxis: 'share of worlds',
    expected: 'expected',
    valueAtRisk: 'value at risk',
    shortfall: 'expected shortfall',
    yuan: 'loss, yuan',
    share: 'loss, share of what is owed, a year',
    columns: ['Level', 'Value at risk', 'Bounds (95 %)', 'Expected shortfall', 'Worlds needed'],
    refused: (needed: string) => `needs ${needed} worlds`,
    tailTitle: 'The worlds behind the tail',
    tailLead: 'The worst come first. Each opens the lives of that world.',
    tailColumns: ['World', 'Loss', 'Of what is owed', 'Out of work', 'Over 30 days late'],
    world: (n: string) => `World ${n}`,
    more: 'Use so many worlds',
    sure: (worlds: number) =>
      `Expected loss: Monte Carlo error over ${worlds} worlds. Value at risk: bounds by order statistics, right for any distribution. Expected shortfall: its error by drawing the worlds anew 400 times. Worlds differ by people, luck and small surprises of the economy only: uncertain parameters and scenarios not thought of come on top.`,
  },

  lens: {
    lead: 'One and the same world, told by every definition of an overdue rate. None is wrong; they answer different questions.',
    title: (better: number, worse: number, of: number, until: number) =>
      `By ${better} of ${of} definitions overdue has fallen by month ${until}, by ${worse} it has risen.`,
    titleOne: (all: 'better' | 'worse', until: number) =>
      `All definitions agree: by month ${until} overdue has ${all === 'better' ? 'fallen' : 'risen'}.`,
    titleNone: (until: number) => `By month ${until} no definition shows a clear change.`,
    trap: 'The headline falls while every quarter of new customers is worse than the one before: growth dilutes it.',
    until: 'From the first month to month',
    late: 'Late by',
    lates: { 1: '1 day or more', 31: 'more than 30 days', 91: 'more than 90 days' },
    preset: 'See the trap',
    presetHelp: 'A preset in which the headline falls while every vintage worsens.',
    snapshotTitle: 'Snapshots: the same month by month',
    snapshotSubtitle:
      'Share of the book that is so late at the month’s end, by amount. Mean of the worlds.',
    vintageTitle: 'Vintages: each quarter of new customers',
    vintageSubtitle: (late: string, age: number) =>
      `Share of a quarter’s new accounts ever ${late} late within ${age} months; mean of the worlds. Quarters of fewer than 200 accounts are left out.`,
    vintageAxis: 'first month of the quarter',
    vintageRate: 'ever late, share of accounts',
    month: 'month',
    curves: {
      usual: 'Usual: amount, today’s book, written off at 180 days',
      accounts: 'By number of customers',
      lagged: 'Over the book when the bills were made',
      early: 'Written off at 120 days',
      never: 'Never written off',
    },
    writeOff: { '180': 'at 180 days', '120': 'at 120 days', never: 'never' },
    base: { amount: 'amount', accounts: 'accounts' },
    denominator: { now: 'today’s book', lagged: 'the earlier book' },
    kind: { snapshot: 'Snapshot', vintage: 'Vintage' },
    vintageAge: (months: number) => `within ${months} months`,
    says: { better: 'better', worse: 'worse', unclear: 'unclear' },
    columns: [
      'Definition',
      'Late',
      'By',
      'Over',
      'Written off',
      'Before',
      'After',
      'Change',
      'Says',
    ],
    short:
      'The run must have at least 15 months, so that two quarters of new customers reach their ninth month.',
    sure: (worlds: number) =>
      `“Better” and “worse” are said only where the change is further from nothing than 1.96 standard errors over ${worlds} worlds (paired). With 40 definitions one or two would do so by chance.`,
  },

  dashboard: {
    lead: 'A lender watches one book, once. The policy starts after a year; does the monthly overdue rate show it? Worlds without the policy say what luck alone does.',
    policy: 'Policy',
    ownPolicies: 'Policies of your world',
    rate: 'Rate on the dashboard',
    rates: { '1+': '1 day or more', '31+': 'over 30 days', '91+': 'over 90 days' },
    design: 'Compared with',
    designs: { before: 'The months before', control: 'A control group' },
    title: (months: string, customers: string) =>
      `A book of ${customers} customers would notice it after ${months}: from then on in four cases of five.`,
    titleNot: (power: string, months: number, customers: string) =>
      `A book of ${customers} customers would hardly notice: after ${months} months the alarm is raised in ${power} of cases.`,
    pictureTitle: 'Chance that the dashboard raises the alarm',
    pictureSubtitle: (design: string) =>
      `${design}. Band: 19 times of 20, from the number of worlds. Grey: without the policy, so the alarm is false.`,
    months: 'months since the start',
    power: 'alarm raised',
    wanted: '80 %',
    falseAlarms: 'without the policy',
    naive: 'rule of thumb, without the policy',
    book: (customers: string) => `${customers} customers`,
    naiveText: (share: string, months: number) =>
      `The rule of thumb (two standard errors of the months’ own ups and downs) raises a false alarm in ${share} of books within ${months} months: months resemble their neighbours, so they count as fewer than they are.`,
    effectTitle: 'The true effect, which no dashboard sees',
    effectSubtitle: 'Change of the rate in paired worlds. Band: Monte Carlo error, 19 times of 20.',
    effect: 'points',
    columns: [
      'Customers',
      'Compared with',
      'Alarm after 6 months',
      'False alarms',
      'Months until 80 %',
    ],
    never: 'not within the run',
    short:
      'The run must have more than 13 months, and at least 20 worlds to count false alarms in.',
    sure: (worlds: number) =>
      `An alarm is a rise or fall beyond 1.96 standard deviations of what worlds without the policy show, judged by the other ${worlds - 1} worlds. A real lender does not have these worlds: its own alarm is less sure than this one. Smaller books are every second, fourth and eighth person of the same worlds.`,
  },

  sideEffects: {
    lead: 'One policy on and off in the same worlds: what it brings, what it costs, and who bears it.',
    policy: 'Policy',
    title: (good: string, bad: string) => `Better: ${good}. Worse: ${bad}.`,
    titleGood: (good: string) => `Better: ${good}. Nothing on this list gets clearly worse.`,
    titleBad: (bad: string) => `Worse: ${bad}. Nothing on this list gets clearly better.`,
    titleNone: 'Nothing on this list changes clearly.',
    and: ', ',
    bearers: {
      lender: 'The lender',
      customers: 'Customers',
      applicants: 'Applicants',
      staff: 'The legal department and the service desk',
    },
    columns: ['Line', 'Change', '± error', 'Relative', 'Holds in'],
    pictureTitle: 'Every line, relative to without the policy',
    pictureSubtitle:
      'Change in percent of the value without the policy. Whisker: 19 times of 20 (Monte Carlo error, paired).',
    segmentsTitle: 'By segment, in points',
    holds: (k: number, of: number) => `${k} of ${of} worlds`,
    none: 'no change',
    sure: (worlds: number) =>
      `Paired over ${worlds} worlds: the same people with the same luck. “Clearly” means more than two standard errors. Segments show means only.`,
  },
};

export type RiskWords = typeof riskEn;
