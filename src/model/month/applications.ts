// Applications, decisions, limits and their reviews.
import { FOUNDER } from '../birth.ts';
import { BOOKED, EPOCH, EVER_31, EVER_91, OUTSIDE, REFUSED, SHADOW, THIN_FILE } from '../people.ts';
import type { People } from '../people.ts';
import { RISK_ODDS } from '../riskIndex.ts';
import { SEGMENTS } from '../segments.ts';
import { expOf } from '../tables.ts';
import * as t from '../tallies.ts';
import type { MonthContext } from './context.ts';
import { BLOCK, enlist, LISTED, LISTS, PAY, QUIET, SOME, WITHOUT } from './scratch.ts';

const S = SEGMENTS.length;
/** An over-stated income says this much more (I6). */
const OVERSTATED = 1.25;
/** Share of a limit that is taken to fall due each month when debt is set against income. */
const DUE_OF_LIMIT = 0.17;
/** Those who were turned away apply again at this share of the usual chance. */
export const RETRY = 0.1;
/** Limits below this are not worth opening, fen. */
const SMALLEST_LIMIT = 30_000;

/** What the lender sees: r x true risk + sqrt(1 - r^2) x noise, 1/1024; less for thin files. */
function signalOf(people: People, m: MonthContext, i: number): number {
  const thin = (people.traits[i]! & THIN_FILE) !== 0;
  return thin
    ? Math.round(m.thinSignal * people.risk[i]! + m.thinNoise * people.scoreNoise[i]!)
    : Math.round(m.signal * people.risk[i]! + m.noise * people.scoreNoise[i]!);
}

/** What an applicant earns by the papers, fen a month. */
export function statedIncome(people: People, { terms, settings }: MonthContext, i: number): number {
  const lies = people.misreportRank[i]! < settings.borrowers.misreports * terms.misreport * 256;
  const caught = lies && people.rank[i]! >>> 8 < terms.verify * 256;
  return people.income[i]! * (lies && !caught ? OVERSTATED : 1);
}

/** Service of debts elsewhere that the lender knows of, fen a month. */
export function seenDebt(people: People, { terms, settings }: MonthContext, i: number): number {
  const hides = people.hideRank[i]! < settings.borrowers.hiddenDebt * terms.hidden * 256;
  return hides ? people.otherDebt[i]! * terms.reveal : people.otherDebt[i]!;
}

/** The limit that the rules give; 0 when the debt-to-income cap leaves none worth opening. */
function limitOf(people: People, m: MonthContext, i: number, signal: number): number {
  const { terms, settings } = m;
  const { product } = settings;
  const income = statedIncome(people, m, i);
  const seen = seenDebt(people, m, i);
  const care = 1 - 0.2 * (signal / 1024);
  const byScore =
    income * product.limitMonths * terms.limitFactor * (care < 0.5 ? 0.5 : care > 1.5 ? 1.5 : care);
  const byDebt = (terms.debtCap * income - seen) / DUE_OF_LIMIT;
  const limit = Math.min(byScore, byDebt, product.limitCap * 100 * terms.limitFactor);
  return limit < SMALLEST_LIMIT ? 0 : Math.floor(limit / 100) * 100;
}

/** Is the block reviewed this month? One at a time, so that each is seen once in so many months. */
export function reviewed(m: MonthContext): boolean {
  const { reviewMonths } = m.settings.underwriting;
  return (m.t + m.blockNumber + 1024 * reviewMonths) % reviewMonths === 0;
}

/** New applicants, and the reviews that are due. */
export function applications(people: People, m: MonthContext, from: number, count: number): void {
  const { appliedIn, monthsOnBook, traits, risk } = people;
  const { a } = PAY;
  const { apply } = m;
  const applyAgain = apply * RETRY;
  // Those in greater need are a little keener (I1: a tenth of default is selection).
  const selection = m.settings.market.adverseSelection / 1024;
  let applicants = 0;
  const end = WITHOUT * BLOCK + LISTED[WITHOUT]!;
  for (let k = WITHOUT * BLOCK; k < end; k++) {
    const j = LISTS[k]!;
    const i = from + j;
    const keen = (traits[i]! & REFUSED) === 0 ? apply : applyAgain;
    if (a[j]! >>> 0 < keen * (1 + selection * risk[i]!) || appliedIn[i]! === FOUNDER)
      SOME[applicants++] = j;
  }
  for (let k = 0; k < applicants; k++) {
    const j = SOME[k]!;
    const i = from + j;
    decide(people, m, i, appliedIn[i]! === FOUNDER ? monthsOnBook[i]! : 0);
    enlist(QUIET, j);
  }
  if (!reviewed(m)) return;
  for (let i = from; i < from + count; i++) {
    if (people.status[i]! === BOOKED && people.late[i]! < 0) review(people, m, i);
  }
}

