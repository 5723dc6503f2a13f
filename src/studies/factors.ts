// What a study varies: parameters and their ranges, and the scenario at a point of those ranges.
import { isPath, parameterOf, PARAMETERS, valueOf, withValue } from '../model/index.ts';
import type { Path, Scenario, Value } from '../model/index.ts';

/** A parameter and between which values it is varied. */
export interface Factor {
  readonly path: Path;
  readonly low: number;
  readonly high: number;
}

/** Values of some parameters; all others are the scenario's. */
export type Values = ReadonlyMap<Path, Value>;

/**
 * All parameters whose evidence supports a range, those of policies only while the policy is on. Where the scenario's own value
 * lies outside, the range is widened to hold it.
 */
export function uncertainFactors(scenario: Scenario): Factor[] {
  const factors: Factor[] = [];
  for (const path of PARAMETERS.keys()) {
    const range = evidenceRange(path);
    if (!range) continue;
    const [, policy] = /^policies\.(\w+)\./.exec(path) ?? [];
    const on = policy === undefined ? undefined : `policies.${policy}.on`;
    if (on !== undefined && isPath(on) && valueOf(scenario, on) !== true) continue;
    const own = Number(valueOf(scenario, path));
    factors.push({ path, low: Math.min(range[0], own), high: Math.max(range[1], own) });
  }
  return factors;
}

/** What a reader turns: the dials, and how much is done of each policy that is on; from one end to the other. */
export function turnableFactors(scenario: Scenario): Factor[] {
  return [...PARAMETERS].flatMap(([path, parameter]) => {
    if (parameter.kind !== 'number') return [];
    const [, policy] = /^policies\.(\w+)\.intensity$/.exec(path) ?? [];
    const on = policy === undefined ? undefined : `policies.${policy}.on`;
    const own =
      parameter.unit === 'dial' ||
      (on !== undefined && isPath(on) && valueOf(scenario, on) === true);
    return own ? [{ path, low: parameter.min, high: parameter.max }] : [];
  });
}

/** Values at equal distances over the range of the evidence, or else over all that is allowed. */
export function axisValues(path: Path, count: number): number[] {
  const parameter = parameterOf(path);
  if (parameter.kind !== 'number') throw new TypeError(`${path} is not a number.`);
  const [low, high] = parameter.range ?? [parameter.min, parameter.max];
  const places = Array.from({ length: count }, (_, n) => n / Math.max(1, count - 1));
  return [...new Set(places.map((place) => valueAt({ path, low, high }, place)))];
}

/** The range that the evidence supports, if one is declared. */
function evidenceRange(path: Path): readonly [number, number] | undefined {
  const parameter = parameterOf(path);
  return parameter.kind === 'number' ? parameter.range : undefined;
}

/** The value at a place from 0 (low) to 1 (high); months and days are whole where the parameter moves in whole steps. */
function valueAt({ path, low, high }: Factor, place: number): number {
  const parameter = parameterOf(path);
  // Twelve digits: the same text in a table, a link and a plan.
  const value = Number((low + (high - low) * Math.min(1, Math.max(0, place))).toPrecision(12));
  const whole =
    parameter.kind === 'number' &&
    Number.isInteger(parameter.step) &&
    /^(?:months?|days)$/.test(parameter.unit);
  return whole ? Math.round(value) : value;
}

/** The scenario with the values of a point. */
export function scenarioAt(scenario: Scenario, values: Values): Scenario {
  let next = scenario;
  for (const [path, value] of values) next = withValue(next, path, value);
  return next;
}

/** The values of factors at a point of the unit cube. */
export function valuesAt(factors: readonly Factor[], point: readonly number[]): Values {
  return new Map(factors.map((factor, f) => [factor.path, valueAt(factor, point[f] ?? 0)]));
}
