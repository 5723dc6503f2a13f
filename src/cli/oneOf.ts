// An option that must be one of a few words.
import { Refusal } from './refusal.ts';
import { shown } from './sentences.ts';

export function oneOf<T extends string>(all: readonly T[], given: string, option: string): T {
  const found = all.find((one) => one === given);
  if (found === undefined) {
    const words = all.length > 2 ? `one of ${all.join(', ')}` : all.join(' or ');
    throw new Refusal(`--${option} must be ${words}, not ${shown(given)}.`);
  }
  return found;
}
