// A reader who cannot see, or has no pointer, gets the same from every picture.
import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { CHARTS } from '../../../src/charts/index.ts';
import type { ChartId } from '../../../src/charts/index.ts';
import {
  DotPlot,
  Drawing,
  Lines,
  PeopleField,
  Sparkline,
  StackedBands,
} from '../../../src/drawings/index.ts';
import { fakeWorld } from '../../charts/fakeWorlds.ts';
import { given } from './given.ts';

const ids = (Object.keys(CHARTS) as ChartId[]).filter((id) => id !== 'people');
const timed = ids.filter((id) => ['stackedBands', 'lines'].includes(CHARTS[id].drawing));

describe.each(ids)('the drawing of %s', (id) => {
  it('is a picture whose name is its finding, with no hole in its coordinates', () => {
    const { props } = given(id);
    const { container } = render(Drawing, { props });
    expect(screen.getByRole('img', { name: props.name })).toBeVisible();
    expect(container.innerHTML).not.toMatch(/NaN|undefined|Infinity/);
  });

  it('can be drawn of one world without a baseline', () => {
    const { props } = given(id, {
      worlds: [fakeWorld(4)],
      baseline: [],
      baselinePeople: undefined,
      month: 0,
    });
    const { container } = render(Drawing, { props });
    expect(container.innerHTML).not.toMatch(/NaN|undefined|Infinity/);
  });

  it('has no style attribute in its markup, which the site would refuse', () => {
    const { props } = given(id);
    const { container } = render(Drawing, { props });
    expect(container.querySelector('[style]')).toBeNull();
  });
});

describe.each(timed)('the month cursor of %s', (id) => {
  it('walks by the arrow keys and says the month’s values', () => {
    const { props, told } = given(id, { month: 5 });
    render(Drawing, { props });
    const cursor = screen.getByRole('slider', { name: 'Month' });
    expect(cursor).toHaveValue('5');
    expect(cursor).toHaveAttribute('aria-valuetext', props.say(5));
    // The browser turns keys into input; here the input is made by hand.
    (cursor as HTMLInputElement).value = '6';
    cursor.dispatchEvent(new Event('input', { bubbles: true }));
    expect(told.month).toEqual([6]);
  });

  it('shows the values of the month that is marked in another picture', async () => {
    const { props } = given(id, { month: 5 });
    const { rerender } = render(Drawing, { props: { ...props, marked: 3 } });
    expect(screen.getByText('month 3')).toBeInTheDocument();
    await rerender({ ...props, marked: null });
    expect(screen.getByText('month 5')).toBeInTheDocument();
  });
});

it('layers carry their names and values instead of a legend', () => {
  const { props } = given('overdue');
  const { container } = render(StackedBands, { props });
  const labels = [...container.querySelectorAll('.label')].map((label) => label.textContent);
  expect(labels.map((label) => label.replaceAll('\u00a0', ' '))).toEqual([
    'All overdue5.6 %',
    '1-30 days2.3 %',
    '31-60 days0.6 %',
    '61-90 days0.6 %',
    'over 90 days2.3 %',
    'Baseline4.8 %',
  ]);
});

it('neighbouring layers differ by pattern as well as by colour', () => {
  const { props } = given('overdue');
  const { container } = render(StackedBands, { props });
  expect(container.querySelectorAll('pattern')).toHaveLength(2);
  expect(container.querySelectorAll('path[fill^="url(#"]')).toHaveLength(2);
});

it('the baseline is a dashed line of its own', () => {
  const { props } = given('trust');
  const { container } = render(Lines, { props });
  expect(container.querySelectorAll('path.line.dashed')).toHaveLength(1);
});

it('a first answer is drawn lighter', () => {
  const { props } = given('trust');
  const { container } = render(Lines, { props: { ...props, coarse: true } });
  expect(container.querySelector('.coarse')).not.toBeNull();
});

it('a dot for each world, with how many stand on each side of zero', () => {
  const { props } = given('change');
  const { container } = render(DotPlot, { props });
  expect(container.querySelectorAll('circle')).toHaveLength(10);
  const sides = [...container.querySelectorAll('.side')].map((side) => side.textContent);
  expect(sides).toEqual(['◂ 1', '9 ▸']);
});

describe('the people', () => {
  function field(month: number) {
    const { props, told } = given('people', { month });
    const opened: number[] = [];
    const result = render(PeopleField, {
      props: {
        ...props,
        onperson: (index: number) => opened.push(index),
        personName: (index: number, state: string, position: number, of: number) =>
          `Person ${index}, ${state}, ${position} of ${of}`,
        listLabel: 'People',
      },
    });
    return { ...result, opened, told, props };
  }

  it('stand in groups that are named and counted', () => {
    const { container } = field(4);
    const labels = [...container.querySelectorAll('.label')].map(({ textContent }) => textContent);
    expect(labels.join(' ')).toContain('On time 6 1-30 days late 0');
    expect(labels.join(' ')).toContain('Over 90 days late 4');
  });

  it('are as many marks as there are people', () => {
    const { container } = field(4);
    const paths = [...container.querySelectorAll('.marks path')];
    const marks = paths.map((path) => path.getAttribute('d')!.match(/M/g)?.length ?? 0);
    expect(marks).toEqual([0, 0, 6, 0, 0, 0, 4, 0]);
  });

  it('can be walked through by keyboard, across groups, and opened', async () => {
    const user = userEvent.setup();
    const { opened, told } = field(4);
    await user.tab();
    const list = screen.getByRole('listbox', { name: 'People' });
    expect(list).toHaveFocus();
    const option = () => within(list).getByRole('option').textContent.trim();
    expect(option()).toBe('Person 4, On time, 1 of 6');
    await user.keyboard('{ArrowRight}');
    expect(option()).toBe('Person 5, On time, 2 of 6');
    await user.keyboard('{ArrowDown}');
    expect(option()).toBe('Person 0, Over 90 days late, 1 of 4');
    await user.keyboard('{End}{Enter}');
    expect(opened).toEqual([3]);
    await user.keyboard('{ArrowUp}{ArrowLeft}');
    expect(option()).toBe('Person 4, On time, 1 of 6');
    await user.keyboard('{PageUp}');
    expect(told.month).toEqual([5]);
  });

  it('the one who is looked at stays the same when the month changes', async () => {
    const user = userEvent.setup();
    const { rerender, props } = field(4);
    await user.tab();
    await rerender({ shape: CHARTS.people.shape(given('people', { month: 6 }).results), month: 6 });
    expect(screen.getByRole('option')).toHaveTextContent('Person 4, Over 90 days late, 5 of 6');
    expect(props.month).toBe(4);
  });
});

describe('a sparkline', () => {
  it('is silent beside a number that says the same', () => {
    const { container } = render(Sparkline, { props: { values: [1, 2, 3] } });
    expect(container.querySelector('svg')).toHaveAttribute('aria-hidden', 'true');
  });

  it('has a name where it stands alone', () => {
    render(Sparkline, { props: { values: [1, 2, 3], name: 'Pressure rises' } });
    expect(screen.getByRole('img', { name: 'Pressure rises' })).toBeInTheDocument();
  });

  it('survives a flat line', () => {
    const { container } = render(Sparkline, { props: { values: [2, 2, 2], month: 1 } });
    expect(container.innerHTML).not.toContain('NaN');
  });
});
