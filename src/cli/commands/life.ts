// lab life: one borrower month by month, alone or beside the same borrower in another world.
import { MODEL_VERSION, planRun } from '../../model/index.ts';
import type { LifeMonth, Plan } from '../../model/index.ts';
import { findLives, lifeOf, lifePair } from '../../studies/index.ts';
import type { Find, Life, LifePair, Parting } from '../../studies/index.ts';
import { columns } from '../columns.ts';
import type { Command } from '../command.ts';
import { changed, read, RUN_OPTIONS, runOf, SET } from '../input.ts';
import { oneOf } from '../oneOf.ts';
import { json } from '../../files/index.ts';
import { Refusal } from '../refusal.ts';
import { fileOf } from '../../files/index.ts';
import { shown } from '../sentences.ts';
import { csv } from '../../files/index.ts';
import type { Row } from '../../files/index.ts';

const FORMATS = ['json', 'csv', 'text'] as const;

export const life: Command = {
  id: 'life',
  usage: '<scenario> [--replicate r --borrower i] [--versus B] [options]',
  help: 'One borrower’s months: income, bills, misses and their causes, each chance and its draw.',
  details: [
    'Without --borrower: whose lives are worth a look in that world, and with --versus who fares differently.',
    'A decision happens when its draw is below its chance. The draw is the same in both worlds; the first decision that falls differently is named.',
    'Worlds and borrowers count from 0. Money is in yuan. The months of the run are shown; --warm-up shows those before it, 0 and below, too.',
  ],
  options: [
    { name: 'replicate', value: 'r', help: 'Which world, from 0; 0.' },
    { name: 'borrower', value: 'i', help: 'Which person, from 0.' },
    {
      name: 'versus',
      value: 'B',
      help: 'Another scenario: the same person with the same luck there.',
    },
    SET,
    {
      ...SET,
      name: 'set-b',
      help: 'Change one value of B only; without --versus, of the scenario itself; repeatable.',
    },
    { name: 'warm-up', help: 'The months before the run too.' },
    ...RUN_OPTIONS.filter(({ name }) => name !== 'replicates'),
    { name: 'format', value: FORMATS.join('|'), help: 'What to write; json.' },
  ],
  words: [1, 1],
  async run(typed, io) {
    const format = oneOf(FORMATS, typed.one('format') ?? 'json', 'format');
    const given = read(typed.words[0] ?? '');
    const versus = typed.one('versus');
    const other = versus === undefined ? given : read(versus);
    const settings = runOf(typed, given, other);
    const a = changed(given.scenario, typed.all('set'));
    const b = changed(other.scenario, typed.all('set'), typed.all('set-b'));
    const paired = versus !== undefined || typed.has('set-b');
    const replicate = whole(typed.one('replicate') ?? '0', 'replicate', 9_999);
    const run = { ...settings, replicates: 1 };
    const plans = [planRun(a, run), planRun(b, run)] as const;
    const about = {
      model: MODEL_VERSION,
      scenario: fileOf(a),
      ...(paired ? { versus: fileOf(b) } : {}),
      seed: run.seed,
      borrowers: run.borrowers,
      months: run.months,
      replicate,
    };
    if (typed.one('borrower') === undefined) {
      const finds = findLives(plans[0], paired ? plans[1] : undefined, replicate);
      await io.out(
        format === 'json'
          ? `${json({ ...about, finds })}\n`
          : format === 'csv'
            ? csv(
                finds.flatMap(({ kind, people }) => people.map((borrower) => ({ kind, borrower }))),
              )
            : findsText(finds),
      );
      return 0;
    }
    const borrower = whole(typed.one('borrower') ?? '', 'borrower', run.borrowers - 1);
    const from = typed.has('warm-up') ? -Infinity : 1;
    const pair = found(plans, paired, replicate, borrower);
    const lives = [pair.a, ...(paired ? [pair.b] : [])];
    const rows = lives.map(({ months }) => months.filter(({ month }) => month >= from));
    if (format === 'csv') await io.out(csv(rows.flatMap((life, k) => life.map((m) => row(m, k)))));
    else if (format === 'text') await io.out(text(pair, rows));
    else {
      const { who } = pair.a;
      await io.out(
        `${json({
          ...about,
          borrower,
          who: { ...who, income: who.income / 100 },
          ...(paired ? { first: pair.first ?? null, parting: pair.parting ?? null } : {}),
          life: rows[0]?.map(inYuan),
          ...(paired ? { versusLife: rows[1]?.map(inYuan) } : {}),
        })}\n`,
      );
    }
    return 0;
  },
};

function found(
  [a, b]: readonly [Plan, Plan],
  paired: boolean,
  replicate: number,
  borrower: number,
): LifePair {
  if (paired) return lifePair(a, b, replicate, borrower);
  const one: Life = lifeOf(a, replicate, borrower);
  return { a: one, b: one, first: undefined, parting: undefined };
}

