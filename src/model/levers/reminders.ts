// A message before the bill is due: some who would have forgotten remember.
import { effect, lever } from '../lever.ts';
import { read } from '../parameter.ts';

export const reminders = lever({
  id: 'reminders',
  label: 'Reminders before the due day',
  help: 'A message three days before each bill: some who would have forgotten remember.',
  stage: 'due',
  evidence: read('N1', 'N2', 'T20'),
  cost: { per: 'bills', yuan: 0.08 },
  own: {
    effect: effect({
      label: 'Forgetting prevented',
      help: 'Share of forgotten payments, among people who have paid a bill before.',
      default: 0.25,
      min: 0,
      max: 0.9,
      range: [0.1, 0.5],
      evidence: read('N1'),
    }),
    firstBill: effect({
      label: 'On a first bill',
      help: 'Relative to later bills; higher when the message is personal.',
      default: 0.3,
      min: 0,
      max: 1,
      evidence: read('N2'),
    }),
  },
  people(terms, segment, x, own) {
    terms.forget[segment]! *= 1 - own.effect * x;
    terms.forgetFirst[segment]! *= 1 - own.effect * own.firstBill * x;
  },
});
