// After charge-off: who collects, what is sold, what expires (month/claims.ts).
import * as at from './layout';
import {
  bits,
  book,
  bookRecovery,
  byte,
  CLAIMED,
  expOf,
  GONE,
  listed,
  listStart,
  roundInt,
  scratch,
  setByte,
  setWord,
  term,
  termOf,
  unsignedHalf,
  word,
} from './books';
import { draw } from './draw';
import { LUCK } from './late';

function finish(i: i32): void {
  setWord(at.P_CLAIM, i, 0);
  setByte(at.P_STATUS, i, GONE);
}

export function claims(from: i32): void {
  const end = listed(CLAIMED);
  draw(listStart(CLAIMED), end, from, LUCK, at.X_LATE_A);
  for (let k = 0; k < end; k++) {
    const i = from + scratch(listStart(CLAIMED), k);
    const months = byte(at.P_CLAIM_AGE, i);
    const left = word(at.P_CLAIM, i);
    const words = at.X_LATE_A + ((<usize>k) << 2);
    const sale = term(at.M_SALE);
    if (
      sale > 0 &&
      <f64>months >= term(at.M_SALE_AGE) &&
      <f64>(unsignedHalf(at.P_RANK, i) >> 8) < sale * 256
    ) {
      const price = term(at.M_SALE_PRICE) * expOf(roundInt(-0.36 * (<f64>months / 12 - 1) * 1024));
      book(at.CLAIMS_SOLD, left);
      book(at.SALE_PROCEEDS, floor<f64>(<f64>left * price));
      finish(i);
      continue;
    }
    if (<f64>load<u32>(words, 4096) < termOf(at.M_CLAIM_CHANCE, months)) {
      const amount = bits(max<f64>(1, floor<f64>(<f64>left * 0.25)));
      setWord(at.P_CLAIM, i, left - amount);
      bookRecovery(i, amount);
      const who = <f64>(load<u32>(words, 6144) >>> 8) / 16777216;
      const agency = termOf(at.M_CLAIM_AGENCY, months);
      if (who < agency) {
        const fee = min<f64>(0.44, term(at.M_AGENCY_FEE) + (0.11 * <f64>months) / 24);
        book(at.RECOVERED_AGENCY, amount);
        book(at.AGENCY_FEES, floor<f64>(<f64>amount * fee));
      } else if (who < agency + termOf(at.M_CLAIM_LEGAL, months)) book(at.RECOVERED_LEGAL, amount);
      else book(at.RECOVERED_OWN, amount);
    }
    setByte(at.P_CLAIM_AGE, i, months + 1);
    const rest = word(at.P_CLAIM, i);
    if (months + 1 >= 36 || rest == 0) {
      book(at.CLAIMS_EXPIRED, rest);
      finish(i);
    } else {
      book(at.CLAIMS, rest);
      const agency = term(at.M_AGENCY);
      if (agency > 0 && <f64>(months + 1) >= term(at.M_AGENCY_FROM))
        book(at.CLAIMS_PLACED, floor<f64>(<f64>rest * agency));
      book(at.CLAIM_AGES + (months < 3 ? 0 : months < 6 ? 1 : 2), rest);
    }
  }
}
