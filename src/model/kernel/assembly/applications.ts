// Applications, decisions, limits and their reviews (month/applications.ts).
import * as at from './layout';
import {
  bits,
  book,
  BOOKED,
  bookVintage,
  byte,
  clearAccount,
  column,
  enlist,
  EPOCH,
  EVER_31,
  EVER_91,
  expOf,
  floorInt,
  FOUNDER,
  half,
  lateness,
  listed,
  listStart,
  openedIn,
  OUTSIDE,
  QUIET,
  REFUSED,
  roundInt,
  scratch,
  setByte,
  setHalf,
  setScratch,
  setWord,
  SHADOW,
  t,
  term,
  THIN_FILE,
  unsignedHalf,
  WITHOUT,
  word,
} from './books';

const SMALLEST_LIMIT: i32 = 30000;

function signalOf(i: i32): i32 {
  const thin = (byte(at.P_TRAITS, i) & THIN_FILE) != 0;
  const signal = thin ? term(at.M_THIN_SIGNAL) : term(at.M_SIGNAL);
  const noise = thin ? term(at.M_THIN_NOISE) : term(at.M_NOISE);
  return roundInt(signal * <f64>half(at.P_RISK, i) + noise * <f64>half(at.P_SCORE_NOISE, i));
}

function limitOf(i: i32, signal: i32): i32 {
  const lies = <f64>byte(at.P_MISREPORT_RANK, i) < term(at.M_MISREPORTS);
  const caught = lies && <f64>(unsignedHalf(at.P_RANK, i) >> 8) < term(at.M_CAUGHT);
  const income = <f64>word(at.P_INCOME, i) * (lies && !caught ? 1.25 : 1);
  const other = <f64>word(at.P_OTHER_DEBT, i);
  const seen = <f64>byte(at.P_HIDE_RANK, i) < term(at.M_HIDES) ? other * term(at.M_REVEAL) : other;
  const care = 1 - 0.2 * (<f64>signal / 1024);
  const byScore =
    income *
    term(at.M_LIMIT_MONTHS) *
    term(at.M_LIMIT_FACTOR) *
    (care < 0.5 ? 0.5 : care > 1.5 ? 1.5 : care);
  const byDebt = (term(at.M_DEBT_CAP) * income - seen) / 0.17;
  const limit = min<f64>(min<f64>(byScore, byDebt), term(at.M_LIMIT_CAP));
  return limit < <f64>SMALLEST_LIMIT ? 0 : bits(floor<f64>(limit / 100) * 100);
}

function affordable(signal: i32): bool {
  const cap = term(at.M_RATE_CAP);
  if (cap >= 1) return true;
  const loss = 0.03 * expOf(roundInt(term(at.M_LOSS_SLOPE) * <f64>signal));
  return term(at.M_FUNDING_COST) + loss <= cap;
}

function decide(i: i32, monthsOnBook: i32): void {
  const signal = signalOf(i);
  const limit = limitOf(i, signal);
  const gaveUp = <f64>(unsignedHalf(at.P_RANK, i) >> 8) >= term(at.M_ABANDON_FROM);
  const approved = !gaveUp && limit > 0 && <f64>signal <= term(at.M_CUT_OFF) && affordable(signal);
  book(at.APPLIED, 1);
  if (approved) {
    book(at.APPROVED, 1);
    book(at.LIMITS, limit);
    bookVintage(t, 0, 1);
    bookVintage(t, 1, limit);
  }
  if (gaveUp) book(at.GAVE_UP, 1);
  const past = REFUSED | EVER_31 | EVER_91;
  setByte(at.P_TRAITS, i, (byte(at.P_TRAITS, i) & ~past) | (approved ? 0 : REFUSED));
  setByte(at.P_STATUS, i, approved ? BOOKED : SHADOW);
  setWord(at.P_LIMIT, i, approved ? limit : max<i32>(limit, SMALLEST_LIMIT));
  setHalf(at.P_APPLIED_IN, i, EPOCH + t);
  setHalf(at.P_TURNED_IN, i, -1);
  setByte(at.P_MONTHS_ON_BOOK, i, monthsOnBook);
  setByte(at.P_HAS_PAID, i, monthsOnBook > 2 ? 1 : 0);
}

function review(i: i32): void {
  const signal = signalOf(i);
  const now = word(at.P_LIMIT, i);
  let rule: i32;
  if (<f64>signal > term(at.M_REVIEW_CUT_OFF)) rule = now < 2 * SMALLEST_LIMIT ? 0 : now >> 1;
  else {
    const tenure = 1 + term(at.M_LIMIT_GROWTH) * <f64>min<i32>(48, byte(at.P_MONTHS_ON_BOOK, i));
    rule = floorInt(<f64>limitOf(i, signal) * tenure);
  }
  if (rule > now) rule = min<i32>(rule, max<i32>(floorInt(<f64>now * 1.2), SMALLEST_LIMIT));
  setWord(at.P_LIMIT, i, rule);
}

export function applications(from: i32, count: i32, reviewed: bool): void {
  const traits = column(at.P_TRAITS) + <usize>from;
  const risk = column(at.P_RISK) + ((<usize>from) << 1);
  const appliedIn = column(at.P_APPLIED_IN) + ((<usize>from) << 1);
  const apply = term(at.M_APPLY);
  const applyAgain = term(at.M_APPLY_AGAIN);
  const selection = term(at.M_SELECTION);
  let applicants = 0;
  const start = listStart(WITHOUT);
  const end = start + ((<usize>listed(WITHOUT)) << 2);
  for (let k = start; k < end; k += 4) {
    const j = <usize>load<i32>(k);
    const keen = ((<i32>load<u8>(traits + j)) & REFUSED) == 0 ? apply : applyAgain;
    if (
      <f64>load<u32>(at.X_PAY_A + (j << 2)) <
        keen * (1 + selection * <f64>load<i16>(risk + (j << 1))) ||
      <i32>load<i16>(appliedIn + (j << 1)) == FOUNDER
    )
      setScratch(at.X_SOME, applicants++, <i32>j);
  }
  for (let k = 0; k < applicants; k++) {
    const j = scratch(at.X_SOME, k);
    const i = from + j;
    decide(i, half(at.P_APPLIED_IN, i) == FOUNDER ? byte(at.P_MONTHS_ON_BOOK, i) : 0);
    enlist(QUIET, j);
  }
  if (!reviewed) return;
  for (let i = from; i < from + count; i++)
    if (byte(at.P_STATUS, i) == BOOKED && lateness(i) < 0) review(i);
}

/** Ends what is over: a year of following the rejected; accounts that owe nothing and are closed. */
export function parts(i: i32, j: i32): bool {
  if (byte(at.P_STATUS, i) == SHADOW) {
    if (t - openedIn(i) < 12) return false;
    clearAccount(i);
  } else if (<f64>(scratch(at.X_PAY_D, j) & 0xffff) < term(at.M_LEAVE)) book(at.LEFT, 1);
  else return false;
  setByte(at.P_STATUS, i, OUTSIDE);
  setWord(at.P_LIMIT, i, 0);
  setByte(at.P_BUCKET, i, 0);
  setHalf(at.P_APPLIED_IN, i, 0);
  setHalf(at.P_TURNED_IN, i, -1);
  setByte(at.P_MONTHS_ON_BOOK, i, 0);
  setByte(at.P_HAS_PAID, i, 0);
  return true;
}
