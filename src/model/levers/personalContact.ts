// A person calls instead of a machine: strong for those who are reached.
import { lever } from '../lever.ts';
import { number, read } from '../parameter.ts';

export const personalContact = lever({
  id: 'personalContact',
  label: 'Personal contact',
  help: 'A friendly person who can decide something calls those who are late. Strong for the people reached.',
  stage: 'overdue',
  evidence: read('C3', 'G5'),
  cost: { per: 'late', yuan: 6 },
  own: {
    factor: number({
      label: 'Catching up when reached',
      help: 'Factor on the hazard of could-not and would-not customers whom the caller reaches. The mapping from the German trial is an assumption.',
      unit: 'factor',
      default: 1.9,
      min: 1,
      max: 4,
      step: 0.05,
      range: [1.3, 2.5],
      evidence: read('C3'),
    }),
  },
  lender(terms, x, own) {
    terms.person += (own.factor - 1) * x;
    terms.complaints *= 1 - 0.2 * x;
    terms.experience += 0.001 * x;
  },
});
