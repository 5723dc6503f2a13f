// What comes from outside is admitted as the nearest sense, and everything wrong is named.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  admitRun,
  admitScenario,
  admitValue,
  GRADES,
  LEVERS,
  PARAMETERS,
  presetValue,
  PRESETS,
  RUN_DEFAULTS,
  valueOf,
  withValue,
} from '../../src/model/index.ts';
import type { Path } from '../../src/model/index.ts';
import { LEVER_COUNT } from '../../src/model/tallies.ts';
import { plain, scenarios } from '../laws/worlds.ts';

describe('declarations', () => {
  it('have every path that outside contracts name', () => {
    const policies =
      'reminders autopay clearBills education budgetTools incomeVerification betterScoring earlyWarning collections personalContact hardshipPlans legalAction thirdPartyAgency debtSale conductRules rateCap creditReporting incomeSupport easyApplication limitPolicy debtToIncomeCap scoreCutoff'.split(
        ' ',
      );
    const paths = [
      'economy.pressure',
      'borrowers.spendingAttitude',
      'borrowers.informationAsymmetry',
      'underwriting.strictness',
      'economy.shock',
      ...policies.flatMap((id) => [`policies.${id}.on`, `policies.${id}.intensity`]),
    ];
    for (const path of paths) expect(PARAMETERS.has(path as Path), path).toBe(true);
    expect(LEVERS.map(({ id }) => id).sort()).toEqual([...policies].sort());
    expect(LEVER_COUNT).toBe(LEVERS.length);
  });
  it('have words, bounds around the default, and evidence', () => {
    for (const [path, parameter] of PARAMETERS) {
      expect(parameter.label.length, path).toBeGreaterThan(1);
      expect(parameter.help.length, path).toBeGreaterThan(1);
      const { grade, rows } = parameter.evidence;
      expect(GRADES, path).toContain(grade);
      // What was read, fitted or remembered says where; only an assumption may stand alone.
      if (grade !== 'assumed') expect(rows.length, path).toBeGreaterThan(0);
      if (parameter.kind !== 'number') continue;
      expect(parameter.min).toBeLessThanOrEqual(parameter.default);
      expect(parameter.max).toBeGreaterThanOrEqual(parameter.default);
      expect(parameter.step).toBeGreaterThan(0);
    }
  });
  it('admit every value that a preset sets', () => {
    for (const [id, { values }] of Object.entries(PRESETS)) {
      for (const [path, value] of Object.entries(values)) {
        const { problems } = admitValue(path, value);
        expect(problems, `${id} ${path}`).toEqual([]);
      }
    }
  });
});

describe('a scenario from outside', () => {
  it('may be flat or nested', () => {
    const flat = admitScenario({ preset: 'prime-card', set: { 'economy.pressure': 60 } });
    const nested = admitScenario({ preset: 'prime-card', economy: { pressure: '60' } });
    expect(flat).toEqual(nested);
    expect(flat.problems).toEqual([]);
  });
  it('with a mistyped path names the nearest one and keeps the rest', () => {
    const { value, problems } = admitScenario({
      set: { 'economy.presure': 70, 'underwriting.strictness': 70 },
    });
    expect(problems).toEqual([
      { kind: 'unknown', path: 'economy.presure', nearest: 'economy.pressure' },
    ]);
    expect(valueOf(value, 'underwriting.strictness')).toBe(70);
  });
  it('out of range comes to the bound; NaN, infinity and words for numbers are refused', () => {
    expect(admitValue('economy.pressure', 1e9).value).toBe(100);
    expect(admitValue('economy.pressure', -5).problems[0]?.kind).toBe('range');
    for (const bad of [NaN, Infinity, 'much', '', null, [], {}]) {
      const { value, problems } = admitValue('economy.pressure', bad);
      expect(value).toBeUndefined();
      expect(problems[0]?.kind).toBe('type');
    }
    expect(admitValue('economy.shock', 'meteor').problems[0]?.kind).toBe('option');
    expect(admitValue('policies.reminders.on', 'perhaps').problems[0]?.kind).toBe('type');
  });
  it('that contradicts itself is told so', () => {
    const ends = admitScenario({
      set: {
        'policies.education.on': true,
        'policies.education.start': 20,
        'policies.education.end': 10,
      },
    });
    expect(ends.problems).toEqual([
      { kind: 'conflict', path: 'policies.education.end', reason: 'endBeforeStart' },
    ]);
    const sold = admitScenario({
      set: {
        'policies.thirdPartyAgency.on': true,
        'policies.thirdPartyAgency.from': 9,
        'policies.debtSale.on': true,
      },
    });
    expect(sold.problems[0]).toMatchObject({ kind: 'conflict', reason: 'soldBeforePlaced' });
  });
  it('that is no scenario at all leaves the reference', () => {
    for (const bad of [null, 7, 'x', [], undefined]) {
      expect(admitScenario(bad).value).toEqual(plain());
    }
    expect(admitScenario({ preset: 'none' }).problems[0]?.kind).toBe('preset');
  });
});

describe('a run from outside', () => {
  it('is whole, within bounds, and says what is not', () => {
    expect(admitRun({}).value).toEqual(RUN_DEFAULTS);
    expect(admitRun({ replicates: '7', seed: 5 }).value).toMatchObject({
      replicates: 7,
      seed: '5',
    });
    expect(admitRun({ borrowers: 1e9 }).problems[0]).toMatchObject({
      kind: 'range',
      max: 2_000_000,
    });
    expect(admitRun({ months: 1.5 }).problems[0]?.kind).toBe('type');
    expect(admitRun({ seed: '' }).problems).toHaveLength(1);
  });
});

it('equal scenarios are equal texts, whatever the order of the changes', () => {
  fc.assert(
    fc.property(scenarios, fc.infiniteStream(fc.nat()), (scenario, order) => {
      const entries = Object.entries(scenario.changes)
        .map((entry) => ({ entry, key: order.next().value as number }))
        .sort((a, b) => a.key - b.key);
      const again = entries.reduce(
        (now, { entry: [path, value] }) => withValue(now, path as Path, value),
        plain(scenario.preset),
      );
      expect(JSON.stringify(again)).toBe(JSON.stringify(scenario));
    }),
    { numRuns: 100, seed: 4 },
  );
});

it('a value set back to that of its preset is no change', () => {
  for (const path of PARAMETERS.keys()) {
    const back = withValue(plain('prime-card'), path, presetValue('prime-card', path));
    expect(back.changes).toEqual({});
  }
});
