// The address of an embedded picture: a link of the world, and what to show of it.
import { CHARTS } from '../../charts/index.ts';
import type { ChartId } from '../../charts/index.ts';
import { isPath, parameterOf } from '../../model/index.ts';
import type { Path } from '../../model/index.ts';

/** Dials that are offered; a link may name any number. */
export const DIALS = [
  'economy.pressure',
  'borrowers.spendingAttitude',
  'borrowers.informationAsymmetry',
  'underwriting.strictness',
] as const satisfies readonly Path[];

export interface Shown {
  readonly chart: ChartId;
  /** A number to turn below the picture. */
  readonly dial?: Path;
  /** The reader's own language if none is named. */
  readonly language?: string;
  readonly theme?: string;
}

/** Keys without a dot are strangers to the link itself, so any reader of links passes over them. */
export function embedLink(link: string, { chart, dial, language, theme }: Shown): string {
  const own = Object.entries({ chart, dial, lang: language, theme })
    .filter((entry): entry is [string, string] => entry[1] !== undefined)
    .map(([key, value]) => `&${key}=${value}`)
    .join('');
  return `embed.html#/${link.slice(link.indexOf('?'))}${own}`;
}

/** What an address asks to show; the nearest sense of what it says. */
export function shownBy(hash: string): Shown {
  const given = new Map(
    hash.split(/[?&]/).flatMap((pair): [string, string][] => {
      const [key, value] = pair.split('=');
      return key !== undefined && value !== undefined && /^[\w.-]{1,60}$/.test(value)
        ? [[key, value]]
        : [];
    }),
  );
  const chart = given.get('chart');
  const dial = given.get('dial');
  const language = given.get('lang');
  const theme = given.get('theme');
  return {
    chart: chart !== undefined && Object.hasOwn(CHARTS, chart) ? (chart as ChartId) : 'overdue',
    ...(dial !== undefined && isPath(dial) && parameterOf(dial).kind === 'number' ? { dial } : {}),
    ...(language === undefined ? {} : { language }),
    ...(theme === 'light' || theme === 'dark' ? { theme } : {}),
  };
}
