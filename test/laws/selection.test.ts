// Selection truth: the approved do what they did, the refused what each would have done, and nobody else notices.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applicantsOf, BOOKED, planRun, simulate, World } from '../../src/model/index.ts';
import type { Applicant, RunSettings } from '../../src/model/index.ts';
import * as t from '../../src/model/tallies.ts';
import { twiceWins } from '../../src/studies/discrimination.ts';
import { fairness } from '../../src/studies/fairness.ts';
import { expectedBads, METHODS, rejectInference } from '../../src/studies/rejectInference.ts';
import { scorePower } from '../../src/studies/scorePower.ts';
import { PASSES, strategyCurve } from '../../src/studies/strategyCurve.ts';
import { BOXES, swapSet } from '../../src/studies/swapSet.ts';
import { withUnderwriting } from '../../src/studies/underwritingOf.ts';
import { answer, plain, with_ } from './worlds.ts';

const run: RunSettings = { seed: 'selection', replicates: 3, borrowers: 4000, months: 30 };
const wallet = plain();
const better = with_(wallet, { 'policies.betterScoring.on': true });

const CASES = [
  ['the wallet', wallet],
  ['the wallet in the shock', plain('reference-wallet-2020-shock')],
  ['a card', plain('prime-card')],
  [
    'hardship plans and verification',
    with_(wallet, { 'policies.hardshipPlans.on': true, 'policies.incomeVerification.on': true }),
  ],
] as const;

describe.each(CASES)('applicants who are followed: %s', (_, scenario) => {
  const plan = planRun(scenario, run);
  const world = simulate(plan, 1);
  const all = applicantsOf(plan, 1);
  const within = (tally: number): number => {
    let sum = 0;
    for (let m = 1; m <= run.months - 12; m++) sum += world.total(tally, m);
    return sum;
  };
  const own = (one: Applicant) => one.verdicts[0]!;

  it('are all who applied, with the verdicts they were given', () => {
    expect(all).toHaveLength(within(t.APPLIED));
    expect(all.filter((one) => own(one).approved)).toHaveLength(within(t.APPROVED));
    expect(all.filter((one) => own(one).gaveUp)).toHaveLength(within(t.GAVE_UP));
  });

  it('turn bad, if approved, exactly as they did in the world', () => {
    const bad = all.filter((one) => one.bad && own(one).approved);
    expect(bad).toHaveLength(within(t.BAD_APPROVED));
  });

  it('turn bad, if refused, as the world’s own count of the refused but for those who would have left', () => {
    const bad = all.filter((one) => one.bad && !own(one).approved).length;
    expect(bad).toBeLessThanOrEqual(within(t.BAD_REJECTED));
    // Leaving takes an account that owes nothing: one and a half in a hundred of them a month.
    expect(within(t.BAD_REJECTED) - bad).toBeLessThanOrEqual(2 + 0.15 * within(t.BAD_REJECTED));
  });

  it('leave the world as it is: what is owed by the approved is what the world’s columns say', () => {
    const live = new World(plan, 1);
    while (!live.done) live.step();
    expect(live.tallies.data).toEqual(world.data);
    // An account opened twelve months ago and still open has never owed more than its greatest exposure.
    const lastMonth = all.filter((one) => one.month === run.months - 12 && own(one).approved);
    for (const { person, exposure } of lastMonth) {
      if (live.columns.status[person] === BOOKED)
        expect(live.columns.owedBy(person)).toBeLessThanOrEqual(exposure);
    }
  });
});

