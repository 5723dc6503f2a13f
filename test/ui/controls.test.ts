// The controls, as a hand and a keyboard find them.
import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import type { Component } from 'svelte';
import { describe, expect, it } from 'vitest';
import { LEVERS } from '../../src/model/index.ts';
import { Lab } from '../../src/state/context.ts';
import Parameter from '../../src/ui/controls/Parameter.svelte';
import PolicyCard from '../../src/ui/controls/PolicyCard.svelte';
import Range from '../../src/ui/controls/Range.svelte';
import AssumptionTable from '../../src/ui/model/AssumptionTable.svelte';
import { blocksOf } from '../../src/ui/model/blocks.ts';
import ChangesBar from '../../src/ui/sandbox/ChangesBar.svelte';
import RunBar from '../../src/ui/sandbox/RunBar.svelte';
import { FakeRunner } from './fakeRunner.ts';
import Within from './Within.svelte';

/** Shows a component with a state of its own. */
function show(component: unknown, props: Record<string, unknown> = {}): Lab {
  const lab = new Lab(new FakeRunner(true));
  render(Within, {
    props: { lab, component: component as Component<Record<string, unknown>>, props },
  });
  return lab;
}

describe('a dial', () => {
  const slider = (): HTMLInputElement => screen.getByRole('slider', { name: 'Economic pressure' });
  const move = (value: number): void => {
    slider().value = String(value);
    slider().dispatchEvent(new Event('input', { bubbles: true }));
  };

  it('is a native range with its bounds and its value in words', () => {
    show(Range, { path: 'economy.pressure' });
    expect(slider()).toHaveAttribute('type', 'range');
    expect(slider()).toHaveAttribute('max', '100');
    expect(slider()).toHaveAttribute('aria-valuetext', '50');
  });

  it('answers while it is dragged, in one step of the history', () => {
    const { scenario } = show(Range, { path: 'economy.pressure' });
    move(55);
    move(62);
    slider().dispatchEvent(new Event('change', { bubbles: true }));
    expect(scenario.value('economy.pressure')).toBe(62);
    scenario.undo();
    expect(scenario.value('economy.pressure')).toBe(50);
  });

  it('goes back to the reference by double click, by key and by its button', async () => {
    const user = userEvent.setup();
    const { scenario } = show(Range, { path: 'economy.pressure' });
    move(62);
    await user.dblClick(slider());
    expect(scenario.value('economy.pressure')).toBe(50);
    move(62);
    slider().focus();
    await user.keyboard('{Delete}');
    expect(scenario.value('economy.pressure')).toBe(50);
    move(62);
    await user.click(await screen.findByRole('button', { name: /Back to 50/ }));
    expect(scenario.value('economy.pressure')).toBe(50);
  });

  it('takes a number that is written, and refuses one out of bounds in a sentence', async () => {
    const user = userEvent.setup();
    const { scenario } = show(Range, { path: 'borrowers.forgetfulness' });
    const field = screen.getByRole('textbox');
    await user.clear(field);
    await user.type(field, '7.5 %{Enter}');
    await user.tab();
    expect(scenario.value('borrowers.forgetfulness')).toBe(0.075);
    await user.clear(field);
    await user.type(field, '900');
    await user.tab();
    expect(screen.getByRole('alert')).toHaveTextContent(/must be a number, 0.0 to 20.0/);
    expect(scenario.value('borrowers.forgetfulness')).toBe(0.075);
    expect(field).toHaveValue('7.5');
  });

  it('explains itself when asked: what it is, how sure, from what source', async () => {
    const user = userEvent.setup();
    show(Range, { path: 'borrowers.forgetfulness' });
    const help = screen.getByRole('button', { name: /^About/ });
    expect(help).toHaveAttribute('aria-expanded', 'false');
    await user.click(help);
    expect(screen.getByText(/Mean chance a month/)).toBeVisible();
    expect(screen.getByText(/How sure: read in a source \(N6, T20\)/)).toBeVisible();
    expect(screen.getByText(/Evidence supports 3/)).toBeVisible();
  });
});

describe('a choice', () => {
  it('offers its options by name', async () => {
    const { scenario } = show(Parameter, { path: 'economy.shock' });
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Shock' }), 'Pandemic');
    expect(scenario.value('economy.shock')).toBe('pandemic');
  });
});

