// The economy of one world: the path of the dial and the shock, and the world's own surprises.
import type { Settings } from './parameters/index.ts';
import { SHOCKS } from './shocks.ts';
import type { ShockMonth } from './shocks.ts';

/**
 * What the pressure dial means, monotone in the dial: index Z from -1 to +2, living costs from -5 %
 * to +10 %, pay cuts up to 6 %. At 50 nothing.
 */
function pressureTerms(dial: number): { z: number; costs: number; payCut: number } {
  const x = (dial - 50) / 50;
  return x >= 0
    ? { z: 2 * x, costs: 0.1 * x, payCut: 0.06 * x }
    : { z: x, costs: 0.05 * x, payCut: 0.02 * x };
}

/** Months 1 to T without the world's own surprises. */
export function pressurePath(settings: Settings, months: number): ShockMonth[] {
  return Array.from({ length: months }, (_, i) => economyOf(settings, i + 1));
}

/** The economy of month t (1 … T, or <= 0 in the warm-up, where no shock has started). */
export function economyOf({ economy }: Settings, t: number): ShockMonth {
  const base = pressureTerms(economy.pressure);
  const shock = SHOCKS[economy.shock].at(t - economy.shockStart);
  return {
    ...shock,
    z: base.z + shock.z,
    costs: base.costs + shock.costs,
    payCut: base.payCut + shock.payCut,
  };
}
