// Income verification: over-statement is caught; some good applicants give up.
import { effect, lever } from '../lever.ts';
import { assumed } from '../parameter.ts';

export const incomeVerification = lever({
  id: 'incomeVerification',
  label: 'Income verification',
  help: 'Pay slips or bank data: over-stated incomes are caught, and some good applicants give up on the way.',
  does: 'Finds out the set share of those who over-state their income by a quarter, at application and at each limit review, and gives them the limit that their true income allows. A share of all applicants gives up on the way, good or not.',
  sideEffects:
    'Honest applicants send papers and wait as well, and some leave, so good customers are lost; people paid in cash or from several sources find it hardest to prove what they earn, which the model does not tell apart. The lender pays for each check.',
  isNot:
    '“Verified” does not mean safe: it corrects the income on the form, not the income of the month to come.',
  stage: 'lending',
  evidence: assumed('I6'),
  evidenceNote:
    'On US lending platforms one lender verified about a third of a popular product, and unverified loans did better, because it chose whom to verify; the shares here are assumptions.',
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
