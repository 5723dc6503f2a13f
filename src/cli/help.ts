// What `lab help` and `lab <command> --help` say.
import type { Command } from './command.ts';

const WIDTH = 96;

export function helpOf(commands: readonly Command[]): string {
  const width = Math.max(...commands.map(({ id, usage }) => `${id} ${usage}`.length));
  return [
    'lab: run the Overdue Lab model from the command line, the same engine as the site.\n\n',
    ...commands.map(({ id, usage, help }) => `  lab ${`${id} ${usage}`.padEnd(width)}  ${help}\n`),
    `  lab ${'<command> --help'.padEnd(width)}  What a command takes.\n`,
    `  lab ${'--version'.padEnd(width)}  The version of the model.\n`,
    '\nExit codes: 0 done, 1 a check failed, 2 bad input, 130 stopped by Ctrl-C.\n',
  ].join('');
}

export function helpFor({ id, usage, help, details, options }: Command): string {
  const names = options.map(
    ({ name, value }) => `--${name}${value === undefined ? '' : ` ${value}`}`,
  );
  const width = Math.max(0, ...names.map((name) => name.length));
  return [
    `lab ${id} ${usage}`.trimEnd(),
    '\n\n',
    wrapped(help),
    ...details.map((paragraph) => `\n${wrapped(paragraph)}`),
    ...(options.length > 0 ? ['\n'] : []),
    ...options.map((option, i) => `  ${(names[i] ?? '').padEnd(width)}  ${option.help}\n`),
  ].join('');
}

function wrapped(text: string): string {
  let line = '';
  let lines = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > WIDTH) {
      lines += `${line}\n`;
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return `${lines}${line}\n`;
}