describe('the swap set', () => {
  it('of a policy with itself has nobody whom only one lets in', () => {
    const { boxes, change } = answer(swapSet, { a: wallet, b: wallet, run, follow: 12 });
    expect(boxes.map(({ id }) => id)).toEqual(BOXES);
    expect(boxes[1]!.people).toBe(0);
    expect(boxes[2]!.people).toBe(0);
    expect(change.approval).toEqual({ value: 0, mcse: 0 });
    expect(change.profit).toEqual({ value: 0, mcse: 0 });
  });

  it('holds every applicant once, segments included, and turns over when A and B change places', () => {
    const question = { a: wallet, b: better, run, follow: 12 };
    const { boxes, applicants } = answer(swapSet, question);
    expect(boxes.reduce((sum, { people }) => sum + people, 0)).toBe(applicants);
    for (const { people, segments } of boxes)
      expect(segments.reduce((sum, one) => sum + one.people, 0)).toBe(people);
    expect(boxes[1]!.people).toBeGreaterThan(0);
    expect(boxes[2]!.people).toBeGreaterThan(0);
    const total = applicantsOf(planRun(wallet, run), 0, [planRun(better, run)]).length;
    expect(
      swapSet
        .work(question, { replicate: 0 })
        .sums.flat()
        .reduce((sum, cell) => sum + cell[0]!, 0),
    ).toBe(total);
  });

  it('a stricter cut-off lets nobody in whom the milder one refuses', () => {
    const strict = with_(wallet, {
      'policies.scoreCutoff.on': true,
      'policies.scoreCutoff.approval': 0.5,
    });
    const { boxes } = answer(swapSet, { a: wallet, b: strict, run, follow: 12 });
    expect(boxes[1]!.people).toBeGreaterThan(0);
    expect(boxes[2]!.people).toBe(0);
  });

  it('refuses worlds that differ in more than underwriting, short runs and endless ones', () => {
    const harder = with_(wallet, { 'economy.pressure': 80 });
    expect(() => swapSet.pieces({ a: wallet, b: harder, run })).toThrow(/economy\.pressure/);
    expect(() => swapSet.pieces({ a: wallet, b: better, run: { ...run, months: 24 } })).toThrow(
      /months must be more than 24, .* got 24/,
    );
    expect(() =>
      swapSet.pieces({
        a: wallet,
        b: better,
        run: { ...run, borrowers: 2_000_000, replicates: 1000 },
      }),
    ).toThrow(/at most \d+ replicates fit/);
    expect(withUnderwriting(wallet, with_(better, { 'economy.pressure': 80 }))).toEqual(better);
  });
});

describe('pairs of bads and goods', () => {
  const numbers = fc.array(fc.integer({ min: -6, max: 6 }), { maxLength: 30 });

  it('are counted exactly, ties as half', () => {
    fc.assert(
      fc.property(numbers, numbers, (bads, goods) => {
        let wins = 0;
        for (const b of bads) for (const g of goods) wins += b > g ? 2 : b === g ? 1 : 0;
        expect(twiceWins(bads, goods)).toBe(wins);
        expect(twiceWins(bads, goods) + twiceWins(goods, bads)).toBe(
          2 * bads.length * goods.length,
        );
      }),
    );
  });

  it('a perfect score wins them all, a constant one half', () => {
    expect(twiceWins([3, 4], [0, 1, 2])).toBe(12);
    expect(twiceWins([1, 1], [1, 1, 1])).toBe(6);
  });
});

describe('the power of a score', () => {
  const { groups, ks, hidden, curves } = answer(scorePower, { a: wallet, run });
  const [all, approved] = groups;

  it('Gini is 2 AUC - 1, and its error twice that of AUC', () => {
    for (const { score } of groups) {
      if (!score) continue;
      expect(score.gini.value).toBeCloseTo(2 * score.auc.value - 1, 12);
      expect(score.gini.mcse).toBeCloseTo(2 * score.auc.mcse!, 12);
    }
  });

  it('true risk is the ceiling, and the approved show less than everybody', () => {
    expect(all!.risk!.auc.value).toBeGreaterThan(all!.score!.auc.value);
    expect(hidden!.value).toBeCloseTo(all!.score!.auc.value - approved!.score!.auc.value, 12);
    expect(hidden!.value).toBeGreaterThan(0);
  });

  it('KS is the largest gap of the curve, whose ends are nobody and everybody', () => {
    for (const { id, points } of curves) {
      const gap = Math.max(...points.map(([goods, bads]) => bads - goods));
      expect(ks[id]!.value).toBeCloseTo(gap, 12);
      expect(points[0]).toEqual([0, 0, 0]);
      expect(points.at(-1)).toEqual([1, 1, 1]);
    }
  });
});

