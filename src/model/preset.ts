// What a preset is: a world with a source, a story and a list of what it does not match.
import type { Path } from './parameters/index.ts';
import type { MeasureId } from './measures.ts';
import type { Value } from './parameter.ts';

/** What a preset is expected to show; a test runs it. */
interface Finding {
  readonly text: string;
  readonly measure: MeasureId;
  /** `run`: over the whole run; a number: in that month. */
  readonly at: 'run' | number;
  /** The factor on this preset's value; without it the value itself is meant. */
  readonly versus?: string;
  /** The factor on this preset’s own value in an earlier month. */
  readonly since?: number;
  readonly low: number;
  readonly high: number;
}

export interface Preset {
  readonly label: string;
  /** One line for lists. */
  readonly help: string;
  /** Two or three sentences: whose book this is, when, and what to look for. */
  readonly story: string;
  /** Row ids of the evidence file. */
  readonly sources: readonly string[];
  /** Targets that its numbers were fitted to. */
  readonly fittedTo: readonly string[];
  /** What it is known not to match, in words. */
  readonly misses: readonly string[];
  readonly finding: Finding;
  /** What differs from the declared defaults. */
  readonly values: Readonly<Partial<Record<Path, Value>>>;
}

export function preset(declared: Preset): Preset {
  return declared;
}
