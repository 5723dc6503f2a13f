// The benchmark's worker in a browser.
import { measure } from './kernel.ts';

self.onmessage = (event: MessageEvent<number>) => {
  self.postMessage(measure(event.data));
};
