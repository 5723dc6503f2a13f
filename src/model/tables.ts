// Tables of the integer specification, built once from our own exp and log; equal bits everywhere.
import { exp, log, logistic, normalQuantile } from './maths.ts';

/** 2^32: a chance is compared as `word < chance * WHOLE`. */
export const WHOLE = 4294967296;

/** Scores are in 1/64 logit; the table holds 2048 of them around 0: -16 to +16. */
export const SCORE_UNIT = 64;
const SCORES = 2048;

/** Chance of a score, scaled by 2^32. Within 0.002 of the logistic function (step 1/64). */
export const LOGISTIC = Float64Array.from({ length: SCORES }, (_, i) =>
  Math.floor(logistic((i - SCORES / 2) / SCORE_UNIT) * WHOLE),
);

/** Logistic chance of a score in 1/64 logit, scaled by 2^32. */
export function chanceOf(score: number): number {
  const at = score + SCORES / 2;
  return LOGISTIC[at < 0 ? 0 : at > SCORES - 1 ? SCORES - 1 : at]!;
}

/** Standard normal: 2,048 quantile midpoints, in 1/4096. Variance 0.9994, reach 3.49. */
export const NORMAL = Int16Array.from({ length: 2048 }, (_, i) =>
  Math.round(normalQuantile((i + 0.5) / 2048) * 4096),
);

/** e^(x/1024) for x = -4096 … 4095, in steps of 2^-20. */
export const EXP = Float64Array.from(
  { length: 8192 },
  (_, i) => Math.round(exp((i - 4096) / 1024) * 1048576) / 1048576,
);
/** Where e^0 stands in the table. */
export const EXP_ZERO = 4096;

/** e^(x/1024) as a real number, x an integer in 1/1024, clipped to ±4. */
export function expOf(x: number): number {
  const at = x + 4096;
  return EXP[at < 0 ? 0 : at > 8191 ? 8191 : at]!;
}

/** Exponential distribution: 4,096 quantile midpoints, mean 1. */
export const EXPONENTIAL = Float64Array.from(
  { length: 4096 },
  (_, i) => -log(1 - (i + 0.5) / 4096),
);

/** e^(x/64) for x = -1024 … 0: small chances from a log score, scaled by 2^32. */
export const SMALL = Float64Array.from({ length: 1025 }, (_, i) =>
  Math.floor(exp((i - 1024) / 64) * WHOLE),
);

/** Chance e^(x/64), x <= 0, scaled by 2^32. */
export function smallChance(x: number): number {
  const at = x + 1024;
  return SMALL[at < 0 ? 0 : at > 1024 ? 1024 : at]!;
}

/** Size of an expense shock in months of income: lognormal, median 0.3, sd of the log 0.8 (U16). */
export const EXPENSE_SHOCK = Float64Array.from(
  { length: 512 },
  (_, i) => Math.round(0.3 * exp(0.8 * normalQuantile((i + 0.5) / 512)) * 4096) / 4096,
);

/** Month-to-month ups and downs of buying: lognormal, sd of the log 0.5, mean 1. */
export const BUYING = ((): Float64Array => {
  const raw = Array.from({ length: 256 }, (_, i) => exp(0.5 * normalQuantile((i + 0.5) / 256)));
  let sum = 0;
  for (const value of raw) sum += value;
  return Float64Array.from(raw, (value) => Math.round((value * 256 * 4096) / sum) / 4096);
})();

/**
 * Beta(0.5, 9.5), mean 0.05: 2,048 quantile midpoints relative to the mean. With x = y^2 the density
 * becomes (1 - y^2)^8.5, which is smooth; its integral is inverted by walking along it (N6).
 */
export const FORGETFULNESS = ((): Float64Array => {
  const steps = 200_000;
  const density = (y: number): number => {
    const rest = 1 - y * y;
    const fourth = rest * rest * rest * rest;
    return fourth * fourth * Math.sqrt(rest);
  };
  const areas = new Float64Array(steps + 1);
  for (let i = 1; i <= steps; i++) {
    areas[i] = areas[i - 1]! + (density((i - 1) / steps) + density(i / steps)) / 2;
  }
  const whole = areas[steps]!;
  const result = new Float64Array(2048);
  let at = 0;
  let sum = 0;
  for (let k = 0; k < 2048; k++) {
    const wanted = ((k + 0.5) / 2048) * whole;
    while (areas[at + 1]! < wanted) at++;
    const y = (at + (wanted - areas[at]!) / (areas[at + 1]! - areas[at]!)) / steps;
    result[k] = y * y;
    sum += y * y;
  }
  return result.map((x) => (x * 2048) / sum);
})();
