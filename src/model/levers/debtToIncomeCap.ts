// The cap on debt service to income.
import { effect, lever } from '../lever.ts';
import { read } from '../parameter.ts';

export const debtToIncomeCap = lever({
  id: 'debtToIncomeCap',
  label: 'Debt-to-income cap',
  help: 'What the customer owes each month, here and elsewhere, may not exceed a share of income. It mainly cuts volume.',
  stage: 'lending',
  evidence: read('W7'),
  cost: { per: 'applications', yuan: 0 },
  own: {
    cap: effect({
      label: 'Cap',
      help: 'Debt service to stated income, when the lever is fully on.',
      default: 0.3,
      min: 0.05,
      max: 1,
      evidence: read('W7'),
    }),
  },
  lender(terms, x, own) {
    terms.debtCap += (own.cap - terms.debtCap) * x;
  },
});
