// The link grammar: `#/<page>?v=<model version>&<only what differs>&seed=…&fp=…`, written and read.
import { optionMark, pack, unpack } from './compact.ts';
import type { OptionMark } from './compact.ts';
import { escape, unescape } from './linkText.ts';
import {
  cleanName,
  isWorldKey,
  readPairs,
  SET_BOUNDS,
  worldKey,
  writePairs,
} from './linkWorlds.ts';
import type { LinkedWorld } from './linkWorlds.ts';
import { PARAMETERS, isPath } from './parameters/index.ts';
import type { Path } from './parameters/index.ts';
import type { Value } from './parameter.ts';
import { PRESETS } from './presets/index.ts';
import type { PresetId } from './presets/index.ts';
import {
  admitRun,
  admitValue,
  conflictsOf,
  isPresetId,
  RUN_DEFAULTS,
  withValue,
} from './scenario.ts';
import type { Problem, RunSettings, Scenario } from './scenario.ts';
import { MODEL_VERSION, UPGRADES } from './version.ts';
import type { Upgrade } from './version.ts';

/** What a link says beside the world and its run. */
export interface LinkExtras {
  /** What the page looks at: an analysis of the Laboratory. */
  readonly view?: string;
  /** How it looks at it, by name. */
  readonly options?: Readonly<Record<string, string>>;
  /** A pinned world to compare with; without one it is the preset as it stands. */
  readonly baseline?: Scenario;
  /** Two to eight worlds that are compared; the first is the baseline. Without them: the baseline and the world. */
  readonly worlds?: readonly LinkedWorld[];
}

export interface Link extends LinkExtras {
  /** What stands between `#/` and `?`; empty for the sandbox. */
  readonly page: string;
  readonly scenario: Scenario;
  readonly run: RunSettings;
  /** It says nothing of a world or a run: it only turns to a page or a view. */
  readonly onlyTurns?: true;
  /** The model's version that wrote the link. */
  readonly version?: string;
  readonly fingerprint?: string;
  /**
   * What was not understood. Of kind `shape`, with `expected`: `link` (not a link at all), `escapes`
   * (a wrong %-escape), `version`, `fingerprint`, `compact` (a damaged or cut `s=`), or a key that
   * stands there twice with different values: the first counts.
   */
  readonly problems: readonly Problem[];
}

/** Letters of a link from its `#`, so that with the address of a site in front it stays below 2,000. */
const LINK_LIMIT = 1900;

const DEFAULT_PRESET: PresetId = 'reference-wallet-2019';
const RUN_KEYS = ['seed', 'replicates', 'borrowers', 'months'] as const;
/** Letters of one more world of a set: longer ones take the dense form, and at most so many. */
const SPELLED_WORLD = 160;
const LONGEST_WORLD = 1900;
/** An option of a view: names and values are short words. */
const VIEW_OPTION = /^view\.([a-z]\w{0,20})$/i;
const LONGEST_OPTION = 80;
/** What a reader of garbage looks at, letters, and names as unknown, paths. */
const MOST_READ = 24_000;
const MOST_UNKNOWN = 20;

/**
 * The link of a page that shows a run. Values stand under their paths while that is short enough,
 * else in the dense form `s=`. Only when hundreds of values have 16 digits each is even that too
 * long: then they are rounded to what fits, and the link claims no fingerprint.
 */
export function linkOf(
  page: string,
  scenario: Scenario,
  run: RunSettings,
  fingerprint?: string,
  extras: LinkExtras = {},
): string {
  const head = [`v=${MODEL_VERSION}`];
  if (extras.view !== undefined) head.unshift(`view=${escape(extras.view)}`);
  for (const [name, value] of Object.entries(extras.options ?? {}))
    head.push(`view.${name}=${escape(value.slice(0, LONGEST_OPTION))}`);
  if (scenario.preset !== DEFAULT_PRESET) head.push(`preset=${scenario.preset}`);
  const tail = [`seed=${escape(run.seed)}`];
  for (const key of ['replicates', 'borrowers', 'months'] as const) {
    if (run[key] !== RUN_DEFAULTS[key]) tail.push(`${key}=${run[key]}`);
  }
  const others = [
    ...(extras.baseline ? [`base=${worldText({ world: extras.baseline })}`] : []),
    ...(extras.worlds ?? []).map((world, i) => `${worldKey(i)}=${worldText(world)}`),
  ];
  const start = `#/${cleanPage(page)}?`;
  const link = (
    values: readonly string[],
    seal: string | undefined,
    more: readonly string[] = others,
  ): string => {
    const end = seal === undefined ? [] : [`fp=${seal}`];
    return start + [...head, ...values, ...tail, ...more, ...end].join('&');
  };
  const { values, exact } = spelled(
    changedOf(scenario),
    (some, whole) => link(some, whole ? fingerprint : undefined, []).length,
    LINK_LIMIT,
    LINK_LIMIT,
  );
  return link(values, exact ? fingerprint : undefined);
}

