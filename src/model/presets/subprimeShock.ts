// The subprime lender in the shock.
import { preset } from '../preset.ts';
import { subprimeInstalment } from './subprimeInstalment.ts';

export const subprimeShock = preset({
  label: 'Subprime instalment lender, shock of 2020',
  help: 'The same lender in the shock of early 2020.',
  story:
    'First-day lateness of the riskiest rises several times as much as that of the wallet: little reserve stands between them and the next bill.',
  sources: ['SH7'],
  fittedTo: ['T15'],
  misses: [],
  finding: {
    text: 'First-day lateness in the third month is up by a quarter or more.',
    measure: 'day1_delinquency',
    versus: 'subprime-instalment',
    at: 2,
    low: 1.25,
    high: 1.75,
  },
  values: { ...subprimeInstalment.values, 'economy.shock': 'pandemic', 'economy.shockStart': 1 },
});
