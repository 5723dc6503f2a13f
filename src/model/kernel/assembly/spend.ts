// Free spending, and so the cash on the due day (month/spend.ts).
import * as at from './layout';
import { column, IN_FULL, LATE, listed, listStart, s, term, termOf, toInt } from './books';

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
  return trunc<f64>(free);
}

export function spend(from: i32): void {
  const four = (<usize>from) << 2;
  const two = (<usize>from) << 1;
  const buffer = column(at.P_BUFFER) + four;
  const bufferTarget = column(at.P_BUFFER_TARGET) + four;
  const essentials = column(at.P_ESSENTIALS) + four;
  const otherDebt = column(at.P_OTHER_DEBT) + four;
  const usual = column(at.P_INCOME) + four;
  const patience = column(at.P_PATIENCE) + two;
  const blindSpot = column(at.P_BLIND_SPOT) + two;
  const monthsOnBook = column(at.P_MONTHS_ON_BOOK) + <usize>from;
  const onPlan = column(at.P_ON_PLAN) + <usize>from;
  const inWork = column(at.P_IN_WORK) + <usize>from;
  const hideRank = column(at.P_HIDE_RANK) + <usize>from;
  const costs = term(at.M_COSTS);
  const lean = costs * 0.85;
  const crunchRank = term(at.M_CRUNCH_RANK);
  const shift = termOf(at.M_PATIENCE, s);
  const sight = termOf(at.M_BLIND_SPOT, s) / 4096;
  const tools = termOf(at.M_CLAW_BACK, s);
  for (let list = IN_FULL; list <= LATE; list++) {
    const start = listStart(list);
    const end = start + ((<usize>listed(list)) << 2);
    for (let k = start; k < end; k += 4) {
      const j = <usize>load<i32>(k);
      const j2 = j << 1;
      const j4 = j << 2;
      const service = load<i32>(otherDebt + j4);
      let must = toInt(
        <f64>load<i32>(essentials + j4) * (load<u8>(inWork + j) == 1 ? costs : lean) + <f64>service,
      );
      if (crunchRank > 0 && <f64>load<u8>(hideRank + j) < crunchRank) must += service;
      const event = load<u32>(at.X_MONEY_C + j4);
      let blow = 0;
      if (event >>> 16 < 3277)
        blow = toInt(
          <f64>load<i32>(usual + j4) *
            load<f64>(at.F_EXPENSE_SHOCK + ((<usize>((event >>> 7) & 511)) << 3)),
        );
      store<i32>(at.X_NEEDS + j4, must);
      store<i32>(at.X_SHOCK + j4, blow);

      const needs = <f64>must;
      const target = <f64>load<i32>(bufferTarget + j4);
      const due = <f64>load<i32>(at.X_BILL + j4);
      const beta = <f64>load<i16>(patience + j2) * (1.0 / 4096) + shift;
      const blind =
        <f64>load<i16>(blindSpot + j2) *
        sight *
        load<f64>(at.M_EXPERIENCE + ((<usize>load<u8>(monthsOnBook + j)) << 3));
      const earned = <f64>load<i32>(at.X_INCOME + j4);
      const reserve = <f64>load<i32>(buffer + j4);
      const felt = due * beta;
      const seems = earned - needs * (1 - blind) - felt;
      let save = 0.1 + 0.8 * (beta - 0.85);
      save = save + (reserve < target ? 0.25 : 0);
      save = max<f64>(0, min<f64>(0.6, save));
      let free = max<f64>(0, seems) * (1 - save);
      if (reserve > target + felt) free += 0.3 * (reserve - target - felt);
      const left = reserve + earned - needs - <f64>blow;
      const short = due - (left - free);
      if (short > 0 && due > 0) {
        const claw = max<f64>(0.05, min<f64>(0.95, 0.6 + (beta - 0.85) + tools));
        free -= min<f64>(short, free * claw);
      }
      const whole = trunc<f64>(free);
      const hand = toInt(left - whole);
      store<i32>(at.X_SPENT + j4, toInt(whole));
      store<i32>(at.X_CASH + j4, hand);
      store<i32>(buffer + j4, left - whole > 0 ? hand : 0);
      const months = load<u8>(onPlan + j);
      if (months > 0) store<u8>(onPlan + j, months - 1);
    }
  }
}
