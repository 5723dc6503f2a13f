// One segment, no behaviour, one factor: default rates over worlds are distributed as Vasicek (2002) says.
//
// The engine moves everybody's pay by one index, -ln(1 - cut(Z)), and each one's own by two normal
// deviations. Whoever earns less than a threshold of the usual income cannot meet a bill that takes the
// rest: that is Merton's default, and its rate over worlds is Phi((Phi^-1(p) + sqrt(rho) Y) / sqrt(1 - rho)).
// What differs is below the resolution of the test: the pay cut is slightly convex in Z.
import { describe, expect, it } from 'vitest';
import { World } from '../../src/model/index.ts';
import { normalQuantile, normalShare } from '../../src/model/maths.ts';
import { block, draw, FIRST_MONTH, NOBODY } from '../../src/model/random.ts';
import { keyOf } from '../../src/model/seed.ts';
import { NORMAL } from '../../src/model/tables.ts';
import { drawBlock, drawColumns } from '../../src/model/threefry.ts';
import { plain, planOf, with_ } from './worlds.ts';
import { eachBlock } from '../model/blocks.ts';

/** Share of worlds whose default rate is at most x. */
const vasicek = (x: number, p: number, rho: number): number =>
  normalShare((Math.sqrt(1 - rho) * normalQuantile(x) - normalQuantile(p)) / Math.sqrt(rho));

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;
const variance = (values: readonly number[]): number => {
  const middle = mean(values);
  return mean(values.map((value) => (value - middle) ** 2));
};

/** Largest distance between the rates found and the distribution (Kolmogorov and Smirnov). */
function distance(rates: readonly number[], p: number, rho: number): number {
  const sorted = [...rates].sort((a, b) => a - b);
  let worst = 0;
  for (const [k, rate] of sorted.entries()) {
    const share = vasicek(Math.min(1 - 1e-9, Math.max(1e-9, rate)), p, rho);
    worst = Math.max(worst, share - k / sorted.length, (k + 1) / sorted.length - share);
  }
  return worst;
}
/** Exceeded by chance once in a thousand. */
const KOLMOGOROV = 1.95;

describe('incomes that fall short in many worlds', () => {
  const WORLDS = 300;
  const PEOPLE = 2000;
  const MONTHS = 12;
  const NOISE = 0.1;
  const SLOPE = 0.15;
  const scenario = with_(plain(), {
    'borrowers.students': 0,
    'borrowers.youngWorkers': 1,
    'borrowers.households': 0,
    'borrowers.gigWorkers': 0,
    'market.customersToday': 0,
    'market.innovators': 0,
    'market.imitators': 0,
    'economy.jobLoss': 0,
    'economy.jobFinding': 0.6,
    'economy.noise': NOISE,
    'economy.payCutSlope': SLOPE,
    // Index Z stands at +2 so that its ups and downs stay above zero, where pay is cut.
    'economy.pressure': 100,
  });
  const plan = planOf(scenario, { borrowers: PEOPLE, months: MONTHS, seed: 'vasicek' });
  // The dial's own cut of 6 % and two points of Z.
  const left = 1 - 0.06 - SLOPE * 2;
  // Surprises of the warm-up (0.06) fade, those since month 1 add up: AR(1) with 0.95.
  const fade = 0.95 ** 2;
  const grown = (sd: number, months: number): number =>
    (sd * sd * (1 - fade ** months)) / (1 - fade);
  const ofIndex = grown(NOISE, MONTHS) + grown(0.06, 18) * fade ** MONTHS;
  const ofFactor = ofIndex * (SLOPE / left) ** 2;
  // Lasting deviation: 0.06 a month fading with 0.90; passing: 0.12.
  const ofPerson = 0.06 ** 2 / (1 - 0.9 ** 2) + 0.12 ** 2;
  const rho = ofFactor / (ofFactor + ofPerson);
  const p = 0.05;
  const threshold = left * Math.exp(normalQuantile(p) * Math.sqrt(ofFactor + ofPerson));

  const rates = Array.from({ length: WORLDS }, (_, replicate) => {
    const world = new World(plan, replicate);
    while (world.month < MONTHS) world.step();
    let short = 0;
    const { income } = world.columns;
    eachBlock(world, (i, j) => {
      if (world.context.income[j]! < threshold * income[i]!) short++;
    });
    return short / PEOPLE;
  });

  it('the factor is strong enough to matter and weak enough to be one of many', () => {
    expect(rho).toBeGreaterThan(0.08);
    expect(rho).toBeLessThan(0.3);
  });

  it('the mean rate is the chance of one borrower', () => {
    expect(Math.abs(mean(rates) - p)).toBeLessThan(4 * Math.sqrt(variance(rates) / WORLDS));
  });

  it('the distribution is Vasicek’s (Kolmogorov-Smirnov, one in a thousand)', () => {
    expect(distance(rates, p, rho) * Math.sqrt(WORLDS)).toBeLessThan(KOLMOGOROV);
  });

  it('and not that of independent borrowers, nor of half or twice the correlation', () => {
    expect(variance(rates)).toBeGreaterThan(((10 * p) / PEOPLE) * (1 - p));
    expect(distance(rates, p, rho / 2) * Math.sqrt(WORLDS)).toBeGreaterThan(KOLMOGOROV);
    expect(distance(rates, p, rho * 2) * Math.sqrt(WORLDS)).toBeGreaterThan(KOLMOGOROV);
  });
});

describe('a portfolio made of the engine’s own luck and normal table alone', () => {
  const WORLDS = 1000;
  const PEOPLE = 2000;
  const [p, rho] = [0.03, 0.15];
  const key = keyOf('vasicek');
  const words = drawColumns(PEOPLE);
  const normal = (word: number): number => NORMAL[word >>> 21]! / 4096;
  const threshold = normalQuantile(p);
  const rates = Array.from({ length: WORLDS }, (_, replicate) => {
    const factor = normal(draw(key, replicate, NOBODY, FIRST_MONTH + 1, 'economy')[0]);
    drawBlock(words, key, 0, PEOPLE, FIRST_MONTH + 1, replicate, block('money'));
    let bad = 0;
    for (let i = 0; i < PEOPLE; i++) {
      const own = normal(words.a[i]!);
      if (Math.sqrt(rho) * factor + Math.sqrt(1 - rho) * own < threshold) bad++;
    }
    return bad / PEOPLE;
  });

  it('has Vasicek’s distribution of default rates', () => {
    expect(distance(rates, p, rho) * Math.sqrt(WORLDS)).toBeLessThan(KOLMOGOROV);
    expect(Math.abs(mean(rates) - p)).toBeLessThan(4 * Math.sqrt(variance(rates) / WORLDS));
  });

  it('has its 99th percentile, the capital of Basel, where the formula says', () => {
    const wanted = normalShare(
      (normalQuantile(p) + Math.sqrt(rho) * normalQuantile(0.99)) / Math.sqrt(1 - rho),
    );
    const above = rates.filter((rate) => rate > wanted).length / WORLDS;
    expect(Math.abs(above - 0.01)).toBeLessThan(4 * Math.sqrt((0.01 * 0.99) / WORLDS));
  });
});
