// Exact arithmetic for sums that must close: whole numbers over one denominator.

export function factorial(n: number): bigint {
  let product = 1n;
  for (let k = 2; k <= n; k++) product *= BigInt(k);
  return product;
}

/** Every number of a table as the binary fraction that it is: whole / denominator, without rounding. */
export function dyadics(table: readonly (readonly number[])[]): {
  readonly whole: bigint[][];
  readonly denominator: bigint;
} {
  let digits = 0;
  for (const row of table) for (const x of row) digits = Math.max(digits, binaryDigits(x));
  const shift = BigInt(digits);
  return {
    whole: table.map((row) =>
      row.map((x) => {
        const own = binaryDigits(x);
        return BigInt(x * 2 ** own) << (shift - BigInt(own));
      }),
    ),
    denominator: 1n << shift,
  };
}

/** How many binary digits a number has behind the point; at most 1023 - 53. */
function binaryDigits(x: number): number {
  if (!Number.isFinite(x)) throw new RangeError(`Only numbers can be attributed, got ${x}.`);
  let digits = 0;
  for (let scaled = x; !Number.isInteger(scaled) && digits < 970; scaled *= 2) digits++;
  return digits;
}

/** The nearest number to a fraction, within one unit of the last place. */
export function ratioOf(numerator: bigint, denominator: bigint): number {
  if (numerator === 0n) return 0;
  const sign = numerator < 0n ? -1 : 1;
  const whole = numerator < 0n ? -numerator : numerator;
  const shift = Math.max(0, 64 - (lengthOf(whole) - lengthOf(denominator)));
  return (sign * Number((whole << BigInt(shift)) / denominator)) / 2 ** shift;
}

function lengthOf(whole: bigint): number {
  return whole.toString(16).length * 4;
}

/**
 * Fractions over one denominator in units of 10^-decimals, by largest remainders: each part within one
 * unit of its value, all together the rounded total. A part of exactly 0 stays 0.
 */
export function roundedTo(
  parts: readonly bigint[],
  denominator: bigint,
  decimals: number,
): { readonly parts: number[]; readonly total: number } {
  const scaled = parts.map((part) => part * 10n ** BigInt(decimals));
  const sum = scaled.reduce((all, part) => all + part, 0n);
  // Half a unit goes away from nothing, so that a change and its reverse round alike.
  const half = sum < 0n ? -denominator : denominator;
  const total = (2n * sum + half) / (2n * denominator);
  const floors = scaled.map((part) => floorOf(part, denominator));
  let left = Number(floors.reduce((rest, floor) => rest - floor, total));
  const order = scaled
    .map((part, k) => ({ k, rest: part - floors[k]! * denominator }))
    .filter(({ k }) => parts[k] !== 0n)
    .sort((a, b) => (a.rest === b.rest ? a.k - b.k : a.rest > b.rest ? -1 : 1));
  const rounded = floors.map(Number);
  for (const { k } of order) {
    if (left <= 0) break;
    rounded[k]!++;
    left--;
  }
  for (const { k } of [...order].reverse()) {
    if (left >= 0) break;
    rounded[k]!--;
    left++;
  }
  return { parts: rounded, total: Number(total) };
}

function floorOf(numerator: bigint, denominator: bigint): bigint {
  const quotient = numerator / denominator;
  return numerator < 0n && quotient * denominator !== numerator ? quotient - 1n : quotient;
}
