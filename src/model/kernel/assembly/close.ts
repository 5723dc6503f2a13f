// The month's close: where every account stands, and what moved (month/close.ts).
import * as at from './layout';
import {
  book,
  BOOKED,
  byte,
  column,
  IN_FULL,
  INSTALMENTS,
  isCard,
  lateness,
  listed,
  listStart,
  owedBy,
  QUIET,
  scratch,
  setByte,
  setScratch,
  setWord,
  SHADOW,
  t,
  tallyUp,
  term,
  word,
} from './books';
import { parts } from './applications';

// inline
function roll(before: i32, now: i32, total: i32): void {
  const k = before * 7 + now;
  tallyUp(at.ROLL_COUNT + k, 1);
  tallyUp(at.ROLL_AMOUNT + k, total);
}

/** Customers who stay and are on time; lists the others and returns how many. */
function closeMost(from: i32, list: i32): i32 {
  const four = (<usize>from) << 2;
  const status = column(at.P_STATUS) + <usize>from;
  const bucket = column(at.P_BUCKET) + <usize>from;
  const lateColumn = column(at.P_LATE) + <usize>from;
  const onPlan = column(at.P_ON_PLAN) + <usize>from;
  const monthsOnBook = column(at.P_MONTHS_ON_BOOK) + <usize>from;
  const open = column(at.P_OPEN) + four;
  const otherDebt = column(at.P_OTHER_DEBT) + four;
  const leave = term(at.M_LEAVE);
  let others = 0;
  let overIndebted = 0;
  let onPlans = 0;
  const start = listStart(list);
  const end = start + ((<usize>listed(list)) << 2);
  for (let k = start; k < end; k += 4) {
    const j = <usize>load<i32>(k);
    const j4 = j << 2;
    const total = load<i32>(open + j4);
    const before = <i32>load<u8>(bucket + j);
    if (
      load<i8>(lateColumn + j) >= 0 ||
      load<u8>(status + j) != BOOKED ||
      (total + before == 0 && <f64>(load<i32>(at.X_PAY_D + j4) & 0xffff) < leave)
    ) {
      setScratch(at.X_SOME, others++, <i32>j);
      continue;
    }
    const months = <i32>load<u8>(monthsOnBook + j);
    store<u8>(monthsOnBook + j, months + <i32>(months < 255));
    const now = <i32>((<u32>-total) >>> 31);
    store<u8>(bucket + j, now);
    roll(before, now, total);
    overIndebted += <i32>(
      ((<u32>(
        (load<i32>(at.X_INCOME + j4) - (load<i32>(at.X_BILL + j4) + load<i32>(otherDebt + j4)) * 2)
      )) >>> 31)
    );
    onPlans += <i32>(load<u8>(onPlan + j) != 0);
  }
  book(at.OVER_INDEBTED, overIndebted);
  book(at.ON_PLAN, onPlans);
  return others;
}

function closeOne(i: i32, j: i32): void {
  const months = lateness(i);
  const standing = byte(at.P_STATUS, i);
  const onBook = byte(at.P_MONTHS_ON_BOOK, i);
  if (onBook < 255) setByte(at.P_MONTHS_ON_BOOK, i, onBook + 1);
  const total = owedBy(i);
  const now = months >= 0 ? (months > 2 ? 5 : months + 2) : <i32>(total > 0);
  const before = byte(at.P_BUCKET, i);
  if ((standing == SHADOW || before + now == 0) && parts(i, j)) return;
  setByte(at.P_BUCKET, i, now);
  if (standing == SHADOW) return;
  roll(before, now, total);
  const bills = <f64>scratch(at.X_BILL, j) + <f64>word(at.P_OTHER_DEBT, i);
  if (bills * 2 > <f64>scratch(at.X_INCOME, j)) book(at.OVER_INDEBTED, 1);
  if (now == 5) book(at.LONG_LATE + byte(at.P_CAUSE, i), 1);
  if (byte(at.P_ON_PLAN, i) > 0) book(at.ON_PLAN, 1);
}

function countAccount(i: i32, j: i32, total: i32): void {
  const bill = scratch(at.X_BILL, j);
  const next = word(at.P_NEXT_BILL, i);
  book(at.CUSTOMERS, 1);
  book(at.INCOME, scratch(at.X_INCOME, j));
  book(at.OTHER_SERVICE, word(at.P_OTHER_DEBT, i));
  book(at.BILLED, bill);
  if (total == 0) return;
  book(at.HOLDERS, 1);
  book(at.OWED, total);
  if (total < 300000) book(at.OWED_BELOW_3000, total);
  const instalments = isCard
    ? (byte(at.P_TRAITS, i) & INSTALMENTS) != 0
    : word(at.P_OPEN, i) > next;
  book(instalments || lateness(i) >= 0 ? at.CARRIERS : at.CLEARERS, 1);
  book(at.INSTALMENTS_BILLED, instalments ? max<i32>(0, bill - next) : 0);
}

function census(from: i32): void {
  for (let list = IN_FULL; list <= QUIET; list++) {
    const end = listed(list);
    for (let k = 0; k < end; k++) {
      const j = scratch(listStart(list), k);
      const i = from + j;
      if (byte(at.P_STATUS, i) != BOOKED) continue;
      const total = owedBy(i);
      countAccount(i, j, total);
      if (t != 0 || lateness(i) >= 0) continue;
      setWord(at.P_POOL, i, total);
      book(at.POOL, total);
    }
  }
}

export function close(from: i32): void {
  for (let list = IN_FULL; list <= QUIET; list++) {
    const others = closeMost(from, list);
    for (let k = 0; k < others; k++) {
      const j = scratch(at.X_SOME, k);
      closeOne(from + j, j);
    }
  }
  for (let k = 0; k < at.CHARGED_OFF; k++) {
    const address = at.X_BOOKS + ((<usize>k) << 3);
    book(k, <f64>load<i64>(address));
    store<i64>(address, 0);
  }
  if (t >= 0 && t % 12 == 0) census(from);
}
