// Accounts that are late: they age by the day, catch up, stay, roll, sign a plan (month/late.ts).
import * as at from './layout';
import {
  allArrears,
  arrears,
  book,
  BOOKED,
  bookEarlier,
  bookIn,
  bookVintage,
  byte,
  chanceOf,
  chargeLateFee,
  clearAccount,
  COULD_NOT,
  enlist,
  EPOCH,
  EVER_31,
  EVER_91,
  floorInt,
  FRESH,
  half,
  isCard,
  LATE,
  lateness,
  listed,
  listStart,
  openedIn,
  owedBy,
  planSlot,
  receive,
  s,
  scratch,
  setArrears,
  setByte,
  setHalf,
  setListed,
  setScratch,
  settle,
  setWord,
  slabFor,
  t,
  term,
  termOf,
  toInt,
  WHOLE,
  word,
} from './books';
import { inTime } from './bill';
import { draw } from './draw';

const DAYS: i32 = 30;
/** The block of words for who is late or in claims. */
export const LUCK: i32 = 6;

function turnBad(i: i32, booked: bool): void {
  const owed = owedBy(i);
  const applied = half(at.P_APPLIED_IN, i);
  const slab = slabFor(booked);
  if (booked && (byte(at.P_TRAITS, i) & EVER_91) == 0) {
    setByte(at.P_TRAITS, i, byte(at.P_TRAITS, i) | EVER_91);
    bookVintage(openedIn(i), 3, 1);
    bookVintage(openedIn(i), 5, owed);
  }
  bookIn(slab, at.TURNED_91, owed);
  bookIn(slab, at.TURNED_91_COUNT, 1);
  if (booked) book(at.POOL_91, word(at.P_POOL, i));
  setHalf(at.P_TURNED_IN, i, t);
  if (applied > 0 && t - (applied - EPOCH) <= 12) {
    bookEarlier(applied - EPOCH, booked ? at.BAD_APPROVED : at.BAD_REJECTED, 1);
    setHalf(at.P_APPLIED_IN, i, -applied);
  }
}

function age(i: i32, j: i32): void {
  const booked = byte(at.P_STATUS, i) == BOOKED;
  setArrears(i, 5, arrears(i, 5) + arrears(i, 4));
  for (let k = 4; k > 0; k--) setArrears(i, k, arrears(i, k - 1));
  const due = scratch(at.X_BILL, j);
  setArrears(i, 0, due);
  setWord(at.P_OPEN, i, word(at.P_OPEN, i) - due);
  const months = lateness(i) + 1;
  const spell = byte(at.P_SPELL, i) + 1;
  setByte(at.P_LATE, i, months);
  setByte(at.P_SPELL, i, spell > 255 ? 255 : spell);
  if (spell == 1) {
    const slab = slabFor(booked);
    bookIn(slab, at.TURNED_31, arrears(i, 1));
    if (byte(at.P_HAS_PAID, i) == 0) bookIn(slab, at.FIRST_31, 1);
    if (booked && (byte(at.P_TRAITS, i) & EVER_31) == 0) {
      setByte(at.P_TRAITS, i, byte(at.P_TRAITS, i) | EVER_31);
      bookVintage(openedIn(i), 2, 1);
      bookVintage(openedIn(i), 4, owedBy(i));
    }
  }
  if (months == 3) turnBad(i, booked);
}

function oldest(i: i32): i32 {
  const months = lateness(i);
  return months < 5 ? months : 5;
}

function payOldest(i: i32): void {
  const which = oldest(i);
  const amount = arrears(i, which);
  setArrears(i, which, 0);
  receive(i, amount);
  let months = 5;
  while (arrears(i, months) == 0) months--;
  setByte(at.P_LATE, i, months);
}

function signPlan(i: i32, j: i32): void {
  const months = i32(term(at.M_PLAN_MONTHS));
  const behind = allArrears(i) + word(at.P_LATE_FEES, i);
  const waived = toInt(<f64>behind * term(at.M_WRITE_DOWN));
  const owed = word(at.P_OPEN, i) + behind - waived;
  const pool = word(at.P_POOL, i);
  clearAccount(i);
  setWord(at.P_POOL, i, min<i32>(pool, owed));
  setWord(at.P_OPEN, i, owed);
  setWord(at.P_INSTALMENT, i, owed / months);
  setWord(at.P_PLANS, planSlot(t) + i, owed * 32 + 4 + months);
  store<i32>(at.X_HARDSHIP_TENORS, load<i32>(at.X_HARDSHIP_TENORS) | (1 << months));
  setByte(at.P_ON_PLAN, i, months);
  setWord(at.P_CLAIM, i, scratch(at.X_BILL, j));
  const slab = slabFor(byte(at.P_STATUS, i) == BOOKED);
  bookIn(slab, at.WAIVED + byte(at.P_BUCKET, i), waived);
  bookIn(slab, at.PLANS_SIGNED, 1);
}

