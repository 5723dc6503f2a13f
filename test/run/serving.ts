// A program of its own, as the command line is one: what its worker threads run is this file again.
import { serveAsWorker } from '../../src/run/node.ts';

export { NodeRunner } from '../../src/run/node.ts';
export const serving = serveAsWorker();
export { ledger } from '../../src/studies/index.ts';
