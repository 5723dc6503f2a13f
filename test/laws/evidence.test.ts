// Does the model land where the sources say, and move the right way? The same tables as `lab calibrate`.
import { beforeAll, describe, expect, it } from 'vitest';
import {
  inMonthOf,
  meanOf,
  MODEL_VERSION,
  planRun,
  PRESETS,
  simulate,
  totalsOf,
} from '../../src/model/index.ts';
import type { PresetId, RunSettings, Scenario, WorldTallies } from '../../src/model/index.ts';
import { checkEffects, checkTargets, FIT } from '../../src/studies/index.ts';
import type { Effects, FitRow } from '../../src/studies/index.ts';
import { TARGETS } from '../../src/studies/targets.ts';
import { DIRECTIONS, SIZES } from '../../src/studies/sensitivities.ts';

const run = (scenario: Scenario, settings: RunSettings): Promise<WorldTallies[]> => {
  const plan = planRun(scenario, settings);
  return Promise.resolve(Array.from({ length: settings.replicates }, (_, r) => simulate(plan, r)));
};

describe('targets', () => {
  let rows: FitRow[];
  beforeAll(async () => {
    rows = await checkTargets(run);
  }, 180_000);

  it('the table on the model page is that of this model', () => {
    expect(FIT.model).toBe(MODEL_VERSION);
    for (const { id, model } of rows) {
      expect(FIT.targets.find((row) => row.id === id)?.model, id).toBeCloseTo(model, 8);
    }
  });

  for (const { id, label, miss } of TARGETS) {
    if (miss === undefined) {
      it(`${id} is inside its accepted range: ${label}`, () => {
        const row = rows.find((r) => r.id === id);
        expect(row?.model).toBeGreaterThanOrEqual(row?.low ?? Infinity);
        expect(row?.model).toBeLessThanOrEqual(row?.high ?? -Infinity);
      });
    } else {
      it(`${id} is a known miss and still listed as one: ${label}`, () => {
        expect(rows.find((r) => r.id === id)?.inside).toBe(false);
      });
    }
  }
});

describe('sizes and directions', () => {
  let result: Effects;
  beforeAll(async () => {
    result = await checkEffects(run, { seed: 'sizes', replicates: 10, borrowers: 6000 });
  }, 300_000);

  for (const { id, label, miss } of SIZES) {
    it(`${label} (${miss === undefined ? 'as known' : 'a known miss'})`, () => {
      const row = result.sizes.find((r) => r.id === id);
      if (!row) throw new Error(`No row ${id}.`);
      // The range, widened by three standard errors of this smaller run.
      const inside = row.model + 3 * row.mcse >= row.low && row.model - 3 * row.mcse <= row.high;
      expect(inside || miss !== undefined, `${String(row.model)} ± ${String(row.mcse)}`).toBe(true);
    });
  }
  for (const { lever, measure, sign } of DIRECTIONS) {
    it(`${lever} moves ${measure} ${sign > 0 ? 'up' : 'down'}`, () => {
      expect(result.directions.find((r) => r.lever === lever)?.right).toBe(true);
    });
  }
});

describe('presets', () => {
  const settings = { seed: 'presets', replicates: 6, borrowers: 6000, months: 36 };
  const cache = new Map<string, Promise<WorldTallies[]>>();
  const worldsOf = (preset: PresetId): Promise<WorldTallies[]> => {
    const known = cache.get(preset) ?? run({ preset, changes: {} }, settings);
    cache.set(preset, known);
    return known;
  };
  for (const [id, { finding }] of Object.entries(PRESETS)) {
    it(`${id}: ${finding.text}`, async () => {
      const value = async (preset: PresetId, at = finding.at): Promise<number> => {
        const worlds = await worldsOf(preset);
        return meanOf(
          at === 'run' ? totalsOf(worlds, finding.measure) : inMonthOf(worlds, finding.measure, at),
        );
      };
      const own = await value(id as PresetId);
      const base =
        finding.versus !== undefined
          ? await value(finding.versus as PresetId)
          : finding.since !== undefined
            ? await value(id as PresetId, finding.since)
            : 1;
      const shown = own / base;
      expect(shown).toBeGreaterThanOrEqual(finding.low);
      expect(shown).toBeLessThanOrEqual(finding.high);
    });
  }
});
