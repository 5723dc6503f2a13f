// The library of economic shocks: what each does to jobs, pay, living costs, collectors and credit.

/** One month of a shock, on top of the path of the pressure dial. */
export interface ShockMonth {
  /** Index Z: 0 normal, 1 mild recession, 2 severe, 3 pandemic quarter. */
  readonly z: number;
  /** Living costs, relative: 0.08 is 8 % dearer. */
  readonly costs: number;
  /** Pay cut of those in work, as a share. */
  readonly payCut: number;
  /** What collectors can still do, 1 = all. */
  readonly collectors: number;
  /** How far other lenders have tightened: the share of multi-platform borrowers who lose that credit. */
  readonly crunch: number;
  /** Monthly income support to those out of work, in shares of their usual income. */
  readonly support: number;
}

const CALM: ShockMonth = { z: 0, costs: 0, payCut: 0, collectors: 1, crunch: 0, support: 0 };

export interface Shock {
  readonly label: string;
  readonly help: string;
  /** The months since its start, counted from 0. */
  at(month: number): ShockMonth;
}

/** Rises in `rise` months, holds until `hold`, then halves every `halfLife` months. */
function wave(month: number, rise: number, hold: number, halfLife: number): number {
  if (month < 0) return 0;
  if (month < rise) return (month + 1) / (rise + 1);
  if (month < hold) return 1;
  let level = 1;
  let left = month - hold + 1;
  for (; left >= halfLife; left -= halfLife) level /= 2;
  // Within a half-life: linear between the halvings, exact and equal in every engine.
  return level * (1 - (0.5 * left) / halfLife);
}

/** Index Z of the pandemic, so that unemployment follows the urban survey of 2020 (LM1: 5.2, 6.2, 5.9, 6.0 … 5.2). */
const PANDEMIC = [3, 3, 1.5, 0.9, 0.6, 0.4, 0.3, 0.2, 0.1];

/** What call centres could do: half for two months, then back within half a year (fitted to T13, T14). */
const CALL_CENTRES = [0.5, 0.5, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95];

const shock = (label: string, help: string, at: (month: number) => Partial<ShockMonth>): Shock => ({
  label,
  help,
  at: (month) => (month < 0 ? CALM : { ...CALM, ...at(month) }),
});

export const SHOCKS = {
  none: shock('No shock', 'The economy moves only by its own small noise.', () => ({})),
  slowSqueeze: shock(
    'Slow squeeze',
    'Living costs rise by 8 % over twelve months and stay there; jobs stay as they are.',
    (m) => ({ costs: (0.08 * Math.min(m + 1, 12)) / 12 }),
  ),
  mildRecession: shock(
    'Mild recession',
    'Index Z rises to 1 over three months, stays for nine, then halves every six.',
    (m) => ({ z: wave(m, 3, 12, 6) }),
  ),
  severeRecession: shock(
    'Severe recession',
    'Index Z rises to 2 over three months, stays for twelve, then halves every eight; pay is cut by 3 %.',
    (m) => ({ z: 2 * wave(m, 3, 15, 8), payCut: 0.03 * wave(m, 3, 15, 8) }),
  ),
  pandemic: shock(
    'Pandemic',
    'Index Z jumps to 3 for two months and fades within the year, as unemployment did in 2020; collectors do half of their work for two months and need half a year to recover.',
    (m) => ({ z: PANDEMIC[m] ?? 0, collectors: CALL_CENTRES[m] ?? 1 }),
  ),
  pandemicSupported: shock(
    'Pandemic with income support',
    'The same pandemic; for six months those out of work get half of their usual income on top.',
    (m) => ({
      z: PANDEMIC[m] ?? 0,
      collectors: CALL_CENTRES[m] ?? 1,
      support: m < 6 ? 0.5 : 0,
    }),
  ),
  creditCrunch: shock(
    'Credit crunch',
    'Other lenders tighten for a year: half of those who live on several platforms lose that credit and must repay it; jobs stay.',
    (m) => ({ crunch: 0.5 * wave(m, 1, 12, 4) }),
  ),
  recovery: shock(
    'Recovery',
    'Better times: index Z falls to -1 within six months and stays there.',
    (m) => ({ z: -Math.min(m + 1, 6) / 6 }),
  ),
} as const satisfies Record<string, Shock>;

export type ShockId = keyof typeof SHOCKS;
