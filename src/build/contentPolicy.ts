// The site's Content-Security-Policy as a meta tag. Only in the build: the development server injects scripts and styles.
import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';

/** No request leaves the site, no script stands in a page, nothing is evaluated. */
const SITE = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "worker-src 'self'",
  "connect-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

export const contentPolicy: Plugin = {
  name: 'content-policy',
  apply: 'build',
  transformIndexHtml: () => [
    {
      tag: 'meta',
      attrs: { 'http-equiv': 'Content-Security-Policy', content: SITE },
      injectTo: 'head-prepend',
    },
  ],
};

/**
 * That of a page in one file: it may ask nobody, not even its own folder. Its one script and its one
 * style sheet are known by their hashes; workers start from memory.
 */
export function filePolicy(script: string, style: string): string {
  const hash = (text: string): string =>
    `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  return [
    "default-src 'none'",
    `script-src ${hash(script)} 'wasm-unsafe-eval'`,
    'worker-src blob: data:',
    `style-src ${hash(style)}`,
    'img-src data: blob:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}
