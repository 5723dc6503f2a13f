import { MessageChannel } from 'node:worker_threads';
import { expose, wrap } from 'comlink';
import nodeEndpoint from 'comlink/dist/esm/node-adapter.mjs';
import { expect, it } from 'vitest';
import { planRun, RUN_DEFAULTS, simulate, withValue } from '../../src/model/index.ts';
import type { Scenario } from '../../src/model/index.ts';
import { createSimulator } from '../../workers/simulator.ts';
import type { Simulator, Task } from '../../workers/simulator.ts';

const today: Scenario = { preset: 'reference-wallet-2019', changes: {} };
const run = { ...RUN_DEFAULTS, borrowers: 300, months: 5, replicates: 9 };
const task: Task = {
  job: 1,
  scenario: withValue(today, 'economy.pressure', 80),
  baseline: today,
  run,
  from: 2,
  to: 5,
  sample: 20,
};
const numbers = (scenario: Scenario, from: number, to: number): Float64Array[] =>
  Array.from({ length: to - from }, (_, i) => simulate(planRun(scenario, run), from + i).data);

it('a task brings its replicates of the scenario and of the baseline, each under the same luck', async () => {
  const batch = await createSimulator().work(task);
  expect(batch?.worlds).toEqual(numbers(task.scenario, 2, 5));
  expect(batch?.baseline).toEqual(numbers(today, 2, 5));
});

it('however replicates are cut into tasks, they are the same', async () => {
  const simulator = createSimulator();
  const cut = [];
  for (const [from, to] of [
    [0, 1],
    [1, 3],
    [3, 7],
    [7, 9],
  ] as const) {
    cut.push(...((await simulator.work({ ...task, from, to }))?.worlds ?? []));
  }
  expect(cut).toEqual(numbers(task.scenario, 0, 9));
});

it('only replicate 0 records people', async () => {
  const simulator = createSimulator();
  expect((await simulator.work(task))?.people).toBeUndefined();
  const first = await simulator.work({ ...task, from: 0, to: 1 });
  expect(first?.people).toHaveLength(20 * 6);
  expect(first?.baselinePeople).toHaveLength(20 * 6);
});

it('a stopped job brings nothing, nor do those before it', async () => {
  const simulator = createSimulator();
  const running = simulator.work({ ...task, job: 3, run: { ...run, borrowers: 20_000 } });
  simulator.stop(3);
  expect(await running).toBeUndefined();
  expect(await simulator.work({ ...task, job: 2 })).toBeUndefined();
  expect(await simulator.work({ ...task, job: 4 })).toBeDefined();
});

it('a newer job ends an older one, which leaves no trace in the newer', async () => {
  const simulator = createSimulator();
  const older = simulator.work({ ...task, run: { ...run, borrowers: 20_000 } });
  const newer = simulator.work({ ...task, job: 2 });
  expect(await older).toBeUndefined();
  expect((await newer)?.worlds).toEqual(numbers(task.scenario, 2, 5));
});

it('after a refused task the next is worked as if nothing had been', async () => {
  const simulator = createSimulator();
  const refused = simulator.work({ ...task, run: { ...run, months: 0 } });
  await expect(refused).rejects.toThrow(RangeError);
  expect((await simulator.work(task))?.worlds).toEqual(numbers(task.scenario, 2, 5));
});

it('over a message channel results are handed over, not copied', async () => {
  const { port1, port2 } = new MessageChannel();
  const simulator = createSimulator();
  let sent: Float64Array[] = [];
  const watched: Simulator = {
    ...simulator,
    async work(task: Task) {
      const batch = await simulator.work(task);
      sent = [...(batch?.worlds ?? []), ...(batch?.baseline ?? [])];
      return batch;
    },
  };
  expose(watched, nodeEndpoint(port1));
  const batch = await wrap<Simulator>(nodeEndpoint(port2)).work(task);
  port1.close();
  expect(batch?.worlds).toEqual(numbers(task.scenario, 2, 5));
  expect(sent.map(({ length }) => length)).toEqual([0, 0, 0, 0, 0, 0]);
});
