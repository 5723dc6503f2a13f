// The due day: who pays, who misses and why (month/due.ts).
import * as at from './layout';
import {
  bits,
  book,
  BOOKED,
  byte,
  chanceOf,
  column,
  COULD_NOT,
  enlist,
  floorInt,
  FORGOT,
  FRESH,
  half,
  IN_FULL,
  isCard,
  listed,
  listStart,
  positive,
  receive,
  roundInt,
  s,
  scratch,
  setArrears,
  setByte,
  setScratch,
  setWord,
  SPREAD,
  t,
  tallyUp,
  term,
  termOf,
  toInt,
  WHOLE,
  word,
  WOULD_NOT,
} from './books';
import { freeSpending } from './spend';

const DEBIT_FAILS: f64 = 0.003 * WHOLE;

function scoreOf(scaled: f64, shift: i32): i32 {
  return scaled < -2048 ? -2048 : floorInt(scaled) - shift;
}

function unwillingly(unwilling: f64, burden: f64): f64 {
  const k = floorInt(unwilling + 0.8 * burden) + 1024;
  return load<f64>(at.F_SMALL + ((<usize>(k < 0 ? 0 : k > 1024 ? 1024 : k)) << 3));
}

function burdenOf(bills: f64, income: i32): f64 {
  const burden = income > 0 ? (bills * 64) / <f64>income : 128;
  return burden < 128 ? burden : 128;
}

function rootOf(i: i32, j: i32, weighed: i32): i32 {
  const due = <f64>scratch(at.X_BILL, j);
  const luck = <f64>(<u32>scratch(at.X_PAY_A, j));
  const usual = <f64>word(at.P_INCOME, i);
  const other = <f64>word(at.P_OTHER_DEBT, i);
  const help = usual * term(at.M_HELP_SHARE);
  const slope = term(at.M_ABILITY_SLOPE);
  const shift = i32(term(at.M_ABILITY_SHIFT));
  const desire = <f64>half(at.P_DESIRE, i);
  const used = chanceOf(half(at.P_DESIRE, i));
  const blindTrait = <f64>half(at.P_BLIND_SPOT, i);
  const beta = <f64>half(at.P_PATIENCE, i) / 4096 + termOf(at.M_PATIENCE, s);
  const bias = max<f64>(0, 1 - beta);
  const patient = chanceOf(roundInt(desire - 256 * bias)) / used;
  const clear = chanceOf(roundInt(desire - (128 * blindTrait) / 4096)) / used;
  const sight =
    (blindTrait / 4096) *
    termOf(at.M_BLIND_SPOT, s) *
    termOf(at.M_EXPERIENCE, byte(at.P_MONTHS_ON_BOOK, i));
  const earned = <f64>scratch(at.X_INCOME, j);
  const must = <f64>scratch(at.X_NEEDS, j);
  const blow = <f64>scratch(at.X_SHOCK, j);
  const buffer = <f64>scratch(at.X_CASH, j) - earned + must + blow + <f64>scratch(at.X_SPENT, j);
  const target = <f64>word(at.P_BUFFER_TARGET, i);
  const tools = termOf(at.M_CLAW_BACK, s);
  let root = 5;
  let best: i32 = i32.MIN_VALUE;
  for (let k = 0; k < 5; k++) {
    let income = earned;
    let needs = must;
    let shock = blow;
    let bill = due;
    let blind = sight;
    let patience = beta;
    if (k == 0) income = max<f64>(income, usual);
    else if (k == 1) {
      shock = 0;
      needs = min<f64>(needs, <f64>word(at.P_ESSENTIALS, i) + other);
    } else if (k == 2) {
      patience = 1;
      bill *= patient;
    } else if (k == 3) {
      blind = 0;
      bill *= clear;
    } else needs = max<f64>(0, needs - other);
    const asked = <f64>weighed * (bill / due);
    const free = freeSpending(income, needs, shock, bill, buffer, target, blind, patience, tools);
    const cash = buffer + income - needs - shock - free;
    const score = scoreOf(min<f64>(4096, ((cash + help) * slope) / asked), shift);
    if (luck < chanceOf(score) && score > best) {
      best = score;
      root = k;
    }
  }
  return root;
}

