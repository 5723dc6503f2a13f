// What an analyst can be asked, in whatever thread it stands: to be ready, to work at pieces of a study.
import { studyOf } from '../src/studies/index.ts';
import { holdLifeline } from './lifeline.ts';
import { Pause } from './pause.ts';

/** Pieces of a question to a study, in order. */
export interface Assignment {
  readonly job: number;
  /** The id under which it is registered. */
  readonly study: string;
  readonly question: unknown;
  readonly pieces: readonly unknown[];
}

/** What the pieces of an assignment gave, in their order. */
export type Parts = unknown[];

export function createAnalyst() {
  let working: Promise<unknown> = Promise.resolve();

  async function partsOf({ study: id, question, pieces }: Assignment): Promise<Parts> {
    const study = studyOf(id);
    const parts: Parts = [];
    const pause = new Pause();
    try {
      for (const piece of pieces) {
        await pause.take();
        parts.push(study.work(question, piece));
      }
    } finally {
      pause.close();
    }
    return parts;
  }

  return {
    /** Answers once the thread stands. While it lives it holds the lock of that name. */
    ready: holdLifeline,

    /** What the pieces give; one assignment at a time, with a pause before each piece. */
    work(assignment: Assignment): Promise<Parts> {
      const parts = working.then(() => partsOf(assignment));
      working = parts.catch(() => undefined);
      return parts;
    },

    /** A piece cannot be interrupted: who does not want it ends the thread. */
    stop: () => undefined,
  };
}
