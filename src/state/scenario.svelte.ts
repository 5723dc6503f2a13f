// The world that the reader has made: a scenario, how it is run, what it is compared with, and the way back.
import {
  conflictsOf,
  PARAMETERS,
  presetValue,
  RUN_DEFAULTS,
  valueOf,
  withValue,
} from '../model/index.ts';
import type { Path, PresetId, RunSettings, Scenario, Value } from '../model/index.ts';

/** Everything that a step can change and undo brings back. */
export interface Position {
  readonly scenario: Scenario;
  readonly run: RunSettings;
  /** A pinned world to compare with; without one it is the preset as it stands. */
  readonly pinned?: Scenario;
}

/** One value that differs from what it is compared with. */
export interface Change {
  readonly path: Path;
  readonly from: Value;
  readonly to: Value;
}

/** Where the history may grow to; older steps fall off. */
const MOST_STEPS = 200;

const OPENING: Position = {
  scenario: { preset: 'reference-wallet-2019', changes: {} },
  run: RUN_DEFAULTS,
};

/** Two positions are equal when they say the same: scenarios are kept in the order of declaration. */
const same = (a: Position, b: Position): boolean => JSON.stringify(a) === JSON.stringify(b);

/** What differs between two worlds, in the order of declaration. */
export function changesBetween(before: Scenario, after: Scenario): Change[] {
  const changes: Change[] = [];
  for (const path of PARAMETERS.keys()) {
    const from = valueOf(before, path);
    const to = valueOf(after, path);
    if (from !== to) changes.push({ path, from, to });
  }
  return changes;
}

export class ScenarioState {
  #past: Position[] = $state.raw([]);
  #future: Position[] = $state.raw([]);
  #now: Position = $state.raw(OPENING);
  /** The control that is being dragged: its changes are one step. */
  #gesture: string | undefined = $state();

  get position(): Position {
    return this.#now;
  }
  get current(): Scenario {
    return this.#now.scenario;
  }
  get run(): RunSettings {
    return this.#now.run;
  }
  get pinned(): Scenario | undefined {
    return this.#now.pinned;
  }
  /** What everything is compared with. */
  readonly baseline: Scenario = $derived(
    this.#now.pinned ?? { preset: this.#now.scenario.preset, changes: {} },
  );
  /** What the reader changed, against the baseline. */
  readonly changes: readonly Change[] = $derived(changesBetween(this.baseline, this.#now.scenario));
  readonly conflicts = $derived(conflictsOf(this.#now.scenario));
  readonly canUndo: boolean = $derived(this.#past.length > 0);
  readonly canRedo: boolean = $derived(this.#future.length > 0);
  /** Is there anything to reset? */
  readonly changed: boolean = $derived(
    Object.keys(this.#now.scenario.changes).length > 0 || this.#now.pinned !== undefined,
  );

  value(path: Path): Value {
    return valueOf(this.#now.scenario, path);
  }

  /** The value that a reset of this control goes back to. */
  presetValue(path: Path): Value {
    return presetValue(this.#now.scenario.preset, path);
  }

  /** Sets one value. While one control is dragged, all of its values are one step of the history. */
  set(path: Path, value: Value, dragging = false): void {
    this.#go(
      { ...this.#now, scenario: withValue(this.#now.scenario, path, value) },
      dragging ? path : undefined,
    );
  }

  /** Sets several values in one step. */
  setAll(values: Readonly<Partial<Record<Path, Value>>>): void {
    let { scenario } = this.#now;
    for (const [path, value] of Object.entries(values)) {
      scenario = withValue(scenario, path as Path, value);
    }
    this.#go({ ...this.#now, scenario });
  }

  /** The hand lets go of the dial. */
  settle(): void {
    this.#gesture = undefined;
  }

  choosePreset(preset: PresetId): void {
    this.#go({ scenario: { preset, changes: {} }, run: this.#now.run });
  }

  setRun(change: Partial<RunSettings>): void {
    this.#go({ ...this.#now, run: { ...this.#now.run, ...change } });
  }

  /** From now on compared with the world as it is now. */
  pin(): void {
    this.#go({ ...this.#now, pinned: this.#now.scenario });
  }

  unpin(): void {
    const { scenario, run } = this.#now;
    this.#go({ scenario, run });
  }

  /** Back to the preset as it stands; the seed and the size of the run stay. */
  reset(): void {
    this.choosePreset(this.#now.scenario.preset);
  }

  /** A world from a link or a file, as one step; the first one of a visit has nothing before it. */
  open(scenario: Scenario, run: RunSettings, first = false, pinned?: Scenario): void {
    const position = { scenario, run, ...(pinned && { pinned }) };
    if (first) this.#now = position;
    else this.#go(position);
  }

  undo(): void {
    const before = this.#past.at(-1);
    if (!before) return;
    this.#past = this.#past.slice(0, -1);
    this.#future = [...this.#future, this.#now];
    this.#now = before;
    this.#gesture = undefined;
  }

  redo(): void {
    const after = this.#future.at(-1);
    if (!after) return;
    this.#future = this.#future.slice(0, -1);
    this.#past = [...this.#past, this.#now];
    this.#now = after;
    this.#gesture = undefined;
  }

  #go(next: Position, gesture?: string): void {
    const continues = gesture !== undefined && gesture === this.#gesture;
    this.#gesture = gesture;
    if (same(next, this.#now)) return;
    if (!continues) this.#past = [...this.#past, this.#now].slice(-MOST_STEPS);
    this.#future = [];
    this.#now = next;
  }
}
