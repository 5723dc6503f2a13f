// What the fast kernel reads and writes, and where it stands in its memory: terms, tables, books, columns.
import { People } from '../people.ts';
import type { Column } from '../people.ts';
import { RISK_ODDS } from '../riskIndex.ts';
import { BUYING, EXP, EXPENSE_SHOCK, EXPONENTIAL, LOGISTIC, NORMAL, SMALL } from '../tables.ts';
import { RETRY } from '../month/applications.ts';
import type { MonthContext } from '../month/context.ts';

type Numbers = number | ArrayLike<number>;

/** The terms of a month, as the stages use them: name, how many numbers, where they come from. */
export const TERMS: readonly (readonly [string, number, (m: MonthContext) => Numbers])[] = [
  // The address of chance, and of the books.
  ['key', 4, (m) => m.key],
  ['address', 1, (m) => m.address],
  ['replicate', 1, (m) => m.replicate],
  ['t', 1, (m) => m.t],
  ['months', 1, (m) => m.tallies.months],
  // Work, bill, spend.
  ['jobLoss', 1, (m) => m.jobLoss],
  ['jobFinding', 1, (m) => m.jobFinding],
  ['outOfWork', 1, (m) => m.outOfWork],
  ['cut', 1, (m) => Math.round(m.payCut * 4096) | 0],
  ['isCard', 1, (m) => (m.isCard ? 1 : 0)],
  ['interest', 1, (m) => m.interest],
  ['minimumRate', 1, (m) => m.minimumRate],
  ['planFee', 128, (m) => m.planFee],
  ['costs', 1, (m) => m.costs],
  ['crunchRank', 1, (m) => m.crunchRank],
  ['patience', 4, (m) => m.patience],
  ['blindSpot', 4, (m) => m.blindSpot],
  ['clawBack', 4, (m) => m.clawBack],
  ['experience', 256, (m) => m.experience],
  // Due.
  ['abilitySlope', 1, (m) => m.abilitySlope],
  ['abilityShift', 1, (m) => m.abilityShift],
  ['helpShare', 1, (m) => m.helpShare],
  ['liquidity', 1, (m) => (m.terms.liquidity ? 1 : 0)],
  ['early', 1, (m) => m.terms.early],
  ['autopayRank', 4, (m) => m.autopayRank],
  ['forget', 4, (m) => m.forget],
  ['forgetFirst', 4, (m) => m.forgetFirst],
  ['willing', 4, (m) => m.willing],
  // Late and claims.
  ['teachable', 4, (m) => m.teachable],
  ['personFactor', 1, (m) => m.personFactor],
  ['personReach', 1, (m) => m.personReach],
  ['hazardEarly', 21, (m) => m.hazardEarly],
  ['hazardLate', 21, (m) => m.hazardLate],
  ['duration', 256, (m) => m.duration],
  ['handover', 1, (m) => m.handover],
  ['keepUp', 1, (m) => m.keepUp],
  ['hardship', 1, (m) => m.terms.hardship],
  ['planMonths', 1, (m) => m.terms.planMonths],
  ['writeDown', 1, (m) => m.terms.writeDown],
  ['lateFee', 1, (m) => m.lateFee],
  ['sale', 1, (m) => m.terms.sale],
  ['saleAge', 1, (m) => m.terms.saleAge],
  ['salePrice', 1, (m) => m.terms.salePrice],
  ['claimChance', 40, (m) => m.claimChance],
  ['claimAgency', 40, (m) => m.claimAgency],
  ['claimLegal', 40, (m) => m.claimLegal],
  ['agency', 1, (m) => m.terms.agency],
  ['agencyFrom', 1, (m) => m.terms.agencyFrom],
  ['agencyFee', 1, (m) => m.terms.agencyFee],
  // Buy.
  ['patienceDesire', 4, (m) => m.patienceDesire],
  ['draws', 4, (m) => m.draws],
  ['blindDesire', 1024, (m) => m.blindDesire],
  ['substitution', 1, (m) => m.settings.product.substitution],
  ['merchantFee', 1, (m) => m.settings.product.merchantFee],
  ['instalmentShare', 1, (m) => m.settings.product.instalmentShare],
  ['tenorEdge', 4, (m) => m.tenorEdge],
  // Applications and close.
  ['apply', 1, (m) => m.apply],
  ['applyAgain', 1, (m) => m.apply * RETRY],
  ['selection', 1, (m) => m.settings.market.adverseSelection / 1024],
  ['signal', 1, (m) => m.signal],
  ['noise', 1, (m) => m.noise],
  ['thinSignal', 1, (m) => m.thinSignal],
  ['thinNoise', 1, (m) => m.thinNoise],
  ['misreports', 1, (m) => m.settings.borrowers.misreports * m.terms.misreport * 256],
  ['caught', 1, (m) => m.terms.verify * 256],
  ['hides', 1, (m) => m.settings.borrowers.hiddenDebt * m.terms.hidden * 256],
  ['reveal', 1, (m) => m.terms.reveal],
  ['limitMonths', 1, (m) => m.settings.product.limitMonths],
  ['limitFactor', 1, (m) => m.terms.limitFactor],
  ['limitCap', 1, (m) => m.settings.product.limitCap * 100 * m.terms.limitFactor],
  ['limitGrowth', 1, (m) => m.settings.product.limitGrowth],
  ['debtCap', 1, (m) => m.terms.debtCap],
  ['rateCap', 1, (m) => m.terms.rateCap],
  ['lossSlope', 1, (m) => RISK_ODDS.slope * m.signal],
  ['fundingCost', 1, (m) => m.settings.lender.fundingCost],
  ['abandonFrom', 1, (m) => 256 - m.terms.abandon * 256],
  ['cutOff', 1, (m) => m.cutOff],
  ['reviewCutOff', 1, (m) => m.reviewCutOff],
  ['leave', 1, (m) => m.leave],
];

/** The tables of the integer specification. */
export const TABLES = {
  logistic: LOGISTIC,
  small: SMALL,
  exp: EXP,
  exponential: EXPONENTIAL,
  expenseShock: EXPENSE_SHOCK,
  buying: BUYING,
  normal: NORMAL,
} as const;

/** The columns of `people` by name, in the order in which they are declared. */
export function columnsOf(people: People): [string, Column][] {
  return Object.entries(people).filter((entry): entry is [string, Column] =>
    ArrayBuffer.isView(entry[1]),
  );
}

/** Names of the columns. */
export const COLUMNS = columnsOf(new People(1)).map(([name]) => name);
