// The fintech lender in the shock.
import { preset } from '../preset.ts';
import { fintechInstalment } from './fintechInstalment.ts';

export const fintechShock = preset({
  label: 'Fintech instalment lender, shock of 2020',
  help: 'The same lender when jobs are lost and call centres stand empty.',
  story:
    'Borrowers with several debts pay banks first: the same shock hits this book harder than the wallet.',
  sources: ['U9', 'SH4', 'SH5'],
  fittedTo: ['U9'],
  misses: [],
  finding: {
    text: 'The share over 90 days late after six months rises by more than half.',
    measure: 'overdue_91_plus',
    versus: 'fintech-instalment',
    at: 6,
    low: 1.5,
    high: 3,
  },
  values: { ...fintechInstalment.values, 'economy.shock': 'pandemic', 'economy.shockStart': 1 },
});
