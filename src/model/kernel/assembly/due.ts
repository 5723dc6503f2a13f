// Spending and the due day: who pays, who misses and why (month/due.ts).
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
  LATE,
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
  unsignedHalf,
  WHOLE,
  word,
  WOULD_NOT,
} from './books';
import { blowOf, freeSpending, setCosts, spendOne } from './spend';

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

function cardPayment(luck: u32, all: i32, least: i32, cash: i32): i32 {
  if (luck >>> 24 < 18 && cash > all) return all;
  const extra = 1 + <f64>((luck >>> 16) & 255) / 256;
  const wanted = floor<f64>(min<f64>(<f64>least * extra, <f64>max<i32>(least, cash)));
  return bits(max<f64>(<f64>least, min<f64>(<f64>all, wanted)));
}

// Counts of the list at work.
let bills: i32 = 0;
let fallenDue: i64 = 0;
let firsts: i32 = 0;
let misses: i32 = 0;

/** One person's month up to the due day, as the reference has it; a miss is listed. */
function closely(from: i32, j: i32, list: i32): void {
  const i = from + j;
  spendOne(i, j);
  const due = scratch(at.X_BILL, j);
  const left = scratch(at.X_CASH, j);
  if (due == 0) return;
  const booked = byte(at.P_STATUS, i) & BOOKED;
  bills += booked;
  fallenDue += due & -booked;
  let weighed = due;
  if (term(at.M_LIQUIDITY) == 0 && byte(at.P_ON_PLAN, i) != 0)
    weighed = max<i32>(due, word(at.P_CLAIM, i));
  const shift = i32(term(at.M_ABILITY_SHIFT));
  const help = <f64>word(at.P_INCOME, i) * term(at.M_HELP_SHARE);
  const scaled = ((<f64>left + help) * term(at.M_ABILITY_SLOPE)) / <f64>weighed;
  const unwilling = termOf(at.M_WILLING, s) + <f64>half(at.P_RELUCTANCE, i);
  const temper = <f64>(<u32>scratch(at.X_PAY_B, j));
  const hasPaid = byte(at.P_HAS_PAID, i) != 0;
  let cause = -1;
  if (
    scaled < <f64>(1023 + shift) &&
    <f64>(<u32>scratch(at.X_PAY_A, j)) >= chanceOf(scoreOf(scaled, shift))
  )
    cause = COULD_NOT;
  else if (
    temper < unwillingly(unwilling, 128) &&
    temper <
      unwillingly(
        unwilling,
        burdenOf(<f64>due + <f64>word(at.P_OTHER_DEBT, i), scratch(at.X_INCOME, j)),
      )
  )
    cause = WOULD_NOT;
  else {
    const memory = byte(at.P_STUNG, i);
    const luck = <f64>(<u32>scratch(at.X_PAY_C, j));
    const chance =
      <f64>unsignedHalf(at.P_FORGETS, i) *
      termOf(hasPaid ? at.M_FORGET : at.M_FORGET_FIRST, s) *
      (1 - 0.04 * <f64>memory);
    const debited = <f64>unsignedHalf(at.P_AUTOPAY_RANK, i) < termOf(at.M_AUTOPAY_RANK, s);
    const most = debited ? DEBIT_FAILS : chance;
    if (luck < max<f64>(chance, DEBIT_FAILS) && luck < most) cause = FORGOT;
    setByte(at.P_STUNG, i, memory - <i32>(memory > 0));
  }
  if (cause >= 0) {
    setScratch(at.X_AMOUNTS, misses, weighed);
    setScratch(at.X_OTHERS, misses++, (j << 2) | cause);
    return;
  }
  if (!hasPaid) {
    firsts += booked;
    setByte(at.P_HAS_PAID, i, 1);
  }
  const all = word(at.P_OPEN, i);
  let amount = due;
  if (isCard)
    amount = list == IN_FULL ? all : cardPayment(<u32>scratch(at.X_PAY_D, j), all, due, left);
  setWord(at.P_OPEN, i, all - amount);
  setWord(at.P_BUFFER, i, positive(left - amount));
  if (t > 0) setWord(at.P_POOL, i, positive(word(at.P_POOL, i) - amount));
  tallyUp(at.PAID + byte(at.P_BUCKET, i), amount & -booked);
}

