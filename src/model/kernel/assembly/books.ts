// What all stages of the fast month share: numbers as JavaScript rounds them, columns, lists and books.
import * as at from './layout';

export const BLOCK: i32 = 512;
export const S: i32 = 4;
export const HORIZON: i32 = 24;
export const EPOCH: i32 = 2000;
export const FOUNDER: i32 = -30000;
export const WHOLE: f64 = 4294967296;

export const OUTSIDE: i32 = 0;
export const BOOKED: i32 = 1;
export const SHADOW: i32 = 2;
export const CLAIM: i32 = 3;
export const GONE: i32 = 4;

export const COULD_NOT: i32 = 0;
export const WOULD_NOT: i32 = 1;
export const FORGOT: i32 = 2;

export const THIN_FILE: i32 = 2;
export const INSTALMENTS: i32 = 4;
export const DORMANT: i32 = 8;
export const REFUSED: i32 = 16;
export const EVER_31: i32 = 32;
export const EVER_91: i32 = 64;

// Lists of offsets in the block, as in month/scratch.ts.
export const IN_FULL: i32 = 0;
export const SPREAD: i32 = 1;
export const LATE: i32 = 2;
export const QUIET: i32 = 3;
export const WITHOUT: i32 = 4;
export const CLAIMED: i32 = 5;
export const APART: i32 = 6;
export const FRESH: i32 = 7;

// The block at work.
export let s: i32 = 0;
export let t: i32 = 0;
export let size: i32 = 0;
export let isCard: bool = false;

export function setBlock(segment: i32, people: i32): void {
  s = segment;
  t = i32(load<f64>(at.M_T));
  size = people;
  isCard = load<f64>(at.M_IS_CARD) != 0;
}

/** 2^52 + 2^51: the low bits of a sum with it are the whole number, modulo 2^32. */
const SHIFT: f64 = 6755399441055744;

/** A whole number in a float, as 32 bits. */
// inline
export function bits(x: f64): i32 {
  return <i32>reinterpret<i64>(x + SHIFT);
}
/** As `x | 0` in JavaScript. */
// inline
export function toInt(x: f64): i32 {
  return bits(trunc<f64>(x));
}
// inline
export function floorInt(x: f64): i32 {
  return bits(floor<f64>(x));
}
/** As Math.round. */
export function roundInt(x: f64): i32 {
  const up = ceil<f64>(x);
  return bits(up - 0.5 > x ? up - 1 : up);
}
// inline
export function positive(x: i32): i32 {
  return x & ~(x >> 31);
}

// One term of the month; of a segment; one of several.
// inline
export function term(address: usize): f64 {
  return load<f64>(address);
}
// inline
export function termOf(address: usize, k: i32): f64 {
  return load<f64>(address + ((<usize>k) << 3));
}

/** Where a column begins. */
// inline
export function column(pointer: usize): usize {
  return <usize>load<u32>(pointer);
}

// One fact of one person, for stages that few people meet.
export function word(pointer: usize, i: i32): i32 {
  return load<i32>(column(pointer) + ((<usize>i) << 2));
}
export function setWord(pointer: usize, i: i32, value: i32): void {
  store<i32>(column(pointer) + ((<usize>i) << 2), value);
}
export function half(pointer: usize, i: i32): i32 {
  return load<i16>(column(pointer) + ((<usize>i) << 1));
}
export function unsignedHalf(pointer: usize, i: i32): i32 {
  return load<u16>(column(pointer) + ((<usize>i) << 1));
}
export function setHalf(pointer: usize, i: i32, value: i32): void {
  store<i16>(column(pointer) + ((<usize>i) << 1), <i16>value);
}
export function byte(pointer: usize, i: i32): i32 {
  return load<u8>(column(pointer) + <usize>i);
}
export function setByte(pointer: usize, i: i32, value: i32): void {
  store<u8>(column(pointer) + <usize>i, <u8>value);
}
export function lateness(i: i32): i32 {
  return load<i8>(column(at.P_LATE) + <usize>i);
}

// Scratch of the block.
// inline
export function scratch(address: usize, j: i32): i32 {
  return load<i32>(address + ((<usize>j) << 2));
}
// inline
export function setScratch(address: usize, j: i32, value: i32): void {
  store<i32>(address + ((<usize>j) << 2), value);
}

// inline
export function listStart(list: i32): usize {
  return at.X_LISTS + ((<usize>list) << 11);
}
// inline
export function listed(list: i32): i32 {
  return load<i32>(at.X_LISTED + ((<usize>list) << 2));
}
export function setListed(list: i32, count: i32): void {
  store<i32>(at.X_LISTED + ((<usize>list) << 2), count);
}
export function enlist(list: i32, j: i32): void {
  const count = listed(list);
  store<i32>(listStart(list) + ((<usize>count) << 2), j);
  setListed(list, count + 1);
}

// Tables.
// inline
export function chanceOf(score: i32): f64 {
  const k = score + 1024;
  return load<f64>(at.F_LOGISTIC + ((<usize>(k < 0 ? 0 : k > 2047 ? 2047 : k)) << 3));
}
export function expOf(x: i32): f64 {
  const k = x + 4096;
  return load<f64>(at.F_EXP + ((<usize>(k < 0 ? 0 : k > 8191 ? 8191 : k)) << 3));
}

