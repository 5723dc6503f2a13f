// The ledger of one policy: asked for by a reader, computed in worlds of its own.
import type { LeverId, RunSettings, Scenario } from '../model/index.ts';
import { ledgerOf, without, withOn } from '../studies/index.ts';
import type { LedgerLine } from '../studies/index.ts';
import type { Runs } from './simulation.svelte.ts';

/** Enough worlds to be sure of most signs, few enough to wait for. */
const WORLDS = 16;
const PEOPLE = 5000;

export class Ledger {
  lines: readonly LedgerLine[] = $state.raw([]);
  /** The policy whose ledger this is. */
  of: LeverId | undefined = $state();
  /** Worlds done so far; 0 before it is asked for. */
  done = $state(0);
  running = $state(false);
  failed = $state('');
  readonly worlds = WORLDS;
  readonly people = PEOPLE;
  readonly #make: () => Runs & { close(): void };

  /** `make` gives a runner of its own, so that the picture on the page goes on. */
  constructor(make: () => Runs & { close(): void }) {
    this.#make = make;
  }

  async ask(scenario: Scenario, run: RunSettings, lever: LeverId): Promise<void> {
    if (this.running) return;
    this.running = true;
    this.failed = '';
    this.done = 0;
    this.lines = [];
    this.of = lever;
    const runner = this.#make();
    try {
      const { worlds, baseline } = await runner.run(
        {
          scenario: withOn(scenario, lever),
          baseline: without(scenario, lever),
          run: { ...run, replicates: WORLDS, borrowers: PEOPLE },
        },
        ({ done }) => {
          this.done = done;
        },
      );
      this.lines = ledgerOf(worlds, baseline);
    } catch (error) {
      this.failed = error instanceof Error ? error.message : String(error);
    } finally {
      runner.close();
      this.running = false;
    }
  }
}
