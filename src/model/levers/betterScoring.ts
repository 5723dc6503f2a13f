// More data or machine learning: the score sees more of the true risk.
import { effect, lever } from '../lever.ts';
import { read } from '../parameter.ts';

export const betterScoring = lever({
  id: 'betterScoring',
  label: 'Better scoring: more data, machine learning',
  help: 'The score sees more of the true risk, at the same share of approvals; most of the gain is data, a little is the algorithm.',
  does: 'The score sees more of the true risk, most of all for thin files, and loses less of its sight under stress. The share that passes stays the same; who passes changes, and limits follow risk more closely.',
  sideEffects:
    'Some who used to pass now fail and cannot easily learn why, and the gain is unequal between groups. Customers hand over more data, and the lender pays for each score.',
  isNot:
    'It is not certainty: most defaults come from what happens after approval and no application shows. The gain is mostly new data, and new data need a ground in law and the customer’s consent.',
  stage: 'lending',
  evidence: read('W1', 'W2', 'W4', 'I4'),
  evidenceNote:
    'On German online invoices digital footprints and the bureau score together reached an area under the curve of about 0.74, the bureau score alone about 0.68; in US mortgages the algorithm by itself added little (sizes from memory).',
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
