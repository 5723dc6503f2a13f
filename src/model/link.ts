// The link grammar: `#/<page>?v=<model version>&<only what differs>&seed=…&fp=…`, written and read.
import { optionMark, pack, unpack } from './compact.ts';
import type { OptionMark } from './compact.ts';
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

export interface Link {
  /** What stands between `#/` and `?`; empty for the sandbox. */
  readonly page: string;
  readonly scenario: Scenario;
  readonly run: RunSettings;
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
/** What a reader of garbage looks at, letters, and names as unknown, paths. */
const MOST_READ = 16_000;
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
): string {
  const changed = [...PARAMETERS.keys()].flatMap((path) => {
    const value = scenario.changes[path];
    return value === undefined ? [] : [[path, value] as const];
  });
  const head = [`v=${MODEL_VERSION}`];
  if (scenario.preset !== DEFAULT_PRESET) head.push(`preset=${scenario.preset}`);
  const tail = [`seed=${escape(run.seed)}`];
  for (const key of ['replicates', 'borrowers', 'months'] as const) {
    if (run[key] !== RUN_DEFAULTS[key]) tail.push(`${key}=${run[key]}`);
  }
  const start = `#/${cleanPage(page)}?`;
  const link = (values: readonly string[], seal?: string): string =>
    start + [...head, ...values, ...tail, ...(seal === undefined ? [] : [`fp=${seal}`])].join('&');

  const plain = link(changed.map(inWords), fingerprint);
  if (plain.length <= LINK_LIMIT) return plain;
  const dense = link(inBits(changed), fingerprint);
  if (dense.length <= LINK_LIMIT) return dense;
  for (let digits = 15; ; digits--) {
    const fewer = changed.map(([path, value]) => [path, rounded(value, digits)] as const);
    const short = link(inBits(fewer));
    if (short.length <= LINK_LIMIT || digits === 3) return short;
  }
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
  for (const part of found.query.split(/[&?]/)) {
    const equals = part.indexOf('=');
    if (equals < 0) continue;
    const key = unescape(part.slice(0, equals)).text.trim();
    const raw = part.slice(equals + 1);
    if (!isOurs(key)) continue;
    const value = unescape(raw);
    if (!value.whole) problems.push({ kind: 'shape', expected: 'escapes' });
    // A sentence may go on right after a value; only a seed may have such letters itself.
    const clean = key === 'seed' ? value.text : value.text.replace(/[^\x20-\x7e][^]*$/, '').trim();
    const before = given.get(key);
    if (before === undefined) given.set(key, clean);
    else if (before !== clean) problems.push({ kind: 'shape', expected: key.slice(0, 60) });
  }

  const version = given.get('v');
  const known = version !== undefined && /^\d{1,6}(\.\d{1,6}){0,3}$/.test(version);
  if (version !== undefined && !known) problems.push({ kind: 'shape', expected: 'version' });
  const due = known ? upgrades.filter((upgrade) => isBefore(version, upgrade.version)) : [];

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
  for (const [key, value] of given) if (key.includes('.')) values.set(key, value);
  const runGiven: Partial<Record<keyof RunSettings, unknown>> = {};
  for (const key of RUN_KEYS) if (given.has(key)) runGiven[key] = given.get(key);
  for (const [i, upgrade] of due.entries()) {
    values = upgraded(values, upgrade, preset, due.slice(i + 1));
    for (const [key, before] of Object.entries(upgrade.run ?? {}))
      runGiven[key as keyof RunSettings] ??= before;
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
  const run = admitRun(runGiven);
  problems.push(...run.problems);

  const seal = given.get('fp');
  const fingerprint =
    seal === undefined ? undefined : /^[0-9a-f]{32}(?![0-9a-z])/i.exec(seal)?.[0].toLowerCase();
  if (seal !== undefined && fingerprint === undefined)
    problems.push({ kind: 'shape', expected: 'fingerprint' });
  return {
    page: found.page,
    scenario,
    run: run.value,
    ...(known ? { version } : {}),
    ...(fingerprint === undefined ? {} : { fingerprint }),
    problems,
  };
}

type Changed = readonly [Path, Value];

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
    ['v', 'preset', 's', 'fp', ...RUN_KEYS].includes(key) ||
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

/** Everything but letters, digits, `-` and `_` as %-escapes; a dot stays inside. Any text survives. */
function escape(text: string): string {
  return text.replace(/[^\w.-]|\.$/gu, (letter) => {
    const unit = letter.charCodeAt(0);
    // Half of a pair alone has no UTF-8.
    if (letter.length === 1 && unit >= 0xd800 && unit <= 0xdfff) return `%u${unit.toString(16)}`;
    return /[!'()*.~]/.test(letter) ? `%${unit.toString(16)}` : encodeURIComponent(letter);
  });
}

function unescape(text: string): { text: string; whole: boolean } {
  let whole = true;
  const read = text.replace(/(?:%[0-9a-f]{2})+|%u[0-9a-f]{4}|%/gi, (escapes) => {
    if (/^%u/i.test(escapes)) return String.fromCharCode(parseInt(escapes.slice(2), 16));
    try {
      return decodeURIComponent(escapes);
    } catch {
      whole = false;
      return escapes;
    }
  });
  return { text: read, whole };
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
