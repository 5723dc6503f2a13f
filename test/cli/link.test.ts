// lab link and lab verify: a link carries its result, and anybody can check it.
import { expect, it } from 'vitest';
import { MODEL_VERSION, readLink } from '../../src/model/index.ts';
import { lab, said, SMALL, useLab } from './lab.ts';

useLab();
const P = 'reference-wallet-2019';

it('the link of a scenario is reproduced exactly', async () => {
  const link = (
    await said(
      'link',
      'us-pay-in-four',
      ...SMALL,
      '--set',
      'policies.reminders.on=on',
      '--set',
      'economy.pressure=61.5',
      '--seed',
      'a b&c',
    )
  ).trim();
  expect(link).toMatch(
    new RegExp(
      `^#/\\?v=${MODEL_VERSION.replaceAll('.', '\\.')}&preset=us-pay-in-four&economy\\.pressure=61\\.5&policies\\.reminders\\.on=on&seed=a%20b%26c&replicates=3&borrowers=500&months=4&fp=[0-9a-f]{32}$`,
    ),
  );
  const fingerprint = readLink(link).fingerprint;
  expect(await said('verify', link)).toBe(`reproduced exactly: ${String(fingerprint)}\n`);
  expect(
    await said('verify', `https://example.org/x/${link}&utm_source=mail`, '--workers', '2'),
  ).toContain('reproduced exactly');
  const run = JSON.parse(await said('run', link)) as { fingerprint: string };
  expect(run.fingerprint).toBe(fingerprint);
});

it('a link with another fingerprint, scenario or version is not reproduced, and it is said why', async () => {
  const link = (await said('link', P, ...SMALL)).trim();
  const fp = String(readLink(link).fingerprint);
  const wrong = fp.replace(/.$/, (digit) => (digit === '0' ? '1' : '0'));
  const tampered = await lab('verify', link.replace(fp, wrong));
  expect(tampered).toMatchObject({ code: 1, out: '' });
  expect(tampered.err).toBe(
    `not reproduced: the fingerprint is ${fp}, the link says ${wrong}, both with model ${MODEL_VERSION}.\n`,
  );
  const other = await lab('verify', link.replace('seed=spring', 'seed=autumn'));
  expect(other).toMatchObject({ code: 1, out: '' });
  const older = await lab(
    'verify',
    link.replace(`v=${MODEL_VERSION}`, 'v=0.9.0').replace(fp, wrong),
  );
  expect(older.code).toBe(1);
  expect(older.err).toContain(`the link was made with model 0.9.0, and this is ${MODEL_VERSION}.`);
});

it('without a fingerprint there is nothing to verify', async () => {
  const link = (
    await said(
      'link',
      P,
      ...SMALL,
      '--no-fingerprint',
      '--page',
      'lab',
      '--site',
      'https://example.org/',
    )
  ).trim();
  expect(link).toBe(
    `https://example.org/#/lab?v=${MODEL_VERSION}&seed=spring&replicates=3&borrowers=500&months=4`,
  );
  const { code, err } = await lab('verify', link);
  expect(code).toBe(2);
  expect(err).toBe(
    'The link has no fp: without the fingerprint of a result there is nothing to verify.\n',
  );
});

it.each(['hello', P, '#/?fp=12', '', '\u0007', 'x'.repeat(100_000)])(
  'what is no link is refused: %#',
  async (word) => {
    const { code, out, err } = await lab('verify', word);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(/^[^\n]+\n$/);
  },
);

it('hundreds of wild values make a link below 2,000 characters that is reproduced', async () => {
  interface Described {
    parameters: {
      path: string;
      kind: string;
      min: number;
      max: number;
      default: unknown;
      options?: string[];
    }[];
  }
  const { parameters } = JSON.parse(await said('describe')) as Described;
  const sets = parameters
    .filter(({ path }) => !path.endsWith('.end') && path !== 'policies.debtSale.on')
    .flatMap(({ path, kind, min, max, default: own, options }, i) => {
      const share = Math.abs(Math.sin(i + 1)) * 0.3 + 0.35;
      const value =
        kind === 'number'
          ? min + (max - min) * share
          : kind === 'switch'
            ? own === true
              ? 'off'
              : 'on'
            : options!.find((id) => id !== own)!;
      return ['--set', `${path}=${String(value)}`];
    });
  const link = (
    await said(
      'link',
      P,
      '--replicates',
      '2',
      '--borrowers',
      '200',
      '--months',
      '3',
      '--site',
      'https://example.org/overdue-lab/',
      ...sets,
    )
  ).trim();
  expect(link.length).toBeLessThanOrEqual(2000);
  expect(await said('verify', link)).toContain('reproduced exactly');
  const run = JSON.parse(
    await said('run', P, '--replicates', '2', '--borrowers', '200', '--months', '3', ...sets),
  ) as { fingerprint: string };
  expect(run.fingerprint).toBe(readLink(link).fingerprint);
});
