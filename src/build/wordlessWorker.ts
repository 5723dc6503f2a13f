// A worker speaks with nobody: the words and sources of the declarations stay out of its bundle.
import type { Plugin } from 'vite';

export const wordlessWorker: Plugin = {
  name: 'wordless-worker',
  enforce: 'pre',
  apply: 'build',
  transform(code, id) {
    // The names of terms are for the sources of the kernel, which is compiled already.
    if (id.includes('/src/model/kernel/layout'))
      return code.replace(/^ {2}\['\w+', (?=\d)/gm, "  ['', ");
    return /\/src\/model\/(?:levers?|parameters|presets|measures|shocks|segments)\b/.test(id)
      ? code
          .replace(
            /\b(?:label|help|does|sideEffects|isNot|evidenceNote|story|text):\s*'(?:[^'\\\n]|\\.)*',?/g,
            '',
          )
          // Sentences that stand elsewhere than in a field of that name.
          .replace(/'[A-Z](?:[^'\\\n]|\\.)* (?:[^'\\\n]|\\.)*'/g, "''")
          .replace(/\bevidence: (?:read|direction|memory|fitted|assumed)\([^()]*\),?/g, '')
          .replace(/\bfinding: \{[^{}]*\},?/g, '')
          .replace(/\b(sources|fittedTo|misses):\s*\[[^\]]*\]/g, '$1: []')
      : null;
  },
};