/** What differs from the preset, in the order of declaration. */
function changedOf(scenario: Scenario): Changed[] {
  return [...PARAMETERS.keys()].flatMap((path) => {
    const value = scenario.changes[path];
    return value === undefined ? [] : [[path, value] as const];
  });
}

/** Values in words if that is short enough, else dense, else dense and rounded to what fits. */
function spelled(
  changed: readonly Changed[],
  lengthOf: (values: readonly string[], exact: boolean) => number,
  longestInWords: number,
  longest: number,
): { values: readonly string[]; exact: boolean } {
  const plain = changed.map(inWords);
  if (lengthOf(plain, true) <= longestInWords) return { values: plain, exact: true };
  const dense = inBits(changed);
  if (lengthOf(dense, true) <= longest) return { values: dense, exact: true };
  for (let digits = 15; ; digits--) {
    const fewer = changed.map(([path, value]) => [path, rounded(value, digits)] as const);
    const short = inBits(fewer);
    if (digits === 3 || lengthOf(short, false) <= longest) return { values: short, exact: false };
  }
}

/** One more world, in one value. */
function worldText({ name, world }: LinkedWorld): string {
  const own: [string, string][] = [];
  const clean = name === undefined ? '' : cleanName(name);
  if (clean !== '') own.push(['name', clean]);
  if (typeof world === 'string') return writePairs([...own, ['is', world]]);
  const changed = changedOf(world);
  if (world.preset !== DEFAULT_PRESET || changed.length === 0) own.push(['preset', world.preset]);
  const text = (values: readonly string[]): string =>
    writePairs([
      ...own,
      ...values.map((one) => {
        const equals = one.indexOf('=');
        return [one.slice(0, equals), unescape(one.slice(equals + 1)).text] as const;
      }),
    ]);
  const length = (values: readonly string[]): number => text(values).length;
  const { values } = spelled(changed, length, SPELLED_WORLD, LONGEST_WORLD);
  return text(values);
}

/**
 * Reads a link as it may arrive: a whole address, a fragment, wrapped over lines, inside a message,
 * with parameters of strangers. Never throws: takes the nearest sense and lists what it did not
 * understand. `upgrades` is for tests.
 */