describe('the strategy curve', () => {
  const { points, best, dominated, now } = answer(strategyCurve, { a: wallet, run, follow: 12 });

  it('approves more as more pass, and everybody whom no other rule refuses in the end', () => {
    for (const { score } of best) {
      const approvals = points
        .filter((point) => point.score === score)
        .map(({ approval }) => approval.value);
      expect(approvals).toHaveLength(PASSES.length);
      for (const [k, approval] of approvals.entries())
        if (k > 0) expect(approval).toBeGreaterThanOrEqual(approvals[k - 1]!);
    }
    expect(now.approval.value).toBeGreaterThan(0.5);
  });

  it('knowing true risk lets in fewer bads at every cut-off that lets half pass or more', () => {
    const rates = (score: string): number[] =>
      points
        .filter((point) => point.score === score && point.pass! >= 0.5 && point.pass! < 1)
        .map(({ badRate }) => badRate!.value);
    const [seen, known] = [rates('today'), rates('trueRisk')];
    for (const [k, rate] of known.entries()) expect(rate).toBeLessThan(seen[k]!);
    for (const { pass, alike } of best) expect(alike).toContain(pass);
  });

  it('names no policy as dominated that is better in anything', () => {
    const at = (score: string, pass: number) =>
      points.find((p) => p.score === score && p.pass === pass)!;
    for (const { score, pass, by } of dominated) {
      const [one, other] = [at(score, pass), at(by.score, by.pass)];
      expect(other.approval.value).toBeGreaterThanOrEqual(one.approval.value);
      expect(other.badRate!.value).toBeLessThanOrEqual(one.badRate!.value);
      expect(other.profit.value).toBeGreaterThanOrEqual(one.profit.value);
    }
  });
});

describe('fairness', () => {
  const { now, cuts, applicants } = answer(fairness, { a: wallet, run });

  it('groups of a division hold everybody', () => {
    const people = (from: number, to: number): number =>
      now.groups.slice(from, to).reduce((sum, group) => sum + group.people, 0);
    expect(people(0, 4)).toBe(applicants);
    expect(people(4, 6)).toBe(applicants);
  });

  it('the gap is the difference of false rejections, and shrinks to nothing when all pass', () => {
    const rejection = (group: string): number =>
      now.groups.find((one) => one.group === group)!.falseRejection!.value;
    for (const { best, worst, gap } of now.gaps) {
      expect(gap.value).toBeCloseTo(rejection(worst) - rejection(best), 12);
      expect(gap.value).toBeGreaterThanOrEqual(0);
    }
    const all = cuts.at(-1)!;
    for (const { gap } of all.gaps) expect(gap.value).toBeLessThan(0.03);
  });

  it('shows no rate of a group smaller than the smallest cell', () => {
    const tiny = { ...run, replicates: 1, borrowers: 300 };
    const few = answer(fairness, { a: wallet, run: tiny });
    for (const { people, approval, badRate } of few.now.groups)
      if (people < 30) expect([approval, badRate]).toEqual([null, null]);
    expect(few.now.groups.some(({ people }) => people < 30)).toBe(true);
  });
});

describe('reject inference', () => {
  it('taking the refused for the approved is far too kind, extrapolating the score is not', () => {
    const { methods, approvedRate, refusedRate } = answer(rejectInference, {
      a: wallet,
      run: { ...run, borrowers: 10_000, replicates: 8 },
    });
    const bias = (id: string) => methods.find((one) => one.id === id)!.bias!;
    expect(refusedRate!.value).toBeGreaterThan(1.5 * approvedRate!.value);
    expect(bias('knownGoodBad').value).toBeLessThan(-3 * bias('knownGoodBad').mcse!);
    expect(Math.abs(bias('extrapolation').value)).toBeLessThan(4 * bias('extrapolation').mcse!);
  });

  it('fuzzy augmentation without a factor adds nothing: it repeats what the model said', () => {
    const all = applicantsOf(planRun(wallet, { ...run, borrowers: 10_000 }), 0);
    const approved = all.filter(({ verdicts: [own] }) => own!.approved);
    const refused = all.filter(({ verdicts: [own] }) => !own!.approved);
    const expected = expectedBads(approved, refused);
    const [model, fuzzy] = [METHODS.indexOf('extrapolation'), METHODS.indexOf('fuzzy')];
    expect(Math.abs(expected[fuzzy]! / expected[model]! - 1)).toBeLessThan(0.05);
  });
});
