// The cut-off of the score, set by itself instead of through strictness.
import { effect, lever } from '../lever.ts';
import { read } from '../parameter.ts';

export const scoreCutoff = lever({
  id: 'scoreCutoff',
  label: 'Score cut-off',
  help: 'Fewer applicants pass the score. The losses avoided and the good customers turned away come together.',
  does: 'Moves the score from which an application passes, so that the share set here gets through; new applicants beyond it are rejected. Existing customers beyond it who are not late have their limit halved at the next review. The score sees only part of the true risk, so good and bad applicants are turned away together.',
  sideEffects:
    'Good applicants who are turned away bear most of it, those with thin files more than others, since the score sees less of them. The lender loses their custom, and more rejections cost a little trust.',
  isNot:
    'It does not pick out the bad ones: it moves a line through people whom the score can hardly tell apart. A real lender never sees whom it turned away by mistake; here they are counted.',
  stage: 'lending',
  evidence: read('W1', 'W10', 'I4'),
  evidenceNote:
    'On German online invoices a bureau score ranked buyers with an area under the curve of about 0.68 (from memory); US pay-in-four lenders approved 73 % of applicants in 2021 and 79 % in 2022; in Mexico default of new borrowers was hard to predict at all.',
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
