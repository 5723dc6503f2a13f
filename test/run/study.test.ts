// Questions to studies: pieces over workers, whatever happens to these.
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, expect, it } from 'vitest';
import { RUN_DEFAULTS } from '../../src/model/index.ts';
import { Analysts } from '../../src/run/analysts.ts';
import type { Findings } from '../../src/run/inquiry.ts';
import { ledger } from '../../src/studies/index.ts';
import type { LedgerLine } from '../../src/studies/index.ts';
import type { Assignment, Parts } from '../../workers/analyst.ts';
import { createAnalyst } from '../../workers/analyst.ts';
import { Threads } from './threads.ts';
import type { Meddler } from './threads.ts';

const run = { ...RUN_DEFAULTS, borrowers: 200, months: 6, replicates: 11 };
const question = {
  scenario: { preset: 'reference-wallet-2019', changes: {} },
  run,
  policy: 'collections',
} as const;
const expected = ledger.gather(
  question,
  ledger.pieces(question).map((piece) => ledger.work(question, piece)),
);
const long = { ...question, run: { ...run, borrowers: 20_000, months: 24, replicates: 40 } };

const pools: Analysts[] = [];
function analysts(workers: number, meddler?: Meddler<Assignment, Parts>) {
  const threads = new Threads<Assignment, Parts>(createAnalyst, meddler);
  const pool = new Analysts(workers, threads.start);
  pools.push(pool);
  return { pool, threads };
}
const silent = () => undefined;

afterEach(() => {
  for (const pool of pools.splice(0)) pool.close();
});

it('the study of the test finds something', () => {
  expect(expected.find(({ measure }) => measure === 'overdue_30_plus')?.change.mean).not.toBe(0);
});

it.each([1, 2, 5])('%i workers give what a plain call gives, to the bit', async (workers) => {
  const { pool } = analysts(workers);
  const { answer, done, of, notice } = await pool.study(ledger, question, silent);
  expect(answer).toEqual(expected);
  expect({ done, of, notice }).toEqual({ done: 11, of: 11, notice: undefined });
});

it('what is shown is what the first parts say, in order, ten times a second at most', async () => {
  const { pool } = analysts(3, {
    before: async ({ job }) => {
      await wait(job * 15);
    },
  });
  const seen: Findings<LedgerLine[]>[] = [];
  const times: number[] = [];
  const last = await pool.study(ledger, question, (findings) => {
    seen.push(findings);
    times.push(performance.now());
  });
  expect(seen.at(-1)).toBe(last);
  for (const [i, { answer, done, of }] of seen.entries()) {
    expect(done).toBeGreaterThan(seen[i - 1]?.done ?? 0);
    expect(of).toBe(11);
    const parts = Array.from({ length: done }, (_, piece) => ledger.work(question, piece));
    expect(answer).toEqual(ledger.gather(question, parts));
  }
  const gaps = times.slice(1, -1).map((time, i) => time - times[i]!);
  expect(gaps.filter((gap) => gap < 90)).toEqual([]);
});

it('a question may come as a proxy, as a page keeps it', async () => {
  const { pool } = analysts(1);
  const proxied = { ...question, run: new Proxy(run, {}) };
  expect((await pool.study(ledger, proxied, silent)).answer).toEqual(expected);
});

it('a worker killed in the middle changes nothing of the answer, and is announced', async () => {
  let killed = 0;
  const { pool, threads } = analysts(2, {
    before: (_, die) => {
      if (killed++ === 2) die();
    },
  });
  const { answer, notice } = await pool.study(ledger, question, silent);
  expect(answer).toEqual(expected);
  expect(notice).toBe('workerRestarted');
  expect(threads.started).toBe(3);
});

it('a piece that kills three workers ends the study in a sentence that names it', async () => {
  const { pool } = analysts(2, {
    before: ({ pieces }, die) => {
      if (pieces.includes(4)) die();
    },
  });
  await expect(pool.study(ledger, question, silent)).rejects.toThrow(
    /3 workers died .* pieces \d to \d of the study ledger/,
  );
});

it('a signal ends a study at once, its piece is dropped with its thread, and the next one is served', async () => {
  const { pool, threads } = analysts(2, {
    // A piece that would take for ever.
    before: ({ question: asked }) =>
      (asked as typeof long).run.borrowers === 20_000 ? new Promise(() => undefined) : undefined,
  });
  const stop = new AbortController();
  const running = pool.study(ledger, long, silent, stop.signal);
  const failed = expect(running).rejects.toMatchObject({ name: 'AbortError' });
  await wait(30);
  stop.abort();
  const next = pool.study(ledger, question, silent);
  await failed;
  const { answer, notice } = await next;
  expect(answer).toEqual(expected);
  expect(notice).toBeUndefined();
  expect(threads.started).toBe(4);
  expect(threads.standing).toBe(2);
});

it('a signal that was aborted before starts nothing', async () => {
  const { pool, threads } = analysts(1);
  await expect(pool.study(ledger, question, silent, AbortSignal.abort())).rejects.toMatchObject({
    name: 'AbortError',
  });
  expect(threads.started).toBe(0);
});

it('a question waits for the one before it, and both are answered', async () => {
  const { pool, threads } = analysts(2);
  const ends: string[] = [];
  const first = pool.study(ledger, question, silent).then(({ answer }) => {
    ends.push('first');
    return answer;
  });
  const second = pool
    .study(ledger, { ...question, policy: 'reminders' } as const, silent)
    .then(() => ends.push('second'));
  expect(await first).toEqual(expected);
  await second;
  expect(ends).toEqual(['first', 'second']);
  expect(threads.started).toBe(2);
});

it('where no worker starts, this thread does the work between pauses, and says so', async () => {
  const pool = new Analysts(4, () => Promise.reject(new Error('blocked')));
  let turns = 0;
  const beat = setInterval(() => turns++, 1);
  const { answer, notice } = await pool.study(ledger, question, silent);
  clearInterval(beat);
  expect(answer).toEqual(expected);
  expect(notice).toBe('noWorkers');
  expect(turns).toBeGreaterThan(3);
});

it('what a study refuses reaches the one who asked, and the pool lives on', async () => {
  const { pool } = analysts(2);
  const refused = pool.study(ledger, { ...question, run: { ...run, borrowers: 3 } }, silent);
  await expect(refused).rejects.toThrow(/borrowers/);
  const unknown = pool.study({ ...ledger, id: 'astrology' }, question, silent);
  await expect(unknown).rejects.toThrow('There is no study astrology');
  expect((await pool.study(ledger, question, silent)).answer).toEqual(expected);
});

it('a fault of the one who is shown ends the study with that fault', async () => {
  const { pool } = analysts(1);
  const broken = pool.study(ledger, question, () => {
    throw new Error('no canvas');
  });
  await expect(broken).rejects.toThrow('no canvas');
});
