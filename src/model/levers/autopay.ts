// Automatic debit and an easier way to pay: more people cannot forget.
import { effect, lever } from '../lever.ts';
import { read } from '../parameter.ts';

export const autopay = lever({
  id: 'autopay',
  label: 'Automatic debit and easy repayment',
  help: 'One screen that offers automatic debit: more people enrol and cannot forget a bill.',
  does: 'Over three months the share of people on automatic debit rises to the target where it was lower. Their debit fails in 3 of 1,000 bills; if the money is not there, they miss the bill all the same. Trust gains a little.',
  sideEffects:
    'On cards people who debit the minimum tend to pay no more than that and carry interest for longer, and a debit can empty an account before rent and food are paid; the model leaves out both. The lender goes without late fees.',
  isNot:
    'It adds nothing to the ability to pay: what goes is forgetting, and losses hardly move. Nor does it show that people want it: what is easy to join should be as easy to leave.',
  stage: 'due',
  evidence: read('N7', 'N8', 'T20'),
  evidenceNote:
    'On a US fintech card automatic debit raised the chance of paying at least the minimum by 20 to 29 points, and one screen doubled enrolment from 20 to 40 %; UK card holders who debit only the minimum paid 2 to 3 times as much in extra interest as they saved in fees.',
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