function whole(given: string, option: string, most: number): number {
  const value = given.trim() === '' ? NaN : Number(given);
  if (!Number.isInteger(value) || value < 0 || value > most) {
    throw new Refusal(
      `--${option} must be a whole number from 0 to ${String(most)}, not ${shown(given)}.`,
    );
  }
  return value;
}

const MONEY = [
  'income',
  'essentials',
  'otherDebts',
  'shock',
  'spentFreely',
  'cash',
  'bill',
  'paid',
  'fees',
  'lateFees',
  'bought',
  'waived',
  'chargedOff',
  'recovered',
  'limit',
  'owed',
  'reserve',
] as const satisfies readonly (keyof LifeMonth)[];

function inYuan(month: LifeMonth): Record<string, unknown> {
  const money = MONEY.map((name) => {
    const fen = month[name];
    return [name, fen === null ? null : fen / 100];
  });
  return { ...month, ...(Object.fromEntries(money) as object) };
}

/** One line of the table; a decision as “chance/draw”, with + where it happened. */
function row(month: LifeMonth, world: number): Row {
  const { decisions, application, caughtUp, ...plain } = inYuan(month) as unknown as LifeMonth;
  return {
    world: world === 0 ? 'A' : 'B',
    ...plain,
    inWork: Number(plain.inWork),
    spokenTo: Number(plain.spokenTo),
    caughtUp: caughtUp.join(' '),
    application: application === null ? null : application.verdict,
    decisions: decisions
      .map(
        ({ kind, chance, draw, happened }) =>
          `${kind} ${figure(chance)}/${figure(draw)}${happened ? '+' : ''}`,
      )
      .join('; '),
  };
}

const figure = (x: number): string => String(Number(x.toPrecision(4)));
const yuan = (fen: number | null): string => (fen === null ? '' : (fen / 100).toFixed(0));

function text({ a, first, parting }: LifePair, rows: readonly (readonly LifeMonth[])[]): string {
  const { segment, income, risk } = a.who;
  const head = `Borrower ${String(a.borrower)} of world ${String(a.replicate)}: ${segment}, usual income ${yuan(income)} yuan a month, true risk ${risk.toFixed(2)} standard deviations.\n`;
  const names = [
    'Month',
    'Standing',
    'Income',
    'Needs',
    'Shock',
    'Spent',
    'Cash',
    'Bill',
    'Paid',
    'Owed',
    'What happened',
  ];
  const tables = rows.map(
    (months, k) =>
      `\n${rows.length > 1 ? `World ${k === 0 ? 'A' : 'B'}\n` : ''}${columns(names, months.map(line))}`,
  );
  const differs = first
    ? `\nThe lives differ from month ${String(first.month)} on: ${first.fields.join(', ')}.\n`
    : '\nThe two lives are the same.\n';
  return [head, ...tables, ...(rows.length > 1 ? [differs, parted(parting)] : [])].join('');
}

function parted(parting: Parting | undefined): string {
  if (!parting) return '';
  const { month, kind, a, b } = parting;
  const said = (one: typeof a): string =>
    one
      ? `chance ${figure(one.chance)}, ${one.happened ? 'so it happened' : 'so it did not'}`
      : 'the question did not arise';
  return `First decision that fell differently, month ${String(month)}: ${kind}, draw ${figure((a ?? b)?.draw ?? 0)}; in A ${said(a)}; in B ${said(b)}.\n`;
}

function line(month: LifeMonth): string[] {
  const { missed, root, caughtUp, daysLate, application, standing } = month;
  const events = [
    month.inWork ? '' : 'out of work',
    missed ? `missed: ${missed}${root ? ` (${root})` : ''}` : '',
    daysLate > 0 ? `${String(daysLate)} days late` : '',
    month.contact !== null && daysLate > 0 ? `contact ${figure(month.contact)}` : '',
    ...caughtUp.map((day) => `caught up on day ${String(day)}`),
    month.bought > 0 ? `bought ${yuan(month.bought)}` : '',
    month.waived > 0 ? `plan signed, ${yuan(month.waived)} waived` : '',
    month.chargedOff > 0 ? `charged off ${yuan(month.chargedOff)}` : '',
    month.recovered > 0 ? `recovered ${yuan(month.recovered)}` : '',
    application ? `applied: ${application.verdict}` : '',
  ];
  const needs = month.essentials === null ? null : month.essentials + (month.otherDebts ?? 0);
  return [
    String(month.month),
    standing,
    ...[
      month.income,
      needs,
      month.shock,
      month.spentFreely,
      month.cash,
      month.bill,
      month.paid,
      month.owed,
    ].map(yuan),
    events.filter((event) => event !== '').join(', '),
  ];
}

function findsText(finds: readonly Find[]): string {
  return columns(
    ['Lives', 'Of', 'Borrowers'],
    finds.map(({ kind, of, people }) => [kind, String(of), people.join(' ')]),
  );
}
