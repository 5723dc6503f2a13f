// The index of true risk is what the model itself says it is.
import { expect, it } from 'vitest';
import { RISK_ODDS, RISK_WEIGHTS, TRAITS } from '../../src/model/index.ts';
import { fitRisk } from '../../src/studies/index.ts';

const fit = fitRisk({ seed: 'refit', replicates: 6, borrowers: 10_000, months: 1 });

it('a refit on other people gives the weights on record, within their sampling error', () => {
  // Some 2,700 bads: a standardised weight has an error of about 0.02 / slope before scaling.
  for (const trait of TRAITS) {
    expect(Math.abs(fit.weights[trait] - RISK_WEIGHTS[trait]), trait).toBeLessThan(0.08);
  }
  expect(fit.people).toBeGreaterThan(40_000);
});

it('the odds by the index are those on record, and knowing every trait would not be certainty', () => {
  expect(Math.abs(fit.intercept - RISK_ODDS.intercept)).toBeLessThan(0.4);
  expect(Math.abs(fit.slope - RISK_ODDS.slope)).toBeLessThan(0.25);
  expect(fit.auc).toBeGreaterThan(0.78);
  expect(fit.auc).toBeLessThan(0.9);
});
