// Pay in four in the United States.
import { preset } from '../preset.ts';

export const usPayInFour = preset({
  label: 'US pay in four',
  help: 'Small purchases in a few short instalments, automatic debit, no interest.',
  story:
    'Mean loans of 135 dollars, taken several times a year by people with low scores and bank accounts that the lender debits. Losses are about one per cent of purchases. Amounts are shown in yuan at seven to the dollar; four fortnightly payments are modelled as a plan of three months.',
  sources: ['PR4', 'PR5', 'PR6', 'N10', 'W10', 'W11'],
  fittedTo: ['W10', 'W11'],
  misses: ['Fortnightly due days are rounded to months.'],
  finding: {
    text: 'Charge-offs stay near one per cent of purchases, and automatic debit keeps first-day lateness below the wallet’s.',
    measure: 'day1_delinquency',
    versus: 'reference-wallet-2019',
    at: 'run',
    low: 0.4,
    high: 0.95,
  },
  values: {
    'product.instalmentUsers': 1,
    'product.dormant': 0.3,
    'product.share3': 1,
    'product.share6': 0,
    'product.share12': 0,
    'product.share24': 0,
    'product.fee3': 0,
    'product.merchantFee': 0.025,
    'product.lateFee': 0.001,
    'product.limitMonths': 0.15,
    'product.limitCap': 4000,
    'borrowers.medianIncome': 21000,
    'borrowers.autopay': 0.8,
    'borrowers.handToMouth': 0.45,
    'borrowers.thinFile': 0.4,
    'economy.jobLoss': 0.016,
    'economy.jobFinding': 0.32,
  },
});
