// lab sweep: a design of many points, whole or as one shard of several, in a folder that can be taken up again.
import { availableParallelism, totalmem } from 'node:os';
import { costOfSweep, partsOf, sweep as study } from '../../studies/index.ts';
import type { SweepPlan } from '../../studies/index.ts';
import { NodeRunner } from '../../run/node.ts';
import type { Command, Io } from '../command.ts';
import { json } from '../../files/index.ts';
import { PLAN_HELP, readPlan } from '../plan.ts';
import { Refusal } from '../refusal.ts';
import { count } from '../sentences.ts';
import { SHARD_HELP, shardOf } from '../shard.ts';
import { Shelf } from '../shelf.ts';
import { withinMemory, WORKERS, workersOf } from '../work.ts';

/** Parts for each worker that are asked for at once. */
const BATCH = 16;

export const sweep: Command = {
  id: 'sweep',
  usage: '<plan.json> [--shard i/n] --out DIR',
  help: 'Run a design of many points, in shards if you like; lab merge makes one table of them.',
  details: [
    ...PLAN_HELP,
    'All points have the same seed: the same people with the same luck. The folder gets parts of some seconds each, written whole or not at all; what is there is not done again, so a shard that was stopped or killed is simply run again. The parts do not depend on the number of shards.',
    SHARD_HELP,
  ],
  options: [
    { name: 'shard', value: 'i/n', help: 'Do the i-th of n shards, counted from 1; 1/1.' },
    { name: 'out', value: 'DIR', help: 'The folder for parts; made if it is not there.' },
    { name: 'cost', help: 'Only say what the plan would take.' },
    WORKERS,
  ],
  words: [1, 1],
  async run(typed, io) {
    const admitted = readPlan(typed.words[0] ?? '');
    const { plan } = admitted;
    if (typed.has('cost')) {
      await io.out(`${json({ hash: admitted.hash, ...costOfSweep(plan), run: plan.run })}\n`);
      return 0;
    }
    const shard = shardOf(typed.one('shard'), process.env);
    const folder = typed.one('out');
    if (folder === undefined) throw new Refusal('Something is missing: --out DIR.');
    const workers = withinMemory(
      { run: { ...plan.run, replicates: 64 } },
      typed.has('workers') ? workersOf(typed) : cores(process.env),
      totalmem(),
    );
    const shelf = Shelf.claim(folder, admitted);
    const all = partsOf(plan);
    const own = [...all.entries()].filter(([part]) => part % shard.of === shard.index - 1);
    const missing: number[] = [];
    for (const [part, stretch] of own) {
      io.signal.throwIfAborted();
      const found = shelf.read(part, stretch);
      if ('rows' in found) continue;
      if (found.fault === 'foreign') throw new Refusal(`${found.sentence}: take a new folder.`);
      if (found.fault === 'damaged') io.note(`${found.sentence}: it is done again.`);
      missing.push(part);
    }
    await work(plan, shelf, missing, workers, io);
    const before = own.length - missing.length;
    await io.out(
      `Shard ${count(shard.index)} of ${count(shard.of)}: ${count(own.length)} of ${count(all.length)} parts, ${count(missing.length)} done now, ${count(before)} before.\n`,
    );
    return 0;
  },
};

/** Slurm says how many processors a task may use. */
function cores(env: Readonly<Record<string, string | undefined>>): number {
  const given = Number(env['SLURM_CPUS_PER_TASK'] ?? env['SLURM_CPUS_ON_NODE'] ?? '');
  return Math.min(16, given >= 1 ? Math.floor(given) : availableParallelism());
}

/** Does parts and puts each on the shelf as soon as it and those before it are done. */
async function work(
  plan: SweepPlan,
  shelf: Shelf,
  missing: readonly number[],
  workers: number,
  io: Io,
): Promise<void> {
  if (missing.length === 0) return;
  const all = partsOf(plan);
  const runner = new NodeRunner({ workers });
  const stop = new AbortController();
  const began = performance.now();
  let written = 0;
  try {
    for (let next = 0; next < missing.length; next += workers * BATCH) {
      const parts = missing.slice(next, next + workers * BATCH);
      let kept = 0;
      await runner.study(
        study,
        { plan, parts },
        ({ answer }) => {
          for (const rows of answer.slice(kept)) {
            const part = parts[kept++] ?? NaN;
            const stretch = all[part];
            if (stretch) shelf.write(part, stretch, rows);
            written++;
          }
          const left = ((performance.now() - began) / written) * (missing.length - written);
          io.terminal?.write(
            `\r\x1b[K${count(written)} of ${count(missing.length)} parts${left > 2000 ? `, ${count(Math.round(left / 1000))} s left` : ''}`,
          );
        },
        AbortSignal.any([io.signal, stop.signal]),
      );
    }
  } finally {
    stop.abort();
    io.terminal?.write('\r\x1b[K');
    runner.close();
  }
}
