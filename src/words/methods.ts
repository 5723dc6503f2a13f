// How a run came about, in the words of a paper: made from the declarations and the values of the run.
import * as format from '../format.ts';
import { MEASURES, MODEL_VERSION, SEGMENTS, WARM_UP } from '../model/index.ts';
import type { RunSettings, Scenario, Summary } from '../model/index.ts';
import type { Words } from './languages.ts';
import { changeTexts } from './sentences.ts';
import type { Change } from './sentences.ts';
import type { ShareWords } from './share.en.ts';

export interface Described {
  readonly scenario: Scenario;
  readonly run: RunSettings;
  /** Against the preset. */
  readonly changes: readonly Change[];
  readonly link: string;
  readonly fingerprint: string;
  /** What is late at the end, over all worlds. */
  readonly late: Summary;
}

/** After the ODD protocol: a paragraph for each of its elements. */
export function methodsText(of: Described, words: Words, share: ShareWords): string {
  const say = share.methods;
  const { declared, pages, locale } = words;
  const { run, late } = of;
  const zh = locale.startsWith('zh');
  const list = (parts: readonly string[]): string => parts.join(zh ? '；' : '; ');
  const { label, help } = declared.measures.overdue_30_plus;
  const percent = (x: number): string => format.share(x, locale, late.mcse);
  return [
    say.purpose(MODEL_VERSION),
    say.entities(
      format.count(run.borrowers, locale),
      SEGMENTS.map((id) => declared.segments[id]).join(zh ? '、' : ', '),
      run.months,
    ),
    say.process(pages.model.months.join(zh ? '' : ' ')),
    say.design,
    say.start(declared.presets[of.scenario.preset].label, WARM_UP),
    of.changes.length === 0 ? say.noInput : say.input(list(changeTexts(of.changes, words))),
    say.observed(label, help),
    say.experiment(format.count(run.replicates, locale), run.seed),
    say.result(
      run.months,
      percent(late.mean),
      format.inUnit(late.mcse, 'points', locale).replace('+', ''),
      percent(late.p05),
      percent(late.p95),
    ),
    say.reproduce(of.fingerprint, of.link),
  ].join('\n\n');
}

/** An entry for a bibliography; `on` is the day on which it was looked up. */
export function bibtex(of: Described, words: Words, share: ShareWords, on: string): string {
  const say = share.methods;
  const { preset } = of.scenario;
  const note = `Preset ${preset}, ${MEASURES.overdue_30_plus.label}; seed ${of.run.seed}; ${of.run.replicates} worlds of ${of.run.borrowers} people over ${of.run.months} months; fingerprint ${of.fingerprint}`;
  const fields = {
    author: `{${say.authors}}`,
    title: `{${say.site}}: ${say.subtitle}. ${words.declared.presets[preset].label}`,
    version: MODEL_VERSION,
    year: '2026',
    note,
    urldate: on,
  };
  return [
    `@software{overdue-lab-${of.fingerprint.slice(0, 8)},`,
    ...Object.entries(fields).map(([key, value]) => `  ${key} = {${escaped(value)}},`),
    // An address is taken as it is.
    `  url = {${of.link}}`,
    '}',
  ].join('\n');
}

/** Signs that mean something to TeX. */
const escaped = (text: string): string =>
  text
    .replaceAll(/[%&#_$]/g, '\\$&')
    .replaceAll('~', '\\~{}')
    .replaceAll('^', '\\^{}');
