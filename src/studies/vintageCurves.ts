// Vintage curves: of the accounts of a quarter of origination, how many have ever been late, by months on book.
import { simulate, summarise } from '../model/index.ts';
import type { RunSettings, Scenario } from '../model/index.ts';
import { planFor } from './plans.ts';
import { vintages } from './portfolio.ts';
import type { VintageRow } from './portfolio.ts';
import type { Study } from './study.ts';

export interface VintagesQuestion {
  readonly scenario: Scenario;
  readonly run: RunSettings;
}

/**
 * A piece is a replicate. Quarters of the run only: what accounts of the warm-up did before month 0 is not
 * known by month. By count: a world's tallies do not keep amounts by vintage.
 */
export const vintageCurves: Study<
  VintagesQuestion,
  number,
  readonly VintageRow[],
  readonly VintageRow[]
> = {
  id: 'vintageCurves',
  pieces: ({ run }) => Array.from({ length: run.replicates }, (_, replicate) => replicate),
  work: ({ scenario, run }, replicate) =>
    vintages([simulate(planFor(scenario, run), replicate)]).filter(({ opened }) => opened >= 1),
  gather(_, worlds) {
    const [first = []] = worlds;
    return first.map(({ opened, age }, k) => {
      const rows = worlds.map((world) => world[k]!);
      const over = (of: (row: VintageRow) => number) => summarise(rows.map(of));
      return {
        opened,
        age,
        accounts: over((row) => row.accounts).mean,
        ever31: over((row) => row.ever31.mean),
        ever91: over((row) => row.ever91.mean),
      };
    });
  },
};
