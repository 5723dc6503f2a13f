// The levers, in the order in which they act and are shown.
import { autopay } from './autopay.ts';
import { betterScoring } from './betterScoring.ts';
import { budgetTools } from './budgetTools.ts';
import { clearBills } from './clearBills.ts';
import { collections } from './collections.ts';
import { conductRules } from './conductRules.ts';
import { creditReporting } from './creditReporting.ts';
import { debtSale } from './debtSale.ts';
import { debtToIncomeCap } from './debtToIncomeCap.ts';
import { earlyWarning } from './earlyWarning.ts';
import { easyApplication } from './easyApplication.ts';
import { education } from './education.ts';
import { hardshipPlans } from './hardshipPlans.ts';
import { incomeSupport } from './incomeSupport.ts';
import { incomeVerification } from './incomeVerification.ts';
import { legalAction } from './legalAction.ts';
import { limitPolicy } from './limitPolicy.ts';
import { personalContact } from './personalContact.ts';
import { rateCap } from './rateCap.ts';
import { reminders } from './reminders.ts';
import { scoreCutoff } from './scoreCutoff.ts';
import { thirdPartyAgency } from './thirdPartyAgency.ts';

export const LEVERS = [
  scoreCutoff,
  debtToIncomeCap,
  limitPolicy,
  incomeVerification,
  betterScoring,
  reminders,
  autopay,
  earlyWarning,
  collections,
  personalContact,
  hardshipPlans,
  legalAction,
  thirdPartyAgency,
  debtSale,
  clearBills,
  education,
  budgetTools,
  easyApplication,
  conductRules,
  rateCap,
  creditReporting,
  incomeSupport,
] as const;

export type LeverId = (typeof LEVERS)[number]['id'];
