// A scenario: a preset and what differs from it. Here the outside is admitted: nothing wrong gets past.
import { isPath, PARAMETERS, parameterOf } from './parameters/index.ts';
import type { Path, Settings } from './parameters/index.ts';
import type { Parameter, Value } from './parameter.ts';
import { PRESETS } from './presets/index.ts';
import type { PresetId } from './presets/index.ts';

/** Only what differs from the preset's own values; so equal worlds have equal scenarios. */
export interface Scenario {
  readonly preset: PresetId;
  readonly changes: Readonly<Partial<Record<Path, Value>>>;
}

/** How a scenario is run. */
export interface RunSettings {
  readonly seed: string;
  readonly replicates: number;
  /** People in each world: customers, the rejected and those who never applied. */
  readonly borrowers: number;
  readonly months: number;
}

export const RUN_DEFAULTS: RunSettings = {
  seed: 'spring',
  replicates: 50,
  borrowers: 10_000,
  months: 36,
};

export const RUN_BOUNDS = {
  replicates: { min: 1, max: 10_000 },
  borrowers: { min: 100, max: 2_000_000 },
  months: { min: 1, max: 120 },
  /** Letters of a seed. */
  seed: { min: 1, max: 64 },
} as const;

/** What is wrong with an input, as facts; floors above say it in the reader's language. */
export type Problem =
  | { readonly kind: 'unknown'; readonly path: string; readonly nearest?: string }
  | {
      readonly kind: 'range';
      readonly path: string;
      readonly given: string;
      readonly min: number;
      readonly max: number;
    }
  | {
      readonly kind: 'type';
      readonly path: string;
      readonly given: string;
      readonly expected: 'number' | 'switch' | 'text';
    }
  | {
      readonly kind: 'option';
      readonly path: string;
      readonly given: string;
      readonly options: readonly string[];
    }
  | { readonly kind: 'preset'; readonly given: string; readonly options: readonly string[] }
  | { readonly kind: 'shape'; readonly expected: string }
  | {
      readonly kind: 'conflict';
      readonly path: string;
      readonly reason: 'endBeforeStart' | 'soldBeforePlaced';
    };

export interface Admitted<T> {
  readonly value: T;
  readonly problems: readonly Problem[];
}

export function isPresetId(id: string): id is PresetId {
  return Object.hasOwn(PRESETS, id);
}

/** The preset's value of a path: its own, or the declared default. */
export function presetValue(preset: PresetId, path: Path): Value {
  return (
    (PRESETS[preset].values as Partial<Record<Path, Value>>)[path] ?? parameterOf(path).default
  );
}

/** The value in force. */
export function valueOf(scenario: Scenario, path: Path): Value {
  return scenario.changes[path] ?? presetValue(scenario.preset, path);
}

/** The same scenario with one value changed; equal to the preset's value means: no longer changed. */
export function withValue(scenario: Scenario, path: Path, value: Value): Scenario {
  const others = Object.entries(scenario.changes).filter(([changed]) => changed !== path);
  const changes =
    value === presetValue(scenario.preset, path) ? others : [...others, [path, value]];
  // In the order of declaration, so that equal scenarios are equal texts.
  const order = new Map([...PARAMETERS.keys()].map((key, i) => [key as string, i]));
  changes.sort(([a], [b]) => order.get(a as string)! - order.get(b as string)!);
  return { preset: scenario.preset, changes: Object.fromEntries(changes) as Scenario['changes'] };
}

/**
 * One value from outside: a number, a switch or an option, also as text. Returns the nearest sense
 * and, if that is not what was given, what is wrong.
 */
export function admitValue(path: string, given: unknown): Admitted<Value | undefined> {
  if (!isPath(path)) {
    const nearest = nearestPath(path);
    return {
      value: undefined,
      problems: [{ kind: 'unknown', path, ...(nearest === undefined ? {} : { nearest }) }],
    };
  }
  return admitFor(path, parameterOf(path), given);
}

