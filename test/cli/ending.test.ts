// How the program ends when it is interrupted or nobody reads on.
import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { ended, folder, start, useLab } from './lab.ts';

useLab();

it.each(['SIGINT', 'SIGTERM'] as const)(
  '%s ends a long run cleanly: code 130, no file, no word',
  async (signal) => {
    const before = readdirSync(folder);
    const child = start(
      'run',
      'reference-wallet-2019',
      '--replicates',
      '5000',
      '--out',
      'never.json',
    );
    const end = ended(child);
    await sleep(1500);
    child.kill(signal);
    const began = Date.now();
    expect(await end).toMatchObject({ code: 130, out: '', err: '' });
    expect(Date.now() - began).toBeLessThan(5000);
    expect(readdirSync(folder)).toEqual(before);
  },
);

it('a reader who has had enough is no error', async () => {
  const command = `set -o pipefail; "${process.execPath}" "${join(folder, 'lab.mjs')}" describe | head -c 10`;
  const { code, out, err } = await ended(
    spawn('bash', ['-c', command], { stdio: ['ignore', 'pipe', 'pipe'] }),
  );
  expect({ code, err, length: out.length }).toEqual({ code: 0, err: '', length: 10 });
});

it('a full disk is said in one sentence', async () => {
  const command = `"${process.execPath}" "${join(folder, 'lab.mjs')}" describe > /dev/full`;
  const { code, err } = await ended(
    spawn('bash', ['-c', command], { stdio: ['ignore', 'pipe', 'pipe'] }),
  );
  expect(code).toBe(1);
  expect(err).toBe('Standard output cannot be written (ENOSPC).\n');
});
