// The few words around an embedded picture, in both languages.
import type { LanguageCode } from './languages.ts';

interface EmbedWords {
  readonly note: string;
  readonly reproduced: string;
  readonly open: string;
}

export const embedWords: Readonly<Record<LanguageCode, EmbedWords>> = {
  en: {
    note: 'A model, not a forecast; computed in your browser.',
    reproduced: 'Reproduced exactly.',
    open: 'Open in Overdue Lab',
  },
  zh: {
    note: '这是模型，不是预测；在你的浏览器里推演。',
    reproduced: '完全重现。',
    open: '在逾期沙盘中打开',
  },
};
