// One worker in another thread: started or known to have failed, busy, idle, dead or closed.
import { wrap } from 'comlink';
import type { Endpoint } from 'comlink';

/** A worker as the pool sees it, wherever it stands. */
export interface Hand<Task, Done> {
  /** Rejects with `WorkerDied` if the thread is gone; anything else is the work's own error. */
  work(task: Task): Promise<Done | undefined>;
  /** The job and those before it are over. */
  stop(job: number): void;
  close(): void;
}

/** What every thread of ours answers to; see workers/. */
interface Servant {
  ready(lifeline?: string): Promise<void>;
  work(task: unknown): Promise<unknown>;
  stop(job: number): void;
}

/** A thread: where its messages go, how its death is learned, how it is ended. */
export interface Thread {
  readonly endpoint: Endpoint;
  /** A lock that the thread is to hold while it lives, where a death may come without an event. */
  readonly lifeline?: string | undefined;
  /** Calls back when the thread has failed or is gone. */
  watch(died: (cause: unknown) => void): void;
  end(): void;
}

/** The thread is gone, or never came. */
export class WorkerDied extends Error {
  override readonly name = 'WorkerDied';
}

/** A thread that has said nothing for so long, in milliseconds, has not started. */
const PATIENCE = 10_000;

/** Comlink never rejects a request by itself, so each is raced against the thread's death. */
export async function startHand<Task, Done>(thread: Thread): Promise<Hand<Task, Done>> {
  const remote = wrap<Servant>(thread.endpoint);
  const pending = new Set<(death: WorkerDied) => void>();
  const ended = new AbortController();
  let death: WorkerDied | undefined;

  function end(cause: unknown): void {
    if (death) return;
    death = new WorkerDied('A worker died.', { cause });
    ended.abort();
    thread.end();
    for (const reject of pending) reject(death);
  }

  // Not Promise.race: it would keep every answer for as long as the thread lives.
  function unlessDead<T>(ask: () => Promise<T>): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      if (death) {
        reject(death);
        return;
      }
      pending.add(reject);
      void ask()
        .then(resolve, reject)
        .then(() => pending.delete(reject));
    });
  }

  thread.watch(end);
  const { lifeline } = thread;
  const late = setTimeout(end, PATIENCE, 'It did not start.');
  try {
    await unlessDead(() => remote.ready(lifeline));
  } finally {
    clearTimeout(late);
  }
  if (lifeline !== undefined) {
    // Granted when the thread has let go of it.
    navigator.locks
      .request(lifeline, { signal: ended.signal }, () => {
        end('Its lock is free.');
      })
      .catch(() => undefined);
  }

  return {
    // A thread is started with the tasks that it knows: the compiler cannot see across.
    work: (task) => unlessDead(() => remote.work(task) as Promise<Done | undefined>),
    stop: (job) => void remote.stop(job),
    close: () => {
      end('It was closed.');
    },
  };
}
