// How much work a map or a sensitivity is given: people, worlds and points, smaller than the sandbox's so that many points fit.

export const EFFORTS = {
  quick: { borrowers: 1000, tornado: 10, map: 6, morris: 3, trajectories: 6, sobol: 2, base: 32 },
  careful: {
    borrowers: 2000,
    tornado: 20,
    map: 10,
    morris: 4,
    trajectories: 12,
    sobol: 3,
    base: 64,
  },
  thorough: {
    borrowers: 5000,
    tornado: 40,
    map: 20,
    morris: 6,
    trajectories: 20,
    sobol: 3,
    base: 128,
  },
} as const;
export type Effort = keyof typeof EFFORTS;

export function effortOf(given: string | undefined): Effort {
  return given === 'careful' || given === 'thorough' ? given : 'quick';
}