/** `k`: where this person's words stand. */
function catchUp(i: i32, j: i32, before: bool, k: i32): void {
  const words = at.X_LATE_A + ((<usize>k) << 2);
  const keep = load<u32>(words, 2048);
  const months = lateness(i);
  const cause = byte(at.P_CAUSE, i);
  const spell = byte(at.P_SPELL, i);
  const total = allArrears(i);
  const slot = cause * 7 + (months > 6 ? 6 : months);
  const slope = term(at.M_ABILITY_SLOPE);
  let factor = termOf(at.M_DURATION, spell);
  if (spell == 0) factor *= termOf(at.M_TEACHABLE, s);
  if (term(at.M_PERSON_FACTOR) > 1 && cause < 2 && <f64>(keep & 0xffff) < term(at.M_PERSON_REACH))
    factor *= term(at.M_PERSON_FACTOR);
  if (cause == COULD_NOT) {
    const purse =
      <f64>scratch(at.X_INCOME, j) - <f64>scratch(at.X_NEEDS, j) + <f64>word(at.P_BUFFER, i);
    const able =
      floorInt(min<f64>(4096, max<f64>(-4096, (purse * slope) / (<f64>total + 1)))) -
      i32(term(at.M_ABILITY_SHIFT));
    factor *= 0.1 + 0.9 * (chanceOf(able) / WHOLE);
  }
  const early = termOf(at.M_HAZARD_EARLY, slot) * factor * (spell == 1 ? term(at.M_HANDOVER) : 1);
  const later = termOf(at.M_HAZARD_LATE, slot) * factor;
  const wait = load<f64>(at.F_EXPONENTIAL + ((<usize>(load<u32>(words) >>> 20)) << 3));
  let day = DAYS + 1;
  if (wait < 7 * early) day = floorInt(wait / early) + 1;
  else if (later > 0) day = i32(min<f64>(31, 8 + floor<f64>((wait - 7 * early) / later)));

  const dueDay = byte(at.P_DUE_DAY, i);
  if (day <= DAYS) {
    if (spell == 0) {
      const slab = slabFor(byte(at.P_STATUS, i) == BOOKED);
      bookIn(slab, at.COLLECTED_30, arrears(i, 0));
      if (day <= 7) bookIn(slab, at.COLLECTED_7, arrears(i, 0));
    }
    if (dueDay + day <= DAYS) {
      settle(i, dueDay + day, true);
      return;
    }
    setByte(at.P_PAY_DAY, i, dueDay + day - DAYS);
  } else if (
    before &&
    term(at.M_KEEP_UP) > 0 &&
    <f64>(keep >>> 16) < term(at.M_KEEP_UP) &&
    arrears(i, oldest(i)) < total
  )
    payOldest(i);
  else if (before && term(at.M_HARDSHIP) > 0 && cause == COULD_NOT && months >= 1 && months <= 2) {
    if (<f64>(load<u32>(words, 4096) >>> 16) < term(at.M_HARDSHIP) * 65536 && !isCard) {
      signPlan(i, j);
      return;
    }
  }
  const fresh = arrears(i, 0);
  chargeLateFee(i, allArrears(i) - fresh, DAYS);
  chargeLateFee(i, fresh, DAYS - dueDay);
}

export function late(from: i32): void {
  const end = listed(LATE);
  draw(listStart(LATE), end, from, LUCK, at.X_LATE_A);
  let still = 0;
  for (let k = 0; k < end; k++) {
    const j = scratch(listStart(LATE), k);
    const i = from + j;
    age(i, j);
    catchUp(i, j, true, k);
    if (lateness(i) >= 0) setScratch(listStart(LATE), still++, j);
    else enlist(inTime(i), j);
  }
  setListed(LATE, still);
  const fresh = listed(FRESH);
  draw(listStart(FRESH), fresh, from, LUCK, at.X_LATE_A);
  for (let k = 0; k < fresh; k++) {
    const j = scratch(listStart(FRESH), k);
    catchUp(from + j, j, false, k);
  }
}
