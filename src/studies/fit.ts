// The table of the page "How well does it fit reality?": written by `lab calibrate --all --format json`.
import results from './fit.json' with { type: 'json' };
import type { DirectionRow, FitRow } from './calibration.ts';

/** As it was last written, for the model version that it names; a test holds it to a fresh run. */
export const FIT = results as {
  readonly model: string;
  readonly seed: string;
  readonly replicates: number;
  readonly borrowers: number;
  readonly targets: readonly FitRow[];
  readonly sizes: readonly FitRow[];
  readonly directions: readonly DirectionRow[];
};
