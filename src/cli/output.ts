// Where a result goes: standard output, or a file that is whole or not there.
import { accessSync, constants, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { Refusal } from './refusal.ts';
import { shown } from './sentences.ts';

/** What stands at a path; `nothing` also where one may not look. */
export function kindOf(path: string): 'folder' | 'file' | 'nothing' {
  try {
    return statSync(path).isDirectory() ? 'folder' : 'file';
  } catch {
    return 'nothing';
  }
}

/** Refuses a place where no file can be written, before the work is done. */
export function checkPlace(file: string): void {
  const folder = dirname(file);
  if (basename(file) === '' || kindOf(file) === 'folder') {
    throw new Refusal(`--out must name a file, and ${shown(file)} is a folder.`);
  }
  if (kindOf(folder) !== 'folder') {
    throw new Refusal(
      `--out must name a file in a folder that exists, and ${shown(folder)} does not.`,
    );
  }
  try {
    accessSync(folder, constants.W_OK);
  } catch {
    throw new Refusal(
      `--out must name a file in a folder that may be written, and ${shown(folder)} may not.`,
    );
  }
}

/** Writes beside the file and renames: a reader sees all of it or nothing. */
export function writeWhole(file: string, content: string | Uint8Array): void {
  const beside = join(dirname(file), `.${basename(file)}.${String(process.pid)}`);
  try {
    writeFileSync(beside, content);
    renameSync(beside, file);
  } catch (error) {
    rmSync(beside, { force: true });
    const reason = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    throw new Refusal(`--out: ${shown(file)} could not be written (${reason}).`);
  }
}
