// Challenges: goals that the player chooses, a budget and a shock; graded on hidden worlds that follow from the commitment.
import { Fingerprint, inMonthOf, meanOf, parameterOf, totalsOf } from '../model/index.ts';
import type {
  MeasureId,
  Path,
  PresetId,
  RunSettings,
  Scenario,
  Value,
  WorldTallies,
} from '../model/index.ts';
import { withValues } from './facts.ts';
import { bitsOf, lettersOf } from './letters.ts';
import type { Said, Values } from './lesson.ts';

/** risk: what does not come back · people: those served, and the business. Two goals are chosen of each. */
export type Side = 'risk' | 'people';

export interface Goal {
  readonly id: GoalId;
  readonly side: Side;
  readonly measure: MeasureId;
  /** Better is below, or above. */
  readonly better: 'below' | 'above';
  readonly says: Said;
}
type GoalId = 'overdue' | 'loss' | 'backlog' | 'complaints' | 'refused' | 'trust' | 'profit';

/** In this order in links and codes: new ones at the end. */
export const GOALS: readonly Goal[] = [
  {
    id: 'overdue',
    side: 'risk',
    measure: 'overdue_30_plus',
    better: 'below',
    says: { en: 'Over 30 days late, last half-year', zh: '逾期30天以上占比（最后半年）' },
  },
  {
    id: 'loss',
    side: 'risk',
    measure: 'loss',
    better: 'below',
    says: { en: 'Losses over the run', zh: '全程损失' },
  },
  {
    id: 'backlog',
    side: 'risk',
    measure: 'legal_backlog',
    better: 'below',
    says: { en: 'Legal cases waiting at the end', zh: '期末案件积压（件）' },
  },
  {
    id: 'complaints',
    side: 'risk',
    measure: 'complaints',
    better: 'below',
    says: { en: 'Complaints over the run', zh: '全程投诉（件）' },
  },
  {
    id: 'refused',
    side: 'people',
    measure: 'false_rejection_rate',
    better: 'below',
    says: { en: 'Good customers turned away', zh: '误拒的好客户占比' },
  },
  {
    id: 'trust',
    side: 'people',
    measure: 'trust',
    better: 'above',
    says: { en: 'Trust at the end', zh: '期末信任度' },
  },
  {
    id: 'profit',
    side: 'people',
    measure: 'profit',
    better: 'above',
    says: { en: 'Profit over the run', zh: '全程利润' },
  },
];

/** How ambitious a goal is; the number is its points. */
export const TIERS = [1, 2, 3] as const;
export type Tier = (typeof TIERS)[number];

export interface Level {
  readonly number: 1 | 2 | 3 | 4 | 5;
  readonly title: Said;
  readonly story: Said;
  readonly preset: PresetId;
  /** The shock, and what else is given. */
  readonly given: Values;
  /** What policies may cost over the run, yuan. */
  readonly budget: number;
  /** Trust may not end below this: the house does not sell its name. */
  readonly trustFloor: number;
  /** More complaints than this bring the regulator to the door. */
  readonly complaintsCeiling: number;
  /** What the player may turn; new ones at the end, for the sake of old links. */
  readonly controls: readonly Path[];
  /** What must be reached for one, two and three points. */
  readonly thresholds: Readonly<Record<GoalId, readonly [number, number, number]>>;
}

const on = (...ids: readonly string[]): readonly Path[] => [
  'underwriting.strictness',
  ...ids.map((id) => `policies.${id}.on` as Path),
];

