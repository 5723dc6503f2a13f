// A lesson as it is being played: where the reader stands, what was drawn and answered, the worlds that came of it.
import { inMonthOf } from '../model/index.ts';
import type { WorldTallies } from '../model/index.ts';
import { runOf, scenarioOf, scoreOf, sketchOf, snapped, stepsOf } from '../lessons/index.ts';
import type { Knot, Lesson, LessonWorlds, Score, Sketch, WorldId } from '../lessons/index.ts';
import type { Lab } from './context.ts';
import { recall, remember } from './stored.ts';

export const STEPS = ['situation', 'predict', 'compare', 'explain', 'transfer', 'close'] as const;
export type StepId = (typeof STEPS)[number];

/** What is kept of a lesson: enough to go on, to be scored again and to be put into a code. */
export interface Played {
  /** Steps of the axis: low, middle, high of each month; empty until the curve is drawn. */
  readonly sketch: readonly number[];
  /** First choice in each question of the explanation, then in the transfer; −1: not yet. */
  readonly answers: readonly number[];
  readonly step: number;
}

/** In a session a lesson is kept apart, so that a class begins together. */
const key = (lesson: Lesson, room: string): string =>
  `lesson:${lesson.id}${room === '' ? '' : `@${room}`}`;

/** What was kept of a lesson in this browser. */
export function playedOf(lesson: Lesson, room = ''): Played | undefined {
  const text = recall(key(lesson, room));
  if (text === undefined) return undefined;
  try {
    return admitPlayed(lesson, JSON.parse(text));
  } catch {
    return undefined;
  }
}

/** Only what fits the lesson as it is now; a lesson that was changed since begins anew. */
export function admitPlayed(lesson: Lesson, given: unknown): Played | undefined {
  if (typeof given !== 'object' || given === null) return undefined;
  const { sketch, answers, step } = given as Record<string, unknown>;
  if (!isNumbers(sketch) || !isNumbers(answers) || typeof step !== 'number') return undefined;
  const drawn = sketchOf(sketch, lesson.predict.months, lesson.predict.axis);
  const questions = [...lesson.explain.questions, lesson.transfer.question];
  const fits =
    (sketch.length === 0 || drawn !== undefined) &&
    answers.length === questions.length &&
    answers.every(
      (a, i) => Number.isInteger(a) && a >= -1 && a < (questions[i]?.options.length ?? 0),
    );
  // Without a curve nothing after it can have been done.
  const most = drawn ? STEPS.length - 1 : 1;
  if (!fits) return undefined;
  return { sketch, answers, step: Math.min(most, Math.max(0, Math.round(step))) };
}

const isNumbers = (x: unknown): x is number[] =>
  Array.isArray(x) && x.every((one) => typeof one === 'number');

export class LessonPlay {
  readonly lesson: Lesson;
  readonly lab: Lab;
  /** Index into STEPS. */
  step = $state(0);
  sketch: Sketch = $state.raw([]);
  /** The curve was drawn by the reader, and the worlds may be seen. */
  drawn = $state(false);
  answers: readonly number[] = $state.raw([]);
  worlds: LessonWorlds = $state.raw({});
  readonly #close: () => void;

  readonly #room: string;

  constructor(lesson: Lesson, lab: Lab, played?: Played, room = '') {
    this.#room = room;
    const beside = lab.beside();
    this.lesson = lesson;
    this.lab = beside.lab;
    this.#close = beside.close;
    const run = runOf(lesson);
    this.lab.scenario.open(scenarioOf(lesson, 'before'), run, true);
    this.lab.clock.months = run.months;
    this.lab.simulation.setMode('run');
    this.answers = [...lesson.explain.questions, lesson.transfer.question].map(() => -1);
    if (!played) return;
    const drawn = sketchOf(played.sketch, lesson.predict.months, lesson.predict.axis);
    if (drawn) this.sketch = drawn;
    this.drawn = drawn !== undefined;
    this.answers = played.answers;
    this.step = played.step;
  }

  get stepId(): StepId {
    return STEPS[this.step] ?? 'situation';
  }

  /** Value of the predicted measure today. */
  readonly today: number | undefined = $derived.by(() => {
    const paths = this.pathsOf('before');
    return paths.length === 0
      ? undefined
      : paths.reduce((sum, path) => sum + (path[0] ?? 0), 0) / paths.length;
  });

  readonly score: Score | undefined = $derived.by(() => {
    if (!this.drawn || !this.worlds.after) return undefined;
    return scoreOfSketch(this.lesson, this.sketch, this.worlds.after);
  });

  readonly played: Played = $derived.by(() => ({
    sketch: this.drawn ? stepsOf(this.sketch, this.lesson.predict.axis) : [],
    answers: this.answers,
    step: this.step,
  }));

  /** The predicted measure, months 0 to T, in each world. */
  pathsOf(world: WorldId): readonly (readonly number[])[] {
    const worlds = this.worlds[world];
    if (!worlds) return [];
    const months = runOf(this.lesson).months;
    const by = Array.from({ length: months + 1 }, (_, month) =>
      inMonthOf(worlds, this.lesson.predict.measure, month),
    );
    return worlds.map((_, i) => by.map((values) => values[i] ?? 0));
  }

  /** Simulates the worlds of this step, if they are not there yet. */
  async prepare(): Promise<void> {
    await this.run('before');
    if (this.step >= STEPS.indexOf('compare')) await this.run('after');
    if (this.step >= STEPS.indexOf('transfer')) await this.run('case');
  }

  async run(world: WorldId): Promise<void> {
    if (this.worlds[world]) return;
    const { simulation, scenario } = this.lab;
    const question = {
      scenario: scenarioOf(this.lesson, world),
      baseline: scenarioOf(this.lesson, 'before'),
      run: runOf(this.lesson),
    };
    scenario.open(question.scenario, question.run, true);
    simulation.ask(question);
    simulation.go();
    await simulation.idle();
    const { answer } = simulation;
    if (answer?.certainty !== 'full') return;
    if (JSON.stringify(answer.question) !== JSON.stringify(question)) return;
    this.worlds = { ...this.worlds, [world]: answer.worlds };
  }

  /** The reader moves the curve. */
  draw(sketch: readonly Knot[]): void {
    this.sketch = sketch.map((knot) => snapped(knot, this.lesson.predict.axis));
  }

  /** The curve stands: from now on it is not moved. */
  commit(): void {
    this.drawn = true;
    this.go(STEPS.indexOf('compare'));
  }

  /** The first answer counts; later ones are for reading the reasons. */
  answer(question: number, option: number): void {
    this.answers = this.answers.map((given, i) => (i === question && given < 0 ? option : given));
    this.keep();
  }

  go(step: number): void {
    this.step = Math.min(STEPS.length - 1, Math.max(0, step));
    this.keep();
    void this.prepare();
  }

  keep(): void {
    remember(key(this.lesson, this.#room), JSON.stringify(this.played));
  }

  again(): void {
    this.sketch = [];
    this.drawn = false;
    this.answers = this.answers.map(() => -1);
    this.go(0);
  }

  close(): void {
    this.#close();
  }
}

/** The score of a drawing against simulated worlds. */
export function scoreOfSketch(
  { predict }: Lesson,
  sketch: Sketch,
  worlds: readonly WorldTallies[],
): Score {
  return scoreOf(
    sketch,
    predict.months.map((month) => inMonthOf(worlds, predict.measure, month)),
    predict.axis,
  );
}
