// The presets, in the order in which a reader meets them.
import { fintechInstalment } from './fintechInstalment.ts';
import { fintechShock } from './fintechShock.ts';
import { primeCard } from './primeCard.ts';
import { primeCardRecession } from './primeCardRecession.ts';
import { referenceWallet2019 } from './referenceWallet2019.ts';
import { referenceWallet2020Shock } from './referenceWallet2020Shock.ts';
import { referenceWalletCrunch } from './referenceWalletCrunch.ts';
import { referenceWalletLandGrab } from './referenceWalletLandGrab.ts';
import { referenceWalletRecession } from './referenceWalletRecession.ts';
import { referenceWalletSqueeze } from './referenceWalletSqueeze.ts';
import { referenceWalletSupported } from './referenceWalletSupported.ts';
import { subprimeInstalment } from './subprimeInstalment.ts';
import { subprimeShock } from './subprimeShock.ts';
import { taiwan2005 } from './taiwan2005.ts';
import { usPayInFour } from './usPayInFour.ts';

export const PRESETS = {
  'reference-wallet-2019': referenceWallet2019,
  'reference-wallet-2020-shock': referenceWallet2020Shock,
  'reference-wallet-supported': referenceWalletSupported,
  'reference-wallet-squeeze': referenceWalletSqueeze,
  'reference-wallet-recession': referenceWalletRecession,
  'reference-wallet-crunch': referenceWalletCrunch,
  'reference-wallet-land-grab': referenceWalletLandGrab,
  'fintech-instalment': fintechInstalment,
  'fintech-2020-shock': fintechShock,
  'subprime-instalment': subprimeInstalment,
  'subprime-2020-shock': subprimeShock,
  'us-pay-in-four': usPayInFour,
  'taiwan-2005': taiwan2005,
  'prime-card': primeCard,
  'prime-card-recession': primeCardRecession,
};
export type PresetId = keyof typeof PRESETS;