/** The chance of unwillingness at the heaviest burden, by reluctance + 256: made when the month's term moves. */
function temperOf(segment: i32): usize {
  const chances = at.X_TEMPER + ((<usize>segment) << 12);
  const made = at.X_TEMPERED + ((<usize>segment) << 3);
  const willing = termOf(at.M_WILLING, segment);
  if (load<f64>(made) != willing) {
    store<f64>(made, willing);
    for (let k = 0; k < 512; k++)
      store<f64>(chances + ((<usize>k) << 3), unwillingly(willing + <f64>(k - 256), 128));
  }
  return chances + 2048;
}

// Two people in one vector of floats.
// inline
function words(p: usize, j: usize, k: usize): v128 {
  return f64x2.convert_low_i32x4_s(
    v128.load_lane<i32>(p + (k << 2), v128.load32_zero(p + (j << 2)), 1),
  );
}
// inline
function unsignedWords(p: usize, j: usize, k: usize): v128 {
  return f64x2.convert_low_i32x4_u(
    v128.load_lane<i32>(p + (k << 2), v128.load32_zero(p + (j << 2)), 1),
  );
}
// inline
function floats(p: usize, j: usize, k: usize): v128 {
  return v128.load_lane<i64>(p + (k << 3), v128.load64_zero(p + (j << 3)), 1);
}
// inline
function pair(a: i32, b: i32): v128 {
  return f64x2.convert_low_i32x4_s(i32x4.replace_lane(i32x4.splat(a), 1, b));
}

/**
 * Spending and the due day of a list, two people at a time and without a branch for those who pay what they
 * owe, which is most; who may miss, or pays a first bill, is looked at closely.
 */
