// lab attribute: parts that sum to the total, in the format that was asked for; refusals with a way on.
import { expect, it } from 'vitest';
import { lab, SMALL, useLab } from './lab.ts';

useLab();

const P = 'reference-wallet-2019';
const CHANGES = ['--set-b', 'economy.pressure=80', '--set-b', 'policies.hardshipPlans.on=on'];

interface Result {
  readonly attributions: readonly {
    readonly measure: string;
    readonly totalUnits: number;
    readonly parts: readonly { readonly id: string; readonly units: number }[];
  }[];
}

it('says how much each change explains; the parts sum to the total', async () => {
  const { code, out } = await lab('attribute', P, P, ...CHANGES, ...SMALL, '--measure', 'loss');
  expect(code).toBe(0);
  const { attributions } = JSON.parse(out) as Result;
  expect(attributions).toHaveLength(1);
  const [{ measure, parts, totalUnits }] = attributions as [Result['attributions'][number]];
  expect(measure).toBe('loss');
  expect(parts.map(({ id }) => id)).toEqual(['economy', 'hardshipPlans']);
  expect(parts.reduce((sum, { units }) => sum + units, 0)).toBe(totalUnits);
});

it('says the same with any number of workers, and as a table', async () => {
  const args = ['attribute', P, P, ...CHANGES, ...SMALL, '--format', 'csv'];
  const [one, two] = [await lab(...args, '--workers', '1'), await lab(...args, '--workers', '2')];
  expect(two.out).toBe(one.out);
  const [head, ...rows] = one.out.trimEnd().split('\n');
  expect(head).toBe('measure,group,mean,mcse,p05,p50,p95,units,decimals,holds,alone,last');
  expect(rows.map((row) => row.split(',')[1])).toEqual(['economy', 'hardshipPlans', 'total']);
  const text = await lab(...args.slice(0, -1), 'text');
  expect(text.out).toMatch(/^Overdue over 30 days: from .* to .* %, in percentage points/);
});

it('takes groups together, and refuses what is not there', async () => {
  const join = (name: string): string[] => ['--join', name, ...SMALL];
  const joined = await lab('attribute', P, P, ...CHANGES, ...join('economy+hardshipPlans'));
  const [first] = (JSON.parse(joined.out) as Result).attributions;
  expect(first?.parts.map(({ id }) => id)).toEqual(['economy+hardshipPlans']);
  const missing = await lab('attribute', P, P, ...CHANGES, ...join('market+economy'));
  expect(missing).toMatchObject({
    code: 2,
    err: 'There is no group market of changes; there are economy, hardshipPlans.\n',
  });
  const wrong = await lab('attribute', P, P, ...CHANGES, '--measure', 'losses');
  expect(wrong).toMatchObject({
    code: 2,
    err: 'There is no measure “losses”; did you mean loss?\n',
  });
});
