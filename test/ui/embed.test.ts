// What comes from outside into an embedded picture is data: whatever it is, nothing breaks and nothing strange is set.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { CHARTS } from '../../src/charts/index.ts';
import { admitValue, isPath, linkOf, readLink, RUN_DEFAULTS } from '../../src/model/index.ts';
import { embedLink, shownBy } from '../../src/ui/embed/address.ts';
import { turnOf } from '../../src/ui/embed/parent.ts';

const pieces = fc.constantFrom(
  ...['#/?', '&', '=', 'chart', 'dial', 'lang', 'theme', 'overdue', '__proto__', 'constructor'],
  ...['economy.pressure', 'javascript:alert(1)', '%', '%00', '<script>', '”', '\u0000', '//'],
);

it('any address shows a chart that exists, and turns only a number', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(pieces, fc.string()), { maxLength: 20 }), (parts) => {
      const { chart, dial, theme } = shownBy(parts.join(''));
      expect(Object.hasOwn(CHARTS, chart)).toBe(true);
      expect(dial === undefined || isPath(dial)).toBe(true);
      expect([undefined, 'light', 'dark']).toContain(theme);
    }),
  );
});

it('an embedded link is still a link, and says what to show', () => {
  const scenario = { preset: 'taiwan-2005', changes: { 'economy.pressure': 70 } } as const;
  const link = linkOf('', scenario, RUN_DEFAULTS, 'a'.repeat(32));
  const address = embedLink(link, { chart: 'losses', dial: 'economy.pressure', language: 'zh' });
  expect(address.startsWith('embed.html#/?v=')).toBe(true);
  expect(readLink(address)).toMatchObject({ scenario, problems: [], fingerprint: 'a'.repeat(32) });
  expect(shownBy(address)).toEqual({ chart: 'losses', dial: 'economy.pressure', language: 'zh' });
});

it('any message turns a dial to one of its values, or nothing', () => {
  const message = fc.oneof(
    fc.anything(),
    fc.record({
      type: fc.constantFrom('overdue-lab:set', 'overdue-lab:size', 'x'),
      path: fc.oneof(pieces, fc.string(), fc.constant('policies.reminders.on')),
      value: fc.oneof(fc.anything(), fc.integer(), fc.boolean()),
    }),
  );
  fc.assert(
    fc.property(message, (data) => {
      const turn = turnOf(data);
      if (!turn) return;
      expect(admitValue(turn.path, turn.value)).toEqual({ value: turn.value, problems: [] });
    }),
  );
  expect(turnOf({ type: 'overdue-lab:set', path: 'economy.pressure', value: 80 })?.value).toBe(80);
  expect(turnOf({ type: 'overdue-lab:set', path: 'economy.pressure', value: 900 })).toBeUndefined();
});
