// Reads a lesson from outside and says in sentences what is wrong with it, where, and on which line.
import { CHARTS } from '../charts/index.ts';
import {
  admitValue,
  isPath,
  isPresetId,
  MEASURE_IDS,
  parameterOf,
  RUN_BOUNDS,
} from '../model/index.ts';
import type { Value } from '../model/index.ts';
import { PLACE, THEMES, WORLDS } from './lesson.ts';
import type { Lesson } from './lesson.ts';

export interface Fault {
  /** In the text, counted from 1; unknown for a lesson that is not text. */
  readonly line?: number;
  /** Steps into the lesson: `explain.questions[1].options[2].because.zh`. */
  readonly where: string;
  /** What is wrong and what was expected. */
  readonly what: string;
}

export interface ReadLesson {
  /** Present when nothing is wrong. */
  readonly lesson?: Lesson;
  readonly faults: readonly Fault[];
}

/** A lesson as JSON text. */
export function readLesson(text: string): ReadLesson {
  let given: unknown;
  try {
    given = JSON.parse(text);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const line = lineOfError(text, message);
    return {
      faults: [
        {
          ...(line === undefined ? {} : { line }),
          where: '',
          what: `This is not JSON: ${message}`,
        },
      ],
    };
  }
  const faults = faultsOf(given).map((fault) => {
    const line = lineOf(text, fault.where);
    return line === undefined ? fault : { ...fault, line };
  });
  // Nothing is wrong: what was checked field by field is a lesson.
  return faults.length > 0 ? { faults } : { lesson: given as Lesson, faults };
}

type Fields = Readonly<Record<string, unknown>>;

