// What a chart found, as facts; the floor of words makes a sentence of them in the reader's language.

/** A value with its change against the baseline, or against today where there is none. */
export interface Change {
  readonly now: number;
  readonly mcse: number;
  readonly against: 'baseline' | 'today';
  /** Mean of the paired differences, with its own error. */
  readonly change: number;
  readonly changeMcse: number;
  /** Worlds in which the change has that sign. */
  readonly holds: number;
  readonly of: number;
}

export type Finding =
  | ({ readonly kind: 'overdueChange'; readonly month: number } & Change)
  | {
      readonly kind: 'overdueRange';
      readonly month: number;
      readonly low: number;
      readonly high: number;
      readonly of: number;
      readonly baseline?: number;
    }
  | ({
      readonly kind: 'difference';
      readonly month: number;
      readonly low: number;
      readonly high: number;
    } & Change)
  | ({
      readonly kind: 'losses';
      readonly months: number;
      readonly chargedOff: number;
      readonly recovered: number;
    } & Change)
  | {
      readonly kind: 'people';
      readonly month: number;
      readonly people: number;
      readonly perMark: number;
      readonly customers: number;
      readonly late: number;
      readonly over30: number;
      readonly chargedOff: number;
      readonly refused: number;
      readonly baselineLate?: number;
    }
  | ({
      readonly kind: 'money';
      readonly months: number;
      readonly income: number;
      readonly costs: number;
      readonly loss: number;
      /** For losses to come. */
      readonly setAside: number;
    } & Change)
  | {
      readonly kind: 'causes';
      readonly months: number;
      readonly couldNot: number;
      readonly wouldNot: number;
      readonly forgot: number;
      /** Id of the most frequent root, and its share of all new misses. */
      readonly root: string;
      readonly rootShare: number;
    }
  | ({ readonly kind: 'trust'; readonly month: number } & Change)
  | ({
      readonly kind: 'legal';
      readonly month: number;
      /** Cases that came in up to this month. */
      readonly cases: number;
    } & Change);
