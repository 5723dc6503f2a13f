// The paths in the order in which compact links number them: frozen for ever, new ones at the end.

/**
 * A group and its names in each line. Never reorder, rename or remove: the place is the meaning of a
 * published link. A new parameter gets a line of its own at the end; until it has one, links write
 * it in plain words.
 */
const FROZEN = `
economy pressure shock shockStart noise jobLoss jobFinding jobLossSlope jobFindingSlope payCutSlope replacementRate
borrowers spendingAttitude informationAsymmetry medianIncome incomeSpread students youngWorkers households gigWorkers essentials debtFree otherDebt hiddenDebt patience blindSpot handToMouth forgetfulness autopay thinFile misreports willingnessBase abilitySteepness abilityMidpoint help
product kind instalmentUsers dormant fee3 fee6 fee12 fee24 share3 share6 share12 share24 lateFee merchantFee cardRate minimumShare limitMonths limitCap utilisation keepUp
underwriting strictness signal thinFileSignal drift reviewMonths
collection cureForgot cureWouldNot cureCouldNot second third later effectForgot effectWouldNot effectCouldNot recovery contactReach
lender fundingCost servicingCost acquisitionCost messageCost callCost legalStaff casesPerHead caseCost cautionLoop caution
market customersToday innovators imitators churn trustStart trustPull trustElasticity complaints rival
policies.scoreCutoff on intensity start end audience unitCost approval
policies.debtToIncomeCap on intensity start end audience unitCost cap
policies.limitPolicy on intensity start end audience unitCost factor
policies.incomeVerification on intensity start end audience unitCost caught abandon
policies.betterScoring on intensity start end audience unitCost signal thinFile
policies.reminders on intensity start end audience unitCost effect firstBill
policies.autopay on intensity start end audience unitCost target
policies.earlyWarning on intensity start end audience unitCost caught
policies.collections on intensity start end audience unitCost early middle late
policies.personalContact on intensity start end audience unitCost factor
policies.hardshipPlans on intensity start end audience unitCost takeUp months writeDown liquidity
policies.legalAction on intensity start end audience unitCost capacity effect
policies.thirdPartyAgency on intensity start end audience unitCost from yield fee
policies.debtSale on intensity start end audience unitCost age price
policies.clearBills on intensity start end audience unitCost draws blindSpot
policies.education on intensity start end audience unitCost effect teachable halfLife
policies.budgetTools on intensity start end audience unitCost clawBack patience
policies.easyApplication on intensity start end audience unitCost applicants signalLoss
policies.conductRules on intensity start end audience unitCost capacity
policies.rateCap on intensity start end audience unitCost cap
policies.creditReporting on intensity start end audience unitCost draws wouldNot reveal
policies.incomeSupport on intensity start end audience unitCost rate
product limitGrowth substitution
collection handover
product instalmentShare
lender capacityLoop
market adverseSelection trustLoop growthLoop regulator regulatorThreshold
`;

export const LINK_PATHS: readonly string[] = FROZEN.trim()
  .split('\n')
  .flatMap((line) => {
    const [group = '', ...names] = line.split(' ');
    return names.map((name) => `${group}.${name}`);
  });
