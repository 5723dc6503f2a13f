// The door of the words.
export { auditWords } from './audit.ts';
export { embedWords } from './embed.ts';
export { chartWords, findingSentence, monthSentence, subtitleOf, tableWords } from './findings.ts';
export { attributionWords, groupName } from './attribution.ts';
export { fitWords } from './fit.ts';
export { GLOSSARY } from './glossary.ts';
export { learnWords } from './learn.ts';
export { deedsOf, labWords, nameOfWorld } from './lab.ts';
export type { ViewGroup, ViewId } from './lab.en.ts';
export { leverWords } from './lever.ts';
export {
  chancesOf,
  eventsOf,
  joinedEvents,
  lifeSentence,
  livesWords,
  moneyText,
  partingSentence,
} from './lives.ts';
export type { LifeEvent, LivesWords } from './lives.ts';
export { english, languageFor, LANGUAGES } from './languages.ts';
export type { LanguageCode, LanguageId, Words } from './languages.ts';
export { inTraditional } from './script.ts';
export { bibtex, methodsText } from './methods.ts';
export type { Described } from './methods.ts';
export { factorName, sensitivityWords } from './sensitivity.ts';
export { riskWords } from './risk.ts';
export { rollsWords } from './rolls.ts';
export { selectionWords } from './selection.ts';
export { shareWords } from './share.ts';
export type { ShareWords } from './share.ts';
export {
  affixes,
  bareText,
  changeSentence,
  changeTexts,
  directionOf,
  problemSentence,
  rangeText,
  readNumber,
  sourceText,
  valueText,
  wordsAt,
} from './sentences.ts';
export { vintagesWords } from './vintages.ts';
