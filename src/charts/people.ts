// The people of one world: each mark some borrowers, grouped by where they stand.
import { PEOPLE_STATES } from '../model/index.ts';
import { chart } from './chart.ts';
import type { PeopleShape, Results } from './chart.ts';
import { monthIn } from './reading.ts';

function countIn(people: Uint8Array, sample: number, month: number): number[] {
  const counts = PEOPLE_STATES.map(() => 0);
  for (let i = month * sample; i < (month + 1) * sample; i++) {
    const state = people[i] ?? 0;
    counts[state] = (counts[state] ?? 0) + 1;
  }
  return counts;
}

// A run's people are complete and never change, so the room they need is counted once.
const roomFor = new WeakMap<Uint8Array, readonly number[]>();

function mostIn(people: Uint8Array, sample: number, months: number): readonly number[] {
  let most = roomFor.get(people);
  if (!most) {
    const all = Array.from({ length: months + 1 }, (_, month) => countIn(people, sample, month));
    most = PEOPLE_STATES.map((_, state) => Math.max(...all.map((counts) => counts[state] ?? 0)));
    roomFor.set(people, most);
  }
  return most;
}

function shape(results: Results): PeopleShape {
  const { people = new Uint8Array(), baselinePeople, sample, months, borrowers = sample } = results;
  const month = monthIn(results);
  return {
    drawing: 'people',
    month,
    states: PEOPLE_STATES,
    now: people.subarray(month * sample, (month + 1) * sample),
    counts: countIn(people, sample, month),
    ...(baselinePeople && { baselineCounts: countIn(baselinePeople, sample, month) }),
    most: mostIn(people, sample, months),
    perMark: Math.max(1, Math.round(borrowers / Math.max(1, sample))),
  };
}

const LATE = ['d1_30', 'd31_60', 'd61_90', 'd91_plus'] as const;
const OVER_30 = ['d31_60', 'd61_90', 'd91_plus'] as const;

function count(counts: readonly number[], states: readonly string[]): number {
  return PEOPLE_STATES.reduce(
    (sum, state, i) => (states.includes(state) ? sum + (counts[i] ?? 0) : sum),
    0,
  );
}

export const people = chart({
  id: 'people',
  label: 'The people',
  help: 'People of one world, grouped by where they stand at the month’s end. By count.',
  unit: 'count',
  drawing: 'people',
  names: {
    state: 'Where they stand',
    count: 'People',
    baseline: 'People in the baseline',
    outside: 'No account',
    rejected: 'Refused',
    current: 'On time',
    d1_30: '1-30 days late',
    d31_60: '31-60 days late',
    d61_90: '61-90 days late',
    d91_plus: 'Over 90 days late',
    chargedOff: 'Charged off',
  },
  shape,
  finding(results) {
    const { counts, baselineCounts, perMark, month } = shape(results);
    return {
      kind: 'people',
      month,
      people: results.sample,
      perMark,
      customers: count(counts, ['current', ...LATE]),
      late: count(counts, LATE),
      over30: count(counts, OVER_30),
      chargedOff: count(counts, ['chargedOff']),
      refused: count(counts, ['rejected']),
      ...(baselineCounts && { baselineLate: count(baselineCounts, LATE) }),
    };
  },
  table(results) {
    const { states, counts, baselineCounts } = shape(results);
    return {
      columns: [
        { id: 'state', unit: 'name' },
        { id: 'count', unit: 'count' },
        ...(baselineCounts ? [{ id: 'baseline', unit: 'count' as const }] : []),
      ],
      rows: states.map((state, i) => [
        state,
        counts[i] ?? 0,
        ...(baselineCounts ? [baselineCounts[i] ?? 0] : []),
      ]),
    };
  },
});
