// Worlds that begin alike share their warm-up: what counts from today is varied for the price of the months after it.
import { bytesPerBorrower, sharedKernel, simulate, warmUpOf, World } from '../model/index.ts';
import type { Plan, WorldTallies } from '../model/index.ts';

/** Bytes of people that one thread keeps at the end of their warm-up. */
const ROOM = 64e6;

/** For one piece of work; equal to fresh worlds, to the bit. */
export class WarmUps {
  readonly #most: number;
  readonly #roots = new Map<string, World>();
  readonly #seen = new Set<string>();

  constructor(borrowers: number) {
    this.#most = Math.min(64, Math.floor(ROOM / (borrowers * bytesPerBorrower)));
  }

  /** A past is kept when it is asked for again, while there is room; others are lived from their beginning. */
  world(plan: Plan, replicate: number): WorldTallies {
    const past = `${replicate} ${warmUpOf(plan)}`;
    let root = this.#roots.get(past);
    if (!root) {
      if (!this.#seen.has(past) || this.#roots.size >= this.#most) {
        this.#seen.add(past);
        return simulate(plan, replicate);
      }
      root = new World(plan, replicate);
      while (root.month < 1) root.step();
      this.#roots.set(past, root);
    }
    const world = root.fork(plan, sharedKernel());
    while (!world.done) world.step();
    return world.tallies;
  }
}
