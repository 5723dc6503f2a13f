// One life, told exactly: the account adds up, every decision replays from its draw, and nobody is disturbed.
import { describe, expect, it } from 'vitest';
import {
  BUCKETS,
  ENDS,
  fingerprintOf,
  LEVERS,
  LifeWitness,
  planRun,
  SEGMENTS,
  simulate,
  TALLY,
  World,
} from '../../src/model/index.ts';
import type { LifeMonth, Plan, Scenario, Witness } from '../../src/model/index.ts';
import * as t from '../../src/model/tallies.ts';
import { chronicle, findLives, lifeOf, lifePair, whoRolled } from '../../src/studies/index.ts';
import { plain, planOf, with_ } from '../laws/worlds.ts';

const everything = Object.fromEntries(LEVERS.map(({ id }) => [`policies.${id}.on`, true]));
const CASES: readonly (readonly [string, Scenario])[] = [
  ['the reference wallet', plain()],
  ['the wallet in the shock', plain('reference-wallet-2020-shock')],
  ['a card', plain('prime-card')],
  ['every policy at once', with_(plain(), everything)],
  ['every policy on a card', with_(plain('prime-card'), everything)],
];
const RUN = { borrowers: 300, months: 20, seed: 'life' };

/** What the books say of one person: the month's tallies before and after that person was worked. */
class Bookkeeper implements Witness {
  readonly person: number;
  readonly booked: Record<
    'paid' | 'fees' | 'lateFees' | 'bought' | 'waived' | 'chargedOff',
    number
  >[] = [];
  #before: Float64Array = new Float64Array(0);
  #own: LifeWitness;

  constructor(own: LifeWitness) {
    this.person = own.person;
    this.#own = own;
  }

  see(...[step, people, m]: Parameters<Witness['see']>): void {
    this.#own.see(step, people, m);
    if (step === 'start') this.#before = m.slab.slice();
    if (step !== 'close') return;
    const sum = (first: number, count: number = BUCKETS.length): number => {
      let all = 0;
      for (let k = first * SEGMENTS.length; k < (first + count) * SEGMENTS.length; k++)
        all += m.slab[k]! - this.#before[k]!;
      return all;
    };
    const lateFees = sum(t.LATE_FEES, 1);
    this.booked.push({
      paid: sum(t.PAID),
      fees: sum(t.FEES) - lateFees,
      lateFees,
      bought: sum(t.BOUGHT),
      waived: sum(t.WAIVED),
      chargedOff: sum(t.CHARGED_OFF),
    });
  }
}

function watched(
  plan: Plan,
  person: number,
): { months: LifeMonth[]; keeper: Bookkeeper; world: World } {
  const witness = new LifeWitness(person);
  const keeper = new Bookkeeper(witness);
  const world = new World(plan, 0);
  world.watch(keeper);
  while (!world.done) world.step();
  return { months: witness.months, keeper, world };
}

describe.each(CASES)('a life in %s', (_, scenario) => {
  const plan = planOf(scenario, RUN);
  const print = fingerprintOf([simulate(plan, 0)]);
  const lives = Array.from({ length: 50 }, (_, k) => watched(plan, k * 6));

  it('is looked at without changing a bit of the world', () => {
    for (const { world } of lives) expect(fingerprintOf([world.tallies])).toBe(print);
  });

  it('can be lived again alone, to the bit, from the history of its world', () => {
    const { history } = lives[0]!.world;
    for (const { keeper, months } of lives) {
      const witness = new LifeWitness(keeper.person);
      new World(plan, 0).relive(history, witness);
      expect(witness.months).toEqual(months);
    }
  });

  it('agrees with the books to the fen, month by month', () => {
    let checked = 0;
    for (const { months, keeper } of lives) {
      for (const [k, month] of months.entries()) {
        const before = months[k - 1];
        const isCustomer = (one?: LifeMonth): boolean =>
          one === undefined || one.standing === 'customer' || one.standing === 'outside';
        if (!isCustomer(before) || month.standing === 'rejected') continue;
        const { paid, fees, lateFees, bought, waived, chargedOff } = month;
        expect({ paid, fees, lateFees, bought, waived, chargedOff }).toEqual(keeper.booked[k]);
        checked++;
      }
    }
    expect(checked).toBeGreaterThan(500);
  });

  it('replays: a miss and its cause follow from the chances and the draws', () => {
    let misses = 0;
    for (const { months } of lives) {
      for (const { decisions, missed, bill, caughtUp, daysLate, standing } of months) {
        const said = (kind: string): boolean | undefined =>
          decisions.find((decision) => decision.kind === kind)?.happened;
        const cause =
          said('able') === false && said('halvesBill') !== true
            ? 'couldNot'
            : said('refuses') === true
              ? 'wouldNot'
              : said('forgets') === true
                ? 'forgot'
                : null;
        expect(missed).toBe(cause);
        if (missed) {
          misses++;
          expect(bill).toBeGreaterThan(0);
          // A rejected person is followed for a year and no longer.
          if (standing !== 'outside') expect(caughtUp.length > 0 || daysLate > 0).toBe(true);
        }
        for (const { chance, draw, happened } of decisions) {
          expect(chance).toBeGreaterThanOrEqual(0);
          expect(chance).toBeLessThanOrEqual(1);
          if (chance < 1) expect(happened).toBe(draw < chance);
        }
      }
    }
    expect(misses).toBeGreaterThan(5);
  });

  it('says on which day who catches up has paid: in this month or the next', () => {
    let caught = 0;
    for (const { months } of lives) {
      for (const [k, month] of months.entries()) {
        const decided = month.decisions.find(({ kind }) => kind === 'catchesUp');
        const next = months[k + 1];
        if (!decided?.happened || !next || month.standing === 'outside') continue;
        const now = month.caughtUp.length > 0 && month.daysLate === 0;
        const soon = next.caughtUp.length > 0 && month.daysLate > 0;
        // A write-off comes first.
        if (next.chargedOff === 0) expect(now || soon).toBe(true);
        caught++;
      }
    }
    expect(caught).toBeGreaterThan(3);
  });
});

