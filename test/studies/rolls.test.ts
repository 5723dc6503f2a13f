// Roll rates of a month are those of its tallies, and all that stood in a bucket went somewhere.
import { expect, it } from 'vitest';
import { rollMatrix, rollRates, rolls, whoRolled } from '../../src/studies/index.ts';
import { planRun, simulate } from '../../src/model/index.ts';
import { plain } from '../laws/worlds.ts';

const run = { seed: 'rolls', replicates: 2, borrowers: 800, months: 10 };
const question = { scenario: plain(), run };
const worlds = rolls.pieces(question).map((piece) => rolls.work(question, piece));

it('sum to one from every bucket in which anybody stood', () => {
  for (const by of ['accounts', 'amount'] as const) {
    const cells = rollMatrix(worlds, by, 7);
    for (const from of new Set(cells.map((cell) => cell.from))) {
      const row = cells.filter((cell) => cell.from === from && cell.share);
      if (row.length > 0)
        expect(row.reduce((sum, { share }) => sum + share!.mean, 0)).toBeCloseTo(1, 12);
    }
  }
});

it('over the run are those of the classic table', () => {
  const plan = planRun(plain(), run);
  const classic = rollRates([0, 1].map((replicate) => simulate(plan, replicate)));
  const cells = rollMatrix(worlds, 'accounts', 'run');
  for (const [k, { accounts }] of classic.entries())
    if (cells[k]!.share) expect(cells[k]!.share.mean).toBeCloseTo(accounts.mean, 12);
});

it('count as many accounts in a cell as people can be found behind it', () => {
  const plan = planRun(plain(), run);
  const late = rollMatrix(worlds, 'accounts', 7).filter(
    ({ from, to }) => from === 'd1_30' && to !== 'none',
  );
  for (const { from, to, people } of late)
    expect(whoRolled(plan, 0, 7, from, to)).toHaveLength(people);
});
