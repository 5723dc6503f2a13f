// Write-offs, payments announced last month, and this month's bill (month/bill.ts).
import * as at from './layout';
import {
  BLOCK,
  book,
  BOOKED,
  byte,
  CLAIM,
  CLAIMED,
  clearAccount,
  column,
  enlist,
  feeOf,
  HORIZON,
  IN_FULL,
  INSTALMENTS,
  isCard,
  LATE,
  lateness,
  listed,
  listStart,
  owedBy,
  planSlot,
  scratch,
  setByte,
  setListed,
  setScratch,
  settle,
  setWord,
  SPREAD,
  t,
  tallyUp,
  tenorOf,
  term,
  toInt,
  word,
} from './books';

export function inTime(i: i32): i32 {
  return (byte(at.P_TRAITS, i) & INSTALMENTS) == 0 ? IN_FULL : SPREAD;
}

function sort(from: i32, count: i32): void {
  memory.fill(at.X_LISTED, 0, 32);
  const status = column(at.P_STATUS) + <usize>from;
  const traits = column(at.P_TRAITS) + <usize>from;
  const lateColumn = column(at.P_LATE) + <usize>from;
  for (let j = 0; j < count; j++) {
    const here = <usize>j;
    const code =
      (<u32>load<u8>(status + here)) |
      (((<u32>load<u8>(traits + here)) & 12) << 1) |
      (((<u32>~(<i32>load<i8>(lateColumn + here))) >>> 31) << 5);
    enlist(<i32>load<u8>(at.X_LIST_OF + <usize>code), j);
  }
}

function writeOff(i: i32): void {
  const owed = owedBy(i);
  const pool = word(at.P_POOL, i);
  const bucket = byte(at.P_BUCKET, i);
  const booked = byte(at.P_STATUS, i) == BOOKED;
  clearAccount(i);
  setWord(at.P_LIMIT, i, 0);
  if (!booked) return;
  book(at.CHARGED_OFF + bucket, owed);
  book(at.POOL_CHARGED_OFF, pool);
  book(at.ROLL_COUNT + bucket * 7 + 6, 1);
  book(at.ROLL_AMOUNT + bucket * 7 + 6, owed);
  setWord(at.P_CLAIM, i, owed);
  setByte(at.P_CLAIM_AGE, i, 0);
  setByte(at.P_STATUS, i, CLAIM);
  setByte(at.P_BUCKET, i, 0);
}

function overdue(from: i32): void {
  const end = listed(LATE);
  let still = 0;
  for (let k = 0; k < end; k++) {
    const j = scratch(listStart(LATE), k);
    const i = from + j;
    if (lateness(i) >= 6) writeOff(i);
    else if (byte(at.P_PAY_DAY, i) > 0) settle(i, byte(at.P_PAY_DAY, i), false);
    if (lateness(i) >= 0) setScratch(listStart(LATE), still++, j);
    else enlist(byte(at.P_STATUS, i) == CLAIM ? CLAIMED : inTime(i), j);
  }
  setListed(LATE, still);
}

/** Ends a plan that stands in slot `month` if its tenor is `tenor`; returns what its last bill takes beside. */
function endPlan(i: i32, month: i32, tenor: i32, months: i32, kind: i32): i32 {
  const slot = planSlot(month) + i;
  const plan = word(at.P_PLANS, slot);
  if ((plan & 31) != tenor) return 0;
  const principal = <i32>((<u32>plan) >>> 5);
  const part = principal / months;
  setWord(at.P_INSTALMENT, i, word(at.P_INSTALMENT, i) - part);
  if (kind >= 0)
    setWord(at.P_INSTALMENT_FEE, i, word(at.P_INSTALMENT_FEE, i) - feeOf(month, kind, principal));
  setWord(at.P_PLANS, slot, 0);
  return principal - part * months;
}

function endHardshipPlan(i: i32, tenors: i32): i32 {
  let rest = 0;
  for (let months = 1; months <= HORIZON; months++)
    if ((tenors & (1 << months)) != 0) rest += endPlan(i, t - months, 4 + months, months, -1);
  return rest;
}

