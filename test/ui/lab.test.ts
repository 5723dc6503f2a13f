// The Laboratory: the worlds that are compared, the frame around an analysis, and the link that brings all of it.
import { render, screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { flushSync } from 'svelte';
import type { Component } from 'svelte';
import { describe, expect, it } from 'vitest';
import { RUN_DEFAULTS, withValue } from '../../src/model/index.ts';
import type { Scenario } from '../../src/model/index.ts';
import { Analysis } from '../../src/state/analysis.svelte.ts';
import type { Ask } from '../../src/state/analysis.svelte.ts';
import { Lab } from '../../src/state/context.ts';
import { comparing, knownWorlds } from '../../src/state/waves.ts';
import Laboratory from '../../src/ui/lab/Laboratory.svelte';
import WorldSet from '../../src/ui/lab/WorldSet.svelte';
import { FakeRunner } from './fakeRunner.ts';
import Within from './Within.svelte';

const SMALL = 'replicates=3&borrowers=200&months=4';
const stricter: Scenario = withValue(
  { preset: 'reference-wallet-2019', changes: {} },
  'underwriting.strictness',
  75,
);

function show(component: unknown, hash = ''): Lab {
  const lab = new Lab(new FakeRunner(true));
  lab.place.open(hash, true);
  render(Within, { props: { lab, component: component as Component<Record<string, unknown>> } });
  return lab;
}

describe('the worlds of the Laboratory', () => {
  it('are the baseline and the sandbox until the reader changes them, and follow it', () => {
    const { worlds, scenario, place } = new Lab(new FakeRunner(true));
    expect(worlds.all.map(({ kind }) => kind)).toEqual(['base', 'here']);
    scenario.set('economy.pressure', 70);
    expect(worlds.other.scenario.changes).toEqual({ 'economy.pressure': 70 });
    expect(place.link).not.toContain('w1=');
  });

  it('can be added, named, moved, duplicated and removed, two at least and eight at most', () => {
    const { worlds } = new Lab(new FakeRunner(true));
    worlds.add(stricter, ' Strict\n rules ');
    expect(worlds.all.at(-1)).toMatchObject({ name: 'Strict rules', kind: 'own' });
    expect(worlds.picked).toBe(2);
    worlds.move(2, 0);
    expect(worlds.baseline.scenario).toEqual(stricter);
    worlds.duplicate(0, 'copy');
    expect(worlds.all.map(({ name }) => name)).toEqual([
      'Strict rules',
      'copy',
      undefined,
      undefined,
    ]);
    for (let i = 0; i < 9; i++) worlds.add(stricter);
    expect(worlds.all).toHaveLength(8);
    for (let i = 0; i < 9; i++) worlds.remove(0);
    expect(worlds.all).toHaveLength(2);
    worlds.reset();
    expect(worlds.own).toBeUndefined();
  });

  it('travel in one link with their names, the pinned baseline, the view and its options', () => {
    const first = new Lab(new FakeRunner(true));
    first.place.open(`#/?${SMALL}&economy.pressure=70`, true);
    first.scenario.pin();
    first.scenario.set('policies.reminders.on', true);
    first.place.open('#/lab?view=compare');
    first.worlds.add(stricter, '更严');
    first.place.setOption('measure', 'loss');
    flushSync();
    const second = new Lab(new FakeRunner(true));
    second.place.open(first.place.link, true);
    flushSync();
    expect(second.place).toMatchObject({
      page: 'lab',
      view: 'compare',
      options: { measure: 'loss' },
    });
    expect(second.worlds.all).toEqual(first.worlds.all);
    expect(second.scenario.pinned).toEqual(first.scenario.pinned);
    expect(second.place.problems).toEqual([]);
  });

  it('stay as they are when a link only turns to a view', () => {
    const { worlds, place, scenario } = new Lab(new FakeRunner(true));
    scenario.set('economy.pressure', 70);
    worlds.add(stricter);
    place.open('#/lab?view=certainty');
    expect(worlds.all).toHaveLength(3);
    expect(scenario.value('economy.pressure')).toBe(70);
  });

  it('are changed by hand: a policy, a pasted link, a name; a bad link is refused in a sentence', async () => {
    const user = userEvent.setup();
    const { worlds } = show(WorldSet);
    await user.click(screen.getByRole('button', { name: 'Change the set' }));
    await user.selectOptions(
      screen.getByRole('combobox', { name: /Your baseline with one policy/ }),
      'reminders',
    );
    expect(worlds.all.at(-1)?.scenario.changes).toEqual({ 'policies.reminders.on': true });
    const link = screen.getByRole('textbox', { name: 'or paste a link' });
    await user.type(link, 'hello');
    await user.click(screen.getByRole('button', { name: 'Add from link' }));
    expect(screen.getByRole('status')).toHaveTextContent('This is not a link of a world.');
    await user.clear(link);
    await user.type(link, '#/?v=1&economy.pressure=80');
    await user.click(screen.getByRole('button', { name: 'Add from link' }));
    expect(worlds.all.at(-1)?.scenario.changes).toEqual({ 'economy.pressure': 80 });
    const name = screen.getByRole('textbox', { name: 'Name of world 4' });
    await user.type(name, 'Hard times');
    await user.tab();
    expect(worlds.all.at(-1)?.name).toBe('Hard times');
    await user.click(screen.getByRole('button', { name: 'As baseline: Hard times' }));
    expect(worlds.baseline.name).toBe('Hard times');
  });
});

describe('an analysis', () => {
  /** An analysis whose time is in the hands of the test. */
  function held() {
    const asked: {
      question: number;
      show: (done: number) => void;
      finish: () => void;
      fail: (error: Error) => void;
    }[] = [];
    const ask: Ask<number, string> = (question, show, signal) =>
      new Promise((resolve, reject) => {
        const findings = (done: number) => ({ answer: `${question}: ${done}`, done, of: 4 });
        signal.addEventListener('abort', () => {
          reject(new DOMException('stopped', 'AbortError'));
        });
        asked.push({
          question,
          show: (done) => {
            show(findings(done));
          },
          finish: () => {
            show(findings(4));
            resolve(findings(4));
          },
          fail: reject,
        });
      });
    return { analysis: new Analysis(ask), asked };
  }
  const settled = () => new Promise((resolve) => setTimeout(resolve));

  it('that is cheap begins at once, shows what is known, and the newest question wins', async () => {
    const { analysis, asked } = held();
    analysis.offer(1, 1000);
    asked[0]?.show(1);
    expect(analysis).toMatchObject({ phase: 'running', answer: '1: 1', done: 1, of: 4 });
    analysis.offer(2, 1000);
    await settled();
    expect(analysis.stale).toBe(true);
    asked[1]?.finish();
    await settled();
    expect(analysis).toMatchObject({ phase: 'answered', answer: '2: 4', stale: false });
  });

  it('that is dear waits for the word of the reader, and says what it would cost', async () => {
    const { analysis, asked } = held();
    analysis.offer(1, 1e12);
    expect(analysis).toMatchObject({ phase: 'idle', waits: true });
    expect(analysis.seconds).toBeGreaterThan(60);
    void analysis.go();
    asked[0]?.show(2);
    analysis.cancel();
    await settled();
    expect(analysis).toMatchObject({ phase: 'cancelled', answer: '1: 2' });
  });

  it('that fails says why, and can be asked again', async () => {
    const { analysis, asked } = held();
    analysis.offer(1, 1000);
    asked[0]?.fail(new Error('no memory'));
    await settled();
    expect(analysis).toMatchObject({ phase: 'failed', failure: 'no memory' });
    void analysis.go();
    asked[1]?.finish();
    await settled();
    expect(analysis.phase).toBe('answered');
  });

  it('of more worlds runs only those that are new, and stops at the wanted error', async () => {
    const runner = new FakeRunner(true);
    const ask = comparing(runner);
    const run = { ...RUN_DEFAULTS, seed: 'waves', borrowers: 200, months: 3, replicates: 4 };
    const scenarios = [{ preset: 'reference-wallet-2019', changes: {} } as const, stricter];
    const silent = () => undefined;
    const { signal } = new AbortController();
    const four = await ask({ scenarios, run }, silent, signal);
    expect(knownWorlds({ scenarios, run: { ...run, replicates: 9 } })).toBe(4);
    const goal = { measure: 'approval_rate', when: 'run', error: 1e-9, most: 9 } as const;
    const more = await ask({ scenarios, run, goal }, silent, signal);
    expect(more.answer.parts).toHaveLength(9);
    expect(more.answer.parts.slice(0, 4)).toEqual(four.answer.parts);
    expect(more.answer.question.run.replicates).toBe(9);
  });
});

describe('the page', () => {
  it('lists its questions by group, and turns to one', async () => {
    show(Laboratory, '#/lab');
    const compare = await screen.findByRole('link', { name: /Side by side/ });
    expect(compare).toHaveAttribute('href', '#/lab?view=compare');
  });

  it('compares: the finding is the title, and a policy without effect changes nobody', async () => {
    const user = userEvent.setup();
    show(Laboratory, `#/lab?view=compare&${SMALL}&underwriting.strictness=90`);
    await waitFor(
      () => {
        expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(/“Your world”/);
      },
      { timeout: 20_000 },
    );
    await user.click(
      await screen.findByRole(
        'button',
        { name: 'Add a policy without effect' },
        { timeout: 20_000 },
      ),
    );
    expect(
      await screen.findByText(/^0 of 600 people live differently/, {}, { timeout: 20_000 }),
    ).toBeVisible();
    const row = screen.getByRole('row', { name: /without effect/ });
    expect(within(row).getByText('0, bit for bit')).toBeVisible();
  }, 60_000);
});
