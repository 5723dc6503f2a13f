// The presets, in the order in which a reader meets them.
import { fintechInstalment } from './fintechInstalment.ts';
import { primeCard } from './primeCard.ts';
import { referenceWallet2019 } from './referenceWallet2019.ts';
import { referenceWallet2020Shock } from './referenceWallet2020Shock.ts';
import { taiwan2005 } from './taiwan2005.ts';
import { usPayInFour } from './usPayInFour.ts';

export const PRESETS = {
  'reference-wallet-2019': referenceWallet2019,
  'reference-wallet-2020-shock': referenceWallet2020Shock,
  'fintech-instalment': fintechInstalment,
  'us-pay-in-four': usPayInFour,
  'taiwan-2005': taiwan2005,
  'prime-card': primeCard,
};
export type PresetId = keyof typeof PRESETS;
