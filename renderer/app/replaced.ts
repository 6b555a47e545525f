/** Whether another window put other data in the place of those that this one shows. */
export interface Replaced {
  readonly isReplaced: () => boolean;
  readonly subscribe: (listener: () => void) => () => void;
  readonly tell: () => void;
}

/** Not replaced yet; once told it stays so until the page is loaded again. */
export function createReplaced(): Replaced {
  let replaced = false;
  const listeners = new Set<() => void>();
  return {
    isReplaced: () => replaced,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    tell() {
      replaced = true;
      for (const listener of [...listeners]) listener();
    },
  };
}
