import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, expect, it } from 'vitest';
import {
  fingerprintOf,
  planRun,
  RUN_DEFAULTS,
  simulate,
  withValue,
} from '../../src/model/index.ts';
import type { RunSettings, Scenario, WorldTallies } from '../../src/model/index.ts';
import type { Job, Progress } from '../../src/run/index.ts';
import { Simulators } from '../../src/run/simulators.ts';
import { Threads } from './threads.ts';
import type { Meddler } from './threads.ts';

const today: Scenario = { preset: 'reference-wallet-2019', changes: {} };
const stricter = withValue(today, 'underwriting.strictness', 70);
const run: RunSettings = { ...RUN_DEFAULTS, borrowers: 200, months: 6, replicates: 13 };
const job: Job = { scenario: stricter, baseline: today, run };

const plain = (scenario: Scenario, settings = run): WorldTallies[] =>
  Array.from({ length: settings.replicates }, (_, replicate) =>
    simulate(planRun(scenario, settings), replicate),
  );
const expected = fingerprintOf(plain(stricter));
const expectedBaseline = fingerprintOf(plain(today));

const pools: Simulators[] = [];
function poolOf(workers: number, meddler?: Meddler): { pool: Simulators; threads: Threads } {
  const threads = Threads.simulators(meddler);
  const pool = new Simulators(workers, threads.start);
  pools.push(pool);
  return { pool, threads };
}
const silent = () => undefined;

afterEach(() => {
  for (const pool of pools.splice(0)) pool.close();
});

it.each([1, 2, 5])('%i workers give what a plain call gives, to the bit', async (workers) => {
  const { pool } = poolOf(workers);
  const { worlds, baseline, done, of, notice } = await pool.run(job, silent);
  expect(fingerprintOf(worlds)).toBe(expected);
  expect(fingerprintOf(baseline)).toBe(expectedBaseline);
  expect({ done, of, notice }).toEqual({ done: 13, of: 13, notice: undefined });
});

it('a world and its baseline of one scenario are equal: the same people with the same luck', async () => {
  const { pool } = poolOf(2);
  const { worlds, baseline } = await pool.run({ scenario: today, baseline: today, run }, silent);
  expect(baseline.map(({ data }) => data)).toEqual(worlds.map(({ data }) => data));
});

it('without a baseline there are no baseline worlds', async () => {
  const { pool } = poolOf(2);
  const { worlds, baseline } = await pool.run({ scenario: stricter, run }, silent);
  expect(fingerprintOf(worlds)).toBe(expected);
  expect(baseline).toEqual([]);
});

it('what is shown is complete, in order and never less than before', async () => {
  // The first replicate comes after the next two.
  const { pool } = poolOf(3, {
    before: async ({ from }) => {
      await wait(from === 0 ? 60 : 40);
    },
  });
  const seen: Progress[] = [];
  const last = await pool.run(job, (progress) => seen.push(progress));
  expect(seen.at(-1)).toBe(last);
  expect(seen.length).toBeGreaterThan(1);
  for (const [i, { done, worlds, baseline }] of seen.entries()) {
    expect(done).toBeGreaterThan(seen[i - 1]?.done ?? 0);
    expect(worlds).toHaveLength(done);
    expect(baseline).toHaveLength(done);
    expect(fingerprintOf(worlds)).toBe(fingerprintOf(last.worlds.slice(0, done)));
    expect(fingerprintOf(baseline)).toBe(fingerprintOf(last.baseline.slice(0, done)));
  }
});

it('a short run of many worlds is shown twenty times a second at most', async () => {
  const { pool } = poolOf(2);
  const times: number[] = [];
  await pool.run({ scenario: today, run: { ...run, replicates: 150 } }, () =>
    times.push(performance.now()),
  );
  const gaps = times.slice(1, -1).map((time, i) => time - times[i]!);
  expect(gaps.filter((gap) => gap < 40)).toEqual([]);
});

it('people are recorded in the first replicate, under both scenarios', async () => {
  const { pool } = poolOf(2);
  const { people, baselinePeople } = await pool.run({ ...job, sample: 50 }, silent);
  expect(people).toHaveLength(50 * 7);
  expect(baselinePeople).toHaveLength(50 * 7);
  expect(people).not.toEqual(baselinePeople);
});

