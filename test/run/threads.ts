// Threads for the pool's tests: a real message channel, but no thread, so that a test can reach in.
import { MessageChannel } from 'node:worker_threads';
import { expose } from 'comlink';
import nodeEndpoint from 'comlink/dist/esm/node-adapter.mjs';
import { startHand } from '../../src/run/hand.ts';
import type { Hand, Thread } from '../../src/run/hand.ts';
import { createSimulator } from '../../workers/simulator.ts';
import type { Batch, Task } from '../../workers/simulator.ts';

/** Stands between the pool and a worker. */
export interface Meddler<Asked = Task, Done = Batch> {
  /** Before a task is worked; `die` is the end of the thread. */
  before?: (task: Asked, die: () => void) => void | Promise<void>;
  after?: (task: Asked, done: Done | undefined) => void;
}

/** What a thread answers to. */
interface Servant<Asked, Done> {
  ready(lifeline?: string): Promise<void>;
  work(task: Asked): Promise<Done | undefined>;
  stop(job: number): void;
}

export class Threads<Asked = Task, Done = Batch> {
  /** How many were started, and how many of these stand. */
  started = 0;
  standing = 0;
  readonly #create: () => Servant<Asked, Done>;
  readonly #meddler: Meddler<Asked, Done>;

  constructor(create: () => Servant<Asked, Done>, meddler: Meddler<Asked, Done> = {}) {
    this.#create = create;
    this.#meddler = meddler;
  }

  static simulators(meddler?: Meddler): Threads {
    return new Threads(createSimulator, meddler);
  }

  readonly start = async (): Promise<Hand<Asked, Done>> => {
    this.started++;
    const { before, after } = this.#meddler;
    const { port1, port2 } = new MessageChannel();
    const servant = this.#create();
    let died: (cause: unknown) => void = () => undefined;
    const meddled = {
      ...servant,
      async work(task: Asked) {
        await before?.(task, () => {
          died('killed by the test');
        });
        const done = await servant.work(task);
        after?.(task, done);
        return done;
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
