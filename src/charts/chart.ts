// What a chart is: a question, the shape of its answer, what it found, and the same as a table. Plain data only.
import type { Unit } from '../format.ts';
import type { WorldTallies } from '../model/index.ts';
import type { Finding } from './finding.ts';

/** What charts are made from: the worlds of a run so far, and the same worlds of its baseline. */
export interface Results {
  readonly worlds: readonly WorldTallies[];
  /** World by world the same people with the same luck; empty without a baseline. */
  readonly baseline: readonly WorldTallies[];
  /** Where the sampled people of the first world stand: (months + 1) rows of `sample`. */
  readonly people?: Uint8Array | undefined;
  readonly baselinePeople?: Uint8Array | undefined;
  readonly sample: number;
  /** People in a whole world: what one mark stands for. */
  readonly borrowers?: number | undefined;
  readonly months: number;
  /** The one clock. */
  readonly month: number;
}

/** The name of a colour, not the colour: a token of the page without its dashes. */
export type Tone = string;

export type Interval = readonly [number, number];

/** One value for each month; those before `from` of the shape are not drawn. */
export type Path = readonly number[];

interface Timed {
  readonly unit: Unit;
  readonly months: number;
  /** First month with a value: 0 for what stands at a month's end, 1 for what happens in a month. */
  readonly from: 0 | 1;
  /** What the axis must hold. */
  readonly needed: Interval;
}

interface Layer {
  readonly id: string;
  /** Severity, for colour and pattern. */
  readonly tone: Tone;
  readonly values: Path;
}

/** Layers on top of each other, from the bottom up, with the spread of their sum. */
export interface StackedShape extends Timed {
  readonly drawing: 'stackedBands';
  readonly layers: readonly Layer[];
  readonly low: Path;
  readonly high: Path;
  /** A handful of single worlds. */
  readonly samples: readonly Path[];
  /** The sum in the baseline. */
  readonly baseline?: Path;
}

export interface Line {
  readonly id: string;
  readonly tone: Tone;
  readonly dashed?: boolean;
  readonly mean: Path;
  readonly low?: Path;
  readonly high?: Path;
  readonly samples?: readonly Path[];
}

export interface LinesShape extends Timed {
  readonly drawing: 'lines';
  readonly lines: readonly Line[];
}

export interface PeopleShape {
  readonly drawing: 'people';
  readonly month: number;
  readonly states: readonly string[];
  /** State of each person this month. */
  readonly now: Uint8Array;
  readonly counts: readonly number[];
  readonly baselineCounts?: readonly number[];
  /** The most there are in each state in any month: room that is kept. */
  readonly most: readonly number[];
  /** How many people one mark stands for. */
  readonly perMark: number;
}

export interface MoneyStep {
  readonly id: string;
  /** What comes in, what goes out, and what is left. */
  readonly kind: 'in' | 'out' | 'rest';
  readonly tone: Tone;
  /** Positive: comes in, or goes out. */
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly baseline?: number;
}

export interface MoneyShape {
  readonly drawing: 'moneyBars';
  readonly unit: 'yuan';
  readonly steps: readonly MoneyStep[];
  readonly needed: Interval;
}

export interface Bar {
  readonly id: string;
  readonly tone: Tone;
  /** Part of the bar above it that has no indent. */
  readonly indent?: boolean;
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly baseline?: number;
}

export interface BarsShape {
  readonly drawing: 'bars';
  readonly unit: Unit;
  readonly bars: readonly Bar[];
  readonly needed: Interval;
}

/** Up to fifty equally likely outcomes. */
export interface DotsShape {
  readonly drawing: 'dots';
  readonly unit: Unit;
  /** Are the values changes, so that zero parts less from more? */
  readonly change: boolean;
  readonly dots: readonly number[];
  readonly tone: Tone;
  readonly needed: Interval;
}

export type Shape = StackedShape | LinesShape | PeopleShape | MoneyShape | BarsShape | DotsShape;

export interface Column {
  readonly id: string;
  /** `month` and `name` are heads of rows. */
  readonly unit: Unit | 'month' | 'name';
}

export interface Table {
  readonly columns: readonly Column[];
  /** Text is the id of a name. */
  readonly rows: readonly (readonly (number | string)[])[];
}

export interface Chart<S extends Shape = Shape> {
  readonly id: string;
  readonly label: string;
  /** What is plotted: the unit and the base, count or amount. */
  readonly help: string;
  readonly unit: Unit;
  readonly drawing: S['drawing'];
  /** English names of what stands in the picture and in the table. */
  readonly names: Readonly<Record<string, string>>;
  shape(results: Results): S;
  finding(results: Results): Finding;
  table(results: Results): Table;
}

/** Keeps a chart's id and names as they are written, so that translations can be complete by type. */
export function chart<S extends Shape, const Id extends string, const Name extends string>(
  declared: Omit<Chart<S>, 'id' | 'names'> & { id: Id; names: Readonly<Record<Name, string>> },
): Chart<S> & { readonly id: Id; readonly names: Readonly<Record<Name, string>> } {
  return declared;
}

/** A table for machines: ids as heads, numbers in full. */
export function csvOf({ columns, rows }: Table): string {
  const lines = [columns.map(({ id }) => id), ...rows.map((row) => row.map(String))];
  return lines.map((line) => line.join(',') + '\n').join('');
}
