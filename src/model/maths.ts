// exp, log, square root and the normal quantile from + - * / sqrt alone: equal bits in every engine.

const LN2_HIGH = 0.6931471803691238;
const LN2_LOW = 1.9082149292705877e-10;

/** 2 to an integer power, exact, for -1022 <= n <= 1023. */
function powerOfTwo(n: number): number {
  let result = 1;
  const factor = n < 0 ? 0.5 : 2;
  for (let i = n < 0 ? -n : n; i > 0; i--) result *= factor;
  return result;
}

/** e^x for |x| <= 700; relative error below 1e-14 (test/model/maths.test.ts). */
export function exp(x: number): number {
  if (!(x >= -700 && x <= 700)) throw new RangeError(`exp takes -700 to 700, got ${x}.`);
  const n = Math.round(x / (LN2_HIGH + LN2_LOW));
  const r = x - n * LN2_HIGH - n * LN2_LOW;
  let term = 1;
  let sum = 1;
  for (let k = 1; k <= 14; k++) {
    term *= r / k;
    sum += term;
  }
  return sum * powerOfTwo(n);
}

/** Natural logarithm of x > 0; absolute error below 1e-14 near 1, relative elsewhere. */
export function log(x: number): number {
  if (!(x > 0 && x < Infinity)) throw new RangeError(`log takes a positive number, got ${x}.`);
  let n = 0;
  let m = x;
  while (m > 1.4142135623730951) {
    m *= 0.5;
    n++;
  }
  while (m < 0.7071067811865476) {
    m *= 2;
    n--;
  }
  // log m = 2 atanh(s), s = (m - 1) / (m + 1), |s| < 0.172
  const s = (m - 1) / (m + 1);
  const s2 = s * s;
  let term = s;
  let sum = s;
  for (let k = 3; k <= 27; k += 2) {
    term *= s2;
    sum += term / k;
  }
  return 2 * sum + n * LN2_LOW + n * LN2_HIGH;
}

/** Logistic function 1 / (1 + e^-x). */
export function logistic(x: number): number {
  return 1 / (1 + exp(-x));
}

/**
 * Quantile of the standard normal distribution, 0 < p < 1; absolute error below 1e-8.
 * Rational approximation of P. J. Acklam (2003), one step of Newton on an error function of our own.
 */
export function normalQuantile(p: number): number {
  if (!(p > 0 && p < 1))
    throw new RangeError(`A quantile takes a share above 0 and below 1, got ${p}.`);
  if (p > 0.5) return -normalQuantile(1 - p);
  let x: number;
  if (p < 0.02425) {
    const q = Math.sqrt(-2 * log(p));
    x =
      (((((-7.784894002430293e-3 * q - 0.3223964580411365) * q - 2.400758277161838) * q -
        2.549732539343734) *
        q +
        4.374664141464968) *
        q +
        2.938163982698783) /
      ((((7.784695709041462e-3 * q + 0.3224671290700398) * q + 2.445134137142996) * q +
        3.754408661907416) *
        q +
        1);
  } else {
    const q = p - 0.5;
    const r = q * q;
    x =
      ((((((-39.69683028665376 * r + 220.9460984245205) * r - 275.9285104469687) * r +
        138.357751867269) *
        r -
        30.66479806614716) *
        r +
        2.506628277459239) *
        q) /
      (((((-54.47609879822406 * r + 161.5858368580409) * r - 155.6989798598866) * r +
        66.80131188771972) *
        r -
        13.28068155288572) *
        r +
        1);
  }
  const error = normalShare(x) - p;
  return x - error / normalDensity(x);
}

function normalDensity(x: number): number {
  return 0.3989422804014327 * exp((-x * x) / 2);
}

/** Share of a standard normal below x, by the series or the continued fraction of its tail. */
export function normalShare(x: number): number {
  if (x > 0) return 1 - normalShare(-x);
  if (x < -37) return 0;
  if (x > -3) {
    // Marsaglia (2004): 0.5 + density * (x + x^3/3 + x^5/15 + ...)
    let term = x;
    let sum = x;
    for (let k = 3; k < 80; k += 2) {
      term *= (x * x) / k;
      sum += term;
    }
    return 0.5 + sum * normalDensity(x);
  }
  let fraction = 0;
  for (let k = 60; k >= 1; k--) fraction = k / (-x + fraction);
  return normalDensity(x) / (-x + fraction);
}
