// English for everything the model declares: gathered from the declarations, so it is written only there.
import { LEVERS, MEASURES, PARAMETERS, PRESETS, SEGMENT_NAMES, SHOCKS } from '../model/index.ts';
import type { Parameter, Preset } from '../model/index.ts';
import type { CommonName, DeclaredWords, Words } from './declared.ts';

const COMMON: Readonly<Record<CommonName, true>> = {
  on: true,
  intensity: true,
  start: true,
  end: true,
  audience: true,
  unitCost: true,
};

const wordsOf = ({ label, help }: Words): Words => ({ label, help });
const withOptions = (parameter: Parameter): Words => ({
  ...wordsOf(parameter),
  ...(parameter.kind === 'choice' ? { options: parameter.options } : {}),
});

/** Words of every member of a record of declarations. */
function gather<T extends Readonly<Record<string, Words>>>(declared: T): Record<keyof T, Words> {
  return Object.fromEntries(
    Object.entries(declared).map(([id, member]) => [id, wordsOf(member)]),
  ) as Record<keyof T, Words>;
}

const isCommon = (path: string): boolean => {
  const [group, , name] = path.split('.');
  return group === 'policies' && name !== undefined && name in COMMON;
};

// The compiler cannot see that a walk over a record names each of its members.
const idsOf = <Id extends string>(declared: Readonly<Record<Id, unknown>>): Id[] =>
  Object.keys(declared) as Id[];
const byId = <Id extends string, W>(entries: readonly (readonly [Id, W])[]): Record<Id, W> =>
  Object.fromEntries(entries) as Record<Id, W>;

/** Words of what belongs to one path. The compiler cannot see which of them have options. */
const parameters = Object.fromEntries(
  [...PARAMETERS]
    .filter(([path]) => !isCommon(path))
    // The options of the shock are the shocks themselves.
    .map(([path, parameter]) => [
      path,
      path === 'economy.shock' ? wordsOf(parameter) : withOptions(parameter),
    ]),
) as unknown as DeclaredWords['parameters'];

export const declaredEn: DeclaredWords = {
  parameters,
  common: byId(idsOf(COMMON).map((name) => [name, wordsOf(LEVERS[0].parameters[name])])),
  levers: byId(
    LEVERS.map((lever) => {
      const { does, sideEffects, isNot, evidenceNote } = lever;
      return [lever.id, { ...wordsOf(lever), does, sideEffects, isNot, evidenceNote }];
    }),
  ),
  groups: {
    economy: 'Economy',
    borrowers: 'People',
    product: 'Product',
    underwriting: 'Approval',
    collection: 'Catching up',
    lender: 'Lender',
    market: 'Brand and market',
  },
  stages: {
    lending: 'Before lending',
    due: 'Before the due day',
    overdue: 'Overdue',
    longOverdue: 'Long overdue',
    education: 'Understanding and service',
    rules: 'Rules and support',
  },
  presets: byId(
    idsOf(PRESETS).map((id) => {
      const preset: Preset = PRESETS[id];
      const { story, misses, finding } = preset;
      return [id, { ...wordsOf(preset), story, misses, finding: finding.text }];
    }),
  ),
  shocks: gather(SHOCKS),
  measures: gather(MEASURES),
  segments: SEGMENT_NAMES,
  everybody: 'Everybody',
  units: {
    dial: '{}',
    share: '{}',
    shareAMonth: '{} a month',
    shareADay: '{} a day',
    shareAYear: '{} a year',
    yuan: '¥{}',
    yuanAMonth: '¥{} a month',
    months: '{} months',
    month: 'month {}',
    days: '{} days',
    people: '{} people',
    cases: '{} cases',
    factor: '× {}',
    plain: '{}',
  },
  grades: {
    read: 'read in a source',
    direction: 'direction only',
    memory: 'from memory',
    fitted: 'fitted to published figures',
    assumed: 'assumed',
  },
};
