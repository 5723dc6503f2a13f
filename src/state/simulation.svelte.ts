// The answer on the screen: first a coarse one, then a sharp one; the newest question wins.
import { bytesPerBorrower, Fingerprint, MODEL_VERSION, WorldTallies } from '../model/index.ts';
import type { RunSettings, Scenario } from '../model/index.ts';
import type { Findings, Job, Notice, Progress } from '../run/index.ts';
import type { Study } from '../studies/index.ts';
import { prepare } from './reading.ts';

/** What is asked: a world, how it is run, and what it is compared with. */
export interface Question {
  readonly scenario: Scenario;
  readonly run: RunSettings;
  readonly baseline: Scenario;
}

/** What is shown: worlds in pairs, and how sure they are. */
export interface Answer {
  readonly question: Question;
  /** coarse: few small worlds · partial: some of the full worlds · full: all of them. */
  readonly certainty: 'coarse' | 'partial' | 'full';
  readonly worlds: readonly WorldTallies[];
  /** The same worlds under the baseline; the very same array when nothing differs. */
  readonly baseline: readonly WorldTallies[];
  readonly people?: Uint8Array;
  readonly baselinePeople?: Uint8Array;
  /** People in each world that is shown. */
  readonly borrowers: number;
  /** Of a full answer. */
  readonly fingerprint?: string;
}

/** The part of the runner that is used here. */
export interface Runs {
  run(job: Job, show: (progress: Progress) => void, signal?: AbortSignal): Promise<Progress>;
}

/** The part of the runner that answers the questions of studies. */
export interface Studies {
  study<Question, Piece, Part, Answer>(
    study: Study<Question, Piece, Part, Answer>,
    question: Question,
    show: (findings: Findings<Answer>) => void,
    signal?: AbortSignal,
  ): Promise<Findings<Answer>>;
}

/** The run does not fit into a page, or the simulation stopped. */
export type Failure =
  { readonly kind: 'size' } | { readonly kind: 'broken'; readonly detail: string };

/** People whose states are recorded for the picture of the people. */
export const SAMPLE = 1000;

const COARSE = { borrowers: 1000, replicates: 4 };
/** Full worlds before they replace the coarse ones; fewer would be less sure. */
const ENOUGH = 8;
/** Milliseconds between two looks at a run that goes on. */
const CALM = 250;

/** What a run may take of the memory of a page, in bytes. */
const MEMORY = 1.2e9;

/** What a run keeps in memory: every world and its baseline, and the people of the worlds at work. */
export function memoryOf({ replicates, borrowers, months }: RunSettings): number {
  const world = new WorldTallies(0).data.byteLength * (months + 1);
  return 2 * replicates * world + 4 * borrowers * bytesPerBorrower;
}

/** Runs that do not fit into a page are for the command line. */
export const fits = (run: RunSettings): boolean => memoryOf(run) <= MEMORY;

const sameScenario = (a: Scenario, b: Scenario): boolean => JSON.stringify(a) === JSON.stringify(b);
const sameQuestion = (a: Question, b: Question): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Worlds of a scenario that are complete and may be used again: the baseline of the next question. */
interface Kept {
  readonly key: string;
  readonly worlds: readonly WorldTallies[];
  readonly people?: Uint8Array;
}
const keyOf = (scenario: Scenario, run: RunSettings): string => JSON.stringify([scenario, run]);

export class Simulation {
  /** live: answers while a control moves · run: only when asked. */
  mode: 'live' | 'run' = $state('live');
  answer: Answer | undefined = $state.raw();
  /** What the controls say now. */
  question: Question | undefined = $state.raw();
  working = $state(false);
  done = $state(0);
  of = $state(0);
  failure: Failure | undefined = $state.raw();
  notice: Notice | undefined = $state();
  /** Stopped by the reader before the last answer was complete. */
  stopped = $state(false);
  /** Is the picture about something else than what the controls say? */
  readonly stale: boolean = $derived(
    this.question !== undefined &&
      this.answer !== undefined &&
      !sameQuestion(this.question, this.answer.question),
  );

  #runner: Runs;
  #next: Question | undefined;
  #looping: Promise<void> | undefined;
  #abort: AbortController | undefined;
  #kept: Kept[] = [];

  constructor(runner: Runs) {
    this.#runner = runner;
  }

  /** The controls say something new. */
  ask(question: Question): void {
    if (this.question && sameQuestion(question, this.question)) return;
    this.question = question;
    if (this.mode === 'live' || !this.answer) this.go();
  }

  /** Answers what the controls say now. */
  go(): void {
    if (!this.question) return;
    this.stopped = false;
    this.failure = undefined;
    this.notice = undefined;
    if (!fits(this.question.run)) {
      this.cancel();
      this.stopped = false;
      this.failure = { kind: 'size' };
      return;
    }
    this.#next = this.question;
    this.working = true;
    this.#abort?.abort();
    this.#looping ??= this.#loop().finally(() => (this.#looping = undefined));
  }

