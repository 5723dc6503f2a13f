// Numbers with their Monte Carlo error, as text.
import * as format from '../../format.ts';
import type { Estimate } from '../../studies/index.ts';

type Unit = 'share' | 'yuan' | 'index' | 'points';

/** The last digit is sure to within four; without an error as many digits as are usual. */
export function figure(estimate: Estimate, unit: Unit, locale: string): string {
  const { value, mcse } = estimate;
  return format.inUnit(value, unit, locale, mcse === null ? undefined : mcse / 2);
}

/** “± 0.2”; nothing where one world alone cannot tell. */
export function error({ mcse }: Estimate, unit: Unit, locale: string): string {
  if (mcse === null) return '';
  // An error is said to two digits.
  const text = format.inUnit(mcse, unit, locale, mcse / 5).replace(/^\+/, '');
  return `± ${text}`;
}

export function withError(estimate: Estimate | null, unit: Unit, locale: string): string {
  if (!estimate) return '–';
  return `${figure(estimate, unit, locale)} ${error(estimate, unit, locale)}`.trimEnd();
}

/** Where the mean lies 19 times of 20. */
export function intervalOf({ value, mcse }: Estimate): {
  readonly low: number;
  readonly high: number;
} {
  const half = 1.96 * (mcse ?? 0);
  return { low: value - half, high: value + half };
}

/** Sentences after each other: a blank between them, none in Chinese. */
export function sentences(locale: string, ...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(locale.startsWith('zh') ? '' : ' ');
}
