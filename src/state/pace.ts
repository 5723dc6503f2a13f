// How fast this machine simulates, learned from what it has done, so that a cost can be said before it is paid.
import { recall, remember } from './stored.ts';

/** Borrower-months a second of all workers together, before anything is known: two slow cores. */
const UNKNOWN = 12e6;
/** What is shorter says nothing of pace. */
const LEAST_SECONDS = 0.3;

function pace(): number {
  const stored = Number(recall('pace'));
  return Number.isFinite(stored) && stored > 1e5 ? stored : UNKNOWN;
}

/** Seconds that so many borrower-months will take here. */
export function secondsFor(borrowerMonths: number): number {
  return borrowerMonths / pace();
}

/** So many borrower-months took so long. */
export function learnPace(borrowerMonths: number, seconds: number): void {
  if (seconds < LEAST_SECONDS || borrowerMonths <= 0) return;
  // Half of what was known stays: another tab may have been busy.
  remember('pace', String(Math.round((pace() + borrowerMonths / seconds) / 2)));
}
