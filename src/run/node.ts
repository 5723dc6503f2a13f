// The command line's runner: simulators and analysts in Node's worker threads, which run the same single file.
import { availableParallelism } from 'node:os';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { expose } from 'comlink';
import nodeEndpoint from 'comlink/dist/esm/node-adapter.mjs';
import { createAnalyst } from '../../workers/analyst.ts';
import { createSimulator } from '../../workers/simulator.ts';
import type { Study } from '../studies/index.ts';
import { Crew } from './crew.ts';
import { startHand } from './hand.ts';
import type { Thread } from './hand.ts';
import type { Findings } from './inquiry.ts';
import type { Job, Progress } from './job.ts';

const ROLES = { 'lab simulator': createSimulator, 'lab analyst': createAnalyst } as const;
type Role = keyof typeof ROLES;

const isRole = (given: unknown): given is Role =>
  typeof given === 'string' && Object.hasOwn(ROLES, given);

/** True if this thread is one of the runner's and now works for it; main.ts asks before all else. */
export function serveAsWorker(): boolean {
  const role: unknown = workerData;
  if (isMainThread || !isRole(role) || !parentPort) return false;
  expose(ROLES[role](), nodeEndpoint(parentPort));
  return true;
}

export class NodeRunner extends Crew {
  constructor({ workers = availableParallelism() }: { workers?: number } = {}) {
    super(Math.max(1, Math.floor(workers) || 1), {
      simulator: async () => startHand(workerThread('lab simulator')),
      analyst: async () => startHand(workerThread('lab analyst')),
    });
  }

  override run(
    job: Job,
    show: (progress: Progress) => void,
    signal?: AbortSignal,
  ): Promise<Progress> {
    return awake(() => super.run(job, show, signal));
  }

  override study<Question, Piece, Part, Answer>(
    study: Study<Question, Piece, Part, Answer>,
    question: Question,
    show: (findings: Findings<Answer>) => void,
    signal?: AbortSignal,
  ): Promise<Findings<Answer>> {
    return awake(() => super.study(study, question, show, signal));
  }
}

/** Only what is under way keeps the process alive, not the workers that wait for more. */
async function awake<T>(work: () => Promise<T>): Promise<T> {
  const beat = setInterval(() => undefined, 1000);
  try {
    return await work();
  } finally {
    clearInterval(beat);
  }
}

function workerThread(role: Role): Thread {
  const worker = new Worker(new URL(import.meta.url), { workerData: role });
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
