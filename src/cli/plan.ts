// The plan of a sweep as a person writes it: every field checked, every fault one sentence that names it.
import { readFileSync, statSync } from 'node:fs';
import {
  admitRun,
  admitScenario,
  admitValue,
  conflictsOf,
  Fingerprint,
  isPath,
  isPresetId,
  MEASURE_IDS,
  MODEL_VERSION,
  parameterOf,
} from '../model/index.ts';
import type { MeasureId, Path, Scenario, Value } from '../model/index.ts';
import {
  costOfSweep,
  MOST_FACTORS,
  pathsOf,
  pointsIn,
  pointsOf,
  scenarioAt,
  uncertainFactors,
  usualPart,
} from '../studies/index.ts';
import type { Design, Factor, SweepPlan } from '../studies/index.ts';
import { hint } from './nearest.ts';
import { Refusal } from './refusal.ts';
import { count, sentence, sentenceOf, shown } from './sentences.ts';

/** Rows of the merged table: what fits into memory with room to spare. */
const MOST_WORLDS = 1_000_000;
const MOST_BYTES = 50_000_000;

const KINDS = {
  list: ['points'],
  grid: ['axes'],
  morris: ['factors', 'trajectories'],
  sobol: ['factors', 'points'],
  lhs: ['factors', 'points'],
  uncertain: ['factors', 'draws'],
} as const;
type Kind = keyof typeof KINDS;

const FIELDS = [
  'name',
  'scenario',
  'baseline',
  'seed',
  'replicates',
  'borrowers',
  'months',
  'measures',
  'design',
  'worldsPerPart',
] as const;

const USUAL_MEASURES: readonly MeasureId[] = [
  'overdue_30_plus',
  'charge_off_rate',
  'loss',
  'profit',
  'approval_rate',
  'false_rejection_rate',
  'legal_backlog',
  'distress',
];

export const PLAN_HELP = [
  'A plan is { "scenario": "reference-wallet-2019", "design": { … } } with, if you like, "baseline" (then changes against it in the same world are reported too), "seed", "replicates", "borrowers", "months", "measures": ["loss", …], "worldsPerPart" and "name". scenario and baseline are a preset or { "preset": …, "set": { "economy.pressure": 60 } }.',
  'Designs: { "kind": "list", "points": [{ "economy.pressure": 60 }, …] }; { "kind": "grid", "axes": { "economy.pressure": [0, 50, 100], "underwriting.strictness": { "from": 20, "to": 80, "steps": 7 } } }; { "kind": "morris", "factors": …, "trajectories": 20 }; { "kind": "sobol", "factors": …, "points": 256 }, a power of two; { "kind": "lhs", "factors": …, "points": 100 }; { "kind": "uncertain", "draws": 200 }. factors are { "economy.pressure": [20, 90], … } or "evidence": every parameter whose evidence gives a range, those of policies while they are on; that is what uncertain takes unless it is told.',
];

/** A plan that is understood as a whole, and what distinguishes it from every other. */
export interface Admitted {
  readonly plan: SweepPlan;
  readonly hash: string;
}

export function readPlan(file: string): Admitted {
  const refusal = (what: string): Refusal => new Refusal(`${shown(file)} ${what}`);
  let text: string;
  try {
    if (statSync(file).size > MOST_BYTES) throw refusal('is larger than any plan.');
    text = readFileSync(file, 'utf8').replace(/^\ufeff/, '');
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw refusal('cannot be read: a plan is a JSON file.');
  }
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    throw refusal('is not JSON.');
  }
  try {
    return admitPlan(content);
  } catch (error) {
    throw error instanceof Refusal ? refusal(`cannot be swept: ${error.message}`) : error;
  }
}

/** Two plans are the same if they mean the same; the model's version is part of the meaning. */
export function hashOf(plan: SweepPlan): string {
  return new Fingerprint().addText(JSON.stringify([MODEL_VERSION, plan])).digest();
}

function admitPlan(content: unknown): Admitted {
  const given = recordOf(content, 'A plan');
  known(given, FIELDS, '');
  const scenario = scenarioOf(given['scenario'] ?? 'reference-wallet-2019', 'scenario');
  const baseline =
    given['baseline'] === undefined ? undefined : scenarioOf(given['baseline'], 'baseline');
  const names = ['seed', 'replicates', 'borrowers', 'months'] as const;
  const run = admitRun(
    Object.fromEntries(
      names.filter((name) => given[name] !== undefined).map((name) => [name, given[name]]),
    ),
  );
  if (run.problems[0]) throw new Refusal(sentence(run.problems[0]));
  const design = designOf(given['design'], scenario);
  const measures = measuresOf(given['measures']);
  const sides = { scenario, ...(baseline && { baseline }), run: run.value };
  const worldsPerPart =
    given['worldsPerPart'] === undefined
      ? usualPart(sides)
      : wholeOf(given['worldsPerPart'], 'worldsPerPart', 1, MOST_WORLDS);
  const plan: SweepPlan = { ...sides, measures, design, worldsPerPart };
  refuseTooMuch(plan);
  refuseConflicts(plan);
  return { plan, hash: hashOf(plan) };
}

