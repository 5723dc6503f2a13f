// All studies by id: a worker is told an id and does its pieces.
import { attribution } from './attribution.ts';
import { ledger } from './ledger.ts';
import { lives } from './lives.ts';
import type { Study } from './study.ts';

/** A study whose types only its own file knows. */
type AnyStudy = Study<unknown, unknown, unknown, unknown>;

const STUDIES: readonly AnyStudy[] = [ledger, attribution, lives];

export function studyOf(id: string): AnyStudy {
  const study = STUDIES.find((one) => one.id === id);
  if (!study) {
    throw new RangeError(
      `There is no study ${id} in the registry; there are ${STUDIES.map((one) => one.id).join(', ')}.`,
    );
  }
  return study;
}
