// The answer: coarse, then sharp; the newest question wins; nothing is lost on the way.
import { describe, expect, it } from 'vitest';
import { fingerprintOf, RUN_DEFAULTS } from '../../src/model/index.ts';
import type { RunSettings, Scenario } from '../../src/model/index.ts';
import { fits, Simulation } from '../../src/state/simulation.svelte.ts';
import type { Question } from '../../src/state/simulation.svelte.ts';
import { FakeRunner, settle } from './fakeRunner.ts';

const PRESET: Scenario = { preset: 'reference-wallet-2019', changes: {} };
const at = (pressure: number, run: Partial<RunSettings> = {}): Question => ({
  scenario: { preset: PRESET.preset, changes: { 'economy.pressure': pressure } },
  run: { ...RUN_DEFAULTS, months: 2, replicates: 20, ...run },
  baseline: PRESET,
});

describe('a question', () => {
  it('is answered coarsely, then with some worlds, then with all', async () => {
    const runner = new FakeRunner();
    const simulation = new Simulation(runner);
    simulation.ask(at(60));
    expect(runner.last.job.run).toMatchObject({ borrowers: 1000, replicates: 4 });
    runner.last.finish();
    await settle();
    expect(simulation.answer?.certainty).toBe('coarse');
    expect(simulation.answer?.fingerprint).toBeUndefined();
    expect(runner.last.job.run).toMatchObject({ borrowers: 10_000, replicates: 20 });
    runner.last.show(3);
    expect(simulation.answer?.certainty).toBe('coarse');
    expect(simulation.done).toBe(3);
    runner.last.finish();
    await simulation.idle();
    expect(simulation.answer?.certainty).toBe('full');
    expect(simulation.answer?.worlds).toHaveLength(20);
    expect(simulation.answer?.baseline).toHaveLength(20);
    expect(simulation.working).toBe(false);
  });

  it('has the fingerprint of its worlds in the order of replicates', async () => {
    const simulation = new Simulation(new FakeRunner(true));
    simulation.ask(at(60));
    await simulation.idle();
    expect(simulation.answer?.fingerprint).toBe(fingerprintOf(simulation.answer!.worlds));
  });

  it('about the baseline itself is computed once', async () => {
    const runner = new FakeRunner(true);
    const simulation = new Simulation(runner);
    simulation.ask({ ...at(50), scenario: PRESET });
    await simulation.idle();
    expect(runner.asked.every(({ job }) => job.baseline === undefined)).toBe(true);
    expect(simulation.answer?.baseline).toBe(simulation.answer?.worlds);
  });

  it('does not compute a baseline that is known', async () => {
    const runner = new FakeRunner(true);
    const simulation = new Simulation(runner);
    simulation.ask(at(60));
    await simulation.idle();
    const before = simulation.answer?.baseline;
    simulation.ask(at(70));
    await simulation.idle();
    expect(runner.asked.slice(2).every(({ job }) => job.baseline === undefined)).toBe(true);
    expect(simulation.answer?.baseline).toEqual(before);
  });

  it('asked while a coarse answer comes waits for it, and only the newest is asked next', async () => {
    const runner = new FakeRunner();
    const simulation = new Simulation(runner);
    simulation.ask(at(60));
    simulation.ask(at(61));
    simulation.ask(at(62));
    expect(runner.asked).toHaveLength(1);
    runner.last.finish();
    await settle();
    expect(simulation.answer?.question.scenario.changes).toEqual({ 'economy.pressure': 60 });
    expect(runner.asked).toHaveLength(2);
    expect(runner.last.job.scenario.changes).toEqual({ 'economy.pressure': 62 });
  });

  it('stops a sharp answer that nobody waits for any more', async () => {
    const runner = new FakeRunner();
    const simulation = new Simulation(runner);
    simulation.ask(at(60));
    runner.last.finish();
    await settle();
    const sharp = runner.last;
    simulation.ask(at(70));
    await settle();
    expect(sharp.aborted).toBe(true);
    expect(simulation.failure).toBeUndefined();
    expect(runner.last.job.run.borrowers).toBe(1000);
  });

  it('can be stopped, keeps what there is, and can go on', async () => {
    const runner = new FakeRunner();
    const simulation = new Simulation(runner);
    simulation.ask(at(60));
    runner.last.finish();
    await settle();
    simulation.cancel();
    await simulation.idle();
    expect(simulation.working).toBe(false);
    expect(simulation.stopped).toBe(true);
    expect(simulation.answer?.certainty).toBe('coarse');
    simulation.go();
    expect(simulation.working).toBe(true);
    expect(simulation.stopped).toBe(false);
  });

  it('stopped during the coarse answer is not sharpened', async () => {
    const runner = new FakeRunner();
    const simulation = new Simulation(runner);
    simulation.ask(at(60));
    simulation.cancel();
    runner.last.finish();
    await simulation.idle();
    expect(runner.asked).toHaveLength(1);
    expect(simulation.working).toBe(false);
  });

  it('that fails says so, keeps the last answer, and can be asked again', async () => {
    const runner = new FakeRunner();
    const simulation = new Simulation(runner);
    simulation.ask(at(60));
    runner.last.finish();
    await settle();
    runner.last.fail(new Error('out of memory'));
    await simulation.idle();
    expect(simulation.failure).toEqual({ kind: 'broken', detail: 'out of memory' });
    expect(simulation.answer?.certainty).toBe('coarse');
    simulation.go();
    expect(simulation.failure).toBeUndefined();
  });

  it('that does not fit into a page is refused before it starts', () => {
    const runner = new FakeRunner();
    const simulation = new Simulation(runner);
    simulation.ask(at(60, { replicates: 10_000, months: 120 }));
    expect(simulation.failure).toEqual({ kind: 'size' });
    expect(runner.asked).toHaveLength(0);
    expect(simulation.working).toBe(false);
  });

  it('of the usual size fits', () => {
    expect(fits(RUN_DEFAULTS)).toBe(true);
  });
});

describe('in Run mode', () => {
  it('a change waits until the reader says Run', async () => {
    const runner = new FakeRunner(true);
    const simulation = new Simulation(runner);
    simulation.ask(at(60));
    await simulation.idle();
    simulation.setMode('run');
    simulation.ask(at(70));
    await settle();
    expect(simulation.stale).toBe(true);
    expect(simulation.answer?.question.scenario.changes).toEqual({ 'economy.pressure': 60 });
    simulation.go();
    await simulation.idle();
    expect(simulation.stale).toBe(false);
    expect(simulation.answer?.question.scenario.changes).toEqual({ 'economy.pressure': 70 });
  });

  it('back in live mode the waiting change is answered', async () => {
    const simulation = new Simulation(new FakeRunner(true));
    simulation.ask(at(60));
    await simulation.idle();
    simulation.setMode('run');
    simulation.ask(at(70));
    simulation.setMode('live');
    await simulation.idle();
    expect(simulation.stale).toBe(false);
  });
});
