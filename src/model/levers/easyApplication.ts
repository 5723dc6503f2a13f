// An easier way to apply: more applicants, more satisfaction, less information.
import { effect, lever } from '../lever.ts';
import { assumed } from '../parameter.ts';

export const easyApplication = lever({
  id: 'easyApplication',
  label: 'Easy application and service',
  help: 'Fewer steps to apply, faster answers: more applicants and more satisfaction, at a little less information about each.',
  stage: 'education',
  evidence: assumed('G3', 'I1'),
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