function admitFor(path: Path, parameter: Parameter, given: unknown): Admitted<Value | undefined> {
  const text = typeof given === 'string' ? given.trim() : String(given);
  const shown = text.length > 60 ? `${text.slice(0, 60)}…` : text;
  if (parameter.kind === 'switch') {
    if (given === true || /^(on|true|1|yes)$/i.test(text)) return { value: true, problems: [] };
    if (given === false || /^(off|false|0|no)$/i.test(text)) return { value: false, problems: [] };
    return {
      value: undefined,
      problems: [{ kind: 'type', path, given: shown, expected: 'switch' }],
    };
  }
  if (parameter.kind === 'choice') {
    const options = Object.keys(parameter.options);
    if (options.includes(text)) return { value: text, problems: [] };
    return { value: undefined, problems: [{ kind: 'option', path, given: shown, options }] };
  }
  const value = typeof given === 'number' ? given : text === '' ? NaN : Number(text);
  if (!Number.isFinite(value) || (typeof given !== 'number' && typeof given !== 'string')) {
    return {
      value: undefined,
      problems: [{ kind: 'type', path, given: shown, expected: 'number' }],
    };
  }
  const { min, max } = parameter;
  if (value < min || value > max) {
    return {
      value: Math.min(max, Math.max(min, value)),
      problems: [{ kind: 'range', path, given: shown, min, max }],
    };
  }
  // -0 and 0 are one value.
  return { value: value === 0 ? 0 : value, problems: [] };
}

/**
 * A scenario from outside: `{ preset, set: { "economy.pressure": 60 } }` or with nested groups
 * (`{ preset, economy: { pressure: 60 } }`). Everything wrong is listed; the rest is kept.
 */
export function admitScenario(given: unknown): Admitted<Scenario> {
  const problems: Problem[] = [];
  const empty: Scenario = { preset: 'reference-wallet-2019', changes: {} };
  if (typeof given !== 'object' || given === null || Array.isArray(given)) {
    return { value: empty, problems: [{ kind: 'shape', expected: '{ preset, set }' }] };
  }
  const { preset, set, ...rest } = given as Record<string, unknown>;
  let scenario = empty;
  if (preset !== undefined) {
    const id = typeof preset === 'string' ? preset : JSON.stringify(preset);
    if (isPresetId(id)) scenario = { preset: id, changes: {} };
    else problems.push({ kind: 'preset', given: id.slice(0, 60), options: Object.keys(PRESETS) });
  }
  const entries: [string, unknown][] = [];
  const walk = (prefix: string, value: unknown): void => {
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
      for (const [key, inner] of Object.entries(value))
        walk(prefix === '' ? key : `${prefix}.${key}`, inner);
    } else entries.push([prefix, value]);
  };
  walk('', set ?? {});
  for (const [key, value] of Object.entries(rest)) if (!RUN_KEYS.has(key)) walk(key, value);
  for (const [path, value] of entries) {
    const admitted = admitValue(path, value);
    problems.push(...admitted.problems);
    if (admitted.value !== undefined) scenario = withValue(scenario, path as Path, admitted.value);
  }
  problems.push(...conflictsOf(scenario));
  return { value: scenario, problems };
}

const RUN_KEYS = new Set(['seed', 'replicates', 'borrowers', 'months', 'name', 'model']);

/** Contradictions between values that are each allowed. */
export function conflictsOf(scenario: Scenario): Problem[] {
  const problems: Problem[] = [];
  for (const path of PARAMETERS.keys()) {
    if (!path.endsWith('.end')) continue;
    const policy = path.slice(0, -'.end'.length);
    const start = valueOf(scenario, `${policy}.start` as Path);
    if (valueOf(scenario, `${policy}.on` as Path) === true && valueOf(scenario, path) < start) {
      problems.push({ kind: 'conflict', path, reason: 'endBeforeStart' });
    }
  }
  const on = (policy: string): boolean =>
    valueOf(scenario, `policies.${policy}.on` as Path) === true;
  if (
    on('thirdPartyAgency') &&
    on('debtSale') &&
    valueOf(scenario, 'policies.debtSale.intensity') === 1 &&
    valueOf(scenario, 'policies.debtSale.age') <=
      valueOf(scenario, 'policies.thirdPartyAgency.from')
  ) {
    problems.push({ kind: 'conflict', path: 'policies.debtSale.age', reason: 'soldBeforePlaced' });
  }
  return problems;
}

