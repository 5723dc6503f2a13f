// The same wallet in the shock of early 2020.
import { preset } from '../preset.ts';

export const referenceWallet2020Shock = preset({
  label: 'Reference wallet, shock of 2020',
  help: 'The same wallet when unemployment rises by one point in two months and collectors stay at home.',
  story:
    'The book of 2019 meets the first half of 2020: jobs and pay are lost for a few months and call centres stand half empty. Overdue over 90 days about doubles within six months and fades in a few more.',
  sources: ['SH1', 'SH4', 'SH5', 'LM1'],
  fittedTo: ['T13', 'T14', 'T15', 'T16'],
  misses: [],
  finding: {
    text: 'Six months later the share over 90 days late is about twice that of the calm year.',
    measure: 'overdue_91_plus',
    versus: 'reference-wallet-2019',
    at: 6,
    low: 1.6,
    high: 2.6,
  },
  values: { 'economy.shock': 'pandemic', 'economy.shockStart': 1 },
});
