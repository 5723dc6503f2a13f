// One month for all pictures: it can be set, stepped and played.

/** Milliseconds that a month is shown for while the clock plays. */
const BEAT = 600;

export class Clock {
  /** The last month of the run. */
  months = $state(36);
  /** Where the reader put it; nothing: at the end, wherever that is. */
  #at: number | undefined = $state();
  playing = $state(false);
  /** The month under the pointer, in every picture. */
  marked: number | null = $state(null);
  #timer: ReturnType<typeof setInterval> | undefined;

  get month(): number {
    return Math.min(this.#at ?? this.months, this.months);
  }

  set(month: number): void {
    const whole = Math.round(Math.min(this.months, Math.max(0, month)));
    this.#at = whole === this.months ? undefined : whole;
  }

  step(by: number): void {
    this.pause();
    this.set(this.month + by);
  }

  toggle(): void {
    if (this.playing) this.pause();
    else this.play();
  }

  play(): void {
    if (this.month >= this.months) this.set(0);
    this.playing = true;
    this.#timer ??= setInterval(() => {
      this.set(this.month + 1);
      if (this.month >= this.months) this.pause();
    }, BEAT);
  }

  pause(): void {
    this.playing = false;
    clearInterval(this.#timer);
    this.#timer = undefined;
  }
}
