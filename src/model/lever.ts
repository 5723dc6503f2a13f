// What a policy lever is: a switch, a strength, a time, an audience, and the terms that it bends.
import { assumed, choice, number, share, toggle } from './parameter.ts';
import type { Evidence, Group, NumberParameter, ValuesOf } from './parameter.ts';
import { SEGMENT_NAMES, type SegmentId } from './segments.ts';
import type { Terms } from './terms.ts';

export const STAGES = ['lending', 'due', 'overdue', 'longOverdue', 'education', 'rules'] as const;
export type Stage = (typeof STAGES)[number];

/** What a unit cost is paid for. */
export type CostBase = 'customers' | 'bills' | 'late' | 'applications' | 'longLate' | 'people';

/** Common to all levers; `intensity` 1 is the whole programme at the size that the evidence supports. */
const common = {
  on: toggle({
    label: 'On',
    help: 'Off: the lender does what it does today.',
    default: false,
    since: 'today',
    evidence: assumed(),
  }),
  intensity: number({
    label: 'Intensity',
    help: 'How much of the programme is carried out: 0 nothing, 1 all of it at the size that the evidence supports.',
    unit: 'share',
    default: 1,
    min: 0,
    max: 1,
    step: 0.05,
    since: 'today',
    evidence: assumed(),
  }),
  start: number({
    label: 'From month',
    help: 'First month in force.',
    unit: 'month',
    default: 1,
    min: 1,
    max: 120,
    step: 1,
    since: 'today',
    evidence: assumed(),
  }),
  end: number({
    label: 'Until month',
    help: 'Last month in force; 120 is for good.',
    unit: 'month',
    default: 120,
    min: 1,
    max: 120,
    step: 1,
    since: 'today',
    evidence: assumed(),
  }),
  audience: choice<'all' | SegmentId>({
    label: 'For whom',
    help: 'Everybody, or one segment where the lever reaches people one by one.',
    default: 'all',
    options: { all: 'Everybody', ...SEGMENT_NAMES },
    since: 'today',
    evidence: assumed(),
  }),
};
type Common = typeof common;

export interface Lever<Own extends Group = Group> {
  readonly id: string;
  readonly label: string;
  /** One line on the card. */
  readonly help: string;
  /** The mechanism: which chance or amount moves in the model. */
  readonly does: string;
  /** Side effects and who bears them. */
  readonly sideEffects: string;
  /** What it is not, or does not say. */
  readonly isNot: string;
  readonly stage: Stage;
  readonly evidence: Evidence;
  /** What was measured where, with its size: from the rows that `evidence` names. */
  readonly evidenceNote: string;
  readonly cost: { readonly per: CostBase };
  readonly parameters: Common & { readonly unitCost: NumberParameter } & Own;
  /** Bends the terms of one segment; `x` is the intensity there, 0 < x <= 1; `age` months since start. */
  people?(terms: Terms, segment: number, x: number, own: ValuesOf<Own>, age: number): void;
  /** Bends the terms of the lender as a whole. */
  lender?(terms: Terms, x: number, own: ValuesOf<Own>, age: number): void;
}

/** Declares a lever; its own parameters stand beside the common ones. */
export function lever<Id extends string, const Own extends Group>(
  declared: Omit<Lever<Own>, 'id' | 'parameters' | 'cost'> & {
    readonly id: Id;
    readonly own: Own;
    readonly cost: { readonly per: CostBase; readonly yuan: number; readonly evidence?: Evidence };
  },
): Lever<Own> & { readonly id: Id } {
  const { own, cost, ...rest } = declared;
  const unitCost = number({
    label: 'Unit cost',
    help: 'Yuan a month for each one reached.',
    unit: 'yuan',
    default: cost.yuan,
    min: 0,
    max: 5000,
    step: 0.01,
    since: 'today',
    evidence: cost.evidence ?? assumed(),
  });
  // A changed effect of a lever counts from today, as the lever does.
  const later = Object.fromEntries(
    Object.entries(own).map(([name, parameter]) => [name, { ...parameter, since: 'today' }]),
  ) as unknown as Own;
  return { ...rest, cost: { per: cost.per }, parameters: { ...common, unitCost, ...later } };
}

/** A size of effect with its evidence range. */
export const effect = share;
