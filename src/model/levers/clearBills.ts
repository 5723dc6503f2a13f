// Bills and offers that say what a purchase costs and what is affordable.
import { effect, lever } from '../lever.ts';
import { direction, read } from '../parameter.ts';

export const clearBills = lever({
  id: 'clearBills',
  label: 'Clear bills and affordability',
  help: 'The cost in yuan and what is left to live on, shown at the moment of buying.',
  does: 'Seeing the cost in yuan at the moment of buying, people buy a little less on credit; half of this effect fades within months, half stays. They also under-estimate their expenses less, so they spend and use their limit with a clearer view. Trust gains a little.',
  sideEffects:
    'The lender and its merchants sell less, which is the point. Customers lose hardly more than the time to read a line; but lines that are too many go unread, which the model does not count.',
  isNot:
    'Not just any disclosure works: of the messages tried in the same shops only the cost added up in money did. Nor does it help those whose income stops.',
  stage: 'education',
  evidence: read('I7', 'I8', 'B21', 'B12'),
  evidenceNote:
    'In US payday shops the cost added up in dollars lowered borrowing by 11 % within four months, and other messages did nothing; a message after a costly transaction on Australian cards lowered later ones by 6 %; in Ireland risk disclosures improved understanding, not use.',
  cost: { per: 'customers', yuan: 0.05 },
  own: {
    draws: effect({
      label: 'Purchases avoided',
      help: 'Share, when the cost in money is added up at the moment of decision; fades with a half-life of three months towards half.',
      default: 0.11,
      min: 0,
      max: 0.4,
      range: [0.06, 0.11],
      evidence: read('I7', 'B21'),
    }),
    blindSpot: effect({
      label: 'Blind spot removed',
      help: 'Share of the under-estimation of own expenses that a prompt takes away.',
      default: 0.2,
      min: 0,
      max: 1,
      evidence: direction('B7'),
    }),
  },
  people(terms, segment, x, own, age) {
    // Half fades with a half-life of three months: 1/(1 + age/3) halves at three, our own simple form.
    const fresh = 0.5 + 0.5 / (1 + age / 3);
    terms.draws[segment]! *= 1 - own.draws * x * fresh;
    terms.blindSpot[segment]! *= 1 - own.blindSpot * x;
  },
  lender(terms, x) {
    terms.experience += 0.001 * x;
  },
});
