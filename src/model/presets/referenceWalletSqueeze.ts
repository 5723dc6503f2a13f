// Jobs hold, living costs do not.
import { preset } from '../preset.ts';

export const referenceWalletSqueeze = preset({
  label: 'Reference wallet, slow squeeze',
  help: 'Living costs rise by 8 % over a year; nobody loses a job because of it.',
  story:
    'A crisis without headlines: nothing happens in any month, and after a year more people could not pay. Watch the cause of misses rather than their number.',
  sources: ['U5', 'IN6'],
  fittedTo: [],
  misses: [],
  finding: {
    text: 'The share of misses because people could not pay is higher than in the calm year.',
    measure: 'cause_could_not',
    versus: 'reference-wallet-2019',
    at: 'run',
    low: 1.02,
    high: 1.6,
  },
  values: { 'economy.shock': 'slowSqueeze', 'economy.shockStart': 1 },
});
