// Plans of the scenarios that a study works at: made once in a thread, not for every piece.
import { planRun } from '../model/index.ts';
import type { Plan, RunSettings, Scenario } from '../model/index.ts';

/** A comparison of eight scenarios goes round them all. */
const KEPT = 16;

const plans = new Map<string, Plan>();

/** The plan of a scenario; the result depends on nothing but the arguments. */
export function planFor(scenario: Scenario, run: RunSettings): Plan {
  const address = JSON.stringify([scenario, run]);
  const plan = plans.get(address) ?? planRun(scenario, run);
  plans.delete(address);
  plans.set(address, plan);
  for (const oldest of plans.keys()) if (plans.size > KEPT) plans.delete(oldest);
  return plan;
}