it('a job may come as a proxy, as a page keeps it', async () => {
  const { pool } = poolOf(1);
  const proxied = { ...job, scenario: new Proxy(stricter, {}), run: new Proxy(run, {}) };
  const { worlds } = await pool.run(proxied, silent);
  expect(fingerprintOf(worlds)).toBe(expected);
});

it('the newest run wins, and the older one is told at once', async () => {
  const { pool, threads } = poolOf(2);
  const shown: string[] = [];
  const long = { ...run, borrowers: 2000, replicates: 200 };
  const older = pool.run({ scenario: today, run: long }, () => shown.push('older'));
  let reason: unknown;
  older.catch((error: unknown) => (reason = error));
  await wait(60);
  const newer = pool.run(job, () => shown.push('newer'));
  await new Promise(setImmediate);
  expect(reason).toBeInstanceOf(DOMException);
  expect(reason).toMatchObject({ name: 'AbortError' });
  const olderShows = shown.filter((name) => name === 'older').length;
  expect(fingerprintOf((await newer).worlds)).toBe(expected);
  expect(shown.filter((name) => name === 'older')).toHaveLength(olderShows);
  // The same workers served both.
  expect(threads.started).toBe(2);
});

it('ten runs in a row, each begun before the one before has ended, leave one answer', async () => {
  const { pool, threads } = poolOf(3);
  const runs = Array.from({ length: 10 }, (_, i) =>
    pool.run({ scenario: withValue(today, 'economy.pressure', 10 * i), run }, silent),
  );
  const ends = await Promise.allSettled(runs);
  expect(ends.map(({ status }) => status)).toEqual([
    ...Array<string>(9).fill('rejected'),
    'fulfilled',
  ]);
  const [last] = ends.slice(-1);
  expect(last?.status === 'fulfilled' && fingerprintOf(last.value.worlds)).toBe(
    fingerprintOf(plain(withValue(today, 'economy.pressure', 90))),
  );
  expect(threads.started).toBe(3);
});

it('a signal ends the run with an AbortError, and its workers stop in the middle of a month', async () => {
  let idle = 0;
  let tasks = 0;
  const { pool } = poolOf(1, {
    before: () => {
      tasks++;
    },
    after: (_, batch) => {
      if (!batch) idle = performance.now();
    },
  });
  const stop = new AbortController();
  // A month of these takes a second or more, a pause comes every 8 ms.
  const big = { ...run, borrowers: 1_000_000, replicates: 1 };
  const running = pool.run({ scenario: today, run: big }, silent, stop.signal);
  const failed = expect(running).rejects.toMatchObject({ name: 'AbortError' });
  while (tasks === 0) await wait(20);
  await wait(20);
  const began = performance.now();
  stop.abort();
  await failed;
  while (idle === 0) await wait(1);
  expect(idle - began).toBeLessThan(300);
  expect(tasks).toBe(1);
});

it('a signal that was aborted before starts nothing', async () => {
  const { pool, threads } = poolOf(1);
  await expect(pool.run(job, silent, AbortSignal.abort())).rejects.toMatchObject({
    name: 'AbortError',
  });
  expect(threads.started).toBe(0);
});

it('a worker killed in the middle changes no bit, and is announced', async () => {
  let killed = 0;
  const { pool, threads } = poolOf(2, {
    before: ({ from }, die) => {
      if (from < 3 || killed > 0) return;
      killed++;
      die();
    },
  });
  const { worlds, baseline, notice } = await pool.run(job, silent);
  expect(killed).toBe(1);
  expect(fingerprintOf(worlds)).toBe(expected);
  expect(fingerprintOf(baseline)).toBe(expectedBaseline);
  expect(notice).toBe('workerRestarted');
  expect(threads.started).toBe(3);
  expect(threads.standing).toBe(2);
});

