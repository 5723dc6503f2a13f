// What a command of the program is, and what it is given.
import type { Option, Typed } from './options.ts';

/** Where words go and what stops the work; the same for all commands. */
export interface Io {
  /** Standard output. */
  out(content: string | Uint8Array): Promise<void>;
  /** A sentence for a person, on standard error. */
  note(sentence: string): void;
  /** Standard error as a terminal; undefined if it is none. */
  readonly terminal: NodeJS.WriteStream | undefined;
  /** Is standard output a terminal? */
  readonly toTerminal: boolean;
  /** Aborted by Ctrl-C. */
  readonly signal: AbortSignal;
}

export interface Command {
  readonly id: string;
  /** What stands after its name. */
  readonly usage: string;
  /** One line for the list of commands. */
  readonly help: string;
  /** Paragraphs for `lab <command> --help`. */
  readonly details: readonly string[];
  readonly options: readonly Option[];
  /** How many words it takes: fewest and most. */
  readonly words: readonly [number, number];
  /** The exit code; a Refusal for one sentence and a code. */
  run(typed: Typed, io: Io): Promise<number>;
}
