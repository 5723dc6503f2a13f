// Numbers that glide to what they become, so that the eye sees what became what.
import { untrack } from 'svelte';

/** Milliseconds; between --fast and --calm. */
const DURATION = 200;

/** No motion where the reader asks for none, or where nobody can say. */
function still(): boolean {
  return typeof matchMedia !== 'function' || matchMedia('(prefers-reduced-motion: reduce)').matches;
}

const ease = (t: number): number => 1 - (1 - t) ** 3;

/** Follows `target`; arrays of another length are another picture, and appear at once. */
export class Glide {
  #from: readonly number[] = [];
  #to: readonly number[] = [];
  /** What is on the screen; made while a component is set up. */
  now: readonly number[] = $state.raw([]);
  #frame = 0;
  #began = 0;

  constructor(target: () => readonly number[]) {
    this.#to = untrack(target);
    this.now = this.#to;
    $effect.pre(() => {
      const to = target();
      untrack(() => {
        this.#follow(to);
      });
    });
    $effect(() => () => {
      this.#stop();
    });
  }

  #follow(to: readonly number[]): void {
    const before = this.#to;
    this.#to = to;
    if (to.length === before.length && to.every((value, i) => value === before[i])) return;
    this.#stop();
    if (to.length !== this.now.length || still()) {
      this.now = to;
      return;
    }
    this.#from = this.now;
    this.#began = performance.now();
    this.#frame = requestAnimationFrame(this.#step);
  }

  #step = (time: number): void => {
    const t = Math.min(1, Math.max(0, (time - this.#began) / DURATION));
    const part = ease(t);
    this.now =
      t === 1
        ? this.#to
        : this.#to.map((value, i) => {
            const from = this.#from[i] ?? value;
            return from + (value - from) * part;
          });
    this.#frame = t < 1 ? requestAnimationFrame(this.#step) : 0;
  };

  #stop(): void {
    if (this.#frame) cancelAnimationFrame(this.#frame);
    this.#frame = 0;
  }
}

/** Paths laid end to end. */
export function flatten(paths: readonly (readonly number[])[]): number[] {
  return paths.flat();
}

/** Cuts them apart again. */
export function cut(flat: readonly number[], length: number): (i: number) => readonly number[] {
  return (i) => flat.slice(i * length, (i + 1) * length);
}
