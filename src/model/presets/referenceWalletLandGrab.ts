// A wallet that buys growth by letting more people in, on larger limits.
import { preset } from '../preset.ts';

export const referenceWalletLandGrab = preset({
  label: 'Reference wallet, land grab',
  help: 'A young wallet doubles its limits, opens its doors step by step, and grows too fast to see what it lets in.',
  story:
    'From month 2 applying is easy and limits double, from month 5 living gets dearer, from month 8 nine in ten pass the score, and from month 9 debts hardly count. For half a year the overdue rate falls, because the book grows faster than its bad debts age. Meanwhile each quarter of new customers turns out worse than the one before: look at the vintages. When growth slows, it all comes out.',
  sources: ['I1', 'W10'],
  fittedTo: [],
  misses: [
    'No growth of this kind is published by the month; its sizes are assumed to show a trap.',
  ],
  finding: {
    text: 'After six months the share overdue by more than 30 days is lower than in the first month, while each quarter of new customers is worse than the one before.',
    measure: 'overdue_30_plus',
    at: 6,
    since: 1,
    low: 0.7,
    high: 0.92,
  },
  values: {
    'market.customersToday': 0.1,
    'market.imitators': 0.16,
    'underwriting.reviewMonths': 3,
    'policies.limitPolicy.on': true,
    'policies.limitPolicy.factor': 2,
    'policies.limitPolicy.start': 2,
    'policies.easyApplication.on': true,
    'policies.easyApplication.start': 2,
    'policies.easyApplication.applicants': 1,
    'policies.easyApplication.signalLoss': 0.2,
    'policies.scoreCutoff.on': true,
    'policies.scoreCutoff.approval': 0.9,
    'policies.scoreCutoff.start': 8,
    'policies.debtToIncomeCap.on': true,
    'policies.debtToIncomeCap.cap': 1,
    'policies.debtToIncomeCap.start': 9,
    'economy.shock': 'slowSqueeze',
    'economy.shockStart': 5,
  },
});
