// What each policy that is on changes in the reader's own world: computed beside it once the answer is whole.
import { LEVERS, valueOf } from '../model/index.ts';
import type { LeverId, Path } from '../model/index.ts';
import type { LedgerLine } from '../studies/index.ts';
import { isAbort } from './simulation.svelte.ts';
import type { Question, Studies } from './simulation.svelte.ts';

/** A first impression on a card; the ledger in the policy's page has more worlds and every line. */
const WORLDS = 8;
const PEOPLE = 2000;

const isOn = (scenario: Question['scenario'], id: LeverId): boolean =>
  valueOf(scenario, `policies.${id}.on` as Path) === true;

export class Effects {
  readonly worlds = WORLDS;
  readonly people = PEOPLE;
  /** Lines of the ledger by policy, of the world last asked about. */
  lines: Readonly<Partial<Record<LeverId, readonly LedgerLine[]>>> = $state.raw({});
  readonly #studies: Studies;
  #asked = '';
  #abort = new AbortController();

  constructor(studies: Studies) {
    this.#studies = studies;
  }

  /** The controls moved on: what was computed is of another world. */
  forget(): void {
    this.#abort.abort();
    this.#asked = '';
    if (Object.keys(this.lines).length > 0) this.lines = {};
  }

  /** One policy after the other; a new question ends the old one. */
  async ask({ scenario, run }: Question): Promise<void> {
    const question = JSON.stringify([scenario, run]);
    if (question === this.#asked) return;
    this.forget();
    this.#asked = question;
    if (!LEVERS.some(({ id }) => isOn(scenario, id))) return;
    const { signal } = (this.#abort = new AbortController());
    const small = {
      ...run,
      replicates: WORLDS,
      borrowers: Math.min(PEOPLE, run.borrowers),
    };
    try {
      // Not before a policy is on: the first picture needs no study.
      const { ledger } = await import('../studies/index.ts');
      for (const { id } of LEVERS) {
        if (!isOn(scenario, id)) continue;
        const { answer } = await this.#studies.study(
          ledger,
          { scenario, run: small, policy: id },
          () => undefined,
          signal,
        );
        this.lines = { ...this.lines, [id]: answer };
      }
    } catch (error) {
      // A card without its effect loses nothing: the policy's page computes it and says what failed.
      if (!isAbort(error)) this.#asked = '';
    }
  }
}
