// Vintage curves are those of the classic table, never fall, and are of the quarters of the run.
import { expect, it } from 'vitest';
import { planRun, simulate } from '../../src/model/index.ts';
import { vintageCurves, vintages } from '../../src/studies/index.ts';
import { plain } from '../laws/worlds.ts';

const run = { seed: 'vintages', replicates: 3, borrowers: 800, months: 14 };
const question = { scenario: plain(), run };
const curves = vintageCurves.gather(
  question,
  vintageCurves.pieces(question).map((piece) => vintageCurves.work(question, piece)),
);

it('are the classic table of the same worlds, quarter by quarter of the run', () => {
  const plan = planRun(plain(), run);
  const classic = vintages([0, 1, 2].map((replicate) => simulate(plan, replicate)));
  expect(curves).toEqual(classic.filter(({ opened }) => opened >= 1));
  expect([...new Set(curves.map(({ opened }) => opened))]).toEqual([2, 5, 8, 11, 14]);
});

it('only rise with age, and who was over 90 days late was over 30', () => {
  for (const [k, row] of curves.entries()) {
    expect(row.ever91.mean).toBeLessThanOrEqual(row.ever31.mean);
    const younger = curves[k - 1];
    if (younger?.opened === row.opened)
      expect(row.ever31.mean).toBeGreaterThanOrEqual(younger.ever31.mean);
  }
  expect(curves.some(({ ever31 }) => ever31.mean > 0)).toBe(true);
});
