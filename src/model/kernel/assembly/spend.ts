// Free spending of one person, and so the cash on the due day (month/spend.ts); of most, see due.ts.
import * as at from './layout';
import {
  byte,
  half,
  s,
  scratch,
  setByte,
  setScratch,
  setWord,
  term,
  termOf,
  toInt,
  word,
} from './books';

/** As `freeSpending` of the reference. */
export function freeSpending(
  income: f64,
  needs: f64,
  shock: f64,
  bill: f64,
  buffer: f64,
  target: f64,
  blind: f64,
  patience: f64,
  clawBack: f64,
): f64 {
  const felt = bill * patience;
  const seems = income - needs * (1 - blind) - felt;
  let save = 0.1 + 0.8 * (patience - 0.85) + (buffer < target ? 0.25 : 0);
  save = save < 0 ? 0 : save > 0.6 ? 0.6 : save;
  let free = seems > 0 ? seems * (1 - save) : 0;
  if (buffer > target + felt) free += 0.3 * (buffer - target - felt);
  const short = bill - (buffer + income - needs - shock - free);
  if (short > 0 && bill > 0) {
    let claw = 0.6 + (patience - 0.85) + clawBack;
    claw = claw < 0.05 ? 0.05 : claw > 0.95 ? 0.95 : claw;
    const most = free * claw;
    free -= short < most ? short : most;
  }
  return <f64>toInt(free);
}

/** What one person must spend, spends freely, and so has on the due day; the reserve until a bill is paid. */
export function spendOne(i: i32, j: i32): void {
  const service = word(at.P_OTHER_DEBT, i);
  const usual = <f64>word(at.P_INCOME, i);
  const costs = termOf(at.X_COSTS, byte(at.P_IN_WORK, i));
  let must = toInt(<f64>word(at.P_ESSENTIALS, i) * costs + <f64>service);
  const crunchRank = term(at.M_CRUNCH_RANK);
  if (crunchRank > 0 && <f64>byte(at.P_HIDE_RANK, i) < crunchRank) must += service;
  const blow = blowOf(<u32>scratch(at.X_MONEY_C, j), usual);
  const earned = <f64>scratch(at.X_INCOME, j);
  const reserve = <f64>word(at.P_BUFFER, i);
  const blind =
    <f64>half(at.P_BLIND_SPOT, i) *
    (termOf(at.M_BLIND_SPOT, s) / 4096) *
    termOf(at.M_EXPERIENCE, byte(at.P_MONTHS_ON_BOOK, i));
  const beta = <f64>half(at.P_PATIENCE, i) * (1.0 / 4096) + termOf(at.M_PATIENCE, s);
  const free = freeSpending(
    earned,
    <f64>must,
    blow,
    <f64>scratch(at.X_BILL, j),
    reserve,
    <f64>word(at.P_BUFFER_TARGET, i),
    blind,
    beta,
    termOf(at.M_CLAW_BACK, s),
  );
  const hand = reserve + earned - <f64>must - blow - free;
  setScratch(at.X_NEEDS, j, must);
  setScratch(at.X_SHOCK, j, toInt(blow));
  setScratch(at.X_SPENT, j, toInt(free));
  setScratch(at.X_CASH, j, toInt(hand));
  setWord(at.P_BUFFER, i, hand > 0 ? toInt(hand) : 0);
  const months = byte(at.P_ON_PLAN, i);
  if (months > 0) setByte(at.P_ON_PLAN, i, months - 1);
}

/** An expense shock, whole fen. */
export function blowOf(event: u32, usual: f64): f64 {
  if (event >>> 16 >= 3277) return 0;
  return trunc<f64>(usual * load<f64>(at.F_EXPENSE_SHOCK + ((<usize>((event >>> 7) & 511)) << 3)));
}

/** Essentials out of work and in work, relative to those written down. */
export function setCosts(): void {
  const costs = term(at.M_COSTS);
  store<f64>(at.X_COSTS, costs * 0.85);
  store<f64>(at.X_COSTS, costs, 8);
}
