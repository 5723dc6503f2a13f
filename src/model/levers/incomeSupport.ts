// Income support for people out of work.
import { effect, lever } from '../lever.ts';
import { direction } from '../parameter.ts';

export const incomeSupport = lever({
  id: 'incomeSupport',
  label: 'Income support',
  help: 'Public support raises what people have while out of work. Nothing that a lender does comes near it.',
  stage: 'rules',
  evidence: direction('U11', 'U12'),
  cost: { per: 'people', yuan: 0 },
  own: {
    rate: effect({
      label: 'Income of those out of work',
      help: 'Share of usual income that remains when the lever is fully on.',
      default: 0.7,
      min: 0,
      max: 1,
      evidence: direction('U12'),
    }),
  },
  lender(terms, x, own) {
    if (own.rate > terms.replacement) terms.replacement += (own.rate - terms.replacement) * x;
  },
});
