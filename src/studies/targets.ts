// The calibration targets T1-T20: accepted ranges and how each is read off the model's worlds.
import { inMonthOf, meanOf, TALLY, tallyRatio, totalsOf, World } from '../model/index.ts';
import type { Plan, PresetId, RunSettings, Scenario, Value, WorldTallies } from '../model/index.ts';

/** The runs that the targets need, by name. */
export const JOBS = {
  reference: { preset: 'reference-wallet-2019', changes: {}, months: 36 },
  shock: { preset: 'reference-wallet-2020-shock', changes: {}, months: 36 },
  subprime: { preset: 'subprime-instalment', changes: {}, months: 16 },
  subprimeShock: { preset: 'subprime-2020-shock', changes: {}, months: 16 },
  agency: {
    preset: 'reference-wallet-2019',
    changes: { 'policies.thirdPartyAgency.on': true },
    months: 36,
  },
  sale: { preset: 'reference-wallet-2019', changes: { 'policies.debtSale.on': true }, months: 36 },
} as const satisfies Record<
  string,
  { preset: PresetId; changes: Readonly<Record<string, Value>>; months: number }
>;
export type JobId = keyof typeof JOBS;

export function jobScenario(id: JobId): Scenario {
  const { preset, changes } = JOBS[id];
  return { preset, changes };
}

export type Worlds = Readonly<Record<JobId, readonly WorldTallies[]>>;

export interface Target {
  /** T1 … T20, with a letter where a target has parts. */
  readonly id: string;
  readonly label: string;
  readonly low: number;
  readonly high: number;
  readonly aim: number;
  readonly unit: 'share' | 'factor' | 'months' | 'yuan' | 'plain';
  /** Rows of the evidence file that carry it. */
  readonly rows: readonly string[];
  /** Why a miss is accepted and what was tried; a target without it must be inside. */
  readonly miss?: string;
  /** One value for each replicate, or one in all. */
  read(worlds: Worlds, plan: Plan): readonly number[];
}

const reference =
  (measure: Parameters<typeof totalsOf>[1]) =>
  (worlds: Worlds): number[] =>
    totalsOf(worlds.reference, measure);

/** Ratio of means, with the spread of replicates by leaving one out (jackknife pseudo-values). */
function ratioOfMeans(top: readonly number[], bottom: readonly number[]): number[] {
  const n = top.length;
  const [a, b] = [meanOf(top) * n, meanOf(bottom) * n];
  const all = a / b;
  if (n < 2) return [all];
  return top.map((x, i) => n * all - (n - 1) * ((a - x) / (b - bottom[i]!)));
}

/** The shock run against the calm run of the same worlds, month by month, as means. */
function path(worlds: readonly WorldTallies[], measure: Parameters<typeof totalsOf>[1]): number[] {
  const months = worlds[0]!.months;
  return Array.from({ length: months + 1 }, (_, m) => meanOf(inMonthOf(worlds, measure, m)));
}

/** Months until an excess over calm has halved after its peak, by a straight line in its logarithm. */
function halfLife(excess: readonly number[], from: number, to: number): number {
  let peak = from;
  for (let m = from; m <= to; m++) if (excess[m]! > excess[peak]!) peak = m;
  const points: [number, number][] = [];
  for (let m = peak; m <= Math.min(to, peak + 5); m++) {
    if (excess[m]! > 0) points.push([m, Math.log(excess[m]!)]);
  }
  const mx = meanOf(points.map(([x]) => x));
  const my = meanOf(points.map(([, y]) => y));
  const slope =
    points.reduce((sum, [x, y]) => sum + (x - mx) * (y - my), 0) /
    points.reduce((sum, [x]) => sum + (x - mx) * (x - mx), 0);
  return slope < 0 ? Math.log(2) / -slope : Infinity;
}

function pool(worlds: readonly WorldTallies[], tally: number, until: number): number[] {
  return worlds.map((world) => {
    let sum = 0;
    for (let m = 1; m <= until; m++) sum += world.total(tally, m);
    return sum / world.total(TALLY.pool, 0);
  });
}

const census = (worlds: Worlds, top: readonly number[], bottom: readonly number[]): number[] =>
  worlds.reference.map((world) => tallyRatio(world, top, bottom, [0, 12, 24, 36]));

