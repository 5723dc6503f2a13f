// True risk as a linear index of traits. Refitted inside the model by `lab calibrate --fit`.

/** Weights of traits in standard deviations; the index is scaled to variance 1 over the population. */
export const RISK_WEIGHTS = {
  income: -0.1,
  essentials: 0.2,
  otherDebt: 0.3,
  patience: -0.3,
  blindSpot: 0.2,
  handToMouth: 0.45,
  buffer: -0.2,
  forgetfulness: 0.05,
  reluctance: 0.45,
  jobRisk: 0.35,
} as const;

/** Log odds of 91+ within twelve months by the index, among all who apply. */
export const RISK_ODDS = { intercept: -3.7, slope: 0.8 } as const;
