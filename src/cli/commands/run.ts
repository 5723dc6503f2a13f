// lab run: the worlds of one scenario.
import { MEASURE_IDS, RUN_BOUNDS, summarise, totalsOf } from '../../model/index.ts';
import type { MeasureId, RunSettings, Scenario, WorldTallies } from '../../model/index.ts';
import { nextWave } from '../../studies/index.ts';
import { outputOf, OUTPUT_HELP, OUTPUT_OPTIONS, write } from '../format.ts';
import { changed, read, RUN_OPTIONS, runOf, SET } from '../input.ts';
import type { Command, Io } from '../command.ts';
import { runResult } from '../../files/index.ts';
import { oneOf } from '../oneOf.ts';
import type { Typed } from '../options.ts';
import { Refusal } from '../refusal.ts';
import { count, shown } from '../sentences.ts';
import { work, working, WORKERS, workersOf } from '../work.ts';

export const run: Command = {
  id: 'run',
  usage: '<preset | scenario.json | link> [options]',
  help: 'Run a scenario and print its result.',
  details: [
    'A scenario file is { "preset": "…", "set": { "economy.pressure": 60 }, "seed": "…", "months": 36 }, all of it optional. The result of a run can be run again. Options win over what stands in a file or link.',
    '--until 0.001 adds worlds in waves until the Monte Carlo error of a measure over the run (--of, overdue_30_plus) is that small, or there are as many worlds as --most says; --replicates is then the first wave. The result says how many it took, and is the result of a run of that many.',
    OUTPUT_HELP,
  ],
  options: [
    SET,
    ...RUN_OPTIONS,
    { name: 'until', value: 'ERROR', help: 'Run until the Monte Carlo error is at most this.' },
    { name: 'of', value: 'MEASURE', help: 'Whose error; overdue_30_plus.' },
    { name: 'most', value: 'R', help: 'Worlds at most with --until; 2,000.' },
    WORKERS,
    ...OUTPUT_OPTIONS,
  ],
  words: [1, 1],
  async run(typed, io) {
    const given = read(typed.words[0] ?? '');
    const settings = runOf(typed, given);
    const scenario = changed(given.scenario, typed.all('set'));
    const output = outputOf(typed, io);
    const goal = goalOf(typed);
    if (!goal) {
      const { worlds } = await work({ scenario, run: settings }, workersOf(typed), io);
      await write(runResult(scenario, settings, worlds), output, io);
      return 0;
    }
    const worlds = await runUntil(scenario, settings, goal, workersOf(typed), io);
    const run = { ...settings, replicates: worlds.length };
    await write(runResult(scenario, run, worlds), output, io);
    return 0;
  },
};

interface Goal {
  readonly error: number;
  readonly measure: MeasureId;
  readonly most: number;
}

const USUAL_MOST = 2000;

function goalOf(typed: Typed): Goal | undefined {
  const text = typed.one('until');
  if (text === undefined) {
    for (const name of ['of', 'most'] as const) {
      if (typed.has(name)) throw new Refusal(`--${name} is for --until ERROR.`);
    }
    return undefined;
  }
  const error = text.trim() === '' ? NaN : Number(text);
  if (!(error > 0) || !Number.isFinite(error)) {
    throw new Refusal(
      `--until must be a Monte Carlo error above 0, such as 0.001 for 0.1 points, not ${shown(text)}.`,
    );
  }
  const mostText = typed.one('most') ?? String(USUAL_MOST);
  const most = mostText.trim() === '' ? NaN : Number(mostText);
  const { max } = RUN_BOUNDS.replicates;
  if (!Number.isInteger(most) || most < 2 || most > max) {
    throw new Refusal(
      `--most must be a whole number from 2 to ${count(max)}, not ${shown(mostText)}.`,
    );
  }
  return { error, measure: oneOf(MEASURE_IDS, typed.one('of') ?? 'overdue_30_plus', 'of'), most };
}

/** Wave after wave; every world is run once. */
async function runUntil(
  scenario: Scenario,
  settings: RunSettings,
  { error, measure, most }: Goal,
  workers: number,
  io: Io,
): Promise<WorldTallies[]> {
  const worlds: WorldTallies[] = [];
  const largest = { scenario, run: { ...settings, replicates: most } };
  const mcse = (): number =>
    worlds.length < 2 ? Infinity : summarise(totalsOf(worlds, measure)).mcse;
  await working(largest, workers, io, async (run) => {
    let wanted = Math.min(most, settings.replicates);
    while (wanted > worlds.length) {
      const wave = await run(
        { scenario, run: { ...settings, replicates: wanted }, from: worlds.length },
        Number.isFinite(mcse()) ? `Error ${mcse().toPrecision(2)}: ` : '',
      );
      worlds.push(...wave.worlds);
      wanted = nextWave(mcse(), worlds.length, error, most);
    }
  });
  if (mcse() > error) {
    io.note(
      `The error of ${measure} is ${mcse().toPrecision(2)} after ${count(worlds.length)} worlds, the limit; --most allows more.`,
    );
  }
  return worlds;
}
