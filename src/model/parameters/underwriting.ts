// Approval: what the lender sees of an applicant and what it decides.
import { assumed, dial, number, read, share } from '../parameter.ts';

export const underwriting = {
  strictness: dial({
    label: 'Underwriting strictness',
    help: 'One dial for three rules: the cut-off of the score (0: 94 % pass, 50: 75 %, 100: 40 %), the cap on debt to income (0.80, 0.50, 0.25) and the limit (1.4, 1, 0.6 times normal). Each can also be set by itself under policies. Existing customers feel it at their next limit review.',
    evidence: assumed('W7', 'W10', 'PR5'),
  }),
  signal: share({
    label: 'What the score sees',
    help: 'Correlation of the score with true risk. 0.45 gives an area under the curve of about 0.67, 0.65 about 0.74; knowing every trait would give 0.84.',
    default: 0.45,
    min: 0,
    max: 1,
    range: [0.4, 0.7],
    since: 'today',
    evidence: read('W1'),
  }),
  thinFileSignal: share({
    label: 'Score quality for thin files',
    help: 'Relative to customers with a long history.',
    default: 0.93,
    min: 0.5,
    max: 1,
    range: [0.9, 0.95],
    since: 'today',
    evidence: read('I5'),
  }),
  drift: share({
    label: 'Score decay under stress',
    help: 'How much of its sight a scorecard loses when index Z is 3, far from the times it was trained in.',
    default: 0.25,
    min: 0,
    max: 0.6,
    since: 'today',
    evidence: assumed('W2'),
  }),
  reviewMonths: number({
    label: 'Months between limit reviews',
    help: 'Each customer is reviewed once in this many months.',
    unit: 'months',
    default: 6,
    min: 1,
    max: 24,
    step: 1,
    since: 'today',
    evidence: assumed(),
  }),
};
