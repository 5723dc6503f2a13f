// A challenge as it is being played: practice in the open, then commit, then the hidden worlds.
import { MODEL_VERSION, valueOf } from '../model/index.ts';
import type { RunSettings, Scenario, WorldTallies } from '../model/index.ts';
import {
  challengeScenario,
  gradeOf,
  hiddenRun,
  missingGoals,
  practiceRun,
} from '../lessons/index.ts';
import type { Attempt, Grade, Level, Values } from '../lessons/index.ts';
import type { Lab } from './context.ts';
import { proofKey, proofText } from './proof.ts';
import type { Proof } from './proof.ts';
import { remember } from './stored.ts';

export type ProofVerdict = 'reproduced' | 'version' | 'different';

export class ChallengePlay {
  readonly level: Level;
  readonly lab: Lab;
  goals: Attempt['goals'] = $state.raw({});
  committed: Attempt | undefined = $state.raw();
  grade: Grade | undefined = $state.raw();
  fingerprint: string | undefined = $state();
  verdict: ProofVerdict | undefined = $state();
  readonly #close: () => void;
  readonly #given: Scenario;

  readonly #room: string;

  constructor(level: Level, lab: Lab, room = '') {
    this.#room = room;
    const beside = lab.beside();
    this.level = level;
    this.lab = beside.lab;
    this.#close = beside.close;
    this.#given = challengeScenario({ level, strategy: {} });
    this.lab.scenario.open(this.#given, practiceRun(), true);
    this.lab.clock.months = practiceRun().months;
  }

  /** What the player turned, of what may be turned. */
  readonly strategy: Values = $derived.by(() => {
    const { current } = this.lab.scenario;
    return Object.fromEntries(
      this.level.controls.flatMap((path) => {
        const value = valueOf(current, path);
        return value === valueOf(this.#given, path) ? [] : [[path, value]];
      }),
    );
  });

  readonly ready: boolean = $derived.by(() => {
    const { risk, people } = missingGoals(this.goals);
    return risk === 0 && people === 0;
  });

  /** Practice worlds of what the controls say, if they are there. */
  readonly practice: readonly WorldTallies[] | undefined = $derived.by(() => {
    const { answer } = this.lab.simulation;
    return answer && !this.committed ? answer.worlds : undefined;
  });

  askPractice(): void {
    if (this.committed) return;
    const { scenario, simulation } = this.lab;
    simulation.ask({ scenario: scenario.current, run: practiceRun(), baseline: this.#given });
  }

  async commit(): Promise<void> {
    if (!this.ready) return;
    const attempt = { level: this.level, goals: this.goals, strategy: this.strategy };
    await this.#gradeHidden(attempt);
    if (this.fingerprint) {
      remember(
        proofKey(this.level.number, this.#room),
        proofText({
          attempt,
          version: MODEL_VERSION,
          fingerprint: this.fingerprint,
        }),
      );
    }
  }

  /** Recomputes a proof: the same worlds, the same grade? */
  async verify({ attempt, version, fingerprint }: Proof): Promise<void> {
    this.goals = attempt.goals;
    await this.#gradeHidden(attempt);
    if (this.fingerprint === undefined) return;
    this.verdict =
      this.fingerprint === fingerprint
        ? 'reproduced'
        : version === MODEL_VERSION
          ? 'different'
          : 'version';
  }

  async #gradeHidden(attempt: Attempt): Promise<void> {
    this.committed = attempt;
    const worlds = await hiddenWorlds(this.lab, attempt);
    if (!worlds) return;
    this.grade = gradeOf(attempt, worlds.worlds);
    this.fingerprint = worlds.fingerprint;
  }

  again(): void {
    this.committed = undefined;
    this.grade = undefined;
    this.fingerprint = undefined;
    this.verdict = undefined;
    this.lab.simulation.setMode('live');
    this.askPractice();
  }

  close(): void {
    this.#close();
  }
}

/** Computes a commitment and its grade in a world of its own, for those who check others. */
export async function gradeAttempt(
  lab: Lab,
  attempt: Attempt,
): Promise<{ readonly grade: Grade; readonly fingerprint: string } | undefined> {
  const hidden = await hiddenWorlds(lab, attempt);
  return hidden && { grade: gradeOf(attempt, hidden.worlds), fingerprint: hidden.fingerprint };
}

/** The worlds that a commitment is graded on; nothing if they could not be computed. */
async function hiddenWorlds(
  { simulation, scenario }: Lab,
  attempt: Attempt,
): Promise<{ worlds: readonly WorldTallies[]; fingerprint: string } | undefined> {
  const world = challengeScenario(attempt);
  const run: RunSettings = hiddenRun(attempt);
  scenario.open(world, run, true);
  const question = { scenario: world, run, baseline: world };
  simulation.setMode('run');
  simulation.ask(question);
  simulation.go();
  await simulation.idle();
  const { answer } = simulation;
  if (answer?.fingerprint === undefined) return undefined;
  if (JSON.stringify(answer.question) !== JSON.stringify(question)) return undefined;
  return { worlds: answer.worlds, fingerprint: answer.fingerprint };
}
