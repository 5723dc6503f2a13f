// The integer specification against the equations in reals: the same people with the same luck decide alike.
import { expect, it } from 'vitest';
import { World } from '../../src/model/index.ts';
import { BOOKED, COULD_NOT, DORMANT, FORGOT, SHADOW, WOULD_NOT } from '../../src/model/people.ts';
import { draw, FIRST_MONTH } from '../../src/model/random.ts';
import { keyOf } from '../../src/model/seed.ts';
import * as t from '../../src/model/tallies.ts';
import { plain, planOf, with_ } from '../laws/worlds.ts';
import { eachBlock } from './blocks.ts';

// A judge apart from the model's own functions; only the last bits differ from engine to engine.
const logistic = (x: number): number => 1 / (1 + Math.exp(-x));
const WHOLE = 2 ** 32;

const SIZE = 6000;
const SEED = 'reals';
const STEEP = 3;
const MIDDLE = 0.8;
const HELP = 0.1;
const BASE = 0.004;
const HANDOVER = 10;
const key = keyOf(SEED);
const WORLD = with_(plain(), {
  'economy.noise': 0,
  'economy.pressure': 50,
  'borrowers.spendingAttitude': 70,
  'borrowers.abilitySteepness': STEEP,
  'borrowers.abilityMidpoint': MIDDLE,
  'borrowers.help': HELP,
  'borrowers.willingnessBase': BASE,
  'borrowers.autopay': 0.5,
  'product.keepUp': 0,
  'collection.cureForgot': 0.3,
  'collection.cureWouldNot': 0.06,
  'collection.cureCouldNot': 0.09,
  'collection.handover': HANDOVER,
  'collection.second': 0.08,
  'collection.third': 0.05,
  'collection.later': 0.03,
  // No backlog of cases weakens what is done after 90 days.
  'lender.capacityLoop': false,
});
/** Mean yearly price of the reference instalments: 24 f n / (n + 1), weighted by tenor. */
const PRICE = [
  [3, 0.005, 0.15],
  [6, 0.006, 0.2],
  [12, 0.007, 0.5],
  [24, 0.009, 0.15],
].reduce((sum, [n, fee, weight]) => sum + (weight! * 24 * fee! * n!) / (n! + 1), 0);

/** A world past its warm-up. */
function ready(): World {
  const world = new World(planOf(WORLD, { borrowers: SIZE, months: 6, seed: SEED }), 0);
  while (world.month < 1) world.step();
  return world;
}

/** A bill of somebody who is not late, the chances in reals, and what became of it. */
interface Bill {
  readonly i: number;
  readonly booked: boolean;
  readonly followed: boolean;
  /** Chances: to be able; then to be unwilling; then to forget. */
  readonly able: number;
  readonly unwilling: number;
  readonly forgets: number;
  readonly luck: readonly number[];
  /** -1: paid. */
  readonly cause: number;
}

/** Works one month and lists its bills. */
function bills(world: World): Bill[] {
  const found: Bill[] = [];
  const { columns: people } = world;
  const before = {
    late: people.late.slice(),
    payDay: people.payDay.slice(),
    status: people.status.slice(),
    stung: people.stung.slice(),
  };
  const address = FIRST_MONTH + world.month;
  eachBlock(world, (i, j) => {
    const m = world.context;
    const standing = before.status[i];
    if (standing !== BOOKED && standing !== SHADOW) return;
    if ((people.traits[i]! & DORMANT) !== 0 || m.bill[j] === 0) return;
    // Whoever pays on a day that was announced last month is not late when the new bill falls due.
    const returned = before.late[i]! >= 0 && before.payDay[i]! > 0;
    if (before.late[i]! >= 0 && !returned) return;
    // A year after a rejection nobody follows any longer what would have been owed.
    const followed = people.status[i] === standing;
    const bill = m.bill[j]!;
    const income = m.income[j]!;
    const q = (m.cash[j]! + people.income[i]! * HELP) / bill;
    const burden = income > 0 ? (bill + people.otherDebt[i]!) / income : 2;
    const memory = 1 - 0.04 * (returned ? 10 : before.stung[i]!);
    const byDebit = people.autopayRank[i]! / 65536 < 0.5;
    // Payment of arrears sets the sting to 10; a bill that is paid takes one off.
    const missed = people.late[i]! >= 0 || people.stung[i] === 10;
    found.push({
      i,
      followed,
      booked: standing === BOOKED,
      able: logistic(STEEP * (q - MIDDLE)),
      unwilling:
        BASE * Math.exp(people.reluctance[i]! / 64 + 0.8 * Math.min(burden, 2) + PRICE - 0.18),
      forgets: byDebit ? 0.003 : (people.forgets[i]! / 65536) * memory,
      luck: draw(key, 0, i, address, 'pay').map((word) => (word >>> 0) / WHOLE),
      cause: missed ? people.cause[i]! : -1,
    });
  });
  return found;
}

