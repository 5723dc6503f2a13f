// A month of a small world, block by block, so that the scratch of every person can be read.
import type { World } from '../../src/model/index.ts';
import { BLOCK } from '../../src/model/month/context.ts';

/** Works one month; after each block `visit` is told who was in it: person and place in the scratch. */
export function eachBlock(world: World, visit: (i: number, j: number) => void): void {
  const { segment, size } = world.columns;
  for (let from = 0; from < size;) {
    let count = 1;
    while (count < BLOCK && segment[from + count] === segment[from]) count++;
    world.advance(1);
    for (let j = 0; j < count; j++) visit(from + j, j);
    from += count;
  }
}
