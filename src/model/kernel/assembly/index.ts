// The month of src/model/month for one block of people, fast: columns in this module's memory, draws four at a
// time. Every number is that of the reference, to the bit (test/model/kernel.test.ts). Stages are called one by
// one: as one large function they would run at half the speed.
import { draw } from './draw';
import * as at from './layout';

export { applications } from './applications';
export { bill } from './bill';
export { setBlock } from './books';
export { buy } from './buy';
export { claims } from './claims';
export { close } from './close';
export { spendAndPay } from './due';
export { late } from './late';
export { work } from './work';

/** The words of everybody for the month. */
export function drawAll(from: i32, count: i32): void {
  draw(at.X_IDENTITY, count, from, 4, at.X_MONEY_A);
  draw(at.X_IDENTITY, count, from, 5, at.X_PAY_A);
}
