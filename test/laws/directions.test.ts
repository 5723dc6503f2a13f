// Which way things move, with paired intervals: the same people with the same luck in both worlds.
import { describe, expect, it } from 'vitest';
import { differences, simulate, totalsOf } from '../../src/model/index.ts';
import type { MeasureId, Path, Scenario, Value, WorldTallies } from '../../src/model/index.ts';
import { plain, planOf, PRESET_IDS, with_ } from './worlds.ts';

type Changes = Partial<Record<Path, Value>>;

const worldsOf = (scenario: Scenario, replicates: number, months: number): WorldTallies[] => {
  const plan = planOf(scenario, { borrowers: 1600, months, seed: 'directions', replicates });
  return Array.from({ length: replicates }, (_, r) => simulate(plan, r));
};

/** How far a change moves a measure, in paired standard errors, and in how many worlds it does. */
function moves(
  measure: MeasureId,
  from: readonly WorldTallies[],
  to: readonly WorldTallies[],
): { change: number; errors: number; holds: number } {
  const { mean, mcse, holds } = differences(totalsOf(from, measure), totalsOf(to, measure));
  return { change: mean, errors: mcse === 0 ? 0 : mean / mcse, holds };
}

describe('a harsher economy never lowers what is over 90 days late', () => {
  for (const preset of PRESET_IDS) {
    it(`in ${preset}`, () => {
      const [calm, hard] = [50, 80].map((pressure) =>
        worldsOf(with_(plain(preset), { 'economy.pressure': pressure }), 4, 18),
      ) as [WorldTallies[], WorldTallies[]];
      const { change, holds } = moves('overdue_91_plus', calm, hard);
      expect(change).toBeGreaterThan(0);
      expect(holds).toBe(4);
    });
  }

  it('nor does a graver shock, a slower recovery of jobs or dearer living', () => {
    const calm = worldsOf(plain(), 6, 30);
    const shock = (id: string): WorldTallies[] =>
      worldsOf(with_(plain(), { 'economy.shock': id }), 6, 30);
    const [mild, severe, squeeze, recovery] = [
      'mildRecession',
      'severeRecession',
      'slowSqueeze',
      'recovery',
    ].map(shock) as [WorldTallies[], WorldTallies[], WorldTallies[], WorldTallies[]];
    expect(moves('overdue_91_plus', calm, mild).errors).toBeGreaterThan(3);
    expect(moves('overdue_91_plus', mild, severe).errors).toBeGreaterThan(3);
    expect(moves('overdue_91_plus', calm, squeeze).errors).toBeGreaterThan(3);
    expect(moves('overdue_91_plus', recovery, calm).change).toBeGreaterThan(0);
    expect(moves('unemployment', calm, squeeze).change).toBe(0);
  });
});

describe('the dials', () => {
  const at = (path: Path, value: number): WorldTallies[] =>
    worldsOf(with_(plain(), { [path]: value }), 6, 30);

  it('strictness lowers approvals and the bad rate of the approved, and turns good customers away', () => {
    const [loose, strict] = [at('underwriting.strictness', 20), at('underwriting.strictness', 90)];
    expect(moves('approval_rate', loose, strict).errors).toBeLessThan(-3);
    expect(moves('bad_rate_approved', loose, strict).change).toBeLessThan(0);
    expect(moves('false_rejection_rate', loose, strict).errors).toBeGreaterThan(3);
    // Losses, not the share that is late: a strict lender's book shrinks under its old arrears.
    expect(moves('loss', loose, strict).errors).toBeLessThan(-3);
  });

  it('eager spending raises purchases, bills that cannot be met and losses', () => {
    const path = 'borrowers.spendingAttitude';
    const [thrifty, eager] = [at(path, 20), at(path, 90)];
    for (const measure of ['purchases', 'day1_delinquency', 'loss'] as const)
      expect(moves(measure, thrifty, eager).errors, measure).toBeGreaterThan(3);
  });

  it('asymmetry of information makes approvals worse and losses larger', () => {
    const path = 'borrowers.informationAsymmetry';
    const [clear, dark] = [at(path, 10), at(path, 90)];
    expect(moves('loss', clear, dark).errors).toBeGreaterThan(3);
    expect(moves('bad_rate_approved', clear, dark).change).toBeGreaterThan(0);
  });
});

/** What a policy does besides its purpose; nobody should be surprised by its price. */
const PRICES: readonly (readonly [string, Changes, MeasureId, -1 | 1])[] = [
  [
    'a higher cut-off turns good customers away',
    { 'policies.scoreCutoff.on': true },
    'false_rejection_rate',
    1,
  ],
  ['harder collections are complained about', { 'policies.collections.on': true }, 'complaints', 1],
  ['agencies are complained about', { 'policies.thirdPartyAgency.on': true }, 'complaints', 1],
  ['agencies take from trust', { 'policies.thirdPartyAgency.on': true }, 'trust', -1],
  [
    'conduct rules collect less within 30 days',
    { 'policies.conductRules.on': true },
    'collected_30d',
    -1,
  ],
  [
    'verification makes good applicants give up',
    { 'policies.incomeVerification.on': true },
    'false_rejection_rate',
    1,
  ],
  ['smaller limits mean fewer purchases', { 'policies.limitPolicy.on': true }, 'purchases', -1],
  [
    'larger limits mean larger losses',
    { 'policies.limitPolicy.on': true, 'policies.limitPolicy.factor': 1.4 },
    'loss',
    1,
  ],
  ['clear bills mean fewer purchases', { 'policies.clearBills.on': true }, 'purchases', -1],
  [
    'reminders make fewer bills late on the first day',
    { 'policies.reminders.on': true },
    'day1_delinquency_accounts',
    -1,
  ],
  ['every programme costs money', { 'policies.education.on': true }, 'programme_costs', 1],
];

describe('a policy has its price', () => {
  const reference = worldsOf(plain(), 6, 18);
  for (const [name, changes, measure, sign] of PRICES) {
    it(name, () => {
      const { errors } = moves(measure, reference, worldsOf(with_(plain(), changes), 6, 18));
      expect(errors * sign).toBeGreaterThan(3);
    });
  }
});

it('whoever is paid more without a job is late less: support lowers losses step by step', () => {
  const series = [0.3, 0.5, 0.7, 0.9].map((rate) =>
    worldsOf(with_(plain(), { 'economy.replacementRate': rate }), 6, 30),
  );
  for (let k = 1; k < series.length; k++)
    expect(moves('loss', series[k - 1]!, series[k]!).errors).toBeLessThan(-3);
});
