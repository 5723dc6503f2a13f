// A record of a thought: question, hypothesis, finding, decision; its numbers are places that a run fills.
import { inMonthOf, MEASURES, summarise, totalsOf } from '../model/index.ts';
import type { MeasureId, WorldTallies } from '../model/index.ts';

export const RECORD_FIELDS = ['question', 'hypothesis', 'finding', 'decision'] as const;
export type RecordField = (typeof RECORD_FIELDS)[number];
export type ThoughtRecord = Readonly<Record<RecordField, string>>;

export const EMPTY_RECORD: ThoughtRecord = {
  question: '',
  hypothesis: '',
  finding: '',
  decision: '',
};

/** Letters of each field: all four and the world still make one link. */
export const FIELD_LENGTH = 280;

/** A number to come: `{overdue_30_plus@24}` in a month, `{loss@run}` over the run. */
const PLACE = /\{(\w+)@(\d{1,3}|run)\}/g;

export interface Filled {
  readonly text: string;
  /** Places that name no measure, or a month that the run does not have. */
  readonly unknown: readonly string[];
}

/** Puts the numbers of a run into a text; what cannot be filled is left standing and named. */
export function fill(
  text: string,
  worlds: readonly WorldTallies[],
  write: (id: MeasureId, mean: number, mcse: number) => string,
): Filled {
  const unknown: string[] = [];
  const months = worlds[0]?.months ?? 0;
  const filled = text.replace(PLACE, (place, id: string, at: string) => {
    const known = Object.hasOwn(MEASURES, id);
    if (!known || worlds.length === 0 || (at !== 'run' && Number(at) > months)) {
      unknown.push(place);
      return place;
    }
    const measure = id as MeasureId;
    const values =
      at === 'run' ? totalsOf(worlds, measure) : inMonthOf(worlds, measure, Number(at));
    const { mean, mcse } = summarise(values);
    return write(measure, mean, mcse);
  });
  return { text: filled, unknown };
}

/** Text as letters of a link. */
export function recordText(record: ThoughtRecord): string {
  const text = JSON.stringify(RECORD_FIELDS.map((field) => record[field].slice(0, FIELD_LENGTH)));
  const bytes = new TextEncoder().encode(text);
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');
}

export function readRecord(text: string): ThoughtRecord | undefined {
  try {
    const bytes = Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (letter) =>
      letter.charCodeAt(0),
    );
    const given: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    if (!Array.isArray(given) || given.length !== RECORD_FIELDS.length) return undefined;
    const fields: readonly unknown[] = given;
    if (!fields.every((field) => typeof field === 'string')) return undefined;
    return Object.fromEntries(
      RECORD_FIELDS.map((field, i) => [field, String(fields[i]).slice(0, FIELD_LENGTH)]),
    ) as unknown as ThoughtRecord;
  } catch {
    // Not letters of ours: the page says so.
    return undefined;
  }
}
