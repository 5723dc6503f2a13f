// lab study: asks any study of the Laboratory.
import { MODEL_VERSION } from '../../model/index.ts';
import { columns } from '../columns.ts';
import type { Command } from '../command.ts';
import { DOOR_OPTIONS, DOORS } from '../doors.ts';
import { changed, read, RUN_OPTIONS, runOf, SET } from '../input.ts';
import { hint } from '../nearest.ts';
import { oneOf } from '../oneOf.ts';
import { json } from '../../files/index.ts';
import { Refusal } from '../refusal.ts';
import { fileOf } from '../../files/index.ts';
import { shown } from '../sentences.ts';
import { csv } from '../../files/index.ts';
import { inquire, WORKERS, workersOf } from '../work.ts';

const FORMATS = ['json', 'csv', 'text'] as const;

export const study: Command = {
  id: 'study',
  usage: '<id> <A> [B] [options]',
  help: 'Asks a study of the Laboratory: a swap set, a loss distribution, what a dashboard would see …',
  details: [
    'Each takes a scenario, or two; B may also be A with --set-b:',
    ...DOORS.map(({ id, sides, help, options }) => {
      const own = options.map((name) => ` --${name}`).join('');
      return `${id} <A>${sides === 2 ? ' <B>' : ''}${own}: ${help}`;
    }),
    'Numbers come with their Monte Carlo error over worlds (…_mcse). Rates are shares, money is in yuan. Work that would take more than about ten minutes of one core is refused with its cost.',
  ],
  options: [
    SET,
    { ...SET, name: 'set-b', help: 'The same for B only; repeatable.' },
    ...DOOR_OPTIONS,
    ...RUN_OPTIONS,
    WORKERS,
    { name: 'format', value: FORMATS.join('|'), help: 'What to write; json.' },
  ],
  words: [1, 3],
  async run(typed, io) {
    const [id = '', wordA, wordB] = typed.words;
    const format = oneOf(FORMATS, typed.one('format') ?? 'json', 'format');
    const found = DOORS.find((one) => one.id === id);
    if (!found) {
      const ids = DOORS.map((one) => one.id);
      throw new Refusal(
        `There is no study ${shown(id)}${hint(id, ids) || `; there are ${ids.join(', ')}.`}`,
      );
    }
    for (const { name } of DOOR_OPTIONS) {
      if (typed.has(name) && !found.options.includes(name))
        throw new Refusal(`The study ${id} has no option --${name}.`);
    }
    if (wordA === undefined) throw new Refusal(`lab study ${id} needs a scenario.`);
    const setsB = typed.all('set-b');
    if (found.sides === 1 && (wordB !== undefined || setsB.length > 0))
      throw new Refusal(`The study ${id} is about one scenario, and two were given.`);
    if (found.sides === 2 && wordB === undefined && setsB.length === 0)
      throw new Refusal(
        `The study ${id} compares two scenarios: name B, or say with --set-b what it changes.`,
      );
    const givenA = read(wordA);
    const givenB = wordB === undefined ? givenA : read(wordB);
    const run = runOf(typed, givenA, givenB);
    const a = changed(givenA.scenario, typed.all('set'));
    const b = changed(givenB.scenario, typed.all('set'), setsB);
    const { answer, rows } = await found.ask({ a, b, run, typed }, (of, question) =>
      inquire(of, question, workersOf(typed), io),
    );
    const { seed, replicates, borrowers, months } = run;
    const sides = found.sides === 2 ? { a: fileOf(a), b: fileOf(b) } : { a: fileOf(a) };
    await io.out(
      format === 'json'
        ? `${json({ model: MODEL_VERSION, study: id, ...sides, seed, replicates, borrowers, months, answer })}\n`
        : format === 'csv'
          ? csv(rows)
          : columns(
              Object.keys(rows[0] ?? {}),
              rows.map((row) => Object.values(row).map(brief)),
            ),
    );
    return 0;
  },
};

/** Four digits for people to read; all of them are in json and csv. */
function brief(cell: string | number | null): string {
  if (cell === null) return '–';
  return typeof cell === 'number' && !Number.isInteger(cell)
    ? String(Number(cell.toPrecision(4)))
    : String(cell);
}