function warned(i: i32, j: i32, due: i32): bool {
  if (isCard || byte(at.P_ON_PLAN, i) > 0) return false;
  if (<f64>(scratch(at.X_PAY_D, j) & 0xffff) >= term(at.M_EARLY) * 65536) return false;
  if (<f64>scratch(at.X_CASH, j) * 2 < <f64>due) return false;
  const part = (due + 1) / 2;
  setWord(at.P_OPEN, i, word(at.P_OPEN, i) - part);
  setWord(at.P_NEXT_BILL, i, word(at.P_NEXT_BILL, i) + due - part);
  setByte(at.P_ON_PLAN, i, 3);
  receive(i, part);
  return true;
}

function miss(i: i32, j: i32, cause: i32, weighed: i32): void {
  const booked = byte(at.P_STATUS, i) == BOOKED;
  const left = scratch(at.X_CASH, j);
  const due = scratch(at.X_BILL, j);
  let unpaid = due;
  if (cause == COULD_NOT) {
    if (booked) book(at.ROOT + rootOf(i, j, weighed), 1);
    const part =
      left > 0 ? bits(min<f64>(floor<f64>(<f64>left * 0.3), floor<f64>(<f64>due * 0.6))) : 0;
    if (part > 0) {
      receive(i, part);
      unpaid -= part;
    }
  }
  setWord(at.P_OPEN, i, word(at.P_OPEN, i) - due);
  setArrears(i, 0, unpaid);
  setByte(at.P_CAUSE, i, cause);
  setByte(at.P_SPELL, i, 0);
  setByte(at.P_LATE, i, 0);
  enlist(FRESH, j);
  if (byte(at.P_ON_PLAN, i) > 0) {
    if (booked && word(at.P_CLAIM, i) > 0) book(at.PLANS_BROKEN, 1);
    setByte(at.P_ON_PLAN, i, 0);
    setWord(at.P_CLAIM, i, 0);
  }
  if (!booked) return;
  book(at.UNPAID_COUNT, 1);
  book(at.UNPAID, unpaid);
  book(at.MISSED + cause, 1);
}

