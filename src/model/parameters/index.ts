// Every parameter under its path: the one place from which sliders, links, checks, help and words derive.
import { LEVERS } from '../levers/index.ts';
import type { LeverId } from '../levers/index.ts';
import type { Group, Parameter, ValuesOf } from '../parameter.ts';
import { borrowers } from './borrowers.ts';
import { collection } from './collection.ts';
import { economy } from './economy.ts';
import { lender } from './lender.ts';
import { market } from './market.ts';
import { product } from './product.ts';
import { underwriting } from './underwriting.ts';

/** The groups apart from policies, in the order in which a reader meets them. */
export const GROUPS = { economy, borrowers, product, underwriting, collection, lender, market };
export type GroupId = keyof typeof GROUPS;

type LeverParameters = {
  readonly [L in (typeof LEVERS)[number] as L['id']]: L['parameters'];
};
type GroupPath = { [G in GroupId]: `${G}.${Extract<keyof (typeof GROUPS)[G], string>}` }[GroupId];
type PolicyPath = {
  [L in LeverId]: `policies.${L}.${Extract<keyof LeverParameters[L], string>}`;
}[LeverId];

/** `economy.pressure`, `policies.reminders.intensity` … */
export type Path = GroupPath | PolicyPath;

/** All values of one world. */
export type Settings = { readonly [G in GroupId]: ValuesOf<(typeof GROUPS)[G]> } & {
  readonly policies: { readonly [L in LeverId]: ValuesOf<LeverParameters[L]> };
};

const declared = new Map<string, Parameter>();
const addGroup = (prefix: string, group: Group): void => {
  for (const [name, parameter] of Object.entries(group))
    declared.set(`${prefix}.${name}`, parameter);
};
for (const [id, group] of Object.entries(GROUPS)) addGroup(id, group);
for (const { id, parameters } of LEVERS) addGroup(`policies.${id}`, parameters);

/** Declarations by path, in order. */
export const PARAMETERS: ReadonlyMap<Path, Parameter> = declared as ReadonlyMap<
  string,
  Parameter
> as ReadonlyMap<Path, Parameter>;

export function isPath(path: string): path is Path {
  return declared.has(path);
}

/** The declaration of a path. */
export function parameterOf(path: Path): Parameter {
  const parameter = declared.get(path);
  if (!parameter) throw new RangeError(`No parameter has the path ${path}.`);
  return parameter;
}
