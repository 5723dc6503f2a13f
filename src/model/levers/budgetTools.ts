// Budget tools in the app: spending is easier to cut back, patience a little longer.
import { effect, lever } from '../lever.ts';
import { read } from '../parameter.ts';

export const budgetTools = lever({
  id: 'budgetTools',
  label: 'Budget tools',
  help: 'A spending limit of one’s own and a view of the next pay-day: spending is easier to cut back when a bill is tight.',
  does: 'When a bill cannot be met, people can cut back more of that month’s free spending. They also give the coming bill a little more weight, so they save a little more and use a little less of their limit.',
  sideEffects:
    'The lender bears nearly all of it: running the tool, and a little less sold. People have to open it and to show what they spend, which touches their privacy.',
  isNot:
    'It is no help to those who have nothing left to cut: what moves is free spending, not rent, food or debts elsewhere. It was tried on students, who may not be like your customers.',
  stage: 'education',
  evidence: read('E5'),
  evidenceNote:
    'At five Chinese universities training in self-control and budgeting lowered online borrowing and delinquency charges, while teaching about money did little; the sizes here are our translation.',
  cost: { per: 'customers', yuan: 0.1 },
  own: {
    clawBack: effect({
      label: 'More can be cut back',
      help: 'Added to the share of spending that is cut when a bill cannot be met.',
      default: 0.07,
      min: 0,
      max: 0.3,
      range: [0.05, 0.1],
      evidence: read('E5'),
    }),
    patience: effect({
      label: 'Patience gained',
      help: 'Added to beta.',
      default: 0.02,
      min: 0,
      max: 0.1,
      evidence: read('E5'),
    }),
  },
  people(terms, segment, x, own) {
    terms.clawBack[segment]! += own.clawBack * x;
    terms.patience[segment]! += own.patience * x;
  },
});
