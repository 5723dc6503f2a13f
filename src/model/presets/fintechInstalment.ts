// An online lender of instalment loans to riskier customers.
import { preset } from '../preset.ts';

export const fintechInstalment = preset({
  label: 'Fintech instalment lender',
  help: 'An online lender of instalment loans: larger, longer, riskier, less automatic debit.',
  story:
    'Cash loans of several thousand yuan over about ten months to people who often owe elsewhere too. More is late on the first day than at the wallet, and more of it stays late.',
  sources: ['PR3', 'PC3', 'PC4', 'PC9', 'PC10', 'U9'],
  fittedTo: ['T1', 'T2', 'T15'],
  misses: [],
  finding: {
    text: 'More is late on the first day than at the wallet.',
    measure: 'day1_delinquency',
    versus: 'reference-wallet-2019',
    at: 'run',
    low: 1.1,
    high: 1.6,
  },
  values: {
    'product.instalmentUsers': 1,
    'product.dormant': 0.05,
    'product.share3': 0.05,
    'product.share6': 0.25,
    'product.share12': 0.7,
    'product.share24': 0,
    'product.fee6': 0.01,
    'product.fee12': 0.0115,
    'product.merchantFee': 0,
    'product.limitMonths': 1.6,
    'product.limitCap': 12000,
    'lender.legalStaff': 1.8,
    'borrowers.autopay': 0.4,
    'borrowers.debtFree': 0.25,
    'borrowers.otherDebt': 0.2,
    'borrowers.handToMouth': 0.5,
  },
});
