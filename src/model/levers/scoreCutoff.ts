// The cut-off of the score, set by itself instead of through strictness.
import { effect, lever } from '../lever.ts';
import { read } from '../parameter.ts';

export const scoreCutoff = lever({
  id: 'scoreCutoff',
  label: 'Score cut-off',
  help: 'Fewer applicants pass the score. The losses avoided and the good customers turned away come together.',
  stage: 'lending',
  evidence: read('W1', 'W10', 'I4'),
  cost: { per: 'applications', yuan: 0 },
  own: {
    approval: effect({
      label: 'Share that passes',
      help: 'Of all applicants, by score, when the lever is fully on.',
      default: 0.6,
      min: 0.05,
      max: 1,
      evidence: read('PR5', 'W10'),
    }),
  },
  lender(terms, x, own) {
    terms.approval += (own.approval - terms.approval) * x;
  },
});