/** Ends what is over: a year of following the rejected; accounts that owe nothing and are closed. */
export function partings(people: People, m: MonthContext, i: number, j: number): boolean {
  if (people.status[i]! === SHADOW) {
    // A year after the rejection: no longer followed, free to apply again.
    if (m.t - (Math.abs(people.appliedIn[i]!) - EPOCH) < 12) return false;
    people.clearAccount(i);
  } else if ((PAY.d[j]! & 0xffff) < m.leave) m.slab[t.LEFT * S + m.segment]!++;
  else return false;
  leave(people, i);
  return true;
}

function leave(people: People, i: number): void {
  people.status[i] = OUTSIDE;
  people.limit[i] = 0;
  people.bucket[i] = 0;
  people.appliedIn[i] = 0;
  people.turnedIn[i] = -1;
  people.monthsOnBook[i] = 0;
  people.hasPaid[i] = 0;
}

/** What the rules say of an applicant: a pure reading, whoever asks. Signal in 1/1024, limit in fen. */
export interface Verdict {
  readonly signal: number;
  readonly limit: number;
  readonly gaveUp: boolean;
  /** Beyond the score nothing stands in the way: no giving up, room for a limit, a price that covers the risk. */
  readonly rest: boolean;
  /** That, and a signal that passes the cut-off. */
  readonly approved: boolean;
}

/** The verdict of the rules in force on somebody who applies now. */
export function verdictOf(people: People, m: MonthContext, i: number): Verdict {
  const signal = signalOf(people, m, i);
  const limit = limitOf(people, m, i, signal);
  const gaveUp = people.rank[i]! >>> 8 >= 256 - m.terms.abandon * 256;
  const rest = !gaveUp && limit > 0 && affordable(m, signal);
  return { signal, limit, gaveUp, rest, approved: rest && signal <= m.cutOff };
}

/** The limit of somebody whom the rules refuse and who is followed all the same. */
export function shadowLimit({ limit }: Verdict): number {
  return Math.max(limit, SMALLEST_LIMIT);
}

/** Approves or rejects; the rejected live on with the limit that they would have had, off the books. */
function decide(people: People, m: MonthContext, i: number, monthsOnBook: number): void {
  const s = m.segment;
  const verdict = verdictOf(people, m, i);
  const { limit, gaveUp, approved } = verdict;
  m.slab[t.APPLIED * S + s]!++;
  if (approved) {
    m.slab[t.APPROVED * S + s]!++;
    m.slab[t.LIMITS * S + s]! += limit;
    m.bookOpening(limit);
  }
  if (gaveUp) m.slab[t.GAVE_UP * S + s]!++;
  const past = REFUSED | EVER_31 | EVER_91;
  people.traits[i] = (people.traits[i]! & ~past) | (approved ? 0 : REFUSED);
  people.status[i] = approved ? BOOKED : SHADOW;
  people.limit[i] = approved ? limit : shadowLimit(verdict);
  people.appliedIn[i] = EPOCH + m.t;
  people.turnedIn[i] = -1;
  people.monthsOnBook[i] = monthsOnBook;
  people.hasPaid[i] = monthsOnBook > 2 ? 1 : 0;
  m.applied?.(people, m, i);
}

/** Under a rate cap: does the price allowed cover the loss expected at this signal? */
function affordable(m: MonthContext, signal: number): boolean {
  const { rateCap } = m.terms;
  if (rateCap >= 1) return true;
  // Break-even price a year: funds plus expected loss, which rises with the signal as far as it sees.
  const slope = RISK_ODDS.slope * m.signal;
  const loss = 0.03 * expOf(Math.round(slope * signal));
  return m.settings.lender.fundingCost + loss <= rateCap;
}

/** Half of a limit, or none when that would be too small to keep. */
function halved(limit: number): number {
  return limit < 2 * SMALLEST_LIMIT ? 0 : limit >> 1;
}

/**
 * A limit review: the rules of today on an existing customer. With a worse signal than
 * today's cut-off it is halved at each review; raises come a fifth at a time.
 */
function review(people: People, m: MonthContext, i: number): void {
  const signal = signalOf(people, m, i);
  const now = people.limit[i]!;
  const tenure = 1 + m.settings.product.limitGrowth * Math.min(48, people.monthsOnBook[i]!);
  const rule =
    signal > m.reviewCutOff ? halved(now) : Math.floor(limitOf(people, m, i, signal) * tenure);
  people.limit[i] =
    rule > now ? Math.min(rule, Math.max(Math.floor(now * 1.2), SMALLEST_LIMIT)) : rule;
}
