// More data or machine learning: the score sees more of the true risk.
import { effect, lever } from '../lever.ts';
import { read } from '../parameter.ts';

export const betterScoring = lever({
  id: 'betterScoring',
  label: 'Better scoring: more data, machine learning',
  help: 'The score sees more of the true risk, at the same share of approvals; most of the gain is data, a little is the algorithm.',
  stage: 'lending',
  evidence: read('W1', 'W2', 'W4', 'I4'),
  cost: { per: 'applications', yuan: 3 },
  own: {
    signal: effect({
      label: 'What the score sees',
      help: 'Correlation with true risk when the lever is fully on; 0.65 gives an area under the curve of about 0.74.',
      default: 0.65,
      min: 0,
      max: 1,
      range: [0.6, 0.75],
      evidence: read('W1'),
    }),
    thinFile: effect({
      label: 'Gap of thin files closed',
      help: 'Share of the disadvantage of people with little history.',
      default: 0.5,
      min: 0,
      max: 1,
      evidence: read('I5', 'W2'),
    }),
  },
  lender(terms, x, own) {
    terms.machine = x;
    if (own.signal > terms.signal) terms.signal += (own.signal - terms.signal) * x;
    terms.thinSignal += (1 - terms.thinSignal) * own.thinFile * x;
  },
});
