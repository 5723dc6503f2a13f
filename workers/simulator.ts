// What a simulator can be asked, in whatever thread it stands: to be ready, to work at a task, to stop.
import { transfer } from 'comlink';
import { createKernel, planRun, World } from '../src/model/index.ts';
import type { Plan, RunSettings, Scenario } from '../src/model/index.ts';
import { holdLifeline } from './lifeline.ts';
import { Pause } from './pause.ts';

/** Replicates `from` to `to - 1` of a job; a higher number is a newer job. */
export interface Task {
  readonly job: number;
  readonly scenario: Scenario;
  /** Run with the same people and the same luck. */
  readonly baseline: Scenario | undefined;
  readonly run: RunSettings;
  readonly from: number;
  readonly to: number;
  /** How many people to record in replicate 0. */
  readonly sample: number;
}

type Numbers = Float64Array<ArrayBuffer>;
type States = Uint8Array<ArrayBuffer>;

/** The tallies of a task's replicates in order; the baseline's too if there is one. */
export interface Batch {
  readonly worlds: Numbers[];
  readonly baseline: Numbers[];
  /** States of the sample in replicate 0, if it is in the task. */
  readonly people: States | undefined;
  readonly baselinePeople: States | undefined;
}

/** Plans of the two newest jobs, each with its baseline. */
const PLANS_KEPT = 4;
/** Blocks of people between two looks at the clock: about half a millisecond. */
const BLOCKS = 8;

export type Simulator = ReturnType<typeof createSimulator>;

/** A simulator remembers plans and which jobs are over; the results depend on neither. */
export function createSimulator() {
  const plans = new Map<string, Plan>();
  const kernel = createKernel();
  let newest = 0;
  let stopped = 0;
  let working = Promise.resolve();

  const over = (job: number) => job < newest || job <= stopped;

  function planOf(scenario: Scenario, run: RunSettings): Plan {
    const address = JSON.stringify([scenario, run]);
    const plan = plans.get(address) ?? planRun(scenario, run);
    plans.delete(address);
    plans.set(address, plan);
    for (const oldest of plans.keys()) if (plans.size > PLANS_KEPT) plans.delete(oldest);
    return plan;
  }

  async function complete(plan: Plan, replicate: number, task: Task, pause: Pause) {
    if (over(task.job)) return undefined;
    const world = new World(plan, replicate, replicate === 0 ? task.sample : 0, kernel);
    while (!world.done) {
      world.advance(BLOCKS);
      if (pause.due) await pause.take();
      if (over(task.job)) return undefined;
    }
    return world;
  }

  async function batchOf(task: Task): Promise<Batch | undefined> {
    const plan = planOf(task.scenario, task.run);
    const basePlan = task.baseline && planOf(task.baseline, task.run);
    const worlds: Numbers[] = [];
    const baseline: Numbers[] = [];
    let people: States | undefined;
    let baselinePeople: States | undefined;
    const pause = new Pause();
    try {
      for (let replicate = task.from; replicate < task.to; replicate++) {
        const world = await complete(plan, replicate, task, pause);
        if (!world) return undefined;
        worlds.push(world.tallies.data);
        if (replicate === 0 && task.sample > 0) people = world.people;
        if (!basePlan) continue;
        const base = await complete(basePlan, replicate, task, pause);
        if (!base) return undefined;
        baseline.push(base.tallies.data);
        if (replicate === 0 && task.sample > 0) baselinePeople = base.people;
      }
    } finally {
      pause.close();
    }
    const columns = [...worlds, ...baseline, people, baselinePeople];
    return transfer(
      { worlds, baseline, people, baselinePeople },
      columns.flatMap((column) => (column ? [column.buffer] : [])),
    );
  }

  return {
    /** Answers once the thread stands. While it lives it holds the lock of that name. */
    ready: holdLifeline,

    /** Complete replicates; nothing if the job was stopped or a newer one was begun. */
    work(task: Task): Promise<Batch | undefined> {
      newest = Math.max(newest, task.job);
      // An older task gives up at its pause, and only then this one begins: one world at a time.
      const batch = working.then(() => batchOf(task));
      working = batch.then(nothing, nothing);
      return batch;
    },

    /** Ends this job and those before it at the next pause. */
    stop(job: number): void {
      stopped = Math.max(stopped, job);
    },
  };
}

const nothing = () => undefined;
