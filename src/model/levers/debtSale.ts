// Sale of charged-off debt.
import { effect, lever } from '../lever.ts';
import { number, read } from '../parameter.ts';

export const debtSale = lever({
  id: 'debtSale',
  label: 'Sale of charged-off debt',
  help: 'Old debt is sold at a few per cent of what is owed: money now, nothing later, and the buyer’s manners reflect on the brand.',
  does: 'Charged-off debt is sold when it reaches the set age: all of it when the lever is fully on, otherwise a share; the price falls with age. The proceeds count as recovered, and whatever comes in later is no longer the lender’s. Complaints rise by three tenths.',
  sideEffects:
    'Debtors get a new creditor whose manners they cannot choose, and who may sell again. The lender trades later recoveries for certainty, and complaints about the buyer still reach its brand.',
  isNot:
    'It is not a gain in itself: set the price against what the own department would still have collected. The debt leaves the lender’s hands, not the debtor’s.',
  stage: 'longOverdue',
  evidence: read('CL12', 'C11', 'T12'),
  evidenceNote:
    'In China’s public batches personal bad loans sold at 5.8 % of principal and interest in the third quarter of 2024 and at 4.1 % in the first of 2025; loans less than 1 year overdue fetched 11 to 12.6 %, those over 5 years 1.8 to 2.5 %.',
  cost: { per: 'longLate', yuan: 0 },
  own: {
    age: number({
      label: 'Months after charge-off',
      help: 'When the debt is sold.',
      unit: 'months',
      default: 6,
      min: 1,
      max: 24,
      step: 1,
      evidence: read('CL12'),
    }),
    price: effect({
      label: 'Price',
      help: 'Share of principal and interest for a claim one year old; times e^-0.36 for each year more.',
      default: 0.045,
      min: 0,
      max: 0.3,
      step: 0.005,
      range: [0.04, 0.06],
      evidence: read('CL12', 'T12'),
    }),
  },
  lender(terms, x, own) {
    terms.sale = x;
    terms.saleAge = own.age;
    terms.salePrice = own.price;
    terms.complaints *= 1 + 0.3 * x;
  },
});