it('everybody pays or misses, and for the cause, that the equations in reals say, unless luck is within the rounding', () => {
  // The floor of a score moves its logit by less than 1/64, and a chance by a quarter of that.
  const ABLE = 1 / 256;
  // The log score of willingness has a floor of 1/64 and its table another.
  const WILLING = Math.exp(1 / 64) - 1;
  const world = ready();
  let [checked, skipped] = [0, 0];
  const missed = [0, 0, 0];
  while (!world.done) {
    for (const { i, followed, able, unwilling, forgets, luck, cause } of bills(world)) {
      if (!followed) continue;
      const [a, b, c] = luck as [number, number, number];
      const real = a >= able ? COULD_NOT : b < unwilling ? WOULD_NOT : c < forgets ? FORGOT : -1;
      const near =
        Math.abs(a - able) < ABLE ||
        (a < able && Math.abs(b / unwilling - 1) < WILLING) ||
        (a < able && b >= unwilling && Math.abs(c - forgets) < 1e-9);
      if (near) {
        skipped++;
        continue;
      }
      checked++;
      expect(cause, `person ${i}`).toBe(real);
      if (cause >= 0) missed[cause]!++;
    }
  }
  expect(checked).toBeGreaterThan(8000);
  expect(skipped).toBeLessThan(checked * 0.02);
  for (const count of missed) expect(count).toBeGreaterThan(20);
});

it('as many bills are missed as the chances in reals add up to, within four standard errors and the rounding', () => {
  const world = ready();
  let [due, expected, variance, rounding] = [0, 0, 0, 0];
  while (!world.done) {
    for (const { booked, able, unwilling, forgets } of bills(world)) {
      if (!booked) continue;
      due++;
      const miss = 1 - able * (1 - unwilling) * (1 - forgets);
      expected += miss;
      variance += miss * (1 - miss);
      rounding += (able * (1 - able) + unwilling) / 64;
    }
  }
  const counted = (tally: number): number =>
    [1, 2, 3, 4, 5, 6].reduce((sum, month) => sum + world.tallies.total(tally, month), 0);
  expect(counted(t.DUE_COUNT)).toBe(due);
  const gap = counted(t.UNPAID_COUNT) - expected;
  expect(Math.abs(gap)).toBeLessThan(4 * Math.sqrt(variance) + rounding);
});

it('the day of catching up is that of an exponential wait against the hazard in reals, within its table and a score', () => {
  const world = ready();
  const { columns: people } = world;
  const HAZARD = [0.09, 0.06, 0.3];
  const SLOWER = [1, 2 / 3, 0.4];
  const LATER = [1, 0.08, 0.05, 0.03];
  const seen = [0, 0, 0];
  while (!world.done) {
    const address = FIRST_MONTH + world.month;
    eachBlock(world, (i, j) => {
      const m = world.context;
      if (people.late[i]! < 0) return;
      const cause = people.cause[i]!;
      const spell = people.spell[i]!;
      let hazard = HAZARD[cause]! * LATER[Math.min(spell, 3)]!;
      let slack = 0;
      if (cause === COULD_NOT) {
        const purse = m.income[j]! - m.needs[j]! + people.buffer[i]!;
        const g = logistic(STEEP * (purse / (people.arrearsOf(i) + 1) - MIDDLE));
        hazard *= 0.1 + 0.9 * g;
        // A step of the score and the ends of its table.
        slack = (0.9 * (g * (1 - g))) / 64 / (0.1 + 0.9 * g) + 1e-6;
      }
      // Exp(1) by inversion of the whole word; the table holds its upper 12 bits at their middle.
      const word = draw(key, 0, i, address, 'late')[0] >>> 0;
      const cell = Math.floor(word / 2 ** 20);
      const day = (u: number, factor: number): number => {
        const wait = -Math.log(1 - u);
        const early = hazard * factor * (spell === 1 ? HANDOVER : 1);
        if (wait < 7 * early) return Math.floor(wait / early) + 1;
        return 8 + Math.floor((wait - 7 * early) / (hazard * factor * SLOWER[cause]!));
      };
      const soonest = day(cell / 4096, 1 + slack);
      const latest = cell === 4095 ? Infinity : day((cell + 1) / 4096, 1 - slack);
      const exact = day(word / WHOLE, 1);
      expect(exact).toBeGreaterThanOrEqual(soonest);
      expect(exact).toBeLessThanOrEqual(latest);
      // Late at the month's close: paid on a day of the next month, or not within thirty days.
      const paid = people.payDay[i]! > 0 ? people.payDay[i]! + 30 - people.dueDay[i]! : Infinity;
      expect(paid, `person ${i}`).toBeGreaterThanOrEqual(Math.min(soonest, 31));
      if (latest <= 30) expect(paid, `person ${i}`).toBeLessThanOrEqual(latest);
      if (paid <= 30) seen[cause]!++;
    });
  }
  for (const count of seen) expect(count).toBeGreaterThan(20);
});