export function readLink(text: string, upgrades: readonly Upgrade[] = UPGRADES): Link {
  const problems: Problem[] = [];
  const found = findLink(text);
  if (found === undefined) {
    const nothing = text.trim().replace(/^#\/?$/, '') === '';
    return {
      page: '',
      scenario: { preset: DEFAULT_PRESET, changes: {} },
      run: RUN_DEFAULTS,
      problems: nothing ? [] : [{ kind: 'shape', expected: 'link' }],
    };
  }
  const given = new Map<string, string>();
  const others = new Map<string, Map<string, string>>();
  for (const part of found.query.split(/[&?]/)) {
    const equals = part.indexOf('=');
    if (equals < 0) continue;
    const key = unescape(part.slice(0, equals)).text.trim();
    const raw = part.slice(equals + 1);
    if (isWorldKey(key)) {
      const { pairs, whole } = readPairs(raw);
      if (!whole) problems.push({ kind: 'shape', expected: 'world' });
      if (pairs.size > 0 && !others.has(key)) others.set(key, pairs);
      continue;
    }
    if (!isOurs(key)) continue;
    const value = unescape(raw);
    if (!value.whole) problems.push({ kind: 'shape', expected: 'escapes' });
    // A sentence may go on right after a value; only a seed may have such letters itself.
    const clean = key === 'seed' ? value.text : value.text.replace(/[^\x20-\x7e][^]*$/, '').trim();
    const before = given.get(key);
    if (before === undefined) given.set(key, clean);
    else if (before !== clean) problems.push({ kind: 'shape', expected: key.slice(0, 60) });
  }
  const turns =
    given.size > 0 && [...given.keys()].every((key) => key === 'view' || key.startsWith('view.'));

  const version = given.get('v');
  const known = version !== undefined && /^\d{1,6}(\.\d{1,6}){0,3}$/.test(version);
  if (version !== undefined && !known) problems.push({ kind: 'shape', expected: 'version' });
  const due = known ? upgrades.filter((upgrade) => isBefore(version, upgrade.version)) : [];

  const runGiven: Partial<Record<keyof RunSettings, unknown>> = {};
  for (const key of RUN_KEYS) if (given.has(key)) runGiven[key] = given.get(key);
  for (const upgrade of due) {
    for (const [key, before] of Object.entries(upgrade.run ?? {}))
      runGiven[key as keyof RunSettings] ??= before;
  }
  const scenario = scenarioOf(given, due, problems);
  const run = admitRun(runGiven);
  problems.push(...run.problems);

  const seal = given.get('fp');
  const fingerprint =
    seal === undefined ? undefined : /^[0-9a-f]{32}(?![0-9a-z])/i.exec(seal)?.[0].toLowerCase();
  if (seal !== undefined && fingerprint === undefined)
    problems.push({ kind: 'shape', expected: 'fingerprint' });
  const baseline = others.get('base');
  const worlds = [...others.keys()]
    .filter((key) => key !== 'base')
    .sort()
    .map((key) => linkedWorld(others.get(key)!, due, problems));
  const view = given
    .get('view')
    ?.replace(/[^\w-]/g, '')
    .slice(0, 40);
  const options = [...given].flatMap(([key, value]) => {
    const name = VIEW_OPTION.exec(key)?.[1];
    return name === undefined ? [] : [[name, value.slice(0, LONGEST_OPTION)] as const];
  });
  return {
    page: found.page,
    scenario,
    run: run.value,
    ...(turns && others.size === 0 ? { onlyTurns: true } : {}),
    ...(view ? { view } : {}),
    ...(options.length > 0 ? { options: Object.fromEntries(options) } : {}),
    ...(baseline ? { baseline: scenarioOf(baseline, due, problems) } : {}),
    ...(worlds.length >= SET_BOUNDS.min ? { worlds } : {}),
    ...(known ? { version } : {}),
    ...(fingerprint === undefined ? {} : { fingerprint }),
    problems,
  };
}

type Changed = readonly [Path, Value];

/** The scenario that keys and values say, as their version meant them; adds what is wrong. */
function scenarioOf(
  given: ReadonlyMap<string, string>,
  due: readonly Upgrade[],
  problems: Problem[],
): Scenario {
  let preset = DEFAULT_PRESET;
  const presetGiven = given.get('preset');
  if (presetGiven !== undefined) {
    if (isPresetId(presetGiven)) preset = presetGiven;
    else
      problems.push({
        kind: 'preset',
        given: presetGiven.slice(0, 60),
        options: Object.keys(PRESETS),
      });
  }

  let values = new Map<string, unknown>();
  const dense = given.get('s');
  if (dense !== undefined) {
    const read = unpackKnown(dense, (path) => renamed(path, due));
    if (read) for (const [path, value] of read) values.set(path, value);
    else problems.push({ kind: 'shape', expected: 'compact' });
  }
  for (const [key, value] of given) {
    if (key.includes('.') && !VIEW_OPTION.test(key)) values.set(key, value);
  }
  for (const [i, upgrade] of due.entries()) {
    values = upgraded(values, upgrade, preset, due.slice(i + 1));
  }

  let scenario: Scenario = { preset, changes: {} };
  let unknown = 0;
  for (const [path, value] of values) {
    if (!isPath(path) && ++unknown > MOST_UNKNOWN) continue;
    const admitted = admitValue(path, value);
    problems.push(...admitted.problems);
    if (admitted.value !== undefined && isPath(path))
      scenario = withValue(scenario, path, admitted.value);
  }
  problems.push(...conflictsOf(scenario));
  return scenario;
}

/** One world of a set. */
function linkedWorld(
  given: ReadonlyMap<string, string>,
  due: readonly Upgrade[],
  problems: Problem[],
): LinkedWorld {
  const name = cleanName(given.get('name') ?? '');
  const is = given.get('is');
  return {
    ...(name === '' ? {} : { name }),
    world: is === 'here' || is === 'base' ? is : scenarioOf(given, due, problems),
  };
}

/** The dense form, and in words what has no place there or an option whose mark another one has too. */
function inBits(changed: readonly Changed[]): string[] {
  const read = new Map(unpackKnown(pack(changed), (path) => path));
  const fits = ([path, value]: Changed): boolean => read.get(path) === value;
  const others = changed.filter((one) => !fits(one));
  return [`s=${pack(changed.filter(fits))}`, ...others.map(inWords)];
}

function inWords([path, value]: Changed): string {
  const text = typeof value === 'boolean' ? (value ? 'on' : 'off') : String(value);
  return `${path}=${escape(text)}`;
}

/** The dense form with options by name; `undefined` if damaged. */
function unpackKnown(
  text: string,
  nameNow: (path: string) => string,
): [string, Value][] | undefined {
  return unpack(text)?.map(([path, value]) => [
    path,
    typeof value === 'object' ? optionOf(nameNow(path), value) : value,
  ]);
}

function optionOf(path: string, { option }: OptionMark): string {
  const parameter = isPath(path) ? PARAMETERS.get(path) : undefined;
  const options = parameter?.kind === 'choice' ? Object.keys(parameter.options) : [];
  return options.find((id) => optionMark(id) === option) ?? `~${option}`;
}

function rounded(value: Value, digits: number): Value {
  if (typeof value !== 'number') return value;
  // Both are exact by the language's definition, and neither can leave bounds that are short numbers.
  return Number(Number(value.toPrecision(digits)).toFixed(12));
}

/** Ours: the few fixed keys, and whatever looks like a path. */
function isOurs(key: string): boolean {
  return (
    ['v', 'view', 'preset', 's', 'fp', ...RUN_KEYS].includes(key) ||
    (key.length <= 100 && /^[A-Za-z]\w*(\.\w+)+$/.test(key))
  );
}

/** Page and query, wherever they stand in a text. */
function findLink(text: string): { page: string; query: string } | undefined {
  let rest = text.replaceAll('&amp;', '&').replaceAll('&#38;', '&');
  // Some messengers escape the number sign, some the whole address.
  if (!rest.includes('#/')) {
    if (rest.includes('%23/')) rest = rest.replace('%23/', '#/');
    else if (/%23%2f/i.test(rest)) rest = unescape(rest.slice(0, 3 * MOST_READ)).text;
  }
  const sign = rest.indexOf('#/');
  let start = sign + 2;
  if (sign < 0) {
    // The sign was lost: begin at the query, or at the first word that is a pair of ours.
    const pair = /(?:^|[\s?&#/])((?:v|preset|s|seed|fp|[A-Za-z]\w{0,40}(?:\.\w{1,40}){1,3})=)/.exec(
      rest.slice(0, MOST_READ),
    );
    if (!pair) return undefined;
    start = pair.index + pair[0].length - (pair[1] ?? '').length;
  }
  const line = unwrapped(rest.slice(start, start + MOST_READ))
    .replace(/#[^]*$/, '')
    .replace(/:~:[^]*$/, '')
    .replace(/[\])}>.,;:!"'’”»、。，；：！）】》」]+$/, '');
  if (sign < 0) return { page: '', query: line };
  const mark = line.indexOf('?');
  // Without a question mark the page may still be followed by pairs.
  const end = mark >= 0 ? mark : line.includes('&') ? line.indexOf('&') : line.length;
  return { page: cleanPage(unescape(line.slice(0, end)).text), query: line.slice(end + 1) };
}

/** The first line up to a blank, and the lines after it that can only be its continuation. */
function unwrapped(text: string): string {
  const [first = '', ...lines] = text.split(/[\r\n]+/);
  let link = first.split(/\s/)[0] ?? '';
  if (link !== first.trimEnd()) return link;
  for (const line of lines) {
    const more = line.replace(/^[\s>|]+/, '').trimEnd();
    const sealed = /[?&]fp=[0-9a-f]{32}$/i.test(link);
    const sealing = /[?&]fp=[0-9a-f]{0,31}$/i.test(link) && /^[0-9a-f]/i.test(more);
    const word = more.split(/\s/)[0] ?? '';
    if (sealed ? !/^&[\w.]+=/.test(word) : !(sealing || /[=&]/.test(word) || word.length >= 20))
      break;
    link += word;
    if (word !== more) break;
  }
  return link;
}

function cleanPage(page: string): string {
  return page
    .replace(/[^\w/-]/g, '')
    .replace(/^\/+|\/+$/g, '')
    .slice(0, 60);
}

function renamed(path: string, due: readonly Upgrade[]): string {
  return due.reduce((name, upgrade) => upgrade.renamed?.[name] ?? name, path);
}

/** The values of a link as the next version calls and means them. */
function upgraded(
  values: ReadonlyMap<string, unknown>,
  upgrade: Upgrade,
  preset: PresetId,
  later: readonly Upgrade[],
): Map<string, unknown> {
  const next = new Map<string, unknown>();
  for (const [path, value] of values) next.set(upgrade.renamed?.[path] ?? path, value);
  const own: Readonly<Partial<Record<string, Value>>> = PRESETS[preset].values;
  for (const [path, before] of Object.entries(upgrade.presets?.[preset] ?? {})) {
    if (!next.has(path)) next.set(path, before);
  }
  for (const [path, before] of Object.entries(upgrade.defaults ?? {})) {
    if (!next.has(path) && own[renamed(path, later)] === undefined) next.set(path, before);
  }
  return next;
}

/** Is version a older than b? Number by number. */
function isBefore(a: string, b: string): boolean {
  const [left, right] = [a, b].map((version) => version.split('.').map(Number));
  for (let i = 0; i < 4; i++) {
    const difference = (left?.[i] ?? 0) - (right?.[i] ?? 0);
    if (difference !== 0) return difference < 0;
  }
  return false;
}
