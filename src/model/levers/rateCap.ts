// A cap on the yearly price of credit.
import { effect, lever } from '../lever.ts';
import { read } from '../parameter.ts';

export const rateCap = lever({
  id: 'rateCap',
  label: 'Rate cap',
  help: 'No plan may cost more than this a year. Prices fall to the cap; applicants whose losses it no longer covers are turned away.',
  stage: 'rules',
  evidence: read('R1', 'R2', 'RG1', 'RG3'),
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
