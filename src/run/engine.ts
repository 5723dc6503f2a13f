// A released engine of another version of the model: fetched when an old link asks for it, run in a worker of its own.
import type { Replay } from '../../workers/replay.ts';

/** The site has no engine of that version, or it does not start. */
export class NoEngine extends Error {
  override readonly name = 'NoEngine';
}

type Said =
  | { readonly done: number; readonly of: number }
  | { readonly replay: Replay }
  | { readonly error: string };

/** What the version that wrote a link makes of it. */
export function replayWith(
  version: string,
  link: string,
  show: (done: number, of: number) => void,
  signal: AbortSignal,
): Promise<Replay> {
  return new Promise((resolve, reject) => {
    const name = /^\d{1,6}(?:\.\d{1,6}){2}$/.exec(version)?.[0];
    if (name === undefined || location.protocol === 'file:') {
      reject(new NoEngine(version));
      return;
    }
    const worker = new Worker(new URL(`engines/${name}.js`, document.baseURI), { type: 'module' });
    const end = (): void => {
      worker.terminate();
    };
    signal.addEventListener('abort', () => {
      end();
      reject(new DOMException('Stopped.', 'AbortError'));
    });
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      end();
      reject(new NoEngine(version));
    });
    worker.addEventListener('message', ({ data }: MessageEvent<Said>) => {
      if ('done' in data) show(data.done, data.of);
      else {
        end();
        if ('replay' in data) resolve(data.replay);
        else reject(new Error(data.error));
      }
    });
    worker.postMessage({ link });
  });
}
