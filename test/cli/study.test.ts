// lab study: every study has a door; tables of one shape; refusals that name what is wrong.
import { expect, it } from 'vitest';
import { lab, useLab } from './lab.ts';

useLab();

const P = 'reference-wallet-2019';
const RUN = ['--replicates', '20', '--borrowers', '200', '--months', '16', '--workers', '2'];
const BETTER = ['--set-b', 'policies.betterScoring.on=on'];

const QUESTIONS: readonly (readonly [string, readonly string[]])[] = [
  ['swap-set', [P, ...BETTER, '--follow', '12']],
  ['strategy-curve', [P, '--follow', '12']],
  ['score-power', [P]],
  ['fairness', [P]],
  ['reject-inference', [P]],
  ['loss-distribution', [P, '--level', '0.6']],
  ['metric-lens', [P]],
  ['detectability', [P, ...BETTER, '--watch', '1+']],
  ['ledger', [P, '--policy', 'reminders']],
];

it.each(QUESTIONS)('%s answers as a table and as JSON', async (id, words) => {
  const table = await lab('study', id, ...words, ...RUN, '--format', 'csv');
  expect([table.err, table.code]).toEqual(['', 0]);
  const [head = '', ...rows] = table.out.trimEnd().split('\n');
  expect(rows.length).toBeGreaterThan(0);
  for (const row of rows) expect(row.split(',')).toHaveLength(head.split(',').length);
  const whole = await lab('study', id, ...words, ...RUN);
  expect(JSON.parse(whole.out)).toMatchObject({ study: id, replicates: 20, borrowers: 200 });
});

it('says what there is, and what a study needs, in one sentence', async () => {
  const refused = async (...args: string[]) => {
    const { code, err } = await lab('study', ...args);
    expect(code).toBe(2);
    expect(err.trimEnd().split('\n')).toHaveLength(1);
    return err;
  };
  expect(await refused('swapset', P)).toMatch(/swap-set/);
  expect(await refused('swap-set', P)).toMatch(/--set-b/);
  expect(await refused('fairness', P, P)).toMatch(/one scenario/);
  expect(await refused('fairness', P, '--follow', '12')).toMatch(/no option --follow/);
  expect(await refused('ledger', P)).toMatch(/--policy/);
  expect(await refused('loss-distribution', P, '--level', '1')).toMatch(/--level/);
  expect(await refused('swap-set', P, '--set-b', 'economy.pressure=70')).toMatch(
    /economy\.pressure/,
  );
  expect(await refused('swap-set', P, ...BETTER, '--months', '12')).toMatch(
    /months must be more than 24/,
  );
});
