// A picture for a chat or a slide: the key number with its interval, the sentence, the way there. Drawn here, sent nowhere.
import { area, line } from 'd3-shape';
import { wrap } from './picture.ts';

interface Card {
  readonly site: string;
  readonly number: string;
  /** What the number is. */
  readonly label: string;
  readonly interval: string;
  readonly sentence: string;
  readonly scenario: string;
  /** Where it stands and how it can be checked. */
  readonly notes: readonly string[];
  /** Per month from 0: mean, and where most worlds are. */
  readonly series: readonly {
    readonly mean: number;
    readonly low: number;
    readonly high: number;
  }[];
  /** A QR code as SVG; none if the address is only a file's. */
  readonly code: string | undefined;
  readonly font: string;
}

export const CARD_WIDTH = 1200;
export const CARD_HEIGHT = 630;

// The same on every screen: a card is printed and sent, it does not follow the theme of a page.
const INK = '#171b22';
const QUIET = '#525c69';
const LINE = '#4a3fc9';
const MARKS = ['#f2ca74', '#e29a33', '#c65d29', '#a51f3c'];

const LEFT = 64;
/** Where the small picture stands. */
const BOX = { x: 760, y: 96, width: 376, height: 180 };

export function cardOf(card: Card): string {
  const parts: string[] = [];
  const write = (
    text: string,
    y: number,
    size: number,
    { x = LEFT, weight = 400, fill = INK, anchor = 'start' } = {},
  ): void => {
    parts.push(
      `<text x="${x}" y="${y}" font-size="${size}" font-weight="${weight}" fill="${fill}" text-anchor="${anchor}">${safe(text)}</text>`,
    );
  };
  /** Lines downwards; a text that is longer ends in dots. */
  const paragraph = (text: string, y: number, size: number, most: number, fill: string): number => {
    const lines = wrap(text, size, (card.code ? 1200 - 330 : 1136) - LEFT);
    lines.slice(0, most).forEach((one, i) => {
      write(i === most - 1 && lines.length > most ? `${one} …` : one, y + i * size * 1.35, size, {
        fill,
      });
    });
    return y + Math.min(most, lines.length) * size * 1.35;
  };

  MARKS.forEach((fill, i) => {
    const height = [17, 24, 31, 38][i] ?? 0;
    parts.push(
      `<rect x="${LEFT + i * 12}" y="${88 - height}" width="8" height="${height}" rx="2" fill="${fill}"/>`,
    );
  });
  write(card.site, 84, 30, { x: LEFT + 62, weight: 600 });
  write(card.number, 206, 104, { weight: 700 });
  write(card.label, 254, 26);
  write(card.interval, 290, 22, { fill: QUIET });
  parts.push(small(card.series));
  const next = paragraph(card.sentence, 352, 28, 3, INK);
  paragraph(card.scenario, next + 8, 22, 2, QUIET);
  card.notes.forEach((note, i) => {
    write(note, CARD_HEIGHT - 40 - 26 * (card.notes.length - 1 - i), 18, { fill: QUIET });
  });
  if (card.code) {
    parts.push(
      card.code.replace(
        '<svg',
        `<svg x="${1136 - 216}" y="${CARD_HEIGHT - 40 - 216}" width="216" height="216"`,
      ),
    );
  }
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${CARD_WIDTH} ${CARD_HEIGHT}" width="${CARD_WIDTH}" height="${CARD_HEIGHT}" font-family="${safe(card.font)}">` +
    `<rect width="100%" height="100%" fill="#fbfbfd"/><rect width="100%" height="10" fill="#a51f3c"/>${parts.join('')}</svg>`
  );
}

/** The number through time, without words: a line and its band on a scale from zero. */
function small(series: Card['series']): string {
  const top = Math.max(...series.map(({ high }) => high)) || 1;
  const x = (i: number): number => BOX.x + (BOX.width * i) / Math.max(1, series.length - 1);
  const y = (value: number): number => BOX.y + BOX.height * (1 - value / top);
  const round = (path: string | null): string =>
    (path ?? '').replaceAll(/\d+\.\d+/g, (one) => Number(one).toFixed(1));
  const band = area<Card['series'][number]>(
    (_, i) => x(i),
    ({ low }) => y(low),
    ({ high }) => y(high),
  )(series as Card['series'][number][]);
  const mean = line<Card['series'][number]>(
    (_, i) => x(i),
    (at) => y(at.mean),
  )(series as Card['series'][number][]);
  const end = series.at(-1);
  const base = BOX.y + BOX.height;
  return (
    `<path d="M${BOX.x} ${base}h${BOX.width}" stroke="#d7dce3" stroke-width="2"/>` +
    `<path d="${round(band)}" fill="${LINE}" fill-opacity="0.15"/>` +
    `<path d="${round(mean)}" fill="none" stroke="${LINE}" stroke-width="4" stroke-linejoin="round"/>` +
    (end
      ? `<circle cx="${BOX.x + BOX.width}" cy="${y(end.mean).toFixed(1)}" r="7" fill="${LINE}"/>`
      : '')
  );
}

const safe = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
