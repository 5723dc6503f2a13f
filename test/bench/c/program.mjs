// Compiles the month in C, checks that it is the model's month, and runs it as cases of the benchmark.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));
/** Same bits: no fused operations, no reordering; whole numbers wrap as in JavaScript. */
const FLAGS = ['-std=gnu11', '-O3', '-march=native', '-ffp-contract=off', '-fwrapv', '-lm'];
const BUILDS = {
  'scalar C (gcc -O3 -march=native)': ['-fno-tree-vectorize', '-fno-tree-slp-vectorize'],
  'C, vectorised by gcc for this machine': [],
};

/** Cases for `measure`, or none where there is no gcc. `plans` are checked, the first of them is timed. */
export function cases({ header, tell, differing }, plans, folder) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'month.h'), header());
  const world = join(folder, 'world.bin');
  const end = join(folder, 'end.bin');
  try {
    execFileSync('gcc', ['--version'], { stdio: 'ignore' });
  } catch {
    process.stderr.write('No gcc: the yardstick in C is left out.\n');
    return [];
  }
  const programs = Object.entries(BUILDS).map(([name, flags], k) => {
    const program = join(folder, `month${k}`);
    const sources = ['month.c', 'main.c'].map((file) => join(here, file));
    execFileSync('gcc', [...flags, '-I', folder, ...sources, '-o', program, ...FLAGS]);
    return [name, program];
  });
  for (const plan of plans.toReversed()) {
    const told = tell(plan, 1);
    writeFileSync(world, told.file);
    for (const [name, program] of programs) {
      execFileSync(program, [world, '1', end]);
      const faults = differing(told, new Uint8Array(readFileSync(end)));
      if (faults.length > 0)
        throw new Error(`${name} is not the model's month: ${faults.join(', ')}`);
    }
  }
  return programs.map(([name, program]) => [
    name,
    // The first of two runs warms the caches, as the worlds before warm those of the others.
    () => Number(execFileSync(program, [world, '2'], { encoding: 'utf8' }).trim().split('\n')[1]),
  ]);
}
