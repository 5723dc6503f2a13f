// How a parameter is declared: kind, bounds, default, unit, words and evidence stand together, once.

/** How sure we are of a number, as the reader sees it. */
export const GRADES = ['read', 'direction', 'memory', 'fitted', 'assumed'] as const;
type Grade = (typeof GRADES)[number];

export interface Evidence {
  /** read in a source · direction only · from memory · fitted to targets here · assumed. */
  readonly grade: Grade;
  /** Row ids of the evidence file (T5, U2, BT8 …). */
  readonly rows: readonly string[];
}

export const read = (...rows: string[]): Evidence => ({ grade: 'read', rows });
export const direction = (...rows: string[]): Evidence => ({ grade: 'direction', rows });
export const memory = (...rows: string[]): Evidence => ({ grade: 'memory', rows });
export const fitted = (...rows: string[]): Evidence => ({ grade: 'fitted', rows });
export const assumed = (...rows: string[]): Evidence => ({ grade: 'assumed', rows });

/** share: 0.05 is 5 % · dial: 0-100 · others as they say. */
export type Unit =
  | 'dial'
  | 'share'
  | 'shareAMonth'
  | 'shareADay'
  | 'shareAYear'
  | 'yuan'
  | 'yuanAMonth'
  | 'months'
  | 'month'
  | 'days'
  | 'people'
  | 'cases'
  | 'factor'
  | 'plain';

/**
 * From when a changed value counts. `start`: it shapes the people and the product, so the warm-up
 * runs with it. `today`: the warm-up runs with the preset's value and the change comes in month 1.
 */
type Since = 'start' | 'today';

interface Common {
  readonly label: string;
  readonly help: string;
  readonly evidence: Evidence;
  readonly since: Since;
}

export interface NumberParameter extends Common {
  readonly kind: 'number';
  readonly unit: Unit;
  readonly default: number;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  /** The range that the evidence supports, where it is narrower than the bounds. */
  readonly range?: readonly [number, number];
}

export interface SwitchParameter extends Common {
  readonly kind: 'switch';
  readonly default: boolean;
}

export interface ChoiceParameter<Option extends string = string> extends Common {
  readonly kind: 'choice';
  readonly default: NoInfer<Option>;
  /** In the order that a reader sees; each id with its English name. */
  readonly options: Readonly<Record<Option, string>>;
}

export type Parameter = NumberParameter | SwitchParameter | ChoiceParameter;
export type Value = number | boolean | string;

/** What a declaration admits. */
type ValueOf<P extends Parameter> = P extends NumberParameter
  ? number
  : P extends SwitchParameter
    ? boolean
    : P extends ChoiceParameter<infer Option>
      ? Option
      : never;

type Declared<P extends Parameter> = Omit<P, 'kind' | 'since'> & { readonly since?: Since };

/** A number between bounds, moved in steps. */
export function number(p: Declared<NumberParameter>): NumberParameter {
  if (!(p.min <= p.default && p.default <= p.max)) {
    throw new RangeError(`${p.label}: the default ${p.default} is outside ${p.min} to ${p.max}.`);
  }
  return { since: 'start', ...p, kind: 'number' };
}

/** A share of 1. */
export function share(
  p: Omit<Declared<NumberParameter>, 'unit' | 'step'> & {
    readonly unit?: Unit;
    readonly step?: number;
  },
): NumberParameter {
  return number({ unit: 'share', step: 0.01, ...p });
}

/** One of the headline dials: 0 to 100, 50 is the reference. */
export function dial(p: Pick<Common, 'label' | 'help' | 'evidence'>): NumberParameter {
  return number({ ...p, unit: 'dial', default: 50, min: 0, max: 100, step: 1, since: 'today' });
}

export function toggle(p: Declared<SwitchParameter>): SwitchParameter {
  return { since: 'start', ...p, kind: 'switch' };
}

export function choice<Option extends string>(
  p: Declared<ChoiceParameter<Option>>,
): ChoiceParameter<Option> {
  return { since: 'start', ...p, kind: 'choice' };
}

export type Group = Readonly<Record<string, Parameter>>;
export type ValuesOf<G extends Group> = { readonly [Name in keyof G]: ValueOf<G[Name]> };
