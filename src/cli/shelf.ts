// The folder of a sweep: the plan it belongs to, and finished parts, each whole or not there.
import {
  closeSync,
  existsSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { Fingerprint, MODEL_VERSION } from '../model/index.ts';
import type { Stretch, SweepPlan, SweepRow } from '../studies/index.ts';
import { kindOf } from './output.ts';
import { hashOf } from './plan.ts';
import type { Admitted } from './plan.ts';
import { Refusal } from './refusal.ts';
import { count, shown } from './sentences.ts';

const PLAN = 'plan.json';

/** Why a part is not what it should be, or its rows. */
export type Read =
  | { readonly rows: readonly SweepRow[] }
  | { readonly fault: 'missing' }
  | { readonly fault: 'damaged' | 'foreign'; readonly sentence: string };

export class Shelf {
  readonly folder: string;
  readonly plan: SweepPlan;
  readonly hash: string;

  private constructor(folder: string, { plan, hash }: Admitted) {
    this.folder = folder;
    this.plan = plan;
    this.hash = hash;
  }

  /** The folder for this plan, made if need be. Shards that start together agree on one plan. */
  static claim(folder: string, admitted: Admitted): Shelf {
    if (kindOf(folder) === 'file') {
      throw new Refusal(`--out must name a folder, and ${shown(folder)} is a file.`);
    }
    const shelf = new Shelf(folder, admitted);
    attempt(folder, () => {
      mkdirSync(folder, { recursive: true });
    });
    const file = join(folder, PLAN);
    if (!existsSync(file)) {
      const { plan, hash } = admitted;
      const text = `${JSON.stringify({ model: MODEL_VERSION, hash, plan }, null, 2)}\n`;
      attempt(PLAN, () => {
        const beside = writeBeside(file, text);
        try {
          linkSync(beside, file);
        } catch (error) {
          // Another shard was first, or this file system has no links.
          if (codeOf(error) !== 'EEXIST') renameSync(beside, file);
        } finally {
          rmSync(beside, { force: true });
        }
      });
    }
    const there = planIn(folder);
    if (there.hash !== admitted.hash) {
      throw new Refusal(
        `The plan was edited: ${shown(folder)} holds parts of another one (${difference(there, admitted)}); put the plan back or take a new folder.`,
      );
    }
    return shelf;
  }

  /** A folder that shards have filled. */
  static open(folder: string): Shelf {
    if (kindOf(folder) !== 'folder') throw new Refusal(`There is no folder ${shown(folder)}.`);
    const there = planIn(folder);
    if (there.model !== MODEL_VERSION) {
      throw new Refusal(
        `${shown(folder)} was made by model ${there.model}, and this is ${MODEL_VERSION}.`,
      );
    }
    if (hashOf(there.plan) !== there.hash) {
      throw new Refusal(`${PLAN} in ${shown(folder)} was edited after its parts were begun.`);
    }
    return new Shelf(folder, there);
  }

  nameOf(part: number): string {
    return `part-${String(part).padStart(6, '0')}.jsonl`;
  }

  write(part: number, stretch: Stretch, rows: readonly SweepRow[]): void {
    const name = this.nameOf(part);
    const file = join(this.folder, name);
    const body = [
      JSON.stringify({ sweep: this.hash, part, ...stretch }),
      ...rows.map((row) => JSON.stringify(row)),
    ].join('\n');
    attempt(name, () => {
      renameSync(writeBeside(file, `${body}\n${JSON.stringify({ end: checkOf(body) })}\n`), file);
    });
  }

  /** The rows of a part, checked to the last letter. */
  read(part: number, { from, to }: Stretch): Read {
    const name = this.nameOf(part);
    const file = join(this.folder, name);
    if (!existsSync(file)) return { fault: 'missing' };
    const damaged = (what: string): Read => ({
      fault: 'damaged',
      sentence: `${name} in ${shown(this.folder)} ${what}`,
    });
    let text: string;
    try {
      text = readFileSync(file, 'utf8');
    } catch (error) {
      return damaged(`cannot be read (${codeOf(error)})`);
    }
    const lines = text.split('\n');
    const [head = '', ...rest] = lines;
    let first: unknown;
    try {
      first = JSON.parse(head);
    } catch {
      return damaged('is no part of a sweep, or is cut off in its first line');
    }
    const about = first as Partial<Record<string, unknown>> | null;
    if (about?.['sweep'] !== this.hash) {
      return {
        fault: 'foreign',
        sentence: `${name} in ${shown(this.folder)} belongs to another plan`,
      };
    }
    const body = lines.slice(0, -2).join('\n');
    const whole = lines.length >= 2 && lines.at(-2) === JSON.stringify({ end: checkOf(body) });
    if (!whole || about['part'] !== part || about['from'] !== from || about['to'] !== to) {
      const rows = Math.min(to - from, Math.max(0, lines.length - 2));
      return damaged(`is damaged or cut off (${count(rows)} of ${count(to - from)} rows)`);
    }
    return { rows: rest.slice(0, -2).map((line) => JSON.parse(line) as SweepRow) };
  }

  /** What was left beside parts by processes that were killed; only when nobody writes any more. */
  sweepUp(): void {
    for (const name of readdirSync(this.folder)) {
      if (/^\.(?:part-\d+\.jsonl|plan\.json)\./.test(name)) {
        rmSync(join(this.folder, name), { force: true });
      }
    }
  }
}

interface Kept extends Admitted {
  readonly model: string;
}

function planIn(folder: string): Kept {
  try {
    const content = JSON.parse(readFileSync(join(folder, PLAN), 'utf8')) as Kept;
    if (typeof content.hash === 'string' && typeof content.plan === 'object') return content;
  } catch {
    // One sentence for whatever is wrong.
  }
  throw new Refusal(
    `${PLAN} in ${shown(folder)} is missing or damaged: is it the folder of a sweep?`,
  );
}

/** What differs, in the words of a plan. */
function difference(there: Kept, { plan }: Admitted): string {
  if (there.model !== MODEL_VERSION) return `model ${there.model} instead of ${MODEL_VERSION}`;
  const before = there.plan as unknown as Readonly<Record<string, unknown>>;
  const after = plan as unknown as Readonly<Record<string, unknown>>;
  const fields = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]),
  );
  return `${fields.join(', ') || 'its text'} ${fields.length === 1 ? 'differs' : 'differ'}`;
}

