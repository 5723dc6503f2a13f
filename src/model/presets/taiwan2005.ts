// Card holders in Taiwan on the eve of the card crisis.
import { preset } from '../preset.ts';

export const taiwan2005 = preset({
  label: 'Taiwan cards, 2005',
  help: 'Revolving cards of a heavily indebted public, spring to summer 2005.',
  story:
    'Limits of several monthly incomes, more than half of the accounts revolve, and the normal state of being late is to stay one instalment behind for months. Amounts are shown in yuan at four New Taiwan dollars to the yuan.',
  sources: ['B19', 'DC01', 'DC04', 'DC05', 'DC06', 'DC21'],
  fittedTo: ['DC01', 'DC04', 'DC05', 'DC06', 'DC21'],
  misses: [
    'Buckets here are counted at the calendar month’s end, the data at each statement; so more accounts seem to roll from 1-30 to 31-60 days (0.14 against 0.05) and fewer to catch up (0.16 against 0.30).',
  ],
  finding: {
    text: 'About one customer in ten is late, nearly all of them one instalment behind.',
    measure: 'overdue_1_30_accounts',
    at: 'run',
    low: 0.07,
    high: 0.16,
  },
  values: {
    'product.kind': 'card',
    'product.instalmentUsers': 0.74,
    'product.dormant': 0.15,
    'product.limitMonths': 3,
    'product.limitCap': 50000,
    'product.keepUp': 0.95,
    'collection.cureForgot': 0.06,
    'collection.cureWouldNot': 0.02,
    'collection.cureCouldNot': 0.03,
    'collection.second': 0.4,
    'collection.third': 0.3,
    'collection.later': 0.25,
    'collection.handover': 1,
    'borrowers.forgetfulness': 0.09,
    'lender.legalStaff': 3,
    'product.minimumShare': 0.05,
    'product.utilisation': -0.9,
    'borrowers.medianIncome': 7500,
    'borrowers.autopay': 0.3,
    'borrowers.debtFree': 0.2,
    'borrowers.otherDebt': 0.2,
  },
});
