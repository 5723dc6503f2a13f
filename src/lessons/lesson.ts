// What a lesson is: words in two languages, worlds to simulate, a question to draw, reasons, a new case. Data only.
import type { ChartId } from '../charts/index.ts';
import type { MeasureId, Path, PresetId, RunSettings, Value } from '../model/index.ts';

/** One text in both languages. `{name}` in it is a fact of the lesson, filled in from the run. */
export interface Said {
  readonly en: string;
  readonly zh: string;
}

/** before: the world as it stands · after: what the reader predicts · case: the new case at the end. */
export const WORLDS = ['before', 'after', 'case'] as const;
export type WorldId = (typeof WORLDS)[number];

export type Values = Readonly<Partial<Record<Path, Value>>>;

/** A month, the months from and to, or the whole run. */
export type When = number | readonly [from: number, to: number] | 'run';

/**
 * A number that the words rely on. `must` is what they claim of it: a test runs the worlds and holds
 * every fact to its claim, so that no lesson says what the simulation does not show.
 */
export interface Fact {
  readonly measure: MeasureId;
  readonly in: WorldId;
  readonly at: When;
  /** Compared with another world, month or measure; what is left out is the same. */
  readonly than?: { readonly in?: WorldId; readonly at?: When; readonly measure?: MeasureId };
  /** With `than`: the difference, or how many times. */
  readonly as?: 'change' | 'times';
  readonly must: readonly [low: number, high: number];
}

interface Option {
  readonly say: Said;
  readonly right?: boolean;
  /** Why it is right, or what the one who chose it overlooked. */
  readonly because: Said;
}

export interface Question {
  readonly ask: Said;
  readonly options: readonly Option[];
}

/** What the reader may turn in a step; everything else is hidden. */
export interface Controls {
  readonly open?: readonly Path[];
  /** Shown with their value, not to be turned. */
  readonly locked?: readonly Path[];
}

export interface Lesson {
  readonly id: string;
  readonly theme: ThemeId;
  readonly minutes: number;
  /** 1: one thing moves · 2: two things act on each other · 3: the full model. */
  readonly level: 1 | 2 | 3;
  readonly title: Said;
  /** What one can do afterwards. */
  readonly aim: Said;
  readonly preset: PresetId;
  readonly run?: Partial<RunSettings>;
  /** What differs from the preset in each world. */
  readonly worlds: Readonly<Record<WorldId, Values>>;
  /** Ids of the glossary that the reader may need. */
  readonly terms?: readonly string[];
  readonly situation: { readonly words: readonly Said[]; readonly charts?: readonly ChartId[] };
  readonly predict: {
    readonly ask: Said;
    readonly measure: MeasureId;
    /** What the axis holds. */
    readonly axis: readonly [number, number];
    /** Where the reader sets the curve. */
    readonly months: readonly number[];
    /** Is the world before shown as a grey line? */
    readonly ghost?: boolean;
  };
  readonly compare: { readonly words: readonly Said[]; readonly charts: readonly ChartId[] };
  readonly explain: { readonly questions: readonly Question[]; readonly controls?: Controls };
  readonly transfer: {
    readonly words: readonly Said[];
    readonly question: Question;
    readonly charts: readonly ChartId[];
    readonly controls?: Controls;
  };
  /** What it does not say, and what to take away. */
  readonly close: readonly Said[];
  readonly facts: Readonly<Record<string, Fact>>;
}

/** The themes of the design, in its order. */
export const THEMES = {
  product: { en: 'What pay-later is, and for whom', zh: '先买后付是什么、谁在用' },
  buckets: { en: 'The three kinds of overdue', zh: '三种逾期' },
  pressure: { en: 'Economic pressure', zh: '经济压力' },
  spending: { en: 'Spending attitudes', zh: '消费观念' },
  information: { en: 'Information asymmetry', zh: '信息不对称' },
  cost: { en: 'What overdue costs the lender', zh: '逾期给机构带来的代价' },
  caution: { en: 'Caution and brand', zh: '审慎与品牌' },
  management: { en: 'Overdue management and the legal department', zh: '逾期管理与法务' },
  assessment: { en: 'Assessment', zh: '信用评估' },
  education: { en: 'Education and experience', zh: '用户教育与还款体验' },
  agencies: { en: 'Agencies', zh: '委外催收' },
  outlook: { en: 'Technology and regulation', zh: '技术与监管' },
  loop: { en: 'The closed loop', zh: '管理闭环' },
} as const satisfies Record<string, Said>;
type ThemeId = keyof typeof THEMES;

/** A lesson as its file declares it. */
export function lesson(declared: Lesson): Lesson {
  return declared;
}

/** Lessons are small worlds: an answer within a second or two, on a phone too. */
const RUN: RunSettings = { seed: 'lesson', replicates: 16, borrowers: 4000, months: 24 };

export function runOf(lesson: Lesson): RunSettings {
  return { ...RUN, ...lesson.run };
}

/** Letters that stand for a fact in a text. */
export const PLACE = /\{(\w+)\}/g;
