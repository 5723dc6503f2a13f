// How much of a change each cause explains: exact Shapley values over all worlds between A and B.
import {
  LEVERS,
  MEASURES,
  PARAMETERS,
  planRun,
  presetValue,
  summarise,
  totalsOf,
  valueOf,
  warmUpOf,
  WARM_UP,
  sharedKernel,
  World,
} from '../model/index.ts';
import type {
  MeasureId,
  Path,
  Plan,
  RunSettings,
  Scenario,
  Summary,
  Value,
} from '../model/index.ts';
import { dyadics, factorial, ratioOf, roundedTo } from './exact.ts';
import type { Study } from './study.ts';

/** More would need more than 256 worlds for each replicate. */
export const MOST_GROUPS = 8;
/** One person's month on one core of the machines that this was measured on, in milliseconds. */
const PERSON_MONTH = 1.2e-4;
/** A piece of work takes about so long at most, in milliseconds. */
const PIECE = 500;

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
  const changes: Partial<Record<Path, Value>> = {};
  for (const path of PARAMETERS.keys()) {
    const g = groups.findIndex(({ paths }) => paths.includes(path));
    const value = valueOf(g >= 0 && isMade(g) ? b : a, path);
    if (value !== presetValue(preset, path)) changes[path] = value;
  }
  return { preset, changes };
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
class TooManyGroups extends RangeError {
  readonly groups: readonly string[];
  /** Seconds on one core for all of them, and for as many as are taken. */
  readonly seconds: number;
  readonly fits: number;

  constructor(groups: readonly string[], run: RunSettings) {
    const [seconds, fits] = [groups.length, MOST_GROUPS].map((k) => attributionCost(k, run));
    super(
      `Attribution takes at most ${MOST_GROUPS} groups of changes, and A and B differ in ${groups.length} (${groups.join(', ')}): ${(2 ** groups.length).toLocaleString('en')} scenarios, about ${rough(seconds!)} seconds on one core; join some until ${MOST_GROUPS} are left, which take about ${rough(fits!)}.`,
    );
    this.groups = groups;
    this.seconds = seconds!;
    this.fits = fits!;
  }
}

const rough = (x: number): string => Number(x.toPrecision(2)).toLocaleString('en');

/** Seconds that an attribution to k groups takes on one core, about. */
function attributionCost(k: number, { replicates, borrowers, months }: RunSettings): number {
  const people = PERSON_MONTH * replicates * borrowers;
  return (people * (2 ** k * months + WARM_UP)) / 1000;
}

/** What is asked: which groups of changes brought A to B, for some measures. */
export interface AttributionQuestion {
  readonly a: Scenario;
  readonly b: Scenario;
  readonly run: RunSettings;
  readonly measures: readonly MeasureId[];
  /** Groups to be taken together. */
  readonly joined: readonly (readonly string[])[];
}

/** Scenarios `from` to `to - 1` of the 2^k, in one replicate. */
export interface AttributionPiece {
  readonly replicate: number;
  readonly from: number;
  readonly to: number;
}

/** Values by measure: those of the piece's scenarios in order. */
type Values = readonly (readonly number[])[];

/** What all worlds so far say; the parts of a measure are reckoned when it is looked at. */
export interface AttributionAnswer {
  readonly groups: readonly ChangeGroup[];
  readonly measures: readonly MeasureId[];
  /** Replicates of which all 2^k worlds are known; 0: nothing can be said yet. */
  readonly replicates: number;
  /** [measure][scenario][replicate]. */
  readonly values: readonly Values[];
}

/**
 * All worlds between A and B. A piece is one replicate (or a part of it, where that is much work), so
 * parts can be told exactly world by world; its worlds fork from as few warm-ups as they have.
 */
export const attribution: Study<AttributionQuestion, AttributionPiece, Values, AttributionAnswer> =
  {
    id: 'attribution',

    pieces(question) {
      const { run } = question;
      const groups = admitted(question);
      const subsets = 2 ** groups.length;
      planRun(question.a, run);
      const world = PERSON_MONTH * run.borrowers * run.months;
      const most = Math.max(1, Math.min(subsets, Math.round(PIECE / world)));
      const each = Math.ceil(subsets / Math.ceil(subsets / most));
      const pieces: AttributionPiece[] = [];
      for (let replicate = 0; replicate < run.replicates; replicate++) {
        for (let from = 0; from < subsets; from += each)
          pieces.push({ replicate, from, to: Math.min(subsets, from + each) });
      }
      return pieces;
    },

    work(question, { replicate, from, to }) {
      const { measures } = question;
      const planOf = plansBetween(question);
      const roots = new Map<string, World>();
      const values = measures.map((): number[] => []);
      for (let made = from; made < to; made++) {
        const plan = planOf(made);
        const world = warmed(roots, plan, replicate).fork(plan, sharedKernel());
        while (!world.done) world.step();
        for (const [n, measure] of measures.entries())
          values[n]!.push(totalsOf([world.tallies], measure)[0]!);
      }
      return values;
    },

    gather(question, parts) {
      const { a, b, measures, joined } = question;
      const groups = groupsOf(a, b, joined);
      const subsets = 2 ** groups.length;
      // Pieces come in order: scenario after scenario, replicate after replicate.
      const rows = measures.map((_, n) => parts.flatMap((part) => part[n]!));
      const replicates = Math.floor((rows[0]?.length ?? 0) / subsets);
      const values = rows.map((row) =>
        Array.from({ length: subsets }, (_, made) =>
          Array.from({ length: replicates }, (_, r) => row[r * subsets + made]!),
        ),
      );
      return { groups, measures, replicates, values };
    },
  };

/** The groups of a question that can be answered. */
function admitted({ a, b, run, joined }: AttributionQuestion): ChangeGroup[] {
  const groups = groupsOf(a, b, joined);
  if (groups.length > MOST_GROUPS) {
    throw new TooManyGroups(
      groups.map(({ id }) => id),
      run,
    );
  }
  return groups;
}

/** Plans of the last question, so that its pieces in one thread make them once. */
let planned: { readonly key: string; readonly planOf: (made: number) => Plan } | undefined;

function plansBetween({ a, b, run, joined }: AttributionQuestion): (made: number) => Plan {
  const key = JSON.stringify([a, b, run, joined]);
  if (planned?.key !== key) {
    const groups = groupsOf(a, b, joined);
    const plans: Plan[] = [];
    planned = {
      key,
      planOf: (made) => (plans[made] ??= planRun(between(a, b, groups, made), run)),
    };
  }
  return planned.planOf;
}

/** A world at the end of the warm-up that this plan has; made when first needed. */
function warmed(roots: Map<string, World>, plan: Plan, replicate: number): World {
  const key = warmUpOf(plan);
  let root = roots.get(key);
  if (!root) {
    root = new World(plan, replicate, 0, sharedKernel());
    while (root.month < 1) root.step();
    root.leaveKernel();
    roots.set(key, root);
  }
  return root;
}

/**
 * Shapley value of every group (Shapley 1953): its effect averaged over all orders in which the changes
 * can be made, from 2^k re-simulated scenarios. Money and counts are reckoned in whole fen and whole
 * numbers over k! x R, rates as the exact binary fractions that the worlds give: parts sum to the total
 * without any remainder, a group that changes nothing gets 0, the order of groups does not matter.
 * Needs at least one complete replicate.
 */
export function attributionOf(answer: AttributionAnswer, measure: MeasureId): Attribution {
  const { groups, measures } = answer;
  const values = answer.values[measures.indexOf(measure)];
  if (!values) throw new RangeError(`${measure} was not asked for.`);
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
