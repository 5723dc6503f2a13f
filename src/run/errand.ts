// One thing that workers are sent for: its parts in a queue, what has come in, and the promise of the rest.
import { Queue } from './queue.ts';
import type { Range } from './queue.ts';

/** A part that was lost so often is given up: something in it kills workers. */
const LOSSES = 3;

/** What is said of the workers: one died and was replaced; or there are none, and this thread does the work. */
export type Notice = 'workerRestarted' | 'noWorkers';

/** An errand as the pool sees it, whatever is shown of it. */
export type Sent<Task, Done> = Pick<
  Errand<Task, Done, never>,
  'number' | 'notice' | 'waiting' | 'over' | 'take' | 'task' | 'accept' | 'lose' | 'fail'
>;

/** `Shown` is what is shown of it as it grows, and in the end its result. */
export abstract class Errand<Task, Done, Shown> {
  readonly number: number;
  readonly result: Promise<Shown>;
  notice: Notice | undefined;
  readonly #parts: number;
  readonly #queue: Queue<object>;
  readonly #show: (shown: Shown) => void;
  readonly #losses = new Map<number, number>();
  /** Settled: nobody waits for more. */
  #over = false;
  #shown = -Infinity;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #resolve!: (shown: Shown) => void;
  #reject!: (reason: unknown) => void;

  constructor(number: number, parts: number, workers: number, show: (shown: Shown) => void) {
    this.number = number;
    this.#parts = parts;
    this.#queue = new Queue(parts, workers);
    this.#show = show;
    this.result = new Promise((resolve, reject) => {
      this.#resolve = resolve;
      this.#reject = reject;
    });
  }

  /** What a worker is told to do for a range of parts. */
  abstract task(range: Range): Task;
  /** Keeps what a worker has brought. */
  protected abstract keep(range: Range, done: Done): void;
  /** What can be shown of parts 0 … done-1. */
  protected abstract shownOf(done: number, of: number): Shown;
  /** Milliseconds between two shows. */
  protected abstract readonly frame: number;
  /** What a range is called in a sentence. */
  protected abstract nameOf(range: Range): string;

  /** Parts that nobody works at and that are still wanted. */
  get waiting(): number {
    return this.#over ? 0 : this.#queue.waiting;
  }

  get over(): boolean {
    return this.#over;
  }

  /** The worker's next parts, if any are wanted. */
  take(worker: object): Range | undefined {
    return this.#over ? undefined : this.#queue.take(worker);
  }

  /** What a worker brings for a range. */
  accept(worker: object, range: Range, done: Done, took: number): void {
    if (this.#over) return;
    this.keep(range, done);
    const before = this.#queue.complete;
    this.#queue.finish(worker, range, took);
    if (this.#queue.complete === this.#parts) this.#finish();
    else if (this.#queue.complete > before) this.#showInTime();
  }

  /** A worker died over a range; somebody else will have to do it. */
  lose(worker: object, range: Range, cause: unknown): void {
    if (this.#over) return;
    const losses = (this.#losses.get(range.from) ?? 0) + 1;
    this.#losses.set(range.from, losses);
    if (losses >= LOSSES) {
      const what = this.nameOf(range);
      this.fail(
        new Error(
          `${losses} workers died one after another over ${what}: perhaps there is too little memory for so many borrowers.`,
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
        this.#present();
        this.#shown = performance.now();
      },
      Math.max(0, this.#shown + this.frame - performance.now()),
    );
  }

  #finish(): void {
    const shown = this.#present();
    if (this.#over || shown === undefined) return;
    this.#settle();
    this.#resolve(shown);
  }

  /** A fault of the one who is shown ends the errand. */
  #present(): Shown | undefined {
    try {
      const shown = this.shownOf(this.#queue.complete, this.#parts);
      this.#show(shown);
      return shown;
    } catch (error) {
      this.fail(error);
      return undefined;
    }
  }

  #settle(): void {
    this.#over = true;
    clearTimeout(this.#timer);
  }
}
