// A link replayed from beginning to end by one version of the model: what an engine answers, for ever.
import {
  fingerprintOf,
  MEASURE_IDS,
  MEASURES,
  MODEL_VERSION,
  planRun,
  readLink,
  seriesOf,
  simulate,
  summarise,
  totalsOf,
} from '../src/model/index.ts';
import type { MeasureUnit, RunSettings, Summary, WorldTallies } from '../src/model/index.ts';

/** Later versions may add fields; none is ever taken away or given another meaning. */
export interface Replay extends RunSettings {
  readonly version: string;
  readonly fingerprint: string;
  /** Each measure over the run and in its last month. */
  readonly measures: Readonly<
    Record<string, { readonly unit: MeasureUnit; readonly whole: Summary; readonly last: Summary }>
  >;
}

/** World after world; between two worlds it says how many are done. */
export function* replaying(link: string): Generator<{ done: number; of: number }, Replay> {
  const { scenario, run } = readLink(link);
  const plan = planRun(scenario, run);
  const worlds: WorldTallies[] = [];
  while (worlds.length < run.replicates) {
    worlds.push(simulate(plan, worlds.length));
    yield { done: worlds.length, of: run.replicates };
  }
  return {
    version: MODEL_VERSION,
    seed: run.seed,
    replicates: run.replicates,
    borrowers: run.borrowers,
    months: run.months,
    fingerprint: fingerprintOf(worlds),
    measures: Object.fromEntries(
      MEASURE_IDS.map((id) => [
        id,
        {
          unit: MEASURES[id].unit,
          whole: summarise(totalsOf(worlds, id)),
          last: summarise(seriesOf(worlds, id).at(-1) ?? []),
        },
      ]),
    ),
  };
}
