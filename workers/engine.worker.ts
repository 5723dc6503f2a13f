// The engine of this version in one file: `npm run release` freezes it as public/engines/<version>.js, for ever.
import { MODEL_VERSION } from '../src/model/index.ts';
import { replaying } from './replay.ts';
import type { Replay } from './replay.ts';

/*
 * What a page or a program may ask of every engine that was ever released:
 *   as a module, `version` and `replay(link, told)`;
 *   as a worker, a message { link } is answered by { done, of } …, then { replay } or { error }.
 */

export const version = MODEL_VERSION;

/** Replays a link that this version wrote; `told` hears of each world. */
export function replay(link: string, told?: (done: number, of: number) => void): Replay {
  const worlds = replaying(link);
  for (;;) {
    const step = worlds.next();
    if (step.done) return step.value;
    told?.(step.value.done, step.value.of);
  }
}

if (typeof self !== 'undefined' && 'importScripts' in self) {
  self.onmessage = ({ data }: MessageEvent<{ readonly link: string }>) => {
    try {
      const told = (done: number, of: number): void => {
        self.postMessage({ done, of });
      };
      self.postMessage({ replay: replay(data.link, told) });
    } catch (error) {
      self.postMessage({ error: error instanceof Error ? error.message : String(error) });
    }
  };
}
