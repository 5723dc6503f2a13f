// Lists of people that can be walked through, as a link names them.
import { BUCKETS, ENDS, PEOPLE_STATES } from '../../model/index.ts';
import type { Behind } from '../../studies/index.ts';

/** People that can be walked through. */
export interface List {
  readonly id: string;
  readonly name: string;
  readonly help: string;
  /** How many there are; `people` may be the first of them. */
  readonly of: number;
  readonly people: readonly number[];
}

/** What is behind a picture, as a short word: `d31_60-18`, `d1_30-d31_60-18`. */
export function behindText(behind: Behind): string {
  return 'state' in behind
    ? `${behind.state}-${behind.month}`
    : `${behind.from}-${behind.to}-${behind.month}`;
}

export function readBehind(text: string | undefined, months: number): Behind | undefined {
  const parts = text?.split('-') ?? [];
  const month = Number(parts.at(-1));
  if (!Number.isInteger(month) || month < 0 || month > months) return undefined;
  const [first, second] = parts;
  if (parts.length === 2) {
    const state = PEOPLE_STATES.find((one) => one === first);
    return state && { state, month };
  }
  const from = BUCKETS.find((one) => one === first);
  const to = ENDS.find((one) => one === second);
  return parts.length === 3 && month >= 1 && from && to ? { from, to, month } : undefined;
}

/** A whole number from 0 to below `most`, from a link or a field; nothing if it is none. */
export function wholeBelow(text: string | undefined, most: number): number | undefined {
  const value = text === undefined || text.trim() === '' ? NaN : Number(text);
  return Number.isInteger(value) && value >= 0 && value < most ? value : undefined;
}
