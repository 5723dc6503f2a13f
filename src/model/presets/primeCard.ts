// A prime bank card.
import { preset } from '../preset.ts';

export const primeCard = preset({
  label: 'Prime bank card',
  help: 'A careful bank: high limits, good scores, few late.',
  story:
    'Customers with steady jobs and reserves; most pay in full by automatic debit. The share of balances over 30 days late is near one and a half per cent, half of it over 90 days.',
  sources: ['DC37', 'DC38', 'DC39', 'DC41', 'PC14'],
  fittedTo: ['DC37', 'DC41'],
  misses: [],
  finding: {
    text: 'Between one and two yuan in a hundred are over 30 days late.',
    measure: 'overdue_30_plus',
    at: 'run',
    low: 0.01,
    high: 0.022,
  },
  values: {
    'product.kind': 'card',
    'product.instalmentUsers': 0.45,
    'product.limitMonths': 2,
    'product.limitCap': 50000,
    'product.utilisation': -1.8,
    'product.keepUp': 0.25,
    'product.minimumShare': 0.05,
    'borrowers.medianIncome': 9000,
    'borrowers.autopay': 0.7,
    'borrowers.handToMouth': 0.2,
    'underwriting.strictness': 65,
    'underwriting.signal': 0.6,
  },
});
