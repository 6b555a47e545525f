import type { ToastMessage } from '../ui/toast';

/** Messages at the lower right; successes leave by themselves, failures stay until they are closed. */
export interface Toasts {
  readonly list: () => readonly ToastMessage[];
  readonly subscribe: (listener: () => void) => () => void;
  readonly show: (message: Omit<ToastMessage, 'id'>) => void;
  readonly close: (id: string) => void;
}

/** How long a success stays, in milliseconds. */
const STAY = 8000;
const MOST = 3;

/** An empty stack of messages. */
export function createToasts(
  later: (act: () => void, ms: number) => void = (act, ms) => void setTimeout(act, ms),
): Toasts {
  let messages: readonly ToastMessage[] = [];
  let count = 0;
  const listeners = new Set<() => void>();

  function set(next: readonly ToastMessage[]) {
    messages = next;
    for (const listener of [...listeners]) listener();
  }
  function close(id: string) {
    if (messages.some((message) => message.id === id)) set(messages.filter((message) => message.id !== id));
  }

  return {
    list: () => messages,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    show(message) {
      count += 1;
      const id = String(count);
      set([...messages, { ...message, id }].slice(-MOST));
      if (message.tone === 'done') later(() => close(id), STAY);
    },
    close,
  };
}