export const LEVELS: readonly Level[] = [
  {
    number: 1,
    title: { en: 'Calm waters', zh: '风平浪静' },
    story: {
      en: 'A calm market, a small budget. Make the book a little better without making it smaller.',
      zh: '市场平静，预算很小。让资产好一点，又不把生意做小。',
    },
    preset: 'reference-wallet-2019',
    given: {},
    budget: 9000,
    trustFloor: 0.6,
    complaintsCeiling: 4,
    controls: on('reminders', 'autopay', 'clearBills', 'education', 'budgetTools'),
    thresholds: {
      overdue: [0.0205, 0.0195, 0.0183],
      loss: [212_000, 196_000, 178_000],
      backlog: [5, 3.5, 1.5],
      complaints: [2.9, 2.75, 2.6],
      refused: [0.3, 0.2, 0.1],
      trust: [0.64, 0.66, 0.68],
      profit: [178_000, 190_000, 204_000],
    },
  },
  {
    number: 2,
    title: { en: 'First frost', zh: '初霜' },
    story: {
      en: 'A mild recession begins in month 3. Collections are ready to call more often; the brand is watching.',
      zh: '第3个月起轻度衰退。催收随时可以加大力度，品牌部在盯着。',
    },
    preset: 'reference-wallet-2019',
    given: { 'economy.shock': 'mildRecession', 'economy.shockStart': 3 },
    budget: 22_000,
    trustFloor: 0.62,
    complaintsCeiling: 5.2,
    controls: on(
      ...['reminders', 'clearBills', 'betterScoring', 'incomeVerification', 'collections'],
      ...['earlyWarning', 'easyApplication'],
    ),
    thresholds: {
      overdue: [0.019, 0.014, 0.0105],
      loss: [215_000, 165_000, 130_000],
      backlog: [10, 4, 0.5],
      complaints: [3.1, 2.8, 2.6],
      refused: [0.28, 0.2, 0.12],
      trust: [0.62, 0.645, 0.67],
      profit: [172_000, 220_000, 255_000],
    },
  },
  {
    number: 3,
    title: { en: 'A hard year', zh: '难熬的一年' },
    story: {
      en: 'Economic pressure stands at 70 and stays. Cases pile up in the legal department.',
      zh: '经济压力升到70，一直不退。法务案件越堆越高。',
    },
    preset: 'reference-wallet-2019',
    given: { 'economy.pressure': 70 },
    budget: 60_000,
    trustFloor: 0.59,
    complaintsCeiling: 4.6,
    controls: on(
      ...['collections', 'conductRules', 'hardshipPlans', 'legalAction', 'thirdPartyAgency'],
      ...['earlyWarning', 'betterScoring', 'autopay'],
    ),
    thresholds: {
      overdue: [0.027, 0.0232, 0.02],
      loss: [268_000, 225_000, 190_000],
      backlog: [50, 20, 6],
      complaints: [3.8, 3.3, 2.4],
      refused: [0.32, 0.22, 0.14],
      trust: [0.605, 0.63, 0.66],
      profit: [90_000, 110_000, 125_000],
    },
  },
  {
    number: 4,
    title: { en: 'Pandemic', zh: '疫情' },
    story: {
      en: 'In month 3 the pandemic comes: work stops, call centres stand half empty. Whom do you hold on to?',
      zh: '第3个月疫情来了：停工，催收中心只剩一半人。你要留住谁？',
    },
    preset: 'reference-wallet-2019',
    given: { 'economy.shock': 'pandemic', 'economy.shockStart': 3 },
    budget: 40_000,
    trustFloor: 0.615,
    complaintsCeiling: 4.5,
    controls: on(
      ...['personalContact', 'hardshipPlans', 'legalAction', 'collections', 'creditReporting'],
      ...['easyApplication', 'limitPolicy', 'thirdPartyAgency'],
    ),
    thresholds: {
      overdue: [0.0155, 0.0115, 0.008],
      loss: [225_000, 165_000, 115_000],
      backlog: [28, 6, 0.5],
      complaints: [3.1, 2.5, 2.15],
      refused: [0.31, 0.2, 0.11],
      trust: [0.64, 0.68, 0.71],
      profit: [150_000, 192_000, 225_000],
    },
  },
  {
    number: 5,
    title: { en: 'The storm', zh: '风暴' },
    story: {
      en: 'A severe recession, impatient buyers, and nobody sees clearly. Every measure is on the table; the money is not.',
      zh: '严重衰退，人们先买再说，谁也看不清。措施样样都有，钱不够。',
    },
    preset: 'reference-wallet-2019',
    given: {
      'economy.shock': 'severeRecession',
      'economy.shockStart': 3,
      'borrowers.informationAsymmetry': 70,
      'borrowers.spendingAttitude': 65,
    },
    budget: 45_000,
    trustFloor: 0.6,
    complaintsCeiling: 4.3,
    controls: on(
      ...['betterScoring', 'earlyWarning', 'personalContact', 'hardshipPlans', 'collections'],
      ...['conductRules', 'clearBills', 'creditReporting', 'legalAction', 'education'],
      ...['easyApplication', 'autopay', 'thirdPartyAgency'],
    ),
    thresholds: {
      overdue: [0.03, 0.023, 0.0175],
      loss: [280_000, 220_000, 160_000],
      backlog: [60, 20, 3],
      complaints: [3.9, 2.7, 1.8],
      refused: [0.3, 0.2, 0.12],
      trust: [0.625, 0.67, 0.73],
      profit: [85_000, 140_000, 175_000],
    },
  },
];