function meet(from: i32, list: i32): void {
  const four = (<usize>from) << 2;
  const two = (<usize>from) << 1;
  const status = column(at.P_STATUS) + <usize>from;
  const bucket = column(at.P_BUCKET) + <usize>from;
  const onPlan = column(at.P_ON_PLAN) + <usize>from;
  const stung = column(at.P_STUNG) + <usize>from;
  const hasPaid = column(at.P_HAS_PAID) + <usize>from;
  const inWork = column(at.P_IN_WORK) + <usize>from;
  const monthsOnBook = column(at.P_MONTHS_ON_BOOK) + <usize>from;
  const open = column(at.P_OPEN) + four;
  const buffer = column(at.P_BUFFER) + four;
  const pool = column(at.P_POOL) + four;
  const bufferTarget = column(at.P_BUFFER_TARGET) + four;
  const essentials = column(at.P_ESSENTIALS) + four;
  const otherDebt = column(at.P_OTHER_DEBT) + four;
  const usual = column(at.P_INCOME) + four;
  const patience = column(at.P_PATIENCE) + two;
  const blindSpot = column(at.P_BLIND_SPOT) + two;
  const reluctance = column(at.P_RELUCTANCE) + two;
  const forgets = column(at.P_FORGETS) + two;
  const autopayRank = column(at.P_AUTOPAY_RANK) + two;
  const temper = temperOf(s);
  const able = at.X_ABLE + ((<usize>(1024 - i32(term(at.M_ABILITY_SHIFT)))) << 3);
  const lowest = f64x2.splat(term(at.M_ABILITY_SHIFT) - 1024);
  const beyond = f64x2.splat(term(at.M_ABILITY_SHIFT) + 1023);
  const slope = f64x2.splat(term(at.M_ABILITY_SLOPE));
  const helpShare = f64x2.splat(term(at.M_HELP_SHARE));
  const shift = f64x2.splat(termOf(at.M_PATIENCE, s));
  const sight = f64x2.splat(termOf(at.M_BLIND_SPOT, s) / 4096);
  const tools = f64x2.splat(termOf(at.M_CLAW_BACK, s));
  const debit = f64x2.splat(termOf(at.M_AUTOPAY_RANK, s));
  const forgetting = f64x2.splat(termOf(at.M_FORGET, s));
  const fails = f64x2.splat(DEBIT_FAILS);
  const none = f64x2.splat(0);
  const one = f64x2.splat(1);
  const pooled = t > 0;
  const simple = term(at.M_CRUNCH_RANK) <= 0 && term(at.M_LIQUIDITY) != 0;
  const start = listStart(list);
  const whole = start + ((<usize>listed(list)) << 2);
  const end = simple ? start + ((<usize>(listed(list) >> 1)) << 3) : start;
  let counted = 0;
  let sum: i64 = 0;
  bills = 0;
  fallenDue = 0;
  firsts = 0;
  misses = 0;
  for (let place = start; place < end; place += 8) {
    const j = <usize>load<i32>(place);
    const k = <usize>load<i32>(place, 4);
    const needs = f64x2.trunc(
      f64x2.add(
        f64x2.mul(
          words(essentials, j, k),
          floats(at.X_COSTS, load<u8>(inWork + j), load<u8>(inWork + k)),
        ),
        words(otherDebt, j, k),
      ),
    );
    const fixed = words(usual, j, k);
    const due = words(at.X_BILL, j, k);
    const earned = words(at.X_INCOME, j, k);
    const reserve = words(buffer, j, k);
    const target = words(bufferTarget, j, k);
    const beta = f64x2.add(
      f64x2.mul(
        pair(load<i16>(patience + (j << 1)), load<i16>(patience + (k << 1))),
        f64x2.splat(1.0 / 4096),
      ),
      shift,
    );
    const blind = f64x2.mul(
      f64x2.mul(pair(load<i16>(blindSpot + (j << 1)), load<i16>(blindSpot + (k << 1))), sight),
      floats(at.M_EXPERIENCE, load<u8>(monthsOnBook + j), load<u8>(monthsOnBook + k)),
    );
    const felt = f64x2.mul(due, beta);
    const seems = f64x2.sub(f64x2.sub(earned, f64x2.mul(needs, f64x2.sub(one, blind))), felt);
    const biased = f64x2.sub(beta, f64x2.splat(0.85));
    const save = f64x2.pmax(
      f64x2.pmin(
        f64x2.add(
          f64x2.add(f64x2.splat(0.1), f64x2.mul(f64x2.splat(0.8), biased)),
          v128.and(f64x2.lt(reserve, target), f64x2.splat(0.25)),
        ),
        f64x2.splat(0.6),
      ),
      none,
    );
    let free = f64x2.mul(f64x2.pmax(seems, none), f64x2.sub(one, save));
    const excess = f64x2.mul(f64x2.splat(0.3), f64x2.sub(f64x2.sub(reserve, target), felt));
    free = f64x2.add(free, v128.and(f64x2.gt(reserve, f64x2.add(target, felt)), excess));
    let left = f64x2.sub(f64x2.add(reserve, earned), needs);
    const event = load<u32>(at.X_MONEY_C + (j << 2));
    const other = load<u32>(at.X_MONEY_C + (k << 2));
    if (min<u32>(event, other) < 3277 << 16)
      left = f64x2.sub(
        left,
        f64x2(
          blowOf(event, f64x2.extract_lane(fixed, 0)),
          blowOf(other, f64x2.extract_lane(fixed, 1)),
        ),
      );
    const short = f64x2.sub(due, f64x2.sub(left, free));
    const claw = f64x2.pmax(
      f64x2.pmin(f64x2.add(f64x2.add(f64x2.splat(0.6), biased), tools), f64x2.splat(0.95)),
      f64x2.splat(0.05),
    );
    const taken = v128.and(
      v128.and(f64x2.gt(short, none), f64x2.gt(due, none)),
      f64x2.pmin(short, f64x2.mul(free, claw)),
    );
    const hand = f64x2.sub(left, f64x2.trunc(f64x2.sub(free, taken)));

    // The three causes of a miss, from the largest chance that each may have.
    const scaled = f64x2.div(
      f64x2.mul(f64x2.add(hand, f64x2.mul(fixed, helpShare)), slope),
      f64x2.pmax(due, one),
    );
    const score = i32x4.trunc_sat_f64x2_s_zero(
      f64x2.floor(f64x2.pmax(f64x2.pmin(scaled, beyond), lowest)),
    );
    const unable = f64x2.ge(
      unsignedWords(at.X_PAY_A, j, k),
      floats(able, <usize>i32x4.extract_lane(score, 0), <usize>i32x4.extract_lane(score, 1)),
    );
    const unwilling = f64x2.lt(
      unsignedWords(at.X_PAY_B, j, k),
      floats(
        temper,
        <usize>(<i32>load<i16>(reluctance + (j << 1))),
        <usize>(<i32>load<i16>(reluctance + (k << 1))),
      ),
    );
    const debited = f64x2.lt(
      pair(load<u16>(autopayRank + (j << 1)), load<u16>(autopayRank + (k << 1))),
      debit,
    );
    const manual = f64x2.mul(
      pair(load<u16>(forgets + (j << 1)), load<u16>(forgets + (k << 1))),
      forgetting,
    );
    const forgetful = f64x2.lt(
      unsignedWords(at.X_PAY_C, j, k),
      v128.bitselect(fails, manual, debited),
    );
    // Who holds more than 32 bits of fen is looked at closely, too.
    const rare = v128.or(
      v128.and(v128.or(v128.or(unable, unwilling), forgetful), f64x2.gt(due, none)),
      f64x2.ge(f64x2.pmax(f64x2.pmax(f64x2.abs(hand), needs), free), f64x2.splat(2147483648)),
    );
    const which =
      i64x2.bitmask(rare) | (load<u8>(hasPaid + j) ^ 1) | ((load<u8>(hasPaid + k) ^ 1) << 1);
    const cash = i32x4.trunc_sat_f64x2_s_zero(hand);
    for (let lane = 0; lane < 2; lane++) {
      const me = lane == 0 ? j : k;
      if (which & (1 << lane)) {
        closely(from, <i32>me, list);
        continue;
      }
      const here = me << 2;
      const mine = lane == 0 ? i32x4.extract_lane(cash, 0) : i32x4.extract_lane(cash, 1);
      const months = load<u8>(onPlan + me);
      if (months > 0) store<u8>(onPlan + me, months - 1);
      const asked = load<i32>(at.X_BILL + here);
      const memory = load<u8>(stung + me);
      if (memory > 0 && asked != 0) store<u8>(stung + me, memory - 1);
      const booked = (<i32>load<u8>(status + me)) & BOOKED;
      counted += asked != 0 ? booked : 0;
      sum += asked & -booked;
      const all = load<i32>(open + here);
      let amount = asked;
      if (isCard && list != IN_FULL && asked != 0)
        amount = cardPayment(load<u32>(at.X_PAY_D + here), all, asked, mine);
      store<i32>(open + here, all - amount);
      store<i32>(buffer + here, positive(mine - amount));
      if (pooled) store<i32>(pool + here, positive(load<i32>(pool + here) - amount));
      tallyUp(at.PAID + <i32>load<u8>(bucket + me), amount & -booked);
    }
  }
  for (let place = end; place < whole; place += 4) closely(from, load<i32>(place), list);
  book(at.DUE_COUNT, counted + bills);
  book(at.DUE, <f64>(sum + fallenDue));
  book(at.FIRST_BILLS, firsts);
  for (let n = 0; n < misses; n++) {
    const entry = scratch(at.X_OTHERS, n);
    const j = entry >> 2;
    const i = from + j;
    const cause = entry & 3;
    if (cause == COULD_NOT && term(at.M_EARLY) > 0 && warned(i, j, scratch(at.X_BILL, j))) continue;
    if (byte(at.P_HAS_PAID, i) == 0 && byte(at.P_STATUS, i) == BOOKED) book(at.FIRST_BILLS, 1);
    miss(i, j, cause, scratch(at.X_AMOUNTS, n));
  }
}

/** Spending of all who can have a bill; who of those in time pays, who misses and why. */
export function spendAndPay(from: i32): void {
  setCosts();
  for (let list = IN_FULL; list <= SPREAD; list++) meet(from, list);
  const end = listed(LATE);
  for (let k = 0; k < end; k++) {
    const j = scratch(listStart(LATE), k);
    spendOne(from + j, j);
  }
}
