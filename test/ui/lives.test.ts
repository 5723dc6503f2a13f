// A life, as its reader finds it: the sentence, the months by keyboard, the next life, the table.
import { render, screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import type { Component } from 'svelte';
import { beforeEach, expect, it } from 'vitest';
import { planRun } from '../../src/model/index.ts';
import { Lab } from '../../src/state/context.ts';
import { findLives, lifePair } from '../../src/studies/index.ts';
import LivesView from '../../src/ui/lab/views/Lives.svelte';
import { livesWords, partingSentence } from '../../src/words/index.ts';
import { FakeRunner } from './fakeRunner.ts';
import Within from './Within.svelte';

const WORLD = 'economy.pressure=95&seed=lives&replicates=2&borrowers=600&months=18';

function show(query: string): Lab {
  const lab = new Lab(new FakeRunner(true));
  lab.place.open(`#/lab?view=lives&${query}`, true);
  render(Within, { props: { lab, component: LivesView as Component<Record<string, unknown>> } });
  return lab;
}
const sentence = (): HTMLElement => screen.getByRole('heading', { level: 1 });
const told = async (): Promise<string> => {
  await waitFor(
    () => {
      expect(sentence()).not.toHaveTextContent('Living the months');
    },
    { timeout: 10_000 },
  );
  return sentence().textContent;
};

beforeEach(() => {
  // jsdom lays nothing out.
  Element.prototype.scrollIntoView = () => undefined;
});

it('opens with the life that the link names, and says what parted it from the other world', async () => {
  const { scenario } = show(`${WORLD}&view.borrower=7`);
  const run = { ...scenario.run, replicates: 1 };
  const plans = [scenario.baseline, scenario.current].map((world) => planRun(world, run));
  const pair = lifePair(plans[0]!, plans[1]!, 0, 7);
  expect(await told()).toBe(partingSentence(pair, livesWords.en, 'en')[0]);
  expect(screen.getByText('Borrower 7 in world 1')).toBeVisible();
});

it('names the decision, the draw and the two chances, the draw on the right sides of them', async () => {
  const lab = show(WORLD);
  const text = await told();
  expect(text).toMatch(/^In month \d+ /);
  // Nobody was named: the first of those who are better or worse off is opened, and the link says who.
  const { options } = lab.place;
  expect(options['of']).toMatch(/^(better|worse)$/);
  expect(lab.place.link).toContain(`view.borrower=${String(options['borrower'])}`);
  const same =
    /the same luck, ([\d.]+), is below ([\d.]+) in [AB].* not below ([\d.]+) in [AB]/.exec(text);
  if (same) {
    const [draw, under, over] = same.slice(1).map(Number) as [number, number, number];
    expect(draw).toBeLessThan(under);
    expect(draw).toBeGreaterThanOrEqual(over);
  }
});

it('goes on to the next life and back by keys and by buttons', async () => {
  const user = userEvent.setup();
  const of = 'worse';
  const lab = show(`${WORLD}&view.of=${of}`);
  await told();
  const run = { ...lab.scenario.run, replicates: 1 };
  const people = findLives(
    planRun(lab.scenario.baseline, run),
    planRun(lab.scenario.current, run),
    0,
    50,
  ).find(({ kind }) => kind === of)!.people;
  expect(people.length).toBeGreaterThan(1);
  const current = (): number => Number(lab.place.options['borrower']);
  expect(current()).toBe(people[0]);
  await user.keyboard('n');
  expect(current()).toBe(people[1]);
  await user.click(screen.getByRole('button', { name: 'Previous life' }));
  expect(current()).toBe(people[0]);
  await user.keyboard('p');
  expect(current()).toBe(people.at(-1));
});

it('is walked through month by month, and each month opens with all its money and luck', async () => {
  const user = userEvent.setup();
  show(`${WORLD}&view.borrower=7`);
  await told();
  const diary = screen.getByRole('list', { name: 'Month by month' });
  const months = within(diary).getAllByRole('button');
  expect(months).toHaveLength(18);
  expect(months.filter((button) => button.tabIndex === 0)).toHaveLength(1);
  months[0]!.focus();
  await user.keyboard('{ArrowDown}{ArrowDown}{Enter}');
  expect(months[2]).toHaveFocus();
  expect(months[2]).toHaveAttribute('aria-expanded', 'true');
  expect(within(diary).getByRole('rowheader', { name: 'Income' })).toBeVisible();
  await user.keyboard('{Escape}');
  expect(months[2]).toHaveAttribute('aria-expanded', 'false');
  await user.keyboard('{End}');
  expect(months[17]).toHaveFocus();
});

it('offers those who stand where a picture points, all of them', async () => {
  const lab = show(`${WORLD}&view.of=chargedOff-12`);
  const list = await screen.findByRole('button', { name: /Charged off, month 12/ });
  expect(list).toHaveAttribute('aria-pressed', 'true');
  await told();
  expect(list).toHaveTextContent(/\d+ people/);
  expect(lab.place.options['borrower']).toBeDefined();
});

it('is one account where nothing differs, and stands in a table too', async () => {
  const user = userEvent.setup();
  show('seed=lives&replicates=2&borrowers=600&months=18&view.borrower=7');
  await told();
  expect(screen.queryByText(/part/)).toBeNull();
  await user.click(screen.getByText('The same as a table'));
  expect(screen.getAllByRole('table')).toHaveLength(1);
  expect(screen.getAllByRole('row')).toHaveLength(19);
});
