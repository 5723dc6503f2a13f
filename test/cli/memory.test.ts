// Worlds must fit into memory: fewer workers where that helps, a refusal where nothing does.
import { expect, it } from 'vitest';
import { withinMemory } from '../../src/cli/work.ts';
import { RUN_DEFAULTS } from '../../src/model/index.ts';

const scenario = { preset: 'reference-wallet-2019', changes: {} } as const;
const GB = 1e9;

it('takes all workers that there is work and room for', () => {
  expect(withinMemory({ scenario, run: RUN_DEFAULTS }, 8, 16 * GB)).toBe(8);
  expect(withinMemory({ scenario, run: { ...RUN_DEFAULTS, replicates: 3 } }, 8, 16 * GB)).toBe(3);
  const few = withinMemory(
    { scenario, run: { ...RUN_DEFAULTS, borrowers: 2_000_000 } },
    64,
    4 * GB,
  );
  expect(few).toBeGreaterThanOrEqual(1);
  expect(few).toBeLessThan(8);
});

it('refuses what has no room, and says how much it takes', () => {
  const job = { scenario, run: { ...RUN_DEFAULTS, replicates: 10_000, months: 120 } };
  expect(() => withinMemory(job, 1, 4 * GB)).toThrow(
    /^replicates and months must fit into memory: they take [\d.]+ GB, and this machine has 4\.0 GB\.$/,
  );
  const people = { scenario, run: { ...RUN_DEFAULTS, borrowers: 2_000_000 } };
  expect(() => withinMemory(people, 1, 0.4 * GB)).toThrow(/^borrowers must fit into memory/);
  expect(() => withinMemory({ ...job, baseline: scenario }, 1, 12 * GB)).toThrow(
    /replicates and months/,
  );
});
