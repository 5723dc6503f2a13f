// lab link: the link that shows a scenario on the site, with the fingerprint of its result.
import { fingerprintOf, linkOf } from '../../model/index.ts';
import { changed, read, RUN_OPTIONS, runOf, SET } from '../input.ts';
import type { Command } from '../command.ts';
import { Refusal } from '../refusal.ts';
import { shown } from '../sentences.ts';
import { work, WORKERS, workersOf } from '../work.ts';

const LONGEST_SITE = 100;

export const link: Command = {
  id: 'link',
  usage: '<preset | scenario.json | link> [options]',
  help: 'Print the share link of a scenario.',
  details: ['The scenario is run, so that the link carries the fingerprint of its result.'],
  options: [
    SET,
    ...RUN_OPTIONS,
    WORKERS,
    { name: 'site', value: 'URL', help: 'Address of the site, to stand before the #.' },
    { name: 'page', value: 'PAGE', help: 'Page of the site, such as lab; the sandbox.' },
    { name: 'no-fingerprint', help: 'Do not run it: a link that claims no result.' },
  ],
  words: [1, 1],
  async run(typed, io) {
    const given = read(typed.words[0] ?? '');
    const run = runOf(typed, given);
    const scenario = changed(given.scenario, typed.all('set'));
    const site = typed.one('site') ?? '';
    if (site !== '' && (!/^https?:\/\/[^\s#]+$/.test(site) || site.length > LONGEST_SITE)) {
      throw new Refusal(
        `--site must be an address like https://example.org/lab/ of at most ${String(LONGEST_SITE)} letters, not ${shown(site)}.`,
      );
    }
    const page = typed.one('page') ?? given.link?.page ?? '';
    if (!/^[\w/-]{0,60}$/.test(page)) {
      throw new Refusal(`--page must be a page of the site such as lab, not ${shown(page)}.`);
    }
    const workers = workersOf(typed);
    const fingerprint = typed.has('no-fingerprint')
      ? undefined
      : fingerprintOf((await work({ scenario, run }, workers, io)).worlds);
    await io.out(`${site}${linkOf(page, scenario, run, fingerprint)}\n`);
    return 0;
  },
};
