// A drawing as a file: its styles go along, with title above and caption below; made here, sent nowhere.
import { textWidth } from './layout.ts';

export interface PictureText {
  readonly title: string;
  readonly subtitle: string;
  readonly caption: string;
}

// Styles from style sheets stay behind when a picture is saved, attributes do not.
const STYLES = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'paint-order',
  'opacity',
  'font-family',
  'font-size',
  'font-weight',
  'font-variant-numeric',
  'shape-rendering',
] as const;
const SVG = 'http://www.w3.org/2000/svg';
const MARGIN = 24;

/** The picture with everything that it needs to stand alone. */
function pictureOf(svg: SVGSVGElement, { title, subtitle, caption }: PictureText): SVGSVGElement {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const from = [svg, ...svg.querySelectorAll('*')];
  const to = [copy, ...copy.querySelectorAll('*')];
  from.forEach((element, i) => {
    const styles = getComputedStyle(element);
    for (const style of STYLES) {
      const value = styles.getPropertyValue(style);
      if (value) to[i]?.setAttribute(style, value);
    }
    to[i]?.removeAttribute('class');
    to[i]?.removeAttribute('style');
  });

  const box = svg.viewBox.baseVal as SVGRect | null;
  const width = (box?.width ?? 0) || Number(svg.getAttribute('width')) || 640;
  const height = (box?.height ?? 0) || Number(svg.getAttribute('height')) || 360;
  const root = getComputedStyle(document.documentElement);
  const ink = getComputedStyle(svg).color || '#000';
  const ground = root.backgroundColor.replace('rgba(0, 0, 0, 0)', '') || '#fff';

  const whole = document.createElementNS(SVG, 'svg');
  const lines: SVGTextElement[] = [];
  let y = MARGIN;
  const write = (text: string, size: number, weight: number, opacity: number) => {
    for (const line of wrap(text, weight > 500 ? size * 1.12 : size, width)) {
      y += size * 1.35;
      const element = document.createElementNS(SVG, 'text');
      element.textContent = line;
      const attributes = {
        x: MARGIN,
        y,
        fill: ink,
        opacity,
        'font-size': size,
        'font-weight': weight,
      };
      for (const [name, value] of Object.entries(attributes))
        element.setAttribute(name, String(value));
      element.setAttribute('font-family', getComputedStyle(svg).fontFamily || 'sans-serif');
      lines.push(element);
    }
  };
  write(title, 18, 600, 1);
  y += 4;
  write(subtitle, 13, 400, 0.75);
  y += 16;
  copy.setAttribute('x', String(MARGIN));
  copy.setAttribute('y', String(y));
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));
  y += height + 8;
  write(caption, 11, 400, 0.75);
  const w = width + 2 * MARGIN;
  const h = Math.ceil(y + MARGIN);

  whole.setAttribute('viewBox', `0 0 ${w} ${h}`);
  whole.setAttribute('width', String(w));
  whole.setAttribute('height', String(h));
  const rect = document.createElementNS(SVG, 'rect');
  rect.setAttribute('width', String(w));
  rect.setAttribute('height', String(h));
  rect.setAttribute('fill', ground);
  whole.append(rect, ...lines, copy);
  return whole;
}

/** Lines of a text that fit; Chinese may break anywhere. */
export function wrap(text: string, size: number, width: number): string[] {
  const words =
    text.match(/[\u2e80-\u9fff\uff00-\uff60]|[^\s\u2e80-\u9fff\uff00-\uff60]+\s*|\s+/g) ?? [];
  const lines: string[] = [];
  let line = '';
  for (const word of words) {
    if (line && textWidth(line + word, size) > width) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += word;
  }
  return line ? [...lines, line.trimEnd()] : lines;
}

/** Saves a drawing as it is on the screen. */
export async function savePicture(
  svg: SVGSVGElement,
  kind: 'svg' | 'png',
  text: PictureText,
  fileName: string,
): Promise<void> {
  const picture = pictureOf(svg, text);
  const source = new XMLSerializer().serializeToString(picture);
  const vector = new Blob([source], { type: 'image/svg+xml' });
  if (kind === 'svg') {
    saveBlob(vector, `${fileName}.svg`);
    return;
  }
  const [width, height] = [picture.getAttribute('width'), picture.getAttribute('height')];
  // Twice the size, for slides and print.
  saveBlob(await pngOf(vector, 2 * Number(width), 2 * Number(height)), `${fileName}.png`);
}

/** An SVG as a PNG of that many dots. */
export async function pngOf(vector: Blob, width: number, height: number): Promise<Blob> {
  const url = URL.createObjectURL(vector);
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = width;
    canvas.height = height;
    const context = canvas.getContext('2d');
    if (!context) throw new Error('This browser gives no canvas to draw the picture on.');
    context.drawImage(image, 0, 0, width, height);
    const blob = await new Promise<Blob | null>((resolve) => {
      canvas.toBlob(resolve, 'image/png');
    });
    if (!blob) throw new Error('This browser could not make a PNG of the picture.');
    return blob;
  } finally {
    URL.revokeObjectURL(url);
  }
}

export function saveText(text: string, fileName: string, type: string): void {
  saveBlob(new Blob([text], { type }), fileName);
}

export function saveBlob(blob: Blob, fileName: string): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.click();
  // Firefox reads the address after the click.
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, 1000);
}