function refuseTooMuch(plan: SweepPlan): void {
  const { worlds, seconds } = costOfSweep(plan);
  if (worlds <= MOST_WORLDS) return;
  const { replicates } = plan.run;
  const fits = Math.floor(MOST_WORLDS / replicates);
  throw new Refusal(
    `design makes ${count(pointsIn(plan.design))} points with ${count(replicates)} replicates each, ${count(worlds)} worlds, which would take about ${count(Math.round(seconds))} seconds on one core; at most ${count(MOST_WORLDS)} worlds fit, so ${count(fits)} points.`,
  );
}

/** A point that contradicts itself is found before anything is run. */
function refuseConflicts(plan: SweepPlan): void {
  if (!pathsOf(plan.design).some((path) => path.startsWith('policies.'))) return;
  for (const [n, point] of pointsOf(plan).entries()) {
    for (const side of [plan.scenario, ...(plan.baseline ? [plan.baseline] : [])]) {
      const problems = conflictsOf(scenarioAt(side, point));
      if (problems.length > 0) throw new Refusal(`point ${String(n)}: ${sentenceOf(problems)}`);
    }
  }
}

function scenarioOf(given: unknown, field: string): Scenario {
  if (typeof given === 'string' && isPresetId(given)) return { preset: given, changes: {} };
  const { value, problems } = admitScenario(typeof given === 'string' ? { preset: given } : given);
  if (problems.length > 0) throw new Refusal(`${field}: ${sentenceOf(problems)}`);
  return value;
}

function measuresOf(given: unknown): readonly MeasureId[] {
  if (given === undefined) return USUAL_MEASURES;
  if (!Array.isArray(given) || given.length === 0)
    throw new Refusal('measures must be a list of names, like ["loss"].');
  const found = given.map((name: unknown) => {
    const text = typeof name === 'string' ? name : JSON.stringify(name);
    const id = MEASURE_IDS.find((one) => one === text);
    if (!id) {
      throw new Refusal(
        `measures: there is no measure ${shown(text)}${hint(text, MEASURE_IDS) || `; there are ${MEASURE_IDS.join(', ')}.`}`,
      );
    }
    return id;
  });
  return [...new Set(found)];
}

function designOf(content: unknown, scenario: Scenario): Design {
  const given = recordOf(content, 'design');
  const kinds = Object.keys(KINDS) as Kind[];
  const kind = kinds.find((one) => one === given['kind']);
  if (!kind) {
    const text = JSON.stringify(given['kind'] ?? null);
    throw new Refusal(`design.kind must be one of ${kinds.join(', ')}, not ${text.slice(0, 60)}.`);
  }
  known(given, ['kind', ...KINDS[kind]], 'design.');
  switch (kind) {
    case 'list':
      return { kind, points: listOf(given['points']) };
    case 'grid':
      return { kind, axes: axesOf(given['axes']) };
    case 'morris':
      return {
        kind,
        factors: factorsOf(given['factors'], scenario),
        trajectories: wholeOf(given['trajectories'], 'design.trajectories', 2, MOST_WORLDS),
      };
    case 'sobol': {
      const factors = factorsOf(given['factors'], scenario);
      if (factors.length > MOST_FACTORS) {
        throw new Refusal(
          `design.factors must be at most ${String(MOST_FACTORS)} for Sobol indices, not ${String(factors.length)}: find those that matter with morris first.`,
        );
      }
      const points = wholeOf(given['points'], 'design.points', 4, MOST_WORLDS);
      if (!Number.isInteger(Math.log2(points))) {
        const below = 2 ** Math.floor(Math.log2(points));
        throw new Refusal(
          `design.points must be a power of two, or Sobol points are not balanced: ${count(below)} or ${count(2 * below)}, not ${count(points)}.`,
        );
      }
      return { kind, factors, points };
    }
    case 'lhs':
      return {
        kind,
        factors: factorsOf(given['factors'], scenario),
        points: wholeOf(given['points'], 'design.points', 2, MOST_WORLDS),
      };
    case 'uncertain':
      return {
        kind,
        factors: factorsOf(given['factors'] ?? 'evidence', scenario),
        draws: wholeOf(given['draws'], 'design.draws', 2, MOST_WORLDS),
      };
  }
}

