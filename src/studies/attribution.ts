// How much of a change each cause explains: exact Shapley values over all worlds between A and B.
import {
  LEVERS,
  MEASURES,
  PARAMETERS,
  presetValue,
  summarise,
  totalsOf,
  valueOf,
  withValue,
} from '../model/index.ts';
import type { MeasureId, Path, RunSettings, Scenario, Summary } from '../model/index.ts';
import type { Run } from './calibration.ts';
import { dyadics, factorial, ratioOf, roundedTo } from './exact.ts';

/** More would need more than 256 worlds for each replicate. */
const MOST_GROUPS = 8;

/** Changes that are made together: `start` is the world before the run, when A and B have different presets. */
export interface ChangeGroup {
  readonly id: string;
  readonly paths: readonly Path[];
  readonly start: boolean;
}

/** Information asymmetry: what borrowers do not know of themselves, and the lender of them. */
const INFORMATION: ReadonlySet<string> = new Set([
  'borrowers.informationAsymmetry',
  'borrowers.blindSpot',
  'borrowers.hiddenDebt',
  'borrowers.misreports',
  'underwriting.signal',
  'underwriting.thinFileSignal',
]);

function groupOf(path: Path): string {
  if (INFORMATION.has(path)) return 'information';
  const [first = '', second = ''] = path.split('.');
  if (first === 'policies') return second;
  return first === 'borrowers' ? 'attitudes' : first;
}

/** In this order, whatever the order of changes. */
const ORDER: readonly string[] = [
  'start',
  'economy',
  'attitudes',
  'information',
  'product',
  'underwriting',
  'collection',
  'lender',
  'market',
  ...LEVERS.map(({ id }) => id),
];

/**
 * The groups of changes between two scenarios, a policy with all its parameters being one. `joined`:
 * groups to be taken together. Throws a RangeError naming an unknown or repeated group.
 */
export function groupsOf(
  a: Scenario,
  b: Scenario,
  joined: readonly (readonly string[])[] = [],
): ChangeGroup[] {
  const found = new Map<string, Path[]>();
  if (a.preset !== b.preset) found.set('start', []);
  for (const path of PARAMETERS.keys()) {
    if (valueOf(a, path) === valueOf(b, path)) continue;
    const id = groupOf(path);
    found.set(id, [...(found.get(id) ?? []), path]);
  }
  const names = new Set<string>();
  for (const id of joined.flat()) {
    if (!found.has(id)) {
      throw new RangeError(
        `There is no group ${id} of changes; there are ${[...found.keys()].join(', ') || 'none'}.`,
      );
    }
    if (names.has(id)) throw new RangeError(`The group ${id} can be joined only once.`);
    names.add(id);
  }
  const single = [...found.keys()].filter((id) => !names.has(id)).map((id) => [id]);
  const place = (ids: readonly string[]): number => Math.min(...ids.map((id) => ORDER.indexOf(id)));
  return [...joined, ...single]
    .filter((ids) => ids.length > 0)
    .map((ids) => [...ids].sort((x, y) => ORDER.indexOf(x) - ORDER.indexOf(y)))
    .sort((x, y) => place(x) - place(y))
    .map((ids) => ({
      id: ids.join('+'),
      paths: ids.flatMap((id) => found.get(id) ?? []),
      start: ids.includes('start'),
    }));
}

/** A with the changes of some groups made: bit g of `made` stands for group g. */
export function between(
  a: Scenario,
  b: Scenario,
  groups: readonly ChangeGroup[],
  made: number,
): Scenario {
  const isMade = (g: number): boolean => ((made >> g) & 1) === 1;
  const { preset } = groups.some(({ start }, g) => start && isMade(g)) ? b : a;
  let scenario: Scenario = { preset, changes: {} };
  for (const path of PARAMETERS.keys()) {
    const g = groups.findIndex(({ paths }) => paths.includes(path));
    const value = valueOf(g >= 0 && isMade(g) ? b : a, path);
    if (value !== presetValue(preset, path)) scenario = withValue(scenario, path, value);
  }
  return scenario;
}

