// Who simulates which replicates: small batches in order, lost ones first, gaps remembered.

/** Replicates `from` to `to - 1`. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** Replicates in one message at most. */
const LARGEST = 8;
/** A batch that takes longer, in milliseconds, gains nothing by growing: a message costs 0.1. */
const LONG = 100;

/**
 * Each worker's batches are of 1, 2, 4, 8 replicates, so that the first world is complete early
 * and later messages are few. Which worker gets which replicates has no effect on the answer.
 */
export class Queue<Worker> {
  readonly #replicates: number;
  readonly #workers: number;
  readonly #sizes = new Map<Worker, number>();
  readonly #lost: Range[] = [];
  readonly #finished = new Set<number>();
  #next = 0;
  #complete = 0;

  constructor(replicates: number, workers: number) {
    this.#replicates = replicates;
    this.#workers = workers;
  }

  /** Replicates that nobody works at and nobody has finished. */
  get waiting(): number {
    return this.#lost.reduce((sum, { from, to }) => sum + to - from, this.#replicates - this.#next);
  }

  /** Replicates 0 to this one less 1 are finished, without a gap. */
  get complete(): number {
    return this.#complete;
  }

  /** The worker's next batch, if any waits. */
  take(worker: Worker): Range | undefined {
    const lost = this.#lost.shift();
    if (lost) return lost;
    const rest = this.#replicates - this.#next;
    if (rest === 0) return undefined;
    // Near the end everybody gets a share.
    const size = Math.min(this.#sizes.get(worker) ?? 1, Math.ceil(rest / this.#workers));
    const from = this.#next;
    this.#next += size;
    return { from, to: this.#next };
  }

  /** The worker has finished a batch in so many milliseconds. */
  finish(worker: Worker, { from, to }: Range, took: number): void {
    for (let replicate = from; replicate < to; replicate++) this.#finished.add(replicate);
    while (this.#finished.delete(this.#complete)) this.#complete++;
    const size = this.#sizes.get(worker) ?? 1;
    this.#sizes.set(worker, took > LONG ? Math.max(1, size / 2) : Math.min(LARGEST, size * 2));
  }

  /** The worker is lost, and what it worked at waits again, before everything else. */
  lose(worker: Worker, range: Range): void {
    this.#sizes.delete(worker);
    this.#lost.push(range);
    this.#lost.sort((a, b) => a.from - b.from);
  }
}
