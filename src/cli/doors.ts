// Studies as the command line asks them: what each is given, and its answer as a table.
import { LEVERS } from '../model/index.ts';
import type { RunSettings, Scenario } from '../model/index.ts';
import {
  detectability,
  fairness,
  ledger,
  lossDistribution,
  metricLens,
  rejectInference,
  scorePower,
  strategyCurve,
  swapSet,
  WATCHED,
} from '../studies/index.ts';
import type { Definition, Estimate, Study } from '../studies/index.ts';
import { oneOf } from './oneOf.ts';
import type { Option, Typed } from './options.ts';
import { Refusal } from './refusal.ts';
import { shown } from './sentences.ts';
import type { Row } from '../files/index.ts';

/** What was typed, admitted. B is A where only one scenario is given. */
interface Given {
  readonly a: Scenario;
  readonly b: Scenario;
  readonly run: RunSettings;
  readonly typed: Typed;
}

interface Declared<Question, Piece, Part, Answer> {
  readonly study: Study<Question, Piece, Part, Answer>;
  readonly help: string;
  /** How many scenarios it compares. */
  readonly sides: 1 | 2;
  /** Names of options of its own, among DOOR_OPTIONS. */
  readonly options?: readonly string[];
  question(given: Given): Question & { readonly run: RunSettings };
  /** The answer as a tidy table; all rows have the same columns. */
  rows(answer: Answer): Row[];
}

/** A study as the command sees it: its types meet inside `ask`. */
export interface Door {
  readonly id: string;
  readonly help: string;
  readonly sides: 1 | 2;
  readonly options: readonly string[];
  ask(
    given: Given,
    inquire: <Question, Piece, Part, Answer>(
      study: Study<Question, Piece, Part, Answer>,
      question: Question & { readonly run: RunSettings },
    ) => Promise<Answer>,
  ): Promise<{ readonly answer: unknown; readonly rows: Row[] }>;
}

function door<Question, Piece, Part, Answer>(
  declared: Declared<Question, Piece, Part, Answer>,
): Door {
  const { study, help, sides, options = [] } = declared;
  return {
    id: study.id,
    help,
    sides,
    options,
    async ask(given, inquire) {
      const answer = await inquire(study, declared.question(given));
      return { answer, rows: declared.rows(answer) };
    },
  };
}

/** Options that only some studies have. */
export const DOOR_OPTIONS: readonly Option[] = [
  {
    name: 'follow',
    value: 'MONTHS',
    help: 'Months for which the money of an account is followed; 24.',
  },
  {
    name: 'level',
    value: 'P',
    help: 'Confidence level of VaR, such as 0.95; repeatable.',
    many: true,
  },
  { name: 'watch', value: WATCHED.join('|'), help: 'The overdue rate on the dashboard; 31+.' },
  { name: 'until', value: 'MONTH', help: 'The month compared with the first; the last one.' },
  { name: 'policy', value: 'ID', help: 'The policy whose ledger it is.' },
];

const whole = (typed: Typed, name: string): number | undefined => {
  const text = typed.one(name);
  if (text === undefined) return undefined;
  const value = text.trim() === '' ? NaN : Number(text);
  if (!Number.isInteger(value))
    throw new Refusal(`--${name} must be a whole number, not ${shown(text)}.`);
  return value;
};

const follow = (typed: Typed): { readonly follow?: number } => {
  const months = whole(typed, 'follow');
  return months === undefined ? {} : { follow: months };
};

const levels = (typed: Typed): { readonly levels?: readonly number[] } => {
  const given = typed.all('level').map((text) => {
    const value = text.trim() === '' ? NaN : Number(text);
    if (!(value >= 0.5 && value < 1))
      throw new Refusal(`--level must be a number from 0.5 to below 1, not ${shown(text)}.`);
    return value;
  });
  return given.length === 0 ? {} : { levels: given };
};

/** A number and its Monte Carlo error as two cells; empty where there is none. */
const cells = (name: string, estimate: Estimate | null): Row => ({
  [name]: estimate && estimate.value,
  [`${name}_mcse`]: estimate && estimate.mcse,
});

const nameOf = (definition: Definition): Row => ({
  kind: definition.kind,
  late: `${String(definition.late)}+`,
  base: definition.base,
  write_off: definition.kind === 'snapshot' ? definition.writeOff : null,
  denominator: definition.kind === 'snapshot' ? definition.denominator : null,
  age: definition.kind === 'vintage' ? definition.age : null,
});

