// Workers that stay alive between errands, and what they are at. The same for a page and for Node.
import type { Errand, Sent } from './errand.ts';
import { WorkerDied } from './hand.ts';
import type { Hand } from './hand.ts';

/** A place for one worker. */
interface Seat<Task, Done> {
  /** Starting, at hand, or dead and not yet noticed. */
  hand: Promise<Hand<Task, Done>> | undefined;
  usable: boolean;
  /** The errand that the worker is out on. */
  errand: Sent<Task, Done> | undefined;
}

const seat = <Task, Done>(): Seat<Task, Done> => ({
  hand: undefined,
  usable: true,
  errand: undefined,
});

export class Pool<Task, Done> {
  readonly workers: number;
  readonly #start: () => Promise<Hand<Task, Done>>;
  readonly #startHere: () => Promise<Hand<Task, Done>>;
  readonly #drops: boolean;
  readonly #seats: readonly Seat<Task, Done>[];
  /** For the thread we are in, should no worker start. */
  readonly #here = seat<Task, Done>();
  /** In the order in which they came; the first is served first. */
  #errands: Sent<Task, Done>[] = [];
  #count = 0;
  #closed = false;

  /** `startHere` gives the same work in this thread; `drops`: a worker cannot hear a stop while it works, and is ended. */
  constructor(
    workers: number,
    start: () => Promise<Hand<Task, Done>>,
    startHere: () => Promise<Hand<Task, Done>>,
    drops = false,
  ) {
    this.workers = workers;
    this.#start = start;
    this.#startHere = startHere;
    this.#drops = drops;
    this.#seats = Array.from({ length: workers }, () => seat<Task, Done>());
  }

  /** Ends all errands and the workers. */
  close(): void {
    this.#closed = true;
    this.endAll();
    for (const { hand } of [...this.#seats, this.#here]) {
      hand?.then((one) => {
        one.close();
      }, unneeded);
    }
  }

  /** Sends workers on an errand, after those that came before. Its signal ends it at once, with an AbortError. */
  protected async send<Shown>(
    make: (number: number) => Errand<Task, Done, Shown>,
    signal?: AbortSignal,
  ): Promise<Shown> {
    if (this.#closed) throw new Error('The runner is closed.');
    if (signal?.aborted) throw aborted();
    const errand = make(++this.#count);
    this.#errands.push(errand);
    const abort = () => {
      this.#end(errand);
    };
    signal?.addEventListener('abort', abort);
    this.#staff();
    try {
      return await errand.result;
    } finally {
      signal?.removeEventListener('abort', abort);
      abort();
      this.#staff();
    }
  }

  /** Ends what is under way, if anything is. */
  protected endAll(): void {
    for (const errand of this.#errands) this.#end(errand);
  }

  /** Its workers see the end at their next pause, or are ended with it. */
  #end(errand: Sent<Task, Done>): void {
    if (!this.#errands.includes(errand)) return;
    this.#errands = this.#errands.filter((other) => other !== errand);
    errand.fail(aborted());
    for (const seat of [...this.#seats, this.#here]) {
      if (seat.errand !== errand) continue;
      const { hand } = seat;
      if (this.#drops) seat.hand = seat.errand = undefined;
      hand?.then((one) => {
        if (this.#drops) one.close();
        else one.stop(errand.number);
      }, unneeded);
    }
  }

  /** Calls as many workers to the errands as they have use for. */
  #staff(): void {
    for (const errand of this.#errands) {
      if (errand.waiting === 0) continue;
      let seats = this.#seats.filter(({ usable }) => usable);
      if (seats.length === 0) {
        seats = [this.#here];
        errand.notice = 'noWorkers';
      }
      const free = seats.filter(({ errand: at }) => !at || at.over);
      for (const seat of free.slice(0, errand.waiting)) void this.#serve(seat, errand);
    }
  }

  /** The worker of this seat takes part after part. */
  async #serve(seat: Seat<Task, Done>, errand: Sent<Task, Done>): Promise<void> {
    seat.errand = errand;
    try {
      while (errand.waiting > 0) {
        const starting = (seat.hand ??= seat === this.#here ? this.#startHere() : this.#open());
        const hand = await starting;
        const range = errand.take(seat);
        if (!range) break;
        const began = performance.now();
        try {
          const done = await hand.work(errand.task(range));
          if (done !== undefined) errand.accept(seat, range, done, performance.now() - began);
        } catch (error) {
          if (!(error instanceof WorkerDied)) throw error;
          if (seat.hand === starting) seat.hand = undefined;
          errand.lose(seat, range, error);
          this.#staff();
        }
      }
    } catch (error) {
      if (error instanceof WorkerDied) this.#giveUp(seat);
      else errand.fail(error);
      if (seat === this.#here) seat.hand = undefined;
    }
    if (seat.errand === errand) seat.errand = undefined;
    this.#staff();
  }

  async #open(): Promise<Hand<Task, Done>> {
    try {
      return await this.#start();
    } catch (cause) {
      throw new WorkerDied('A worker did not start.', { cause });
    }
  }

  /** No worker started here. If none stands or starts elsewhere either, they are blocked. */
  #giveUp(seat: Seat<Task, Done>): void {
    seat.hand = undefined;
    seat.usable = false;
    if (this.#seats.some(({ hand }) => hand !== undefined)) return;
    for (const other of this.#seats) other.usable = false;
  }
}

const aborted = () => new DOMException('A newer run began, or this one was stopped.', 'AbortError');
const unneeded = () => undefined;
