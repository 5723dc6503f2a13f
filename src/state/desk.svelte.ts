// The facilitator's side of a session: codes come in, are read, checked and counted.
import {
  attemptText,
  codeOf,
  codesIn,
  LEVELS,
  readCode,
  runOf,
  scenarioOf,
  sketchOf,
} from '../lessons/index.ts';
import type {
  Grade,
  Lesson,
  LessonWorlds,
  Participation,
  Refusal,
  Session,
  Sketch,
} from '../lessons/index.ts';
import { gradeAttempt } from './challenge.svelte.ts';
import type { Lab } from './context.ts';
import { scoreOfSketch } from './lesson.svelte.ts';

/** A code that was not taken. */
export interface Refused {
  readonly text: string;
  readonly refusal: Refusal | 'forged';
}

export interface Place {
  readonly mark: number;
  /** Lessons: mean points, none below zero; the challenge: its score, recomputed here. */
  readonly lessons: number | undefined;
  readonly challenge: number | undefined;
}

/** How a class answered one question. */
export interface Answered {
  readonly lesson: Lesson;
  readonly question: number;
  readonly given: number;
  readonly right: number;
  /** By option. */
  readonly counts: readonly number[];
}

export class Desk {
  readonly session: Session;
  readonly #lab: Lab;
  readonly #close: () => void;
  readonly #graded: Record<string, { readonly grade: Grade; readonly fingerprint: string }> = {};
  accepted: readonly Participation[] = $state.raw([]);
  refused: readonly Refused[] = $state.raw([]);
  worlds: Readonly<Record<string, LessonWorlds>> = $state.raw({});
  /** Scores of commitments that were recomputed, by the mark of the code. */
  checked: Readonly<Record<number, number>> = $state.raw({});
  working = $state(false);
  failed = $state('');

  constructor(session: Session, lab: Lab) {
    const beside = lab.beside();
    this.session = session;
    this.#lab = beside.lab;
    this.#close = beside.close;
    this.#lab.simulation.setMode('run');
  }

  /** Reads every code in a text; each that is wrong is named, the rest kept. */
  add(text: string): { readonly taken: number; readonly refused: number } {
    const accepted = [...this.accepted];
    const refused = [...this.refused];
    const known = accepted.map((one) => codeOf(this.session, one));
    let taken = 0;
    for (const code of codesIn(text)) {
      const read = readCode(this.session, code);
      if ('refusal' in read) {
        refused.push({ text: code, refusal: read.refusal });
        continue;
      }
      const clean = codeOf(this.session, read.participation);
      if (known.includes(clean)) {
        refused.push({ text: code, refusal: 'twice' });
        continue;
      }
      known.push(clean);
      // Who goes on and sends again replaces what was sent before.
      const before = accepted.findIndex(({ mark }) => mark === read.participation.mark);
      if (before >= 0) accepted.splice(before, 1);
      accepted.push(read.participation);
      taken++;
    }
    const wrong = refused.length - this.refused.length;
    this.accepted = accepted;
    this.refused = refused;
    void this.work();
    return { taken, refused: wrong };
  }

  forget(): void {
    this.accepted = [];
    this.refused = [];
    this.checked = {};
  }

  /** Simulates the lessons of the session and recomputes commitments, one after the other. */
  async work(): Promise<void> {
    if (this.working) return;
    this.working = true;
    this.failed = '';
    try {
      for (const lesson of this.session.lessons) await this.#simulate(lesson);
      let next = this.#unchecked();
      while (next) {
        await this.#check(next);
        next = this.#unchecked();
      }
    } catch (error) {
      this.failed = error instanceof Error ? error.message : String(error);
    } finally {
      this.working = false;
    }
  }