/** What was chosen and committed to. */
export interface Attempt {
  readonly level: Level;
  /** By goal, in the order of GOALS: nothing, or the tier. */
  readonly goals: Readonly<Partial<Record<GoalId, Tier>>>;
  readonly strategy: Values;
}

/** How challenges are run, in practice and hidden; the same size, so that practice is honest. */
const RUN = { replicates: 12, borrowers: 3000, months: 24 } as const;
const PRACTICE_SEED = 'practice';

export function practiceRun(): RunSettings {
  return { ...RUN, seed: PRACTICE_SEED };
}

/**
 * The hidden seed follows from everything that was committed to. Before the commitment nobody has it;
 * after it anybody can compute it. A fingerprint is no cryptographic seal: it keeps players from
 * tuning to the graded worlds by accident, not somebody with a farm of computers from searching.
 */
export function hiddenRun(attempt: Attempt): RunSettings {
  const seal = new Fingerprint().addText(`overdue-lab challenge ${attemptText(attempt)}`).digest();
  return { ...RUN, seed: `hidden-${seal.slice(0, 20)}` };
}

export function challengeScenario({
  level,
  strategy,
}: Pick<Attempt, 'level' | 'strategy'>): Scenario {
  return withValues({ preset: level.preset, changes: {} }, { ...level.given, ...strategy });
}

/** What is wrong with the choice of goals: two of each side are needed. */
export function missingGoals(goals: Attempt['goals']): Readonly<Record<Side, number>> {
  const of = (side: Side): number =>
    GOALS.filter((goal) => goal.side === side && goals[goal.id] !== undefined).length;
  return { risk: 2 - of('risk'), people: 2 - of('people') };
}

const LAST = 6;

/** The value of a goal, mean over the worlds. */
export function goalValue({ id, measure }: Goal, worlds: readonly WorldTallies[]): number {
  const months = worlds[0]?.months ?? 0;
  if (id !== 'overdue') return meanOf(totalsOf(worlds, measure));
  let sum = 0;
  for (let month = months - LAST + 1; month <= months; month++) {
    sum += meanOf(inMonthOf(worlds, measure, month));
  }
  return sum / LAST;
}

export const programmeCost = (worlds: readonly WorldTallies[]): number =>
  meanOf(totalsOf(worlds, 'programme_costs'));

interface GoalGrade {
  readonly goal: Goal;
  readonly tier: Tier;
  readonly threshold: number;
  readonly value: number;
  readonly met: boolean;
}

export interface Grade {
  readonly goals: readonly GoalGrade[];
  readonly cost: number;
  readonly withinBudget: boolean;
  readonly trust: number;
  readonly trusted: boolean;
  readonly complaints: number;
  readonly quiet: boolean;
  /** 0 to 100. */
  readonly score: number;
}

