// Borrower education, online and offline: real, small, fading.
import { effect, lever } from '../lever.ts';
import { assumed, number, read } from '../parameter.ts';

export const education = lever({
  id: 'education',
  label: 'Borrower education',
  help: 'Courses online and offline. The effect is real, small and fades; it is strongest for people who have just been late.',
  does: 'A course removes a small part of how far people under-estimate their own expenses and makes catching up in the first month late a little faster. Both fade with the half-life set here, until the course comes round again after twelve months. Trust gains a little.',
  sideEffects:
    'Learners pay first, with their time, and the lender pays a head whether anybody learns or not. People with low incomes gain less, so gaps may widen; and it is easily used to ask of borrowers what the lender should mend.',
  isNot:
    'It is not a way to lower losses: handling debt is the hardest behaviour to change, and in the reviews that were read loan defaults did not fall. Education does not replace income.',
  stage: 'education',
  evidence: read('E1', 'E2', 'E3', 'E4'),
  evidenceNote:
    'Over 201 studies financial education explained 0.1 % of differences in behaviour, with next to nothing left after 20 months; 76 newer trials found about 0.10 standard deviations (from memory); in 188 papers saving improved and loan defaults did not.',
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
