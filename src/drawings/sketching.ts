// What a drawn curve is made of, and what is said around it.

/** Eight worlds in ten lie between low and high. */
export interface SketchKnot {
  readonly month: number;
  readonly low: number;
  readonly middle: number;
  readonly high: number;
}

export interface SketchResult {
  readonly mean: readonly number[];
  readonly low: readonly number[];
  readonly high: readonly number[];
  readonly samples: readonly (readonly number[])[];
}

export interface SketchWords {
  readonly curve: string;
  readonly spread: string;
  readonly mode: string;
  readonly low: string;
  readonly middle: string;
  readonly high: string;
  readonly table: string;
  readonly month: string;
  readonly yours: string;
  readonly result: string;
  readonly ghost: string;
  readonly today: string;
  readonly middleOf: (month: string) => string;
  readonly spreadOf: (month: string) => string;
  readonly spreadText: (low: string, high: string) => string;
}
