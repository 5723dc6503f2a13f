// Buying: towards the share of the limit that people want to use (month/buy.ts).
import * as at from './layout';
import {
  book,
  BOOKED,
  chanceOf,
  column,
  feeOf,
  IN_FULL,
  isCard,
  listed,
  listStart,
  planSlot,
  positive,
  s,
  scratch,
  setScratch,
  setWord,
  SPREAD,
  t,
  tallyUp,
  tenorOf,
  term,
  termOf,
  toInt,
  WHOLE,
  word,
} from './books';

/** What each on the list wants to owe after buying; 0 for who does not buy. */
function aim(from: i32, list: i32): void {
  const four = (<usize>from) << 2;
  const two = (<usize>from) << 1;
  const lateness = column(at.P_LATE) + <usize>from;
  const onPlan = column(at.P_ON_PLAN) + <usize>from;
  const monthsOnBook = column(at.P_MONTHS_ON_BOOK) + <usize>from;
  const limit = column(at.P_LIMIT) + four;
  const desire = column(at.P_DESIRE) + two;
  const blindSpot = column(at.P_BLIND_SPOT) + two;
  const shift = i32(termOf(at.M_PATIENCE_DESIRE, s));
  const draws = termOf(at.M_DRAWS, s);
  const sight = at.M_BLIND_DESIRE + ((<usize>s) << 11);
  const start = listStart(list);
  const end = start + ((<usize>listed(list)) << 2);
  for (let k = start; k < end; k += 4) {
    const j = <usize>load<i32>(k);
    const j8 = j << 3;
    if (load<i8>(lateness + j) >= 0 || load<u8>(onPlan + j) > 0) {
      store<f64>(at.X_TARGET + j8, 0);
      continue;
    }
    const months = (<usize>load<u8>(monthsOnBook + j)) << 3;
    const seen = <i32>load<i16>(blindSpot + (j << 1)) * bitsOf(load<f64>(sight + months));
    const want = <i32>load<i16>(desire + (j << 1)) + shift + (seen >> 12);
    store<f64>(
      at.X_TARGET + j8,
      <f64>load<i32>(limit + (j << 2)) *
        draws *
        (chanceOf(want) * (1 / WHOLE)) *
        load<f64>(at.X_REACHED + months),
    );
  }
}

// inline
function bitsOf(x: f64): i32 {
  return <i32>reinterpret<i64>(x + 6755399441055744);
}

/** Books what somebody bought, and returns what the shop pays for it. */
// inline
function buyOne(
  j: usize,
  owes: i32,
  bought: i32,
  open: usize,
  buffer: usize,
  status: usize,
  bucket: usize,
  substitution: f64,
  merchantFee: f64,
): i32 {
  const j4 = j << 2;
  store<i32>(open + j4, owes + bought);
  store<i32>(buffer + j4, load<i32>(buffer + j4) + toInt(<f64>bought * substitution));
  const counted = bought & -((<i32>load<u8>(status + j)) & BOOKED);
  tallyUp(at.BOUGHT + <i32>load<u8>(bucket + j), counted);
  return toInt(<f64>counted * merchantFee);
}

// inline
function noise(j4: usize): f64 {
  return load<f64>(at.F_BUYING + ((<usize>(load<u32>(at.X_MONEY_D + j4) >>> 24)) << 3));
}

function buyInFull(from: i32): void {
  const four = (<usize>from) << 2;
  const status = column(at.P_STATUS) + <usize>from;
  const bucket = column(at.P_BUCKET) + <usize>from;
  const open = column(at.P_OPEN) + four;
  const limit = column(at.P_LIMIT) + four;
  const buffer = column(at.P_BUFFER) + four;
  const nextBill = column(at.P_NEXT_BILL) + four;
  const substitution = term(at.M_SUBSTITUTION);
  const merchantFee = term(at.M_MERCHANT_FEE);
  let merchants: i64 = 0;
  const start = listStart(IN_FULL);
  const end = start + ((<usize>listed(IN_FULL)) << 2);
  for (let k = start; k < end; k += 4) {
    const j = <usize>load<i32>(k);
    const j4 = j << 2;
    const aimed = load<f64>(at.X_TARGET + (j << 3));
    const owes = load<i32>(open + j4);
    const sum = aimed * noise(j4) - <f64>owes;
    const room = <f64>(load<i32>(limit + j4) - owes);
    const bought = sum > 0 && aimed > 0 ? toInt(sum < room ? sum : room) : 0;
    if (bought <= 0) continue;
    if (!isCard) store<i32>(nextBill + j4, load<i32>(nextBill + j4) + bought);
    merchants += buyOne(j, owes, bought, open, buffer, status, bucket, substitution, merchantFee);
  }
  book(at.MERCHANT_FEES, <f64>merchants);
}

