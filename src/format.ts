// Numbers as words: shares, points, yuan, counts and months in the reader's language, with no more digits than are sure.
import type { MeasureUnit } from './model/index.ts';

/** Units of measures, and the points by which shares differ. */
export type Unit = MeasureUnit | 'points';

const formats = new Map<string, Intl.NumberFormat>();

/** A plain number with a fixed count of decimals; negative decimals round to tens, hundreds … */
export function number(x: number, locale: string, decimals = 0): string {
  const rough = decimals < 0 ? 10 ** -decimals : 1;
  const fixed = Math.max(0, decimals);
  const key = `${locale} ${fixed}`;
  let format = formats.get(key);
  if (!format) {
    format = new Intl.NumberFormat(locale, {
      minimumFractionDigits: fixed,
      maximumFractionDigits: fixed,
    });
    formats.set(key, format);
  }
  const rounded = Math.round(x / rough) * rough;
  const text = format.format(rough === 1 ? x : rounded);
  // A real minus sign, and none before what rounds to zero.
  const bare = text.replace(/^[-−]/, '');
  return bare === text ? text : /[1-9]/.test(bare) ? `−${bare}` : bare;
}

/**
 * Decimals worth saying of a value with this Monte Carlo error: the last digit is sure to within two.
 * Without an error, `most`.
 */
function digitsFor(mcse: number | undefined, most: number): number {
  if (!mcse || !Number.isFinite(mcse)) return most;
  return Math.min(most, Math.floor(-Math.log10(mcse / 2) + 1e-9));
}

/** 0.041 → “4.1 %”; in Chinese “4.1%”. */
export function share(x: number, locale: string, mcse?: number): string {
  return percent(x, locale, mcse) + (chinese(locale) ? '%' : '\u00a0%');
}

/** A change of a share: 0.013 → “+1.3 points”. */
export function points(x: number, locale: string, mcse?: number): string {
  return plus(percent(x, locale, mcse), x) + (chinese(locale) ? '个百分点' : ' points');
}

/** 12,345,678 → “¥12.3 million”; in Chinese “1,235万元”. */
export function yuan(x: number, locale: string, mcse?: number): string {
  const { text, scale } = scaled(x, locale, mcse);
  if (chinese(locale)) return `${text}${scale}元`;
  const [sign, rest] = text.startsWith('−') ? ['−', text.slice(1)] : ['', text];
  return `${sign}¥${rest}${scale && `\u00a0${scale}`}`;
}

/** Whole things: 12,346; in Chinese from ten wan up “12.3万”. */
export function count(x: number, locale: string, mcse?: number): string {
  if (chinese(locale) && Math.abs(x) >= 1e5) {
    const { text, scale } = scaled(x, locale, mcse);
    return text + scale;
  }
  // Two significant digits always stand.
  const least = 1 - Math.floor(Math.log10(Math.max(10, Math.abs(x))));
  return number(x, locale, Math.max(least, digitsFor(mcse, 0)));
}

/** An index from 0 to 1. */
export function index(x: number, locale: string, mcse?: number): string {
  return number(x, locale, Math.max(0, digitsFor(mcse, 2)));
}

export function inUnit(x: number, unit: Unit, locale: string, mcse?: number): string {
  switch (unit) {
    case 'share':
      return share(x, locale, mcse);
    case 'points':
      return points(x, locale, mcse);
    case 'yuan':
      return yuan(x, locale, mcse);
    case 'count':
      return count(x, locale, mcse);
    case 'index':
      return index(x, locale, mcse);
    default:
      return unit satisfies never;
  }
}

/** A change, always with its sign. */
export function signed(x: number, unit: MeasureUnit, locale: string, mcse?: number): string {
  return unit === 'share' ? points(x, locale, mcse) : plus(inUnit(x, unit, locale, mcse), x);
}

/** “3.6 to 4.7 %”: both ends with the same digits, the unit once where the language allows. */
export function range(low: number, high: number, unit: MeasureUnit, locale: string): string {
  const to = chinese(locale) ? '至' : ' to ';
  if (unit === 'share') {
    const most = Math.abs(high) < 0.001 ? 2 : 1;
    const from = number(low * 100, locale, most);
    const until = number(high * 100, locale, most);
    return chinese(locale) ? `${from}%${to}${until}%` : `${from}${to}${until}\u00a0%`;
  }
  return inUnit(low, unit, locale) + to + inUnit(high, unit, locale);
}

/** Short text for an axis. */
export function tick(unit: Unit, locale: string): (x: number) => string {
  return (x) => {
    if (unit === 'share' || unit === 'points') {
      const shown = x * 100;
      const decimals =
        [0, 1].find((d) => Math.abs(shown * 10 ** d - Math.round(shown * 10 ** d)) < 1e-6) ?? 2;
      const text = number(shown, locale, decimals);
      if (unit === 'points') return plus(text, x);
      return text + (chinese(locale) ? '%' : '\u00a0%');
    }
    if (unit === 'index')
      return number(
        x,
        locale,
        Number.isInteger(x) ? 0 : Number.isInteger(Math.round(x * 1e6) / 1e5) ? 1 : 2,
      );
    const [step, name] = [...(chinese(locale) ? WAN : LETTERS)].find(
      ([size]) => Math.abs(x) >= size,
    ) ?? [1, ''];
    const short = x / step;
    return number(short, locale, Math.abs(short - Math.round(short)) < 1e-6 ? 0 : 1) + name;
  };
}

/** A point in time: “month 18”; in Chinese “第18个月”. */
export function month(m: number, locale: string): string {
  if (m === 0) return chinese(locale) ? '现在' : 'today';
  return chinese(locale) ? `第${m}个月` : `month ${m}`;
}

/** A length of time: “18 months”. */
export function months(m: number, locale: string): string {
  return chinese(locale) ? `${m}个月` : `${m} ${m === 1 ? 'month' : 'months'}`;
}

const WAN = [
  [1e8, '亿'],
  [1e4, '万'],
] as const;
const MILLIONS = [
  [1e9, 'billion'],
  [1e6, 'million'],
] as const;
const LETTERS = [
  [1e9, 'bn'],
  [1e6, 'm'],
  [1e3, 'k'],
] as const;

function chinese(locale: string): boolean {
  return locale.startsWith('zh');
}

function percent(x: number, locale: string, mcse?: number): string {
  const most = x !== 0 && Math.abs(x) < 0.001 ? 2 : 1;
  return number(x * 100, locale, Math.max(0, digitsFor(mcse && mcse * 100, most)));
}

/** Puts a plus sign before what is above zero, also after rounding. */
function plus(text: string, x: number): string {
  return x > 0 && /[1-9]/.test(text) ? `+${text}` : text;
}

/** Three significant digits at most, in millions and billions or in wan and yi. */
function scaled(x: number, locale: string, mcse?: number): { text: string; scale: string } {
  const zh = chinese(locale);
  // What would round up to the next scale is said in it: 999,999,999 is a billion.
  const size = Math.abs(x) * (1 + 5e-4);
  const [step, scale] = (zh ? WAN : MILLIONS).find(([from]) => size >= from) ?? [1, ''];
  const value = x / step;
  const whole = Math.floor(Math.log10(Math.max(1, Math.abs(value) * (1 + 5e-4))));
  // Below ten thousand every yuan is said.
  const most = step === 1 ? (Math.abs(x) < 1e4 ? 0 : 2 - whole) : Math.max(0, 2 - whole);
  const decimals = Math.max(1 - whole, digitsFor(mcse && mcse / step, most));
  return { text: number(value, locale, Math.min(most, decimals)), scale };
}
