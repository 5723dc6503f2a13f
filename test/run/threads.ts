// Threads for the pool's tests: a real message channel, but no thread, so that a test can reach in.
import { MessageChannel } from 'node:worker_threads';
import { expose } from 'comlink';
import nodeEndpoint from 'comlink/dist/esm/node-adapter.mjs';
import { startHand } from '../../src/run/hand.ts';
import type { Hand, Thread } from '../../src/run/hand.ts';
import { createSimulator } from '../../workers/simulator.ts';
import type { Batch, Task } from '../../workers/simulator.ts';

/** Stands between the pool and a simulator. */
export interface Meddler {
  /** Before a task is worked; `die` is the end of the thread. */
  before?: (task: Task, die: () => void) => void | Promise<void>;
  after?: (task: Task, batch: Batch | undefined) => void;
}

export class Threads {
  /** How many were started, and how many of these stand. */
  started = 0;
  standing = 0;
  readonly #meddler: Meddler;

  constructor(meddler: Meddler = {}) {
    this.#meddler = meddler;
  }

  readonly start = async (): Promise<Hand> => {
    this.started++;
    const { before, after } = this.#meddler;
    const { port1, port2 } = new MessageChannel();
    const simulator = createSimulator();
    let died: (cause: unknown) => void = () => undefined;
    const meddled = {
      ...simulator,
      async simulate(task: Task) {
        await before?.(task, () => {
          died('killed by the test');
        });
        const batch = await simulator.simulate(task);
        after?.(task, batch);
        return batch;
      },
    };
    expose(meddled, nodeEndpoint(port1));
    this.standing++;
    const thread: Thread = {
      endpoint: nodeEndpoint(port2),
      watch: (callback) => (died = callback),
      end: () => {
        port1.close();
        this.standing--;
      },
    };
    return startHand(thread);
  };
}
