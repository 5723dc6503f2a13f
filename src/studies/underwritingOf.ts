// Two underwriting policies in one world: what may differ between them, and how to put one in another's place.
import { LEVERS, PARAMETERS, valueOf, withValue } from '../model/index.ts';
import type { Path, Scenario } from '../model/index.ts';

const LENDING: ReadonlySet<string> = new Set(
  LEVERS.filter(({ stage }) => stage === 'lending').map(({ id }) => id),
);

/** Does a value belong to the decision on an application: the underwriting group, or a policy before lending? */
function isUnderwriting(path: Path): boolean {
  const [group = '', second = ''] = path.split('.');
  return group === 'underwriting' || (group === 'policies' && LENDING.has(second));
}

/** The world of `scenario` with the underwriting of `policy`. */
export function withUnderwriting(scenario: Scenario, policy: Scenario): Scenario {
  let next = scenario;
  for (const path of PARAMETERS.keys()) {
    if (isUnderwriting(path)) next = withValue(next, path, valueOf(policy, path));
  }
  return next;
}

/** Refuses two scenarios that differ in more than underwriting. */
export function refuseOtherWorlds(a: Scenario, b: Scenario): void {
  const others = [...PARAMETERS.keys()].filter(
    (path) => !isUnderwriting(path) && valueOf(a, path) !== valueOf(b, path),
  );
  if (others.length === 0 && a.preset === b.preset) return;
  const what = a.preset === b.preset ? others.slice(0, 3).join(', ') : 'preset';
  throw new RangeError(
    `A and B must be two underwriting policies in one world, and they differ in ${what}${others.length > 3 && a.preset === b.preset ? ` and ${others.length - 3} more` : ''}: change only underwriting and the policies before lending (${[...LENDING].join(', ')}).`,
  );
}
