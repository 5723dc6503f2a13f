// Other lenders tighten.
import { preset } from '../preset.ts';

export const referenceWalletCrunch = preset({
  label: 'Reference wallet, credit crunch elsewhere',
  help: 'Other lenders tighten for a year; who lived on several platforms must repay there first.',
  story:
    'Nothing changes in this lender’s rules or in the labour market, yet its customers are late more often: debts that it cannot see fall due.',
  sources: ['B17', 'CU5', 'U9'],
  fittedTo: [],
  misses: [],
  finding: {
    text: 'More is late on the first day than in the calm year, although nobody has lost a job.',
    measure: 'day1_delinquency',
    versus: 'reference-wallet-2019',
    at: 8,
    low: 1.02,
    high: 1.8,
  },
  values: { 'economy.shock': 'creditCrunch', 'economy.shockStart': 1 },
});
