// One run: its job in plain form, the worlds that have come in, and the promise of the rest.
import { RUN_BOUNDS, WorldTallies } from '../model/index.ts';
import type { Batch, Task } from '../../workers/simulator.ts';
import type { Job, Progress } from './job.ts';
import { Queue } from './queue.ts';
import type { Range } from './queue.ts';

/** Milliseconds between two shows. */
const FRAME = 50;
/** A batch that was lost so often is given up: something in it kills workers. */
const LOSSES = 3;

export class Run<Worker> {
  readonly number: number;
  readonly result: Promise<Progress>;
  notice: Progress['notice'];
  /** Settled: nobody waits for more. */
  #over = false;
  readonly #queue: Queue<Worker>;
  readonly #job: Job;
  readonly #show: (progress: Progress) => void;
  // By replicate, with gaps.
  readonly #worlds: WorldTallies[] = [];
  readonly #baseline: WorldTallies[] = [];
  readonly #losses = new Map<number, number>();
  #people: Uint8Array | undefined;
  #baselinePeople: Uint8Array | undefined;
  #shown = -Infinity;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #resolve!: (progress: Progress) => void;
  #reject!: (reason: unknown) => void;

  constructor(number: number, job: Job, workers: number, show: (progress: Progress) => void) {
    const { replicates } = job.run;
    const { min, max } = RUN_BOUNDS.replicates;
    if (!Number.isInteger(replicates) || replicates < min || replicates > max) {
      throw new RangeError(
        `replicates must be a whole number from ${min} to ${max}, got ${replicates}.`,
      );
    }
    this.number = number;
    // A plain copy: what comes from a page's state is a proxy, which no message can carry.
    this.#job = JSON.parse(JSON.stringify(job)) as Job;
    this.#show = show;
    this.#queue = new Queue(replicates, workers);
    this.result = new Promise((resolve, reject) => {
      this.#resolve = resolve;
      this.#reject = reject;
    });
  }

  /** Replicates that nobody works at and that are still wanted. */
  get waiting(): number {
    return this.#over ? 0 : this.#queue.waiting;
  }

  /** The worker's next batch, if any is wanted. */
  take(worker: Worker): Range | undefined {
    return this.#over ? undefined : this.#queue.take(worker);
  }

  task({ from, to }: Range): Task {
    const { scenario, baseline, run, sample = 0 } = this.#job;
    return { job: this.number, scenario, baseline, run, from, to, sample };
  }

  /** What a worker brings for a batch. */
  accept(worker: Worker, range: Range, batch: Batch, took: number): void {
    if (this.#over) return;
    const { months } = this.#job.run;
    batch.worlds.forEach((data, i) => {
      this.#worlds[range.from + i] = new WorldTallies(months, data);
    });
    batch.baseline.forEach((data, i) => {
      this.#baseline[range.from + i] = new WorldTallies(months, data);
    });
    this.#people ??= batch.people;
    this.#baselinePeople ??= batch.baselinePeople;
    const before = this.#queue.complete;
    this.#queue.finish(worker, range, took);
    if (this.#queue.complete === this.#job.run.replicates) this.#finish();
    else if (this.#queue.complete > before) this.#showInTime();
  }

  /** A worker died over a batch; somebody else will have to simulate it. */
  lose(worker: Worker, range: Range, cause: unknown): void {
    if (this.#over) return;
    const losses = (this.#losses.get(range.from) ?? 0) + 1;
    this.#losses.set(range.from, losses);
    if (losses >= LOSSES) {
      this.fail(
        new Error(
          `${losses} workers died one after another over replicates ${range.from} to ${range.to - 1}: perhaps there is too little memory for so many borrowers.`,
          { cause },
        ),
      );
      return;
    }
    this.notice = 'workerRestarted';
    this.#queue.lose(worker, range);
  }

  fail(reason: unknown): void {
    this.#settle();
    this.#reject(reason);
  }

  /** Now, or as soon as a show may follow the last. */
  #showInTime(): void {
    this.#timer ??= setTimeout(
      () => {
        this.#timer = undefined;
        this.#shown = performance.now();
        this.#present();
      },
      Math.max(0, this.#shown + FRAME - performance.now()),
    );
  }

  #finish(): void {
    const progress = this.#present();
    if (this.#over) return;
    this.#settle();
    this.#resolve(progress);
  }

  /** A fault of the one who is shown ends the run. */
  #present(): Progress {
    const progress = this.#progress();
    try {
      this.#show(progress);
    } catch (error) {
      this.fail(error);
    }
    return progress;
  }

  #settle(): void {
    this.#over = true;
    clearTimeout(this.#timer);
  }

  #progress(): Progress {
    const done = this.#queue.complete;
    return {
      worlds: this.#worlds.slice(0, done),
      baseline: this.#baseline.slice(0, done),
      done,
      of: this.#job.run.replicates,
      ...(this.#people && { people: this.#people }),
      ...(this.#baselinePeople && { baselinePeople: this.#baselinePeople }),
      ...(this.notice && { notice: this.notice }),
    };
  }
}
