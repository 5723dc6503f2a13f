// npm run bench [-- --json]: the kernel in Node and in Chromium, and how the worker pool scales.
// How: one world of each case in turn (interleaved), a first round not counted, the median of the
// rounds and the least; user time of the processor in Node and C, wall time of one thread in Chromium. Warm-up months count as months. The machine is named.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { spawnSync } from 'node:child_process';
import { chromium } from '@playwright/test';
import { build } from 'vite';
import { cases } from './c/program.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const asJson = process.argv.includes('--json');
const rounds = Number(process.env.BENCH_ROUNDS ?? 7);
const folder = mkdtempSync(join(tmpdir(), 'overdue-bench-'));

async function bundle(entry) {
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      outDir: folder,
      emptyOutDir: false,
      minify: false,
      lib: {
        entry: join(root, 'test/bench', entry),
        formats: ['es'],
        fileName: () => `${entry}.js`,
      },
    },
  });
  return join(folder, `${entry}.js`);
}

async function inChromium(script) {
  const server = createServer((request, response) => {
    const isScript = request.url.endsWith('.js');
    response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html');
    response.end(isScript ? script : '<!doctype html><title>bench</title>');
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const browser = await chromium.launch({
    executablePath: '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
  });
  try {
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${server.address().port}/`);
    return await page.evaluate(
      (n) =>
        new Promise((resolve, reject) => {
          const worker = new Worker('/bench.js', { type: 'module' });
          worker.onmessage = (event) => resolve(event.data);
          worker.onerror = (event) => reject(new Error(event.message));
          worker.postMessage(n);
        }),
      rounds,
    );
  } finally {
    await browser.close();
    server.close();
  }
}

/** The simpler month in numpy, or nothing where it is not installed. */
function inNumpy() {
  const once = () => {
    const script = join(root, 'test/bench/numpy_arrays.py');
    const { status, stdout } = spawnSync('python3', [script, '10000', '54'], { encoding: 'utf8' });
    return status === 0 ? Number(stdout) : NaN;
  };
  return Number.isNaN(once()) ? [] : [['yardstick: the simpler month over numpy arrays', once]];
}

/** Seconds for a command, its start-up included. */
function lab(...words) {
  const began = performance.now();
  const { status } = spawnSync(process.execPath, ['src/cli/launch.mjs', ...words], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) throw new Error(`lab ${words.join(' ')} failed.`);
  return (performance.now() - began) / 1000;
}

const experiment = (workers) =>
  lab('run', 'reference-wallet-2019', '--workers', String(workers), '--format', 'csv');

/** Five groups of changes, 2,000 people x 24 months x 20 worlds: 640 worlds. */
function attributing() {
  const changes = [
    'economy.pressure=70',
    'borrowers.spendingAttitude=60',
    'underwriting.strictness=60',
    'policies.reminders.on=on',
    'policies.collections.on=on',
  ].flatMap((change) => ['--set-b', change]);
  const size = ['--borrowers', '2000', '--months', '24', '--replicates', '20'];
  const preset = 'reference-wallet-2019';
  return lab('attribute', preset, preset, ...changes, ...size, '--workers', '2');
}

try {
  const { measure, YARDSTICK } = await import(pathToFileURL(await bundle('kernel.ts')).href);
  const inC = cases(
    await import(pathToFileURL(await bundle('c/yardstick.ts')).href),
    YARDSTICK,
    join(folder, 'c'),
  );
  const node = measure(rounds, [...inC, ...inNumpy()], () => process.cpuUsage().user / 1000);
  const browser = await inChromium(readFileSync(await bundle('browser.ts')));
  experiment(1);
  const scaling = [1, 2].map((workers) => ({ workers, seconds: experiment(workers) }));
  const { narrowing, POLICIES } = await import(pathToFileURL(await bundle('pairing.ts')).href);
  const attribution = attributing();
  const result = {
    machine: `${cpus().length} x ${cpus()[0].model.trim()}, Node ${process.version}`,
    rounds,
    node,
    chromium: browser,
    experiment: scaling,
    attribution,
    pairing: { policies: POLICIES, rows: narrowing() },
  };
  if (asJson) process.stdout.write(`${JSON.stringify(result, null, 2)}\n`);
  else print(result);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function print({ machine, node, chromium: browser, experiment: scaling, attribution, pairing }) {
  const line = (...cells) =>
    process.stdout.write(
      `${cells[0].padEnd(50)}${cells
        .slice(1)
        .map((c) => String(c).padStart(17))
        .join('')}\n`,
    );
  process.stdout.write(
    `${machine}\nNanoseconds per borrower-month (warm-up included), median of ${rounds} interleaved rounds, one thread;\nNode and C by user time of the processor, Chromium by the wall.\n\n`,
  );
  line('', 'Node', 'Chromium', 'M bm/s');
  const inBrowser = (name) => browser.rows.find((row) => row.name === name)?.median;
  const inNode = (name) => node.rows.find((row) => row.name === name)?.median;
  for (const { name, median } of node.rows) {
    const other = inBrowser(name);
    line(name, median.toFixed(1), other?.toFixed(1) ?? '', other ? (1000 / other).toFixed(1) : '');
  }
  const [kernel, reference] = node.rows.map(({ name }) => name);
  const plain = node.rows.at(-1).name;
  const ratios = [
    ['kernel / reference', kernel, reference],
    ...node.rows
      .filter(({ name }) => / C\b|^C\b/.test(name))
      .flatMap(({ name }) => [
        [`kernel / ${name}`, kernel, name],
        [`reference / ${name}`, reference, name],
      ]),
    ['every policy on / none', 'the same, every policy on', 'the whole, births included'],
    ['plain objects / the whole', plain, 'the whole, births included'],
  ];
  process.stdout.write('\n');
  for (const [name, top, bottom] of ratios) {
    const other = inBrowser(top) / inBrowser(bottom);
    line(name, (inNode(top) / inNode(bottom)).toFixed(2), other ? other.toFixed(2) : '');
  }
  line(
    'coarse answer, 4 worlds of 1,000, warm (ms)',
    node.coarse.toFixed(0),
    browser.coarse.toFixed(0),
  );
  line(
    'first world of 1,000, cold (ms)',
    node.firstWorld.toFixed(0),
    browser.firstWorld.toFixed(0),
  );
  line('memory per borrower, columns (bytes)', node.bytes.toFixed(0), browser.bytes.toFixed(0));
  process.stdout.write(
    '\nDefault experiment (10,000 people x 36 months x 50 worlds), command line, start-up included:\n',
  );
  for (const { workers, seconds } of scaling)
    line(`  ${workers} worker${workers > 1 ? 's' : ''} (s)`, seconds.toFixed(2));
  line('  speed-up', (scaling[0].seconds / scaling[1].seconds).toFixed(2));
  line(
    'Attribution of five groups, 640 worlds of 2,000 x 24 months, 2 workers (s)',
    attribution.toFixed(2),
  );

  process.stdout.write(
    '\nPairing: standard error of the change without pairing / with it, 16 worlds of 3,000 people x 24 months.\n' +
      'Low where a policy changes who defaults, not only when. Cost: both scenarios / one.\n\n',
  );
  line('', ...pairing.policies, 'cost');
  for (const { preset, measure, factors, cost } of pairing.rows) {
    line(`${preset}, ${measure}`, ...factors.map((x) => x.toFixed(1)), cost.toFixed(2));
  }
}