it('the only worker may die again and again, as long as something gets done between', async () => {
  let tasks = 0;
  const { pool } = poolOf(1, {
    before: (_, die) => {
      if (tasks++ % 2 === 0) die();
    },
  });
  expect(fingerprintOf((await pool.run(job, silent)).worlds)).toBe(expected);
});

it('replicates that kill every worker end the run in a sentence that names them', async () => {
  const { pool } = poolOf(2, {
    before: ({ from, to }, die) => {
      if (from <= 4 && 4 < to) die();
    },
  });
  await expect(pool.run(job, silent)).rejects.toThrow(/3 workers died .* replicates \d to \d/);
});

it('a worker that says nothing for seconds while it works is not dead', async () => {
  const { pool, threads } = poolOf(1, {
    before: ({ from }) => {
      // Blocks the thread.
      const end = performance.now() + (from === 0 ? 1500 : 0);
      while (performance.now() < end);
    },
  });
  const { worlds, notice } = await pool.run(job, silent);
  expect(fingerprintOf(worlds)).toBe(expected);
  expect(notice).toBeUndefined();
  expect(threads.started).toBe(1);
});

it('where no worker starts, this thread does the work in short slices, and says so', async () => {
  const pool = new Simulators(4, () => Promise.reject(new Error('blocked')));
  const { worlds, baseline, notice } = await pool.run(job, silent);
  expect(fingerprintOf(worlds)).toBe(expected);
  expect(fingerprintOf(baseline)).toBe(expectedBaseline);
  expect(notice).toBe('noWorkers');

  // What else waits for this thread has its turn every 40 ms or more often.
  let turns = 0;
  const beat = setInterval(() => turns++, 1);
  const began = performance.now();
  await pool.run({ scenario: today, run: { ...run, borrowers: 20_000, replicates: 2 } }, silent);
  const took = performance.now() - began;
  clearInterval(beat);
  expect(took / turns).toBeLessThan(40);
});

it('a browser without workers is one where none starts', async () => {
  const pool = new Simulators(1, () => {
    throw new ReferenceError('Worker is not defined');
  });
  const { notice } = await pool.run(job, silent);
  expect(notice).toBe('noWorkers');
});

it('if only some workers start, these do the work and nothing is said', async () => {
  const threads = Threads.simulators();
  let asked = 0;
  const pool = new Simulators(3, () =>
    asked++ === 1 ? Promise.reject(new Error('no more')) : threads.start(),
  );
  pools.push(pool);
  const { worlds, notice } = await pool.run(job, silent);
  expect(fingerprintOf(worlds)).toBe(expected);
  expect(notice).toBeUndefined();
});

it('no more workers are started than there are replicates', async () => {
  const { pool, threads } = poolOf(8);
  await pool.run({ ...job, run: { ...run, replicates: 2 } }, silent);
  expect(threads.started).toBe(2);
});

it('what the simulation refuses reaches the one who asked, and the pool lives on', async () => {
  const { pool, threads } = poolOf(2);
  const refused = pool.run({ ...job, run: { ...run, borrowers: 3 } }, silent);
  await expect(refused).rejects.toMatchObject({ name: 'RangeError' });
  await expect(refused).rejects.toThrow(/borrowers/);
  await expect(pool.run({ ...job, run: { ...run, replicates: 0.5 } }, silent)).rejects.toThrow(
    /replicates must be a whole number/,
  );
  expect(fingerprintOf((await pool.run(job, silent)).worlds)).toBe(expected);
  expect(threads.started).toBe(2);
});

it('a fault of the one who is shown ends the run with that fault', async () => {
  const { pool } = poolOf(1);
  const broken = pool.run(job, () => {
    throw new Error('no canvas');
  });
  await expect(broken).rejects.toThrow('no canvas');
});

it('a closed pool ends its run and its workers, and takes no other', async () => {
  const { pool, threads } = poolOf(2);
  const running = pool.run({ ...job, run: { ...run, replicates: 500 } }, silent);
  const failed = expect(running).rejects.toMatchObject({ name: 'AbortError' });
  await wait(30);
  pool.close();
  await failed;
  await wait(30);
  expect(threads.standing).toBe(0);
  await expect(pool.run(job, silent)).rejects.toThrow('closed');
});
