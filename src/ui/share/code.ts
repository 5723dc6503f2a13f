// A QR code of an address, drawn here.
import { renderSVG } from 'uqr';

/** As SVG; nothing if the address is longer than a code can hold. */
export function codeOf(address: string): string | undefined {
  try {
    return renderSVG(address, { border: 2, ecc: 'L' });
  } catch {
    return undefined;
  }
}