/** Everything that is wrong with a lesson, field by field. */
export function faultsOf(given: unknown): Fault[] {
  const faults: Fault[] = [];
  const wrong = (where: string, what: string): void => {
    faults.push({ where, what });
  };
  const within = (where: string, key: string | number): string =>
    typeof key === 'number' ? `${where}[${key}]` : where === '' ? key : `${where}.${key}`;

  function fields(value: unknown, where: string): Fields {
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
      return value as Fields;
    }
    wrong(where, 'is missing, or not a group of fields { … }.');
    return {};
  }
  function list(value: unknown, where: string, least = 0): readonly unknown[] {
    if (Array.isArray(value) && value.length >= least) return value as unknown[];
    if (value === undefined && least === 0) return [];
    wrong(
      where,
      least > 0 ? `must be a list [ … ] of at least ${least}.` : 'must be a list [ … ].',
    );
    return [];
  }
  function only(value: Fields, where: string, ...known: readonly string[]): void {
    for (const key of Object.keys(value)) {
      if (!known.includes(key)) {
        wrong(within(where, key), `is not a field here; these are: ${known.join(', ')}.`);
      }
    }
  }
  function number(value: unknown, where: string, low: number, high: number, whole = false): number {
    if (typeof value !== 'number' || !Number.isFinite(value) || value < low || value > high) {
      wrong(where, `must be a number from ${low} to ${high}.`);
    } else if (whole && !Number.isInteger(value)) wrong(where, 'must be a whole number.');
    else return value;
    return NaN;
  }
  function oneOf(value: unknown, where: string, options: readonly string[]): void {
    if (typeof value === 'string' && options.includes(value)) return;
    const shown = options.length > 14 ? `${options.slice(0, 14).join(', ')} …` : options.join(', ');
    wrong(where, `must be one of: ${shown}.`);
  }

  const whole = fields(given, '');
  if (faults.length > 0) return [{ where: '', what: 'A lesson is a group of fields { … }.' }];
  const facts = fields(whole['facts'], 'facts');
  const names = new Set(Object.keys(facts));

  function said(value: unknown, where: string): void {
    const both = fields(value, where);
    only(both, where, 'en', 'zh');
    for (const language of ['en', 'zh'] as const) {
      const text = both[language];
      const at = within(where, language);
      if (typeof text !== 'string' || text.trim() === '') {
        if (Object.keys(both).length > 0)
          wrong(at, 'is missing: every text stands in both languages.');
        continue;
      }
      for (const [, name = ''] of text.matchAll(PLACE)) {
        if (!names.has(name)) wrong(at, `speaks of {${name}}, which is not among the facts.`);
      }
    }
  }
  const allSaid = (value: unknown, where: string, least = 1): void => {
    list(value, where, least).forEach((one, i) => {
      said(one, within(where, i));
    });
  };
  const charts = (value: unknown, where: string): void => {
    list(value, where).forEach((one, i) => {
      // The picture of the people needs a sample, which lessons do not take.
      oneOf(
        one,
        within(where, i),
        Object.keys(CHARTS).filter((id) => id !== 'people'),
      );
    });
  };
  const path = (value: unknown, where: string): boolean => {
    if (typeof value === 'string' && isPath(value)) return true;
    const [problem] = admitValue(String(value), 0).problems;
    const near =
      problem?.kind === 'unknown' && problem.nearest ? ` Did you mean ${problem.nearest}?` : '';
    wrong(where, `is not a parameter of the model.${near}`);
    return false;
  };
  function question(value: unknown, where: string): void {
    const asked = fields(value, where);
    only(asked, where, 'ask', 'options');
    said(asked['ask'], within(where, 'ask'));
    const options = list(asked['options'], within(where, 'options'), 2);
    options.forEach((one, i) => {
      const at = within(within(where, 'options'), i);
      const option = fields(one, at);
      only(option, at, 'say', 'right', 'because');
      said(option['say'], within(at, 'say'));
      said(option['because'], within(at, 'because'));
    });
    const right = options.filter((one) => fields(one, where)['right'] === true).length;
    if (options.length > 0 && right !== 1) {
      wrong(
        within(where, 'options'),
        `must have exactly one with "right": true, and has ${right}.`,
      );
    }
    if (options.length > 4) wrong(within(where, 'options'), 'must be four at most.');
  }
  function controls(value: unknown, where: string): void {
    if (value === undefined) return;
    const both = fields(value, where);
    only(both, where, 'open', 'locked');
    for (const key of ['open', 'locked']) {
      list(both[key], within(where, key)).forEach((one, i) => {
        path(one, within(within(where, key), i));
      });
    }
  }
  function moment(value: unknown, where: string): void {
    if (value === 'run') return;
    if (Array.isArray(value)) {
      const [from, to] = value as unknown[];
      const low = number(from, `${where}[0]`, 0, RUN_BOUNDS.months.max, true);
      number(to, `${where}[1]`, low, RUN_BOUNDS.months.max, true);
    } else number(value, where, 0, RUN_BOUNDS.months.max, true);
  }

  only(
    whole,
    '',
    ...['id', 'theme', 'minutes', 'level', 'title', 'aim', 'preset', 'run', 'worlds', 'terms'],
    ...['situation', 'predict', 'compare', 'explain', 'transfer', 'close', 'facts'],
  );
  if (typeof whole['id'] !== 'string' || !/^[a-z][A-Za-z0-9]{1,30}$/.test(whole['id'])) {
    wrong('id', 'must be a short name of letters and digits, such as "lostJobs".');
  }
  oneOf(whole['theme'], 'theme', Object.keys(THEMES));
  number(whole['minutes'], 'minutes', 5, 60, true);
  number(whole['level'], 'level', 1, 3, true);
  said(whole['title'], 'title');
  said(whole['aim'], 'aim');
  const preset = whole['preset'];
  if (typeof preset !== 'string' || !isPresetId(preset))
    wrong('preset', 'is not a preset of the model.');
  const run = whole['run'] === undefined ? {} : fields(whole['run'], 'run');
  only(run, 'run', 'seed', 'replicates', 'borrowers', 'months');
  if (run['months'] !== undefined) number(run['months'], 'run.months', 1, 60, true);
  if (run['replicates'] !== undefined) number(run['replicates'], 'run.replicates', 8, 100, true);
  if (run['borrowers'] !== undefined) number(run['borrowers'], 'run.borrowers', 500, 20_000, true);

  const worlds = fields(whole['worlds'], 'worlds');
  only(worlds, 'worlds', ...WORLDS);
  for (const world of WORLDS) {
    const at = `worlds.${world}`;
    for (const [key, value] of Object.entries(fields(worlds[world], at))) {
      if (path(key, `${at}.${key}`)) admitted(key, value as Value, `${at}.${key}`);
    }
  }
  function admitted(key: string, value: Value, where: string): void {
    const [problem] = admitValue(key, value).problems;
    if (!problem || !isPath(key)) return;
    const parameter = parameterOf(key);
    wrong(
      where,
      parameter.kind === 'number'
        ? `must be a number from ${parameter.min} to ${parameter.max}.`
        : parameter.kind === 'switch'
          ? 'must be true or false.'
          : `must be one of: ${Object.keys(parameter.options).join(', ')}.`,
    );
  }

  const situation = fields(whole['situation'], 'situation');
  only(situation, 'situation', 'words', 'charts');
  allSaid(situation['words'], 'situation.words');
  charts(situation['charts'], 'situation.charts');

  const predict = fields(whole['predict'], 'predict');
  only(predict, 'predict', 'ask', 'measure', 'axis', 'months', 'ghost');
  said(predict['ask'], 'predict.ask');
  oneOf(predict['measure'], 'predict.measure', MEASURE_IDS);
  const [from, until] = list(predict['axis'], 'predict.axis', 2);
  const low = number(from, 'predict.axis[0]', -1e9, 1e9);
  if (!(number(until, 'predict.axis[1]', -1e9, 1e9) > low)) {
    wrong('predict.axis', 'must be two numbers, the lower one first.');
  }
  const last = typeof run['months'] === 'number' ? run['months'] : 24;
  let before = 0;
  list(predict['months'], 'predict.months', 2).forEach((month, i) => {
    const at = number(month, `predict.months[${i}]`, 1, last, true);
    if (at <= before) wrong(`predict.months[${i}]`, 'must be later than the month before it.');
    before = at;
  });

  const compare = fields(whole['compare'], 'compare');
  only(compare, 'compare', 'words', 'charts');
  allSaid(compare['words'], 'compare.words');
  charts(compare['charts'], 'compare.charts');

  const explain = fields(whole['explain'], 'explain');
  only(explain, 'explain', 'questions', 'controls');
  list(explain['questions'], 'explain.questions', 2).forEach((one, i) => {
    question(one, `explain.questions[${i}]`);
  });
  controls(explain['controls'], 'explain.controls');

  const transfer = fields(whole['transfer'], 'transfer');
  only(transfer, 'transfer', 'words', 'question', 'charts', 'controls');
  allSaid(transfer['words'], 'transfer.words');
  question(transfer['question'], 'transfer.question');
  charts(transfer['charts'], 'transfer.charts');
  controls(transfer['controls'], 'transfer.controls');
  allSaid(whole['close'], 'close');

  for (const [name, value] of Object.entries(facts)) {
    const at = `facts.${name}`;
    const fact = fields(value, at);
    only(fact, at, 'measure', 'in', 'at', 'than', 'as', 'must');
    oneOf(fact['measure'], `${at}.measure`, MEASURE_IDS);
    oneOf(fact['in'], `${at}.in`, WORLDS);
    moment(fact['at'], `${at}.at`);
    if (fact['than'] !== undefined) {
      const than = fields(fact['than'], `${at}.than`);
      only(than, `${at}.than`, 'in', 'at', 'measure');
      if (than['in'] !== undefined) oneOf(than['in'], `${at}.than.in`, WORLDS);
      if (than['at'] !== undefined) moment(than['at'], `${at}.than.at`);
      if (than['measure'] !== undefined) oneOf(than['measure'], `${at}.than.measure`, MEASURE_IDS);
    }
    if (fact['as'] !== undefined) oneOf(fact['as'], `${at}.as`, ['change', 'times']);
    const [least, most] = list(fact['must'], `${at}.must`, 2);
    const bottom = number(least, `${at}.must[0]`, -1e12, 1e12);
    number(most, `${at}.must[1]`, bottom, 1e12);
  }
  return faults;
}

