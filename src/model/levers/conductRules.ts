// Conduct rules for collectors: fewer calls, no calls at night, no pressure through contacts.
import { lever } from '../lever.ts';
import { number, read } from '../parameter.ts';

export const conductRules = lever({
  id: 'conductRules',
  label: 'Conduct rules for collectors',
  help: 'At most three connected calls a day, none at night, no contact with third parties. Intensity cannot exceed normal; each collector gets less done; complaints fall.',
  stage: 'rules',
  evidence: read('C6', 'C9', 'RG6', 'RG8'),
  cost: { per: 'late', yuan: 0 },
  own: {
    capacity: number({
      label: 'Capacity of collectors',
      help: 'Factor; one more legal restriction cost 15.9 % of collectors in US states.',
      unit: 'factor',
      default: 0.92,
      min: 0.5,
      max: 1,
      step: 0.01,
      range: [0.84, 1],
      evidence: read('C6'),
    }),
  },
  lender(terms, x, own) {
    terms.intensityCap = 1;
    terms.collectors *= 1 - (1 - own.capacity) * x;
    terms.complaints *= 1 - 0.5 * x;
  },
});
