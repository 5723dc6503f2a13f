// The state of the page, put together once and handed to the components that need it.
import { createContext } from 'svelte';
import { Clock } from './clock.svelte.ts';
import { Language } from './language.svelte.ts';
import { Ledger } from './ledger.svelte.ts';
import { Place } from './place.svelte.ts';
import { ScenarioState } from './scenario.svelte.ts';
import { Simulation } from './simulation.svelte.ts';
import type { Runs } from './simulation.svelte.ts';
import { Theme } from './theme.svelte.ts';

export class Lab {
  readonly scenario = new ScenarioState();
  readonly clock = new Clock();
  readonly language = new Language();
  readonly theme = new Theme();
  readonly simulation: Simulation;
  readonly ledger: Ledger;
  readonly place: Place;

  /** `spare` gives a runner of its own to what a reader asks for beside the picture. */
  constructor(runner: Runs, spare: () => Runs & { close(): void } = () => borrowed(runner)) {
    this.simulation = new Simulation(runner);
    this.ledger = new Ledger(spare);
    this.place = new Place(this.scenario, this.simulation);
  }
}

/** The runner of the page itself, which is not to be closed. */
function borrowed(runner: Runs): Runs & { close(): void } {
  return {
    run: (job, show, signal) => runner.run(job, show, signal),
    close: () => undefined,
  };
}

export const [getLab, setLab] = createContext<Lab>();
