// One analysis of the Laboratory: what is asked, what it would cost, how far it is, what it says so far.
import { untrack } from 'svelte';
import type { Findings, Notice } from '../run/index.ts';
import type { Study } from '../studies/index.ts';
import { learnPace, secondsFor } from './pace.ts';
import { isAbort } from './simulation.svelte.ts';
import type { Studies } from './simulation.svelte.ts';

/** idle: never asked · running · answered · cancelled: what came before stays · failed. */
export type Phase = 'idle' | 'running' | 'answered' | 'cancelled' | 'failed';

/** What an answer is made by: a study, or several after each other. */
export type Ask<Question, Answer> = (
  question: Question,
  show: (findings: Findings<Answer>) => void,
  signal: AbortSignal,
) => Promise<Findings<Answer>>;

/** Seconds that nobody is asked about first. */
const CHEAP = 8;

export class Analysis<Question, Answer> {
  phase: Phase = $state('idle');
  /** What is known so far; of an older question while a newer one waits. */
  answer: Answer | undefined = $state.raw();
  /** What `answer` answers. */
  asked: Question | undefined = $state.raw();
  /** What the controls say now. */
  wanted: Question | undefined = $state.raw();
  done = $state(0);
  of = $state(0);
  secondsLeft: number | undefined = $state();
  /** Why it failed, in a sentence. */
  failure = $state('');
  notice: Notice | undefined = $state();
  #size = $state(0);
  readonly #ask: Ask<Question, Answer>;
  #abort: AbortController | undefined;

  constructor(ask: Ask<Question, Answer>) {
    this.#ask = ask;
  }

  static of<Question, Piece, Part, Answer>(
    runner: Studies,
    study: Study<Question, Piece, Part, Answer>,
  ): Analysis<Question, Answer> {
    return new Analysis((question, show, signal) => runner.study(study, question, show, signal));
  }

  /** Is the answer about something else than what the controls say? */
  readonly stale: boolean = $derived(
    this.wanted !== undefined && JSON.stringify(this.wanted) !== JSON.stringify(this.asked ?? null),
  );

  /** Seconds that what is wanted would take. */
  get seconds(): number {
    return secondsFor(this.#size);
  }

  /** Does it wait for the reader's word? */
  get waits(): boolean {
    return this.stale && this.phase !== 'running' && this.phase !== 'failed';
  }

  /** The controls say something new, of so many borrower-months: what is cheap is asked at once. */
  offer(question: Question, borrowerMonths: number): void {
    // Offered in an effect, which is to follow the question and not what becomes of it.
    untrack(() => {
      this.#consider(question, borrowerMonths);
    });
  }

  #consider(question: Question, borrowerMonths: number): void {
    if (JSON.stringify(question) === JSON.stringify(this.wanted)) return;
    this.wanted = question;
    this.#size = borrowerMonths;
    this.#abort?.abort();
    if (this.phase === 'failed') this.phase = 'idle';
    if (secondsFor(borrowerMonths) <= CHEAP) void this.go();
  }

  /** Asks at once, whatever it costs; of unknown cost, nothing is learned of this machine. */
  async ask(question: Question, borrowerMonths = 0): Promise<void> {
    this.wanted = question;
    this.#size = borrowerMonths;
    await this.go();
  }

  /** Asks what is wanted. */
  async go(): Promise<void> {
    const question = this.wanted;
    if (question === undefined) return;
    this.#abort?.abort();
    const abort = new AbortController();
    this.#abort = abort;
    this.phase = 'running';
    this.failure = '';
    this.notice = undefined;
    this.done = 0;
    this.of = 0;
    this.secondsLeft = undefined;
    const began = performance.now();
    try {
      const { notice } = await this.#ask(
        question,
        ({ answer, done, of, notice }) => {
          if (abort.signal.aborted) return;
          this.answer = answer;
          this.asked = question;
          this.done = done;
          this.of = of;
          this.notice = notice;
          this.secondsLeft = (((performance.now() - began) / done) * (of - done)) / 1000;
        },
        abort.signal,
      );
      if (abort.signal.aborted) return;
      this.notice = notice;
      this.phase = 'answered';
      learnPace(this.#size, (performance.now() - began) / 1000);
    } catch (error) {
      if (this.#abort !== abort) return;
      if (isAbort(error)) this.phase = 'cancelled';
      else {
        this.phase = 'failed';
        this.failure = error instanceof Error ? error.message : String(error);
      }
    }
  }

  /** The reader has seen enough; what is on the screen stays. */
  cancel(): void {
    this.#abort?.abort();
  }
}
