// The result of a run and of a comparison as plain data, as they are published.
import {
  differences,
  fingerprintOf,
  MEASURE_IDS,
  MEASURES,
  MODEL_VERSION,
  seriesOf,
  summarise,
  totalsOf,
} from '../model/index.ts';
import type {
  MeasureId,
  RunSettings,
  Scenario,
  Summary,
  Value,
  WorldTallies,
} from '../model/index.ts';
import type { SummaryLike } from './table.ts';

/** What a scenario file holds. */
interface ScenarioFile {
  readonly preset: string;
  readonly set: Readonly<Record<string, Value>>;
}

type Series = Record<string, SummaryLike[]>;
type Totals = Record<string, SummaryLike>;
type PerReplicate = Record<string, number[]>;

export interface RunResult extends RunSettings {
  readonly model: string;
  readonly scenario: ScenarioFile;
  readonly fingerprint: string;
  /** Months 1 to T. */
  readonly series: Series;
  /** Over the whole run. */
  readonly totals: Totals;
  readonly perReplicate: PerReplicate;
}

interface Side {
  readonly scenario: ScenarioFile;
  readonly fingerprint: string;
  readonly totals: Totals;
}

/** `series`, `totals` and `perReplicate` are differences, B minus A in the same world. */
export interface CompareResult extends RunSettings {
  readonly model: string;
  readonly a: Side;
  readonly b: Side;
  readonly series: Series;
  readonly totals: Totals;
  readonly perReplicate: PerReplicate;
}

/** What each measure is: its unit, what it is of what, and what it means over a run. */
export const DEFINITIONS = each((id) => {
  const { label, help, unit, over, yearly = false } = MEASURES[id];
  return { label, definition: help, unit, over, yearly };
});

export function fileOf(scenario: Scenario): ScenarioFile {
  return { preset: scenario.preset, set: scenario.changes };
}

export function runResult(
  scenario: Scenario,
  run: RunSettings,
  worlds: readonly WorldTallies[],
): RunResult {
  return {
    model: MODEL_VERSION,
    scenario: fileOf(scenario),
    ...settings(run),
    fingerprint: fingerprintOf(worlds),
    series: each((id) =>
      seriesOf(worlds, id)
        .slice(1)
        .map((values) => neat(id, summarise(values))),
    ),
    totals: totals(worlds),
    perReplicate: each((id) => totalsOf(worlds, id).map((value) => rounded(id, value))),
  };
}

export function compareResult(
  [a, b]: readonly [Scenario, Scenario],
  run: RunSettings,
  worldsA: readonly WorldTallies[],
  worldsB: readonly WorldTallies[],
): CompareResult {
  const side = (scenario: Scenario, worlds: readonly WorldTallies[]): Side => ({
    scenario: fileOf(scenario),
    fingerprint: fingerprintOf(worlds),
    totals: totals(worlds),
  });
  return {
    model: MODEL_VERSION,
    ...settings(run),
    a: side(a, worldsA),
    b: side(b, worldsB),
    series: each((id) => {
      const after = seriesOf(worldsB, id);
      return seriesOf(worldsA, id)
        .map((before, month) => neat(id, differences(before, after[month] ?? [])))
        .slice(1);
    }),
    totals: each((id) => neat(id, differences(totalsOf(worldsA, id), totalsOf(worldsB, id)))),
    perReplicate: each((id) => {
      const before = totalsOf(worldsA, id);
      return totalsOf(worldsB, id).map((value, i) => rounded(id, value - (before[i] ?? 0)));
    }),
  };
}

/** Without whatever else an object may carry. */
function settings({ seed, replicates, borrowers, months }: RunSettings): RunSettings {
  return { seed, replicates, borrowers, months };
}

function totals(worlds: readonly WorldTallies[]): Totals {
  return each((id) => neat(id, summarise(totalsOf(worlds, id))));
}

function each<T>(of: (id: MeasureId) => T): Record<string, T> {
  return Object.fromEntries(MEASURE_IDS.map((id) => [id, of(id)]));
}

/** Counts of worlds and the gain of pairing have no unit; everything else has the measure's. */
function neat(id: MeasureId, summary: Summary): SummaryLike {
  const own = { holds: 0, of: 0, narrower: 2 };
  return Object.fromEntries(
    Object.entries(summary).map(([name, value]: [string, number]) => [
      name,
      name in own ? round(value, own[name as keyof typeof own]) : rounded(id, value),
    ]),
  );
}

/** Yuan to the fen; shares and others to what ten decimals say. */
export function rounded(id: MeasureId, value: number): number {
  return round(value, MEASURES[id].unit === 'yuan' ? 2 : MEASURES[id].unit === 'count' ? 6 : 10);
}

function round(value: number, decimals: number): number {
  const near = Number(value.toFixed(decimals));
  // -0 and 0 are one value.
  return near === 0 ? 0 : near;
}
