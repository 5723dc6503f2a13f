// The words of everything that the model declares: English gathered from the declarations, other languages by type.
import type {
  GRADES,
  GroupId,
  LeverId,
  MeasureId,
  Path,
  PresetId,
  SegmentId,
  Settings,
  ShockId,
  Stage,
  Unit,
} from '../model/index.ts';

export interface Words {
  readonly label: string;
  readonly help: string;
}

/** A lever has a page: what it does, how sure that is, who bears it, what it is not. */
type LeverWords = Words &
  Readonly<Record<'does' | 'sideEffects' | 'isNot' | 'evidenceNote', string>>;

/** Parameters that every lever has; their words are said once. */
export type CommonName = 'on' | 'intensity' | 'start' | 'end' | 'audience' | 'unitCost';
/** Paths whose words belong to them alone. */
type OwnPath = Exclude<Path, `policies.${LeverId}.${CommonName}`>;

type SettingAt<P extends Path> = P extends `policies.${infer L extends LeverId}.${infer Name}`
  ? Settings['policies'][L][Name & keyof Settings['policies'][L]]
  : P extends `${infer G extends GroupId}.${infer Name}`
    ? Settings[G][Name & keyof Settings[G]]
    : never;

/** A choice also names its options; those of the shock stand under `shocks`. */
type ParameterWords<P extends Path> = P extends 'economy.shock'
  ? Words
  : SettingAt<P> extends string
    ? Words & { readonly options: Readonly<Record<SettingAt<P>, string>> }
    : Words;

/** Complete by type: a declaration without its words does not compile. */
export interface DeclaredWords {
  readonly parameters: { readonly [P in OwnPath]: ParameterWords<P> };
  readonly common: Readonly<Record<CommonName, Words>>;
  readonly levers: Readonly<Record<LeverId, LeverWords>>;
  readonly groups: Readonly<Record<GroupId, string>>;
  readonly stages: Readonly<Record<Stage, string>>;
  readonly presets: Readonly<
    Record<
      PresetId,
      Words & {
        readonly story: string;
        readonly misses: readonly string[];
        /** What it is expected to show; a test runs it. */
        readonly finding: string;
      }
    >
  >;
  readonly shocks: Readonly<Record<ShockId, Words>>;
  readonly measures: Readonly<Record<MeasureId, Words>>;
  readonly segments: Readonly<Record<SegmentId, string>>;
  /** Audience of a lever that is not one segment. */
  readonly everybody: string;
  /** The text around a number; `{}` is where the number stands: `{} yuan a month`, `第 {} 个月`. */
  readonly units: Readonly<Record<Unit, string>>;
  /** How sure, in words: `read in a source`. */
  readonly grades: Readonly<Record<(typeof GRADES)[number], string>>;
}
