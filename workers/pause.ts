// A pause in a long calculation, in which the thread reads its messages. A timer would wait 4 ms.

/** Milliseconds of work between pauses. */
const STRIDE = 8;

export class Pause {
  #last = performance.now();
  #ports: [MessagePort, MessagePort] | undefined;

  get due(): boolean {
    return performance.now() - this.#last > STRIDE;
  }

  async take(): Promise<void> {
    if (!this.#ports) {
      const { port1, port2 } = new MessageChannel();
      this.#ports = [port1, port2];
    }
    // There and back by turns: Node reads up to a thousand messages of one port before all else.
    const [from, to] = this.#ports.reverse() as [MessagePort, MessagePort];
    await new Promise((resume) => {
      to.onmessage = resume;
      from.postMessage(undefined);
    });
    this.#last = performance.now();
  }

  /** An open channel would keep a Node process alive. */
  close(): void {
    this.#ports?.[0].close();
  }
}
