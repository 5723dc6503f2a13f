// Collections intensity: more calls and messages in every bucket.
import { lever } from '../lever.ts';
import { number, read } from '../parameter.ts';

export const collections = lever({
  id: 'collections',
  label: 'Collections intensity',
  help: 'More calls and messages at every stage. Works mainly on those who would not pay; buys a little time elsewhere; costs complaints and trust.',
  stage: 'overdue',
  evidence: read('C2', 'C4', 'C6'),
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
