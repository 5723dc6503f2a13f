// The life on the page and the lists of lives, asked of the study that runs in a thread of its own.
import type { RunSettings, Scenario } from '../model/index.ts';
import { lives } from '../studies/index.ts';
import type { Behind, Find, LifePair, LivesQuestion } from '../studies/index.ts';
import type { Studies } from './simulation.svelte.ts';

/** Which world is looked at, and beside which other. */
export interface Look {
  readonly a: Scenario;
  /** The same people and luck there; without it, A alone. */
  readonly b?: Scenario;
  readonly run: RunSettings;
  readonly replicate: number;
}

export class Lives {
  /** Whose life it is stands in it; the one before stays until the next has come. */
  pair: LifePair | undefined = $state.raw();
  finds: readonly Find[] | undefined = $state.raw();
  behind: readonly number[] | undefined = $state.raw();
  waiting = $state(false);
  failed = $state('');
  readonly #studies: Studies;
  // The newest question of each kind counts; a life takes so little that none is interrupted.
  #opened = 0;
  #sought = 0;

  constructor(studies: Studies) {
    this.#studies = studies;
  }

  async open(look: Look, borrower: number): Promise<void> {
    const number = ++this.#opened;
    this.waiting = true;
    try {
      const { answer } = await this.#ask({ ...look, borrower });
      if (number !== this.#opened) return;
      this.pair = answer.pair;
      this.failed = '';
    } catch (error) {
      if (number === this.#opened) this.#fail(error);
    }
    if (number === this.#opened) this.waiting = false;
  }

  /** Whose lives are worth a look, and who is behind something that a picture shows. */
  async seek(look: Look, behind: Behind | undefined): Promise<void> {
    const number = ++this.#sought;
    this.finds = undefined;
    this.behind = undefined;
    try {
      const question = { ...look, finds: true, ...(behind && { behind }) };
      const { answer } = await this.#ask(question);
      if (number !== this.#sought) return;
      this.finds = answer.finds;
      this.behind = answer.behind;
    } catch (error) {
      if (number === this.#sought) this.#fail(error);
    }
  }

  #ask(question: LivesQuestion) {
    return this.#studies.study(lives, question, () => undefined);
  }

  #fail(error: unknown): void {
    this.failed = error instanceof Error ? error.message : String(error);
    this.pair = undefined;
  }
}

/** What is looked at where a world stands beside its baseline; alone, where they are the same. */
export function lookAt(a: Scenario, b: Scenario, run: RunSettings, replicate: number): Look {
  const { seed, borrowers, months } = run;
  const paired = JSON.stringify(a) !== JSON.stringify(b);
  return { a, ...(paired && { b }), run: { seed, borrowers, months, replicates: 1 }, replicate };
}

let warmed = '';

/** Lives the months of these worlds beforehand, so that a life of theirs opens at once. */
export async function warm(
  studies: Studies,
  a: Scenario,
  b: Scenario,
  run: RunSettings,
): Promise<void> {
  const look = lookAt(a, b, run, 0);
  const text = JSON.stringify(look);
  if (text === warmed) return;
  warmed = text;
  // A thread that fails now will say so when a life is opened.
  await studies.study(lives, look, () => undefined).catch(() => undefined);
}
