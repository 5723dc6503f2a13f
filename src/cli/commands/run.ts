// lab run: the worlds of one scenario.
import { outputOf, OUTPUT_HELP, OUTPUT_OPTIONS, write } from '../format.ts';
import { changed, read, RUN_OPTIONS, runOf, SET } from '../input.ts';
import type { Command } from '../command.ts';
import { runResult } from '../../files/index.ts';
import { work, WORKERS, workersOf } from '../work.ts';

export const run: Command = {
  id: 'run',
  usage: '<preset | scenario.json | link> [options]',
  help: 'Run a scenario and print its result.',
  details: [
    'A scenario file is { "preset": "…", "set": { "economy.pressure": 60 }, "seed": "…", "months": 36 }, all of it optional. The result of a run can be run again. Options win over what stands in a file or link.',
    OUTPUT_HELP,
  ],
  options: [SET, ...RUN_OPTIONS, WORKERS, ...OUTPUT_OPTIONS],
  words: [1, 1],
  async run(typed, io) {
    const given = read(typed.words[0] ?? '');
    const settings = runOf(typed, given);
    const scenario = changed(given.scenario, typed.all('set'));
    const output = outputOf(typed, io);
    const { worlds } = await work({ scenario, run: settings }, workersOf(typed), io);
    await write(runResult(scenario, settings, worlds), output, io);
    return 0;
  },
};
