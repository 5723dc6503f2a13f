// What the charts ask of an answer, at the month of the clock.
import type { Results } from '../charts/index.ts';
import { SAMPLE } from '../state/simulation.svelte.ts';
import type { Answer } from '../state/simulation.svelte.ts';

export function resultsOf(answer: Answer | undefined, month: number): Results | undefined {
  const months = answer?.worlds[0]?.months;
  if (!answer || months === undefined) return undefined;
  const alone = answer.baseline === answer.worlds;
  return {
    worlds: answer.worlds,
    // A world that is its own baseline casts no ghost.
    baseline: alone ? [] : answer.baseline,
    people: answer.people,
    baselinePeople: alone ? undefined : answer.baselinePeople,
    sample: Math.min(SAMPLE, answer.borrowers),
    borrowers: answer.borrowers,
    months,
    month: Math.min(month, months),
  };
}
