// Reporting to the credit bureau: hidden debts become visible, use falls, some pay more willingly.
import { effect, lever } from '../lever.ts';
import { assumed, read } from '../parameter.ts';

export const creditReporting = lever({
  id: 'creditReporting',
  label: 'Credit-bureau reporting',
  help: 'Accounts are reported each month: lenders see hidden debts, people use credit a little less and value a clean record.',
  does: 'At application and at limit reviews the lender sees part of the debts elsewhere that were hidden, so limits shrink for those who owe elsewhere. People buy a little less on credit, and fewer leave a bill unpaid although the money is there.',
  sideEffects:
    'Borrowers bear it: other lenders see each late payment, also after a mistake or an illness, and later credit is harder to get and dearer, which the model does not follow. The lender and its merchants sell less.',
  isNot:
    'It is not a statement about any one product: what is reported is a choice of policy, and published accounts contradict each other. Caring for a clean record is a motive, not an ability to pay.',
  stage: 'rules',
  evidence: read('B18', 'RG4', 'RG5'),
  evidenceNote:
    'After the reform of 2021 use fell by 14 % among 200,000 users of Huabei, more among those with past defaults, who also repaid better; the other two sizes here are assumptions.',
  cost: { per: 'customers', yuan: 0.02 },
  own: {
    draws: effect({
      label: 'Purchases avoided',
      help: 'Share.',
      default: 0.14,
      min: 0,
      max: 0.5,
      evidence: read('B18'),
    }),
    wouldNot: effect({
      label: 'Strategic misses avoided',
      help: 'Share.',
      default: 0.2,
      min: 0,
      max: 0.8,
      evidence: assumed('B18'),
    }),
    reveal: effect({
      label: 'Hidden debts revealed',
      help: 'Share that the lender now sees.',
      default: 0.7,
      min: 0,
      max: 1,
      evidence: assumed('B17', 'B18'),
    }),
  },
  people(terms, segment, x, own) {
    terms.draws[segment]! *= 1 - own.draws * x;
    // ln(1 - s) by its own series is close enough to s + s^2/2 for s up to a half.
    const s = own.wouldNot * x;
    terms.wouldNot[segment]! -= s + (s * s) / 2 + (s * s * s) / 3;
  },
  lender(terms, x, own) {
    terms.reveal = 1 - (1 - terms.reveal) * (1 - own.reveal * x);
  },
});
