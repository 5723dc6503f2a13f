// A lock that a thread holds while it lives: where a death comes without an event, its release tells.

/** Resolves once the lock of that name is held, or at once without one. */
export async function holdLifeline(lifeline?: string): Promise<void> {
  if (lifeline === undefined) return;
  await new Promise<void>((held) => {
    void navigator.locks.request(lifeline, () => {
      held();
      return new Promise<never>(() => undefined);
    });
  });
}
