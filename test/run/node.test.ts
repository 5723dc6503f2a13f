// Real threads, in one bundled file, as the command line has them.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import type { Worker } from 'node:worker_threads';
import { build } from 'vite';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { fingerprintOf, planRun, RUN_DEFAULTS, simulate } from '../../src/model/index.ts';
import type { Job } from '../../src/run/index.ts';
import type * as Program from './serving.ts';

const folder = mkdtempSync(join(tmpdir(), 'overdue-lab-'));
let program: typeof Program;
const silent = () => undefined;

const run = { ...RUN_DEFAULTS, borrowers: 500, months: 12, replicates: 12 };
const job: Job = { scenario: { preset: 'reference-wallet-2019', changes: {} }, run };
const plan = planRun(job.scenario, run);
const expected = fingerprintOf(
  Array.from({ length: run.replicates }, (_, replicate) => simulate(plan, replicate)),
);
const long: Job = { ...job, run: { ...run, borrowers: 50_000, months: 60, replicates: 50 } };

beforeAll(async () => {
  await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    build: {
      ssr: join(import.meta.dirname, 'serving.ts'),
      outDir: folder,
      target: 'node20',
      rolldownOptions: { output: { entryFileNames: 'serving.mjs', codeSplitting: false } },
    },
    ssr: { noExternal: true },
  });
  program = (await import(pathToFileURL(join(folder, 'serving.mjs')).href)) as typeof Program;
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** The threads that are started from now on. */
function threads(): Worker[] {
  const started: Worker[] = [];
  process.on('worker', (worker) => started.push(worker));
  return started;
}

it('the main thread is no worker', () => {
  expect(program.serving).toBe(false);
});

it.each([1, 3])('%i threads give what a plain call gives, to the bit', async (workers) => {
  const started = threads();
  const runner = new program.NodeRunner({ workers });
  const { worlds, notice } = await runner.run(job, silent);
  runner.close();
  expect(fingerprintOf(worlds)).toBe(expected);
  expect(notice).toBeUndefined();
  expect(started).toHaveLength(workers);
});

it('a thread that is terminated in the middle changes no bit, and is announced', async () => {
  const started = threads();
  const runner = new program.NodeRunner({ workers: 2 });
  let killed = false;
  const { worlds, notice } = await runner.run(job, () => {
    if (!killed) void started[0]!.terminate();
    killed = true;
  });
  runner.close();
  expect(killed).toBe(true);
  expect(fingerprintOf(worlds)).toBe(expected);
  expect(notice).toBe('workerRestarted');
});

it('a signal ends the run, and its threads are free for the next long before its worlds are done', async () => {
  const runner = new program.NodeRunner({ workers: 2 });
  const stop = new AbortController();
  const running = runner.run(long, silent, stop.signal);
  const failed = expect(running).rejects.toMatchObject({ name: 'AbortError' });
  await wait(500);
  const began = performance.now();
  stop.abort();
  await failed;
  await runner.run({ ...job, run: { ...run, borrowers: 100, months: 1, replicates: 2 } }, silent);
  expect(performance.now() - began).toBeLessThan(1000);
  runner.close();
});

it('a closed runner leaves no thread behind', async () => {
  const started = threads();
  const runner = new program.NodeRunner({ workers: 2 });
  const running = runner.run(long, silent);
  const failed = expect(running).rejects.toMatchObject({ name: 'AbortError' });
  await wait(200);
  const ends = Promise.all(started.map((worker) => new Promise((end) => worker.once('exit', end))));
  runner.close();
  await failed;
  expect(await ends).toHaveLength(2);
});

it('a study in threads gives what a plain call gives, while a run goes on beside it', async () => {
  const question = { scenario: job.scenario, run, policy: 'collections' } as const;
  const { ledger } = program;
  const plainly = ledger.gather(
    question,
    ledger.pieces(question).map((piece) => ledger.work(question, piece)),
  );
  const runner = new program.NodeRunner({ workers: 2 });
  const [{ worlds }, { answer }] = await Promise.all([
    runner.run(job, silent),
    runner.study(ledger, question, silent),
  ]);
  runner.close();
  expect(answer).toEqual(plainly);
  expect(fingerprintOf(worlds)).toBe(expected);
});
