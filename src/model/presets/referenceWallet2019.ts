// The reference: a Chinese e-commerce pay-later wallet before the shock of 2020.
import { preset } from '../preset.ts';

export const referenceWallet2019 = preset({
  label: 'Reference wallet, 2019',
  help: 'A Chinese e-commerce pay-later wallet in a calm year.',
  story:
    'Mostly young people and the middle class, small balances, automatic debit by default. About one bill in twenty is late on the first day; almost nine in ten of these are paid within a month; what is left hardly comes back.',
  sources: ['BT1', 'BT2', 'BT8', 'U8', 'SH1', 'PC4'],
  fittedTo: ['T1', 'T2', 'T3', 'T4', 'T5', 'T6', 'T7', 'T10', 'T17', 'T18', 'T19'],
  misses: [],
  finding: {
    text: 'About four bills in a hundred are late on the first day; little more than one yuan in a hundred is over 90 days late.',
    measure: 'overdue_91_plus',
    at: 'run',
    low: 0.01,
    high: 0.014,
  },
  values: {},
});
