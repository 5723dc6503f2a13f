// The workers that study: questions of any registered study, one after the other.
import type { Study } from '../studies/index.ts';
import type { Assignment, Parts } from '../../workers/analyst.ts';
import type { Hand } from './hand.ts';
import { Inquiry } from './inquiry.ts';
import type { Findings } from './inquiry.ts';
import { Pool } from './pool.ts';

export class Analysts extends Pool<Assignment, Parts> {
  constructor(workers: number, start: () => Promise<Hand<Assignment, Parts>>) {
    super(workers, start, here, true);
  }

  /**
   * Asks a study and shows its answer as it grows, ten times a second at most. A question waits for
   * those asked before it; its signal ends it at once, with an AbortError.
   */
  async study<Question, Piece, Part, Answer>(
    study: Study<Question, Piece, Part, Answer>,
    question: Question,
    show: (findings: Findings<Answer>) => void,
    signal?: AbortSignal,
  ): Promise<Findings<Answer>> {
    return this.send((number) => new Inquiry(number, study, question, this.workers, show), signal);
  }
}

/** The same analyst in this thread; the page lives between its pieces. */
async function here(): Promise<Hand<Assignment, Parts>> {
  const { createAnalyst } = await import('../../workers/analyst.ts');
  return { ...createAnalyst(), close: () => undefined };
}
