// One question to a study: its pieces in plain form, the parts that have come in, what they say so far.
import type { Study } from '../studies/index.ts';
import type { Assignment, Parts } from '../../workers/analyst.ts';
import { Errand } from './errand.ts';
import type { Notice } from './errand.ts';
import type { Range } from './queue.ts';

/** What a study says so far. */
export interface Findings<Answer> {
  /** What parts 0 … done-1 say; with all of them, the answer. */
  readonly answer: Answer;
  readonly done: number;
  readonly of: number;
  readonly notice?: Notice;
}

/** Milliseconds between two shows at least; and of the time, gathering takes a fifth at most. */
const FRAME = 100;
const REST = 4;

export class Inquiry<Question, Piece, Part, Answer> extends Errand<
  Assignment,
  Parts,
  Findings<Answer>
> {
  readonly #study: Study<Question, Piece, Part, Answer>;
  readonly #question: Question;
  readonly #pieces: readonly Piece[];
  // By piece, with gaps.
  readonly #found: Part[] = [];
  #gathering = 0;

  constructor(
    number: number,
    study: Study<Question, Piece, Part, Answer>,
    question: Question,
    workers: number,
    show: (findings: Findings<Answer>) => void,
  ) {
    // A plain copy: what comes from a page's state is a proxy, which no message can carry.
    const plain = JSON.parse(JSON.stringify(question)) as Question;
    const pieces = study.pieces(plain);
    if (pieces.length === 0) throw new RangeError(`The study ${study.id} found nothing to do.`);
    super(number, pieces.length, workers, show);
    this.#study = study;
    this.#question = plain;
    this.#pieces = pieces;
  }

  override task({ from, to }: Range): Assignment {
    return {
      job: this.number,
      study: this.#study.id,
      question: this.#question,
      pieces: this.#pieces.slice(from, to),
    };
  }

  protected override get frame(): number {
    return Math.max(FRAME, REST * this.#gathering);
  }

  protected override keep({ from }: Range, parts: Parts): void {
    // The analyst did the pieces of this study: the compiler cannot see across threads.
    parts.forEach((part, i) => (this.#found[from + i] = part as Part));
  }

  protected override shownOf(done: number, of: number): Findings<Answer> {
    const began = performance.now();
    const answer = this.#study.gather(this.#question, this.#found.slice(0, done));
    this.#gathering = performance.now() - began;
    return { answer, done, of, ...(this.notice && { notice: this.notice }) };
  }

  protected override nameOf({ from, to }: Range): string {
    return `pieces ${from} to ${to - 1} of the study ${this.#study.id}`;
  }
}
