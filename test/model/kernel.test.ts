// The fast kernel is the reference, to the bit: every column of everybody and every tally, each month.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createKernel, LEVERS, simulate, World } from '../../src/model/index.ts';
import type { Plan, Scenario, Witness } from '../../src/model/index.ts';
import { columnsOf } from '../../src/model/kernel/layout.ts';
import { plain, planOf, scenarios, with_ } from '../laws/worlds.ts';

const kernel = createKernel();

/** Names of columns that differ, and places of tallies. */
function differing(one: World, other: World): string[] {
  const columns = columnsOf(one.columns);
  const others = new Map(columnsOf(other.columns));
  const result = columns.flatMap(([name, column]) => {
    const i = column.findIndex((value, k) => value !== others.get(name)![k]);
    return i < 0 ? [] : [`${name} of ${i % one.columns.size}`];
  });
  const at = one.tallies.data.findIndex((value, k) => value !== other.tallies.data[k]);
  return at < 0 ? result : [...result, `tally ${at}`];
}

function compare(plan: Plan, replicate = 0): void {
  const reference = new World(plan, replicate);
  const fast = new World(plan, replicate, 0, kernel);
  while (!reference.done) {
    reference.step();
    fast.step();
    expect(differing(reference, fast), `month ${reference.month - 1}`).toEqual([]);
  }
}

const everything = Object.fromEntries(LEVERS.map(({ id }) => [`policies.${id}.on`, true]));

it('there is a kernel wherever the tests run', () => {
  expect(kernel).toBeDefined();
});

it('any scenario is worked by the kernel as by the reference', () => {
  fc.assert(
    fc.property(scenarios, (scenario) => {
      compare(planOf(scenario, { borrowers: 500, months: 12 }));
    }),
    { numRuns: 40, seed: 7 },
  );
});

it('and any scenario with every policy on, whatever its pressure and product', () => {
  fc.assert(
    fc.property(
      scenarios,
      fc.integer({ min: 3, max: 24 }),
      fc.integer({ min: 0, max: 100 }),
      fc.constantFrom('wallet', 'card'),
      (scenario, months, pressure, kind) => {
        const changes = {
          ...everything,
          'policies.hardshipPlans.months': months,
          'policies.hardshipPlans.takeUp': 0.8,
          'economy.pressure': pressure,
          'product.kind': kind,
        };
        compare(planOf(with_(scenario, changes), { borrowers: 400, months: 30 }));
      },
    ),
    { numRuns: 12, seed: 7 },
  );
});

it.each<[string, Scenario, number]>([
  ['several blocks of people, ten years', plain(), 120],
  ['a card', plain('prime-card'), 36],
  ['every policy', with_(plain(), everything), 36],
])('%s: the kernel is the reference', (_, scenario, months) => {
  compare(planOf(scenario, { borrowers: months > 100 ? 1500 : 3000, months }), 1);
});

it('a kernel that worked other worlds before gives the same world', () => {
  const [plan, other] = [planOf(plain()), planOf(plain('prime-card'), { borrowers: 2000 })];
  const first = simulate(plan, 0, kernel).data;
  simulate(other, 0, kernel);
  expect(simulate(plan, 0, kernel).data).toEqual(first);
  expect(simulate(plan, 0, null).data).toEqual(first);
});

it('who is watched is worked by the reference among people worked by the kernel', () => {
  const plan = planOf(plain(), { borrowers: 1000, months: 12 });
  const witness: Witness = { person: 600, see: () => undefined };
  const [alone, watched] = [new World(plan, 0), new World(plan, 0, 0, kernel)];
  watched.watch(witness);
  while (!alone.done) {
    alone.step();
    watched.step();
  }
  expect(differing(alone, watched)).toEqual([]);
});

it('a world that left the kernel and is forked into it goes on as the reference would', () => {
  const [today, changed] = [
    planOf(plain()),
    planOf(with_(plain(), { 'policies.autopay.on': true })),
  ];
  const root = new World(today, 0, 0, kernel);
  while (root.month < 1) root.step();
  root.leaveKernel();
  const [one, other] = [root.fork(changed), root.fork(changed, kernel)];
  while (!one.done) {
    one.step();
    other.step();
  }
  expect(differing(one, other)).toEqual([]);
});

it('a world whose kernel was taken by another says so', () => {
  const plan = planOf(plain());
  const first = new World(plan, 0, 0, kernel);
  new World(plan, 1, 0, kernel);
  expect(() => {
    first.step();
  }).toThrow('taken by another world');
});
