// Buying: people move towards the share of the limit that they want to use.
import { BOOKED, HORIZON, INSTALMENTS } from '../people.ts';
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
export function buy(people: People, m: MonthContext, from: number): void {
  const { status, late, onPlan, limit, open, nextBill, traits, desire, monthsOnBook } = people;
  const { blindSpot, buffer, bucket } = people;
  const { d: buying } = m.money;
  const { d: choosing } = m.pay;
  const { isCard, slab, segment: s } = m;
  const keeps = m.settings.product.substitution;
  const { merchantFee, instalmentShare } = m.settings.product;
  const blindDesire = m.blindDesire.subarray(s * 256, s * 256 + 256);
  const shift = m.patienceDesire[s]!;
  const draws = m.draws[s]!;
  let merchants = 0;
  const { active, activeCount } = m;
  for (let k = 0; k < activeCount; k++) {
    const j = active[k]!;
    const i = from + j;
    const cap = limit[i]!;
    if (cap === 0 || late[i]! >= 0 || onPlan[i]! > 0) continue;
    const kinds = traits[i]!;
    const months = monthsOnBook[i]!;
    // Attitude and blind spot now, against what the trait was drawn with.
    const want = desire[i]! + shift + ((blindSpot[i]! * blindDesire[months]!) >> 12);
    let target = cap * draws * (chanceOf(want) * (1 / WHOLE));
    if (months < 11) target *= (months + 1) / 12;
    const noise = BUYING[buying[j]! >>> 24]!;
    const owes = open[i]!;
    let sum: number;
    let planned = 0;
    if ((kinds & INSTALMENTS) === 0) sum = target * noise - owes;
    else if (isCard)
      sum = (owes < target ? (target - owes) * 0.25 : 0) * noise + target * 0.05 * noise;
    else {
      // Part of the use is paid in full next month, part is a stock of instalments, renewed by plans.
      const spread = target * instalmentShare;
      sum = (target - spread) * noise;
      if (choosing[j]! >>> 16 < 32768) {
        const gap = ((spread - owes + nextBill[i]!) * 0.5) | 0;
        if (gap >= SMALLEST_PLAN && gap <= cap - owes - sum) {
          startPlan(people, m, i, gap, (buying[j]! >>> 16) & 255);
          planned = gap;
        }
      }
    }
    const room = cap - owes - planned;
    if (sum > room) sum = room;
    const whole = sum > 0 ? sum | 0 : 0;
    const bought = whole + planned;
    if (bought === 0) continue;
    open[i] = owes + bought;
    if (!isCard) nextBill[i] = nextBill[i]! + whole;
    buffer[i] = buffer[i]! + ((bought * keeps) | 0);
    if (status[i]! !== BOOKED) continue;
    slab[(t.BOUGHT + bucket[i]!) * S + s]! += bought;
    merchants += (bought * merchantFee) | 0;
  }
  slab[t.MERCHANT_FEES * S + s]! += merchants;
}

/** Equal principal and a flat fee on the original principal each month; the last instalment takes the rest. */
function startPlan(
  people: People,
  m: MonthContext,
  i: number,
  principal: number,
  word: number,
): void {
  const { plan, planFee, size } = people;
  let kind = 0;
  while (kind < 3 && word >= m.tenorEdge[kind]!) kind++;
  const months = TENORS[kind]!;
  const fee = Math.min(LARGEST_FEE, Math.round(principal * m.planFee[kind]!));
  const part = Math.floor(principal / months);
  const last = principal - part * (months - 1);
  const end = size * HORIZON;
  let slot = (((m.t % HORIZON) + HORIZON) % HORIZON) * size + i;
  for (let k = 1; k <= months; k++) {
    // 24 months ahead is this month's slot, whose bill is already out.
    slot += size;
    if (slot >= end) slot -= end;
    plan[slot] = plan[slot]! + (k === months ? last : part);
    const owed = planFee[slot]! + fee;
    planFee[slot] = owed < LARGEST_FEE ? owed : LARGEST_FEE;
  }
}
