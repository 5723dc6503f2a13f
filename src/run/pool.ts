// Workers that stay alive between runs, and the run they are at. The same for a page and for Node.
import { WorkerDied } from './hand.ts';
import type { Hand } from './hand.ts';
import type { Job, Progress } from './job.ts';
import { Run } from './run.ts';

/** A place for one worker. */
interface Seat {
  /** Starting, at hand, or dead and not yet noticed. */
  hand: Promise<Hand> | undefined;
  usable: boolean;
  /** The run that the worker takes batches of. */
  run: Run<Seat> | undefined;
}

const seat = (): Seat => ({ hand: undefined, usable: true, run: undefined });

export class Pool {
  readonly workers: number;
  readonly #start: () => Promise<Hand>;
  readonly #seats: readonly Seat[];
  /** For the thread we are in, should no worker start. */
  readonly #here = seat();
  #run: Run<Seat> | undefined;
  #runs = 0;
  #closed = false;

  constructor(workers: number, start: () => Promise<Hand>) {
    this.workers = workers;
    this.#start = start;
    this.#seats = Array.from({ length: workers }, seat);
  }

  /**
   * Runs a job and shows it as it grows, twenty times a second at most. The newest run wins: an
   * older one rejects with an AbortError at once, as does one whose signal is aborted.
   */
  async run(job: Job, show: (progress: Progress) => void, signal?: AbortSignal): Promise<Progress> {
    if (this.#closed) throw new Error('The runner is closed.');
    this.#stop();
    if (signal?.aborted) throw aborted();
    const run = new Run<Seat>(++this.#runs, job, this.workers, show);
    this.#run = run;
    const abort = () => {
      if (this.#run === run) this.#stop();
    };
    signal?.addEventListener('abort', abort);
    this.#staff(run);
    try {
      return await run.result;
    } finally {
      signal?.removeEventListener('abort', abort);
      abort();
    }
  }

  /** Ends the run, if there is one, and the workers. */
  close(): void {
    this.#closed = true;
    this.#stop();
    this.#tell((hand) => {
      hand.close();
    });
  }

  /** Ends the run, if it has not ended; its workers see it at their next pause. */
  #stop(): void {
    const run = this.#run;
    if (!run) return;
    this.#run = undefined;
    run.fail(aborted());
    this.#tell((hand) => {
      hand.stop(run.number);
    }, run);
  }

  /** Tells every worker, or those of one run. */
  #tell(tell: (hand: Hand) => void, run?: Run<Seat>): void {
    for (const seat of [...this.#seats, this.#here]) {
      if (!run || seat.run === run) seat.hand?.then(tell, unneeded);
    }
  }

  /** Calls as many workers to the run as it has use for. */
  #staff(run: Run<Seat>): void {
    if (run.waiting === 0) return;
    let seats = this.#seats.filter(({ usable }) => usable);
    if (seats.length === 0) {
      seats = [this.#here];
      run.notice = 'noWorkers';
    }
    const free = seats.filter((seat) => seat.run !== run);
    for (const seat of free.slice(0, run.waiting)) void this.#serve(seat, run);
  }

  /** The worker of this seat takes batch after batch. */
  async #serve(seat: Seat, run: Run<Seat>): Promise<void> {
    seat.run = run;
    try {
      while (run.waiting > 0) {
        const starting = (seat.hand ??= seat === this.#here ? simulatorHere() : this.#open());
        const hand = await starting;
        const range = run.take(seat);
        if (!range) break;
        const began = performance.now();
        try {
          const batch = await hand.simulate(run.task(range));
          if (batch) run.accept(seat, range, batch, performance.now() - began);
        } catch (error) {
          if (!(error instanceof WorkerDied)) throw error;
          if (seat.hand === starting) seat.hand = undefined;
          run.lose(seat, range, error);
          this.#staff(run);
        }
      }
    } catch (error) {
      if (error instanceof WorkerDied) this.#giveUp(seat);
      else run.fail(error);
      if (seat === this.#here) seat.hand = undefined;
    }
    if (seat.run === run) seat.run = undefined;
    this.#staff(run);
  }

  async #open(): Promise<Hand> {
    try {
      return await this.#start();
    } catch (cause) {
      throw new WorkerDied('A worker did not start.', { cause });
    }
  }

  /** No worker started here. If none stands or starts elsewhere either, they are blocked. */
  #giveUp(seat: Seat): void {
    seat.hand = undefined;
    seat.usable = false;
    if (this.#seats.some(({ hand }) => hand !== undefined)) return;
    for (const other of this.#seats) other.usable = false;
  }
}

/** The same simulator in this thread; it pauses often enough for a page to stay alive. */
async function simulatorHere(): Promise<Hand> {
  const { createSimulator } = await import('../../workers/simulator.ts');
  return { ...createSimulator(), close: unneeded };
}

const aborted = () => new DOMException('A newer run began, or this one was stopped.', 'AbortError');
const unneeded = () => undefined;
