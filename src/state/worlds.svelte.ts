// The worlds that the Laboratory compares: by default the baseline and the reader's world, else a set of up to eight.
import { cleanName, SET_BOUNDS } from '../model/index.ts';
import type { LinkedWorld, Scenario } from '../model/index.ts';
import type { ScenarioState } from './scenario.svelte.ts';

export interface SetWorld {
  /** As the reader calls it; without a name it is called after what it is. */
  readonly name: string | undefined;
  /** Follows the sandbox (`here`), its baseline (`base`), or stays as it is. */
  readonly kind: 'here' | 'base' | 'own';
  readonly scenario: Scenario;
  /** A colour of the scenarios, by place. */
  readonly tone: string;
}

const FOLLOWING: readonly LinkedWorld[] = [{ world: 'base' }, { world: 'here' }];

const toneAt = (i: number): string =>
  i === 0 ? 'baseline' : i === 1 ? 'scenario' : `scenario-${String(i)}`;

export class Worlds {
  /** What the reader made of it; nothing: the baseline and the sandbox's world. */
  #own: readonly LinkedWorld[] | undefined = $state.raw();
  #picked: number | undefined = $state();
  readonly #scenario: ScenarioState;

  constructor(scenario: ScenarioState) {
    this.#scenario = scenario;
  }

  /** For a link: nothing while it follows the sandbox. */
  get own(): readonly LinkedWorld[] | undefined {
    return this.#own;
  }

  readonly all: readonly SetWorld[] = $derived.by(() =>
    (this.#own ?? FOLLOWING).map(({ name, world }, i) => ({
      name,
      kind: typeof world === 'string' ? world : 'own',
      scenario:
        world === 'here'
          ? this.#scenario.current
          : world === 'base'
            ? this.#scenario.baseline
            : world,
      tone: toneAt(i),
    })),
  );

  /** A: what everything is compared with. */
  get baseline(): SetWorld {
    return this.all[0] as SetWorld;
  }
  /** B: the world that is looked at where only two can be; its place in the set. */
  get picked(): number {
    const at = this.#picked;
    if (at !== undefined && at > 0 && at < this.all.length) return at;
    const here = this.all.findIndex(({ kind }, i) => i > 0 && kind === 'here');
    return here > 0 ? here : 1;
  }
  get other(): SetWorld {
    return this.all[this.picked] as SetWorld;
  }
  get full(): boolean {
    return this.all.length >= SET_BOUNDS.max;
  }
  get fewest(): boolean {
    return this.all.length <= SET_BOUNDS.min;
  }

  /** From a link. */
  open(worlds: readonly LinkedWorld[] | undefined): void {
    this.#own = worlds;
    this.#picked = undefined;
  }

  pick(at: number): void {
    this.#picked = at;
  }

  add(scenario: Scenario | 'here' | 'base', name = ''): void {
    if (this.full) return;
    this.#set([...this.#entries, named(scenario, name)]);
    this.#picked = this.all.length - 1;
  }

  /** A copy that no longer follows the sandbox, right after it. */
  duplicate(at: number, name = ''): void {
    const world = this.all[at];
    if (!world || this.full) return;
    const next = [...this.#entries];
    next.splice(at + 1, 0, named(world.scenario, name));
    this.#set(next);
  }

  remove(at: number): void {
    if (this.fewest) return;
    this.#set(this.#entries.filter((_, i) => i !== at));
    this.#picked = undefined;
  }

  /** To another place; place 0 is the baseline. */
  move(at: number, to: number): void {
    const next = [...this.#entries];
    const [world] = next.splice(at, 1);
    if (!world || to < 0 || to > next.length) return;
    next.splice(to, 0, world);
    this.#set(next);
    this.#picked = undefined;
  }

  rename(at: number, name: string): void {
    this.#set(this.#entries.map((one, i) => (i === at ? named(one.world, name) : one)));
  }

  /** Back to the baseline and the world of the sandbox. */
  reset(): void {
    this.open(undefined);
  }

  get #entries(): readonly LinkedWorld[] {
    return this.#own ?? FOLLOWING;
  }

  #set(next: readonly LinkedWorld[]): void {
    this.#own = JSON.stringify(next) === JSON.stringify(FOLLOWING) ? undefined : next;
  }
}

function named(world: LinkedWorld['world'], name: string): LinkedWorld {
  const clean = cleanName(name);
  return { ...(clean === '' ? {} : { name: clean }), world };
}
