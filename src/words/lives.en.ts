// Words of lives: one borrower month by month, in one world or in two.
import type { Decision, ENDS, LifeMonth, PeopleState } from '../model/index.ts';
import type { Find } from '../studies/index.ts';

type Kind = Decision['kind'];
/** What is said of a decision: its name, and the two ways that it can fall. */
type Fork = readonly [name: string, yes: string, no: string];

const decisions: Readonly<Record<Kind, Fork>> = {
  losesJob: ['Loses the job', 'they lost their job', 'they kept their job'],
  findsJob: ['Finds work', 'they found work', 'they found no work'],
  expense: ['An unexpected expense', 'an unexpected expense came', 'no unexpected expense came'],
  able: ['Can pay the bill', 'they could pay', 'they could not pay'],
  halvesBill: ['Settles for half the bill', 'half of the bill was put off', 'nothing was put off'],
  refuses: ['Does not want to pay', 'they did not want to pay', 'they were willing to pay'],
  forgets: ['Forgets to pay', 'they forgot to pay', 'they paid on time'],
  catchesUp: ['Catches up within 30 days', 'they caught up', 'they stayed behind'],
  paysOldest: ['Pays the oldest bill', 'they paid the oldest bill', 'they paid no bill'],
  signsPlan: ['Signs a hardship plan', 'a hardship plan was signed', 'no plan was signed'],
  paysClaim: [
    'Pays on the written-off debt',
    'they paid something on the written-off debt',
    'they paid nothing on the written-off debt',
  ],
  applies: ['Applies for credit', 'they applied', 'they did not apply'],
  leaves: ['Closes the account', 'they closed the account', 'they stayed a customer'],
};

const states: Readonly<Record<PeopleState, string>> = {
  outside: 'No account',
  rejected: 'Refused',
  current: 'On time',
  d1_30: '1–30 days late',
  d31_60: '31–60 days late',
  d61_90: '61–90 days late',
  d91_plus: 'Over 90 days late',
  chargedOff: 'Charged off',
};

const ends: Readonly<Record<(typeof ENDS)[number], string>> = {
  none: 'nothing owed',
  current: states.current,
  d1_30: states.d1_30,
  d31_60: states.d31_60,
  d61_90: states.d61_90,
  d91_plus: states.d91_plus,
  chargedOff: states.chargedOff,
};

const finds: Readonly<Record<Find['kind'], readonly [name: string, help: string]>> = {
  typical: ['Typical', 'Months on time and late nearest to the average customer'],
  lowRiskLost: ['Safe, and yet lost', 'Low true risk, charged off all the same'],
  highRiskGood: ['Risky, and never late', 'High true risk, and every bill paid on time'],
  longestLate: ['Longest late', 'Most months behind'],
  better: ['Better off in B', 'Customers in both worlds, less late in B'],
  worse: ['Worse off in B', 'Customers in both worlds, more late in B'],
  turnedAway: ['Turned away in B', 'Customers in A who never get an account in B'],
  letIn: ['Let in by B', 'Customers in B who never get an account in A'],
};

const causes: Readonly<Record<NonNullable<LifeMonth['missed']>, string>> = {
  couldNot: 'Could not pay',
  wouldNot: 'Did not want to pay',
  forgot: 'Forgot to pay',
};

const roots: Readonly<Record<NonNullable<LifeMonth['root']>, string>> = {
  incomeShock: 'lost income',
  livingCosts: 'living costs',
  overspending: 'overspending',
  misjudged: 'misjudged what was left',
  otherDebts: 'debts elsewhere',
  together: 'several causes together',
};

const verdicts: Readonly<Record<NonNullable<LifeMonth['application']>['verdict'], string>> = {
  approved: 'Applied and was approved',
  gaveUp: 'Gave up the application halfway',
  score: 'Applied and was refused: the score',
  noRoom: 'Applied and was refused: no room for a limit',
};

