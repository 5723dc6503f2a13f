// The prime card in a recession.
import { preset } from '../preset.ts';
import { primeCard } from './primeCard.ts';

export const primeCardRecession = preset({
  label: 'Prime bank card, severe recession',
  help: 'The same bank in a long recession.',
  story: 'Even good customers lose jobs. Limits are high, so each default costs more.',
  sources: ['U5', 'DC42', 'DC43'],
  fittedTo: [],
  misses: [],
  finding: {
    text: 'Losses of the run are above those of calm years.',
    measure: 'loss',
    versus: 'prime-card',
    at: 'run',
    low: 1.1,
    high: 2.6,
  },
  values: { ...primeCard.values, 'economy.shock': 'severeRecession', 'economy.shockStart': 1 },
});
