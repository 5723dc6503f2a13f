// Worlds made by hand: each number is known, so that what a chart says of it can be checked.
import * as t from '../../src/model/tallies.ts';
import { PEOPLE_STATES, SEGMENTS } from '../../src/model/index.ts';
import type { Results } from '../../src/charts/index.ts';

export const MONTHS = 12;
const [NONE, CURRENT, D1, D31, D61, D91] = [0, 1, 2, 3, 4, 5] as const;

function put(world: t.WorldTallies, tally: number, month: number, value: number): void {
  // Segments are added up: the first may hold all.
  world.data[month * t.SLAB + tally * SEGMENTS.length] = value;
}

/**
 * A world in which `late` per cent of what is owed is late, 40 % of it 1-30 days, 10 % each 31-60 and
 * 61-90, 40 % over 90; it grows by `slope` points a month.
 */
export function fakeWorld(late: number, slope = 0): t.WorldTallies {
  const world = new t.WorldTallies(MONTHS);
  for (let month = 0; month <= MONTHS; month++) {
    const points = late + slope * month;
    const set = (tally: number, value: number) => {
      put(world, tally, month, value);
    };
    set(t.roll(NONE, CURRENT), 1_000_000 * (100 - points));
    set(t.roll(CURRENT, D1), 400_000 * points);
    set(t.roll(D1, D31), 100_000 * points);
    set(t.roll(D31, D61), 100_000 * points);
    set(t.roll(D61, D91), 400_000 * points);
    // Fen: 10,000 yuan of fees a month, 2,000 of losses, 5,000 of costs of which 1,000 for policies.
    set(t.FEES, 600_000);
    set(t.MERCHANT_FEES, 400_000);
    set(t.FUNDING, 300_000);
    set(t.SERVICING, 100_000);
    set(t.PROGRAMMES, 100_000);
    set(t.CHARGED_OFF + D91, 250_000 + 1_000 * points);
    set(t.RECOVERED_OWN, 50_000);
    set(t.PROVISION, 10_000 * (month + 1));
    set(t.PROVISION_OPENING, 10_000 * month);
    set(t.MISSED, 60);
    set(t.MISSED + 1, 10);
    set(t.MISSED + 2, 30);
    set(t.ROOT, 24);
    set(t.ROOT + 1, 12);
    set(t.ROOT + 2, 9);
    set(t.ROOT + 3, 6);
    set(t.ROOT + 4, 6);
    set(t.ROOT + 5, 3);
    set(t.CASES_NEW, 5);
    set(t.CASES_WAITING, month * 2);
    set(t.TRUST, 600_000 - 1_000 * points);
    set(t.ONE, 1);
  }
  return world;
}

/** Ten people: in month m, m of them (at most nine) have moved from on time to over 90 days late. */
export function fakePeople(): Uint8Array {
  const [current, late] = [PEOPLE_STATES.indexOf('current'), PEOPLE_STATES.indexOf('d91_plus')];
  return Uint8Array.from({ length: (MONTHS + 1) * 10 }, (_, i) => {
    const [month, person] = [Math.floor(i / 10), i % 10];
    return person < Math.min(9, month) ? late : current;
  });
}

/** Ten worlds, a little unlike each other; in the baseline one point less is late, in all but one. */
export function fakeResults(change: Partial<Results> = {}): Results {
  const levels = Array.from({ length: 10 }, (_, i) => 4 + i / 10);
  return {
    worlds: levels.map((level) => fakeWorld(level, 0.1)),
    baseline: levels.map((level, i) => fakeWorld(level - (i === 9 ? -0.5 : 1), 0.1)),
    people: fakePeople(),
    baselinePeople: fakePeople(),
    sample: 10,
    borrowers: 100,
    months: MONTHS,
    month: MONTHS,
    ...change,
  };
}
