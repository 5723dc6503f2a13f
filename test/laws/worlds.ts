// Small worlds and random scenarios for the laws.
import fc from 'fast-check';
import { PARAMETERS, planRun, PRESETS, simulate, withValue } from '../../src/model/index.ts';
import type { Path, Plan, PresetId, Scenario, Value, WorldTallies } from '../../src/model/index.ts';
import type { Study } from '../../src/studies/index.ts';

export const PRESET_IDS = Object.keys(PRESETS) as PresetId[];

export function planOf(
  scenario: Scenario,
  { borrowers = 600, months = 14, seed = 'law', replicates = 1 } = {},
): Plan {
  return planRun(scenario, { seed, replicates, borrowers, months });
}

export function worldOf(scenario: Scenario, run: Parameters<typeof planOf>[1] = {}): WorldTallies {
  return simulate(planOf(scenario, run), 0);
}

export const plain = (preset: PresetId = 'reference-wallet-2019'): Scenario => ({
  preset,
  changes: {},
});

export function with_(scenario: Scenario, changes: Partial<Record<Path, Value>>): Scenario {
  return Object.entries(changes).reduce(
    (now, [path, value]) => withValue(now, path as Path, value),
    scenario,
  );
}

/** Any value that a declaration admits. */
const valueOf = (path: Path): fc.Arbitrary<Value> => {
  const parameter = PARAMETERS.get(path);
  if (!parameter) throw new Error(path);
  if (parameter.kind === 'switch') return fc.boolean();
  if (parameter.kind === 'choice') return fc.constantFrom(...Object.keys(parameter.options));
  const steps = Math.round((parameter.max - parameter.min) / parameter.step);
  return fc
    .integer({ min: 0, max: steps })
    .map((k) => Math.min(parameter.max, parameter.min + k * parameter.step));
};

/** A preset with up to twelve of its values anywhere within their bounds. */
export const scenarios: fc.Arbitrary<Scenario> = fc
  .record({
    preset: fc.constantFrom(...PRESET_IDS),
    paths: fc.uniqueArray(fc.constantFrom(...PARAMETERS.keys()), { maxLength: 12 }),
  })
  .chain(({ preset, paths }) =>
    fc
      .tuple(...paths.map(valueOf))
      .map((values) =>
        paths.reduce<Scenario>((now, path, k) => withValue(now, path, values[k]!), plain(preset)),
      ),
  );

/** What a study says in the end; its parts travel as between threads. */
export function answer<Q, P, Part, A>(study: Study<Q, P, Part, A>, question: Q): A {
  const parts = study.pieces(question).map((piece) => study.work(question, piece));
  return study.gather(question, structuredClone(parts));
}
