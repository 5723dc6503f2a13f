// The page's runner: simulators in web workers.
import { startHand } from './hand.ts';
import type { Thread } from './hand.ts';
import { Pool } from './pool.ts';

/** More would cost memory and gain little. */
const MOST = 16;

export class Runner extends Pool {
  constructor({ workers = navigator.hardwareConcurrency }: { workers?: number } = {}) {
    super(Math.min(MOST, Math.max(1, Math.floor(workers) || 1)), async () =>
      startHand(webWorker()),
    );
  }
}

function webWorker(): Thread {
  const worker = new Worker(new URL('../../workers/simulator.worker.ts', import.meta.url), {
    type: 'module',
    name: 'simulator',
  });
  return {
    endpoint: worker,
    // A terminated web worker sends no event. Insecure pages have no locks, and learn of errors only.
    lifeline: 'locks' in navigator ? `simulator ${crypto.randomUUID()}` : undefined,
    watch(died) {
      worker.addEventListener('error', (event) => {
        event.preventDefault();
        died(event.message);
      });
      worker.addEventListener('messageerror', died);
    },
    end() {
      worker.terminate();
    },
  };
}