/** Run settings from outside; what is missing takes the default, what is wrong is listed. */
export function admitRun(
  given: Partial<Record<keyof RunSettings, unknown>>,
): Admitted<RunSettings> {
  const problems: Problem[] = [];
  const whole = (name: 'replicates' | 'borrowers' | 'months'): number => {
    const raw = given[name];
    if (raw === undefined) return RUN_DEFAULTS[name];
    const value =
      typeof raw === 'number'
        ? raw
        : typeof raw === 'string' && raw.trim() !== ''
          ? Number(raw)
          : NaN;
    const { min, max } = RUN_BOUNDS[name];
    if (!Number.isInteger(value)) {
      problems.push({
        kind: 'type',
        path: name,
        given: shown(raw),
        expected: 'number',
      });
      return RUN_DEFAULTS[name];
    }
    if (value < min || value > max) {
      problems.push({ kind: 'range', path: name, given: shown(raw), min, max });
      return Math.min(max, Math.max(min, value));
    }
    return value;
  };
  let seed = RUN_DEFAULTS.seed;
  if (given.seed !== undefined) {
    const text =
      typeof given.seed === 'string' || typeof given.seed === 'number' ? String(given.seed) : '';
    if (text.length >= RUN_BOUNDS.seed.min && text.length <= RUN_BOUNDS.seed.max) seed = text;
    else
      problems.push({ kind: 'range', path: 'seed', given: text.slice(0, 60), ...RUN_BOUNDS.seed });
  }
  return {
    value: {
      seed,
      replicates: whole('replicates'),
      borrowers: whole('borrowers'),
      months: whole('months'),
    },
    problems,
  };
}

/** All values of a scenario, nested by group. */
export function settingsOf(scenario: Scenario): Settings {
  return nest((path) => valueOf(scenario, path));
}

/**
 * The values that the warm-up runs with: today's world. What shapes the people and the product
 * counts from the start; everything else is changed in month 1.
 */
export function todayOf(scenario: Scenario): Settings {
  return nest((path) =>
    parameterOf(path).since === 'start'
      ? valueOf(scenario, path)
      : presetValue(scenario.preset, path),
  );
}

function nest(value: (path: Path) => Value): Settings {
  const root: Record<string, Record<string, unknown>> = {};
  for (const path of PARAMETERS.keys()) {
    const names = path.split('.');
    const last = names.pop()!;
    let place: Record<string, unknown> = root;
    for (const name of names) place = (place[name] ??= {}) as Record<string, unknown>;
    place[last] = value(path);
  }
  // The paths are those of Settings by construction (parameters/index.ts).
  return root as unknown as Settings;
}

/** What was given, short enough for a sentence. */
function shown(raw: unknown): string {
  const text =
    typeof raw === 'string' || typeof raw === 'number' ? String(raw) : JSON.stringify(raw);
  return text.slice(0, 60);
}

/** The declared path that looks most like a mistyped one, if any is close. */
function nearestPath(path: string): string | undefined {
  const wanted = path.toLowerCase();
  let best: string | undefined;
  let least = Math.max(2, Math.floor(path.length / 4)) + 1;
  for (const candidate of PARAMETERS.keys()) {
    const distance = editDistance(wanted.slice(0, 60), candidate.toLowerCase(), least);
    if (distance < least) [best, least] = [candidate, distance];
  }
  return best;
}

/** Levenshtein distance, given up at `limit`. */
function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      next.push(
        Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)),
      );
    }
    row = next;
  }
  return row[b.length]!;
}
