/** Whether something is on its way to the disk. */
export interface Saving {
  readonly isBusy: () => boolean;
  readonly subscribe: (listener: () => void) => () => void;
  /** Runs a save and counts it as busy until it ends. */
  readonly during: <Value>(act: () => Promise<Value>) => Promise<Value>;
}

/** A counter of running saves. */
export function createSaving(): Saving {
  let running = 0;
  const listeners = new Set<() => void>();

  function step(by: number) {
    running += by;
    for (const listener of [...listeners]) listener();
  }

  return {
    isBusy: () => running > 0,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async during(act) {
      step(1);
      try {
        return await act();
      } finally {
        step(-1);
      }
    },
  };
}