/** The line on which a field stands, or the nearest one around it. */
function lineOf(text: string, where: string): number | undefined {
  const wanted = where.split(/[.[\]]+/).filter((step) => step !== '');
  // Paths of parameters have dots of their own: keys are matched by as many steps as they take.
  let at = 0;
  let found: number | undefined;
  let rest = wanted;
  while (rest.length > 0) {
    const step = enter(text, at, rest);
    if (!step) break;
    at = step.value;
    found = step.key;
    rest = rest.slice(step.taken);
  }
  return found === undefined ? 1 : text.slice(0, found).split('\n').length;
}

/** The member of the object or list at `at` that the next steps name. */
function enter(
  text: string,
  at: number,
  steps: readonly string[],
): { key: number; value: number; taken: number } | undefined {
  let i = blank(text, at);
  const open = text[i];
  if (open !== '{' && open !== '[') return undefined;
  i = blank(text, i + 1);
  for (let n = 0; i < text.length && text[i] !== '}' && text[i] !== ']'; n++) {
    const key = i;
    let taken = 0;
    if (open === '{') {
      const end = skip(text, i);
      const name = text.slice(i + 1, end - 1);
      for (let k = 1; k <= steps.length; k++) if (steps.slice(0, k).join('.') === name) taken = k;
      i = blank(text, blank(text, end) + 1);
    } else if (steps[0] === String(n)) taken = 1;
    if (taken > 0) return { key, value: i, taken };
    i = blank(text, skip(text, i));
    if (text[i] === ',') i = blank(text, i + 1);
  }
  return undefined;
}

function blank(text: string, at: number): number {
  let i = at;
  while (i < text.length && /\s/.test(text[i] ?? '')) i++;
  return i;
}

/** Past one value of valid JSON. */
function skip(text: string, at: number): number {
  let depth = 0;
  for (let i = at; i < text.length; i++) {
    const letter = text[i] ?? '';
    if (letter === '"') {
      for (i++; i < text.length && text[i] !== '"'; i++) if (text[i] === '\\') i++;
      if (depth === 0) return i + 1;
    } else if (letter === '{' || letter === '[') depth++;
    else if (letter === '}' || letter === ']') {
      if (depth === 0) return i;
      if (--depth === 0) return i + 1;
    } else if (letter === ',' && depth === 0) return i;
  }
  return text.length;
}

/** Engines say where in words of their own: “position 12”, “line 3”. */
function lineOfError(text: string, message: string): number | undefined {
  const line = /line (\d+)/i.exec(message)?.[1];
  if (line) return Number(line);
  const position = /position (\d+)/i.exec(message)?.[1];
  return position ? text.slice(0, Number(position)).split('\n').length : undefined;
}
