// Where a person stands at a month's end, as the pictures of the sandbox name it.
import type { LifeMonth, PeopleState } from '../../model/index.ts';

export function stateOf({ standing, bucket }: LifeMonth): PeopleState {
  switch (standing) {
    case 'outside':
    case 'rejected':
      return standing;
    case 'claim':
    case 'gone':
      return 'chargedOff';
    case 'customer':
      return bucket === 'none' ? 'current' : bucket;
    default:
      return standing satisfies never;
  }
}

/** Steps of lateness: how high a state stands in a picture, from 0 to 5. */
export const HEIGHTS: Readonly<Record<PeopleState, number>> = {
  outside: 0,
  rejected: 0,
  current: 1,
  d1_30: 2,
  d31_60: 3,
  d61_90: 4,
  d91_plus: 5,
  chargedOff: 5,
};
