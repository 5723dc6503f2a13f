// The reader's world: every change can be taken back, and it is always known what differs.
import { describe, expect, it } from 'vitest';
import { RUN_DEFAULTS } from '../../src/model/index.ts';
import { changesBetween, ScenarioState } from '../../src/state/scenario.svelte.ts';

describe('a reader who changes the world', () => {
  it('can undo and redo each change', () => {
    const state = new ScenarioState();
    state.set('economy.pressure', 62);
    state.set('policies.reminders.on', true);
    state.undo();
    expect(state.value('policies.reminders.on')).toBe(false);
    expect(state.value('economy.pressure')).toBe(62);
    state.undo();
    expect(state.current.changes).toEqual({});
    expect(state.canUndo).toBe(false);
    state.redo();
    state.redo();
    expect(state.value('policies.reminders.on')).toBe(true);
    expect(state.canRedo).toBe(false);
  });

  it('undoes a whole drag of a dial at once', () => {
    const state = new ScenarioState();
    for (const value of [51, 55, 60, 64]) state.set('economy.pressure', value, true);
    state.settle();
    for (const value of [63, 40]) state.set('economy.pressure', value, true);
    state.settle();
    state.undo();
    expect(state.value('economy.pressure')).toBe(64);
    state.undo();
    expect(state.value('economy.pressure')).toBe(50);
  });

  it('keeps two dials apart, also without letting go in between', () => {
    const state = new ScenarioState();
    state.set('economy.pressure', 60, true);
    state.set('underwriting.strictness', 70, true);
    state.undo();
    expect(state.value('underwriting.strictness')).toBe(50);
    expect(state.value('economy.pressure')).toBe(60);
  });

  it('loses the future with a new change, not before', () => {
    const state = new ScenarioState();
    state.set('economy.pressure', 60);
    state.undo();
    state.set('economy.pressure', 50);
    expect(state.canRedo).toBe(true);
    state.set('economy.pressure', 70);
    expect(state.canRedo).toBe(false);
  });

  it('is compared with the preset until a world is pinned', () => {
    const state = new ScenarioState();
    state.set('economy.pressure', 60);
    expect(state.changes).toEqual([{ path: 'economy.pressure', from: 50, to: 60 }]);
    state.pin();
    expect(state.changes).toEqual([]);
    state.set('underwriting.strictness', 70);
    expect(state.changes.map(({ path }) => path)).toEqual(['underwriting.strictness']);
    state.unpin();
    expect(state.changes).toHaveLength(2);
  });

  it('gets everything back after a reset', () => {
    const state = new ScenarioState();
    state.set('economy.pressure', 60);
    state.setRun({ seed: 'autumn' });
    state.reset();
    expect(state.current.changes).toEqual({});
    expect(state.run.seed).toBe('autumn');
    state.undo();
    expect(state.value('economy.pressure')).toBe(60);
  });

  it('can undo a preset and a link', () => {
    const state = new ScenarioState();
    state.set('economy.pressure', 60);
    state.choosePreset('prime-card');
    expect(state.current).toEqual({ preset: 'prime-card', changes: {} });
    state.open({ preset: 'taiwan-2005', changes: {} }, { ...RUN_DEFAULTS, seed: 'x' });
    state.undo();
    expect(state.run.seed).toBe('spring');
    state.undo();
    expect(state.value('economy.pressure')).toBe(60);
  });

  it('starts a visit from a link with nothing to undo', () => {
    const state = new ScenarioState();
    state.open({ preset: 'taiwan-2005', changes: {} }, RUN_DEFAULTS, true);
    expect(state.canUndo).toBe(false);
  });

  it('hears what differs between two presets in the order of declaration', () => {
    const paths = changesBetween(
      { preset: 'reference-wallet-2019', changes: {} },
      { preset: 'prime-card', changes: {} },
    ).map(({ path }) => path);
    expect(paths.length).toBeGreaterThan(3);
    expect(paths).toContain('product.kind');
  });
});
