// lab calibrate: published figures, the range that is accepted, and where the model lands.
import { MODEL_VERSION } from '../../model/index.ts';
import {
  CALIBRATION_RUN,
  checkEffects,
  checkTargets,
  fitRisk,
  missed,
} from '../../studies/index.ts';
import type { DirectionRow, FitRow, Run } from '../../studies/index.ts';
import { columns } from '../columns.ts';
import type { Command } from '../command.ts';
import { RUN_OPTIONS, runOf } from '../input.ts';
import { json } from '../../files/index.ts';
import { Refusal } from '../refusal.ts';
import { shown } from '../sentences.ts';
import { work, WORKERS, workersOf } from '../work.ts';

const FORMATS = ['text', 'json'] as const;

export const calibrate: Command = {
  id: 'calibrate',
  usage: '[--check] [options]',
  help: 'Targets, accepted ranges, what the model gives, inside or not.',
  details: [
    '--check: exit 1 if a target is outside its range and no reason for the miss is on record.',
    '--all: also the known sizes of effects and the direction of every policy, which takes longer.',
  ],
  options: [
    { name: 'check', help: 'Fail if a target is missed without an accepted reason.' },
    { name: 'all', help: 'Sizes and directions too.' },
    { name: 'fit', help: 'Refit the index of true risk instead, and print its weights.' },
    ...RUN_OPTIONS.filter(({ name }) => name !== 'months').map((option) => ({
      ...option,
      help: option.help.replace(/; \S+\.$/, `; ${defaultOf(option.name)}.`),
    })),
    WORKERS,
    { name: 'format', value: FORMATS.join('|'), help: 'What to write; text.' },
  ],
  words: [0, 0],
  async run(typed, io) {
    const text = typed.one('format') ?? 'text';
    const format = FORMATS.find((one) => one === text);
    if (!format) throw new Refusal(`--format must be text or json, not ${shown(text)}.`);
    const { seed, replicates, borrowers } = runOf(typed, { run: CALIBRATION_RUN });
    const workers = workersOf(typed);
    const run: Run = async (scenario, settings) =>
      (await work({ scenario, run: settings }, workers, io)).worlds;
    const settings = { seed, replicates, borrowers };
    if (typed.has('fit')) {
      await io.out(`${json(fitRisk({ ...settings, months: 1 }))}\n`);
      return 0;
    }
    const targets = await checkTargets(run, settings);
    const { sizes, directions } = typed.has('all')
      ? await checkEffects(run, settings)
      : { sizes: [], directions: [] };
    await io.out(
      format === 'json'
        ? `${json({ model: MODEL_VERSION, ...settings, targets, sizes, directions })}\n`
        : fitTable([...targets, ...sizes]) + directionTable(directions),
    );
    if (!typed.has('check')) return 0;
    const outside = missed([...targets, ...sizes]).map(({ id }) => id);
    const wrong = directions.filter(({ right }) => !right).map(({ lever }) => lever);
    if (outside.length + wrong.length === 0) return 0;
    throw new Refusal(`Outside the accepted range: ${[...outside, ...wrong].join(', ')}.`, 1);
  },
};

function defaultOf(name: string): string {
  return String(CALIBRATION_RUN[name as keyof typeof CALIBRATION_RUN]);
}

function fitTable(rows: readonly FitRow[]): string {
  const cells = rows.map((row) => [
    row.id,
    row.label,
    `${figure(row.low, row.unit)} to ${figure(row.high, row.unit)}`,
    figure(row.model, row.unit) + (row.mcse > 0 ? ` ± ${figure(row.mcse, row.unit)}` : ''),
    row.inside ? 'inside' : row.miss === undefined ? 'MISSED' : 'missed, see below',
  ]);
  const reasons = rows
    .filter(({ inside, miss }) => !inside && miss !== undefined)
    .map(({ id, miss = '' }) => `\n${id}: ${miss}\n`);
  return columns(['', 'Target', 'Accepted', 'Model', ''], cells) + reasons.join('');
}

function directionTable(rows: readonly DirectionRow[]): string {
  if (rows.length === 0) return '';
  const cells = rows.map(({ lever, measure, sign, change, mcse, right }) => [
    lever,
    measure,
    sign > 0 ? 'up' : 'down',
    `${change.toPrecision(3)} ± ${mcse.toPrecision(1)}`,
    right ? 'right' : 'WRONG',
  ]);
  return `\n${columns(['Policy', 'Measure', 'Should go', 'Change', ''], cells)}`;
}

function figure(value: number, unit: string): string {
  if (unit === 'share' || unit === 'points') return `${(value * 100).toFixed(2)} %`;
  return unit === 'yuan' ? value.toFixed(0) : String(Number(value.toPrecision(3)));
}