export const TARGETS: readonly Target[] = [
  {
    id: 'T1',
    label: 'Late on the first day, share of principal due',
    low: 0.04,
    high: 0.07,
    aim: 0.05,
    unit: 'share',
    rows: ['PC4', 'SH5'],
    read: reference('day1_delinquency'),
  },
  {
    id: 'T2',
    label: 'Of it collected within 30 days',
    low: 0.85,
    high: 0.9,
    aim: 0.88,
    unit: 'share',
    rows: ['PC4', 'PC5', 'SH6'],
    read: reference('collected_30d'),
  },
  {
    id: 'T3',
    label: 'Flow from current to 31 days and more, a month',
    low: 0.005,
    high: 0.0075,
    aim: 0.0062,
    unit: 'share',
    rows: ['PC4', 'PC6'],
    read: reference('flow_current_to_31'),
  },
  {
    id: 'T3b',
    label: 'The flow over day-1 x (1 - collected in 30 days)',
    low: 0.95,
    high: 1.05,
    aim: 1,
    unit: 'factor',
    rows: ['PC6'],
    read: ({ reference: worlds }) => {
      const day1 = totalsOf(worlds, 'day1_delinquency');
      const collected = totalsOf(worlds, 'collected_30d');
      return ratioOfMeans(
        totalsOf(worlds, 'flow_current_to_31'),
        day1.map((d, i) => d * (1 - collected[i]!)),
      );
    },
  },
  {
    id: 'T4',
    label: 'Roll rate 31-60 to 61-90, a month',
    low: 0.8,
    high: 0.98,
    aim: 0.9,
    unit: 'share',
    rows: ['AB9', 'PC11'],
    read: reference('roll_31_60_to_61_90'),
  },
  {
    id: 'T5',
    label: 'Stock over 90 days, charge-off at 180 days',
    low: 0.005,
    high: 0.014,
    aim: 0.01,
    unit: 'share',
    rows: ['SH1', 'U8', 'PC2'],
    read: reference('overdue_91_plus'),
  },
  {
    id: 'T6',
    label: 'Stock over 90 days / stock over 30 days',
    low: 0.6,
    high: 0.72,
    aim: 0.67,
    unit: 'share',
    rows: ['PC1'],
    read: ({ reference: worlds }) =>
      ratioOfMeans(totalsOf(worlds, 'overdue_91_plus'), totalsOf(worlds, 'overdue_30_plus')),
  },
  {
    id: 'T7',
    label: 'Stock 31-90 days / stock over 90 days',
    low: 0.4,
    high: 0.6,
    aim: 0.5,
    unit: 'factor',
    rows: ['PC1'],
    read: ({ reference: worlds }) =>
      ratioOfMeans(totalsOf(worlds, 'overdue_31_90'), totalsOf(worlds, 'overdue_91_plus')),
  },
  {
    id: 'T8',
    label: 'Of a pool of today, turned 91 days late within 12 months, calm',
    low: 0.004,
    high: 0.015,
    aim: 0.009,
    unit: 'share',
    rows: ['SH2', 'AB4'],
    read: ({ reference: worlds }) => pool(worlds, TALLY.pool91, 12),
  },
  {
    id: 'T8b',
    label: 'The same in the shock year',
    low: 0.02,
    high: 0.026,
    aim: 0.023,
    unit: 'share',
    rows: ['SH2'],
    miss: 'The securitised pools revolve for a year: repaid receivables are replaced by new ones, which may also turn bad. Ours is a pool of today that runs off, so less of it is left to turn. Tried: longer plans and more instalments, which raise it together with the mean balance (T17) and push what bills take of income (T19) out of range.',
    read: ({ shock }) => pool(shock, TALLY.pool91, 12),
  },
  {
    id: 'T9',
    label: 'Lifetime default of the pool of today',
    low: 0,
    high: 0.03,
    aim: 0.01,
    unit: 'share',
    rows: ['AB5', 'AB6'],
    read: ({ reference: worlds }) => pool(worlds, TALLY.pool91, 36),
  },
  {
    id: 'T9b',
    label: 'Charged off of the pool of today',
    low: 0.01,
    high: 0.012,
    aim: 0.011,
    unit: 'share',
    rows: ['AB5', 'AB6'],
    miss: 'As T8b: the pools behind the figure revolve for a year, ours runs off within months.',
    read: ({ reference: worlds }) => pool(worlds, TALLY.poolChargedOff, 36),
  },
  {
    id: 'T10',
    label: 'Recovered within 12 months of turning 91 days late',
    low: 0.2,
    high: 0.36,
    aim: 0.24,
    unit: 'share',
    rows: ['CL2'],
    read: reference('recovery_12m'),
  },
  {
    id: 'T11',
    label: 'Agencies: collected a month of the debt placed',
    low: 0.005,
    high: 0.01,
    aim: 0.006,
    unit: 'share',
    rows: ['CL6'],
    read: ({ agency }) =>
      agency.map((world) =>
        tallyRatio(world, [TALLY.recoveredAgency], [TALLY.claimsPlaced], span(2, 36)),
      ),
  },
  {
    id: 'T11b',
    label: 'Agencies: fee of what they collect',
    low: 0.33,
    high: 0.44,
    aim: 0.37,
    unit: 'share',
    rows: ['CL5'],
    read: ({ agency }) =>
      agency.map((world) =>
        tallyRatio(world, [TALLY.agencyFees], [TALLY.recoveredAgency], span(1, 36)),
      ),
  },
  {
    id: 'T12',
    label: 'Sale: price of principal and interest',
    low: 0.04,
    high: 0.06,
    aim: 0.05,
    unit: 'share',
    rows: ['CL12'],
    read: ({ sale }) =>
      sale.map((world) => tallyRatio(world, [TALLY.saleProceeds], [TALLY.claimsSold], span(1, 36))),
  },
  {
    id: 'T13',
    label: 'Shock: stock over 90 days after six months, against before',
    low: 1.7,
    high: 2.5,
    aim: 2.1,
    unit: 'factor',
    rows: ['SH1'],
    read: ({ shock }) =>
      ratioOfMeans(inMonthOf(shock, 'overdue_91_plus', 6), inMonthOf(shock, 'overdue_91_plus', 0)),
  },
  {
    id: 'T14',
    label: 'Shock: half-life of the excess over 90 days after its peak',
    low: 1.5,
    high: 4,
    aim: 2.5,
    unit: 'months',
    rows: ['SH4', 'PC2'],
    read: ({ shock, reference: calm }) => {
      const base = path(calm, 'overdue_91_plus');
      return [
        halfLife(
          path(shock, 'overdue_91_plus').map((x, m) => x - base[m]!),
          1,
          14,
        ),
      ];
    },
  },
  {
    id: 'T15',
    label: 'Shock: late on the first day, months 1-3, near-prime, relative rise',
    low: 0.05,
    high: 0.15,
    aim: 0.1,
    unit: 'share',
    rows: ['SH5'],
    read: ({ shock, reference: calm }) => rise(shock, calm),
  },
  {
    id: 'T15b',
    label: 'The same for a subprime lender',
    low: 0.3,
    high: 0.6,
    aim: 0.45,
    unit: 'share',
    rows: ['SH7'],
    read: ({ subprimeShock, subprime }) => rise(subprimeShock, subprime),
  },
  {
    id: 'T16',
    label: 'Shock: rise of unemployment in two to three months, points',
    low: 0.008,
    high: 0.0125,
    aim: 0.01,
    unit: 'share',
    rows: ['LM1'],
    read: ({ shock, reference: calm }) => {
      const excess = (m: number): number[] => {
        const base = inMonthOf(calm, 'unemployment', m);
        return inMonthOf(shock, 'unemployment', m).map((x, i) => x - base[i]!);
      };
      const [second, third] = [excess(2), excess(3)];
      return second.map((x, i) => Math.max(x, third[i]!));
    },
  },
  {
    id: 'T16b',
    label: 'Shock: half-life of excess unemployment',
    low: 4,
    high: 6,
    aim: 5,
    unit: 'months',
    rows: ['LM1'],
    read: ({ shock, reference: calm }) => {
      const base = path(calm, 'unemployment');
      return [
        halfLife(
          path(shock, 'unemployment').map((x, m) => x - base[m]!),
          2,
          9,
        ),
      ];
    },
  },
  {
    id: 'T17',
    label: 'Mean balance of customers who owe',
    low: 1700,
    high: 2645,
    aim: 2150,
    unit: 'yuan',
    rows: ['BT13', 'BT14', 'PR1'],
    read: (worlds) => census(worlds, [TALLY.owed], [TALLY.holders]).map((fen) => fen / 100),
  },
  {
    id: 'T17b',
    label: 'Share of receivables in accounts below 3,000 yuan',
    low: 0.595,
    high: 1,
    aim: 0.72,
    unit: 'share',
    rows: ['BT13'],
    read: (worlds) => census(worlds, [TALLY.owedBelow3000], [TALLY.owed]),
  },
  {
    id: 'T18',
    label: 'Median income a year',
    low: 0.97 * 49302,
    high: 1.03 * 49302,
    aim: 49302,
    unit: 'yuan',
    rows: ['IN1', 'IN2'],
    read: (_, plan) => [(12 * quantile(incomes(plan), 0.5)) / 100],
  },
  {
    id: 'T18b',
    label: 'Spread of incomes, sd of the logarithm',
    low: 0.55,
    high: 0.62,
    aim: 0.6,
    unit: 'plain',
    rows: ['IN4', 'IN5'],
    read: (_, plan) => {
      const logs = incomes(plan).map((x) => Math.log(x));
      const mean = meanOf(logs);
      return [Math.sqrt(meanOf(logs.map((x) => (x - mean) * (x - mean))))];
    },
  },
  {
    id: 'T19',
    label: 'Bills and debts elsewhere, share of income',
    low: 0.334,
    high: 0.501,
    aim: 0.4175,
    unit: 'share',
    rows: ['CU2'],
    read: (worlds) => census(worlds, [TALLY.billed, TALLY.otherService], [TALLY.income]),
  },
  {
    id: 'T19b',
    label: 'The part that is not a payment tool',
    low: 0.1,
    high: 0.15,
    aim: 0.125,
    unit: 'share',
    rows: ['CU2'],
    read: (worlds) => census(worlds, [TALLY.instalmentsBilled, TALLY.otherService], [TALLY.income]),
  },
  {
    id: 'T19c',
    label: 'Customers who carry debt',
    low: 0.356,
    high: 0.534,
    aim: 0.445,
    unit: 'share',
    rows: ['CU1'],
    read: (worlds) => census(worlds, [TALLY.carriers], [TALLY.customers]),
  },
  {
    id: 'T19d',
    label: 'Customers who clear it each month',
    low: 0.337,
    high: 0.505,
    aim: 0.421,
    unit: 'share',
    rows: ['CU1'],
    read: (worlds) => census(worlds, [TALLY.clearers], [TALLY.customers]),
  },
  {
    id: 'T20',
    label: 'Reminders: on-time payment of those who forget a fifth or more, relative rise',
    low: 0.07,
    high: 0.12,
    aim: 0.08,
    unit: 'share',
    rows: ['N1', 'N6'],
    read: (_, plan) => {
      const { effect } = plan.settings.policies.reminders;
      const often = forgetting(plan).filter((chance) => chance >= 0.2);
      return [meanOf(often.map((chance) => (chance * effect) / (1 - chance)))];
    },
  },
  {
    id: 'T20b',
    label: 'Autopay: share of forgetting that it removes',
    low: 0.9,
    high: 1,
    aim: 0.95,
    unit: 'share',
    rows: ['N7'],
    read: (_, plan) => [1 - 0.003 / meanOf(forgetting(plan))],
  },
];

function rise(shocked: readonly WorldTallies[], calm: readonly WorldTallies[]): number[] {
  const early = (worlds: readonly WorldTallies[]): number[] =>
    worlds.map((world) => tallyRatio(world, [TALLY.unpaid], [TALLY.due], [1, 2, 3]));
  return ratioOfMeans(early(shocked), early(calm)).map((x) => x - 1);
}

function span(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, k) => from + k);
}

function quantile(values: readonly number[], p: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(p * (sorted.length - 1))] ?? NaN;
}

function incomes(plan: Plan): number[] {
  return Array.from(new World(plan, 0).columns.income);
}

function forgetting(plan: Plan): number[] {
  return Array.from(new World(plan, 0).columns.forgets, (x) => x / 65536);
}

/** How the check is run: people, worlds and seed. */
export const CALIBRATION_RUN: Omit<RunSettings, 'months'> = {
  seed: 'calibration',
  replicates: 24,
  borrowers: 10_000,
};
