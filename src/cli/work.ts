// Runs worlds on the workers of this machine: within its memory, with progress for a person to see.
import { availableParallelism, totalmem } from 'node:os';
import { bytesPerBorrower, WorldTallies } from '../model/index.ts';
import type { RunSettings, Scenario } from '../model/index.ts';
import { NodeRunner } from '../run/node.ts';
import type { Study } from '../studies/index.ts';
import type { Io } from './command.ts';
import type { Option, Typed } from './options.ts';
import { Refusal } from './refusal.ts';
import { count, shown } from './sentences.ts';

const MOST_WORKERS = 64;

export const WORKERS: Option = {
  name: 'workers',
  value: 'W',
  help: 'Threads to use; as many as there are processors, at most 16. Never changes the result.',
};

export interface Job {
  readonly scenario: Scenario;
  readonly run: RunSettings;
  /** Replicates from this one on. */
  readonly from?: number;
  readonly baseline?: Scenario;
}

export interface Worlds {
  readonly worlds: readonly WorldTallies[];
  readonly baseline: readonly WorldTallies[];
}

/** Threads that the options ask for. */
export function workersOf(typed: Typed): number {
  const text = typed.one('workers');
  if (text === undefined) return Math.min(16, availableParallelism());
  const workers = text.trim() === '' ? NaN : Number(text);
  if (!Number.isInteger(workers) || workers < 1 || workers > MOST_WORKERS) {
    throw new Refusal(
      `--workers must be a whole number from 1 to ${String(MOST_WORKERS)}, not ${shown(text)}.`,
    );
  }
  return workers;
}

/** All worlds of a job, in order. */
export async function work(job: Job, workers: number, io: Io): Promise<Worlds> {
  return working(job, workers, io, (run) => run(job, ''));
}

/**
 * The answer of a study; what its question lacks or has too much of is for the one who typed it.
 */
export async function inquire<Question, Piece, Part, Answer>(
  study: Study<Question, Piece, Part, Answer>,
  question: Question & { readonly run: RunSettings },
  workers: number,
  io: Io,
): Promise<Answer> {
  // Parts are small: what counts is a world for each worker.
  const { run } = question;
  const most = withinMemory({ run: { ...run, replicates: workers } }, workers, totalmem());
  const runner = new NodeRunner({ workers: most });
  const began = performance.now();
  try {
    const { answer } = await runner.study(
      study,
      question,
      ({ done, of }) => {
        const left = ((performance.now() - began) / done) * (of - done);
        io.terminal?.write(
          `\r\x1b[K${count(done)} of ${count(of)} pieces${left > 2000 ? `, ${count(Math.round(left / 1000))} s left` : ''}`,
        );
      },
      io.signal,
    );
    return answer;
  } catch (error) {
    throw error instanceof RangeError ? new Refusal(error.message) : error;
  } finally {
    io.terminal?.write('\r\x1b[K');
    runner.close();
  }
}

/** Many scenarios one after the other on the same workers; `what` is for the line that shows progress. */
export async function working<T>(
  size: Job,
  workers: number,
  io: Io,
  use: (run: (job: Job, what: string) => Promise<Worlds>) => Promise<T>,
): Promise<T> {
  const runner = new NodeRunner({ workers: withinMemory(size, workers, totalmem()) });
  const line = (text: string): void => {
    io.terminal?.write(`\r\x1b[K${text}`);
  };
  try {
    return await use((job, what) =>
      runner.run(
        job,
        ({ done, of }) => {
          line(`${what}${count(done)} of ${count(of)} worlds`);
        },
        io.signal,
      ),
    );
  } finally {
    line('');
    runner.close();
  }
}

/** As many of the workers as have room for a world each; refuses what has no room at all. */
export function withinMemory(
  { run, baseline }: Pick<Job, 'run'> & Partial<Job>,
  workers: number,
  total: number,
): number {
  const sides = baseline ? 2 : 1;
  const kept = new WorldTallies(0).data.byteLength * (run.months + 1) * run.replicates * sides;
  const world = bytesPerBorrower * run.borrowers;
  const room = total * 0.75 - kept;
  if (room < world) {
    const [most, field] = kept > world ? [kept, 'replicates and months'] : [world, 'borrowers'];
    throw new Refusal(
      `${field} must fit into memory: they take ${gigabytes(most)}, and this machine has ${gigabytes(total)}.`,
    );
  }
  return Math.max(1, Math.min(workers, run.replicates, Math.floor(room / world)));
}

function gigabytes(bytes: number): string {
  return `${(bytes / 1e9).toFixed(1)} GB`;
}
