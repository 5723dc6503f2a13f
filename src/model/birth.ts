// Who lives in this world: traits drawn once, the same people in every scenario of a seed.
import { log } from './maths.ts';
import type { Settings } from './parameters/index.ts';
import { DORMANT, HAND_TO_MOUTH, INSTALMENTS, OUTSIDE, THIN_FILE } from './people.ts';
import type { People } from './people.ts';
import { block } from './random.ts';
import { RISK_WEIGHTS } from './riskIndex.ts';
import { SEGMENT_TRAITS, SEGMENTS } from './segments.ts';
import { expOf, FORGETFULNESS, NORMAL } from './tables.ts';
import { drawBlock, drawColumns } from './threefry.ts';

const BATCH = 512;

/** Mean and spread of each trait in the risk index, for standardising (measured on the reference). */
interface Standard {
  readonly mean: number;
  readonly sd: number;
}

const STANDARD: Readonly<Record<keyof typeof RISK_WEIGHTS, Standard>> = {
  income: { mean: 0, sd: 0.6 },
  essentials: { mean: 0.6, sd: 0.095 },
  otherDebt: { mean: 0.08, sd: 0.09 },
  patience: { mean: 0.82, sd: 0.1 },
  blindSpot: { mean: 0.125, sd: 0.07 },
  handToMouth: { mean: 0.36, sd: 0.48 },
  buffer: { mean: -0.7, sd: 1.2 },
  forgetfulness: { mean: 1, sd: 1.35 },
  reluctance: { mean: 0, sd: 1 },
  jobRisk: { mean: 0, sd: 0.6 },
};

const clip = (x: number, low: number, high: number): number =>
  x < low ? low : x > high ? high : x;
const high = (word: number): number => word >>> 16;
const low = (word: number): number => word & 0xffff;
const normal = (half: number): number => NORMAL[half >>> 5]! / 4096;

/** People stand in the order of their segments: where each begins, and the end. Sizes follow the weights. */
export function segmentEdges({ borrowers }: Settings, size: number): number[] {
  const weights = SEGMENTS.map((id) => borrowers[id]);
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  const edges = [0];
  let sum = 0;
  for (const weight of weights) {
    sum += whole > 0 ? weight / whole : 1 / SEGMENTS.length;
    edges.push(Math.min(size, Math.round(sum * size)));
  }
  edges[SEGMENTS.length] = size;
  return edges;
}

/**
 * Fills the traits of everybody and who is a customer when the warm-up begins, a block of people each
 * time it is asked for the next. Distributions and their sources: README.md, section 2.
 */
