// The colours of tokens.css can be read, keep their order in grey, and stay apart for the colour-blind.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync(new URL('../../src/ui/tokens.css', import.meta.url), 'utf8');
type Rgb = readonly [number, number, number];

function tokensOf(theme: 'light' | 'dark'): Map<string, string> {
  const pairs = css.matchAll(/(--[\w-]+):\s*light-dark\((#\w{6})\w*,\s*(#\w{6})\w*\)/g);
  return new Map(
    [...pairs].map(([, name, light, dark]) => [name!, theme === 'light' ? light! : dark!]),
  );
}

/** Linear light. */
function linear(hex: string): Rgb {
  const channel = (at: number) => {
    const c = parseInt(hex.slice(at, at + 2), 16) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

const luminance = ([r, g, b]: Rgb) => 0.2126 * r + 0.7152 * g + 0.0722 * b;

function contrast(a: string, b: string): number {
  const [low, high] = [luminance(linear(a)), luminance(linear(b))].sort((x, y) => x - y);
  return (high! + 0.05) / (low! + 0.05);
}

function lightness(rgb: Rgb): number {
  return lab(rgb)[0];
}

/** CIE L*a*b* under D65. */
function lab([r, g, b]: Rgb): Rgb {
  const f = (t: number) => (t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116);
  const x = f((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.9505);
  const y = f(0.2126 * r + 0.7152 * g + 0.0722 * b);
  const z = f((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.089);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

const distance = (a: Rgb, b: Rgb) => Math.hypot(...lab(a).map((value, i) => value - lab(b)[i]!));

// Machado, Oliveira & Fernandes 2009, full severity, in linear light.
const EYES: Record<string, readonly Rgb[]> = {
  'all three cones': [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

function seen(rgb: Rgb, eye: readonly Rgb[]): Rgb {
  const row = (i: number) => {
    const value = eye[i]!.reduce((sum, weight, j) => sum + weight * rgb[j]!, 0);
    return Math.min(1, Math.max(0, value));
  };
  return [row(0), row(1), row(2)];
}

const SEVERITY = ['current', 'd1_30', 'd31_60', 'd61_90', 'd91_plus', 'chargedOff'];
const SCENARIOS = [
  'scenario',
  'scenario-2',
  'scenario-3',
  'scenario-4',
  'scenario-5',
  'scenario-6',
  'scenario-7',
];

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
  const tokens = tokensOf(theme);
  const colour = (name: string) => {
    const value = tokens.get(`--${name}`);
    if (!value) throw new Error(`tokens.css has no --${name} in both themes.`);
    return value;
  };

  it.each(['page', 'panel', 'sunk'])('text and controls can be read on the %s', (ground) => {
    for (const ink of ['text', 'quiet', 'faint', 'accent', 'warn', 'good']) {
      expect(contrast(colour(ink), colour(ground)), ink).toBeGreaterThanOrEqual(4.5);
    }
  });

  it('text on the accent can be read, and the accent on its soft ground', () => {
    expect(contrast(colour('on-accent'), colour('accent'))).toBeGreaterThanOrEqual(4.5);
    expect(contrast(colour('accent'), colour('accent-soft'))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(['page', 'panel'])('every line and mark stands out from the %s', (ground) => {
    const marks = [...tokens.keys()].filter((name) => name.startsWith('--mark-'));
    expect(marks.length).toBeGreaterThan(10);
    for (const mark of [...marks, '--baseline', '--focus', ...SCENARIOS.map((id) => `--${id}`)]) {
      // People without an account are the ground against which the others are seen.
      const least = mark === '--mark-outside' ? 2.5 : 3;
      expect(contrast(tokens.get(mark)!, colour(ground)), mark).toBeGreaterThanOrEqual(least);
    }
  });

  it('severity keeps its order in grey print', () => {
    const order = SEVERITY.map((id) => lightness(linear(colour(`sev-${id}`))));
    for (let i = 1; i < order.length; i++) {
      const step = theme === 'light' ? order[i - 1]! - order[i]! : order[i]! - order[i - 1]!;
      expect(step, `${SEVERITY[i - 1]!} to ${SEVERITY[i]!}`).toBeGreaterThanOrEqual(5);
    }
    // From thirty days on, where money is lost, the steps are wide.
    expect(Math.abs(order[2]! - order[4]!)).toBeGreaterThan(12);
  });

  it.each(Object.keys(EYES))('neighbours in severity can be told apart with %s', (name) => {
    const colours = SEVERITY.map((id) => seen(linear(colour(`sev-${id}`)), EYES[name]!));
    for (let i = 1; i < colours.length; i++) {
      expect(
        distance(colours[i - 1]!, colours[i]!),
        `${SEVERITY[i - 1]!} and ${SEVERITY[i]!}`,
      ).toBeGreaterThan(10);
    }
  });

  it.each(Object.keys(EYES))(
    'a scenario is never taken for the baseline or for a severity with %s',
    (name) => {
      const scenario = seen(linear(colour('scenario')), EYES[name]!);
      for (const other of ['baseline', 'accent', ...SEVERITY.map((id) => `sev-${id}`)]) {
        expect(distance(scenario, seen(linear(colour(other)), EYES[name]!)), other).toBeGreaterThan(
          15,
        );
      }
    },
  );
});

it('motion stops when a reader asks for less of it', () => {
  expect(css).toMatch(/prefers-reduced-motion: reduce\)\s*\{[^}]*--fast: 0ms;[^}]*--calm: 0ms;/);
});

it('type stands on one scale with the ratio 1.2', () => {
  for (let step = -2; step <= 5; step++) {
    const size = Number(new RegExp(`--text-${step}: ([\\d.]+)rem`).exec(css)?.[1]);
    expect(size).toBeCloseTo(1.2 ** step, 2);
  }
});
