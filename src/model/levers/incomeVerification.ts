// Income verification: over-statement is caught; some good applicants give up.
import { effect, lever } from '../lever.ts';
import { assumed } from '../parameter.ts';

export const incomeVerification = lever({
  id: 'incomeVerification',
  label: 'Income verification',
  help: 'Pay slips or bank data: over-stated incomes are caught, and some good applicants give up on the way.',
  stage: 'lending',
  evidence: assumed('I6'),
  cost: { per: 'applications', yuan: 6 },
  own: {
    caught: effect({
      label: 'Over-statements caught',
      help: 'Share.',
      default: 0.9,
      min: 0,
      max: 1,
      evidence: assumed('I6'),
    }),
    abandon: effect({
      label: 'Good applicants who give up',
      help: 'Share of all applicants.',
      default: 0.08,
      min: 0,
      max: 0.5,
      evidence: assumed('I6'),
    }),
  },
  lender(terms, x, own) {
    terms.verify = 1 - (1 - terms.verify) * (1 - own.caught * x);
    terms.abandon = 1 - (1 - terms.abandon) * (1 - own.abandon * x);
  },
});
