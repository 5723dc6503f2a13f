// The site, the command line program (`--mode lab`) and the unit tests.
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { svelteTesting } from '@testing-library/svelte/vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

/** No request leaves the site. Only in the build: the development server injects scripts and styles. */
const contentSecurityPolicy: Plugin = {
  name: 'content-security-policy',
  apply: 'build',
  transformIndexHtml: () => [
    {
      tag: 'meta',
      attrs: {
        'http-equiv': 'Content-Security-Policy',
        content: [
          "default-src 'none'",
          "script-src 'self' 'wasm-unsafe-eval'",
          "worker-src 'self'",
          "connect-src 'self'",
          "style-src 'self'",
          "img-src 'self' data: blob:",
          "manifest-src 'self'",
          "base-uri 'none'",
          "form-action 'none'",
        ].join('; '),
      },
      injectTo: 'head-prepend',
    },
  ],
};

/** A worker speaks with nobody: the words of the declarations stay out of its bundle. */
const wordlessWorker: Plugin = {
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

export default defineConfig(({ mode }) =>
  mode === 'lab'
    ? {
        // One file for Node, everything bundled in, imports on demand too: the launcher moves one file.
        publicDir: false,
        build: {
          ssr: 'src/cli/main.ts',
          target: 'node20',
          outDir: process.env['LAB_OUT'] ?? 'dist-lab',
          rolldownOptions: {
            output: { entryFileNames: 'lab.mjs', codeSplitting: false, topLevelVar: false },
          },
        },
        ssr: { noExternal: true },
      }
    : {
        base: './',
        plugins: [svelte({ configFile: false }), contentSecurityPolicy],
        worker: { format: 'es', plugins: () => [wordlessWorker] },
        test: {
          projects: [
            {
              extends: true,
              test: {
                name: 'node',
                include: [
                  'test/{model,studies,laws,golden,run,cli,words,charts,house}/**/*.test.ts',
                ],
                testTimeout: 60_000,
              },
            },
            {
              extends: true,
              plugins: [svelteTesting()],
              test: {
                name: 'page',
                environment: 'jsdom',
                include: ['test/ui/**/*.test.ts'],
                setupFiles: ['test/ui/setup.ts'],
              },
            },
          ],
        },
      },
);
