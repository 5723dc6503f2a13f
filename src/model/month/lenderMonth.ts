// The lender at the month's close: legal cases, costs, provisions, complaints, trust and caution.
import type { Settings } from '../parameters/index.ts';
import { SEGMENTS } from '../segments.ts';
import * as t from '../tallies.ts';
import type { MonthContext } from './context.ts';
import type { InForce, LenderState } from './prepare.ts';

const S = SEGMENTS.length;

/** Expected credit loss by stage, share of what is owed: 12 months, lifetime, impaired (F6, R6). */
export const PROVISION_RATES = { stage1: 0.014, stage2: 0.62, stage3: 0.8 } as const;
/** Loss of trust per complaint and customer above normal, and per share of applicants refused above normal. */
const COMPLAINTS_ON_TRUST = 60;
const NORMAL_COMPLAINTS = 0.0001;
const REFUSALS_ON_TRUST = 0.01;
const NORMAL_REFUSALS = 0.28;

/** Books the lender's own lines of the month and moves its state. */
export function closeLender(
  m: MonthContext,
  settings: Settings,
  state: LenderState,
  inForce: readonly InForce[],
  people: number,
): void {
  const { slab, terms } = m;
  const { lender, market } = settings;
  const total = (tally: number): number => {
    let sum = 0;
    for (let s = 0; s < S; s++) sum += slab[tally * S + s]!;
    return sum;
  };
  const all = (tallies: readonly number[]): number =>
    tallies.reduce((sum, tally) => sum + total(tally), 0);
  const book = (tally: number, value: number): void => {
    slab[tally * S] = slab[tally * S]! + Math.round(value);
  };
  const owed = [1, 2, 3, 4, 5].map((bucket) => all(t.closing(bucket)));
  const counts = [0, 1, 2, 3, 4, 5].map((bucket) => all(t.closingCount(bucket)));
  const receivables = owed.reduce((sum, x) => sum + x, 0);
  const customers = counts.reduce((sum, x) => sum + x, 0);
  const [early, middle, long] = [counts[2]!, counts[3]! + counts[4]!, counts[5]!];
  state.customers = customers;

  // The legal department: what turned 91 days late waits for it, first come first served.
  const fresh = total(t.TURNED_91_COUNT);
  const capacity = Math.floor(
    (lender.legalStaff * people * lender.casesPerHead * terms.legalCapacity * terms.collectors) /
      10_000,
  );
  const asked = state.waiting + fresh;
  const done = Math.min(asked, capacity);
  state.waiting = asked - done;
  state.legalRatio = asked > 0 ? done / asked : 1;
  book(t.CASES_NEW, fresh);
  book(t.CASES_DONE, done);
  book(t.CASES_WAITING, state.waiting);

  // Costs, fen.
  book(t.FUNDING, (receivables * lender.fundingCost) / 12);
  book(t.SERVICING, customers * lender.servicingCost * 100);
  book(t.ACQUISITION, total(t.APPLIED) * lender.acquisitionCost * 100);
  const reach = settings.collection.contactReach * terms.collectors;
  const intensity = (late: number): number => Math.min(terms.intensity[late]!, terms.intensityCap);
  book(
    t.COLLECTION_COST,
    100 *
      (early * intensity(0) * (8 * lender.messageCost + 0.1 * reach * lender.callCost) +
        middle * intensity(1) * 2 * reach * lender.callCost +
        long * intensity(3) * reach * lender.callCost),
  );
  book(t.LEGAL_COST, done * lender.caseCost * 100);
  const bases = {
    customers,
    bills: total(t.DUE_COUNT),
    late: early + middle + long,
    applications: total(t.APPLIED),
    longLate: middle + long,
    people: 0,
  };
  for (const { lever, order, strength, segments, values } of inForce) {
    const reached = bases[lever.cost.per] * strength * (segments.length / S);
    book(t.PROGRAMMES + order, reached * values.unitCost * 100);
  }
  const { stage1, stage2, stage3 } = PROVISION_RATES;
  const provision = Math.round(
    (owed[0]! + owed[1]!) * stage1 + (owed[2]! + owed[3]!) * stage2 + owed[4]! * stage3,
  );
  book(t.PROVISION_OPENING, state.provision);
  book(t.PROVISION, provision);
  state.provision = provision;

  // Complaints rise with the square of intensity above nothing; conduct and agencies bend them.
  const pressed =
    early * intensity(0) * intensity(0) +
    middle * intensity(1) * intensity(1) +
    long * intensity(3) * intensity(3);
  const complaints = market.complaints * pressed * terms.complaints;
  book(t.COMPLAINTS, complaints * 1e6);
  const applied = total(t.APPLIED);
  const refused = applied > 0 ? 1 - total(t.APPROVED) / applied : NORMAL_REFUSALS;
  const perCustomer = customers > 0 ? complaints / customers : 0;
  const trust =
    state.trust +
    market.trustPull * (0.6 - state.trust) -
    COMPLAINTS_ON_TRUST * (perCustomer - NORMAL_COMPLAINTS) -
    REFUSALS_ON_TRUST * (refused - NORMAL_REFUSALS) +
    terms.experience;
  state.trust = trust < 0 ? 0 : trust > 1 ? 1 : trust;
  book(t.TRUST, state.trust * 1e6);
  book(t.RIVAL, market.rival * people);
  book(t.ONE, 1);
  book(t.REGULATED, state.regulated > 0 ? 1 : 0);
  // The regulator answers three months in a row above its threshold with a year of conduct rules.
  const tooMany = market.regulator && perCustomer * 10_000 > market.regulatorThreshold;
  state.complained = tooMany ? state.complained + 1 : 0;
  if (state.regulated > 0) state.regulated--;
  if (state.complained >= 3 && m.t >= 1) {
    state.regulated = 12;
    state.complained = 0;
  }

  // Caution: losses of the month against what is normal for this book.
  if (receivables > 0) {
    const lost = all(t.allBuckets(t.CHARGED_OFF)) / receivables;
    if (m.t <= 0)
      state.normalLoss =
        m.t <= -6 ? lost : state.normalLoss + (lost - state.normalLoss) / (m.t + 7);
    else if (lender.cautionLoop && state.normalLoss > 0) {
      // What happened before fades by a tenth a month; e^-0.7 … e^0.2 bounds what caution can do.
      const moved = state.caution * 0.9 - lender.caution * (lost / state.normalLoss - 1);
      state.caution = moved < -0.7 ? -0.7 : moved > 0.2 ? 0.2 : moved;
    }
    // What is normal follows experience over about two years.
    if (m.t >= 1) state.normalLoss += (lost - state.normalLoss) / 24;
  }
}
