// The model's version: it changes whenever any fingerprint changes (CHANGES.md says what moved and why).
import type { Value } from './parameter.ts';

export const MODEL_VERSION = '1.0.0';

/** What a version changed in the meaning of links; so an older link keeps its own meaning. */
export interface Upgrade {
  /** The version that made the change: links of earlier versions are upgraded. */
  readonly version: string;
  /** Old path → new path. A path that was given up is never used again. */
  readonly renamed?: Readonly<Record<string, string>>;
  /** Path (as it is called from this version on) → its declared default before. */
  readonly defaults?: Readonly<Record<string, Value>>;
  /** Preset → path → the value in force there before. */
  readonly presets?: Readonly<Record<string, Readonly<Record<string, Value>>>>;
  /** Seed, replicates, borrowers or months that a link without them meant before. */
  readonly run?: Readonly<Record<string, string | number>>;
}

/** In the order of their versions. */
export const UPGRADES: readonly Upgrade[] = [];
