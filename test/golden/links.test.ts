// Links that have been published, and the engines that made them: each is reproduced to the last bit, for ever.
// A line is added to links.json for a new preset, lesson or habit of a messenger; none is ever changed or removed.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  fingerprintOf,
  MODEL_VERSION,
  planRun,
  PRESETS,
  readLink,
  simulate,
} from '../../src/model/index.ts';
import { reasonsSince } from '../../src/ui/model/reasons.ts';

interface Engine {
  readonly version: string;
  readonly replay: (link: string) => { readonly fingerprint: string; readonly version: string };
}

const engines = new URL('../../public/engines/', import.meta.url);
const published = JSON.parse(
  readFileSync(new URL('links.json', import.meta.url), 'utf8'),
) as Record<string, { about: string; link: string }[]>;
const engineOf = async (version: string): Promise<Engine> =>
  (await import(/* @vite-ignore */ new URL(`${version}.js`, engines).href)) as Engine;

const computed = new Map<string, string>();
function fingerprintHere(link: string): string {
  const { scenario, run } = readLink(link);
  const key = JSON.stringify([scenario, run]);
  let found = computed.get(key);
  if (found === undefined) {
    const plan = planRun(scenario, run);
    const worlds = Array.from({ length: run.replicates }, (_, i) => simulate(plan, i));
    computed.set(key, (found = fingerprintOf(worlds)));
  }
  return found;
}

for (const [version, links] of Object.entries(published)) {
  describe(`links of model ${version}`, () => {
    it.each(links)('$about', async ({ link }) => {
      const read = readLink(link);
      expect(read.problems).toEqual([]);
      expect(read.version).toBe(version);
      expect(read.fingerprint).toMatch(/^[0-9a-f]{32}$/);
      if (version === MODEL_VERSION) expect(fingerprintHere(link)).toBe(read.fingerprint);
      else expect((await engineOf(version)).replay(link).fingerprint).toBe(read.fingerprint);
    });
  });
}

it('every preset has a published link', () => {
  const seen = Object.values(published)
    .flat()
    .map(({ link }) => readLink(link).scenario.preset);
  expect(Object.keys(PRESETS).filter((id) => !seen.includes(id as keyof typeof PRESETS))).toEqual(
    [],
  );
});

describe('released engines', () => {
  const hashes = JSON.parse(readFileSync(new URL('engines.json', engines), 'utf8')) as Record<
    string,
    string
  >;
  const files = readdirSync(engines).filter((file) => file.endsWith('.js'));

  it('are what they were on the day of their release', () => {
    expect(Object.keys(hashes).map((version) => `${version}.js`)).toEqual(files);
    for (const [version, hash] of Object.entries(hashes)) {
      const bytes = readFileSync(new URL(`${version}.js`, engines));
      const now = createHash('sha256').update(bytes).digest('base64');
      expect([version, `sha256-${now}`]).toEqual([version, hash]);
    }
  });

  it.each(Object.keys(hashes))('%s replays its own links', async (version) => {
    const engine = await engineOf(version);
    expect(engine.version).toBe(version);
    for (const { link } of (published[version] ?? []).slice(-6)) {
      const replay = engine.replay(link);
      expect(replay.version).toBe(version);
      expect(replay.fingerprint).toBe(readLink(link).fingerprint);
    }
  });

  it('include that of the model as it is: after a change of version, npm run release', () => {
    expect(Object.keys(hashes)).toContain(MODEL_VERSION);
  });

  it('need nothing but themselves: no import, no network, no clock, no chance', () => {
    for (const file of files) {
      const code = readFileSync(new URL(file, engines), 'utf8');
      expect(code).not.toMatch(
        /\bimport\s*[\s({'"]|\bfetch\(|XMLHttpRequest|Math\.(random|exp|log|pow|sin|cos)\b|\beval\(/,
      );
    }
  });
});

it('why a number moved is said by the heads of the change log since then', () => {
  const log =
    '# Log\n\n## 2.0.0 · 2027\n\n- **Later wages.** Because.\n- **A new tax** of 3 %.\n\n## 1.0.0 · 2026\n\n- **First.** x\n';
  expect(reasonsSince('1.0.0', log)).toEqual(['Later wages', 'A new tax']);
  expect(reasonsSince('0.9.0', log)).toEqual(['Later wages', 'A new tax', 'First']);
  expect(reasonsSince('2.0.0', log)).toEqual([]);
});
