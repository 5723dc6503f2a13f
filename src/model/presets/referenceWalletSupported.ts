// The same shock, met with income support: half of the usual income on top for those out of work, for six months.
import { preset } from '../preset.ts';

export const referenceWalletSupported = preset({
  label: 'Reference wallet, shock with income support',
  help: 'The shock of 2020 with public income support for six months.',
  story:
    'Collectors still stay at home, so more is late for longer; but those who lose their job can pay. Compare with the shock without support to see what a lender cannot do by itself.',
  sources: ['U11', 'SH1'],
  fittedTo: ['U11'],
  misses: [],
  finding: {
    text: 'With support the share over 90 days late after six months is clearly below that of the same shock without it.',
    measure: 'overdue_91_plus',
    versus: 'reference-wallet-2020-shock',
    at: 7,
    low: 0.6,
    high: 0.97,
  },
  values: { 'economy.shock': 'pandemicSupported', 'economy.shockStart': 1 },
});
