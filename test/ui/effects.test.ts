// What policies do in the reader's world: computed beside the picture, of this world only.
import { expect, it } from 'vitest';
import { RUN_DEFAULTS } from '../../src/model/index.ts';
import type { Scenario } from '../../src/model/index.ts';
import { Effects } from '../../src/state/effects.svelte.ts';
import type { Question } from '../../src/state/simulation.svelte.ts';
import { FakeRunner } from './fakeRunner.ts';

const PRESET: Scenario = { preset: 'reference-wallet-2019', changes: {} };
const world = (changes: Scenario['changes']): Question => ({
  scenario: { ...PRESET, changes },
  run: { ...RUN_DEFAULTS, months: 12, borrowers: 500 },
  baseline: PRESET,
});

it('every policy that is on has its own ledger, and no other', async () => {
  const effects = new Effects(new FakeRunner());
  await effects.ask(world({}));
  expect(effects.lines).toEqual({});
  await effects.ask(world({ 'policies.reminders.on': true, 'policies.collections.on': true }));
  expect(Object.keys(effects.lines).sort()).toEqual(['collections', 'reminders']);
  const profit = effects.lines.collections?.find(({ measure }) => measure === 'profit');
  expect(profit?.change.of).toBe(effects.worlds);
  expect(profit?.change.mean).not.toBe(0);
});

it('a change of the world ends what is under way, and forgets what was of another world', async () => {
  const effects = new Effects(new FakeRunner());
  const first = effects.ask(world({ 'policies.reminders.on': true }));
  const second = effects.ask(world({ 'policies.autopay.on': true }));
  await Promise.all([first, second]);
  expect(Object.keys(effects.lines)).toEqual(['autopay']);
  effects.forget();
  expect(effects.lines).toEqual({});
});
