// lab compare: what B changes against A, in the same worlds.
import { outputOf, OUTPUT_HELP, OUTPUT_OPTIONS, write } from '../format.ts';
import { changed, read, RUN_OPTIONS, runOf, SET } from '../input.ts';
import type { Command } from '../command.ts';
import { compareResult } from '../../files/index.ts';
import { work, WORKERS, workersOf } from '../work.ts';

export const compare: Command = {
  id: 'compare',
  usage: '<A> <B> [options]',
  help: 'Paired differences, B minus A: the same people with the same luck.',
  details: [
    '--set changes both; --set-a and --set-b change one of them, so that “lab compare P P --set-b policies.reminders.on=on” shows what reminders do.',
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
  words: [2, 2],
  async run(typed, io) {
    const [givenA, givenB] = [read(typed.words[0] ?? ''), read(typed.words[1] ?? '')];
    const settings = runOf(typed, givenA, givenB);
    const a = changed(givenA.scenario, typed.all('set'), typed.all('set-a'));
    const b = changed(givenB.scenario, typed.all('set'), typed.all('set-b'));
    const output = outputOf(typed, io);
    if (typed.has('set') && JSON.stringify(a) === JSON.stringify(b)) {
      io.note('A and B are the same: --set changes both, --set-b only B.');
    }
    const { worlds, baseline } = await work(
      { scenario: b, run: settings, baseline: a },
      workersOf(typed),
      io,
    );
    await write(compareResult([a, b], settings, baseline, worlds), output, io);
    return 0;
  },
};
