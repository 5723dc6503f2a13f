// Legal action and mediation for what is more than 90 days late.
import { effect, lever } from '../lever.ts';
import { assumed, number } from '../parameter.ts';

export const legalAction = lever({
  id: 'legalAction',
  label: 'Legal action and mediation',
  help: 'More staff for the legal department and a letter, mediation or suit in every case it takes up. What it cannot take up waits.',
  stage: 'longOverdue',
  evidence: assumed('C16'),
  cost: { per: 'longLate', yuan: 25 },
  own: {
    capacity: number({
      label: 'Capacity',
      help: 'Factor on the cases that the department can take up.',
      unit: 'factor',
      default: 1.5,
      min: 1,
      max: 5,
      step: 0.1,
      evidence: assumed(),
    }),
    effect: effect({
      label: 'More is paid in cases taken up',
      help: 'Added to the log hazard beyond 90 days and to recoveries after charge-off. No public figure was found.',
      default: 0.4,
      min: 0,
      max: 2,
      evidence: assumed(),
    }),
  },
  lender(terms, x, own) {
    terms.legalCapacity *= 1 + (own.capacity - 1) * x;
    terms.legalEffect += own.effect * x;
    terms.complaints *= 1 + 0.1 * x;
  },
});
