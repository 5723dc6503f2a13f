// The first days of the month: write-offs, payments announced last month, and this month's bill.
import {
  BOOKED,
  CLAIM,
  DORMANT,
  HORIZON,
  INSTALMENTS,
  OUTSIDE,
  SHADOW,
  WRITE_OFF_MONTHS,
} from '../people.ts';
import type { People } from '../people.ts';
import { SEGMENTS } from '../segments.ts';
import * as t from '../tallies.ts';
import type { MonthContext } from './context.ts';
import { settle } from './settle.ts';

const S = SEGMENTS.length;
/** The smallest minimum payment on a card, fen. */
const LEAST = 3000;

/**
 * Sets `bill`, principal and fees due this month (0 for none), and lists who can have one at all:
 * customers and the rejected who are followed, dormant accounts apart. Claims and people without an
 * account are listed too.
 */
export function bill(people: People, m: MonthContext, from: number, count: number): void {
  const { status, late, payDay, traits, open, nextBill, plan, planFee, bucket, size } = people;
  const { bill, active, claims, outside, isCard, slab, segment: s } = m;
  const slot = (((m.t % HORIZON) + HORIZON) % HORIZON) * size + from;
  let actives = 0;
  let claimants = 0;
  let outsiders = 0;
  let planFees = 0;
  for (let j = 0; j < count; j++) {
    const i = from + j;
    bill[j] = 0;
    if (late[i]! >= 0) {
      // What is more than 180 days late is written off; what was announced last month is paid.
      if (late[i]! >= WRITE_OFF_MONTHS) writeOff(people, m, i);
      else if (payDay[i]! > 0) settle(people, m, i, payDay[i]!, false);
    }
    const standing = status[i]!;
    if (standing === BOOKED || standing === SHADOW) {
      if ((traits[i]! & DORMANT) !== 0) continue;
      active[actives++] = j;
      if (isCard) {
        bill[j] = cardBill(people, m, i);
        continue;
      }
      const due = nextBill[i]! + plan[slot + j]!;
      if (due === 0) continue;
      const fee = planFee[slot + j]!;
      bill[j] = due + fee;
      nextBill[i] = 0;
      plan[slot + j] = 0;
      if (fee === 0) continue;
      planFee[slot + j] = 0;
      open[i] = open[i]! + fee;
      if (standing !== BOOKED) continue;
      slab[(t.FEES + bucket[i]!) * S + s]! += fee;
      planFees += fee;
    } else if (standing === OUTSIDE) outside[outsiders++] = j;
    else if (standing === CLAIM) claims[claimants++] = j;
  }
  slab[t.PLAN_FEES * S + s]! += planFees;
  m.activeCount = actives;
  m.claimCount = claimants;
  m.outsideCount = outsiders;
}

/** All of it for who pays in full; for who revolves interest and a minimum of principal. */
function cardBill(people: People, m: MonthContext, i: number): number {
  const balance = people.open[i]!;
  if (balance === 0) return 0;
  if ((people.traits[i]! & INSTALMENTS) === 0 && people.late[i]! < 0) return balance;
  const fee = Math.floor(balance * m.interest);
  people.open[i] = balance + fee;
  if (people.status[i] === BOOKED) {
    m.slab[(t.FEES + people.bucket[i]!) * S + m.segment]! += fee;
    m.slab[t.INTEREST * S + m.segment]! += fee;
  }
  return Math.min(balance + fee, Math.max(LEAST, Math.floor(balance * m.minimumRate)) + fee);
}

/** More than 180 days late at the last close: the whole balance becomes a claim. */
function writeOff(people: People, m: MonthContext, i: number): void {
  const owed = people.owed[i]!;
  const pool = people.pool[i]!;
  const bucket = people.bucket[i]!;
  const booked = people.status[i] === BOOKED;
  people.clearAccount(i);
  people.limit[i] = 0;
  if (!booked) return;
  const s = m.segment;
  m.slab[(t.CHARGED_OFF + bucket) * S + s]! += owed;
  m.slab[t.POOL_CHARGED_OFF * S + s]! += pool;
  m.slab[t.rollCount(bucket, t.WRITTEN_OFF) * S + s]!++;
  m.slab[t.roll(bucket, t.WRITTEN_OFF) * S + s]! += owed;
  people.claim[i] = owed;
  people.claimAge[i] = 0;
  people.status[i] = CLAIM;
  people.owed[i] = 0;
  people.bucket[i] = 0;
}
