// lab calibrate: the table of targets, and a check that fails exactly when a target is missed for no reason.
import { expect, it } from 'vitest';
import { lab, said, useLab } from './lab.ts';

useLab();

/** Far too few people for the truth, enough for the table. */
const TINY = ['--replicates', '2', '--borrowers', '500'];

interface Row {
  id: string;
  low: number;
  high: number;
  model: number;
  inside: boolean;
  miss?: string;
}
const targets = async (...args: string[]): Promise<Row[]> =>
  (JSON.parse(await said('calibrate', '--format', 'json', ...args)) as { targets: Row[] }).targets;

it('each target has its range, what the model gives, and whether it is inside', async () => {
  const rows = await targets(...TINY);
  for (let n = 1; n <= 20; n++) expect(rows.map(({ id }) => id)).toContain(`T${String(n)}`);
  for (const { low, high, model, inside } of rows)
    expect(inside).toBe(model >= low && model <= high);
  const text = await said('calibrate', ...TINY);
  for (const { id, inside, miss } of rows) {
    const line = text.split('\n').find((one) => one.startsWith(`${id} `))!;
    expect(
      line.endsWith(inside ? '  inside' : miss === undefined ? '  MISSED' : '  missed, see below'),
    ).toBe(true);
    if (!inside && miss !== undefined) expect(text).toContain(`\n${id}: ${miss}\n`);
  }
});

it('the check names what is missed and exits 1, else 0', async () => {
  const outside = (await targets(...TINY)).filter(
    ({ inside, miss }) => !inside && miss === undefined,
  );
  const { code, out, err } = await lab('calibrate', '--check', ...TINY);
  expect(out).toBe(await said('calibrate', ...TINY));
  expect({ code, err }).toEqual(
    outside.length === 0
      ? { code: 0, err: '' }
      : {
          code: 1,
          err: `Outside the accepted range: ${outside.map(({ id }) => id).join(', ')}.\n`,
        },
  );
});
