// lab compare: what each scenario changes against the first, in the same worlds.
import { SET_BOUNDS } from '../../model/index.ts';
import type { Scenario } from '../../model/index.ts';
import { outputOf, OUTPUT_HELP, OUTPUT_OPTIONS, write, writeSides } from '../format.ts';
import { changed, read, RUN_OPTIONS, runOf, SET } from '../input.ts';
import type { Given } from '../input.ts';
import type { Command } from '../command.ts';
import { compareResult } from '../../files/index.ts';
import type { CompareResult } from '../../files/index.ts';
import { Refusal } from '../refusal.ts';
import { work, working, WORKERS, workersOf } from '../work.ts';

export const compare: Command = {
  id: 'compare',
  usage: '<A> <B> [more, eight at most] [options]',
  help: 'Paired differences, B minus A: the same people with the same luck.',
  details: [
    '--set changes all; --set-a and --set-b change one of the first two, so that “lab compare P P --set-b policies.reminders.on=on” shows what reminders do.',
    'A link of the Laboratory alone brings all of its worlds, the baseline first. With three scenarios or more the result has one comparison for each of B, C …, and the table one more column, side.',
    'holds of of: worlds in which the difference has the sign of its mean. narrower: how many times smaller the error is than without pairing.',
    OUTPUT_HELP,
  ],
  options: [
    SET,
    { ...SET, name: 'set-a', help: 'The same for A only; repeatable.' },
    { ...SET, name: 'set-b', help: 'The same for B only; repeatable.' },
    ...RUN_OPTIONS,
    WORKERS,
    ...OUTPUT_OPTIONS,
  ],
  words: [1, SET_BOUNDS.max],
  async run(typed, io) {
    const given =
      typed.words.length === 1 ? setOf(read(typed.words[0] ?? '')) : typed.words.map(read);
    const settings = runOf(typed, ...given);
    const own = [typed.all('set-a'), typed.all('set-b')];
    const scenarios = given.map(({ scenario }, i) =>
      changed(scenario, typed.all('set'), own[i] ?? []),
    );
    const [a, b] = scenarios as [Scenario, Scenario];
    const output = outputOf(typed, io);
    if (typed.has('set') && JSON.stringify(a) === JSON.stringify(b)) {
      io.note('A and B are the same: --set changes both, --set-b only B.');
    }
    const size = { scenario: b, run: settings, baseline: a };
    if (scenarios.length === 2) {
      const { worlds, baseline } = await work(size, workersOf(typed), io);
      await write(compareResult([a, b], settings, baseline, worlds), output, io);
      return 0;
    }
    const results = await working(size, workersOf(typed), io, async (run) => {
      const baseline = await run({ scenario: a, run: settings }, 'A: ');
      const found: CompareResult[] = [];
      for (const [i, scenario] of scenarios.slice(1).entries()) {
        const { worlds } = await run({ scenario, run: settings }, `${letterOf(i + 1)}: `);
        found.push(compareResult([a, scenario], settings, baseline.worlds, worlds));
      }
      return found;
    });
    await writeSides(
      results.map((result, i) => [letterOf(i + 1).toLowerCase(), result] as const),
      output,
      io,
    );
    return 0;
  },
};

const letterOf = (place: number): string => String.fromCharCode(65 + place);

/** The worlds of a Laboratory's link; of any other link its baseline and its world. */
function setOf({ link, run, scenario }: Given): Given[] {
  if (!link)
    throw new Refusal('A comparison needs a second scenario, or a link of the Laboratory.');
  const base = link.baseline ?? { preset: scenario.preset, changes: {} };
  const worlds = link.worlds?.map(({ world }) =>
    world === 'here' ? scenario : world === 'base' ? base : world,
  ) ?? [base, scenario];
  return worlds.map((world) => ({ scenario: world, run }));
}