function listOf(given: unknown): Readonly<Partial<Record<Path, Value>>>[] {
  if (!Array.isArray(given) || given.length === 0) {
    throw new Refusal('design.points must be a list of points, like [{ "economy.pressure": 60 }].');
  }
  const points = given.map((content: unknown, n) => {
    const field = `design.points[${String(n)}]`;
    const entries = Object.entries(recordOf(content, field));
    return Object.fromEntries(entries.map(([path, value]) => [path, valueOf(path, value, field)]));
  });
  // A table has the same columns in every row.
  const paths = Object.keys(points[0] ?? {});
  points.forEach((point, n) => {
    const missing =
      paths.find((path) => !(path in point)) ??
      Object.keys(point).find((path) => !paths.includes(path));
    if (missing !== undefined) {
      throw new Refusal(
        `design.points[${String(n)}] must give the same parameters as the first point, and ${missing} is not in both.`,
      );
    }
  });
  return points;
}

function axesOf(content: unknown): { path: Path; values: Value[] }[] {
  const entries = Object.entries(recordOf(content, 'design.axes'));
  if (entries.length === 0) throw new Refusal('design.axes must name at least one parameter.');
  return entries.map(([path, given]) => {
    const field = `design.axes.${path}`;
    const values = Array.isArray(given) ? (given as unknown[]) : stepsOf(given, field);
    if (values.length === 0) throw new Refusal(`${field} must have at least one value.`);
    return {
      path: pathOf(path, 'design.axes'),
      values: values.map((value) => valueOf(path, value, 'design.axes')),
    };
  });
}

/** { from, to, steps }: values at equal distances, both ends included. */
function stepsOf(content: unknown, field: string): number[] {
  const given = recordOf(content, field);
  known(given, ['from', 'to', 'steps'], `${field}.`);
  const [from, to] = [given['from'], given['to']];
  if (typeof from !== 'number' || typeof to !== 'number' || !(from < to)) {
    throw new Refusal(
      `${field} must be a list of values or { "from": a, "to": b, "steps": n } with a below b.`,
    );
  }
  const steps = wholeOf(given['steps'], `${field}.steps`, 2, 10_000);
  return Array.from({ length: steps }, (_, n) =>
    Number((from + ((to - from) * n) / (steps - 1)).toPrecision(12)),
  );
}

function factorsOf(given: unknown, scenario: Scenario): Factor[] {
  if (given === 'evidence') return uncertainFactors(scenario);
  if (typeof given !== 'object') {
    throw new Refusal(
      'design.factors must be "evidence" or ranges, like { "economy.pressure": [20, 90] }.',
    );
  }
  const entries = Object.entries(recordOf(given, 'design.factors'));
  if (entries.length === 0) throw new Refusal('design.factors must name at least one parameter.');
  return entries.map(([name, range]) => {
    const path = pathOf(name, 'design.factors');
    const parameter = parameterOf(path);
    if (parameter.kind !== 'number') {
      throw new Refusal(
        `design.factors: ${path} is not a number and has no range; a list or grid can vary it.`,
      );
    }
    const [low, high, ...more] = Array.isArray(range) ? (range as unknown[]) : [];
    if (typeof low !== 'number' || typeof high !== 'number' || more.length > 0 || !(low < high)) {
      throw new Refusal(
        `design.factors.${path} must be a range of two numbers, the lower first, not ${JSON.stringify(range).slice(0, 60)}.`,
      );
    }
    for (const end of [low, high]) valueOf(path, end, 'design.factors');
    return { path, low, high };
  });
}

function pathOf(path: string, field: string): Path {
  if (!isPath(path)) {
    const { problems } = admitValue(path, 0);
    throw new Refusal(`${field}: ${sentenceOf(problems)}`);
  }
  return path;
}

function valueOf(path: string, given: unknown, field: string): Value {
  const { value, problems } = admitValue(path, given);
  if (value === undefined || problems.length > 0)
    throw new Refusal(`${field}: ${sentenceOf(problems)}`);
  return value;
}

function wholeOf(given: unknown, field: string, least: number, most: number): number {
  if (typeof given !== 'number' || !Number.isInteger(given) || given < least || given > most) {
    const text = given === undefined ? 'nothing' : JSON.stringify(given).slice(0, 60);
    throw new Refusal(
      `${field} must be a whole number from ${count(least)} to ${count(most)}, not ${text}.`,
    );
  }
  return given;
}

function recordOf(given: unknown, field: string): Readonly<Record<string, unknown>> {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) {
    throw new Refusal(`${field} must be an object, { … }.`);
  }
  return given as Readonly<Record<string, unknown>>;
}

function known(
  given: Readonly<Record<string, unknown>>,
  fields: readonly string[],
  prefix: string,
): void {
  const unknown = Object.keys(given).find((field) => !fields.includes(field));
  if (unknown !== undefined) {
    throw new Refusal(
      `There is no field ${shown(`${prefix}${unknown}`)}${hint(unknown, fields) || `; there are ${fields.map((field) => prefix + field).join(', ')}.`}`,
    );
  }
}
