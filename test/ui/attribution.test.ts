// The attribution, as its reader finds it: the sentence, the parts, and what to do with too many.
import { render, screen, waitFor } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import type { Component } from 'svelte';
import { expect, it } from 'vitest';
import { LEVERS } from '../../src/model/index.ts';
import { Lab } from '../../src/state/context.ts';
import Attribution from '../../src/ui/lab/views/Attribution.svelte';
import { FakeRunner } from './fakeRunner.ts';
import Within from './Within.svelte';

const SMALL = 'seed=parts&replicates=2&borrowers=300&months=6';
function show(query: string): Lab {
  const lab = new Lab(new FakeRunner(true));
  lab.place.open(`#/lab?view=attribution&${query}&${SMALL}`, true);
  render(Within, { props: { lab, component: Attribution as Component<Record<string, unknown>> } });
  return lab;
}

it('says what each change explains, alone and last on demand', async () => {
  const user = userEvent.setup();
  show('economy.pressure=95&policies.autopay.on=on&policies.autopay.intensity=0');
  await waitFor(
    () => {
      expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(/from the economy/);
    },
    { timeout: 10_000 },
  );
  await user.click(screen.getByRole('radio', { name: 'Made alone' }));
  expect(screen.getByText(/what is left is brought only by their meeting/)).toBeVisible();
  // A policy without effect gets exactly nothing.
  await user.click(screen.getByText('Table'));
  expect(screen.getByRole('row', { name: /Automatic debit|Autopay/i })).toHaveTextContent(
    /0\.0+ points/,
  );
});

it('offers to take groups together when there are more than eight, with what it would cost', async () => {
  const user = userEvent.setup();
  const nine = LEVERS.slice(0, 9).map(({ id }) => `policies.${id}.on=on`);
  const lab = show(nine.join('&'));
  expect(screen.getByText(/changes 9 groups .* at most 8/)).toBeVisible();
  expect(screen.getByText(/would take about \d+ s on this machine/)).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Take all policies together' }));
  expect(lab.place.options['join']).toContain('-');
  await waitFor(
    () => {
      expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(/ and /);
    },
    { timeout: 10_000 },
  );
});
