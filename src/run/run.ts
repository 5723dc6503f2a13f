// One run: its job in plain form and the worlds that have come in.
import { RUN_BOUNDS, WorldTallies } from '../model/index.ts';
import type { Batch, Task } from '../../workers/simulator.ts';
import { Errand } from './errand.ts';
import type { Job, Progress } from './job.ts';
import type { Range } from './queue.ts';

export class Run extends Errand<Task, Batch, Progress> {
  protected override readonly frame = 50;
  readonly #job: Job;
  // By replicate from the first, with gaps.
  readonly #worlds: WorldTallies[] = [];
  readonly #baseline: WorldTallies[] = [];
  #people: Uint8Array | undefined;
  #baselinePeople: Uint8Array | undefined;

  constructor(number: number, job: Job, workers: number, show: (progress: Progress) => void) {
    const { replicates } = job.run;
    const { min, max } = RUN_BOUNDS.replicates;
    if (!Number.isInteger(replicates) || replicates < min || replicates > max) {
      throw new RangeError(
        `replicates must be a whole number from ${min} to ${max}, got ${replicates}.`,
      );
    }
    super(number, Math.max(0, replicates - (job.from ?? 0)), workers, show);
    // A plain copy: what comes from a page's state is a proxy, which no message can carry.
    this.#job = JSON.parse(JSON.stringify(job)) as Job;
  }

  override task({ from, to }: Range): Task {
    const { scenario, baseline, run, sample = 0, from: first = 0 } = this.#job;
    return {
      job: this.number,
      scenario,
      baseline,
      run,
      from: first + from,
      to: first + to,
      sample,
    };
  }

  protected override keep({ from }: Range, batch: Batch): void {
    const { months } = this.#job.run;
    batch.worlds.forEach((data, i) => {
      this.#worlds[from + i] = new WorldTallies(months, data);
    });
    batch.baseline.forEach((data, i) => {
      this.#baseline[from + i] = new WorldTallies(months, data);
    });
    this.#people ??= batch.people;
    this.#baselinePeople ??= batch.baselinePeople;
  }

  protected override shownOf(done: number, of: number): Progress {
    return {
      worlds: this.#worlds.slice(0, done),
      baseline: this.#baseline.slice(0, done),
      done,
      of,
      ...(this.#people && { people: this.#people }),
      ...(this.#baselinePeople && { baselinePeople: this.#baselinePeople }),
      ...(this.notice && { notice: this.notice }),
    };
  }

  protected override nameOf({ from, to }: Range): string {
    const { from: first = 0 } = this.#job;
    return `replicates ${first + from} to ${first + to - 1}`;
  }
}