function walletBills(from: i32): void {
  const four = (<usize>from) << 2;
  const status = column(at.P_STATUS) + <usize>from;
  const bucket = column(at.P_BUCKET) + <usize>from;
  const open = column(at.P_OPEN) + four;
  const nextBill = column(at.P_NEXT_BILL) + four;
  const instalment = column(at.P_INSTALMENT) + four;
  const instalmentFee = column(at.P_INSTALMENT_FEE) + four;
  const plans = column(at.P_PLANS) + four;
  const three = plans + ((<usize>planSlot(t - 3)) << 2);
  const six = plans + ((<usize>planSlot(t - 6)) << 2);
  const twelve = plans + ((<usize>planSlot(t - 12)) << 2);
  const twentyFour = plans + ((<usize>planSlot(t - 24)) << 2);
  const tenors = load<i32>(at.X_HARDSHIP_TENORS);
  let fees: i64 = 0;
  for (let list = IN_FULL; list <= LATE; list++) {
    let ending: i32 = 0;
    const start = listStart(list);
    const end = start + ((<usize>listed(list)) << 2);
    for (let k = start; k < end; k += 4) {
      const j = load<i32>(k);
      const here = (<usize>j) << 2;
      const due = load<i32>(nextBill + here);
      store<i32>(nextBill + here, 0);
      const part = load<i32>(instalment + here);
      if (part == 0) {
        store<i32>(at.X_BILL + here, due);
        continue;
      }
      const asked = load<i32>(instalmentFee + here);
      const fee = asked < 65535 ? asked : 65535;
      let bill = due + part + fee;
      if (tenors != 0) bill += endHardshipPlan(from + j, tenors);
      store<i32>(at.X_BILL + here, bill);
      setScratch(at.X_SOME, ending, j);
      ending += <i32>(
        ((<u32>(
          ((((load<i32>(three + here) & 31) ^ 1) - 1) |
            (((load<i32>(six + here) & 31) ^ 2) - 1) |
            (((load<i32>(twelve + here) & 31) ^ 3) - 1) |
            (((load<i32>(twentyFour + here) & 31) ^ 4) - 1))
        )) >>> 31)
      );
      store<i32>(open + here, load<i32>(open + here) + fee);
      const booked = fee & -((<i32>load<u8>(status + <usize>j)) & BOOKED);
      tallyUp(at.FEES + <i32>load<u8>(bucket + <usize>j), booked);
      fees += booked;
    }
    for (let k = 0; k < ending; k++) {
      const j = scratch(at.X_SOME, k);
      let rest = 0;
      for (let kind = 0; kind < 4; kind++) {
        const months = tenorOf(kind);
        rest += endPlan(from + j, t - months, kind + 1, months, kind);
      }
      setScratch(at.X_BILL, j, scratch(at.X_BILL, j) + rest);
    }
  }
  book(at.PLAN_FEES, <f64>fees);
}

function cardBills(from: i32): void {
  const interest = term(at.M_INTEREST);
  const minimumRate = term(at.M_MINIMUM_RATE);
  let fees: i64 = 0;
  for (let list = IN_FULL; list <= LATE; list++) {
    const end = listed(list);
    for (let k = 0; k < end; k++) {
      const j = scratch(listStart(list), k);
      const i = from + j;
      const balance = word(at.P_OPEN, i);
      if (balance == 0) continue;
      if (list == IN_FULL) {
        setScratch(at.X_BILL, j, balance);
        continue;
      }
      const fee = toInt(<f64>balance * interest);
      const principal = toInt(<f64>balance * minimumRate);
      const least = (principal > 3000 ? principal : 3000) + fee;
      setWord(at.P_OPEN, i, balance + fee);
      setScratch(at.X_BILL, j, balance + fee < least ? balance + fee : least);
      const booked = fee & -(byte(at.P_STATUS, i) & BOOKED);
      tallyUp(at.FEES + byte(at.P_BUCKET, i), booked);
      fees += booked;
    }
  }
  book(at.INTEREST, <f64>fees);
}

export function bill(from: i32, count: i32): void {
  sort(from, count);
  overdue(from);
  memory.fill(at.X_BILL, 0, BLOCK << 2);
  if (isCard) cardBills(from);
  else walletBills(from);
}
