// Legal action and mediation for what is more than 90 days late.
import { effect, lever } from '../lever.ts';
import { assumed, number } from '../parameter.ts';

export const legalAction = lever({
  id: 'legalAction',
  label: 'Legal action and mediation',
  help: 'More staff for the legal department and a letter, mediation or suit in every case it takes up. What it cannot take up waits.',
  does: 'The legal department can take up more cases a month; in proportion to the share of cases taken up, customers over 90 days late catch up faster and more comes in after charge-off. Cases beyond its capacity wait in turn. Complaints rise by a tenth.',
  sideEffects:
    'Debtors bear costs, strain and a court record over what may be a small amount; the queue falls on courts and mediators, and so on the public. The lender pays for each case.',
  isNot:
    'It is not a letter alone: what counts is cases worked, not notices sent. Nor does it say that suing pays: set the cost of cases against the money that comes in.',
  stage: 'longOverdue',
  evidence: assumed('C16'),
  evidenceNote:
    'What a letter, mediation or a suit adds for small consumer debt was not found in public; all that was read is that US card lenders step up contact every 30 days and charge off at 180, so the size is an assumption.',
  cost: { per: 'longLate', yuan: 25 },
  own: {
    capacity: number({
      label: 'Capacity',
      help: 'Factor on the cases that the department can take up.',
      unit: 'factor',
      default: 1.5,
      min: 1,
      max: 5,
      step: 0.1,
      evidence: assumed(),
    }),
    effect: effect({
      label: 'More is paid in cases taken up',
      help: 'Added to the log hazard beyond 90 days and to recoveries after charge-off. No public figure was found.',
      default: 0.4,
      min: 0,
      max: 2,
      evidence: assumed(),
    }),
  },
  lender(terms, x, own) {
    terms.legalCapacity *= 1 + (own.capacity - 1) * x;
    terms.legalEffect += own.effect * x;
    terms.complaints *= 1 + 0.1 * x;
  },
});