// Books.
export function bookIn(slab: usize, tally: i32, amount: f64): void {
  const address = slab + ((<usize>(tally * S + s)) << 3);
  store<f64>(address, load<f64>(address) + amount);
}
export function book(tally: i32, amount: f64): void {
  bookIn(at.X_SLAB, tally, amount);
}
/** The slab of the books, or one that nobody reads. */
export function slabFor(booked: bool): usize {
  return booked ? at.X_SLAB : at.X_TRASH;
}
/** Books of the block: whole numbers of 64 bits. */
// inline
export function tallyUp(k: i32, amount: i32): void {
  const address = at.X_BOOKS + ((<usize>k) << 3);
  store<i64>(address, load<i64>(address) + <i64>amount);
}

/** What belongs to another month, or to vintages, is noted: where in the tallies, and how much. */
function note(index: i32, amount: f64): void {
  const count = load<i32>(at.X_NOTED);
  const address = at.X_NOTES + ((<usize>count) << 4);
  store<f64>(address, <f64>index);
  store<f64>(address + 8, amount);
  store<i32>(at.X_NOTED, count + 1);
}
export function bookEarlier(month: i32, tally: i32, amount: f64): void {
  if (month >= 0) note(month * at.SLAB + tally * S + s, amount);
}
export function bookVintage(opened: i32, kind: i32, amount: f64): void {
  const months = i32(load<f64>(at.M_MONTHS)) + 1;
  const quarter = (opened + 17) / 3;
  note(months * at.SLAB + (quarter * months + (t > 0 ? t : 0)) * 6 + kind, amount);
}
export function openedIn(i: i32): i32 {
  const applied = half(at.P_APPLIED_IN, i);
  return (applied < 0 ? -applied : applied) - EPOCH;
}

// Accounts.
export function arrears(i: i32, age: i32): i32 {
  return word(at.P_ARREARS, age * size + i);
}
export function setArrears(i: i32, age: i32, value: i32): void {
  setWord(at.P_ARREARS, age * size + i, value);
}
export function allArrears(i: i32): i32 {
  let sum = 0;
  for (let age = 0; age < 6; age++) sum += arrears(i, age);
  return sum;
}
export function owedBy(i: i32): i32 {
  const open = word(at.P_OPEN, i);
  return lateness(i) < 0 ? open : open + allArrears(i) + word(at.P_LATE_FEES, i);
}
export function clearAccount(i: i32): void {
  for (let slot = 0; slot < HORIZON; slot++) setWord(at.P_PLANS, slot * size + i, 0);
  for (let age = 0; age < 6; age++) setArrears(i, age, 0);
  setWord(at.P_INSTALMENT, i, 0);
  setWord(at.P_INSTALMENT_FEE, i, 0);
  setWord(at.P_OPEN, i, 0);
  setWord(at.P_NEXT_BILL, i, 0);
  setWord(at.P_LATE_FEES, i, 0);
  setByte(at.P_LATE, i, -1);
  setByte(at.P_SPELL, i, 0);
  setByte(at.P_PAY_DAY, i, 0);
  setByte(at.P_ON_PLAN, i, 0);
  setWord(at.P_POOL, i, 0);
}

// Money that comes in (month/settle.ts).
export function bookRecovery(i: i32, amount: i32): void {
  const turned = half(at.P_TURNED_IN, i);
  if (turned < 0 || t - turned > 12) return;
  bookEarlier(turned, at.RECOVERED_12, amount);
}
export function receive(i: i32, amount: i32): void {
  setWord(at.P_BUFFER, i, positive(word(at.P_BUFFER, i) - amount));
  setWord(at.P_POOL, i, positive(word(at.P_POOL, i) - amount));
  if (byte(at.P_STATUS, i) != BOOKED) return;
  book(at.PAID + byte(at.P_BUCKET, i), amount);
  bookRecovery(i, amount);
}
export function chargeLateFee(i: i32, amount: i32, days: i32): void {
  if (amount <= 0 || days <= 0) return;
  const fee = roundInt(<f64>amount * term(at.M_LATE_FEE) * <f64>days);
  if (fee == 0) return;
  setWord(at.P_LATE_FEES, i, word(at.P_LATE_FEES, i) + fee);
  if (byte(at.P_STATUS, i) != BOOKED) return;
  book(at.FEES + byte(at.P_BUCKET, i), fee);
  book(at.LATE_FEES, fee);
}
export function settle(i: i32, day: i32, newBill: bool): void {
  const total = allArrears(i);
  const fresh = newBill ? arrears(i, 0) : 0;
  chargeLateFee(i, total - fresh, day);
  chargeLateFee(i, fresh, day - byte(at.P_DUE_DAY, i));
  const amount = total + word(at.P_LATE_FEES, i);
  for (let age = 0; age < 6; age++) setArrears(i, age, 0);
  setWord(at.P_LATE_FEES, i, 0);
  receive(i, amount);
  setByte(at.P_LATE, i, -1);
  setByte(at.P_SPELL, i, 0);
  setByte(at.P_PAY_DAY, i, 0);
  setByte(at.P_STUNG, i, 10);
  setHalf(at.P_TURNED_IN, i, -1);
}

// Plans (month/plans.ts).
export function planSlot(month: i32): i32 {
  return ((month + 48) % HORIZON) * size;
}
export function tenorOf(kind: i32): i32 {
  return kind == 0 ? 3 : kind == 1 ? 6 : kind == 2 ? 12 : 24;
}
export function feeOf(month: i32, kind: i32, principal: i32): i32 {
  const fee = roundInt(<f64>principal * termOf(at.M_PLAN_FEE, (month & 31) * 4 + kind));
  return fee < 65535 ? fee : 65535;
}
