// A cap on the yearly price of credit.
import { effect, lever } from '../lever.ts';
import { read } from '../parameter.ts';

export const rateCap = lever({
  id: 'rateCap',
  label: 'Rate cap',
  help: 'No plan may cost more than this a year. Prices fall to the cap; applicants whose losses it no longer covers are turned away.',
  does: 'Instalment fees and card interest come down to the cap; applicants whose expected loss and funding cost more than the cap are turned away. A lower price also makes strategic misses a little rarer; late fees and merchant fees stay. Less than full intensity means a higher cap.',
  sideEffects:
    'The riskiest applicants bear it: they are turned away and may borrow elsewhere at a higher price, which the model does not follow; those who stay pay less. The lender loses fees and interest, and good applicants with poor scores are refused too.',
  isNot:
    'It is not legal advice on which cap holds for which product. Nor is it the whole account of gain and harm: the Chilean study finds that borrowers lost on the whole, which the model does not measure.',
  stage: 'rules',
  evidence: read('R1', 'R2', 'RG1', 'RG3'),
  evidenceNote:
    'When Chile lowered its cap by 20 points, rates fell by 9 % and the number of loans by 19 %; when it went from 54 to 36 %, 9.7 % of borrowers were shut out, most of all the youngest and poorest.',
  cost: { per: 'applications', yuan: 0 },
  own: {
    cap: effect({
      label: 'Highest price a year',
      help: '24 % since October 2025 for platform lending; 15.4 % was four times the prime rate in 2020.',
      unit: 'shareAYear',
      default: 0.154,
      min: 0.04,
      max: 0.36,
      step: 0.002,
      evidence: read('RG1', 'RG3'),
    }),
  },
  lender(terms, x, own) {
    terms.rateCap = Math.min(terms.rateCap, 1 - (1 - own.cap) * x);
  },
});