  async #simulate(lesson: Lesson): Promise<void> {
    if (this.worlds[lesson.id]?.case) return;
    let worlds: LessonWorlds = {};
    for (const world of ['after', 'case'] as const) {
      const { simulation } = this.#lab;
      simulation.ask({
        scenario: scenarioOf(lesson, world),
        baseline: scenarioOf(lesson, 'before'),
        run: runOf(lesson),
      });
      simulation.go();
      await simulation.idle();
      const { answer } = simulation;
      if (answer?.certainty !== 'full') throw new Error(failureText(simulation.failure));
      worlds = { ...worlds, before: answer.baseline, [world]: answer.worlds };
      this.worlds = { ...this.worlds, [lesson.id]: worlds };
    }
  }

  #unchecked(): Participation | undefined {
    return this.accepted.find(
      ({ mark, challenge }) => challenge && this.checked[mark] === undefined,
    );
  }

  async #check(one: Participation): Promise<void> {
    if (!one.challenge) return;
    // Equal commitments have equal worlds.
    const key = attemptText(one.challenge.attempt);
    const graded = this.#graded[key] ?? (await gradeAttempt(this.#lab, one.challenge.attempt));
    if (graded) this.#graded[key] = graded;
    if (!graded) throw new Error(failureText(this.#lab.simulation.failure));
    if (!graded.fingerprint.startsWith(one.challenge.fingerprint)) {
      this.accepted = this.accepted.filter(({ mark }) => mark !== one.mark);
      this.refused = [
        ...this.refused,
        { text: codeOf(this.session, one), refusal: 'forged' as const },
      ];
      return;
    }
    this.checked = { ...this.checked, [one.mark]: graded.grade.score };
  }

  /** Drawings of the class in a lesson. */
  sketchesOf(lesson: Lesson): readonly Sketch[] {
    return this.accepted.flatMap(({ parts }) => {
      const part = parts.find((one) => one.lesson.id === lesson.id);
      const sketch = part && sketchOf(part.sketch, lesson.predict.months, lesson.predict.axis);
      return sketch ? [sketch] : [];
    });
  }

  /** Points of the class in a lesson, best first. */
  pointsOf(lesson: Lesson): readonly number[] {
    const worlds = this.worlds[lesson.id]?.after;
    if (!worlds) return [];
    return this.accepted
      .flatMap(({ parts }) => {
        const part = parts.find((one) => one.lesson.id === lesson.id);
        const sketch = part && sketchOf(part.sketch, lesson.predict.months, lesson.predict.axis);
        return sketch ? [Math.max(0, scoreOfSketch(lesson, sketch, worlds).points)] : [];
      })
      .sort((a, b) => b - a);
  }

  readonly answered: readonly Answered[] = $derived.by(() =>
    this.session.lessons.flatMap((lesson) =>
      [...lesson.explain.questions, lesson.transfer.question].map(({ options }, question) => {
        const given = this.accepted.flatMap(({ parts }) => {
          const answer = parts.find((one) => one.lesson.id === lesson.id)?.answers[question] ?? -1;
          return answer >= 0 ? [answer] : [];
        });
        return {
          lesson,
          question,
          given: given.length,
          right: given.filter((answer) => options[answer]?.right).length,
          counts: options.map((_, i) => given.filter((answer) => answer === i).length),
        };
      }),
    ),
  );

  /** What to talk about first: the questions that most got wrong. */
  readonly debrief: readonly Answered[] = $derived(
    this.answered
      .filter(({ given, right }) => given > 0 && right < given)
      .toSorted((a, b) => a.right / a.given - b.right / b.given),
  );

  readonly places: readonly Place[] = $derived.by(() =>
    this.accepted
      .map(({ mark, parts }) => {
        const points = parts.flatMap(({ lesson, sketch }) => {
          const worlds = this.worlds[lesson.id]?.after;
          const drawn = sketchOf(sketch, lesson.predict.months, lesson.predict.axis);
          return worlds && drawn ? [Math.max(0, scoreOfSketch(lesson, drawn, worlds).points)] : [];
        });
        return {
          mark,
          lessons:
            points.length === 0
              ? undefined
              : points.reduce((sum, one) => sum + one, 0) / points.length,
          challenge: this.checked[mark],
        };
      })
      .toSorted(
        (a, b) =>
          (b.challenge ?? -1) - (a.challenge ?? -1) || (b.lessons ?? -1) - (a.lessons ?? -1),
      ),
  );

  get level() {
    return LEVELS.find(({ number }) => number === this.session.challenge);
  }

  close(): void {
    this.#close();
  }
}

const failureText = (failure: { kind: string; detail?: string } | undefined): string =>
  failure?.detail ?? failure?.kind ?? 'The simulation stopped.';
