// What can be run, what is shown of it as it goes.
import type { RunSettings, Scenario, WorldTallies } from '../model/index.ts';
import type { Notice } from './errand.ts';

export interface Job {
  readonly scenario: Scenario;
  readonly run: RunSettings;
  /** Replicates from this one on; those before are known already. */
  readonly from?: number;
  /** How many people to record in replicate 0. */
  readonly sample?: number;
  /** Run beside the scenario, with the same people and the same luck. */
  readonly baseline?: Scenario;
}

export interface Progress {
  /** Complete replicates in order, from the job's first. */
  readonly worlds: readonly WorldTallies[];
  /** The same replicates of the baseline; none without one. */
  readonly baseline: readonly WorldTallies[];
  readonly done: number;
  readonly of: number;
  /** The sample's states in replicate 0: (months + 1) x sample, index into PEOPLE_STATES. */
  readonly people?: Uint8Array;
  readonly baselinePeople?: Uint8Array;
  readonly notice?: Notice;
}
