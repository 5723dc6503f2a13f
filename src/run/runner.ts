// The page's runner: simulators and analysts in web workers.
import { Crew } from './crew.ts';
import { startHand } from './hand.ts';
import type { Thread } from './hand.ts';

/** More would cost memory and gain little. */
const MOST = 16;

export class Runner extends Crew {
  constructor({ workers = navigator.hardwareConcurrency }: { workers?: number } = {}) {
    super(Math.min(MOST, Math.max(1, Math.floor(workers) || 1)), {
      simulator: async () => startHand(threadOf('simulator', newSimulator())),
      analyst: async () => startHand(threadOf('analyst', newAnalyst())),
    });
  }
}

// The builder finds a worker only where its address stands as it is.
const newSimulator = () =>
  new Worker(new URL('../../workers/simulator.worker.ts', import.meta.url), {
    type: 'module',
    name: 'simulator',
  });
const newAnalyst = () =>
  new Worker(new URL('../../workers/analyst.worker.ts', import.meta.url), {
    type: 'module',
    name: 'analyst',
  });

function threadOf(name: string, worker: Worker): Thread {
  return {
    endpoint: worker,
    // A terminated web worker sends no event. Insecure pages have no locks, and learn of errors only.
    lifeline: 'locks' in navigator ? `${name} ${crypto.randomUUID()}` : undefined,
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
