// lab attribute: how much of the change from A to B each group of changes explains.
import { MEASURE_IDS, MEASURES, MODEL_VERSION } from '../../model/index.ts';
import type { MeasureId, Summary } from '../../model/index.ts';
import { attribution, attributionOf } from '../../studies/index.ts';
import type { Attribution } from '../../studies/index.ts';
import { columns } from '../columns.ts';
import type { Command } from '../command.ts';
import { changed, read, RUN_OPTIONS, runOf, SET } from '../input.ts';
import { hint } from '../nearest.ts';
import { oneOf } from '../oneOf.ts';
import { json } from '../../files/index.ts';
import { Refusal } from '../refusal.ts';
import { fileOf } from '../../files/index.ts';
import { shown } from '../sentences.ts';
import { csv } from '../../files/index.ts';
import type { Row } from '../../files/index.ts';
import { inquire, WORKERS, workersOf } from '../work.ts';

const FORMATS = ['json', 'csv', 'text'] as const;

export const attribute: Command = {
  id: 'attribute',
  usage: '<A> <B> [options]',
  help: 'How much of the change from A to B each group of changes explains, exactly.',
  details: [
    'Shapley values over all 2^k worlds between A and B, k groups of changes: the economy, attitudes, information, underwriting, each policy with all its values. Parts sum to the total exactly; what changes nothing gets 0. At most 8 groups: --join takes some together.',
    'alone: the change made alone in A; last: made last, to reach B. interactionShare: what only the meeting of changes brings, |interaction| / (|interaction| + sum of |alone|).',
    'csv: one row for each measure and group; units are 10^-decimals, and those of a measure sum to its total.',
  ],
  options: [
    {
      name: 'measure',
      value: 'NAME',
      help: 'What changes; repeatable; overdue_30_plus.',
      many: true,
    },
    { name: 'join', value: 'X+Y', help: 'Take groups together; repeatable.', many: true },
    SET,
    { ...SET, name: 'set-b', help: 'The same for B only; repeatable.' },
    ...RUN_OPTIONS,
    WORKERS,
    { name: 'format', value: FORMATS.join('|'), help: 'What to write; json.' },
  ],
  words: [2, 2],
  async run(typed, io) {
    const format = oneOf(FORMATS, typed.one('format') ?? 'json', 'format');
    const named = typed.all('measure').map(measureOf);
    const measures = named.length > 0 ? named : (['overdue_30_plus'] as const);
    const joined = typed.all('join').map((text) => text.split('+').map((id) => id.trim()));
    const [givenA, givenB] = [read(typed.words[0] ?? ''), read(typed.words[1] ?? '')];
    const settings = runOf(typed, givenA, givenB);
    const a = changed(givenA.scenario, typed.all('set'));
    const b = changed(givenB.scenario, typed.all('set'), typed.all('set-b'));
    const question = { a, b, run: settings, measures, joined };
    const answer = await inquire(attribution, question, workersOf(typed), io);
    const results = measures.map((measure) => attributionOf(answer, measure));
    const { seed, replicates, borrowers, months } = settings;
    await io.out(
      format === 'json'
        ? `${json({ model: MODEL_VERSION, a: fileOf(a), b: fileOf(b), seed, replicates, borrowers, months, attributions: results })}\n`
        : format === 'csv'
          ? csv(results.flatMap(rows))
          : results.map(text).join('\n'),
    );
    return 0;
  },
};

function measureOf(given: string): MeasureId {
  const found = MEASURE_IDS.find((id) => id === given);
  if (!found) {
    throw new Refusal(
      `There is no measure ${shown(given)}${hint(given, MEASURE_IDS) || `; there are ${MEASURE_IDS.join(', ')}.`}`,
    );
  }
  return found;
}

function rows({ measure, parts, total, totalUnits, decimals }: Attribution): Row[] {
  const row = (group: string, value: Summary, units: number, rest: Row): Row => ({
    measure,
    group,
    mean: value.mean,
    mcse: value.mcse,
    p05: value.p05,
    p50: value.p50,
    p95: value.p95,
    units,
    decimals,
    ...rest,
  });
  return [
    ...parts.map(({ id, part, units, holds, alone, last }) =>
      row(id, part, units, { holds, alone: alone.mean, last: last.mean }),
    ),
    row('total', total, totalUnits, { holds: null, alone: null, last: null }),
  ];
}

function text(result: Attribution): string {
  const { measure, before, after, total, parts, interaction, interactionShare } = result;
  const { unit, label } = MEASURES[measure];
  const share = unit === 'share';
  const figure = (x: number): string => (share ? (100 * x).toFixed(3) : x.toFixed(2));
  const cell = (name: string, { mean, mcse }: Summary, holds = ''): string[] => [
    name,
    (mean > 0 ? '+' : '') + figure(mean),
    `± ${figure(mcse)}`,
    holds,
  ];
  const of = share ? 'percentage points' : unit;
  return `${label}: from ${figure(before.mean)} to ${figure(after.mean)}${share ? ' %' : ''}, in ${of} (mean ± Monte Carlo error)\n${columns(
    ['Changed', 'Part', '', 'Holds in worlds'],
    [
      ...parts.map(({ id, part, holds }) =>
        cell(id, part, `${String(holds)} of ${String(result.worlds / 2 ** parts.length)}`),
      ),
      cell('total', total),
    ],
  )}${interactionShare > 0 ? `Made one by one, the changes would differ from the total by ${figure(interaction.mean)} ± ${figure(interaction.mcse)}: interaction share ${(100 * interactionShare).toFixed(1)} %.\n` : ''}`;
}
