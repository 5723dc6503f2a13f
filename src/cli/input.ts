// What a command works on: a preset, a file or a link, and what the options change about it.
import { readFileSync, statSync } from 'node:fs';
import {
  admitRun,
  admitScenario,
  admitValue,
  conflictsOf,
  isPath,
  isPresetId,
  linkOf,
  PRESETS,
  readLink,
  RUN_DEFAULTS,
  withValue,
} from '../model/index.ts';
import type { Link, Problem, RunSettings, Scenario } from '../model/index.ts';
import { hint } from './nearest.ts';
import type { Option, Typed } from './options.ts';
import { kindOf } from './output.ts';
import { Refusal } from './refusal.ts';
import { sentence, sentenceOf, shown } from './sentences.ts';

export const SET: Option = {
  name: 'set',
  value: 'path=value',
  help: 'Change one value; repeatable. lab describe lists the paths.',
  many: true,
};

export const RUN_OPTIONS: readonly Option[] = [
  { name: 'seed', value: 'S', help: `Seed, a text of 1 to 64 letters; ${RUN_DEFAULTS.seed}.` },
  { name: 'replicates', value: 'R', help: `Worlds to run; ${String(RUN_DEFAULTS.replicates)}.` },
  {
    name: 'borrowers',
    value: 'N',
    help: `People in each world; ${String(RUN_DEFAULTS.borrowers)}.`,
  },
  { name: 'months', value: 'T', help: `Months to run; ${String(RUN_DEFAULTS.months)}.` },
];

/** A scenario and those run settings that were given with it. */
export interface Given {
  readonly scenario: Scenario;
  readonly run: Partial<RunSettings>;
  readonly link?: Link;
}

const MOST_BYTES = 100_000_000;
const DEEPEST = 8;

/** A preset id, a file (a scenario or a result of `lab run`), or a link. */
export function read(word: string): Given {
  if (isPresetId(word)) return { scenario: { preset: word, changes: {} }, run: {} };
  if (kindOf(word) === 'folder')
    throw new Refusal(`A scenario must be a JSON file, and ${shown(word)} is a folder.`);
  if (kindOf(word) === 'file') return readFile(word);
  if (/#\/|%23|^\s*https?:|(^|[?&#/])(v|preset|seed|s|fp|[a-z]\w*(\.\w+)+)=/i.test(word))
    return fromLink(word);
  if (/\.json$|^[.~]?\//i.test(word)) throw new Refusal(`There is no file ${shown(word)}.`);
  const presets = Object.keys(PRESETS);
  throw new Refusal(
    `A scenario must be a preset, a JSON file or a link, and ${shown(word)} is none${hint(word, presets) || `; presets are ${presets.join(', ')}.`}`,
  );
}

/** A link that is understood as a whole. */
export function fromLink(word: string): Given & { readonly link: Link } {
  const link = readLink(word);
  refuse(link.problems);
  return { scenario: link.scenario, run: link.run, link };
}

function readFile(file: string): Given {
  const refusal = (what: string): Refusal => new Refusal(`${shown(file)} ${what}`);
  let text: string;
  try {
    if (statSync(file).size > MOST_BYTES) throw refusal('is larger than any scenario or result.');
    text = readFileSync(file, 'utf8').replace(/^\ufeff/, '');
  } catch (error) {
    throw error instanceof Refusal ? error : refusal('cannot be read.');
  }
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch (error) {
    throw refusal(`is not JSON${place(text, error)}.`);
  }
  if (depth(content) > DEEPEST) throw refusal('is nested too deeply for a scenario.');
  const problemsOf = (problems: readonly Problem[]): void => {
    const others = problems.filter(({ kind }) => kind !== 'conflict');
    if (others.length > 0) throw new Refusal(`${shown(file)}: ${sentenceOf(others)}`);
  };
  const whole = isRecord(content) ? content : {};
  // A result of `lab run` is run again.
  const inner = 'series' in whole && 'scenario' in whole ? whole['scenario'] : content;
  const set = isRecord(inner) ? inner['set'] : undefined;
  if (set !== undefined && !isRecord(set))
    throw refusal('must have an object of paths and values under "set".');
  const scenario = admitScenario(inner);
  problemsOf(scenario.problems);
  const names = (['seed', 'replicates', 'borrowers', 'months'] as const).filter(
    (name) => name in whole,
  );
  const run = admitRun(Object.fromEntries(names.map((name) => [name, whole[name]])));
  problemsOf(run.problems);
  return {
    scenario: scenario.value,
    run: Object.fromEntries(names.map((name) => [name, run.value[name]])),
  };
}

/** The scenario with what `--set` (and perhaps other options) changes. */
export function changed(scenario: Scenario, ...sets: (readonly string[])[]): Scenario {
  let next = scenario;
  for (const text of sets.flat()) {
    const equals = text.indexOf('=');
    if (equals < 1) throw new Refusal(`--set must be of the form path=value, not ${shown(text)}.`);
    const path = text.slice(0, equals).trim();
    const admitted = admitValue(path, text.slice(equals + 1));
    refuse(admitted.problems);
    if (admitted.value !== undefined && isPath(path)) next = withValue(next, path, admitted.value);
  }
  refuse(conflictsOf(next));
  // Hundreds of values with 16 digits each: only what a link can carry can be shown to anybody.
  return readLink(linkOf('', next, RUN_DEFAULTS)).scenario;
}

/** Run settings: options first, then what came with the scenarios, which must agree, then the defaults. */
export function runOf(typed: Typed, ...given: readonly Pick<Given, 'run'>[]): RunSettings {
  const names = ['seed', 'replicates', 'borrowers', 'months'] as const;
  const wanted: Partial<Record<keyof RunSettings, unknown>> = {};
  for (const name of names) {
    const own = [
      ...new Set(given.map(({ run }) => run[name]).filter((value) => value !== undefined)),
    ];
    const value = typed.one(name) ?? own[0];
    if (typed.has(name) || own.length === 1) wanted[name] = value;
    else if (own.length > 1) {
      throw new Refusal(
        `A and B have different ${name}, ${own.join(' and ')}: say which with --${name}.`,
      );
    }
  }
  const { value, problems } = admitRun(wanted);
  if (problems[0]) throw new Refusal(`--${sentence(problems[0])}`);
  return value;
}

function refuse(problems: readonly Problem[]): void {
  if (problems.length > 0) throw new Refusal(sentenceOf(problems));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** How deeply a value is nested, looked at level by level. */
function depth(value: unknown): number {
  let level = [value];
  let levels = 0;
  while (level.length > 0 && levels <= DEEPEST) {
    level = level.flatMap((one) =>
      isRecord(one) || Array.isArray(one) ? Object.values<unknown>(one) : [],
    );
    levels++;
  }
  return levels;
}

/** “ (line 3, column 7)”, where the engine says so. */
function place(text: string, error: unknown): string {
  const at = error instanceof SyntaxError ? /position (\d+)/.exec(error.message)?.[1] : undefined;
  if (at === undefined) return text.trim() === '' ? ': it is empty' : '';
  const before = text.slice(0, Number(at)).split('\n');
  return ` (line ${String(before.length)}, column ${String((before.at(-1) ?? '').length + 1)})`;
}
