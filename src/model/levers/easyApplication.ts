// An easier way to apply: more applicants, more satisfaction, less information.
import { effect, lever } from '../lever.ts';
import { assumed } from '../parameter.ts';

export const easyApplication = lever({
  id: 'easyApplication',
  label: 'Easy application and service',
  help: 'Fewer steps to apply, faster answers: more applicants and more satisfaction, at a little less information about each.',
  does: 'More people apply, and the score sees a little less of each. Trust gains a little every month, which brings more applicants again.',
  sideEffects:
    'With each step left out the borrower has one moment less to think and the lender one view less: more apply, and more will not repay. Growth hides this for a while, since new accounts have had no time to be late.',
  isNot:
    'It is no measure against lateness; it stands here because it pulls the other way. A share that falls while the book grows does not mean better customers.',
  stage: 'education',
  evidence: assumed('G3', 'I1'),
  evidenceNote:
    'No size was found: among US firms average satisfaction predicted growth better than the intention to recommend; on South African loan offers 7 to 16 % of default came from asymmetric information.',
  cost: { per: 'customers', yuan: 0.05 },
  own: {
    applicants: effect({
      label: 'More applicants',
      help: 'Share.',
      default: 0.15,
      min: 0,
      max: 1,
      evidence: assumed(),
    }),
    signalLoss: effect({
      label: 'Information given up',
      help: 'Share of what the score sees.',
      default: 0.02,
      min: 0,
      max: 0.3,
      evidence: assumed('I1'),
    }),
  },
  lender(terms, x, own) {
    terms.applicants *= 1 + own.applicants * x;
    terms.signal *= 1 - own.signalLoss * x;
    terms.experience += 0.003 * x;
  },
});
