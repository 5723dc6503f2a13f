// Around every picture: its finding as the title, the same as a table, and files made on the spot.
import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { createRawSnippet } from 'svelte';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { CHARTS, csvOf } from '../../../src/charts/index.ts';
import { ChartFrame } from '../../../src/drawings/index.ts';
import { findingSentence, subtitleOf, tableWords } from '../../../src/words/findings.ts';
import { fakeResults } from '../../charts/fakeWorlds.ts';

const results = fakeResults();
const chart = CHARTS.overdue;
const title = findingSentence(chart.finding(results), 'en');
const picture = createRawSnippet(() => ({
  render: () =>
    '<svg role="img" aria-label="A picture" viewBox="0 0 100 50" width="100" height="50"><path class="x" d="M0 0h9"/></svg>',
}));

function frame() {
  return render(ChartFrame, {
    props: {
      title,
      subtitle: subtitleOf(chart, results, 'en'),
      table: tableWords(chart, results, 'en'),
      csv: () => csvOf(chart.table(results)),
      fileName: 'overdue',
      caption: '10 worlds, seed “spring”',
      words: { table: 'As a table', download: 'Download', svg: 'SVG', png: 'PNG', csv: 'CSV' },
      children: picture,
    },
  });
}

const saved: { name: string; text: Promise<string> }[] = [];
const blobs = new Map<string, Blob>();
beforeEach(() => {
  saved.length = 0;
  URL.createObjectURL = (blob) => {
    const url = `blob:${blobs.size}`;
    blobs.set(url, blob as Blob);
    return url;
  };
  URL.revokeObjectURL = () => undefined;
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    saved.push({ name: this.download, text: blobs.get(this.href)!.text() });
  });
});
afterEach(() => vi.restoreAllMocks());

it('the figure is named by its finding and described by what is plotted', () => {
  frame();
  const figure = screen.getByRole('figure', { name: title });
  expect(figure).toHaveAccessibleDescription(/Share of what is owed/);
  expect(within(figure).getByRole('heading', { level: 3, name: title })).toBeVisible();
});

it('the table opens on demand and holds what the picture holds', async () => {
  const user = userEvent.setup();
  frame();
  expect(screen.queryByRole('table')).toBeNull();
  await user.click(screen.getByText('As a table'));
  const table = await screen.findByRole('table', { name: /^Overdue: Share of what is owed/ });
  expect(within(table).getAllByRole('columnheader')).toHaveLength(11);
  const heads = within(table).getAllByRole('rowheader');
  expect(heads.map(({ textContent }) => textContent)).toEqual(
    Array.from({ length: 13 }, (_, month) => String(month)),
  );
  expect(heads[12]!.parentElement).toHaveTextContent('2.3 %');
});

it('the table downloads as numbers in full', async () => {
  const user = userEvent.setup();
  frame();
  await user.click(screen.getByText('Download'));
  await user.click(screen.getByRole('button', { name: 'CSV' }));
  expect(saved[0]!.name).toBe('overdue.csv');
  const text = await saved[0]!.text;
  expect(text).toContain('month,d1_30,d31_60,d61_90,d91_plus,over30,total,low,high,baseline');
  expect(text.trim().split('\n')).toHaveLength(14);
});

it('the picture downloads with its finding above and its caption below', async () => {
  const user = userEvent.setup();
  frame();
  await user.click(screen.getByText('Download'));
  await user.click(screen.getByRole('button', { name: 'SVG' }));
  await vi.waitFor(() => {
    expect(saved).toHaveLength(1);
  });
  const text = await saved[0]!.text;
  expect(saved[0]!.name).toBe('overdue.svg');
  const svg = new DOMParser().parseFromString(text, 'image/svg+xml');
  expect(svg.querySelector('parsererror')).toBeNull();
  // Lines are broken to fit.
  const words = [...svg.querySelectorAll('svg > text')].map((line) => line.textContent).join(' ');
  expect(words).toContain(title.replaceAll('\u00a0', ' ').slice(0, 10));
  expect(words).toContain('seed “spring”');
  expect(svg.querySelector('[class], [style]')?.outerHTML).toBeUndefined();
});

it('a picture that cannot be made says so', async () => {
  const user = userEvent.setup();
  frame();
  // jsdom decodes no pictures: what a reader sees in a browser that refuses.
  HTMLImageElement.prototype.decode = () => Promise.reject(new Error('No picture today.'));
  await user.click(screen.getByText('Download'));
  await user.click(screen.getByRole('button', { name: 'PNG' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('No picture today.');
  expect(saved).toHaveLength(0);
});

it('Escape closes the menu and returns to where it was opened', async () => {
  const user = userEvent.setup();
  frame();
  const summary = screen.getByText('Download');
  await user.click(summary);
  screen.getByRole('button', { name: 'SVG' }).focus();
  await user.keyboard('{Escape}');
  expect(summary.closest('details')).not.toHaveAttribute('open');
  expect(summary).toHaveFocus();
});
