import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Queue } from '../../src/run/queue.ts';
import type { Range } from '../../src/run/queue.ts';

const replicatesOf = ({ from, to }: Range): number[] =>
  Array.from({ length: to - from }, (_, i) => from + i);

it('whoever is slow or dies, every replicate is finished once and no gap is ever complete', () => {
  const happenings = fc.array(
    fc.record({
      worker: fc.nat(5),
      what: fc.constantFrom<'take' | 'finish' | 'die'>('take', 'take', 'finish', 'finish', 'die'),
      took: fc.nat(200),
    }),
    { maxLength: 200 },
  );
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 120 }), happenings, (replicates, story) => {
      const queue = new Queue<number>(replicates, 6);
      const busy = new Map<number, Range>();
      const finished = new Set<number>();
      const finish = (worker: number, range: Range, took: number) => {
        for (const replicate of replicatesOf(range)) {
          expect(finished.has(replicate)).toBe(false);
          finished.add(replicate);
        }
        queue.finish(worker, range, took);
        busy.delete(worker);
      };
      const check = () => {
        let gapless = 0;
        while (finished.has(gapless)) gapless++;
        expect(queue.complete).toBe(gapless);
        const taken = [...busy.values()].flatMap(replicatesOf);
        expect(new Set(taken).size).toBe(taken.length);
        expect(queue.waiting + taken.length + finished.size).toBe(replicates);
      };
      for (const { worker, what, took } of story) {
        const range = busy.get(worker);
        if (what === 'take' && !range) {
          const next = queue.take(worker);
          if (next) busy.set(worker, next);
        } else if (what === 'finish' && range) finish(worker, range, took);
        else if (what === 'die' && range) {
          queue.lose(worker, range);
          busy.delete(worker);
        }
        check();
      }
      for (const [worker, range] of busy) finish(worker, range, 1);
      for (let range = queue.take(0); range; range = queue.take(0)) finish(0, range, 1);
      check();
      expect(queue.complete).toBe(replicates);
    }),
    { seed: 7, numRuns: 200 },
  );
});

function sizes(took: number, replicates: number, workers = 1): number[] {
  const queue = new Queue<string>(replicates, workers);
  const seen: number[] = [];
  for (let range = queue.take('a'); range; range = queue.take('a')) {
    seen.push(range.to - range.from);
    queue.finish('a', range, took);
  }
  return seen;
}

it('batches of a worker grow 1, 2, 4, 8 and no further', () => {
  expect(sizes(5, 31)).toEqual([1, 2, 4, 8, 8, 8]);
});

it('batches of worlds that take long stay single: nobody waits for eight to see one', () => {
  expect(sizes(5000, 5)).toEqual([1, 1, 1, 1, 1]);
});

it('near the end the rest is shared, so that no worker waits for another', () => {
  expect(sizes(5, 20, 4)).toEqual([1, 2, 4, 4, 3, 2, 1, 1, 1, 1]);
});

it('what a dead worker held goes out before everything else, lowest first', () => {
  const queue = new Queue<string>(10, 3);
  const first = queue.take('a')!;
  const second = queue.take('b')!;
  queue.lose('b', second);
  queue.lose('a', first);
  expect([queue.take('c'), queue.take('c'), queue.take('c')]).toEqual([
    { from: 0, to: 1 },
    { from: 1, to: 2 },
    { from: 2, to: 3 },
  ]);
});

it('a worker that replaces a dead one begins with a single replicate again', () => {
  const queue = new Queue<string>(100, 1);
  for (let i = 0; i < 3; i++) queue.finish('a', queue.take('a')!, 5);
  const held = queue.take('a')!;
  expect(held).toEqual({ from: 7, to: 15 });
  queue.lose('a', held);
  expect(queue.take('a')).toEqual(held);
  expect(queue.take('a')).toEqual({ from: 15, to: 16 });
});
