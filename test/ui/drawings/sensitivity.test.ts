// The pictures of sensitivity: a map that is walked and opened, ranks that join what cannot be told apart.
import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { HeatGrid, Ranking, Scatter } from '../../../src/drawings/index.ts';

const map = {
  name: 'A map',
  xs: ['0', '50', '100'],
  ys: ['low', 'high'],
  xLabel: 'Pressure',
  yLabel: 'Strictness',
  values: [-2, -1, 1, -1, 0.01, 3],
  signs: [-1, -1, 1, -1, 0, 1] as const,
  say: (cell: number) => `cell ${cell}`,
  format: String,
  looked: 1,
  unsure: 'cannot be told',
  hereLabel: 'here',
};

it('a map is walked by arrows, up is up, and Enter opens the cell', async () => {
  const onlook = vi.fn<(cell: number) => void>();
  const onopen = vi.fn<(cell: number) => void>();
  const user = userEvent.setup();
  const { rerender } = render(HeatGrid, { ...map, onlook, onopen });
  // One stop for the keyboard: the cell that is looked at.
  await user.tab();
  expect(document.activeElement?.getAttribute('aria-label')).toBe('cell 1');
  await user.keyboard('{ArrowUp}');
  expect(onlook).toHaveBeenLastCalledWith(4);
  await rerender({ ...map, looked: 4, onlook, onopen });
  await user.keyboard('{ArrowRight}');
  expect(onlook).toHaveBeenLastCalledWith(5);
  await rerender({ ...map, looked: 5, onlook, onopen });
  await user.keyboard('{ArrowRight}{ArrowUp}');
  expect(onlook).toHaveBeenLastCalledWith(5);
  await user.keyboard('{Enter}');
  expect(onopen).toHaveBeenCalledExactlyOnceWith(5);
});

it('a map draws a line where the sign turns, and hatches what cannot be told', () => {
  const { container } = render(HeatGrid, { ...map, onlook: vi.fn(), onopen: vi.fn() });
  // Between -1 and 1 below, -1 and 0.01 above, and between -1 below and 0.01 above it.
  const line = container.querySelector('path.contour:not(.halo)')?.getAttribute('d') ?? '';
  expect(line.match(/M/g)).toHaveLength(3);
  expect(container.querySelectorAll('svg[role="img"] rect[fill^="url"]')).toHaveLength(2);
  expect(screen.getAllByRole('gridcell')).toHaveLength(6);
});

it('ranks join with a bracket what cannot be told apart, and nothing else', () => {
  const rank = (id: string) => ({
    id,
    text: id,
    value: '1',
    bars: [{ tone: 'scenario', from: 0, to: 1 }],
    whiskers: [
      [0.5, 1.5],
      [-Infinity, Infinity],
    ] as const,
  });
  const { container } = render(Ranking, {
    name: 'ranks',
    groups: [[rank('a')], [rank('b'), rank('c')]],
    range: [0, 2],
    tick: String,
  });
  expect(container.querySelectorAll('.bracket')).toHaveLength(1);
  expect(container.innerHTML).not.toContain('NaN');
});

it('a scatter names the strong ones and survives what is not known yet', () => {
  const { container } = render(Scatter, {
    name: 'effects',
    spots: [
      { id: 'a', text: 'Alpha', x: 2, low: 1, high: 3, y: 1, strong: true },
      { id: 'b', text: 'Beta', x: 1, low: -Infinity, high: Infinity, y: 0, strong: false },
    ],
    xLabel: 'x',
    yLabel: 'y',
    tick: String,
  });
  expect(container.querySelectorAll('.name')).toHaveLength(1);
  expect(container.querySelectorAll('circle')).toHaveLength(2);
  expect(container.innerHTML).not.toContain('NaN');
});
