// Does each picture still look so? The SVG under review, its coordinates rounded.
import { render } from '@testing-library/svelte';
import { expect, it } from 'vitest';
import { Drawing, PeopleField } from '../../../src/drawings/index.ts';
import { given } from './given.ts';

/** What is drawn, without what a compiler or a browser adds. */
function drawn(container: HTMLElement): string {
  return container
    .querySelector('svg')!
    .outerHTML.replace(/<!--.*?-->/g, '')
    .replace(/ ?svelte-\w+/g, '')
    .replace(/-?\d+\.\d+/g, (x) => String(Math.round(Number(x) * 10) / 10 + 0))
    .replaceAll('><', '>\n<');
}

it.each(['overdue', 'losses', 'money', 'causes', 'change'] as const)(
  'the picture of %s',
  async (id) => {
    const { container } = render(Drawing, { props: given(id).props });
    await expect(drawn(container)).toMatchFileSnapshot(`./pictures/${id}.svg`);
  },
);

it('the picture of people', async () => {
  const { container } = render(PeopleField, {
    props: {
      ...given('people', { month: 4 }).props,
      personName: (index: number) => `Person ${index}`,
      listLabel: 'People',
    },
  });
  await expect(drawn(container)).toMatchFileSnapshot('./pictures/people.svg');
});
