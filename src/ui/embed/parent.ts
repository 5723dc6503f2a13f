// What an embedded picture and the page around it say to each other. Data only; nothing here runs what it hears.
import { admitValue, isPath } from '../../model/index.ts';
import type { Path, Value } from '../../model/index.ts';
import type { ScenarioState } from '../../state/scenario.svelte.ts';

/*
 * To the page around, whoever it is - a height and a link are no secrets:
 *   { type: 'overdue-lab:size', height }                  pixels that the picture needs
 *   { type: 'overdue-lab:result', link, fingerprint }     a run is complete
 * From the page around, and from nobody else:
 *   { type: 'overdue-lab:set', path, value }              turns a dial; what is no value of that path is ignored
 */

/** What a message asks to turn; nothing unless it is a value of a path that exists. */
export function turnOf(data: unknown): { path: Path; value: Value } | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  const { type, path, value } = data as Readonly<Record<string, unknown>>;
  if (type !== 'overdue-lab:set' || typeof path !== 'string' || !isPath(path)) return undefined;
  const admitted = admitValue(path, value);
  return admitted.problems.length === 0 && admitted.value !== undefined
    ? { path, value: admitted.value }
    : undefined;
}

export class Parent {
  readonly #scenario: ScenarioState;

  constructor(scenario: ScenarioState) {
    this.#scenario = scenario;
  }

  /** Says how high an element is, whenever that changes. */
  measure(element: HTMLElement): () => void {
    let said = 0;
    const observer = new ResizeObserver(() => {
      const height = Math.ceil(element.getBoundingClientRect().bottom + scrollY);
      if (height === said) return;
      said = height;
      this.#say({ type: 'overdue-lab:size', height });
    });
    observer.observe(element);
    return () => {
      observer.disconnect();
    };
  }

  tellResult(link: string, fingerprint: string): void {
    this.#say({ type: 'overdue-lab:result', link, fingerprint });
  }

  listen(): () => void {
    const hear = ({ source, data }: MessageEvent<unknown>): void => {
      // Only the frame above: not a sibling, not a window that holds a handle.
      if (source !== window.parent || window.parent === window) return;
      const turn = turnOf(data);
      if (turn) this.#scenario.set(turn.path, turn.value);
    };
    addEventListener('message', hear);
    return () => {
      removeEventListener('message', hear);
    };
  }

  #say(message: Readonly<Record<string, unknown>>): void {
    if (window.parent !== window) window.parent.postMessage(message, '*');
  }
}
