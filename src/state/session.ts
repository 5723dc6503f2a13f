// A participant's side of a session: what was done here, as a code to hand back.
import { codeOf, MARKS, sessionText } from '../lessons/index.ts';
import type { LessonPart, Participation, Session } from '../lessons/index.ts';
import { playedOf } from './lesson.svelte.ts';
import { keptProof } from './proof.ts';
import { recall, remember } from './stored.ts';

/** The name under which a session's work is kept in this browser. */
export const roomOf = (session: Session): string => sessionText(session);

/** A random mark, the same for the whole session in this browser; it says nothing about a person. */
function markOf(session: Session): number {
  const key = `mark@${roomOf(session)}`;
  const kept = Number(recall(key) ?? '-1');
  if (Number.isInteger(kept) && kept >= 0 && kept < MARKS) return kept;
  const [random = 0] = crypto.getRandomValues(new Uint32Array(1));
  const mark = random % MARKS;
  remember(key, String(mark));
  return mark;
}

function participationOf(session: Session): Participation {
  const room = roomOf(session);
  const parts = session.lessons.flatMap((lesson): LessonPart[] => {
    const played = playedOf(lesson, room);
    return played ? [{ lesson, sketch: played.sketch, answers: played.answers }] : [];
  });
  const proof = session.challenge === undefined ? undefined : keptProof(session.challenge, room);
  return {
    mark: markOf(session),
    parts,
    ...(proof
      ? { challenge: { attempt: proof.attempt, fingerprint: proof.fingerprint.slice(0, 8) } }
      : {}),
  };
}

/** The code of what was done so far. */
export function myCode(session: Session): string {
  return codeOf(session, participationOf(session));
}
