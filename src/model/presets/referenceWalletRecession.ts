// A long recession.
import { preset } from '../preset.ts';

export const referenceWalletRecession = preset({
  label: 'Reference wallet, severe recession',
  help: 'Index Z at 2 for a year and slowly back: jobs, pay and hours.',
  story:
    'The losses do not come in the quarter of the shock but two to three quarters later, and they last. Policies that start when losses show start late.',
  sources: ['U5', 'U17'],
  fittedTo: [],
  misses: [],
  finding: {
    text: 'Losses of the run are well above those of the calm years.',
    measure: 'loss',
    versus: 'reference-wallet-2019',
    at: 'run',
    low: 1.15,
    high: 2.6,
  },
  values: { 'economy.shock': 'severeRecession', 'economy.shockStart': 1 },
});
