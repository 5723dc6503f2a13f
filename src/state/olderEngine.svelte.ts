// A link of an older model, replayed by the engine that made it.
import { NoEngine, replayWith } from '../run/index.ts';

type Replay = Awaited<ReturnType<typeof replayWith>>;

export class OlderEngine {
  running = $state(false);
  done = $state(0);
  of = $state(0);
  /** What the engine made of the link. */
  replay: Replay | undefined = $state.raw();
  /** missing: this site has no engine of that version. */
  failure:
    | { readonly kind: 'missing' }
    | { readonly kind: 'broken'; readonly detail: string }
    | undefined = $state.raw();
  #abort: AbortController | undefined;

  async ask(version: string, link: string): Promise<void> {
    this.stop();
    const abort = new AbortController();
    this.#abort = abort;
    this.running = true;
    this.done = this.of = 0;
    this.failure = this.replay = undefined;
    try {
      const show = (done: number, of: number): void => {
        this.done = done;
        this.of = of;
      };
      const replay = await replayWith(version, link, show, abort.signal);
      if (this.#abort === abort) this.replay = replay;
    } catch (error) {
      if (this.#abort !== abort || abort.signal.aborted) return;
      this.failure =
        error instanceof NoEngine
          ? { kind: 'missing' }
          : { kind: 'broken', detail: error instanceof Error ? error.message : String(error) };
    } finally {
      if (this.#abort === abort) this.running = false;
    }
  }

  stop(): void {
    this.#abort?.abort();
    this.#abort = undefined;
    this.running = false;
  }
}
