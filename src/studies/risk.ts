// Refits the index of true risk inside the model: who was 91 days late within a year, given their traits.
import { planRun, TRAITS, traitsOf, World } from '../model/index.ts';
import type { RunSettings, Scenario, Trait } from '../model/index.ts';

interface RiskFit {
  /** Weights on standardised traits, scaled so that the index has variance 1. */
  readonly weights: Readonly<Record<Trait, number>>;
  /** Log odds of 91+ within twelve months: intercept and slope on the index. */
  readonly intercept: number;
  readonly slope: number;
  readonly people: number;
  readonly bad: number;
  /** Area under the curve of the fitted index. */
  readonly auc: number;
}

const ITERATIONS = 12;
const APPLICANTS_AGE = 13;

/**
 * Logistic regression by iteratively reweighted least squares, on everybody who applies in the first
 * month of a world in which all are approved, twelve months later. `months` of the run are not used.
 */
export function fitRisk(run: RunSettings): RiskFit {
  const scenario: Scenario = {
    preset: 'reference-wallet-2019',
    changes: {
      'policies.scoreCutoff.on': true,
      'policies.scoreCutoff.approval': 1,
      'policies.debtToIncomeCap.on': true,
      'policies.debtToIncomeCap.cap': 1,
    },
  };
  const plan = planRun(scenario, run);
  // All are approved from the first month of the warm-up on.
  const open = { ...plan, today: plan.settings };
  const rows: Float64Array[] = [];
  const bads: number[] = [];
  for (let r = 0; r < run.replicates; r++) {
    const world = new World(open, r);
    for (let month = 0; month < APPLICANTS_AGE; month++) world.step();
    for (let i = 0; i < run.borrowers; i++) {
      const bad = world.outcomeOf(i);
      if (bad === undefined) continue;
      const traits = traitsOf(world.columns, i);
      rows.push(Float64Array.from([1, ...TRAITS.map((trait) => traits[trait])]));
      bads.push(bad ? 1 : 0);
    }
  }
  const beta = logisticRegression(rows, bads);
  const names = TRAITS;
  const index = rows.map((row) => names.reduce((sum, _, k) => sum + beta[k + 1]! * row[k + 1]!, 0));
  const mean = index.reduce((sum, x) => sum + x, 0) / index.length;
  const sd = Math.sqrt(index.reduce((sum, x) => sum + (x - mean) * (x - mean), 0) / index.length);
  return {
    weights: Object.fromEntries(names.map((name, k) => [name, beta[k + 1]! / sd])) as Record<
      Trait,
      number
    >,
    intercept: beta[0]! + mean,
    slope: sd,
    people: rows.length,
    bad: bads.reduce((sum, x) => sum + x, 0),
    auc: areaUnderCurve(index, bads),
  };
}

/** `weights`: how much each row counts, 1 if not given. `ridge` keeps a small sample from running away. */
export function logisticRegression(
  rows: readonly Float64Array[],
  bads: readonly number[],
  { weights, ridge = 0 }: { weights?: readonly number[]; ridge?: number } = {},
): number[] {
  const width = rows[0]?.length ?? 0;
  let beta = new Array<number>(width).fill(0);
  for (let iteration = 0; iteration < ITERATIONS; iteration++) {
    const hessian = Array.from({ length: width }, () => new Array<number>(width + 1).fill(0));
    for (let n = 0; n < rows.length; n++) {
      const row = rows[n]!;
      let eta = 0;
      for (let k = 0; k < width; k++) eta += beta[k]! * row[k]!;
      const p = 1 / (1 + Math.exp(-eta));
      const spread = Math.max(1e-9, p * (1 - p));
      const z = eta + (bads[n]! - p) / spread;
      const weight = spread * (weights?.[n] ?? 1);
      for (let a = 0; a < width; a++) {
        const wa = weight * row[a]!;
        const line = hessian[a]!;
        for (let b = 0; b < width; b++) line[b] = line[b]! + wa * row[b]!;
        line[width] = line[width]! + wa * z;
      }
    }
    for (let k = 1; k < width; k++) hessian[k]![k] = hessian[k]![k]! + ridge;
    beta = solve(hessian);
  }
  return beta;
}

/** Gaussian elimination with partial pivots on [A | b]. */
function solve(system: number[][]): number[] {
  const n = system.length;
  for (let k = 0; k < n; k++) {
    let pivot = k;
    for (let r = k + 1; r < n; r++) {
      if (Math.abs(system[r]![k]!) > Math.abs(system[pivot]![k]!)) pivot = r;
    }
    [system[k], system[pivot]] = [system[pivot]!, system[k]!];
    const row = system[k]!;
    for (let r = 0; r < n; r++) {
      if (r === k) continue;
      const other = system[r]!;
      const factor = other[k]! / row[k]!;
      for (let c = k; c <= n; c++) other[c] = other[c]! - factor * row[c]!;
    }
  }
  return system.map((row, k) => row[n]! / row[k]!);
}

/** Chance that a random bad has a higher index than a random good (ties count half). */
function areaUnderCurve(index: readonly number[], bads: readonly number[]): number {
  const order = index.map((_, i) => i).sort((a, b) => index[a]! - index[b]!);
  let ranks = 0;
  let bad = 0;
  for (let at = 0; at < order.length;) {
    let end = at;
    while (end < order.length && index[order[end]!] === index[order[at]!]) end++;
    const rank = (at + 1 + end) / 2;
    for (; at < end; at++) {
      if (bads[order[at]!] === 1) {
        ranks += rank;
        bad++;
      }
    }
  }
  const good = order.length - bad;
  return bad === 0 || good === 0 ? 0.5 : (ranks - (bad * (bad + 1)) / 2) / (bad * good);
}
