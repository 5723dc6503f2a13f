// The command line program; in a thread of its own it is a worker that simulates.
import { MODEL_VERSION } from '../model/index.ts';
import { serveAsWorker } from '../run/node.ts';
import type { Io } from './command.ts';
import { COMMANDS } from './commands/index.ts';
import { helpFor, helpOf } from './help.ts';
import { hint } from './nearest.ts';
import { parse } from './options.ts';
import { Refusal } from './refusal.ts';
import { shown } from './sentences.ts';

const STOPPED = 130;

async function lab(args: readonly string[], io: Io): Promise<number> {
  const [name, ...rest] = args;
  if (name === undefined) {
    throw new Refusal(
      `Name a command, ${COMMANDS.map(({ id }) => id).join(', ')}; lab help says more.`,
    );
  }
  if (name === '--version' || name === '-V' || name === 'version') {
    await io.out(`Overdue Lab, model ${MODEL_VERSION}\n`);
    return 0;
  }
  const helping = name === 'help' || name === '--help' || name === '-h';
  const wanted = helping ? rest[0] : name;
  if (wanted === undefined) {
    await io.out(helpOf(COMMANDS));
    return 0;
  }
  const command = COMMANDS.find(({ id }) => id === wanted);
  if (!command) {
    const ids = COMMANDS.map(({ id }) => id);
    throw new Refusal(
      `There is no command ${shown(wanted)}${hint(wanted, ids) || `; there are ${ids.join(', ')}.`}`,
    );
  }
  const end = rest.indexOf('--');
  const before = end < 0 ? rest : rest.slice(0, end);
  if (helping || before.includes('--help') || before.includes('-h')) {
    await io.out(helpFor(command));
    return 0;
  }
  const typed = parse(command.id, rest, command.options);
  const [fewest, most] = command.words;
  if (typed.words.length < fewest || typed.words.length > most) {
    const extra = typed.words[most];
    throw new Refusal(
      extra === undefined
        ? `Something is missing: lab ${command.id} ${command.usage}`
        : `${shown(extra)} is too much: lab ${command.id} ${command.usage}`.trimEnd(),
    );
  }
  return command.run(typed, io);
}

/** Runs the command; every end is an exit code and at most one sentence. */
async function main(): Promise<number> {
  const stop = new AbortController();
  const { stdout, stderr } = process;
  // Whoever reads may have had enough (`| head`): then the rest is for nobody.
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE')
      stderr.write(`Standard output cannot be written (${error.code ?? error.name}).\n`);
    process.exit(error.code === 'EPIPE' ? 0 : 1);
  });
  stderr.on('error', () => undefined);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (stop.signal.aborted) process.exit(STOPPED);
      stop.abort();
    });
  }
  try {
    return await lab(process.argv.slice(2), {
      out: (content) =>
        new Promise((done) => {
          stdout.write(content, () => {
            done();
          });
        }),
      note: (sentence) => {
        stderr.write(`${sentence}\n`);
      },
      terminal: stderr.isTTY ? stderr : undefined,
      toTerminal: stdout.isTTY,
      signal: stop.signal,
    });
  } catch (error) {
    if (stop.signal.aborted) return STOPPED;
    if (error instanceof Refusal) {
      stderr.write(`${error.message}\n`);
      return error.code;
    }
    const reason = error instanceof Error ? error.message : String(error);
    stderr.write(
      `Something went wrong inside, which is a fault of the program: ${reason.split('\n')[0] ?? ''}\n`,
    );
    return 1;
  }
}

if (!serveAsWorker()) process.exitCode = await main();
