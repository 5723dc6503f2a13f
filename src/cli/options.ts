// The words and options of a command, as they were typed.
import { hint } from './nearest.ts';
import { Refusal } from './refusal.ts';

export interface Option {
  readonly name: string;
  /** What stands after it in the help; none for a flag. */
  readonly value?: string;
  readonly help: string;
  /** May be given more than once; else the last one counts. */
  readonly many?: true;
}

export class Typed {
  readonly words: readonly string[];
  readonly #given: ReadonlyMap<string, readonly string[]>;

  constructor(words: readonly string[], given: ReadonlyMap<string, readonly string[]>) {
    this.words = words;
    this.#given = given;
  }

  has(name: string): boolean {
    return this.#given.has(name);
  }

  all(name: string): readonly string[] {
    return this.#given.get(name) ?? [];
  }

  one(name: string): string | undefined {
    return this.all(name).at(-1);
  }
}

/** `--name value`, `--name=value` and plain words in any order; after `--` only words. */
export function parse(command: string, args: readonly string[], options: readonly Option[]): Typed {
  const words: string[] = [];
  const given = new Map<string, string[]>();
  const rest = [...args];
  for (let arg = rest.shift(); arg !== undefined; arg = rest.shift()) {
    if (arg === '--') {
      words.push(...rest);
      break;
    }
    if (!/^--?[A-Za-z]/.test(arg)) {
      words.push(arg);
      continue;
    }
    const equals = arg.indexOf('=');
    const typed = equals < 0 ? arg : arg.slice(0, equals);
    const option = options.find(({ name }) => typed === `--${name}`);
    if (!option) {
      const names = options.map(({ name }) => `--${name}`);
      throw new Refusal(
        `lab ${command} has no option ${typed}${hint(typed, names) || `; it has ${list(names)}.`}`,
      );
    }
    let value = equals < 0 ? undefined : arg.slice(equals + 1);
    if (option.value === undefined) {
      if (value !== undefined) throw new Refusal(`${typed} takes no value.`);
      value = '';
    } else {
      if (value === undefined && !rest[0]?.startsWith('--')) value = rest.shift();
      if (value === undefined)
        throw new Refusal(`${typed} needs a value: ${typed} ${option.value}.`);
    }
    given.set(option.name, [...(given.get(option.name) ?? []), value]);
  }
  return new Typed(words, given);
}

function list(names: readonly string[]): string {
  return names.length === 0 ? 'none' : names.join(', ');
}
