// Traditional Chinese, made at build time: every built script a second time in hant/, with its Chinese converted.
// The words are written once, in simplified characters; no dictionary goes to the browser.
import * as OpenCC from 'opencc-js/cn2t';
import { parseSync } from 'vite';
import type { Plugin } from 'vite';
import { HANT_TERMS } from './hantTerms.ts';

/** Characters and phrases of Taiwan; what the trade says otherwise is taken from the list. */
const convert = OpenCC.Converter({ from: 'cn', to: 'twp' });
const terms = Object.entries(HANT_TERMS);
const anyTerm = new RegExp(
  terms
    .map(([from]) => from)
    .sort((a, b) => b.length - a.length)
    .join('|'),
  'g',
);
const HAN = /\p{Script=Han}/u;
/** Marks that stand for a term while the rest is converted. */
const FIRST = 0xe000;

export function traditional(text: string): string {
  if (!HAN.test(text)) return text;
  const held: string[] = [];
  const open = text.replace(anyTerm, (term) => {
    held.push(HANT_TERMS[term] ?? term);
    return String.fromCharCode(FIRST + held.length - 1);
  });
  return convert(open)
    .replace(/[\ue000-\uf8ff]/g, (mark) => held[mark.charCodeAt(0) - FIRST] ?? '')
    .replaceAll('“', '「')
    .replaceAll('”', '」')
    .replaceAll('‘', '『')
    .replaceAll('’', '』')
    .replaceAll('臺', '台');
}

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly quasis?: readonly Node[];
}

/** A script with the Chinese of its texts converted; a template is one text, whatever stands inside. */
export function traditionalScript(code: string): string {
  if (!HAN.test(code)) return code;
  const cuts: { start: number; end: number }[] = [];
  const walk = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    if (Array.isArray(node)) {
      node.forEach(walk);
      return;
    }
    const { type, start, end, quasis } = node as Node;
    if (type === 'Literal' && /^["']/.test(code[start] ?? '') && HAN.test(code.slice(start, end))) {
      cuts.push({ start, end });
    }
    if (type === 'TemplateLiteral' && quasis?.some((q) => HAN.test(code.slice(q.start, q.end)))) {
      for (const quasi of quasis) cuts.push({ start: quasi.start, end: quasi.end });
    }
    for (const [key, inner] of Object.entries(node)) {
      // Expressions inside a template have texts of their own.
      if (key !== 'type' && key !== 'start' && key !== 'end' && key !== 'quasis') walk(inner);
    }
  };
  walk(parseSync('script.js', code).program);
  cuts.sort((a, b) => a.start - b.start);
  let made = '';
  let at = 0;
  for (const { start, end } of cuts) {
    const text = code.slice(start, end);
    // A part between two values may be a single quotation mark.
    made += code.slice(at, start) + (HAN.test(text) ? traditional(text) : quoted(text));
    at = end;
  }
  return made + code.slice(at);
}

const quoted = (text: string): string => text.replaceAll('“', '「').replaceAll('”', '」');

export const traditionalCopy: Plugin = {
  name: 'traditional-copy',
  apply: 'build',
  generateBundle: {
    order: 'post',
    handler(_, bundle) {
      for (const [fileName, file] of Object.entries(bundle)) {
        if (!fileName.startsWith('assets/')) continue;
        const source = file.type === 'chunk' ? traditionalScript(file.code) : file.source;
        this.emitFile({ type: 'asset', fileName: `hant/${fileName}`, source });
      }
    },
  },
};
