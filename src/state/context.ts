// The state of the page, put together once and handed to the components that need it.
import { createContext } from 'svelte';
import { Clock } from './clock.svelte.ts';
import { Language } from './language.svelte.ts';
import { Place } from './place.svelte.ts';
import { ScenarioState } from './scenario.svelte.ts';
import { Simulation } from './simulation.svelte.ts';
import type { Runs, Studies } from './simulation.svelte.ts';
import { Theme } from './theme.svelte.ts';

export class Lab {
  readonly scenario = new ScenarioState();
  readonly clock = new Clock();
  readonly language = new Language();
  readonly theme = new Theme();
  readonly simulation: Simulation;
  readonly place: Place;

  /** For questions that a page of its own asks. */
  readonly studies: Studies;

  constructor(runner: Runs & Studies) {
    this.studies = runner;
    this.simulation = new Simulation(runner);
    this.place = new Place(this.scenario, this.simulation);
  }
}

export const [getLab, setLab] = createContext<Lab>();
