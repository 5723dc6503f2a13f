// Conduct rules for collectors: fewer calls, no calls at night, no pressure through contacts.
import { lever } from '../lever.ts';
import { number, read } from '../parameter.ts';

export const conductRules = lever({
  id: 'conductRules',
  label: 'Conduct rules for collectors',
  help: 'At most three connected calls a day, none at night, no contact with third parties. Intensity cannot exceed normal; each collector gets less done; complaints fall.',
  does: 'In no stage may collections intensity exceed normal, from the moment the lever is on, however low its own intensity. Collectors get less done, so contact, legal cases and recoveries after charge-off slow down. When the lever is fully on, complaints halve.',
  sideEffects:
    'The lender bears slower collection and lost capacity; studies abroad also find that where collecting is restricted the riskiest get less credit, which the model does not add. Borrowers and the people around them are disturbed less.',
  isNot:
    'It is not the end of collections: normal contact goes on. It says what may not be done, not what helps.',
  stage: 'rules',
  evidence: read('C6', 'C9', 'RG6', 'RG8'),
  evidenceNote:
    'One more legal restriction lowered collectors per head in US states by 15.9 %, and recovery fell; China’s guideline of 2024 allows 3 connected calls a day, one of 2026 for banks and cards 6 attempts.',
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
