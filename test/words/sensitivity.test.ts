// What a parameter is called among others.
import { expect, it } from 'vitest';
import { english, factorName } from '../../src/words/index.ts';

it('a parameter of a policy says to which it belongs', () => {
  expect(factorName('policies.reminders.effect', english)).toBe(
    'Reminders before the due day: Forgetting prevented',
  );
  expect(factorName('economy.pressure', english)).toBe('Economic pressure');
});
