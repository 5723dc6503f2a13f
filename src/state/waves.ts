// A comparison that goes on: worlds that are known are not run again, and waves are added until a wanted precision.
import type { MeasureId } from '../model/index.ts';
import { compare, differenceIn, nextWave } from '../studies/index.ts';
import type { Comparison, CompareQuestion } from '../studies/index.ts';
import type { Ask } from './analysis.svelte.ts';
import type { Studies } from './simulation.svelte.ts';

interface Goal {
  readonly measure: MeasureId;
  readonly when: number | 'run';
  /** The Monte Carlo error of the second scenario's difference from the first. */
  readonly error: number;
  /** Worlds at most. */
  readonly most: number;
}

export interface WavesQuestion extends CompareQuestion {
  readonly goal?: Goal;
}

/** Comparisons that are kept: of one view, and of the one before. */
const KEPT = 3;
const known = new Map<string, Comparison['parts']>();

function keyOf({ scenarios, run: { seed, borrowers, months } }: CompareQuestion): string {
  return JSON.stringify([scenarios, seed, borrowers, months]);
}

function keep(key: string, parts: Comparison['parts']): void {
  if (parts.length < (known.get(key)?.length ?? 0)) return;
  known.delete(key);
  known.set(key, parts);
  for (const oldest of known.keys()) if (known.size > KEPT) known.delete(oldest);
}

/** Worlds that need not be run again. */
export function knownWorlds(question: CompareQuestion): number {
  return Math.min(question.run.replicates, known.get(keyOf(question))?.length ?? 0);
}

export function comparing(studies: Studies): Ask<WavesQuestion, Comparison> {
  return async (question, show, signal) => {
    const { scenarios, run, goal } = question;
    const key = keyOf(question);
    let wanted = run.replicates;
    let parts = (known.get(key) ?? []).slice(0, wanted);
    const told = (all: Comparison['parts'], of: number) => ({
      answer: { question: { scenarios, run: { ...run, replicates: all.length } }, parts: all },
      done: all.length,
      of,
    });
    for (;;) {
      const before = parts;
      if (wanted > before.length) {
        const wave = { scenarios, run: { ...run, replicates: wanted }, from: before.length };
        const { answer } = await studies.study(
          compare,
          wave,
          ({ answer: some, notice }) => {
            const all = [...before, ...some.parts];
            keep(key, all);
            show({ ...told(all, wanted), ...(notice && { notice }) });
          },
          signal,
        );
        parts = [...before, ...answer.parts];
        keep(key, parts);
      }
      const findings = told(parts, wanted);
      if (goal) {
        const { mcse } = differenceIn(findings.answer, 1, goal.measure, goal.when);
        wanted = nextWave(mcse, parts.length, goal.error, goal.most);
      }
      if (wanted <= parts.length) {
        show(findings);
        return findings;
      }
    }
  };
}
