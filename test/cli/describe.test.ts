// lab presets, describe and help: what the program says about itself.
import { expect, it } from 'vitest';
import { MEASURE_IDS, MODEL_VERSION, PARAMETERS, PRESETS } from '../../src/model/index.ts';
import { lab, said, useLab } from './lab.ts';

useLab();

it('presets are listed with one line each', async () => {
  const lines = (await said('presets')).trimEnd().split('\n');
  expect(lines.map((line) => line.split('  ')[0])).toEqual(Object.keys(PRESETS));
  for (const id of [
    'reference-wallet-2019',
    'reference-wallet-2020-shock',
    'fintech-instalment',
    'us-pay-in-four',
    'taiwan-2005',
    'prime-card',
  ]) {
    expect(lines.some((line) => new RegExp(`^${id} +\\S.+`).test(line))).toBe(true);
  }
});

it('every parameter is described with unit, bounds, default, source and grade', async () => {
  interface Described {
    model: string;
    parameters: Record<string, unknown>[];
    measures: { id: string; unit: string; help: string }[];
    presets: { id: string }[];
  }
  const read = JSON.parse(await said('describe')) as Described;
  expect(read.model).toBe(MODEL_VERSION);
  expect(read.parameters.map(({ path }) => path)).toEqual([...PARAMETERS.keys()]);
  for (const parameter of read.parameters) {
    expect(parameter).toMatchObject({
      label: expect.any(String) as string,
      help: expect.any(String) as string,
      unit: expect.any(String) as string,
      source: expect.any(Array) as string[],
    });
    expect(['read', 'direction', 'memory', 'fitted', 'assumed']).toContain(parameter['grade']);
    expect(['start', 'today']).toContain(parameter['since']);
    expect(parameter['default']).toBeDefined();
    if (parameter['kind'] === 'number')
      expect(parameter).toMatchObject({
        min: expect.any(Number) as number,
        max: expect.any(Number) as number,
      });
    if (parameter['kind'] === 'choice')
      expect(parameter['options']).toContain(parameter['default']);
  }
  expect(read.measures.map(({ id }) => id)).toEqual(MEASURE_IDS);
  expect(read.presets.map(({ id }) => id)).toEqual(Object.keys(PRESETS));
});

it('the same as tables in Markdown', async () => {
  const text = await said('describe', '--format', 'md');
  for (const path of PARAMETERS.keys()) expect(text).toContain(`| \`${path}\` |`);
  const widths = text
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) => line.replaceAll('\\|', '').split('|').length);
  expect(new Set(widths)).toEqual(new Set([10, 6, 8, 4, 5]));
});

it('help lists the commands that exist, and each explains its options', async () => {
  const help = await said('help');
  expect(await said('--help')).toBe(help);
  const ids = [...help.matchAll(/^ {2}lab ([a-z]+)/gm)].map(([, id]) => id!);
  expect(ids).toEqual(
    expect.arrayContaining([
      'presets',
      'run',
      'compare',
      'link',
      'verify',
      'describe',
      'calibrate',
    ]),
  );
  for (const id of ids) {
    const text = await said(id, '--help');
    expect(text).toMatch(new RegExp(`^lab ${id}\\b`));
    expect(await said('help', id)).toBe(text);
  }
  expect(await said('run', '--help')).toMatch(
    /--set path=value[^]*--seed S[^]*--replicates R[^]*--borrowers N[^]*--months T[^]*--workers W[^]*--format json\|csv\|parquet[^]*--out FILE/,
  );
});

it('the version is the model’s', async () => {
  expect(await said('--version')).toBe(`Overdue Lab, model ${MODEL_VERSION}\n`);
});

it('what is wrong is said before help is asked for elsewhere', async () => {
  expect((await lab('nothing', '--help')).code).toBe(2);
});
