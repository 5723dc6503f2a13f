// The cap on debt service to income.
import { effect, lever } from '../lever.ts';
import { read } from '../parameter.ts';

export const debtToIncomeCap = lever({
  id: 'debtToIncomeCap',
  label: 'Debt-to-income cap',
  help: 'What the customer owes each month, here and elsewhere, may not exceed a share of income. It mainly cuts volume.',
  does: 'Works back from this share to a limit: what falls due here each month and the debts elsewhere that the lender sees may not exceed it, measured against stated income. When the limit left is too small to open, the application is rejected; existing customers meet the cap at their next limit review. Debts that cannot be seen do not count.',
  sideEffects:
    'People with low incomes or with debts elsewhere get smaller limits or none, among them many who would have repaid. The lender does less business, while hidden debts and over-stated incomes pass under the cap.',
  isNot:
    'It is not the ability to pay: it sets the debts that are seen against the income that is stated. The evidence comes from mortgages, not from small consumer credit.',
  stage: 'lending',
  evidence: read('W7'),
  evidenceNote:
    'After the 43 % rule for US mortgages 15 % of the market above the cap disappeared and another 20 % of borrowers took on less debt; the effect on default was slight.',
  cost: { per: 'applications', yuan: 0 },
  own: {
    cap: effect({
      label: 'Cap',
      help: 'Debt service to stated income, when the lever is fully on.',
      default: 0.3,
      min: 0.05,
      max: 1,
      evidence: read('W7'),
    }),
  },
  lender(terms, x, own) {
    terms.debtCap += (own.cap - terms.debtCap) * x;
  },
});
