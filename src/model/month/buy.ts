// Buying: people move towards the share of the limit that they want to use.
import { BOOKED } from '../people.ts';
import type { People } from '../people.ts';
import { SEGMENTS } from '../segments.ts';
import { BUYING, chanceOf, WHOLE } from '../tables.ts';
import * as t from '../tallies.ts';
import type { MonthContext } from './context.ts';
import { startPlan } from './plans.ts';
import {
  AMOUNTS,
  BLOCK,
  BOOKS,
  IN_FULL,
  LISTED,
  LISTS,
  MONEY,
  PAY,
  SOME,
  SPREAD,
  TARGET,
} from './scratch.ts';

const S = SEGMENTS.length;
/** No plan is smaller than this, fen. */
const SMALLEST_PLAN = 10_000;
/** The limit is reached over the first twelve months: share by months on book. */
export const REACHED = Float64Array.from({ length: 256 }, (_, months) =>
  months < 11 ? (months + 1) / 12 : 1,
);

/** Nobody who is late or on a plan buys. */
export function buy(people: People, m: MonthContext, from: number): void {
  aim(people, m, from, IN_FULL);
  buyInFull(people, m, from);
  aim(people, m, from, SPREAD);
  if (m.isCard) revolve(people, m, from);
  else buySpread(people, m, from);
}

/** Sets `target`, what each on the list wants to owe after buying; 0 for who does not buy. */
function aim(people: People, m: MonthContext, from: number, list: number): void {
  const { late, onPlan, limit, desire, monthsOnBook, blindSpot } = people;
  const { blindDesire, segment: s } = m;
  const shift = m.patienceDesire[s]!;
  const draws = m.draws[s]!;
  const sight = s * 256;
  const end = list * BLOCK + LISTED[list]!;
  for (let k = list * BLOCK; k < end; k++) {
    const j = LISTS[k]!;
    const i = from + j;
    if (late[i]! >= 0 || onPlan[i]! > 0) {
      TARGET[j] = 0;
      continue;
    }
    const months = monthsOnBook[i]!;
    // Attitude and blind spot now, against what the trait was drawn with.
    const want = desire[i]! + shift + ((blindSpot[i]! * blindDesire[sight + months]!) >> 12);
    TARGET[j] = limit[i]! * draws * (chanceOf(want) * (1 / WHOLE)) * REACHED[months]!;
  }
}

/** Everything bought falls due next month. */
function buyInFull(people: People, m: MonthContext, from: number): void {
  const { status, limit, open, nextBill, buffer, bucket } = people;
  const { isCard, slab, segment: s } = m;
  const { d: luck } = MONEY;
  const { substitution, merchantFee } = m.settings.product;
  let merchants = 0;
  const end = IN_FULL * BLOCK + LISTED[IN_FULL]!;
  for (let k = IN_FULL * BLOCK; k < end; k++) {
    const j = LISTS[k]!;
    const i = from + j;
    const aimed = TARGET[j]!;
    const owes = open[i]!;
    const sum = aimed * BUYING[luck[j]! >>> 24]! - owes;
    // Nothing below zero, nothing above the limit. A target of zero is nobody who buys.
    const room = limit[i]! - owes;
    const bought = sum > 0 && aimed > 0 ? (sum < room ? sum : room) | 0 : 0;
    if (bought <= 0) continue;
    open[i] = owes + bought;
    if (!isCard) nextBill[i] = nextBill[i]! + bought;
    buffer[i] = buffer[i]! + ((bought * substitution) | 0);
    const counted = bought & -(status[i]! & BOOKED);
    BOOKS[t.BOUGHT + bucket[i]!]! += counted;
    merchants += (counted * merchantFee) | 0;
  }
  slab[t.MERCHANT_FEES * S + s]! += merchants;
}

/** Part of the use is paid in full next month, part is a stock of instalments, renewed by plans. */
function buySpread(people: People, m: MonthContext, from: number): void {
  const { status, limit, open, nextBill, buffer, bucket } = people;
  const { slab, segment: s } = m;
  const { d: luck } = MONEY;
  const { d: choosing } = PAY;
  const { substitution, merchantFee, instalmentShare } = m.settings.product;
  let merchants = 0;
  let plans = 0;
  const end = SPREAD * BLOCK + LISTED[SPREAD]!;
  for (let k = SPREAD * BLOCK; k < end; k++) {
    const j = LISTS[k]!;
    const i = from + j;
    const aimed = TARGET[j]!;
    const owes = open[i]!;
    const spread = aimed * instalmentShare;
    const sum = (aimed - spread) * BUYING[luck[j]! >>> 24]!;
    const room = limit[i]! - owes;
    const gap = ((spread - owes + nextBill[i]!) * 0.5) | 0;
    const space = (room - sum) | 0;
    // One in two months (the sign of a word), if it is worth a plan and within the limit: else negative.
    const fits = choosing[j]! | (gap - SMALLEST_PLAN) | (space - gap);
    const planned = gap & ~(fits >> 31);
    SOME[plans] = j;
    AMOUNTS[plans] = planned;
    plans += 1 - (fits >>> 31);
    const rest = room - planned;
    const whole = (sum < rest ? sum : rest) | 0;
    const bought = (whole > 0 ? whole : 0) + planned;
    if (bought === 0) continue;
    open[i] = owes + bought;
    nextBill[i] = nextBill[i]! + bought - planned;
    buffer[i] = buffer[i]! + ((bought * substitution) | 0);
    const counted = bought & -(status[i]! & BOOKED);
    BOOKS[t.BOUGHT + bucket[i]!]! += counted;
    merchants += (counted * merchantFee) | 0;
  }
  slab[t.MERCHANT_FEES * S + s]! += merchants;
  for (let k = 0; k < plans; k++) {
    const j = SOME[k]!;
    const principal = AMOUNTS[k]!;
    const word = (luck[j]! >>> 16) & 255;
    let kind = 0;
    while (kind < 3 && word >= m.tenorEdge[kind]!) kind++;
    startPlan(people, m, from + j, kind, principal);
  }
}

/** A revolver moves a quarter of the way, and buys a little in any case. */
function revolve(people: People, m: MonthContext, from: number): void {
  const { status, limit, open, buffer, bucket } = people;
  const { slab, segment: s } = m;
  const { d: luck } = MONEY;
  const { substitution, merchantFee } = m.settings.product;
  let merchants = 0;
  const end = SPREAD * BLOCK + LISTED[SPREAD]!;
  for (let k = SPREAD * BLOCK; k < end; k++) {
    const j = LISTS[k]!;
    const i = from + j;
    const aimed = TARGET[j]!;
    const owes = open[i]!;
    const noise = BUYING[luck[j]! >>> 24]!;
    const sum = (owes < aimed ? (aimed - owes) * 0.25 : 0) * noise + aimed * 0.05 * noise;
    const room = limit[i]! - owes;
    const bought = (sum < room ? sum : room) | 0;
    if (bought <= 0) continue;
    open[i] = owes + bought;
    buffer[i] = buffer[i]! + ((bought * substitution) | 0);
    const counted = bought & -(status[i]! & BOOKED);
    BOOKS[t.BOUGHT + bucket[i]!]! += counted;
    merchants += (counted * merchantFee) | 0;
  }
  slab[t.MERCHANT_FEES * S + s]! += merchants;
}