describe('two worlds', () => {
  const plan = planOf(plain(), RUN);

  it('are one where nothing differs', () => {
    const pair = lifePair(plan, planOf(plain(), RUN), 0, 7);
    expect(pair.first).toBeUndefined();
    expect(pair.parting).toBeUndefined();
    expect(pair.a).toEqual(pair.b);
  });

  it('part at a decision with one draw and two chances', () => {
    const other = planOf(with_(plain(), { 'policies.autopay.on': true }), RUN);
    const [before, after] = [chronicle(plan, 0).states, chronicle(other, 0).states];
    const changed = before.findIndex((state, k) => state !== after[k]) % 300;
    expect(changed).toBeGreaterThanOrEqual(0);
    const { first, parting } = lifePair(plan, other, 0, changed);
    expect(first!.month).toBeGreaterThan(0);
    expect(parting!.a!.draw).toBe(parting!.b!.draw);
    expect(parting!.a!.happened).not.toBe(parting!.b!.happened);
    expect(parting!.month).toBeGreaterThanOrEqual(first!.month);
  });

  it('must have the same people', () => {
    expect(() => lifePair(plan, planOf(plain(), { ...RUN, seed: 'other' }), 0, 1)).toThrow(
      'Paired worlds must have the same seed, got life and other.',
    );
    expect(() => lifeOf(plan, 0, 300)).toThrow(
      'borrower must be a whole number from 0 to 299, got 300.',
    );
  });
});

describe('lives worth a look', () => {
  const run = { borrowers: 2000, months: 24, seed: 'life' };
  const plan = planOf(plain(), run);

  it('stand behind a cell of the roll matrix, as many as it counts', () => {
    const world = simulate(plan, 0);
    for (const [f, from] of BUCKETS.entries()) {
      for (const [e, to] of ENDS.entries()) {
        const counted = world.total(TALLY.rollCount + f * ENDS.length + e, 9);
        expect(whoRolled(plan, 0, 9, from, to), `${from} to ${to}`).toHaveLength(counted);
      }
    }
  });

  it('are what their kind says', () => {
    const other = planRun(with_(plain(), { 'underwriting.strictness': 90 }), {
      ...run,
      replicates: 1,
    });
    const finds = Object.fromEntries(findLives(plan, other, 0, 5).map((find) => [find.kind, find]));
    const [lost, turned] = [finds['lowRiskLost']!, finds['turnedAway']!];
    expect(lost.people.length).toBeGreaterThan(0);
    const life = lifeOf(plan, 0, lost.people[0]!);
    expect(life.who.risk).toBeLessThan(0);
    expect(life.months.some(({ chargedOff }) => chargedOff > 0)).toBe(true);
    const pair = lifePair(plan, other, 0, turned.people[0]!);
    expect(pair.a.months.at(-1)!.standing).toBe('customer');
    expect(pair.b.months.every(({ standing }) => standing !== 'customer')).toBe(true);
    expect(finds['typical']!.people).toHaveLength(5);
  });
});
