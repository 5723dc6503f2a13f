// Hardship plans from the second month late: a smaller bill, more months, perhaps a write-down.
import { effect, lever } from '../lever.ts';
import { assumed, number, read, toggle } from '../parameter.ts';

export const hardshipPlans = lever({
  id: 'hardshipPlans',
  label: 'Hardship plans',
  help: 'Those who could not pay spread what they owe over more months; part may be waived. About a third default again.',
  does: 'Each month this share of those 31 to 90 days late who could not pay and have not caught up signs a plan: part of what is overdue is waived, the rest of all they owe is spread in equal parts, the account counts as current and cannot be used meanwhile. One missed instalment ends the plan and the account is late again. It works on the instalment wallet only.',
  sideEffects:
    'The lender gives up money and pays for every talk; signed accounts count as current, so the overdue share falls before any money is back. The borrower owes for longer and cannot use the limit meanwhile.',
  isNot:
    'It does not prove that smaller instalments help: the best trial found that lower payments alone do nothing on average; switch that effect off to compare. A plan signed is not a debt repaid.',
  stage: 'overdue',
  evidence: read('C13', 'C14', 'C15'),
  evidenceNote:
    'In a randomised trial with 11 US card issuers interest write-downs improved repayment, while lower payments and longer terms did nothing on average; people in debt-management plans defaulted less than similar people by 35 to 65 %, an upper bound; 30 to 50 % of modified loans default again within twelve months (the last from memory).',
  cost: { per: 'longLate', yuan: 45 },
  own: {
    takeUp: effect({
      label: 'Take-up a month',
      help: 'Share of could-not customers 31 to 90 days late who sign a plan in a month.',
      default: 0.15,
      min: 0,
      max: 0.8,
      evidence: assumed('C15'),
    }),
    months: number({
      label: 'Months of a plan',
      help: 'What is owed is paid in equal parts over these months.',
      unit: 'months',
      default: 12,
      min: 3,
      max: 24,
      step: 1,
      evidence: assumed('C13'),
    }),
    writeDown: effect({
      label: 'Waived at signing',
      help: 'Share of what is overdue.',
      default: 0.05,
      min: 0,
      max: 0.5,
      evidence: read('C13'),
    }),
    liquidity: toggle({
      label: 'A smaller bill helps to pay',
      help: 'Off: the size of the instalment makes no difference, as the best trial found on average.',
      default: true,
      evidence: read('C13'),
    }),
  },
  lender(terms, x, own) {
    terms.hardship = own.takeUp * x;
    terms.planMonths = own.months;
    terms.writeDown = own.writeDown;
    terms.liquidity = own.liquidity;
  },
});
