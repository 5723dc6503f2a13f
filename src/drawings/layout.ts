// Where labels go: beside the ends of their lines without touching each other, or in rows below.

/** Width of a text as it will about be, in its own font size; Chinese characters are square. */
export function textWidth(text: string, size: number): number {
  let ems = 0;
  for (const letter of text) {
    if (/[\u2e80-\u9fff\uff00-\uff60]/.test(letter)) ems += 1;
    else if (/[iljtfrI.,:;'|!() \u00a0]/.test(letter)) ems += 0.36;
    else if (/[mwMW@%]/.test(letter)) ems += 0.9;
    else ems += 0.61;
  }
  return ems * size;
}

/** Moves positions apart so that neighbours keep `gap`, within `[low, high]`, as little as it takes. */
export function dodge(wanted: readonly number[], gap: number, low: number, high: number): number[] {
  const order = wanted
    .map((_, i) => i)
    .sort((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0) || a - b);
  const placed = [...wanted];
  // When there is no room for all, they share what there is.
  const step = Math.min(gap, (high - low) / Math.max(1, order.length - 1));
  let least = low;
  for (const i of order) {
    placed[i] = Math.max(least, placed[i] ?? 0);
    least = placed[i] + step;
  }
  let most = high;
  for (const i of [...order].reverse()) {
    placed[i] = Math.min(most, placed[i] ?? 0);
    most = placed[i] - step;
  }
  return placed;
}

/** Places boxes in rows from left to right. */
export function flow(
  widths: readonly number[],
  gap: number,
  room: number,
): { places: { x: number; row: number }[]; rows: number } {
  let x = 0;
  let row = 0;
  const places = widths.map((width) => {
    if (x > 0 && x + width > room) {
      x = 0;
      row++;
    }
    const place = { x, row };
    x += width + gap;
    return place;
  });
  return { places, rows: widths.length > 0 ? row + 1 : 0 };
}

/** Months to name on an axis of this width. */
export function monthTicks(months: number, width: number, letter: number): number[] {
  const step = [1, 2, 3, 6, 12, 24, 60].find((s) => (width * s) / months >= 4.5 * letter) ?? 120;
  const ticks = [];
  for (let month = 0; month <= months; month += step) ticks.push(month);
  return ticks;
}
