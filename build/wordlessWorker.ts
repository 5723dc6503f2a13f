// A worker speaks with nobody: the words of the declarations stay out of its bundle.
import type { Plugin } from 'vite';

export const wordlessWorker: Plugin = {
  name: 'wordless-worker',
  enforce: 'pre',
  apply: 'build',
  transform: (code, id) =>
    /\/src\/model\/(?:levers|parameters|presets|measures|shocks)/.test(id)
      ? code.replace(
          /\b(label|help|does|sideEffects|isNot|evidenceNote|story|text):\s*'(?:[^'\\\n]|\\.)*'/g,
          "$1: ''",
        )
      : null,
};
