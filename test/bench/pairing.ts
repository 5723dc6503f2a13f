// How much pairing narrows: standard error of a policy's effect, unpaired over paired, preset by preset.
import {
  admitScenario,
  differences,
  planRun,
  PRESETS,
  simulate,
  totalsOf,
} from '../../src/model/index.ts';
import type { LeverId, MeasureId, PresetId, WorldTallies } from '../../src/model/index.ts';

/** From a nudge to a change of who defaults. */
export const POLICIES: readonly LeverId[] = [
  'reminders',
  'autopay',
  'debtToIncomeCap',
  'collections',
];
const MEASURES: readonly MeasureId[] = ['overdue_30_plus', 'loss'];
const run = { seed: 'pairing', replicates: 16, borrowers: 3000, months: 24 };

export interface Narrowing {
  readonly preset: PresetId;
  readonly measure: MeasureId;
  /** In the order of POLICIES. */
  readonly factors: readonly number[];
  /** Time of scenario and baseline over the time of the scenario alone, the baseline with every policy off. */
  readonly cost: number;
}

export function narrowing(): Narrowing[] {
  return (Object.keys(PRESETS) as PresetId[]).flatMap((preset) => {
    const worlds = (set: object): [WorldTallies[], number] => {
      const { value, problems } = admitScenario({ preset, set });
      if (problems.length > 0) throw new Error(JSON.stringify(problems));
      const plan = planRun(value, run);
      const began = performance.now();
      const all = Array.from({ length: run.replicates }, (_, r) => simulate(plan, r));
      return [all, performance.now() - began];
    };
    const [base, baseTime] = worlds({});
    const changed = POLICIES.map((id) => worlds({ [`policies.${id}.on`]: true }));
    const time = changed.reduce((sum, [, own]) => sum + own, 0) / changed.length;
    return MEASURES.map((measure) => ({
      preset,
      measure,
      factors: changed.map(
        ([own]) => differences(totalsOf(base, measure), totalsOf(own, measure)).narrower,
      ),
      cost: (baseTime + time) / time,
    }));
  });
}
