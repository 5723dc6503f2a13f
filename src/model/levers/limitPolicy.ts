// Limits as a policy of their own: higher or lower for everybody.
import { lever } from '../lever.ts';
import { number, read } from '../parameter.ts';

export const limitPolicy = lever({
  id: 'limitPolicy',
  label: 'Limits',
  help: 'All limits times a factor. More limit means more sales, more debt, and more loss; the sign of the effect per customer is debated.',
  does: 'Multiplies the limit that the rules give, and the highest limit, by this factor: for new customers at once, for existing ones at their next review, where raises come a fifth at a time. People use roughly a share of their limit, so purchases, bills and the loss per default move with it.',
  sideEffects:
    'Lower limits cost the lender and its merchants sales, and customers some room in a tight month. Higher ones add debt where limits are used most, among people with the least reserve.',
  isNot:
    'It does not say whether more credit helps or harms the one who gets it: studies disagree about the sign. Here a limit acts only through how much of it is used.',
  stage: 'lending',
  evidence: read('B9', 'I2', 'I3'),
  evidenceNote:
    'Within a year of a raise, riskier US card holders borrowed 59 % of it and the safest about nothing; being given a larger payday loan lowered default by 17 to 33 %, and 1,000 dollars more on a subprime car loan raised it by about 16 % (the last from memory).',
  cost: { per: 'applications', yuan: 0 },
  own: {
    factor: number({
      label: 'Factor on limits',
      help: 'When the lever is fully on.',
      unit: 'factor',
      default: 0.8,
      min: 0.2,
      max: 2,
      step: 0.05,
      evidence: read('B9'),
    }),
  },
  lender(terms, x, own) {
    terms.limitFactor *= 1 + (own.factor - 1) * x;
  },
});
