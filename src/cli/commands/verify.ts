// lab verify: is a link's result what this program computes?
import { fingerprintOf, MODEL_VERSION } from '../../model/index.ts';
import { fromLink } from '../input.ts';
import type { Command } from '../command.ts';
import { engineOf } from '../engines.ts';
import { Refusal } from '../refusal.ts';
import { work, WORKERS, workersOf } from '../work.ts';

export const verify: Command = {
  id: 'verify',
  usage: '<link> [options]',
  help: 'Recompute a link’s result and compare the fingerprint; exit 0 only if reproduced.',
  details: [
    'Exit 1 and one sentence if it is not reproduced.',
    'A link of an older model is recomputed by the engine of that model, which is kept with the site.',
  ],
  options: [WORKERS],
  words: [1, 1],
  async run(typed, io) {
    const { link } = fromLink(typed.words[0] ?? '');
    const { scenario, run, fingerprint, version = MODEL_VERSION } = link;
    if (fingerprint === undefined) {
      throw new Refusal(
        'The link has no fp: without the fingerprint of a result there is nothing to verify.',
      );
    }
    const { worlds } = await work({ scenario, run }, workersOf(typed), io);
    const found = fingerprintOf(worlds);
    if (found === fingerprint) {
      await io.out(`reproduced exactly: ${found}\n`);
      return 0;
    }
    if (version !== MODEL_VERSION) {
      const then = (await engineOf(version))?.replay(typed.words[0] ?? '').fingerprint;
      if (then === fingerprint) {
        await io.out(
          `reproduced exactly by model ${version}: ${then} (model ${MODEL_VERSION} gives ${found})\n`,
        );
        return 0;
      }
    }
    const versions =
      version === MODEL_VERSION
        ? `both with model ${MODEL_VERSION}`
        : `the link was made with model ${version}, and this is ${MODEL_VERSION}`;
    throw new Refusal(
      `not reproduced: the fingerprint is ${found}, the link says ${fingerprint}, ${versions}.`,
      1,
    );
  },
};
