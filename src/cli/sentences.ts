// What is wrong with an input, in English.
import { bytesPerBorrower, RUN_BOUNDS } from '../model/index.ts';
import type { Problem } from '../model/index.ts';

/** One sentence: the field and what was expected. */
export function sentence(problem: Problem): string {
  switch (problem.kind) {
    case 'unknown': {
      const { path, nearest } = problem;
      if (/^#\d+$/.test(path))
        return 'The link sets a parameter that only a later version of the model has.';
      return `There is no parameter ${shown(path)}${nearest === undefined ? '; lab describe lists them all.' : `; did you mean ${nearest}?`}`;
    }
    case 'range': {
      const { path, given, min, max } = problem;
      if (path === 'seed') {
        return `seed must be a text of ${count(min)} to ${count(max)} letters${given === '' ? ', not empty' : ''}.`;
      }
      const kind = Object.hasOwn(RUN_BOUNDS, path) ? 'a whole number' : 'a number';
      return `${path} must be ${kind} from ${count(min)} to ${count(max)}, not ${shown(given)}${why(path, Number(given) > max)}.`;
    }
    case 'type': {
      const { path, given, expected } = problem;
      const wanted = {
        number: Object.hasOwn(RUN_BOUNDS, path) ? 'a whole number' : 'a number',
        switch: 'on or off',
        text: 'a text',
      }[expected];
      return `${path} must be ${wanted}, not ${shown(given)}.`;
    }
    case 'option':
      return `${problem.path} must be one of ${problem.options.join(', ')}, not ${shown(problem.given)}.`;
    case 'preset':
      return `There is no preset ${shown(problem.given)}; there are ${problem.options.join(', ')}.`;
    case 'conflict':
      return conflict(problem);
    case 'shape':
      return shape(problem.expected);
  }
}

/** All problems in one sentence: the first, and how many more. */
export function sentenceOf(problems: readonly Problem[]): string {
  const [first, ...others] = problems;
  if (!first) return '';
  const more = others.length === 0 ? '' : ` (and ${count(others.length)} more)`;
  return sentence(first).replace(/([.?])$/, `${more}$1`);
}

function conflict({ path, reason }: Problem & { readonly kind: 'conflict' }): string {
  switch (reason) {
    case 'endBeforeStart':
      return `${path} must not be before ${path.replace(/\.end$/, '.start')}.`;
    case 'soldBeforePlaced':
      return `${path} must be more than policies.thirdPartyAgency.from, or all debt is sold before an agency gets it.`;
  }
}

function shape(expected: string): string {
  switch (expected) {
    case 'link':
      return 'This is not a link: expected …#/<page>?v=<version>&…&seed=…';
    case 'escapes':
      return 'The link has a wrong %-escape: expected % and two hexadecimal digits.';
    case 'version':
      return 'v must be a version like 1.0.0.';
    case 'fingerprint':
      return 'fp must be a fingerprint of 32 hexadecimal digits.';
    case 'compact':
      return 'The link is damaged or cut off: what stands after s= does not check.';
    default:
      return /^[\w.]+$/.test(expected)
        ? `The link gives ${expected} twice, with different values.`
        : `A scenario must be of the form ${expected}.`;
  }
}

/** Why there is an upper limit, where that is not plain. */
function why(path: string, above: boolean): string {
  if (!above) return '';
  if (path === 'borrowers') {
    const gigabytes = (bytesPerBorrower * RUN_BOUNDS.borrowers.max) / 1e9;
    return `: each takes ${count(Math.round(bytesPerBorrower))} bytes of memory in every worker, ${gigabytes.toFixed(1)} GB at the limit; take more replicates instead`;
  }
  return path === 'replicates'
    ? ': the results of all are kept in memory; use other seeds instead'
    : '';
}

/** As it was given; what is no number is quoted, cut if long, without control characters. */
export function shown(given: string): string {
  if (/^[-+]?\d[\d.e+-]{0,30}$/i.test(given)) return given;
  const clean = given.replace(/[^\x20-\x7e\u00a0-\uffff]/g, '�');
  return `“${clean.length > 60 ? `${clean.slice(0, 60)}…` : clean}”`;
}

export function count(n: number): string {
  return Math.abs(n) >= 10_000 ? n.toLocaleString('en') : String(n);
}
