// How well the model fits: which worlds to run, and the table of targets, known sizes and directions.
import { differences, planRun, summarise, totalsOf } from '../model/index.ts';
import type { RunSettings, Scenario, WorldTallies } from '../model/index.ts';
import { changed, DIRECTIONS, SIZES } from './sensitivities.ts';
import { CALIBRATION_RUN, JOBS, jobScenario, TARGETS } from './targets.ts';
import type { JobId, Worlds } from './targets.ts';

export interface FitRow {
  readonly id: string;
  readonly label: string;
  readonly low: number;
  readonly high: number;
  readonly aim: number;
  readonly unit: string;
  readonly rows: readonly string[];
  readonly model: number;
  /** Monte Carlo standard error; 0 where it is not known. */
  readonly mcse: number;
  readonly inside: boolean;
  /** Why a miss is accepted. */
  readonly miss?: string;
}

export interface DirectionRow {
  readonly lever: string;
  readonly measure: string;
  readonly sign: -1 | 1;
  readonly change: number;
  readonly mcse: number;
  readonly holds: number;
  readonly of: number;
  readonly right: boolean;
}

export interface Effects {
  readonly sizes: readonly FitRow[];
  readonly directions: readonly DirectionRow[];
}

/** Runs a scenario to complete worlds; who does it is not this room's concern. */
export type Run = (scenario: Scenario, run: RunSettings) => Promise<readonly WorldTallies[]>;

const MONTHS = 36;

/** The targets T1-T20 only. */
export async function checkTargets(run: Run, settings = CALIBRATION_RUN): Promise<FitRow[]> {
  const worlds: Partial<Record<JobId, readonly WorldTallies[]>> = {};
  for (const id of Object.keys(JOBS) as JobId[]) {
    worlds[id] = await run(jobScenario(id), { ...settings, months: JOBS[id].months });
  }
  const plan = planRun(jobScenario('reference'), { ...settings, months: MONTHS });
  return TARGETS.map((target) => {
    const { mean, mcse } = summarise(target.read(worlds as Worlds, plan));
    return row(target, mean, mcse);
  });
}

/** Known sizes, and the direction of every lever, against the reference wallet. */
export async function checkEffects(run: Run, settings = CALIBRATION_RUN): Promise<Effects> {
  const whole = { ...settings, months: MONTHS };
  const reference = await run(changed({}), whole);
  const sizes: FitRow[] = [];
  for (const size of SIZES) {
    const worlds = await run(changed(size.changes), whole);
    const before = totalsOf(reference, size.measure);
    const after = totalsOf(worlds, size.measure);
    const base = summarise(before).mean;
    const { mean, mcse } = differences(before, after);
    const value =
      size.as === 'level'
        ? summarise(after)
        : {
            mean: size.as === 'points' ? mean : mean / base,
            mcse: size.as === 'points' ? mcse : mcse / base,
          };
    sizes.push(
      row(
        { ...size, aim: size.known, unit: size.as === 'points' ? 'points' : 'share' },
        value.mean,
        value.mcse,
      ),
    );
  }
  const directions: DirectionRow[] = [];
  for (const { lever, changes, measure, sign } of DIRECTIONS) {
    const worlds = await run(changed(changes), whole);
    const change = differences(totalsOf(reference, measure), totalsOf(worlds, measure));
    directions.push({
      lever,
      measure,
      sign,
      change: change.mean,
      mcse: change.mcse,
      holds: change.holds,
      of: change.of,
      // The right way, and further from nothing than three standard errors.
      right: Math.sign(change.mean) === sign && Math.abs(change.mean) > 3 * change.mcse,
    });
  }
  return { sizes, directions };
}

function row(
  target: Omit<FitRow, 'model' | 'mcse' | 'inside'>,
  model: number,
  mcse: number,
): FitRow {
  const { id, label, low, high, aim, unit, rows, miss } = target;
  const inside = model >= low && model <= high;
  return {
    id,
    label,
    low,
    high,
    aim,
    unit,
    rows,
    model,
    mcse,
    inside,
    ...(miss === undefined ? {} : { miss }),
  };
}

/** Rows that should be inside and are not, without an accepted reason. */
export function missed(rows: readonly FitRow[]): FitRow[] {
  return rows.filter(({ inside, miss }) => !inside && miss === undefined);
}
