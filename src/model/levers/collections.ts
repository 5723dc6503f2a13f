// Collections intensity: more calls and messages in every bucket.
import { lever } from '../lever.ts';
import { number, read } from '../parameter.ts';

export const collections = lever({
  id: 'collections',
  label: 'Collections intensity',
  help: 'More calls and messages at every stage. Works mainly on those who would not pay; buys a little time elsewhere; costs complaints and trust.',
  does: 'Multiplies contact in three stages: 1-30, 31-90 and over 90 days. Each step of intensity raises the daily chance of catching up by a fixed proportion, most for those who would not pay, less for those who could not, least for those who forgot; beyond 90 days the backlog of cases holds it back. The cost of the work rises with intensity, complaints with its square.',
  sideEffects:
    'Borrowers bear it: more calls and more strain, and who is pressed hardest pays this lender first, at the cost of other creditors, which the model does not count. Complaints rise faster than contact, trust falls, and above the regulator’s threshold conduct rules hold for a year.',
  isNot:
    'It does not make money appear: little can be had where there is none, and much of what comes sooner would have come anyway. Intensity is not harshness; threats and calls to family or friends have no place in it.',
  stage: 'overdue',
  evidence: read('C2', 'C4', 'C6'),
  evidenceNote:
    'At a large Chinese fintech AI calls in place of people lowered the value repaid by 9 points at day 30 and by about 5 after a year; on Chinese microloans 49 to 60 % fewer harsh actions came with better recovery; one more legal restriction in US states cost 15.9 % of collectors, and recovery fell.',
  cost: { per: 'late', yuan: 8 },
  own: {
    early: number({
      label: 'Days 1-30',
      help: 'Intensity, 1 is the normal programme. 0.6 is a programme of AI calls alone.',
      unit: 'factor',
      default: 1.5,
      min: 0,
      max: 3,
      step: 0.05,
      evidence: read('C2'),
    }),
    middle: number({
      label: 'Days 31-90',
      help: 'Intensity, 1 is the normal programme.',
      unit: 'factor',
      default: 1.5,
      min: 0,
      max: 3,
      step: 0.05,
      evidence: read('C4', 'C13'),
    }),
    late: number({
      label: 'Over 90 days',
      help: 'Intensity, 1 is the normal programme.',
      unit: 'factor',
      default: 1.5,
      min: 0,
      max: 3,
      step: 0.05,
      evidence: read('C4', 'C13'),
    }),
  },
  lender(terms, x, own) {
    for (let late = 0; late < 7; late++) {
      const planned = late === 0 ? own.early : late < 3 ? own.middle : own.late;
      terms.intensity[late]! *= 1 + (planned - 1) * x;
    }
  },
});
