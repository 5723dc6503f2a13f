// Buying: people move towards the share of the limit that they want to use.
import { BOOKED, DORMANT, HORIZON, INSTALMENTS, SHADOW } from '../people.ts';
import type { People } from '../people.ts';
import { SEGMENTS } from '../segments.ts';
import { BUYING, chanceOf, WHOLE } from '../tables.ts';
import * as t from '../tallies.ts';
import type { MonthContext } from './context.ts';

const S = SEGMENTS.length;
const TENORS = [3, 6, 12, 24] as const;
/** No plan is smaller than this, fen. */
const SMALLEST_PLAN = 10_000;
/** A fee a month fits in 16 bits. */
const LARGEST_FEE = 65_535;

/** Nobody who is late or on a plan buys. The limit is reached over the first twelve months. */
export function buy(people: People, m: MonthContext, from: number, count: number): void {
  const { segment, status, late, onPlan, limit, open, nextBill, traits, desire, monthsOnBook } =
    people;
  const { d: buying } = m.money;
  const { d: choosing } = m.pay;
  const { bought, draws, experience } = m;
  const { buffer } = people;
  const keeps = m.settings.product.substitution;
  const isCard = m.settings.product.kind === 'card';
  for (let j = 0; j < count; j++) {
    const i = from + j;
    const standing = status[i]!;
    if (standing !== BOOKED && standing !== SHADOW) continue;
    const cap = limit[i]!;
    const kinds = traits[i]!;
    if (cap === 0 || late[i]! >= 0 || onPlan[i]! > 0 || (kinds & DORMANT) !== 0) continue;
    const s = segment[i]!;
    const months = monthsOnBook[i]!;
    const ramp = months < 12 ? (months + 1) / 12 : 1;
    // Attitude and blind spot now, against what the trait was drawn with.
    const blind = (people.blindSpot[i]! * (m.blindSpot[s]! * experience[months]! - 1)) / 4096;
    const want = chanceOf(desire[i]! + Math.round(64 * (2 * blind - 4 * m.patience[s]!))) / WHOLE;
    const target = cap * want * ramp * draws[s]!;
    const noise = BUYING[buying[j]! >>> 24]!;
    const owes = open[i]!;
    let sum: number;
    if ((kinds & INSTALMENTS) === 0) sum = Math.floor(Math.max(0, target * noise - owes));
    else if (isCard)
      sum = Math.floor(Math.max(0, (target - owes) * 0.25) * noise + target * 0.05 * noise);
    else {
      // Half of the use is paid in full next month, half is a stock of instalments, renewed by plans.
      const half = target / 2;
      sum = Math.floor(half * noise);
      const stock = owes - nextBill[i]!;
      if (choosing[j]! >>> 16 < 32768) {
        const gap = Math.floor(Math.max(0, (half - stock) * 0.5));
        const room = cap - owes - sum;
        if (gap >= SMALLEST_PLAN && gap <= room) {
          const principal = startPlan(people, m, i, gap, (buying[j]! >>> 16) & 255);
          open[i] = owes + principal;
          bought[j] = principal;
        }
      }
    }
    const room = cap - open[i]!;
    if (sum > room) sum = room;
    if (sum > 0) {
      open[i] = open[i]! + sum;
      if (!isCard) nextBill[i] = nextBill[i]! + sum;
      bought[j] = bought[j]! + sum;
    }
    if (bought[j] === 0) continue;
    buffer[i] = buffer[i]! + Math.floor(bought[j]! * keeps);
    if (standing === BOOKED) {
      m.slab[(t.BOUGHT + people.bucket[i]!) * S + s]! += bought[j]!;
      m.slab[t.MERCHANT_FEES * S + s]! += Math.floor(bought[j]! * m.settings.product.merchantFee);
    }
  }
}

/** Equal principal and a flat fee on the original principal each month; the last instalment takes the rest. */
function startPlan(
  people: People,
  m: MonthContext,
  i: number,
  principal: number,
  word: number,
): number {
  const { plan, planFee, size } = people;
  let kind = 0;
  while (kind < 3 && word >= m.tenorEdge[kind]!) kind++;
  const months = TENORS[kind]!;
  const fee = Math.min(LARGEST_FEE, Math.round(principal * m.planFee[kind]!));
  const part = Math.floor(principal / months);
  const now = ((m.t % HORIZON) + HORIZON) % HORIZON;
  for (let k = 1; k <= months; k++) {
    // 24 months ahead is this month's slot, whose bill is already out.
    const slot = ((now + k) % HORIZON) * size + i;
    plan[slot] = plan[slot]! + (k === months ? principal - part * (months - 1) : part);
    planFee[slot] = Math.min(LARGEST_FEE, planFee[slot]! + fee);
  }
  return principal;
}
