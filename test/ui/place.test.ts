// The address: it says what is on the screen, and a link that is opened keeps its promise or says why not.
import { flushSync } from 'svelte';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { MODEL_VERSION, RUN_DEFAULTS } from '../../src/model/index.ts';
import { Lab } from '../../src/state/context.ts';
import { FakeRunner } from './fakeRunner.ts';

/** A lab that answers at once, as the sandbox would ask it. */
async function labAt(hash: string): Promise<Lab> {
  const lab = new Lab(new FakeRunner(true));
  lab.place.open(hash, true);
  await answer(lab);
  return lab;
}

async function answer({ scenario, simulation }: Lab): Promise<void> {
  simulation.ask({
    scenario: scenario.current,
    run: scenario.run,
    baseline: scenario.baseline,
  });
  await simulation.idle();
  flushSync();
}

const SMALL = 'replicates=3&borrowers=500&months=2';

describe('a link', () => {
  it('carries the version, the seed, what differs and the fingerprint', async () => {
    const lab = await labAt(`#/?v=${MODEL_VERSION}&economy.pressure=62&seed=x&${SMALL}`);
    expect(lab.place.link).toContain('economy.pressure=62');
    expect(lab.place.link).toMatch(/fp=[0-9a-f]{32}$/);
    expect(lab.scenario.canUndo).toBe(false);
  });

  it('opened again is reproduced exactly', async () => {
    const first = await labAt(`#/?v=${MODEL_VERSION}&economy.pressure=62&${SMALL}`);
    const second = await labAt(first.place.link);
    expect(second.place.verdict?.kind).toBe('reproduced');
  });

  it('with another fingerprint is not', async () => {
    const lab = await labAt(`#/?v=${MODEL_VERSION}&${SMALL}&fp=${'0'.repeat(32)}`);
    expect(lab.place.verdict?.kind).toBe('fingerprint');
  });

  it('of another version says which', async () => {
    const lab = await labAt(`#/?v=0.9.0&${SMALL}&fp=${'0'.repeat(32)}`);
    expect(lab.place.verdict).toMatchObject({
      kind: 'version',
      linked: '0.9.0',
      here: MODEL_VERSION,
    });
  });

  it('that is broken opens a usable world and says what was changed', async () => {
    const lab = await labAt(
      `#/?economy.pressure=900&economy.presure=3&borrowers=-4&fp=${'0'.repeat(32)}`,
    );
    expect(lab.scenario.value('economy.pressure')).toBe(100);
    expect(lab.place.problems.map(({ kind }) => kind).sort()).toEqual([
      'range',
      'range',
      'unknown',
    ]);
    expect(lab.place.verdict?.kind).toBe('repaired');
    lab.place.dismiss();
    expect(lab.place.problems).toEqual([]);
  });

  it('makes no promise about a world that was changed since', async () => {
    const first = await labAt(`#/?v=${MODEL_VERSION}&${SMALL}`);
    const second = await labAt(first.place.link);
    second.scenario.set('economy.pressure', 90);
    await answer(second);
    expect(second.place.verdict).toBeUndefined();
  });

  it('drops its fingerprint while the answer is about something else', async () => {
    const lab = await labAt(`#/?v=${MODEL_VERSION}&${SMALL}`);
    lab.scenario.set('economy.pressure', 90);
    expect(lab.place.link).not.toContain('fp=');
  });

  it('to a page without a world keeps the world', async () => {
    const lab = await labAt(`#/?v=${MODEL_VERSION}&economy.pressure=62&${SMALL}`);
    lab.place.open('#/model');
    expect(lab.place.page).toBe('model');
    expect(lab.scenario.value('economy.pressure')).toBe(62);
    expect(lab.place.link).toMatch(/^#\/model\?/);
  });

  it('to a page that does not exist opens the sandbox and says so', async () => {
    const lab = await labAt('#/nowhere');
    expect(lab.place.page).toBe('sandbox');
    expect(lab.place.lost).toBe(true);
    expect(lab.scenario.run).toEqual(RUN_DEFAULTS);
  });
});

describe('the address bar', () => {
  afterEach(() => {
    vi.useRealTimers();
    vi.restoreAllMocks();
  });

  it('follows when the hand rests, not at every turn', () => {
    vi.useFakeTimers();
    const write = vi.spyOn(history, 'replaceState');
    const { place } = new Lab(new FakeRunner());
    for (const seed of ['a', 'b', 'c']) place.write(`#/?seed=${seed}`);
    vi.advanceTimersByTime(299);
    expect(write).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(write).toHaveBeenCalledOnce();
    expect(location.hash).toBe('#/?seed=c');
  });
});
