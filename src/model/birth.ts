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

/**
 * Fills the traits of everybody and who is a customer when the warm-up begins. Distributions and
 * their sources: README.md, section 2.
 */
export function bear(
  people: People,
  { borrowers, product, market }: Settings,
  key: Int32Array,
  replicate: number,
): void {
  const weights = SEGMENTS.map((id) => borrowers[id]);
  const whole = weights.reduce((sum, weight) => sum + weight, 0) || 1;
  const shares = weights.map((weight) => (whole === 1 ? weight : weight / whole));
  // Medians of the segments around the median of all, and the spread that is left within a segment.
  const logs = SEGMENT_TRAITS.map((segment) => log(segment.income));
  const centre = logs.reduce((sum, x, s) => sum + x * shares[s]!, 0);
  const between = logs.reduce((sum, x, s) => sum + shares[s]! * (x - centre) * (x - centre), 0);
  const within = Math.sqrt(
    Math.max(0.01, borrowers.incomeSpread * borrowers.incomeSpread - between),
  );
  const riskScale = scaleOf(Object.values(RISK_WEIGHTS));
  const money = drawColumns(BATCH);
  const habits = drawColumns(BATCH);
  const account = drawColumns(BATCH);
  const luck = drawColumns(BATCH);

  for (let from = 0; from < people.size; from += BATCH) {
    const count = Math.min(BATCH, people.size - from);
    drawBlock(money, key, from, count, 0, replicate, block('birthMoney'));
    drawBlock(habits, key, from, count, 0, replicate, block('birthHabits'));
    drawBlock(account, key, from, count, 0, replicate, block('birthAccount'));
    drawBlock(luck, key, from, count, 0, replicate, block('birthLuck'));
    for (let j = 0; j < count; j++) {
      const i = from + j;
      const rank = (money.a[j]! >>> 0) / 4294967296;
      let s = 0;
      for (let edge = shares[0]!; s < SEGMENTS.length - 1 && rank >= edge; edge += shares[s]!) s++;
      const segment = SEGMENT_TRAITS[s]!;

      const lnIncome = logs[s]! - centre + within * normal(high(money.b[j]!));
      const income = Math.round(borrowers.medianIncome * 100 * expOf(Math.round(lnIncome * 1024)));
      const essentials = clip(
        borrowers.essentials +
          segment.essentials -
          0.1 * lnIncome +
          0.07 * normal(low(money.b[j]!)),
        0.3,
        0.92,
      );
      // The normal distribution of patience is mirrored at 1: nobody is more patient than unbiased.
      const patienceDraw = 0.12 * normal(high(money.c[j]!));
      const patience = clip(
        foldBelow(borrowers.patience + segment.patience + patienceDraw, 1),
        0.3,
        1,
      );
      const blindSpot = clip(borrowers.blindSpot + 0.08 * normal(low(money.c[j]!)), 0, 0.6);
      const handToMouth =
        high(money.d[j]!) < clip(borrowers.handToMouth * segment.handToMouth, 0, 1) * 65536;
      const reserve = handToMouth
        ? 0.15
        : expOf(Math.round((0.1 + 0.8 * normal(low(money.d[j]!))) * 1024));
      const indebted = high(habits.a[j]!) >= borrowers.debtFree * 65536;
      const otherDebt = indebted
        ? clip(borrowers.otherDebt + 0.08 * normal(low(habits.a[j]!)), 0, 0.45)
        : 0;
      const forgetfulness = FORGETFULNESS[high(habits.c[j]!) >>> 5]!;
      const reluctance = normal(high(habits.d[j]!));
      const lnJobRisk = log(segment.jobRisk) - 0.111 + 0.472 * normal(low(habits.d[j]!));
      const thin =
        high(account.a[j]!) <
        clip(borrowers.thinFile * segment.thinFile * (1 - 0.25 * lnIncome), 0, 1) * 65536;
      const takesInstalments = high(account.d[j]!) < product.instalmentUsers * 65536;
      const dormant = low(account.d[j]!) < product.dormant * 65536;

      people.segment[i] = s;
      people.dueDay[i] = 1 + ((low(account.a[j]!) * 28) >>> 16);
      people.income[i] = income;
      people.essentials[i] = Math.round(income * essentials);
      people.otherDebt[i] = Math.round(income * otherDebt);
      people.patience[i] = Math.round(patience * 4096);
      people.blindSpot[i] = Math.round(blindSpot * 4096);
      people.bufferTarget[i] = Math.round(income * Math.min(reserve, 24));
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
        (thin ? THIN_FILE : 0) |
        (takesInstalments ? INSTALMENTS : 0) |
        (dormant ? DORMANT : 0);
      people.hideRank[i] = high(habits.b[j]!) >>> 8;
      people.misreportRank[i] = low(habits.b[j]!) >>> 8;
      const index =
        weigh('income', lnIncome) +
        weigh('essentials', essentials) +
        weigh('otherDebt', otherDebt) +
        weigh('patience', patience) +
        weigh('blindSpot', blindSpot) +
        weigh('handToMouth', handToMouth ? 1 : 0) +
        weigh('buffer', log(reserve)) +
        weigh('forgetfulness', forgetfulness) +
        weigh('reluctance', reluctance) +
        weigh('jobRisk', lnJobRisk);
      people.risk[i] = Math.round(clip((index / riskScale) * 1024, -5120, 5120));
      people.scoreNoise[i] = NORMAL[high(account.b[j]!) >>> 5]! >> 2;
      people.rank[i] = low(luck.a[j]!);

      people.inWork[i] = low(account.b[j]!) < 65536 * 0.945 ? 1 : 0;
      people.deviation[i] = Math.round(0.138 * NORMAL[high(luck.c[j]!) >>> 5]!);
      people.buffer[i] = people.bufferTarget[i]!;
      people.status[i] = OUTSIDE;
      people.monthsOnBook[i] = low(account.c[j]!) % 36;
      // Marks who applies in the first month of the warm-up; `apply` reads and clears it.
      people.appliedIn[i] = high(account.c[j]!) < market.customersToday * 65536 ? FOUNDER : 0;
    }
  }
}

/** `appliedIn` of those who apply when the warm-up begins. */
export const FOUNDER = -30000;

function weigh(trait: keyof typeof RISK_WEIGHTS, value: number): number {
  const { mean, sd } = STANDARD[trait];
  return (RISK_WEIGHTS[trait] * (value - mean)) / sd;
}

/** Standard deviation of a weighted sum of independent standard traits. */
function scaleOf(weights: readonly number[]): number {
  return Math.sqrt(weights.reduce((sum, weight) => sum + weight * weight, 0));
}

/** Mirrors what lies above a limit to below it. */
function foldBelow(x: number, limit: number): number {
  return x > limit ? 2 * limit - x : x;
}
