// Which shard of how many: as it was typed, or as a Slurm job array or a Kubernetes indexed job says.
import { Refusal } from './refusal.ts';
import { shown } from './sentences.ts';

/** Shard `index` of `of`, counted from 1. */
export interface Shard {
  readonly index: number;
  readonly of: number;
}

type Environment = Readonly<Record<string, string | undefined>>;

export const SHARD_HELP =
  'Without --shard: the task of a Slurm job array counts as its shard (SLURM_ARRAY_TASK_ID, _MIN, _STEP and _COUNT), the index of a Kubernetes indexed job with LAB_SHARDS as their number (JOB_COMPLETION_INDEX); else everything is done here. With LAB_SHARDS a Slurm array of 1 to that number may also be submitted in parts.';

export function shardOf(typed: string | undefined, env: Environment): Shard {
  if (typed !== undefined) return typedShard(typed);
  const all = env['LAB_SHARDS'];
  const total = all === undefined || all === '' ? undefined : whole(all, 'LAB_SHARDS');
  const [slurm, kubernetes] = [env['SLURM_ARRAY_TASK_ID'], env['JOB_COMPLETION_INDEX']];
  if (slurm !== undefined && slurm !== '') {
    const id = whole(slurm, 'SLURM_ARRAY_TASK_ID');
    if (total !== undefined) return within(id, total, 'SLURM_ARRAY_TASK_ID', 1);
    const count = whole(env['SLURM_ARRAY_TASK_COUNT'] ?? '', 'SLURM_ARRAY_TASK_COUNT');
    const first = whole(env['SLURM_ARRAY_TASK_MIN'] ?? '1', 'SLURM_ARRAY_TASK_MIN');
    const step = whole(env['SLURM_ARRAY_TASK_STEP'] ?? '1', 'SLURM_ARRAY_TASK_STEP');
    const place = (id - first) / Math.max(1, step);
    if (!Number.isInteger(place)) {
      throw new Refusal(
        'The tasks of a Slurm array must be evenly spaced, like --array=1-8; for some of them alone set LAB_SHARDS to the number of all.',
      );
    }
    return within(place + 1, count, 'SLURM_ARRAY_TASK_ID', 1);
  }
  if (kubernetes !== undefined && kubernetes !== '') {
    if (total === undefined) {
      throw new Refusal(
        'JOB_COMPLETION_INDEX needs LAB_SHARDS, the number of completions of the job.',
      );
    }
    return within(whole(kubernetes, 'JOB_COMPLETION_INDEX') + 1, total, 'JOB_COMPLETION_INDEX', 0);
  }
  return { index: 1, of: 1 };
}

function typedShard(typed: string): Shard {
  const [, index, of] = /^(\d+)\/(\d+)$/.exec(typed.trim()) ?? [];
  if (index === undefined || of === undefined) {
    throw new Refusal(`--shard must be of the form i/n, like 1/8, not ${shown(typed)}.`);
  }
  return within(Number(index), Number(of), '--shard', 1);
}

function within(index: number, of: number, name: string, first: 0 | 1): Shard {
  if (of < 1 || index < 1 || index > of) {
    throw new Refusal(
      `${name} must be a shard from ${String(first)} to ${String(of - 1 + first)}, not ${String(index - 1 + first)}.`,
    );
  }
  return { index, of };
}

function whole(text: string, name: string): number {
  if (!/^\d{1,9}$/.test(text.trim())) {
    throw new Refusal(`${name} must be a whole number, not ${shown(text)}.`);
  }
  return Number(text);
}
