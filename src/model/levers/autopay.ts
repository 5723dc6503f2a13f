// Automatic debit and an easier way to pay: more people cannot forget.
import { effect, lever } from '../lever.ts';
import { read } from '../parameter.ts';

export const autopay = lever({
  id: 'autopay',
  label: 'Automatic debit and easy repayment',
  help: 'One screen that offers automatic debit: more people enrol and cannot forget a bill.',
  stage: 'due',
  evidence: read('N7', 'N8', 'T20'),
  cost: { per: 'customers', yuan: 0.02 },
  own: {
    target: effect({
      label: 'Enrolled in the end',
      help: 'Share of people on automatic debit when the programme is complete (after three months).',
      default: 0.8,
      min: 0,
      max: 1,
      range: [0.6, 0.9],
      evidence: read('N7'),
    }),
  },
  people(terms, segment, x, own, age) {
    const gap = own.target - terms.autopay[segment]!;
    if (gap > 0) terms.autopay[segment]! += (gap * x * Math.min(age + 1, 3)) / 3;
  },
  lender(terms, x) {
    terms.experience += 0.002 * x;
  },
});
