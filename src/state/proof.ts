// The proof of a challenge: what was committed to, and the fingerprint of its hidden run; any browser recomputes it.
import { attemptText, readAttempt } from '../lessons/index.ts';
import type { Attempt } from '../lessons/index.ts';
import { recall } from './stored.ts';

/** What a proof link says: the commitment, and the fingerprint of its hidden run. */
export interface Proof {
  readonly attempt: Attempt;
  readonly version: string;
  readonly fingerprint: string;
}

/** What stands behind the question mark of a proof link. */
export function proofText({ attempt, version, fingerprint }: Proof): string {
  return `proof=${attemptText(attempt)}&v=${version}&fp=${fingerprint}`;
}

export function readProof(asked: URLSearchParams): Proof | undefined {
  const attempt = readAttempt(asked.get('proof') ?? '');
  const fingerprint = asked.get('fp') ?? '';
  if (!attempt || !/^[0-9a-f]{32}$/.test(fingerprint)) return undefined;
  return { attempt, version: asked.get('v') ?? '', fingerprint };
}

/** Where the proof of a level is kept; in a session apart. */
export const proofKey = (level: number, room = ''): string =>
  `challenge:${level}${room === '' ? '' : `@${room}`}`;

export function keptProof(level: number, room = ''): Proof | undefined {
  return readProof(new URLSearchParams(recall(proofKey(level, room)) ?? ''));
}
