// The workers that simulate: one run at a time.
import type { Batch, Task } from '../../workers/simulator.ts';
import type { Hand } from './hand.ts';
import type { Job, Progress } from './job.ts';
import { Pool } from './pool.ts';
import { Run } from './run.ts';

export class Simulators extends Pool<Task, Batch> {
  constructor(workers: number, start: () => Promise<Hand<Task, Batch>>) {
    super(workers, start, here);
  }

  /**
   * Runs a job and shows it as it grows, twenty times a second at most. The newest run wins: an
   * older one rejects with an AbortError at once, as does one whose signal is aborted.
   */
  async run(job: Job, show: (progress: Progress) => void, signal?: AbortSignal): Promise<Progress> {
    this.endAll();
    return this.send((number) => new Run(number, job, this.workers, show), signal);
  }
}

/** The same simulator in this thread; it pauses often enough for a page to stay alive. */
async function here(): Promise<Hand<Task, Batch>> {
  const { createSimulator } = await import('../../workers/simulator.ts');
  return { ...createSimulator(), close: () => undefined };
}
