// Runs the built program as a reader does: a process of its own, with arguments, exit code and two streams.
import { spawn } from 'node:child_process';
import type { ChildProcessByStdio } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** A folder of this test file's own, with a copy of the program that nobody rebuilds meanwhile. */
export let folder = '';

export const SMALL = ['--replicates', '3', '--borrowers', '500', '--months', '4'];

export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly bytes: Buffer;
  readonly err: string;
}

/** Builds the program before the tests of a file and clears up after them. */
export function useLab(): void {
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'lab-'));
    const built = await ended(
      spawn(process.execPath, [join(root, 'src/cli/launch.mjs'), '--version'], { stdio: PIPES }),
    );
    if (built.code !== 0) throw new Error(`The program cannot be built: ${built.err}`);
    copyFileSync(join(root, 'dist-lab/lab.mjs'), join(folder, 'lab.mjs'));
  }, 120_000);
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });
}

const PIPES: ['ignore', 'pipe', 'pipe'] = ['ignore', 'pipe', 'pipe'];

export function start(...args: string[]): ChildProcessByStdio<null, Readable, Readable> {
  return spawn(process.execPath, [join(folder, 'lab.mjs'), ...args], { cwd: folder, stdio: PIPES });
}

export function lab(...args: string[]): Promise<Ended> {
  return ended(start(...args));
}

export async function ended(child: ChildProcessByStdio<null, Readable, Readable>): Promise<Ended> {
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  child.stdout.on('data', (part: Buffer) => out.push(part));
  child.stderr.on('data', (part: Buffer) => err.push(part));
  const [code] = (await once(child, 'close')) as [number | null];
  const bytes = Buffer.concat(out);
  return { code, out: bytes.toString(), bytes, err: Buffer.concat(err).toString() };
}

/** The standard output of a command that must succeed and say nothing else. */
export async function said(...args: string[]): Promise<string> {
  const { code, out, err } = await lab(...args);
  if (code !== 0 || err !== '') throw new Error(`lab ${args.join(' ')}: ${String(code)} ${err}`);
  return out;
}
