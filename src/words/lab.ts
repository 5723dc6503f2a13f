// The words of the Laboratory, loaded by its page only; and what a world of a set is called.
import { PARAMETERS, presetValue, valueOf } from '../model/index.ts';
import type { Scenario } from '../model/index.ts';
import { labEn } from './lab.en.ts';
import type { LabWords } from './lab.en.ts';
import { labZh } from './lab.zh.ts';
import type { LanguageCode, Words } from './languages.ts';
import { changeTexts } from './sentences.ts';

export const labWords: Readonly<Record<LanguageCode, LabWords>> = { en: labEn, zh: labZh };

/** What a world changes against its preset, in a few words; nothing if it is the preset as it stands. */
export function deedsOf(scenario: Scenario, words: Words, most = 2): string {
  const { preset } = scenario;
  const changes = [...PARAMETERS.keys()].flatMap((path) => {
    const [from, to] = [presetValue(preset, path), valueOf(scenario, path)];
    return from === to ? [] : [{ path, from, to }];
  });
  const { worlds } = labWords[words.code];
  const texts = changeTexts(changes, words);
  const more = texts.length - most;
  const join = words.locale.startsWith('zh') ? '；' : '; ';
  return texts.slice(0, most).join(join) + (more > 0 ? ` ${worlds.more(more)}` : '');
}

/** The name that its reader gave a world, or one after what it is. */
export function nameOfWorld(
  {
    name,
    kind,
    scenario,
  }: {
    readonly name: string | undefined;
    readonly kind: 'here' | 'base' | 'own';
    readonly scenario: Scenario;
  },
  words: Words,
): string {
  if (name !== undefined) return name;
  const { worlds } = labWords[words.code];
  if (kind === 'here') return worlds.yours;
  if (kind === 'base') return worlds.baseline;
  return deedsOf(scenario, words, 1) || words.declared.presets[scenario.preset].label;
}
