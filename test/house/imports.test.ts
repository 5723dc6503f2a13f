// The lint rules that keep the house: each is shown code that it must reject, and code that it must not.
import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';
import ts from 'typescript-eslint';
import { expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
// The files named below do not exist, so the rules that need types cannot run.
const eslint = new ESLint({
  cwd: root,
  overrideConfigFile: 'test/lint.config.js',
  overrideConfig: ts.configs.disableTypeChecked,
});

const house = [
  'house/imports',
  'no-restricted-globals',
  'no-restricted-properties',
  'no-restricted-syntax',
];

async function faults(file: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath: root + file });
  const messages = result!.messages;
  expect(messages.filter((message) => message.fatal)).toEqual([]);
  return messages.map((message) => message.ruleId ?? '').filter((rule) => house.includes(rule));
}

it.each([
  ['src/model/x.ts', "import '../ui/App.svelte';"],
  ['src/model/x.ts', "import '../format.ts';"],
  ['src/model/levers/x.ts', "import type { Runner } from '../../run/index.ts';"],
  ['src/model/x.ts', "export * from '../studies/index.ts';"],
  ['src/model/x.ts', "export const later = import('../words/zh.ts');"],
  ['src/model/x.ts', "export type Page = import('../ui/page.ts').Page;"],
  ['src/model/x.ts', "import { sum } from 'd3-array';"],
  ['src/model/x.ts', "import { readFileSync } from 'node:fs';"],
  ['src/studies/x.ts', "import { format } from '../format.ts';"],
  ['src/charts/x.ts', "import '../drawings/index.ts';"],
  ['src/run/x.ts', "import '../charts/index.ts';"],
  ['src/drawings/X.svelte', '<script lang="ts">\n  import \'../model/index.ts\';\n</script>'],
  ['src/lessons/x.ts', "import '../drawings/index.ts';"],
  ['src/words/x.ts', "import '../drawings/index.ts';"],
  ['src/state/x.svelte.ts', "import '../ui/App.svelte';"],
  [
    'src/ui/X.svelte',
    '<script lang="ts">\n  import type { A } from \'../../workers/simulator.ts\';\n</script>',
  ],
  ['src/ui/x.ts', "import { wrap } from 'comlink';"],
  ['src/ui/x.ts', "new Worker(new URL('../../workers/x.worker.ts', import.meta.url));"],
  ['src/cli/x.ts', "import '../charts/index.ts';"],
  ['src/cli/x.ts', "import '../state/scenario.svelte.ts';"],
  ['src/ui/x.ts', "import { NodeRunner } from '../run/node.ts';"],
  ['src/cli/x.ts', "import { Pool } from '../run/pool.ts';"],
  ['src/ui/x.ts', "import '../utils/x.ts';"],
  ['workers/x.ts', "import '../src/run/index.ts';"],
  ['src/studies/x.ts', "import '../../workers/analyst.ts';"],
  ['src/charts/x.ts', "import { uniform } from '../model/random.ts';"],
  ['src/cli/x.ts', "import type { Month } from '../model/loop.ts';"],
])('%s may not say: %s', async (file, code) => {
  expect(await faults(file, code)).toEqual(['house/imports']);
});

it.each([
  ['src/model/x.ts', "import seedrandom from 'seedrandom';"],
  ['src/model/levers/x.ts', "import { lever } from '../lever.ts';"],
  ['src/studies/x.ts', "import { simulate } from '../model/index.ts';"],
  ['workers/x.ts', "import { simulate } from '../src/model/index.ts';"],
  ['workers/x.ts', "import { studyOf } from '../src/studies/index.ts';"],
  ['workers/x.ts', "import { expose } from 'comlink';"],
  ['src/run/x.ts', "import type { Simulator } from '../../workers/simulator.ts';"],
  ['src/run/x.ts', "new Worker(new URL('../../workers/x.worker.ts', import.meta.url));"],
  ['src/ui/parts/X.svelte', '<script lang="ts">\n  import \'../../state/context.ts\';\n</script>'],
  ['src/ui/x.ts', "import { format } from '../format.ts';"],
  ['src/cli/x.ts', "import { read } from '../run/index.ts';"],
  ['src/cli/x.ts', "import { NodeRunner } from '../run/node.ts';"],
  ['src/main.ts', "import App from './ui/App.svelte';"],
  ['test/model/x.test.ts', "import { uniform } from '../../src/model/random.ts';"],
])('%s may say: %s', async (file, code) => {
  expect(await faults(file, code)).toEqual([]);
});

it.each([
  ['Math.exp(1);', 'no-restricted-properties'],
  ["Math['pow'](2, 3);", 'no-restricted-properties'],
  ['const { log } = Math;', 'no-restricted-properties'],
  ['Math.random();', 'no-restricted-properties'],
  ['export const x = 2 ** 0.5;', 'no-restricted-syntax'],
  ['let x = 2; x **= 0.5;', 'no-restricted-syntax'],
  ['new Date();', 'no-restricted-globals'],
  ['performance.now();', 'no-restricted-globals'],
  ['window.alert();', 'no-restricted-globals'],
  ['document.title;', 'no-restricted-globals'],
  ['console.log(1);', 'no-restricted-globals'],
])('the model may not say: %s', async (code, rule) => {
  expect(await faults('src/model/x.ts', code)).toEqual([rule]);
});

it('the model may say what is exact in every engine', async () => {
  expect(
    await faults('src/model/x.ts', 'export const x = Math.sqrt(Math.floor(2.5) * 4);'),
  ).toEqual([]);
});
