// Where the reader is: the page and its link in the address bar, and whether a link kept what it promised.
import { linkOf, MODEL_VERSION, readLink } from '../model/index.ts';
import type { Problem, RunSettings, Scenario } from '../model/index.ts';
import type { ScenarioState } from './scenario.svelte.ts';
import type { Simulation } from './simulation.svelte.ts';
import type { Worlds } from './worlds.svelte.ts';

/** The pages, and what stands between `#/` and `?`. */
export const PAGES = { sandbox: '', lab: 'lab', learn: 'learn', model: 'model' } as const;
export type PageId = keyof typeof PAGES;

/** Pages whose address says what they show, and not which world stands in the sandbox. */
const OWN_ADDRESS: ReadonlySet<PageId> = new Set<PageId>(['learn']);

/** Browsers count writes to the history: the address follows when the hand rests. */
const REST = 300;

/** What a link said about its result. */
interface Claim {
  /** As it came: an older engine reads it in its own way. */
  readonly link: string;
  readonly version: string | undefined;
  readonly fingerprint: string;
  readonly repaired: boolean;
  readonly world: World;
}

/** What a fingerprint is of: the baseline has no part in it. */
type World = readonly [Scenario, RunSettings];
const sameWorld = (a: World, b: World): boolean => JSON.stringify(a) === JSON.stringify(b);

/** After recomputing: is it what the link promised, and if not, why. */
export type Verdict =
  | { readonly kind: 'reproduced'; readonly fingerprint: string }
  | {
      readonly kind: 'version';
      readonly linked: string;
      readonly here: string;
      readonly link: string;
      readonly fingerprint: string;
    }
  | { readonly kind: 'repaired' }
  | { readonly kind: 'fingerprint'; readonly linked: string; readonly here: string };

export class Place {
  page: PageId = $state('sandbox');
  /** What a page with an address of its own shows: what stands after its question mark. */
  query = $state('');
  /** The analysis that the Laboratory shows; empty: all that there are. */
  view = $state('');
  /** What its controls say, by name; what is not said is as usual. */
  options: Readonly<Record<string, string>> = $state.raw({});
  /** What was wrong with the link that was opened. */
  problems: readonly Problem[] = $state.raw([]);
  /** The link named a page that does not exist here. */
  lost = $state(false);
  #claim: Claim | undefined = $state.raw();
  #scenario: ScenarioState;
  #simulation: Simulation;
  #worlds: Worlds;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(scenario: ScenarioState, simulation: Simulation, worlds: Worlds) {
    this.#scenario = scenario;
    this.#simulation = simulation;
    this.#worlds = worlds;
  }

  readonly verdict: Verdict | undefined = $derived.by(() => {
    const claim = this.#claim;
    const answer = this.#simulation.answer;
    if (!claim || answer?.fingerprint === undefined) return undefined;
    const { scenario, run } = answer.question;
    if (!sameWorld([scenario, run], claim.world)) return undefined;
    const here = answer.fingerprint;
    if (here === claim.fingerprint) return { kind: 'reproduced', fingerprint: here };
    if (claim.version !== undefined && claim.version !== MODEL_VERSION) {
      const { version, link, fingerprint } = claim;
      return { kind: 'version', linked: version, here: MODEL_VERSION, link, fingerprint };
    }
    if (claim.repaired) return { kind: 'repaired' };
    return { kind: 'fingerprint', linked: claim.fingerprint, here };
  });

  /** The link of what is on the screen; its fingerprint is in it when the run is complete. */
  readonly link: string = $derived.by(() => {
    if (OWN_ADDRESS.has(this.page)) {
      return `#/${PAGES[this.page]}${this.query === '' ? '' : `?${this.query}`}`;
    }
    const { current, run, pinned } = this.#scenario;
    const { own } = this.#worlds;
    const { answer } = this.#simulation;
    const answered =
      answer && sameWorld([answer.question.scenario, answer.question.run], [current, run]);
    return linkOf(PAGES[this.page], current, run, answered ? answer.fingerprint : undefined, {
      ...(this.page === 'lab' && this.view !== '' && { view: this.view, options: this.options }),
      ...(pinned && { baseline: pinned }),
      ...(own && { worlds: own }),
    });
  });

  /** A control of the view says something; nothing: as usual. */
  setOption(name: string, value: string | undefined): void {
    const others = Object.entries(this.options).filter(([other]) => other !== name);
    this.options = Object.fromEntries(value === undefined ? others : [...others, [name, value]]);
  }

  /** Opens what an address says. One that says nothing of a world only turns to a page or a view. */
  open(hash: string, first = false): void {
    const link = readLink(hash);
    const page = (Object.keys(PAGES) as PageId[]).find((id) => PAGES[id] === link.page);
    this.lost = page === undefined;
    this.page = page ?? 'sandbox';
    if (OWN_ADDRESS.has(this.page)) {
      this.query = hash.includes('?') ? hash.slice(hash.indexOf('?') + 1) : '';
      this.problems = [];
      return;
    }
    this.view = link.view ?? '';
    this.options = link.options ?? {};
    this.problems = link.problems;
    if ((link.onlyTurns || !hash.includes('?')) && link.problems.length === 0) return;
    this.#scenario.open(link.scenario, link.run, first, link.baseline);
    this.#worlds.open(link.worlds);
    this.#claim =
      link.fingerprint === undefined
        ? undefined
        : {
            link: hash,
            version: link.version,
            fingerprint: link.fingerprint,
            repaired: link.problems.length > 0,
            world: [link.scenario, link.run],
          };
  }

  /** Puts the link into the address bar, soon. */
  write(link: string): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      if (location.hash !== link) history.replaceState(history.state, '', link);
    }, REST);
  }

  /** Puts it there now. */
  writeNow(): void {
    clearTimeout(this.#timer);
    history.replaceState(history.state, '', this.link);
  }

  /** The reader has read what was wrong. */
  dismiss(): void {
    this.problems = [];
    this.lost = false;
    this.#claim = undefined;
  }
}
