// A person calls instead of a machine: strong for those who are reached.
import { lever } from '../lever.ts';
import { number, read } from '../parameter.ts';

export const personalContact = lever({
  id: 'personalContact',
  label: 'Personal contact',
  help: 'A friendly person who can decide something calls those who are late. Strong for the people reached.',
  does: 'For those who could not or would not pay and whom a person reaches, the daily chance of catching up is multiplied by this factor; how many are reached is set under “Reached by a person” and falls when collectors are missing. Those who forgot are not affected. Complaints fall by a fifth and trust gains a little.',
  sideEffects:
    'The lender pays for trained people, who are scarcest when a shock makes them needed. Some borrowers find a person’s call more shaming than a message, which the model does not count.',
  isNot:
    'It is an effect in one trial abroad, not a promise for your book, and turning it into this factor is our assumption. It says nothing about those who cannot be reached at all.',
  stage: 'overdue',
  evidence: read('C3', 'G5'),
  evidenceNote:
    'Among 3,448 German instalment borrowers those who spoke with a person at the bank paid on time more often by 34.4 points and defaulted less by 23.8 points; in a survey of 3,514 people AI contact made no difference to trust.',
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
