// Sale of charged-off debt.
import { effect, lever } from '../lever.ts';
import { number, read } from '../parameter.ts';

export const debtSale = lever({
  id: 'debtSale',
  label: 'Sale of charged-off debt',
  help: 'Old debt is sold at a few per cent of what is owed: money now, nothing later, and the buyer’s manners reflect on the brand.',
  stage: 'longOverdue',
  evidence: read('CL12', 'C11', 'T12'),
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
