// Income support for people out of work.
import { effect, lever } from '../lever.ts';
import { direction } from '../parameter.ts';

export const incomeSupport = lever({
  id: 'incomeSupport',
  label: 'Income support',
  help: 'Public support raises what people have while out of work. Nothing that a lender does comes near it.',
  does: 'Raises what people have while out of work to this share of their usual income, where it was lower. More can pay their bill, so fewer become late, and those who are late catch up sooner. Its cost is not on the lender’s books.',
  sideEffects:
    'The public pays, and that bill is not counted here. Part of the money ends with lenders, who lose less; support may also lengthen the search for work, which the model leaves out.',
  isNot:
    'It is not for a lender to decide. It stands here as a measure: how much of lateness is income that stopped, rather than collections done well or badly.',
  stage: 'rules',
  evidence: direction('U11', 'U12'),
  evidenceNote:
    'In the United States of 2020, with support and forbearance, card delinquency fell although unemployment was at 14.8 %; across states each 1,000 dollars more of the highest unemployment benefit went with 2 % less mortgage delinquency; of the size here only the direction has a source.',
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
