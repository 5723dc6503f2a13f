// A message before the bill is due: some who would have forgotten remember.
import { effect, lever } from '../lever.ts';
import { read } from '../parameter.ts';

export const reminders = lever({
  id: 'reminders',
  label: 'Reminders before the due day',
  help: 'A message three days before each bill: some who would have forgotten remember.',
  does: 'Lowers the chance that people who pay by hand forget a bill, less for a first bill than for later ones. It does nothing for those who could not or would not pay, and nothing for those on automatic debit.',
  sideEffects:
    'Borrowers lose next to nothing and save late fees; the lender pays for each message and goes without those fees. In a Brazilian trial 31 % of those who avoided late fees paid overdraft fees instead, which the model leaves out.',
  isNot:
    'It does not lower losses: most forgotten bills would have been paid within weeks anyway. Expect less lateness in the first days and about the same charge-offs.',
  stage: 'due',
  evidence: read('N1', 'N2', 'T20'),
  evidenceNote:
    'In a Ugandan trial messages before the due day raised on-time payment by 7 to 9 %; in the Philippines a plain message had no robust effect, and one with the loan officer’s name worked for clients whom that officer had served before.',
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
