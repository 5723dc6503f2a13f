// Reject inference: what the usual methods say of the refused, against what they would really have done.
import { applicantsOf } from '../model/index.ts';
import type { Applicant, RunSettings, Scenario } from '../model/index.ts';
import { estimateOf, ratio } from './estimate.ts';
import type { Estimate } from './estimate.ts';
import { worldPieces } from './pieces.ts';
import type { WorldPiece } from './pieces.ts';
import { planFor } from './plans.ts';
import { logisticRegression } from './risk.ts';
import type { Study } from './study.ts';
import { refuseShort } from './swapSet.ts';

/**
 * knownGoodBad: the refused are like the approved. extrapolation: a logistic model of the approved is carried on
 * to the refused. reweighting (augmentation, Hsia 1978): the same, the approved weighted by one over their chance
 * of being approved. fuzzy: each refused counts as part bad and part good by the model, and the model is fitted
 * again. parcelling: by score band, bads among the refused at the extrapolated rate times a factor of 1.5.
 * twice: the refused are twice as bad as the approved, a rule of thumb.
 */
export const METHODS = [
  'knownGoodBad',
  'extrapolation',
  'reweighting',
  'fuzzy',
  'parcelling',
  'twice',
] as const;
type MethodId = (typeof METHODS)[number];

const PARCEL_FACTOR = 1.5;
const BANDS = 10;
/** A lender with fewer bads than this cannot fit a model; its world is left out, and counted. */
const FEWEST_BADS = 8;
/** Chances of approval below this would give one person the weight of fifty. */
const LEAST_CHANCE = 0.02;

export interface InferenceQuestion {
  readonly a: Scenario;
  readonly run: RunSettings;
}

/** One lender's view: its approved, its refused, and what each method expects of these. */
interface InferencePart {
  readonly approved: number;
  readonly approvedBad: number;
  readonly refused: number;
  readonly refusedBad: number;
  /** Bads expected among the refused, by method; empty where there were too few bads to fit. */
  readonly expected: readonly number[];
}

interface MethodResult {
  readonly id: MethodId;
  /** Bad rate of the refused, as the method sees it; mean over lenders weighted by the refused. */
  readonly rate: Estimate | null;
  /** That less the truth. */
  readonly bias: Estimate | null;
  /** How far a single lender is from its own truth: root mean square, in points of bad rate. */
  readonly rmse: number | null;
}

export interface InferenceAnswer {
  readonly worlds: number;
  /** Lenders with too few bads for any model. */
  readonly leftOut: number;
  readonly refused: number;
  readonly approvedRate: Estimate | null;
  readonly refusedRate: Estimate | null;
  readonly methods: readonly MethodResult[];
}

export const rejectInference: Study<InferenceQuestion, WorldPiece, InferencePart, InferenceAnswer> =
  {
    id: 'reject-inference',

    pieces({ run }) {
      refuseShort(run, 12);
      return worldPieces(run, 1.5);
    },

    work({ a, run }, { replicate }) {
      const all = applicantsOf(planFor(a, run), replicate);
      const approved = all.filter(({ verdicts: [own] }) => own!.approved);
      const refused = all.filter(({ verdicts: [own] }) => !own!.approved);
      const approvedBad = approved.filter(({ bad }) => bad).length;
      return {
        approved: approved.length,
        approvedBad,
        refused: refused.length,
        refusedBad: refused.filter(({ bad }) => bad).length,
        expected:
          approvedBad < FEWEST_BADS || refused.length === 0 ? [] : expectedBads(approved, refused),
      };
    },

    gather(_, parts) {
      const used = parts.filter(({ expected }) => expected.length > 0);
      const refused = used.map((part) => part.refused);
      const truth = used.map(({ refusedBad }) => refusedBad);
      return {
        worlds: parts.length,
        leftOut: parts.length - used.length,
        refused: parts.reduce((sum, part) => sum + part.refused, 0),
        approvedRate: estimateOf(
          ratio(
            parts.map(({ approvedBad }) => approvedBad),
            parts.map(({ approved }) => approved),
          ),
        ),
        refusedRate: estimateOf(
          ratio(
            parts.map(({ refusedBad }) => refusedBad),
            parts.map((part) => part.refused),
          ),
        ),
        methods: METHODS.map((id, k) => {
          const expected = used.map((part) => part.expected[k]!);
          const off = expected.map((x, r) => (x - truth[r]!) / refused[r]!);
          return {
            id,
            rate: estimateOf(ratio(expected, refused)),
            bias: estimateOf(
              ratio(
                expected.map((x, r) => x - truth[r]!),
                refused,
              ),
            ),
            rmse:
              used.length === 0
                ? null
                : Math.sqrt(off.reduce((sum, x) => sum + x * x, 0) / off.length),
          };
        }),
      };
    },
  };