/**
 * A goal that is met brings its points, one that is missed takes one; twelve points are a hundred.
 * Beyond the budget, with trust below the floor or complaints above the ceiling, nothing counts.
 */
export function gradeOf({ level, goals }: Attempt, worlds: readonly WorldTallies[]): Grade {
  const grades = GOALS.flatMap((goal) => {
    const tier = goals[goal.id];
    if (tier === undefined) return [];
    const threshold = level.thresholds[goal.id][tier - 1] ?? 0;
    const value = goalValue(goal, worlds);
    return [{ goal, tier, threshold, value, met: reaches(goal, value, threshold) }];
  });
  const cost = programmeCost(worlds);
  const trust = meanOf(totalsOf(worlds, 'trust'));
  const withinBudget = cost <= level.budget;
  const trusted = trust >= level.trustFloor;
  const complaints = meanOf(totalsOf(worlds, 'complaints'));
  const quiet = complaints <= level.complaintsCeiling;
  const points = grades.reduce((sum, { met, tier }) => sum + (met ? tier : -1), 0);
  const score =
    withinBudget && trusted && quiet
      ? Math.max(0, Math.round((100 * points) / (4 * TIERS.length)))
      : 0;
  return { goals: grades, cost, withinBudget, trust, trusted, complaints, quiet, score };
}

export const reaches = ({ better }: Goal, value: number, threshold: number): boolean =>
  better === 'below' ? value <= threshold : value >= threshold;

// A commitment as letters: level, tiers, then each control that differs: its place and its step.

const STEP_BITS = 12;

export function attemptText({ level, goals, strategy }: Attempt): string {
  const bits: [number, number][] = [[level.number, 3]];
  for (const goal of GOALS) bits.push([goals[goal.id] ?? 0, 2]);
  const changed = level.controls.flatMap((path, place) => {
    const value = strategy[path];
    return value === undefined ? [] : [[place, stepOf(path, value)] as const];
  });
  bits.push([changed.length, 5]);
  for (const [place, step] of changed) bits.push([place, 5], [step, STEP_BITS]);
  return lettersOf(bits);
}

/** The other way; undefined where the letters are no attempt. */
export function readAttempt(text: string): Attempt | undefined {
  const reader = bitsOf(text);
  const number = reader?.take(3);
  const level = LEVELS.find((one) => one.number === number);
  if (!reader || !level) return undefined;
  const goals: Partial<Record<GoalId, Tier>> = {};
  for (const goal of GOALS) {
    const tier = reader.take(2);
    const known = TIERS.find((one) => one === tier);
    if (known) goals[goal.id] = known;
  }
  const strategy: Partial<Record<Path, Value>> = {};
  for (let left = reader.take(5); left > 0; left--) {
    const path = level.controls[reader.take(5)];
    const step = reader.take(STEP_BITS);
    const value = path && valueAt(path, step);
    if (path === undefined || value === undefined) return undefined;
    strategy[path] = value;
  }
  const { risk, people } = missingGoals(goals);
  const attempt = { level, goals, strategy };
  return reader.whole && risk === 0 && people === 0 && attemptText(attempt) === text
    ? attempt
    : undefined;
}

function stepOf(path: Path, value: Value): number {
  const parameter = parameterOf(path);
  if (parameter.kind === 'number') {
    return Math.round((Number(value) - parameter.min) / parameter.step);
  }
  return value === true ? 1 : 0;
}

function valueAt(path: Path, step: number): Value | undefined {
  const parameter = parameterOf(path);
  if (parameter.kind === 'switch') return step <= 1 ? step === 1 : undefined;
  if (parameter.kind !== 'number') return undefined;
  const value = parameter.min + step * parameter.step;
  return value <= parameter.max ? Number(value.toFixed(6)) : undefined;
}
