// The command line's runner: simulators in Node's worker threads, which run the same single file.
import { availableParallelism } from 'node:os';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { expose } from 'comlink';
import nodeEndpoint from 'comlink/dist/esm/node-adapter.mjs';
import { createSimulator } from '../../workers/simulator.ts';
import { startHand } from './hand.ts';
import type { Thread } from './hand.ts';
import type { Job, Progress } from './job.ts';
import { Pool } from './pool.ts';

const ROLE = 'simulator';

/** True if this thread is one of the runner's and now simulates; main.ts asks before all else. */
export function serveAsWorker(): boolean {
  if (isMainThread || workerData !== ROLE || !parentPort) return false;
  expose(createSimulator(), nodeEndpoint(parentPort));
  return true;
}

export class NodeRunner extends Pool {
  constructor({ workers = availableParallelism() }: { workers?: number } = {}) {
    super(Math.max(1, Math.floor(workers) || 1), async () => startHand(workerThread()));
  }

  override async run(
    job: Job,
    show: (progress: Progress) => void,
    signal?: AbortSignal,
  ): Promise<Progress> {
    // Only a run keeps the process alive, not the workers that wait for another.
    const awake = setInterval(() => undefined, 1000);
    try {
      return await super.run(job, show, signal);
    } finally {
      clearInterval(awake);
    }
  }
}

function workerThread(): Thread {
  const worker = new Worker(new URL(import.meta.url), { workerData: ROLE });
  worker.unref();
  return {
    endpoint: nodeEndpoint(worker),
    watch(died) {
      worker.on('error', died);
      worker.on('messageerror', died);
      worker.on('exit', died);
    },
    end() {
      void worker.terminate();
    },
  };
}