/** What the lender sees and the model is fitted on: a constant, the score, a thin file, stated income, debts seen. */
function seenOf({ verdicts: [own], thinFile, statedIncome, seenDebt }: Applicant): Float64Array {
  return Float64Array.from([
    1,
    own!.signal / 1024,
    thinFile ? 1 : 0,
    Math.log(statedIncome / 411_000),
    (10 * seenDebt) / statedIncome,
  ]);
}

const RIDGE = 0.5;

/** Bads that each method expects among the refused. */
export function expectedBads(
  approved: readonly Applicant[],
  refused: readonly Applicant[],
): number[] {
  const here = approved.map(seenOf);
  const there = refused.map(seenOf);
  const bads = approved.map(({ bad }) => (bad ? 1 : 0));
  const rate = bads.reduce((sum: number, bad) => sum + bad, 0) / approved.length;
  const sumOver = (rows: readonly Float64Array[], beta: readonly number[]): number =>
    rows.reduce((sum, row) => sum + chanceOf(row, beta), 0);

  const known = logisticRegression(here, bads, { ridge: RIDGE });
  // Who is approved, by the same features, for the weights.
  const entry = logisticRegression(
    [...here, ...there],
    [...here.map(() => 1), ...there.map(() => 0)],
    { ridge: RIDGE },
  );
  const weights = here.map((row) => 1 / Math.max(LEAST_CHANCE, chanceOf(row, entry)));
  const whole = weights.reduce((sum, x) => sum + x, 0);
  const reweighted = logisticRegression(here, bads, {
    weights: weights.map((x) => (x * here.length) / whole),
    ridge: RIDGE,
  });
  const parts = there.map((row) => chanceOf(row, known));
  const fuzzy = logisticRegression(
    [...here, ...there, ...there],
    [...bads, ...there.map(() => 1), ...there.map(() => 0)],
    { weights: [...here.map(() => 1), ...parts, ...parts.map((p) => 1 - p)], ridge: RIDGE },
  );
  return [
    rate * refused.length,
    sumOver(there, known),
    sumOver(there, reweighted),
    sumOver(there, fuzzy),
    parcelled(refused, parts),
    2 * rate * refused.length,
  ];
}

/** The refused in bands of equal size by score; each band holds the extrapolated rate times the factor. */
function parcelled(refused: readonly Applicant[], chances: readonly number[]): number {
  const order = refused
    .map(({ verdicts: [own] }, i) => ({ signal: own!.signal, chance: chances[i]! }))
    .sort((x, y) => x.signal - y.signal);
  let bads = 0;
  for (let band = 0; band < BANDS; band++) {
    const members = order.slice(
      Math.floor((band * order.length) / BANDS),
      Math.floor(((band + 1) * order.length) / BANDS),
    );
    if (members.length === 0) continue;
    const rate = members.reduce((sum, { chance }) => sum + chance, 0) / members.length;
    bads += members.length * Math.min(1, PARCEL_FACTOR * rate);
  }
  return bads;
}

function chanceOf(row: Float64Array, beta: readonly number[]): number {
  let eta = 0;
  for (let k = 0; k < row.length; k++) eta += row[k]! * beta[k]!;
  return 1 / (1 + Math.exp(-eta));
}
