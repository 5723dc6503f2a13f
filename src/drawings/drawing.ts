// What every drawing is given: words and numbers ready to show, the clock, and how to draw. Drawings know no languages.
import type { Interval, Tone } from '../charts/index.ts';

export interface Common {
  /** The accessible name: what the picture says, as a sentence. */
  readonly name: string;
  /** Labels of what is drawn, by id. */
  readonly names: Readonly<Record<string, string>>;
  readonly format: (x: number) => string;
  /** Short text for the axis; without it `format`. */
  readonly tick?: (x: number) => string;
  readonly monthName: (month: number) => string;
  /** Label of the month slider. */
  readonly cursorLabel: string;
  /** The values of a month, spoken when the cursor comes there. */
  readonly say: (month: number) => string;
  readonly month: number;
  readonly onmonth?: (month: number) => void;
  /** The month under the pointer, here or in another picture. */
  readonly marked?: number | null;
  readonly onmark?: (month: number | null) => void;
  readonly domain?: Interval;
  /** A first answer, still being sharpened: drawn lighter. */
  readonly coarse?: boolean;
  readonly height?: number;
}

/** Something named at the end of its line, with its value in the month that is looked at. */
export interface Label {
  readonly id: string;
  readonly text: string;
  readonly value: string;
  readonly tone: Tone;
  readonly kind: 'area' | 'line' | 'dashed';
  readonly strong?: boolean;
  /** Where its line ends. */
  readonly at: number;
}

/** A dot where the cursor crosses a line. */
export interface Point {
  readonly tone: Tone;
  readonly at: number;
}

/** A named bar among others below each other. */
export interface Row {
  readonly id: string;
  readonly text: string;
  readonly value: string;
  readonly tone: Tone;
  readonly bar: Interval;
  /** Where its moving end lies in eight worlds of ten. */
  readonly whisker: Interval;
  readonly ghost?: Interval;
  readonly indent?: boolean;
  readonly strong?: boolean;
  /** Joined to the start of the next row's bar. */
  readonly joined?: boolean;
}

/** Months to the right, values up. */
export interface Scales {
  readonly x: (month: number) => number;
  readonly y: (value: number) => number;
}

/** A colour for areas, by the tokens of the page. */
export const fillOf = (tone: Tone): string =>
  `var(--sev-${tone}, var(--mark-${tone}, var(--${tone})))`;

/** A colour for lines, small marks and words beside them. */
export const inkOf = (tone: Tone): string => `var(--mark-${tone}, var(--${tone}))`;