function startPlan(i: i32, kind: i32, principal: i32): void {
  setWord(at.P_INSTALMENT, i, word(at.P_INSTALMENT, i) + principal / tenorOf(kind));
  setWord(at.P_INSTALMENT_FEE, i, word(at.P_INSTALMENT_FEE, i) + feeOf(t, kind, principal));
  setWord(at.P_PLANS, planSlot(t) + i, principal * 32 + kind + 1);
}

function buySpread(from: i32): void {
  const four = (<usize>from) << 2;
  const status = column(at.P_STATUS) + <usize>from;
  const bucket = column(at.P_BUCKET) + <usize>from;
  const open = column(at.P_OPEN) + four;
  const limit = column(at.P_LIMIT) + four;
  const buffer = column(at.P_BUFFER) + four;
  const nextBill = column(at.P_NEXT_BILL) + four;
  const substitution = term(at.M_SUBSTITUTION);
  const merchantFee = term(at.M_MERCHANT_FEE);
  const share = term(at.M_INSTALMENT_SHARE);
  let merchants: i64 = 0;
  let plans = 0;
  const start = listStart(SPREAD);
  const end = start + ((<usize>listed(SPREAD)) << 2);
  for (let k = start; k < end; k += 4) {
    const j = <usize>load<i32>(k);
    const j4 = j << 2;
    const aimed = load<f64>(at.X_TARGET + (j << 3));
    const owes = load<i32>(open + j4);
    const next = load<i32>(nextBill + j4);
    const spread = aimed * share;
    const sum = (aimed - spread) * noise(j4);
    const room = load<i32>(limit + j4) - owes;
    const gap = toInt((spread - <f64>owes + <f64>next) * 0.5);
    const space = toInt(<f64>room - sum);
    const fits = load<i32>(at.X_PAY_D + j4) | (gap - 10000) | (space - gap);
    const planned = gap & ~(fits >> 31);
    setScratch(at.X_SOME, plans, <i32>j);
    setScratch(at.X_AMOUNTS, plans, planned);
    plans += 1 - <i32>((<u32>fits) >>> 31);
    const rest = <f64>(room - planned);
    const bought = positive(toInt(sum < rest ? sum : rest)) + planned;
    if (bought == 0) continue;
    store<i32>(nextBill + j4, next + bought - planned);
    merchants += buyOne(j, owes, bought, open, buffer, status, bucket, substitution, merchantFee);
  }
  book(at.MERCHANT_FEES, <f64>merchants);
  for (let k = 0; k < plans; k++) {
    const j = scratch(at.X_SOME, k);
    const luck = <f64>((scratch(at.X_MONEY_D, j) >>> 16) & 255);
    let kind = 0;
    while (kind < 3 && luck >= termOf(at.M_TENOR_EDGE, kind)) kind++;
    startPlan(from + j, kind, scratch(at.X_AMOUNTS, k));
  }
}

function revolve(from: i32): void {
  const four = (<usize>from) << 2;
  const status = column(at.P_STATUS) + <usize>from;
  const bucket = column(at.P_BUCKET) + <usize>from;
  const open = column(at.P_OPEN) + four;
  const limit = column(at.P_LIMIT) + four;
  const buffer = column(at.P_BUFFER) + four;
  const substitution = term(at.M_SUBSTITUTION);
  const merchantFee = term(at.M_MERCHANT_FEE);
  let merchants: i64 = 0;
  const start = listStart(SPREAD);
  const end = start + ((<usize>listed(SPREAD)) << 2);
  for (let k = start; k < end; k += 4) {
    const j = <usize>load<i32>(k);
    const j4 = j << 2;
    const aimed = load<f64>(at.X_TARGET + (j << 3));
    const owes = <f64>load<i32>(open + j4);
    const luck = noise(j4);
    const sum = (owes < aimed ? (aimed - owes) * 0.25 : 0) * luck + aimed * 0.05 * luck;
    const room = <f64>load<i32>(limit + j4) - owes;
    const bought = toInt(sum < room ? sum : room);
    if (bought <= 0) continue;
    merchants += buyOne(
      j,
      load<i32>(open + j4),
      bought,
      open,
      buffer,
      status,
      bucket,
      substitution,
      merchantFee,
    );
  }
  book(at.MERCHANT_FEES, <f64>merchants);
}

export function buy(from: i32): void {
  aim(from, IN_FULL);
  buyInFull(from);
  aim(from, SPREAD);
  if (isCard) revolve(from);
  else buySpread(from);
}
