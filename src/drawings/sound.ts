// A line as a melody: higher is more, left to right is time. Made in the browser, and only when asked for.

/** Seconds that a month sounds; ten years take half a minute at most. */
const noteOf = (months: number): number => Math.min(0.16, 30 / months);
/** From zero to the most: two octaves from A. */
const LOW = 220;
const OCTAVES = 2;

/** Plays values from the first to the last; `at` hears which one sounds. Ends early when the signal aborts. */
export async function play(
  values: readonly number[],
  at: (index: number) => void,
  signal: AbortSignal,
): Promise<void> {
  const context = new AudioContext();
  try {
    const note = noteOf(values.length);
    const most = Math.max(...values.map(Math.abs)) || 1;
    const tone = new OscillatorNode(context, { type: 'triangle', frequency: LOW });
    const side = new StereoPannerNode(context, { pan: -0.8 });
    const volume = new GainNode(context, { gain: 0 });
    tone.connect(side).connect(volume).connect(context.destination);
    const start = context.currentTime + 0.05;
    const end = start + values.length * note;
    values.forEach((value, i) => {
      const octaves = OCTAVES * Math.min(1, Math.max(-0.5, value / most));
      tone.frequency.linearRampToValueAtTime(LOW * 2 ** octaves, start + (i + 0.5) * note);
    });
    side.pan.linearRampToValueAtTime(0.8, end);
    // No click at either end.
    volume.gain.setTargetAtTime(0.2, start, 0.02);
    volume.gain.setTargetAtTime(0, end - 0.05, 0.02);
    tone.start(start);
    tone.stop(end + 0.1);
    await new Promise<void>((over) => {
      const watch = setInterval(() => {
        const index = Math.floor((context.currentTime - start) / note);
        if (index >= 0 && index < values.length) at(index);
      }, 50);
      const finish = (): void => {
        clearInterval(watch);
        over();
      };
      tone.onended = finish;
      signal.addEventListener('abort', finish, { once: true });
    });
  } finally {
    await context.close();
  }
}
