// Borrower education, online and offline: real, small, fading.
import { effect, lever } from '../lever.ts';
import { assumed, number, read } from '../parameter.ts';

export const education = lever({
  id: 'education',
  label: 'Borrower education',
  help: 'Courses online and offline. The effect is real, small and fades; it is strongest for people who have just been late.',
  stage: 'education',
  evidence: read('E1', 'E2', 'E3', 'E4'),
  cost: { per: 'customers', yuan: 0.5 },
  own: {
    effect: effect({
      label: 'Blind spot removed',
      help: 'Share, by a full programme (0.10 standard deviations).',
      default: 0.07,
      min: 0,
      max: 0.5,
      range: [0.03, 0.15],
      evidence: read('E2'),
    }),
    teachable: effect({
      label: 'Faster catching up after the first late payment',
      help: 'Added to the log hazard of the first month late.',
      default: 0.04,
      min: 0,
      max: 0.5,
      evidence: assumed('E3'),
    }),
    halfLife: number({
      label: 'Half-life of one course',
      help: 'Months; the programme repeats every twelve months.',
      unit: 'months',
      default: 6,
      min: 1,
      max: 24,
      step: 1,
      range: [4, 9],
      evidence: read('E1'),
    }),
  },
  people(terms, segment, x, own, age) {
    const sinceCourse = age % 12;
    let left = x;
    let months = sinceCourse;
    for (; months >= own.halfLife; months -= own.halfLife) left /= 2;
    left *= 1 - (0.5 * months) / own.halfLife;
    terms.blindSpot[segment]! *= 1 - own.effect * left;
    terms.teachable[segment]! += own.teachable * left;
  },
  lender(terms, x) {
    terms.experience += 0.001 * x;
  },
});
