// A sweep as a job array on a real Slurm, one node, started for the test: the same bytes as without it.
import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { hostname, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, expect, it } from 'vitest';
import { folder, said, useLab } from './lab.ts';

useLab();

const JOB = resolve('src/cli/jobs/slurm.sh');
const missing = ['slurmctld', 'slurmd', 'sbatch', 'munged'].filter(
  (program) => spawnSync('sh', ['-c', `command -v ${program}`]).status !== 0,
);
const why =
  process.getuid?.() !== 0
    ? 'Slurm’s daemons are started as root here'
    : missing.length > 0
      ? `${missing.join(', ')} cannot be installed here`
      : '';

let cluster = '';
afterAll(async () => {
  for (const file of ['slurmctld.pid', 'slurmd.pid', 'munge/pid']) {
    const pid =
      cluster && existsSync(join(cluster, file)) ? readFileSync(join(cluster, file), 'utf8') : '';
    if (/^\d+\s*$/.test(pid)) spawnSync('kill', [pid.trim()]);
  }
  // The controller writes its state once more before it ends.
  for (let tries = 0; cluster && existsSync(cluster); tries++) {
    try {
      rmSync(cluster, { recursive: true, force: true });
    } catch (error) {
      if (tries > 50) throw error;
      await sleep(100);
    }
  }
});

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}

/** A key, munged, the controller and one node of two processors; loopback only, everything in one folder. */
async function startCluster(): Promise<NodeJS.ProcessEnv> {
  cluster = mkdtempSync(join(tmpdir(), 'slurm-'));
  chmodSync(cluster, 0o755);
  for (const name of ['munge', 'state', 'spool']) mkdirSync(join(cluster, name));
  const munge = (name: string): string => join(cluster, 'munge', name);
  writeFileSync(munge('key'), randomBytes(1024), { mode: 0o400 });
  execFileSync('chown', ['-R', 'munge:munge', munge('')]);
  chmodSync(munge(''), 0o711);
  execFileSync('runuser', [
    ...['-u', 'munge', '--', 'munged'],
    ...['key-file=key', 'socket=socket', 'pid-file=pid', 'log-file=log', 'seed-file=seed'].map(
      (option) => `--${option.replace('=', `=${munge('')}/`)}`,
    ),
  ]);
  const name = hostname().split('.')[0] ?? 'localhost';
  const settings = {
    ClusterName: 'lab',
    SlurmctldHost: `${name}(127.0.0.1)`,
    SlurmUser: 'root',
    SlurmdUser: 'root',
    AuthType: 'auth/munge',
    CredType: 'cred/munge',
    AuthInfo: `socket=${munge('socket')}`,
    CommunicationParameters: 'NoCtldInAddrAny,NoInAddrAny',
    SlurmctldPort: await freePort(),
    SlurmdPort: await freePort(),
    StateSaveLocation: join(cluster, 'state'),
    SlurmdSpoolDir: join(cluster, 'spool'),
    SlurmctldPidFile: join(cluster, 'slurmctld.pid'),
    SlurmdPidFile: join(cluster, 'slurmd.pid'),
    SlurmctldLogFile: join(cluster, 'slurmctld.log'),
    SlurmdLogFile: join(cluster, 'slurmd.log'),
    ProctrackType: 'proctrack/linuxproc',
    TaskPlugin: 'task/none',
    JobAcctGatherType: 'jobacct_gather/none',
    AccountingStorageType: 'accounting_storage/none',
    SelectType: 'select/cons_tres',
    SelectTypeParameters: 'CR_CPU',
    MpiDefault: 'none',
    ReturnToService: 2,
  };
  const file = join(cluster, 'slurm.conf');
  writeFileSync(
    file,
    [
      ...Object.entries(settings).map(([key, value]) => `${key}=${String(value)}`),
      `NodeName=${name} NodeAddr=127.0.0.1 CPUs=2 RealMemory=2000 State=UNKNOWN`,
      `PartitionName=main Nodes=${name} Default=YES State=UP`,
      '',
    ].join('\n'),
  );
  const env = { ...process.env, SLURM_CONF: file };
  execFileSync('slurmctld', { env, stdio: 'ignore' });
  execFileSync('slurmd', ['-N', name], { env, stdio: 'ignore' });
  for (let tries = 0; tries < 100; tries++) {
    const { stdout } = spawnSync('sinfo', ['-h', '-o', '%T'], { env, encoding: 'utf8' });
    if (stdout.trim() === 'idle') return env;
    await sleep(100);
  }
  throw new Error(
    `The node did not become idle: ${readFileSync(join(cluster, 'slurmctld.log'), 'utf8')}`,
  );
}

it(
  why === '' ? 'makes the table that one machine makes' : `skipped: ${why}`,
  { timeout: 120_000, skip: why !== '' },
  async () => {
    const plan = join(folder, 'plan.json');
    writeFileSync(
      plan,
      JSON.stringify({
        replicates: 2,
        borrowers: 300,
        months: 6,
        worldsPerPart: 3,
        design: { kind: 'morris', factors: 'evidence', trajectories: 2 },
      }),
    );
    const env = { ...(await startCluster()), LAB: join(folder, 'lab.mjs') };
    const parts = join(folder, 'parts');
    execFileSync(
      'sbatch',
      ['--wait', '--output', join(cluster, 'task-%a'), '--array', '1-4', JOB, plan, parts],
      { env, stdio: 'ignore' },
    );
    const words = [1, 2, 3, 4].map((task) =>
      readFileSync(join(cluster, `task-${String(task)}`), 'utf8'),
    );
    for (const [n, word] of words.entries()) {
      expect(word).toMatch(
        new RegExp(
          `^Shard ${String(n + 1)} of 4: (\\d+) of \\d+ parts, \\1 done now, 0 before\\.\n$`,
        ),
      );
    }
    await said('sweep', plan, '--out', join(folder, 'whole'));
    for (const name of ['parts', 'whole']) {
      await said('merge', join(folder, name), '--out', join(folder, `${name}.parquet`));
    }
    expect(
      readFileSync(join(folder, 'parts.parquet')).equals(
        readFileSync(join(folder, 'whole.parquet')),
      ),
    ).toBe(true);
  },
);