export function* births(
  people: People,
  settings: Settings,
  key: Int32Array,
  replicate: number,
): Generator<undefined, undefined, undefined> {
  const { borrowers, product, market } = settings;
  const edges = segmentEdges(settings, people.size);
  const shares = SEGMENTS.map((_, s) => (edges[s + 1]! - edges[s]!) / people.size);
  // Medians of the segments around the median of all, and the spread that is left within a segment.
  const logs = SEGMENT_TRAITS.map((segment) => log(segment.income));
  const centre = logs.reduce((sum, x, s) => sum + x * shares[s]!, 0);
  const between = logs.reduce((sum, x, s) => sum + shares[s]! * (x - centre) * (x - centre), 0);
  const within = Math.sqrt(
    Math.max(0.01, borrowers.incomeSpread * borrowers.incomeSpread - between),
  );
  const weights = riskWeights();
  const money = drawColumns(BATCH);
  const habits = drawColumns(BATCH);
  const account = drawColumns(BATCH);
  const luck = drawColumns(BATCH);
  const { debtFree, otherDebt: debtMean } = borrowers;
  const instalmentUsers = product.instalmentUsers * 65536;
  const dormants = product.dormant * 65536;
  const founders = market.customersToday * 65536;
  const scale = borrowers.medianIncome * 100;

  for (let s = 0; s < SEGMENTS.length; s++) {
    const segment = SEGMENT_TRAITS[s]!;
    const lift = logs[s]! - centre;
    const essentialsHere = borrowers.essentials + segment.essentials;
    const patienceHere = borrowers.patience + segment.patience;
    const handToMouthHere = clip(borrowers.handToMouth * segment.handToMouth, 0, 1) * 65536;
    const jobRiskHere = log(segment.jobRisk) - 0.111;
    const thinHere = borrowers.thinFile * segment.thinFile * 65536;
    const end = edges[s + 1]!;
    for (let from = edges[s]!; from < end; from += BATCH) {
      const count = Math.min(BATCH, end - from);
      drawBlock(money, key, from, count, 0, replicate, block('birthMoney'));
      drawBlock(habits, key, from, count, 0, replicate, block('birthHabits'));
      drawBlock(account, key, from, count, 0, replicate, block('birthAccount'));
      drawBlock(luck, key, from, count, 0, replicate, block('birthLuck'));
      for (let j = 0; j < count; j++) {
        const i = from + j;
        const lnIncome = lift + within * normal(high(money.b[j]!));
        const income = Math.round(scale * expOf(Math.round(lnIncome * 1024)));
        const essentials = clip(
          essentialsHere - 0.1 * lnIncome + 0.07 * normal(low(money.b[j]!)),
          0.3,
          0.92,
        );
        // The normal distribution of patience is mirrored at 1: nobody is more patient than unbiased.
        const drawn = patienceHere + 0.12 * normal(high(money.c[j]!));
        const patience = clip(drawn > 1 ? 2 - drawn : drawn, 0.3, 1);
        const blindSpot = clip(borrowers.blindSpot + 0.08 * normal(low(money.c[j]!)), 0, 0.6);
        const handToMouth = high(money.d[j]!) < handToMouthHere;
        const lnReserve = handToMouth ? LN_HAND_TO_MOUTH : 0.1 + 0.8 * normal(low(money.d[j]!));
        const reserve = handToMouth ? 0.15 : expOf(Math.round(lnReserve * 1024));
        const indebted = high(habits.a[j]!) >= debtFree * 65536;
        const otherDebt = indebted ? clip(debtMean + 0.08 * normal(low(habits.a[j]!)), 0, 0.45) : 0;
        const forgetfulness = FORGETFULNESS[high(habits.c[j]!) >>> 5]!;
        const reluctance = normal(high(habits.d[j]!));
        const lnJobRisk = jobRiskHere + 0.472 * normal(low(habits.d[j]!));

        people.segment[i] = s;
        people.dueDay[i] = 1 + ((low(account.a[j]!) * 28) >>> 16);
        people.income[i] = income;
        people.essentials[i] = Math.round(income * essentials);
        people.otherDebt[i] = Math.round(income * otherDebt);
        people.patience[i] = Math.round(patience * 4096);
        people.blindSpot[i] = Math.round(blindSpot * 4096);
        people.bufferTarget[i] = Math.round(income * reserve);
        people.forgets[i] = Math.min(
          65535,
          Math.round(forgetfulness * borrowers.forgetfulness * 65536),
        );
        people.autopayRank[i] = low(habits.c[j]!);
        people.reluctance[i] = Math.round(0.6 * reluctance * 64);
        people.jobRisk[i] = Math.min(65535, Math.round(256 * expOf(Math.round(lnJobRisk * 1024))));
        people.desire[i] = Math.round(
          64 * (product.utilisation + 4 * (1 - patience) + (handToMouth ? 0.9 : 0) + 2 * blindSpot),
        );
        people.traits[i] =
          (handToMouth ? HAND_TO_MOUTH : 0) |
          (high(account.a[j]!) < thinHere * (1 - 0.25 * lnIncome) ? THIN_FILE : 0) |
          (high(account.d[j]!) < instalmentUsers ? INSTALMENTS : 0) |
          (low(account.d[j]!) < dormants ? DORMANT : 0);
        people.hideRank[i] = high(habits.b[j]!) >>> 8;
        people.misreportRank[i] = low(habits.b[j]!) >>> 8;
        const risk =
          weights.constant +
          weights.income * lnIncome +
          weights.essentials * essentials +
          weights.otherDebt * otherDebt +
          weights.patience * patience +
          weights.blindSpot * blindSpot +
          (handToMouth ? weights.handToMouth : 0) +
          weights.buffer * lnReserve +
          weights.forgetfulness * forgetfulness +
          weights.reluctance * reluctance +
          weights.jobRisk * lnJobRisk;
        people.risk[i] = Math.round(clip(risk, -5, 5) * 1024);
        people.scoreNoise[i] = NORMAL[high(account.b[j]!) >>> 5]! >> 2;
        people.rank[i] = low(luck.a[j]!);

        people.inWork[i] = low(account.b[j]!) < 61_932 ? 1 : 0;
        people.deviation[i] = Math.round(0.138 * NORMAL[high(luck.c[j]!) >>> 5]!);
        people.buffer[i] = people.bufferTarget[i]!;
        people.status[i] = OUTSIDE;
        people.monthsOnBook[i] = low(account.c[j]!) % 36;
        // Marks who applies in the first month of the warm-up; `applications` reads and clears it.
        people.appliedIn[i] = high(account.c[j]!) < founders ? FOUNDER : 0;
      }
      yield;
    }
  }
  return undefined;
}

/** ln 0.15: the reserve, in months of income, of those who live hand to mouth (L1). */
const LN_HAND_TO_MOUTH = log(0.15);

/** `appliedIn` of those who apply when the warm-up begins. */
export const FOUNDER = -30000;

/** The traits that the risk index weighs. */
export type Trait = keyof typeof RISK_WEIGHTS;
export const TRAITS = Object.keys(RISK_WEIGHTS) as Trait[];

/** Standardised traits of one person, read back from the columns. */
export function traitsOf(people: People, i: number): Record<Trait, number> {
  const income = people.income[i]!;
  const reserve = people.bufferTarget[i]! / income;
  const raw: Record<Trait, number> = {
    income: log(income / 411_000),
    essentials: people.essentials[i]! / income,
    otherDebt: people.otherDebt[i]! / income,
    patience: people.patience[i]! / 4096,
    blindSpot: people.blindSpot[i]! / 4096,
    handToMouth: (people.traits[i]! & HAND_TO_MOUTH) !== 0 ? 1 : 0,
    buffer: log(reserve),
    forgetfulness: people.forgets[i]! / (0.05 * 65536),
    reluctance: people.reluctance[i]! / 38.4,
    jobRisk: log(people.jobRisk[i]! / 256),
  };
  return Object.fromEntries(
    TRAITS.map((name) => [name, (raw[name] - STANDARD[name].mean) / STANDARD[name].sd]),
  ) as Record<Trait, number>;
}

/** The weights of the risk index on the traits as they are, before standardising. */
function riskWeights(): Record<keyof typeof RISK_WEIGHTS | 'constant', number> {
  const result = { ...RISK_WEIGHTS, constant: 0 } as Record<Trait | 'constant', number>;
  for (const name of TRAITS) {
    const { mean, sd } = STANDARD[name];
    result[name] = RISK_WEIGHTS[name] / sd;
    result.constant -= result[name] * mean;
  }
  return result;
}
