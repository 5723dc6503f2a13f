// After charge-off: the own department, agencies and courts collect; what is old is sold or expires.
import { GONE } from '../people.ts';
import type { People } from '../people.ts';
import { block } from '../random.ts';
import { SEGMENTS } from '../segments.ts';
import { expOf } from '../tables.ts';
import * as t from '../tallies.ts';
import { drawInto } from '../threefry.ts';
import type { MonthContext } from './context.ts';
import { bookRecovery } from './settle.ts';
import { BLOCK, CLAIMS, LISTED, LISTS, WORDS } from './scratch.ts';

const S = SEGMENTS.length;
const LUCK = block('late');
/** A payment on a claim takes this share of what is left. */
export const CLAIM_PART = 0.25;
/** Claims are given up after three years. */
const EXPIRES = 36;

/** One month of everybody's claims in the block. */
export function claims(people: People, m: MonthContext, from: number): void {
  const { claim, claimAge } = people;
  const s = m.segment;
  const end = CLAIMS * BLOCK + LISTED[CLAIMS]!;
  for (let k = CLAIMS * BLOCK; k < end; k++) {
    const i = from + LISTS[k]!;
    const months = claimAge[i]!;
    const left = claim[i]!;
    drawInto(WORDS, m.key, i, m.address, m.replicate, LUCK);
    if (
      m.terms.sale > 0 &&
      months >= m.terms.saleAge &&
      people.rank[i]! >>> 8 < m.terms.sale * 256
    ) {
      const price = m.terms.salePrice * expOf(Math.round(-0.36 * (months / 12 - 1) * 1024));
      m.slab[t.CLAIMS_SOLD * S + s]! += left;
      m.slab[t.SALE_PROCEEDS * S + s]! += Math.floor(left * price);
      finish(people, i);
      continue;
    }
    if (WORDS[2]! >>> 0 < m.claimChance[months]!) {
      const amount = Math.max(1, Math.floor(left * CLAIM_PART));
      claim[i] = left - amount;
      bookRecovery(people, m, i, amount);
      const who = (WORDS[3]! >>> 8) / 16777216;
      const agency = m.claimAgency[months]!;
      const tally =
        who < agency
          ? t.RECOVERED_AGENCY
          : who < agency + m.claimLegal[months]!
            ? t.RECOVERED_LEGAL
            : t.RECOVERED_OWN;
      m.slab[tally * S + s]! += amount;
      if (tally === t.RECOVERED_AGENCY) {
        const fee = Math.min(0.44, m.terms.agencyFee + (0.11 * months) / 24);
        m.slab[t.AGENCY_FEES * S + s]! += Math.floor(amount * fee);
      }
    }
    claimAge[i] = months + 1;
    if (months + 1 >= EXPIRES || claim[i] === 0) {
      m.slab[t.CLAIMS_EXPIRED * S + s]! += claim[i]!;
      finish(people, i);
    } else {
      m.slab[t.CLAIMS * S + s]! += claim[i]!;
      if (m.terms.agency > 0 && months + 1 >= m.terms.agencyFrom) {
        m.slab[t.CLAIMS_PLACED * S + s]! += Math.floor(claim[i]! * m.terms.agency);
      }
      // Charged off at 180 days: 90 more make it doubtful, 180 more a loss (R5).
      const age = months < 3 ? 0 : months < 6 ? 1 : 2;
      m.slab[(t.CLAIM_AGES + age) * S + s]! += claim[i]!;
    }
  }
}

function finish(people: People, i: number): void {
  people.claim[i] = 0;
  people.status[i] = GONE;
}