interface Part {
  readonly id: string;
  readonly paths: readonly Path[];
  /** The Shapley value, B minus A: mean over worlds with its Monte Carlo error. */
  readonly part: Summary;
  /** Worlds in which it has the sign of its mean. */
  readonly holds: number;
  /** Changed alone in A; changed last, to reach B. */
  readonly alone: Summary;
  readonly last: Summary;
  /** The mean part in units of 10^-decimals, rounded so that all parts sum to `totalUnits`. */
  readonly units: number;
}

export interface Attribution {
  readonly measure: MeasureId;
  readonly before: Summary;
  readonly after: Summary;
  readonly total: Summary;
  readonly parts: readonly Part[];
  /** Total less the sum of all changes made alone: what only their meeting brings. */
  readonly interaction: Summary;
  /** |interaction| / (|interaction| + sum of |alone|), of the means: 0 is purely additive. */
  readonly interactionShare: number;
  /** Shapley interaction of two groups (Grabisch & Roubens 1999): negative where they do each other's work. */
  readonly pairs: readonly { readonly a: string; readonly b: string; readonly value: Summary }[];
  readonly decimals: number;
  readonly totalUnits: number;
  /** Worlds that were run. */
  readonly worlds: number;
}

/** Refused: what it would cost, and what would fit. */
export class TooManyGroups extends RangeError {
  readonly groups: readonly string[];
  /** Worlds that all would need. */
  readonly worlds: number;

  constructor(groups: readonly string[], replicates: number) {
    const worlds = 2 ** groups.length * replicates;
    super(
      `Attribution takes at most ${MOST_GROUPS} groups of changes, and A and B differ in ${groups.length} (${groups.join(', ')}): ${worlds.toLocaleString('en')} worlds; join some until ${MOST_GROUPS} are left, which take ${(2 ** MOST_GROUPS * replicates).toLocaleString('en')}.`,
    );
    this.groups = groups;
    this.worlds = worlds;
  }
}

export interface AttributeOptions {
  readonly joined?: readonly (readonly string[])[];
  /** Called after each scenario with how many are done, of how many. */
  readonly progress?: (done: number, of: number) => void;
}

/**
 * Shapley value of every group (Shapley 1953): its effect averaged over all orders in which the changes
 * can be made, from 2^k re-simulated scenarios. Money and counts are reckoned in whole fen and whole
 * numbers over k! x R, rates as the exact binary fractions that the worlds give: parts sum to the total
 * without any remainder, a group that changes nothing gets 0, the order of groups does not matter.
 */
export async function attribute(
  run: Run,
  a: Scenario,
  b: Scenario,
  settings: RunSettings,
  measures: readonly MeasureId[],
  { joined = [], progress }: AttributeOptions = {},
): Promise<Attribution[]> {
  const groups = groupsOf(a, b, joined);
  const k = groups.length;
  if (k > MOST_GROUPS) {
    throw new TooManyGroups(
      groups.map(({ id }) => id),
      settings.replicates,
    );
  }
  const subsets = 2 ** k;
  // [measure][subset][replicate]; the worlds themselves are not kept.
  const values = measures.map(() => [] as number[][]);
  for (let made = 0; made < subsets; made++) {
    const worlds = await run(between(a, b, groups, made), settings);
    for (const [n, measure] of measures.entries()) values[n]!.push(totalsOf(worlds, measure));
    progress?.(made + 1, subsets);
  }
  return measures.map((measure, n) => attributionOf(measure, groups, values[n]!));
}

