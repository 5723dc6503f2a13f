// Work and income of everybody (month/work.ts).
import * as at from './layout';
import { book, column, term, toInt } from './books';

export function work(from: i32, count: i32): void {
  const jobLoss = term(at.M_JOB_LOSS);
  const jobFinding = term(at.M_JOB_FINDING);
  const outOfWork = term(at.M_OUT_OF_WORK);
  const cut = i32(term(at.M_CUT));
  const permanent = column(at.P_INCOME) + ((<usize>from) << 2);
  const deviation = column(at.P_DEVIATION) + ((<usize>from) << 1);
  const jobRisk = column(at.P_JOB_RISK) + ((<usize>from) << 1);
  const inWork = column(at.P_IN_WORK) + <usize>from;
  let idle = 0;
  for (let j = 0; j < count; j++) {
    const two = (<usize>j) << 1;
    const four = (<usize>j) << 2;
    const luck = <f64>load<u32>(at.X_MONEY_A + four);
    const word = load<u32>(at.X_MONEY_B + four);
    const lasting =
      (<i32>load<i16>(deviation + two) * 3686 +
        <i32>load<i16>(at.F_NORMAL + ((<usize>(word >>> 21)) << 1)) * 246 +
        2048) >>
      12;
    store<i16>(deviation + two, <i16>lasting);
    const usual = <f64>load<i32>(permanent + four);
    let earned: f64;
    if (
      load<u8>(inWork + <usize>j) == 1
        ? luck >= jobLoss * <f64>load<u16>(jobRisk + two)
        : luck < jobFinding
    ) {
      store<u8>(inWork + <usize>j, 1);
      const passing =
        (<i32>load<i16>(at.F_NORMAL + ((<usize>((word >>> 5) & 2047)) << 1)) * 491) >> 12;
      const log = (lasting + passing - cut) >> 2;
      earned = usual * load<f64>(at.F_EXP + ((<usize>(log < -4096 ? 0 : log + 4096)) << 3));
    } else {
      store<u8>(inWork + <usize>j, 0);
      earned = usual * outOfWork;
      idle++;
    }
    store<i32>(at.X_INCOME + four, toInt(earned));
  }
  book(at.PEOPLE, count);
  book(at.OUT_OF_WORK, idle);
}
