// The mark of each state: colour alone would not survive grey print.

interface Glyph {
  /** Path of one mark around (x, y). */
  readonly path: (x: number, y: number, size: number) => string;
  readonly filled: boolean;
  readonly round: boolean;
  readonly stroke: (size: number) => number;
}

const at = (x: number): string => x.toFixed(1);
const thin = (size: number): number => Math.max(0.75, size * 0.28);

/** A line of no length with round ends is the cheapest dot there is. */
const dot = (part: number): Glyph => ({
  path: (x, y) => `M${at(x)} ${at(y)}h0`,
  filled: false,
  round: true,
  stroke: (size) => size * part,
});
const cross = (weight: number): Glyph => ({
  path: (x, y, s) =>
    `M${at(x - s)} ${at(y - s)}l${at(2 * s)} ${at(2 * s)}M${at(x - s)} ${at(y + s)}l${at(2 * s)} ${at(-2 * s)}`,
  filled: false,
  round: false,
  stroke: (size) => size * weight,
});
const square: Glyph = {
  path: (x, y, s) => `M${at(x - s)} ${at(y - s)}h${at(2 * s)}v${at(2 * s)}h${at(-2 * s)}z`,
  filled: true,
  round: false,
  stroke: thin,
};
const diamond: Glyph = {
  ...square,
  path: (x, y, s) => {
    const r = at(1.3 * s);
    return `M${at(x)} ${at(y - 1.3 * s)}l${r} ${r}l-${r} ${r}l-${r} -${r}z`;
  },
};
const triangle: Glyph = {
  ...square,
  path: (x, y, s) => `M${at(x)} ${at(y - 1.2 * s)}l${at(1.2 * s)} ${at(2.2 * s)}h${at(-2.4 * s)}z`,
};
const upsideDown: Glyph = {
  ...square,
  path: (x, y, s) =>
    `M${at(x - 1.25 * s)} ${at(y - 1.1 * s)}h${at(2.5 * s)}l${at(-1.25 * s)} ${at(2.3 * s)}z`,
};

const GLYPHS: Readonly<Record<string, Glyph>> = {
  outside: dot(0.9),
  rejected: cross(0.35),
  current: dot(1.6),
  d1_30: square,
  d31_60: diamond,
  d61_90: triangle,
  d91_plus: upsideDown,
  chargedOff: cross(0.75),
};

export const glyphOf = (state: string): Glyph => GLYPHS[state] ?? dot(1.9);
