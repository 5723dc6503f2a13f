// The state of the page, put together once and handed to the components that need it.
import { createContext } from 'svelte';
import { Clock } from './clock.svelte.ts';
import { Effects } from './effects.svelte.ts';
import { Language } from './language.svelte.ts';
import { Place } from './place.svelte.ts';
import { ScenarioState } from './scenario.svelte.ts';
import { Simulation } from './simulation.svelte.ts';
import type { Runs, Studies } from './simulation.svelte.ts';
import { Theme } from './theme.svelte.ts';
import { Worlds } from './worlds.svelte.ts';

export class Lab {
  readonly scenario = new ScenarioState();
  readonly worlds = new Worlds(this.scenario);
  readonly clock = new Clock();
  readonly language: Language;
  readonly theme: Theme;
  readonly simulation: Simulation;
  readonly effects: Effects;
  readonly place: Place;

  /** For questions that a page of its own asks. */
  readonly studies: Studies;

  readonly #make: () => Workers;

  /** `make` gives workers of their own to what goes on beside the sandbox. */
  constructor(
    runner: Runs & Studies,
    make: () => Workers = () => kept(runner),
    reader: { readonly language: Language; readonly theme: Theme } = {
      language: new Language(),
      theme: new Theme(),
    },
  ) {
    this.language = reader.language;
    this.theme = reader.theme;
    this.#make = make;
    this.studies = runner;
    this.simulation = new Simulation(runner);
    this.effects = new Effects(runner);
    this.place = new Place(this.scenario, this.simulation, this.worlds);
  }

  /** A world of its own for the same reader, such as a lesson's: the sandbox stays as it was left. */
  beside(): { readonly lab: Lab; readonly close: () => void } {
    const workers = this.#make();
    return {
      lab: new Lab(workers, this.#make, this),
      close: () => {
        workers.close();
      },
    };
  }
}

type Workers = Runs & Studies & { close(): void };

/** The runner of the page itself, which is not to be closed. */
function kept(runner: Runs & Studies): Workers {
  return {
    run: (job, show, signal) => runner.run(job, show, signal),
    study: (study, question, show, signal) => runner.study(study, question, show, signal),
    close: () => undefined,
  };
}

export const [getLab, setLab] = createContext<Lab>();
