// A runner whose worlds are empty and whose time is in the hands of the test.
import { WorldTallies } from '../../src/model/index.ts';
import type { Findings, Job, Progress } from '../../src/run/index.ts';
import type { Study } from '../../src/studies/index.ts';
import type { Runs, Studies } from '../../src/state/simulation.svelte.ts';

interface Asked {
  readonly job: Job;
  /** Shows so many worlds. */
  show(worlds: number): void;
  finish(): void;
  fail(error: Error): void;
  readonly aborted: boolean;
}

export class FakeRunner implements Runs, Studies {
  readonly asked: Asked[] = [];
  /** Finishes everything at once. */
  readonly prompt: boolean;

  constructor(prompt = false) {
    this.prompt = prompt;
  }

  /** What is under way, newest last. */
  get last(): Asked {
    const last = this.asked.at(-1);
    if (!last) throw new Error('Nothing was asked.');
    return last;
  }

  /** Studies are done here, piece by piece. */
  async study<Question, Piece, Part, Answer>(
    study: Study<Question, Piece, Part, Answer>,
    question: Question,
    show: (findings: Findings<Answer>) => void,
    signal?: AbortSignal,
  ): Promise<Findings<Answer>> {
    const parts: Part[] = [];
    const pieces = study.pieces(question);
    const findings = (): Findings<Answer> => ({
      answer: study.gather(question, parts),
      done: parts.length,
      of: pieces.length,
    });
    for (const piece of pieces) {
      await settle();
      signal?.throwIfAborted();
      parts.push(study.work(question, piece));
      show(findings());
    }
    return findings();
  }

  run(job: Job, show: (progress: Progress) => void, signal?: AbortSignal): Promise<Progress> {
    const worlds = Array.from({ length: job.run.replicates }, (_, r) => worldOf(job, r));
    const baseline = job.baseline ? worlds.map((_, r) => worldOf(job, r + 0.5)) : [];
    const progress = (done: number): Progress => ({
      worlds: worlds.slice(0, done),
      baseline: baseline.slice(0, done),
      done,
      of: worlds.length,
    });
    return new Promise((resolve, reject) => {
      const stop = (): void => {
        reject(new DOMException('stopped', 'AbortError'));
      };
      signal?.addEventListener('abort', stop);
      this.asked.push({
        job,
        show: (done) => {
          show(progress(done));
        },
        finish: () => {
          show(progress(worlds.length));
          resolve(progress(worlds.length));
        },
        fail: reject,
        get aborted() {
          return signal?.aborted ?? false;
        },
      });
      if (this.prompt) this.last.finish();
    });
  }
}

/** Integers that differ by scenario and replicate. */
function worldOf({ scenario, run }: Job, replicate: number): WorldTallies {
  const world = new WorldTallies(run.months);
  const mark = JSON.stringify(scenario).length;
  world.data.fill(1);
  world.data[0] = Math.round(2 * replicate) + mark;
  return world;
}

/** Lets promises that are ready go on. */
export async function settle(): Promise<void> {
  for (let i = 0; i < 20; i++) await Promise.resolve();
}