export const livesEn = {
  worldA: 'A',
  worldB: 'B',

  states,
  ends,
  finds,
  causes,
  roots,
  verdicts,
  decisions,

  choose: {
    label: 'Whose life?',
    of: (n: string) => `${n} people`,
    none: 'nobody',
    behind: (state: string, month: string) => `${state}, ${month}`,
    rolled: (from: string, to: string, month: string) => `From ${from} to ${to}, ${month}`,
    place: (n: string, of: string) => `${n} of ${of}`,
    previous: 'Previous life',
    next: 'Next life',
    number: 'Borrower',
    world: 'World',
    seeking: 'Looking for lives …',
    keys: 'Keys: N next life, P previous, ↑ ↓ through the months.',
  },

  who: {
    title: (borrower: string, world: string) => `Borrower ${borrower} in world ${world}`,
    income: (yuan: string) => `usually earns ${yuan} a month`,
    due: (day: number) => `bills fall due on day ${day}`,
    risk: (safer: number) =>
      safer >= 50
        ? `true risk: higher than ${safer} in 100 people`
        : `true risk: lower than ${100 - safer} in 100 people`,
    unseen: 'Nobody in this world sees the true risk.',
  },

  // The sentence on top. {a} and {b} are the worlds.
  one: {
    lost: (late: number, month: string) =>
      `After ${late} months behind, what this borrower owes is written off in ${month}.`,
    late: (late: number, of: number) =>
      `This borrower is behind at the end of ${late} of ${of} months and is not written off.`,
    fine: (of: number) => `In ${of} months this borrower is never behind at a month’s end.`,
    never: 'This person never has an account.',
    refused: 'This person is refused, and lives on without credit.',
    same: 'Both worlds give this person exactly the same life.',
  },
  parted: {
    both: (
      month: string,
      draw: string,
      below: string,
      under: string,
      yes: string,
      above: string,
      over: string,
      no: string,
    ) =>
      `In ${month} the same luck, ${draw}, is below ${under} in ${below}, so ${yes}; it is not below ${over} in ${above}, so ${no}.`,
    only: (
      month: string,
      draw: string,
      world: string,
      chance: string,
      yes: string,
      other: string,
    ) =>
      `In ${month} a question arises only in ${world}: the luck, ${draw}, is below ${chance}, so ${yes}; in ${other} there is nothing to decide.`,
    sure: (month: string, fields: string) =>
      `No luck parts the two lives: from ${month} on they differ by rule, in ${fields}.`,
    earlier: (month: string, fields: string) =>
      `They differ since ${month} by rule, not by luck: ${fields}.`,
    mark: 'Here the two lives part',
    differ: 'From here on the two lives differ',
    together: 'One life in both worlds so far',
  },

  luck: {
    title: 'The same luck, two chances',
    alone: 'What was left to chance',
    help: 'It happens where the luck falls below the chance.',
    draw: 'luck',
    chance: (world: string) => `chance in ${world}`,
    happened: 'happened',
    not: 'did not happen',
    absent: 'no question',
    say: (name: string, draw: string, chance: string, yes: boolean) =>
      `${name}: luck ${draw}, chance ${chance}, ${yes ? 'so it happened' : 'so it did not happen'}`,
  },

  overview: {
    label: 'Where they stand, month by month',
    missed: 'missed a bill',
  },

  diary: {
    label: 'Month by month',
    month: 'Month',
    cash: 'cash on the due day',
    bill: 'bill',
    paid: 'paid',
    unpaid: 'missed',
    legend: 'Grey: cash on the due day. Below it the bill: filled if paid, hollow if missed.',
    warmUp: 'Show the months before today',
    hideWarmUp: 'Hide the months before today',
    open: (month: string) => `All about ${month}`,
    lostJob: 'Lost the job',
    foundJob: 'Found work',
    noWork: 'out of work',
    shock: (yuan: string) => `Unexpected expense of ${yuan}`,
    missed: (cause: string, yuan: string, root: string | undefined) =>
      `${cause}: ${yuan}${root ? ` (${root})` : ''}`,
    paidBill: (yuan: string) => `Paid ${yuan}`,
    paidSome: (yuan: string) => `Paid ${yuan} of what is owed`,
    noBill: 'No bill',
    caughtUp: (day: number) => `Caught up on day ${day}`,
    daysLate: (days: number) => `${days} days late`,
    contact: (times: string) => `collectors at ${times} times the usual`,
    spokenTo: 'spoken to in person',
    waived: (yuan: string) => `Hardship plan signed, ${yuan} waived`,
    plan: 'Hardship plan signed',
    chargedOff: (yuan: string) => `${yuan} written off`,
    recovered: (yuan: string) => `Paid ${yuan} on the written-off debt`,
    limit: (yuan: string, up: boolean) => `Limit ${up ? 'raised' : 'cut'} to ${yuan}`,
    closed: 'Closed the account',
    limitGiven: (yuan: string) => `limit ${yuan}`,
    withoutAccount: 'No account',
    afterwards: 'No longer followed',
  },

  money: {
    title: 'Money of the month',
    income: 'Income',
    essentials: 'Needs',
    otherDebts: 'Debts elsewhere',
    shock: 'Unexpected expense',
    spentFreely: 'Free spending',
    cash: 'Cash on the due day',
    bill: 'Bill',
    paid: 'Paid in the month',
    fees: 'Fees and interest',
    lateFees: 'Late fees',
    bought: 'Bought on credit',
    waived: 'Waived',
    chargedOff: 'Written off',
    recovered: 'Paid on the written-off debt',
    limit: 'Limit',
    owed: 'Owed at the month’s end',
    reserve: 'Savings',
  },
  other: {
    title: 'Where they stand',
    bucket: 'Standing',
    daysLate: 'Days late',
    contact: 'Collectors’ effort, 1 is usual',
    spokenTo: 'Spoken to in person',
    planMonths: 'Months of the plan left',
    signal: 'What the lender saw, and its cut-off',
    yes: 'yes',
    no: 'no',
    unknown: '–',
  },
  /** What may differ between two months. */
  fields: {
    month: 'the month',
    standing: 'whether there is an account',
    bucket: 'how late they are',
    daysLate: 'days late',
    inWork: 'work',
    income: 'income',
    essentials: 'living costs',
    otherDebts: 'debts elsewhere',
    shock: 'unexpected expenses',
    spentFreely: 'free spending',
    cash: 'cash on the due day',
    bill: 'the bill',
    paid: 'payments',
    missed: 'a missed bill',
    root: 'the cause behind it',
    caughtUp: 'the day of catching up',
    fees: 'fees',
    lateFees: 'late fees',
    bought: 'purchases',
    waived: 'what is waived',
    chargedOff: 'what is written off',
    recovered: 'payments on the written-off debt',
    contact: 'the collectors’ effort',
    spokenTo: 'who is spoken to',
    limit: 'the limit',
    owed: 'what is owed',
    reserve: 'savings',
    planMonths: 'the hardship plan',
    application: 'the application',
    decisions: 'what there is to decide',
  } satisfies Record<keyof LifeMonth, string>,
  list: (words: readonly string[], more: number) =>
    words.join(', ') + (more > 0 ? ` and ${more} more` : ''),

  table: {
    open: 'The same as a table',
    caption: (name: string) => `Month by month ${name}`,
    happened: 'What happened',
  },
  copyLink: 'Copy link to this life',
  copied: 'Copied',
  waiting: 'Living the months of this world …',
  failed: (why: string) => `This life could not be told: ${why}`,
  isNot:
    'An invented person: nobody’s data went in. Cash, temper and memory are followed only while there is an account.',
};

export type LivesWords = typeof livesEn;
