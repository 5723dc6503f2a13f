// Sentences made of declared words and page words: values, changes, problems, sources.
import { number } from '../format.ts';
import { isPath, MEASURES, parameterOf } from '../model/index.ts';
import type { Evidence, NumberParameter, Path, Problem, Value } from '../model/index.ts';
import type { CommonName, DeclaredWords } from './declared.ts';
import type { Words } from './languages.ts';

interface Named {
  readonly label: string;
  readonly help: string;
  readonly options?: Readonly<Record<string, string>>;
}

/** The words of a path, also of those that all levers share. */
export function wordsAt(path: Path, { declared }: Pick<Words, 'declared'>): Named {
  const own = (declared.parameters as Readonly<Partial<Record<Path, Named>>>)[path];
  if (path === 'economy.shock' && own) {
    const shocks = Object.entries(declared.shocks).map(([id, { label }]) => [id, label]);
    return { ...own, options: Object.fromEntries(shocks) as Record<string, string> };
  }
  if (own) return own;
  const name = path.slice(path.lastIndexOf('.') + 1) as CommonName;
  const common = declared.common[name];
  return name === 'audience'
    ? { ...common, options: { all: declared.everybody, ...declared.segments } }
    : common;
}

/** Decimals that a step of the control can reach. */
function decimalsOf(step: number): number {
  for (let d = 0; d < 6; d++) {
    if (Math.abs(step * 10 ** d - Math.round(step * 10 ** d)) < 1e-9) return d;
  }
  return 6;
}

/** A number without its unit: shares as per cent. */
function bareNumber(parameter: NumberParameter, value: number, locale: string): string {
  const share = parameter.unit.startsWith('share');
  const shown = share ? value * 100 : value;
  const usual = decimalsOf(share ? parameter.step * 100 : parameter.step);
  // A link may carry a value between the steps: it is shown as it is.
  const finer = Math.min(4, decimalsOf(Number(shown.toPrecision(8))));
  return number(shown, locale, Math.max(usual, finer)) + (share ? percentSign(locale) : '');
}

const percentSign = (locale: string): string => (locale.startsWith('zh') ? '%' : '\u00a0%');

const numberAt = (path: Path): NumberParameter => {
  const parameter = parameterOf(path);
  if (parameter.kind !== 'number') throw new TypeError(`${path} is not a number.`);
  return parameter;
};

/** A number as it stands in a field to write in, without per cent sign and unit. */
export function bareText(path: Path, value: number, { locale }: Words): string {
  return bareNumber(numberAt(path), value, locale).replace(percentSign(locale), '');
}

/** What stands before and after the field. */
export function affixes(path: Path, { declared, locale }: Words): readonly [string, string] {
  const { unit } = numberAt(path);
  const [before = '', after = ''] = declared.units[unit].split('{}');
  return [before, (unit.startsWith('share') ? percentSign(locale) : '') + after];
}

/** From one value to another, with the unit said once: “3 to 8 % a month”. */
export function rangeText(
  path: Path,
  [low, high]: readonly [number, number],
  words: Words,
): string {
  const [before, after] = affixes(path, words);
  const [from, to] = [bareText(path, low, words), bareText(path, high, words)];
  return before + words.pages.change.interval(from, to) + after;
}

/** What a reader wrote into the field: “12.5 %”, “1,200”, “−3”. */
export function readNumber(path: Path, text: string): number | undefined {
  const bare = text.replaceAll(/[,\s%¥元]/g, '').replace('−', '-');
  if (!/^-?\d*\.?\d+$/.test(bare)) return undefined;
  return numberAt(path).unit.startsWith('share')
    ? Number((Number(bare) / 100).toPrecision(12))
    : Number(bare);
}

/** A value with its unit, in the reader's language. */
export function valueText(path: Path, value: Value, words: Words): string {
  const parameter = parameterOf(path);
  if (parameter.kind === 'switch') return value === true ? words.pages.on : words.pages.off;
  if (parameter.kind === 'choice') {
    return wordsAt(path, words).options?.[String(value)] ?? String(value);
  }
  const text = bareNumber(parameter, Number(value), words.locale);
  return words.declared.units[parameter.unit].replace('{}', text);
}

