// Early warning: accounts that are about to miss are treated before the miss.
import { effect, lever } from '../lever.ts';
import { assumed } from '../parameter.ts';

export const earlyWarning = lever({
  id: 'earlyWarning',
  label: 'Early warning',
  help: 'A model watches current accounts; those it flags are called, their limit is frozen and a later due day is offered before anything is missed.',
  stage: 'due',
  evidence: assumed('W2', 'W3'),
  cost: { per: 'customers', yuan: 0.15 },
  own: {
    caught: effect({
      label: 'Misses seen in advance',
      help: 'Share of accounts in trouble that the model flags a month early.',
      default: 0.4,
      min: 0,
      max: 1,
      evidence: assumed('W2'),
    }),
  },
  lender(terms, x, own) {
    terms.early = own.caught * x;
  },
});