/** Lists in SOME who of a list pays, and returns how many. */
function decide(from: i32, list: i32): i32 {
  const four = (<usize>from) << 2;
  const two = (<usize>from) << 1;
  const status = column(at.P_STATUS) + <usize>from;
  const onPlan = column(at.P_ON_PLAN) + <usize>from;
  const stung = column(at.P_STUNG) + <usize>from;
  const hasPaid = column(at.P_HAS_PAID) + <usize>from;
  const otherDebt = column(at.P_OTHER_DEBT) + four;
  const usual = column(at.P_INCOME) + four;
  const claim = column(at.P_CLAIM) + four;
  const reluctance = column(at.P_RELUCTANCE) + two;
  const forgets = column(at.P_FORGETS) + two;
  const autopayRank = column(at.P_AUTOPAY_RANK) + two;
  const slope = term(at.M_ABILITY_SLOPE);
  const helpShare = term(at.M_HELP_SHARE);
  const shift = i32(term(at.M_ABILITY_SHIFT));
  const beyond = <f64>(1023 + shift);
  const liquidity = term(at.M_LIQUIDITY) != 0;
  const debit = termOf(at.M_AUTOPAY_RANK, s);
  const forgetting = termOf(at.M_FORGET, s);
  const forgettingFirst = termOf(at.M_FORGET_FIRST, s);
  const willingness = termOf(at.M_WILLING, s);
  let bills = 0;
  let fallenDue: i64 = 0;
  let payers = 0;
  let misses = 0;
  let firsts = 0;
  const start = listStart(list);
  const end = start + ((<usize>listed(list)) << 2);
  for (let k = start; k < end; k += 4) {
    const j = <usize>load<i32>(k);
    const j2 = j << 1;
    const j4 = j << 2;
    const due = load<i32>(at.X_BILL + j4);
    if (due == 0) continue;
    const booked = (<i32>load<u8>(status + j)) & BOOKED;
    bills += booked;
    fallenDue += due & -booked;
    let weighed = due;
    if (!liquidity && load<u8>(onPlan + j) != 0) weighed = max<i32>(due, load<i32>(claim + j4));
    const earned = load<i32>(at.X_INCOME + j4);
    const scaled =
      ((<f64>load<i32>(at.X_CASH + j4) + <f64>load<i32>(usual + j4) * helpShare) * slope) /
      <f64>weighed;
    let cause = -1;
    if (scaled < beyond && <f64>load<u32>(at.X_PAY_A + j4) >= chanceOf(scoreOf(scaled, shift)))
      cause = COULD_NOT;
    else {
      const unwilling = willingness + <f64>load<i16>(reluctance + j2);
      const temper = <f64>load<u32>(at.X_PAY_B + j4);
      if (
        temper < unwillingly(unwilling, 128) &&
        temper < unwillingly(unwilling, burdenOf(<f64>due + <f64>load<i32>(otherDebt + j4), earned))
      )
        cause = WOULD_NOT;
      else {
        const memory = <i32>load<u8>(stung + j);
        const luck = <f64>load<u32>(at.X_PAY_C + j4);
        const chance =
          <f64>load<u16>(forgets + j2) *
          (load<u8>(hasPaid + j) == 0 ? forgettingFirst : forgetting) *
          (1 - 0.04 * <f64>memory);
        if (
          (luck < chance || luck < DEBIT_FAILS) &&
          luck < (<f64>load<u16>(autopayRank + j2) < debit ? DEBIT_FAILS : chance)
        )
          cause = FORGOT;
        store<u8>(stung + j, memory - <i32>(memory > 0));
      }
    }
    if (cause >= 0) {
      setScratch(at.X_AMOUNTS, misses, weighed);
      setScratch(at.X_OTHERS, misses++, ((<i32>j) << 2) | cause);
      continue;
    }
    if (load<u8>(hasPaid + j) == 0) {
      firsts += booked;
      store<u8>(hasPaid + j, 1);
    }
    setScratch(at.X_SOME, payers++, <i32>j);
  }
  book(at.DUE_COUNT, bills);
  book(at.DUE, <f64>fallenDue);
  book(at.FIRST_BILLS, firsts);
  for (let k = 0; k < misses; k++) {
    const entry = scratch(at.X_OTHERS, k);
    const j = entry >> 2;
    const i = from + j;
    const cause = entry & 3;
    if (cause == COULD_NOT && term(at.M_EARLY) > 0 && warned(i, j, scratch(at.X_BILL, j))) continue;
    if (byte(at.P_HAS_PAID, i) == 0 && byte(at.P_STATUS, i) == BOOKED) book(at.FIRST_BILLS, 1);
    miss(i, j, cause, scratch(at.X_AMOUNTS, k));
  }
  return payers;
}

function cardPayment(luck: u32, all: i32, least: i32, cash: i32): i32 {
  if (luck >>> 24 < 18 && cash > all) return all;
  const extra = 1 + <f64>((luck >>> 16) & 255) / 256;
  const wanted = floor<f64>(min<f64>(<f64>least * extra, <f64>max<i32>(least, cash)));
  return bits(max<f64>(<f64>least, min<f64>(<f64>all, wanted)));
}

function pay(from: i32, list: i32, payers: i32): void {
  const four = (<usize>from) << 2;
  const status = column(at.P_STATUS) + <usize>from;
  const bucket = column(at.P_BUCKET) + <usize>from;
  const open = column(at.P_OPEN) + four;
  const buffer = column(at.P_BUFFER) + four;
  const pool = column(at.P_POOL) + four;
  const pooled = t > 0;
  for (let k = 0; k < payers; k++) {
    const j = <usize>scratch(at.X_SOME, k);
    const j4 = j << 2;
    const all = load<i32>(open + j4);
    const left = load<i32>(at.X_CASH + j4);
    let amount = load<i32>(at.X_BILL + j4);
    if (isCard)
      amount = list == IN_FULL ? all : cardPayment(load<u32>(at.X_PAY_D + j4), all, amount, left);
    store<i32>(open + j4, all - amount);
    store<i32>(buffer + j4, positive(left - amount));
    if (pooled) store<i32>(pool + j4, positive(load<i32>(pool + j4) - amount));
    tallyUp(at.PAID + <i32>load<u8>(bucket + j), amount & -((<i32>load<u8>(status + j)) & BOOKED));
  }
}

export function due(from: i32): void {
  for (let list = IN_FULL; list <= SPREAD; list++) pay(from, list, decide(from, list));
}
