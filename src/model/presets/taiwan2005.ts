// Card holders in Taiwan on the eve of the card crisis.
import { preset } from '../preset.ts';

export const taiwan2005 = preset({
  label: 'Taiwan cards, 2005',
  help: 'Revolving cards of a heavily indebted public, spring to summer 2005.',
  story:
    'Limits of several monthly incomes, more than half of the accounts revolve, and the normal state of being late is to stay one instalment behind for months. Amounts are shown in yuan at four to the New Taiwan dollar.',
  sources: ['B19', 'DC01', 'DC04', 'DC05', 'DC06', 'DC21'],
  fittedTo: ['DC01', 'DC04', 'DC05', 'DC06', 'DC21'],
  misses: [],
  values: {
    'product.kind': 'card',
    'product.instalmentUsers': 0.74,
    'product.dormant': 0.15,
    'product.limitMonths': 3,
    'product.limitCap': 50000,
    'product.keepUp': 0.9,
    'product.minimumShare': 0.05,
    'product.utilisation': -0.2,
    'borrowers.medianIncome': 7500,
    'borrowers.autopay': 0.3,
    'borrowers.debtFree': 0.2,
    'borrowers.otherDebt': 0.2,
  },
});
