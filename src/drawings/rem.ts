// The root's font size: pictures grow with the reader's letters.

/** Pixels of one rem as it is now; asked again when what it is for was `measured` again. */
export function rem(measured: number): number {
  const size = measured < 0 ? NaN : parseFloat(getComputedStyle(document.documentElement).fontSize);
  return size > 0 ? size : 16;
}
