// Did any number move? Fingerprints of small runs; they may move only with a new model version.
import { readFileSync, writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import {
  createKernel,
  fingerprintOf,
  LEVERS,
  MODEL_VERSION,
  simulate,
} from '../../src/model/index.ts';
import type { Kernel, Scenario } from '../../src/model/index.ts';
import { plain, planOf, PRESET_IDS, with_ } from '../laws/worlds.ts';

const file = new URL('fingerprints.json', import.meta.url);
const everything = Object.fromEntries(LEVERS.map(({ id }) => [`policies.${id}.on`, true]));
const CASES: Readonly<Record<string, readonly [Scenario, number]>> = {
  ...Object.fromEntries(PRESET_IDS.map((id) => [id, [plain(id), 24] as const])),
  ...Object.fromEntries(
    LEVERS.map(({ id }) => [
      `${id} on`,
      [with_(plain(), { [`policies.${id}.on`]: true }), 18] as const,
    ]),
  ),
  'every policy': [with_(plain(), everything), 30],
  'every policy on a card': [with_(plain('prime-card'), everything), 24],
  'all dials': [
    with_(plain(), {
      'economy.pressure': 83,
      'borrowers.spendingAttitude': 71,
      'borrowers.informationAsymmetry': 22,
      'underwriting.strictness': 64,
      'economy.shock': 'severeRecession',
    }),
    24,
  ],
  'one month': [plain(), 1],
  'ten years': [plain(), 120],
};

function compute(kernel: Kernel | null): Record<string, string> {
  return Object.fromEntries(
    Object.entries(CASES).map(([name, [scenario, months]]) => {
      const plan = planOf(scenario, { borrowers: 700, months, seed: 'golden', replicates: 2 });
      return [name, fingerprintOf([simulate(plan, 0, kernel), simulate(plan, 1, kernel)])];
    }),
  );
}

it.each([
  ['by the reference', null],
  ['by the fast kernel', createKernel() ?? null],
])('no number has moved since this version of the model, %s', (_, kernel) => {
  const now = { model: MODEL_VERSION, ...compute(kernel) };
  if (process.env['RENEW_GOLDEN'] === '1') {
    writeFileSync(file, `${JSON.stringify(now, null, 2)}\n`);
    return;
  }
  const golden = JSON.parse(readFileSync(file, 'utf8')) as unknown;
  expect(
    now,
    'A number moved. If that is meant: a new MODEL_VERSION, a dated line in src/model/CHANGES.md, then RENEW_GOLDEN=1 npx vitest run test/golden.',
  ).toEqual(golden);
});