export const DOORS: readonly Door[] = [
  door({
    study: swapSet,
    help: 'Two underwriting policies judge the same applicants: four boxes with what everybody, the refused included, would have done.',
    sides: 2,
    options: ['follow'],
    question: ({ a, b, run, typed }) => ({ a, b, run, ...follow(typed) }),
    rows: ({ boxes }) =>
      boxes.map(({ id, people, share, badRate, profit, loss }) => ({
        box: id,
        people,
        ...cells('share', share),
        ...cells('bad_rate', badRate),
        ...cells('profit_per_person', profit),
        ...cells('loss_per_person', loss),
      })),
  }),
  door({
    study: strategyCurve,
    help: 'The cut-off swept: approvals against bad rate and profit, for today’s score, better ones, and true risk.',
    sides: 1,
    options: ['follow'],
    question: ({ a, run, typed }) => ({ a, run, ...follow(typed) }),
    rows: ({ now, points, dominated }) =>
      [now, ...points].map(({ score, pass, approval, badRate, profit }) => {
        const by = dominated.find((one) => one.score === score && one.pass === pass)?.by;
        return {
          score,
          pass,
          ...cells('approval', approval),
          ...cells('bad_rate', badRate),
          ...cells('profit_per_100_applicants', profit),
          dominated_by: by ? `${by.score} ${String(by.pass)}` : null,
        };
      }),
  }),
  door({
    study: scorePower,
    help: 'AUC and Gini of the score against what everybody did, with true risk as the ceiling, by group.',
    sides: 1,
    question: ({ a, run }) => ({ a, run }),
    rows: ({ groups }) =>
      groups.map(({ id, people, bads, score, risk }) => ({
        group: id,
        people,
        bads,
        ...cells('auc', score && score.auc),
        ...cells('gini', score && score.gini),
        ...cells('auc_true_risk', risk && risk.auc),
      })),
  }),
  door({
    study: fairness,
    help: 'Approvals, bad rates and good people turned away in each group, at today’s cut-off and as it moves.',
    sides: 1,
    question: ({ a, run }) => ({ a, run }),
    rows: ({ now, cuts }) =>
      [now, ...cuts].flatMap(({ pass, groups }) =>
        groups.map(({ group, people, approval, badRate, falseRejection }) => ({
          pass,
          group,
          people,
          ...cells('approval', approval),
          ...cells('bad_rate', badRate),
          ...cells('false_rejection', falseRejection),
        })),
      ),
  }),
  door({
    study: rejectInference,
    help: 'What the usual methods say of the refused, against what they would really have done.',
    sides: 1,
    question: ({ a, run }) => ({ a, run }),
    rows: ({ methods }) =>
      methods.map(({ id, rate, bias, rmse }) => ({
        method: id,
        ...cells('rate', rate),
        ...cells('bias', bias),
        rmse,
      })),
  }),
  door({
    study: lossDistribution,
    help: 'Expected loss, VaR and expected shortfall over worlds, with their error; refused where there are too few worlds.',
    sides: 1,
    options: ['level'],
    question: ({ a, run, typed }) => ({ a, run, ...levels(typed) }),
    rows: ({ of }) =>
      of.flatMap(({ id, expected, levels: told }) =>
        told.map(({ level, valueAtRisk, low, high, shortfall, worldsNeeded }) => ({
          loss: id,
          ...cells('expected', expected),
          level,
          value_at_risk: valueAtRisk,
          low,
          high,
          ...cells('shortfall', shortfall),
          worlds_needed: worldsNeeded,
        })),
      ),
  }),
  door({
    study: metricLens,
    help: 'Every definition of an overdue rate in the same worlds: which say better, which say worse.',
    sides: 1,
    options: ['until'],
    question({ a, run, typed }) {
      const until = whole(typed, 'until');
      return { a, run, ...(until !== undefined && { until }) };
    },
    rows: ({ results }) =>
      results.map(({ definition, from, to, before, after, change, says }) => ({
        ...nameOf(definition),
        from,
        to,
        ...cells('before', before),
        ...cells('after', after),
        ...cells('change', change),
        says,
      })),
  }),
  door({
    study: detectability,
    help: 'Would a monthly dashboard have noticed the policies that B has and A has not? Power and false alarms by size of the book.',
    sides: 2,
    options: ['watch'],
    question: ({ a, b, run, typed }) => ({
      a,
      b,
      run,
      watched: oneOf(WATCHED, typed.one('watch') ?? '31+', 'watch'),
    }),
    rows: ({ results }) =>
      results.flatMap(({ design, borrowers, customers, points, monthsNeeded }) =>
        points.map(({ months, power, powerRange, falseAlarms, falseRange, naiveFalseAlarms }) => ({
          design,
          borrowers,
          customers,
          months,
          power,
          power_low: powerRange[0],
          power_high: powerRange[1],
          false_alarms: falseAlarms,
          false_alarms_low: falseRange[0],
          false_alarms_high: falseRange[1],
          naive_false_alarms: naiveFalseAlarms,
          months_needed: monthsNeeded,
        })),
      ),
  }),
  door({
    study: ledger,
    help: 'What one policy costs and whom: lender, customers, applicants, staff; shares by segment.',
    sides: 1,
    options: ['policy'],
    question({ a, run, typed }) {
      const ids = LEVERS.map(({ id }) => id);
      const given = typed.one('policy');
      if (given === undefined)
        throw new Refusal(`--policy must say whose ledger it is: one of ${ids.join(', ')}.`);
      return { scenario: a, run, policy: oneOf(ids, given, 'policy') };
    },
    rows: (lines) =>
      lines.map(({ bearer, measure, change, segments }) => ({
        bearer,
        measure,
        change: change.mean,
        change_mcse: change.mcse,
        holds: change.holds,
        of: change.of,
        students: segments[0] ?? null,
        youngWorkers: segments[1] ?? null,
        households: segments[2] ?? null,
        gigWorkers: segments[3] ?? null,
      })),
  }),
];
