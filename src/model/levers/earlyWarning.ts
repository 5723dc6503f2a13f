// Early warning: accounts that are about to miss are treated before the miss.
import { effect, lever } from '../lever.ts';
import { assumed } from '../parameter.ts';

export const earlyWarning = lever({
  id: 'earlyWarning',
  label: 'Early warning',
  help: 'A model watches current accounts; those it flags are called, their limit is frozen and a later due day is offered before anything is missed.',
  does: 'Of those who are about to miss because they could not pay, and have at least half of the bill, this share is found in advance: they pay half now, half with the next bill, and buy nothing on credit for three months. It works on the instalment wallet only, not on cards and not on hardship plans.',
  sideEffects:
    'Customers who are flagged cannot use their limit for three months; in reality some are flagged by mistake, whom the model does not count. The lender sells less and pays for watching every account.',
  isNot:
    'No debt is forgiven: half of it waits in the next bill, which is the heavier for it. The model flags nobody by mistake, so take the effect as an upper bound.',
  stage: 'due',
  evidence: assumed('W2', 'W3'),
  evidenceNote:
    'Better models rank better – a platform’s rating in Argentina reached an area under the curve of about 0.76, the bureau score 0.64, from memory – but how many misses can be seen a month ahead was not found; the share here is an assumption.',
  cost: { per: 'customers', yuan: 0.15 },
  own: {
    caught: effect({
      label: 'Misses seen in advance',
      help: 'Share of accounts in trouble that the model flags a month early.',
      default: 0.4,
      min: 0,
      max: 1,
      evidence: assumed('W2'),
    }),
  },
  lender(terms, x, own) {
    terms.early = own.caught * x;
  },
});
