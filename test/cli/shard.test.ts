// Which shard a scheduler means.
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { shardOf } from '../../src/cli/shard.ts';

const slurm = (id: number, count: number, min = 1, step = 1): Record<string, string> => ({
  SLURM_ARRAY_TASK_ID: String(id),
  SLURM_ARRAY_TASK_COUNT: String(count),
  SLURM_ARRAY_TASK_MIN: String(min),
  SLURM_ARRAY_TASK_STEP: String(step),
});

it('a person decides; without a word and a scheduler everything is one shard', () => {
  expect(shardOf('3/8', slurm(1, 2))).toEqual({ index: 3, of: 8 });
  expect(shardOf(undefined, {})).toEqual({ index: 1, of: 1 });
});

it('tasks of a Slurm array are shards, wherever they begin', () => {
  for (const [min, step] of [
    [1, 1],
    [0, 1],
    [10, 5],
  ] as const) {
    const shards = [0, 1, 2, 3].map((n) => shardOf(undefined, slurm(min + n * step, 4, min, step)));
    expect(shards).toEqual([1, 2, 3, 4].map((index) => ({ index, of: 4 })));
  }
});

it('some tasks alone need the number of all', () => {
  expect(() => shardOf(undefined, slurm(12, 2, 7))).toThrow(/must be a shard from 1 to 2, not 6/);
  expect(shardOf(undefined, { ...slurm(12, 2, 7), LAB_SHARDS: '64' })).toEqual({
    index: 12,
    of: 64,
  });
});

it('an index of a Kubernetes job counts from 0 and needs the number of completions', () => {
  expect(shardOf(undefined, { JOB_COMPLETION_INDEX: '0', LAB_SHARDS: '8' })).toEqual({
    index: 1,
    of: 8,
  });
  expect(shardOf(undefined, { JOB_COMPLETION_INDEX: '7', LAB_SHARDS: '8' })).toEqual({
    index: 8,
    of: 8,
  });
  expect(() => shardOf(undefined, { JOB_COMPLETION_INDEX: '0' })).toThrow(/needs LAB_SHARDS/);
  expect(() => shardOf(undefined, { JOB_COMPLETION_INDEX: '8', LAB_SHARDS: '8' })).toThrow(
    /JOB_COMPLETION_INDEX must be a shard from 0 to 7, not 8\./,
  );
  expect(() => shardOf(undefined, { JOB_COMPLETION_INDEX: 'x', LAB_SHARDS: '8' })).toThrow(
    /not “x”/,
  );
});

it('the ready Kubernetes job has as many shards as completions', () => {
  const job = readFileSync('src/cli/jobs/kubernetes.yaml', 'utf8');
  const completions = /completions: (\d+)/.exec(job)?.[1];
  expect(job).toContain('completionMode: Indexed');
  expect(/LAB_SHARDS\n\s+value: '(\d+)'/.exec(job)?.[1]).toBe(completions);
});
