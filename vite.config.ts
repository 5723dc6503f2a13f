// The site, the command line program (`--mode lab`) and the unit tests.
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { svelteTesting } from '@testing-library/svelte/vite';
import { defineConfig } from 'vitest/config';
import { contentPolicy } from './src/build/contentPolicy.ts';
import { offline } from './src/build/offline.ts';
import { FILE_MODE, inlineWorkers, oneFile } from './src/build/oneFile.ts';
import { ENGINE_FILE, ENGINE_MODE, release } from './src/build/release.ts';
import { traditionalCopy } from './src/build/traditional.ts';
import { wordlessWorker } from './src/build/wordlessWorker.ts';

/** Nothing happens when these rooms are entered: who uses one thing of a door fetches only that. */
const sideEffects = {
  moduleSideEffects: [
    { test: /\/src\/(model|studies|charts|drawings|words|lessons)\//, sideEffects: false },
  ],
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
    : mode === ENGINE_MODE
      ? {
          // One immutable module; see src/build/release.ts.
          publicDir: false,
          plugins: [wordlessWorker, release],
          build: {
            outDir: 'public/engines',
            emptyOutDir: false,
            lib: {
              entry: 'workers/engine.worker.ts',
              formats: ['es'],
              fileName: () => ENGINE_FILE,
            },
          },
        }
      : mode === FILE_MODE
        ? {
            // Everything in one script, workers too; src/build/oneFile.ts puts it into the page.
            base: './',
            publicDir: false,
            plugins: [svelte({ configFile: false }), inlineWorkers],
            build: {
              assetsInlineLimit: Infinity,
              cssCodeSplit: false,
              rolldownOptions: { output: { codeSplitting: false } },
            },
            worker: { format: 'iife', plugins: () => [wordlessWorker] },
          }
        : {
            base: './',
            plugins: [
              svelte({ configFile: false }),
              contentPolicy,
              traditionalCopy,
              oneFile(),
              offline(),
            ],
            build: {
              rolldownOptions: {
                input: ['index.html', 'embed.html'],
                treeshake: sideEffects,
              },
            },
            worker: {
              format: 'es',
              plugins: () => [wordlessWorker],
              rolldownOptions: { treeshake: sideEffects },
            },
            test: {
              projects: [
                {
                  extends: true,
                  test: {
                    name: 'node',
                    include: [
                      'test/{model,studies,laws,golden,run,cli,words,charts,lessons,house}/**/*.test.ts',
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
