// lab describe: every parameter, measure, policy, shock and preset, as declared.
import {
  LEVERS,
  MEASURES,
  MODEL_VERSION,
  PARAMETERS,
  PRESETS,
  RUN_BOUNDS,
  RUN_DEFAULTS,
  SHOCKS,
} from '../../model/index.ts';
import type { Parameter, Unit, Value } from '../../model/index.ts';
import type { Command } from '../command.ts';
import { json } from '../../files/index.ts';
import { Refusal } from '../refusal.ts';
import { shown } from '../sentences.ts';

const FORMATS = ['json', 'md'] as const;

export const describe: Command = {
  id: 'describe',
  usage: '[--format json|md]',
  help: 'Every parameter with unit, bounds, default, source and grade; measures, policies, presets.',
  details: [
    'Grades: read in a source, direction only, from memory, fitted to targets here, assumed. Sources are rows of the evidence file.',
    'since start: the warm-up runs with the value; since today: it counts from month 1.',
  ],
  options: [{ name: 'format', value: FORMATS.join('|'), help: 'What to write; json.' }],
  words: [0, 0],
  async run(typed, io) {
    const text = typed.one('format') ?? 'json';
    const format = FORMATS.find((one) => one === text);
    if (!format) throw new Refusal(`--format must be json or md, not ${shown(text)}.`);
    await io.out(format === 'json' ? `${json(declarations())}\n` : markdown());
    return 0;
  },
};

function declarations(): unknown {
  return {
    model: MODEL_VERSION,
    run: Object.entries(RUN_DEFAULTS).map(([name, value]) => ({
      name,
      default: value as string | number,
      ...RUN_BOUNDS[name as keyof typeof RUN_BOUNDS],
    })),
    parameters: [...PARAMETERS].map(([path, parameter]) => ({
      path,
      label: parameter.label,
      help: parameter.help,
      kind: parameter.kind,
      ...domain(parameter),
      default: parameter.default,
      since: parameter.since,
      source: parameter.evidence.rows,
      grade: parameter.evidence.grade,
    })),
    measures: Object.entries(MEASURES).map(([id, { label, help, unit, over, window, worse }]) => ({
      id,
      label,
      help,
      unit,
      over,
      window,
      worse,
    })),
    policies: LEVERS.map(({ id, label, help, stage, evidence, cost }) => ({
      id,
      label,
      help,
      stage,
      costPer: cost.per,
      source: evidence.rows,
      grade: evidence.grade,
    })),
    shocks: Object.entries(SHOCKS).map(([id, { label, help }]) => ({ id, label, help })),
    presets: Object.entries(PRESETS).map(
      ([id, { label, help, story, sources, fittedTo, misses, values }]) => ({
        id,
        label,
        help,
        story,
        source: sources,
        fittedTo,
        misses,
        set: values,
      }),
    ),
  };
}

/** What a parameter admits. */
function domain(parameter: Parameter): Record<string, unknown> {
  switch (parameter.kind) {
    case 'number': {
      const { unit, min, max, step, range } = parameter;
      return { unit, min, max, step, ...(range ? { range } : {}) };
    }
    case 'switch':
      return { unit: 'switch' };
    case 'choice':
      return { unit: 'choice', options: Object.keys(parameter.options) };
  }
}

const UNITS: Readonly<Record<Unit, string>> = {
  dial: 'dial, 0-100',
  share: 'share of 1',
  shareAMonth: 'share of 1 a month',
  shareADay: 'share of 1 a day',
  shareAYear: 'share of 1 a year',
  yuan: 'yuan',
  yuanAMonth: 'yuan a month',
  months: 'months',
  month: 'month of the run',
  days: 'days',
  people: 'people',
  cases: 'cases',
  factor: 'factor',
  plain: 'plain number',
};

function markdown(): string {
  const said = (value: Value): string =>
    typeof value === 'boolean' ? (value ? 'on' : 'off') : String(value);
  const parameters = [...PARAMETERS].map(([path, parameter]) => {
    const number = parameter.kind === 'number';
    return [
      `\`${path}\``,
      `${parameter.label}. ${parameter.help}`,
      number ? UNITS[parameter.unit] : parameter.kind,
      number
        ? `${String(parameter.min)} to ${String(parameter.max)}`
        : parameter.kind === 'choice'
          ? Object.keys(parameter.options).join(', ')
          : 'on, off',
      said(parameter.default),
      parameter.since,
      parameter.evidence.rows.join(', '),
      parameter.evidence.grade,
    ];
  });
  const sections: [string, string[], string[][]][] = [
    [
      'Parameters',
      ['Path', 'Meaning', 'Unit', 'Bounds', 'Default', 'Since', 'Source', 'Grade'],
      parameters,
    ],
    [
      'Measures',
      ['Name', 'Meaning', 'Unit', 'Over a run'],
      Object.entries(MEASURES).map(([id, { label, help, unit, over }]) => [
        `\`${id}\``,
        `${label}. ${help}`,
        unit,
        over,
      ]),
    ],
    [
      'Policies',
      ['Id', 'Meaning', 'Acts on', 'Unit cost for', 'Source', 'Grade'],
      LEVERS.map(({ id, label, help, stage, cost, evidence }) => [
        `\`${id}\``,
        `${label}. ${help}`,
        stage,
        cost.per,
        evidence.rows.join(', '),
        evidence.grade,
      ]),
    ],
    [
      'Shocks',
      ['Id', 'Meaning'],
      Object.entries(SHOCKS).map(([id, { label, help }]) => [`\`${id}\``, `${label}. ${help}`]),
    ],
    [
      'Presets',
      ['Id', 'Meaning', 'Source'],
      Object.entries(PRESETS).map(([id, { label, story, sources }]) => [
        `\`${id}\``,
        `${label}. ${story}`,
        sources.join(', '),
      ]),
    ],
  ];
  const row = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |\n`;
  return [
    `# Overdue Lab, model ${MODEL_VERSION}\n`,
    ...sections.map(
      ([title, head, rows]) =>
        `\n## ${title}\n\n${row(head)}${row(head.map(() => '---'))}${rows.map(row).join('')}`,
    ),
  ].join('');
}
