// Worlds as pieces of work: one replicate each, refused when all together would take too long.
import { RUN_BOUNDS } from '../model/index.ts';
import type { RunSettings } from '../model/index.ts';

/** One replicate; counts from 0. */
export interface WorldPiece {
  readonly replicate: number;
}

/** Borrower-months that one study may simulate: some ten minutes of one core. */
const MOST = 6e9;
/** Borrower-months that a core simulates in a second, cautiously. */
const PACE = 8e6;

/** A piece for each world; `worlds`: how many worlds are simulated for each. */
export function worldPieces(run: RunSettings, worlds: number): WorldPiece[] {
  const { min, max } = RUN_BOUNDS.replicates;
  const { replicates, borrowers, months } = run;
  if (!Number.isInteger(replicates) || replicates < min || replicates > max) {
    throw new RangeError(
      `replicates must be a whole number from ${min} to ${max}, got ${replicates}.`,
    );
  }
  const each = worlds * borrowers * (months + 18);
  const cost = each * replicates;
  if (cost > MOST) {
    throw new RangeError(
      `This takes ${(cost / 1e9).toFixed(1)} thousand million borrower-months, about ${Math.round(cost / PACE / 60)} minutes of one core; with ${borrowers} borrowers and ${months} months at most ${Math.max(1, Math.floor(MOST / each))} replicates fit.`,
    );
  }
  return Array.from({ length: replicates }, (_, replicate) => ({ replicate }));
}