export interface Change {
  readonly path: Path;
  readonly from: Value;
  readonly to: Value;
}

/** “You changed: Economic pressure 50 → 62; Reminders on”. */
export function changeSentence(changes: readonly Change[], words: Words, most = 4): string {
  if (changes.length === 0) return words.pages.changes.none;
  const parts = changeTexts(changes, words);
  return words.pages.changes.some(parts.slice(0, most), Math.max(0, parts.length - most));
}

/** “Economic pressure 50 → 62”, “Reminders on”. */
export function changeTexts(changes: readonly Change[], words: Words): string[] {
  const { pages } = words;
  const switched = new Set(
    changes.flatMap(({ path }) => (path.endsWith('.on') ? [path.slice(0, -'.on'.length)] : [])),
  );
  return changes.map(({ path, from, to }) => {
    const [group, lever = '', name = ''] = path.split('.');
    if (group !== 'policies') {
      return pages.changes.value(
        wordsAt(path, words).label,
        valueText(path, from, words),
        valueText(path, to, words),
      );
    }
    const { label } = words.declared.levers[lever as keyof DeclaredWords['levers']];
    if (name === 'on') return to === true ? pages.changes.on(label) : pages.changes.off(label);
    const detail = pages.changes.value(
      wordsAt(path, words).label,
      valueText(path, from, words),
      valueText(path, to, words),
    );
    return switched.has(`policies.${lever}`) ? detail : pages.changes.of(label, detail);
  });
}

/** A path as a reader would call it. */
function nameOf(path: string, words: Words): string {
  if (isPath(path)) {
    const [group, lever] = path.split('.');
    const { label } = wordsAt(path, words);
    return group === 'policies'
      ? words.pages.changes.of(
          words.declared.levers[lever as keyof DeclaredWords['levers']].label,
          label,
        )
      : label;
  }
  const own: Readonly<Record<string, string>> = words.pages.runNames;
  return own[path] ?? path;
}

/** What was wrong with a link, one sentence. */
export function problemSentence(problem: Problem, words: Words): string {
  const { problems } = words.pages;
  const bound = (path: string, value: number): string =>
    isPath(path) ? valueText(path, value, words) : number(value, words.locale);
  switch (problem.kind) {
    case 'unknown':
      return problems.unknown(problem.path);
    case 'range': {
      const name = nameOf(problem.path, words);
      const [min, max] = [bound(problem.path, problem.min), bound(problem.path, problem.max)];
      return problem.path === 'seed'
        ? problems.seed(min, max)
        : problems.range(name, problem.given, min, max);
    }
    case 'type':
      return problem.expected === 'switch'
        ? problems.notSwitch(nameOf(problem.path, words), problem.given)
        : problems.notNumber(nameOf(problem.path, words), problem.given);
    case 'option':
      return problems.option(nameOf(problem.path, words), problem.given);
    case 'preset':
      return problems.preset(problem.given);
    case 'shape': {
      const shapes: Readonly<Record<string, string>> = problems.shapes;
      return shapes[problem.expected] ?? problems.twice(nameOf(problem.expected, words));
    }
    case 'conflict':
      return problems.endBeforeStart(nameOf(problem.path, words));
    default:
      return problem satisfies never;
  }
}

/** How sure and after which rows of the evidence file. */
export function sourceText(evidence: Evidence, { declared, pages }: Words): string {
  return pages.source(declared.grades[evidence.grade], evidence.rows);
}

/** Is a change of this measure better or worse, or neither? */
export function directionOf(
  id: keyof typeof MEASURES,
  change: number,
): 'worse' | 'better' | 'none' {
  const { worse } = MEASURES[id];
  if (worse === undefined || change === 0) return 'none';
  return (worse === 'more') === change > 0 ? 'worse' : 'better';
}
