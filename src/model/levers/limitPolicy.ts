// Limits as a policy of their own: higher or lower for everybody.
import { lever } from '../lever.ts';
import { number, read } from '../parameter.ts';

export const limitPolicy = lever({
  id: 'limitPolicy',
  label: 'Limits',
  help: 'All limits times a factor. More limit means more sales, more debt, and more loss; the sign of the effect per customer is debated.',
  stage: 'lending',
  evidence: read('B9', 'I2', 'I3'),
  cost: { per: 'applications', yuan: 0 },
  own: {
    factor: number({
      label: 'Factor on limits',
      help: 'When the lever is fully on.',
      unit: 'factor',
      default: 0.8,
      min: 0.2,
      max: 2,
      step: 0.05,
      evidence: read('B9'),
    }),
  },
  lender(terms, x, own) {
    terms.limitFactor *= 1 + (own.factor - 1) * x;
  },
});
