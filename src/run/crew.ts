// What pages and commands call: runs by simulators, studies by analysts, who are called only when first asked.
import type { Study } from '../studies/index.ts';
import type { Assignment, Parts } from '../../workers/analyst.ts';
import type { Batch, Task } from '../../workers/simulator.ts';
import type { Analysts } from './analysts.ts';
import type { Hand } from './hand.ts';
import type { Findings } from './inquiry.ts';
import type { Job, Progress } from './job.ts';
import { Simulators } from './simulators.ts';

/** How threads are started here. */
export interface Starts {
  readonly simulator: () => Promise<Hand<Task, Batch>>;
  readonly analyst: () => Promise<Hand<Assignment, Parts>>;
}

export class Crew {
  readonly workers: number;
  readonly #starts: Starts;
  readonly #simulators: Simulators;
  #analysts: Promise<Analysts> | undefined;

  constructor(workers: number, starts: Starts) {
    this.workers = workers;
    this.#starts = starts;
    this.#simulators = new Simulators(workers, starts.simulator);
  }

  /** Runs a job; the newest run wins. Studies go on. */
  async run(job: Job, show: (progress: Progress) => void, signal?: AbortSignal): Promise<Progress> {
    return this.#simulators.run(job, show, signal);
  }

  /** Asks a study, after those asked before; runs go on. See Analysts.study. */
  async study<Question, Piece, Part, Answer>(
    study: Study<Question, Piece, Part, Answer>,
    question: Question,
    show: (findings: Findings<Answer>) => void,
    signal?: AbortSignal,
  ): Promise<Findings<Answer>> {
    this.#analysts ??= this.#callAnalysts();
    return (await this.#analysts).study(study, question, show, signal);
  }

  /** Ends everything that is under way, and the workers. */
  close(): void {
    this.#simulators.close();
    this.#analysts?.then(
      (analysts) => {
        analysts.close();
      },
      () => undefined,
    );
  }

  async #callAnalysts(): Promise<Analysts> {
    const { Analysts } = await import('./analysts.ts');
    return new Analysts(this.workers, this.#starts.analyst);
  }
}