function checkOf(text: string): string {
  return new Fingerprint().addText(text).digest();
}

/** Written and on the disk before anybody sees its name. */
function writeBeside(file: string, text: string): string {
  const at = file.lastIndexOf('/') + 1;
  const beside = `${file.slice(0, at)}.${file.slice(at)}.${String(process.pid)}`;
  let descriptor: number | undefined;
  try {
    descriptor = openSync(beside, 'w');
    const bytes = Buffer.from(text);
    for (let done = 0; done < bytes.length;) done += writeSync(descriptor, bytes, done);
    fsyncSync(descriptor);
    closeSync(descriptor);
    return beside;
  } catch (error) {
    if (descriptor !== undefined) {
      try {
        closeSync(descriptor);
      } catch {
        // It was closed, or the disk is gone; the first error is the one to tell.
      }
    }
    rmSync(beside, { force: true });
    throw error;
  }
}

/** A disk that does not take it is said by name; what is finished stays. */
function attempt(name: string, write: () => void): void {
  try {
    write();
  } catch (error) {
    const code = codeOf(error);
    const full = code === 'ENOSPC' || code === 'EDQUOT' ? ': the disk is full' : '';
    throw new Refusal(
      `${shown(name)} could not be written (${code})${full}. Finished parts are kept; say the same again once it can be written.`,
      1,
    );
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
}
