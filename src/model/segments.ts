// The four segments of people and how each differs from the population as a whole (assumed).

export const SEGMENTS = ['students', 'youngWorkers', 'households', 'gigWorkers'] as const;
export type SegmentId = (typeof SEGMENTS)[number];

export const SEGMENT_NAMES: Readonly<Record<SegmentId, string>> = {
  students: 'Students and first-jobbers, 18-24',
  youngWorkers: 'Young urban workers, 25-30',
  households: 'Middle-class households, 31-45',
  gigWorkers: 'Gig and self-employed',
};

export interface SegmentTraits {
  /** Median income relative to the population's. */
  readonly income: number;
  /** Job risk relative to the population's. */
  readonly jobRisk: number;
  /** Shift of patience. */
  readonly patience: number;
  /** Shift of the share of income that essentials take. */
  readonly essentials: number;
  /** Factor on the chance of living hand to mouth. */
  readonly handToMouth: number;
  /** Factor on the chance of a thin file. */
  readonly thinFile: number;
}

/** In the order of SEGMENTS. Sizes are assumed; signs follow LM3-LM5 (youth jobs), IN7, CU2. */
export const SEGMENT_TRAITS: readonly SegmentTraits[] = [
  {
    income: 0.62,
    jobRisk: 1.5,
    patience: -0.03,
    essentials: -0.02,
    handToMouth: 1.2,
    thinFile: 1.8,
  },
  { income: 1.02, jobRisk: 0.95, patience: -0.01, essentials: 0, handToMouth: 1, thinFile: 0.9 },
  { income: 1.4, jobRisk: 0.7, patience: 0.03, essentials: 0.01, handToMouth: 0.8, thinFile: 0.5 },
  { income: 0.88, jobRisk: 1.4, patience: 0, essentials: 0, handToMouth: 1.2, thinFile: 1 },
];