  /** Stops; what is on the screen stays. */
  cancel(): void {
    this.#next = undefined;
    this.stopped = this.working;
    this.#abort?.abort();
  }

  setMode(mode: 'live' | 'run'): void {
    this.mode = mode;
    if (mode === 'live' && this.stale) this.go();
  }

  /** Resolves when nothing is under way. */
  async idle(): Promise<void> {
    await this.#looping;
  }

  async #loop(): Promise<void> {
    while (this.#next) {
      const question = this.#next;
      this.#next = undefined;
      try {
        // A coarse answer is never interrupted: while a hand moves, there is always a newer question.
        if (!isSmall(question.run)) await this.#coarse(question);
        if (!this.#superseded()) await this.#full(question);
      } catch (error) {
        if (!isAbort(error)) this.#fail(error);
      }
    }
    this.working = false;
  }

  /** The hand moved on, or the reader said stop. */
  #superseded(): boolean {
    return this.#next !== undefined || this.stopped;
  }

  async #coarse(question: Question): Promise<void> {
    const run = {
      ...question.run,
      borrowers: Math.min(COARSE.borrowers, question.run.borrowers),
      replicates: Math.min(COARSE.replicates, question.run.replicates),
    };
    const pair = await this.#pair(question, run, () => undefined);
    this.answer = { question, certainty: 'coarse', borrowers: run.borrowers, ...pair };
  }

  async #full(question: Question): Promise<void> {
    this.#abort = new AbortController();
    const { signal } = this.#abort;
    const { run } = question;
    this.done = 0;
    this.of = run.replicates;
    const hash = new Fingerprint().addText(MODEL_VERSION);
    let hashed = 0;
    let readBaseline = 0;
    const read = (worlds: readonly WorldTallies[]): void => {
      for (const world of worlds.slice(hashed)) {
        hash.add(world.data);
        prepare(world);
      }
      hashed = Math.max(hashed, worlds.length);
    };
    let shown = performance.now();
    const pair = await this.#pair(
      question,
      run,
      (partial, done) => {
        this.done = done;
        read(partial.worlds);
        partial.baseline.slice(readBaseline).forEach(prepare);
        readBaseline = partial.baseline.length;
        const now = performance.now();
        if (partial.worlds.length < ENOUGH || now - shown < CALM || this.#superseded()) return;
        shown = now;
        this.answer = { question, certainty: 'partial', borrowers: run.borrowers, ...partial };
      },
      signal,
    );
    read(pair.worlds);
    this.answer = {
      question,
      certainty: 'full',
      borrowers: run.borrowers,
      ...pair,
      fingerprint: hash.digest(),
    };
  }

  /** The world and its baseline under equal luck; a baseline that is known is not computed again. */
  async #pair(
    { scenario, baseline }: Question,
    run: RunSettings,
    show: (pair: Pair, done: number) => void,
    signal?: AbortSignal,
  ): Promise<Pair> {
    const same = sameScenario(scenario, baseline);
    const key = keyOf(baseline, run);
    const kept = same ? undefined : this.#kept.find((one) => one.key === key);
    const pairOf = (progress: Progress): Pair => {
      const worlds = progress.worlds;
      const other = same
        ? { worlds, people: progress.people }
        : (kept ?? { worlds: progress.baseline, people: progress.baselinePeople });
      return {
        worlds,
        baseline: same ? worlds : other.worlds.slice(0, worlds.length),
        ...(progress.people ? { people: progress.people } : {}),
        ...(other.people ? { baselinePeople: other.people } : {}),
      };
    };
    const progress = await this.#runner.run(
      { scenario, run, sample: SAMPLE, ...(same || kept ? {} : { baseline }) },
      (progress) => {
        if (progress.notice) this.notice = progress.notice;
        if (!signal?.aborted) show(pairOf(progress), progress.done);
      },
      signal,
    );
    if (progress.notice) this.notice = progress.notice;
    const pair = pairOf(progress);
    if (!kept) {
      const people = pair.baselinePeople;
      this.#kept = [
        { key, worlds: pair.baseline, ...(people ? { people } : {}) },
        ...this.#kept.filter((one) => one.key !== key),
      ].slice(0, 4);
    }
    return pair;
  }

  #fail(error: unknown): void {
    this.failure = {
      kind: 'broken',
      detail: error instanceof Error ? error.message : String(error),
    };
  }
}

type Pair = Pick<Answer, 'worlds' | 'baseline' | 'people' | 'baselinePeople'>;

export const isAbort = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'name' in error && error.name === 'AbortError';

/** Runs that are answered as fast as a coarse one. */
const isSmall = ({ borrowers, replicates }: RunSettings): boolean =>
  borrowers * replicates <= COARSE.borrowers * COARSE.replicates;