function attributionOf(
  measure: MeasureId,
  groups: readonly ChangeGroup[],
  values: readonly (readonly number[])[],
): Attribution {
  const k = groups.length;
  const inFen = MEASURES[measure].unit === 'yuan';
  const { whole, denominator } = inFen
    ? { whole: values.map((row) => row.map((x) => BigInt(Math.round(x * 100)))), denominator: 100n }
    : dyadics(values);
  const replicates = values[0]!.length;
  const all = 2 ** k - 1;
  const games = Array.from({ length: replicates }, (_, r) => whole.map((row) => row[r]!));
  const shapleys = games.map((game) => shapley(game, k));
  const scale = factorial(k) * denominator;
  const summary = (numerators: readonly bigint[], over: bigint): Summary =>
    summarise(numerators.map((numerator) => ratioOf(numerator, over)));
  const change = (to: number, from: number): bigint[] =>
    games.map((game) => game[to]! - game[from]!);

  const total = change(all, 0);
  const alone = groups.map((_, g) => change(1 << g, 0));
  const interaction = summary(
    total.map((sum, r) => alone.reduce((rest, one) => rest - one[r]!, sum)),
    denominator,
  );
  const decimals = DECIMALS[MEASURES[measure].unit];
  const sums = groups.map((_, g) => shapleys.reduce((sum, parts) => sum + parts[g]!, 0n));
  const units = roundedTo(sums, scale * BigInt(replicates), decimals);
  const parts = groups.map(({ id, paths }, g): Part => {
    const part = summary(
      shapleys.map((own) => own[g]!),
      scale,
    );
    const sign = Math.sign(part.mean);
    return {
      id,
      paths,
      part,
      holds: shapleys.filter((own) => Math.sign(Number(own[g]!)) === sign).length,
      alone: summary(alone[g]!, denominator),
      last: summary(change(all, all & ~(1 << g)), denominator),
      units: units.parts[g]!,
    };
  });
  const apart = parts.reduce((sum, one) => sum + Math.abs(one.alone.mean), 0);
  const together = Math.abs(interaction.mean);
  return {
    measure,
    before: summarise(values[0]!),
    after: summarise(values[all]!),
    total: summary(total, denominator),
    parts,
    interaction,
    interactionShare: together === 0 ? 0 : together / (together + apart),
    pairs: groups.flatMap(({ id }, g) =>
      groups.slice(g + 1).map((other, n) => ({
        a: id,
        b: other.id,
        value: summary(
          games.map((game) => meeting(game, k, g, g + 1 + n)),
          factorial(k - 1) * denominator,
        ),
      })),
    ),
    decimals,
    totalUnits: units.total,
    worlds: 2 ** k * replicates,
  };
}

/** How finely parts are told: fen, hundredths, a millionth of a percentage point. */
const DECIMALS = { share: 8, yuan: 2, count: 2, index: 8 } as const;

/**
 * Shapley values times k! of a game with k players: `game[S]` is the worth of the players whose bits
 * are set in S. They sum to k! (game[all] - game[none]) exactly.
 */
export function shapley(game: readonly bigint[], k: number): bigint[] {
  const weights = Array.from({ length: k }, (_, s) => factorial(s) * factorial(k - s - 1));
  return Array.from({ length: k }, (_, g) => {
    let sum = 0n;
    for (let made = 0; made < 2 ** k; made++) {
      if (((made >> g) & 1) === 1) continue;
      sum += weights[bits(made)]! * (game[made | (1 << g)]! - game[made]!);
    }
    return sum;
  });
}

/** Shapley interaction of players g and h times (k - 1)!. */
function meeting(game: readonly bigint[], k: number, g: number, h: number): bigint {
  let sum = 0n;
  for (let made = 0; made < 2 ** k; made++) {
    if (((made >> g) & 1) === 1 || ((made >> h) & 1) === 1) continue;
    const s = bits(made);
    const [one, other] = [made | (1 << g), made | (1 << h)];
    sum +=
      factorial(s) *
      factorial(k - s - 2) *
      (game[one | other]! - game[one]! - game[other]! + game[made]!);
  }
  return sum;
}

function bits(set: number): number {
  let count = 0;
  for (let rest = set; rest > 0; rest >>= 1) count += rest & 1;
  return count;
}