describe('a policy card', () => {
  it.each(LEVERS.map((lever) => [lever.id, lever] as const))(
    '%s can be switched on and shows everything it can be told',
    async (id, lever) => {
      const user = userEvent.setup();
      const { scenario } = show(PolicyCard, { lever });
      expect(screen.queryByRole('slider')).toBeNull();
      await user.click(screen.getByRole('switch', { name: lever.label }));
      expect(scenario.value(`policies.${id}.on`)).toBe(true);
      expect(await screen.findByRole('slider', { name: 'Intensity' })).toBeVisible();
      await user.click(screen.getByText('Details'));
      const own = Object.keys(lever.parameters).filter(
        (name) => !['on', 'audience'].includes(name),
      );
      for (const name of own) {
        expect(document.getElementById(`policies.${id}.${name}`)).not.toBeNull();
      }
    },
  );

  it('says when its end lies before its start', async () => {
    const { scenario } = show(PolicyCard, { lever: LEVERS[0] });
    const { id } = LEVERS[0];
    scenario.setAll({
      [`policies.${id}.on`]: true,
      [`policies.${id}.start`]: 12,
      [`policies.${id}.end`]: 3,
    });
    expect(await screen.findByRole('alert')).toHaveTextContent(/never acts/);
  });
});

describe('the run bar', () => {
  it('throws new seeds that can be said, unless the seed is locked', async () => {
    const user = userEvent.setup();
    const { scenario } = show(RunBar);
    await user.click(screen.getByRole('button', { name: 'Another seed' }));
    expect(scenario.run.seed).toMatch(/^[a-z]+ [a-z]+$/);
    const { seed } = scenario.run;
    const lock = screen.getByRole('button', { name: 'Lock the seed' });
    await user.click(lock);
    expect(lock).toHaveAttribute('aria-pressed', 'true');
    expect(screen.getByRole('button', { name: 'Another seed' })).toBeDisabled();
    expect(screen.getByRole('textbox', { name: 'Seed' })).toBeDisabled();
    expect(scenario.run.seed).toBe(seed);
  });

  it('refuses a size that is no whole number within bounds, or too large for a page', async () => {
    const user = userEvent.setup();
    const { scenario } = show(RunBar);
    const people = screen.getByLabelText('People in each');
    for (const [text, sentence] of [
      ['12', /from 100 to 2,000,000/],
      ['2.5', /whole number/],
      ['many', /whole number/],
    ] as const) {
      await user.clear(people);
      await user.type(people, text);
      await user.tab();
      expect(screen.getByRole('alert')).toHaveTextContent(sentence);
      expect(people).toHaveValue('10,000');
    }
    const worlds = screen.getByLabelText('Worlds');
    await user.clear(worlds);
    await user.type(worlds, '10000');
    await user.tab();
    expect(screen.getByRole('alert')).toHaveTextContent(/GB of memory/);
    expect(scenario.run.replicates).toBe(50);
    await user.clear(people);
    await user.type(people, '2,000');
    await user.tab();
    expect(scenario.run.borrowers).toBe(2000);
    expect(screen.queryByRole('alert')).toBeNull();
  });
});

describe('what was changed', () => {
  it('stands in one sentence and can be pinned', async () => {
    const user = userEvent.setup();
    const { scenario } = show(ChangesBar);
    expect(screen.getByText(/You have changed nothing/)).toBeVisible();
    scenario.set('economy.pressure', 62);
    expect(await screen.findByText('You changed: Economic pressure 50 → 62.')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Pin as baseline' }));
    expect(screen.getByText(/Compared with the world that you pinned/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(scenario.pinned).toBeUndefined();
  });
});

describe('the model page', () => {
  it('lists an assumption with its value, range, grade and sources', () => {
    show(AssumptionTable, { caption: 'People', paths: ['borrowers.forgetfulness'] });
    const [, row] = screen.getAllByRole('row');
    const cells = within(row!)
      .getAllByRole('cell')
      .map((cell) => cell.textContent.trim());
    expect(cells[0]).toBe('5.0\u00a0% a month');
    expect(cells[1]).toBe('3.0 to 8.0\u00a0% a month');
    expect(cells[3]).toBe('read in a source');
    expect(cells[4]).toBe('N6, T20');
  });

  it('reads the change log', () => {
    expect(
      blocksOf('# Title\n\nLead.\n\n## 1.0 · today\n\nWhy:\n\n- **A** moved\n  far.\n- `B` too.\n'),
    ).toEqual([
      { kind: 'paragraph', text: 'Lead.' },
      { kind: 'heading', text: '1.0 · today' },
      { kind: 'paragraph', text: 'Why:' },
      { kind: 'list', items: ['A moved far.', 'B too.'] },
    ]);
  });
});
