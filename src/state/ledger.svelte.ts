// The ledger of one policy: asked for by a reader, computed in worlds of its own.
import type { LeverId, RunSettings, Scenario } from '../model/index.ts';
import { ledger } from '../studies/index.ts';
import type { LedgerLine } from '../studies/index.ts';
import { isAbort } from './simulation.svelte.ts';
import type { Studies } from './simulation.svelte.ts';

/** Enough worlds to be sure of most signs, few enough to wait for. */
const WORLDS = 16;
const PEOPLE = 5000;

export class Ledger {
  lines: readonly LedgerLine[] = $state.raw([]);
  /** Worlds done so far; 0 before it is asked for. */
  done = $state(0);
  running = $state(false);
  failed = $state('');
  readonly worlds = WORLDS;
  readonly people = PEOPLE;
  readonly #runner: Studies;
  #abort = new AbortController();

  constructor(runner: Studies) {
    this.#runner = runner;
  }

  async ask(scenario: Scenario, run: RunSettings, policy: LeverId): Promise<void> {
    if (this.running) return;
    this.running = true;
    this.failed = '';
    this.done = 0;
    this.lines = [];
    this.#abort = new AbortController();
    try {
      const { answer } = await this.#runner.study(
        ledger,
        { scenario, run: { ...run, replicates: WORLDS, borrowers: PEOPLE }, policy },
        ({ done }) => {
          this.done = done;
        },
        this.#abort.signal,
      );
      this.lines = answer;
    } catch (error) {
      if (!isAbort(error)) this.failed = error instanceof Error ? error.message : String(error);
    } finally {
      this.running = false;
    }
  }

  /** Nobody waits any longer. */
  leave(): void {
    this.#abort.abort();
  }
}
