import type { ToastMessage } from '../ui/toast';

/** The message of the moment: the newest. A success leaves by itself, a failure stays until it is closed. */
export interface Toasts {
  readonly shown: () => ToastMessage | null;
  readonly subscribe: (listener: () => void) => () => void;
  readonly show: (message: Omit<ToastMessage, 'id'>) => void;
  readonly close: (id: string) => void;
  /** Keeps a success while the user is at it; it stays its whole time again once `false` is told. */
  readonly hold: (held: boolean) => void;
}

/** Calls `act` after `ms` milliseconds; returns the way to stop it. */
export type Later = (act: () => void, ms: number) => () => void;

/** How long a success stays, in milliseconds. */
const STAY = 6000;

const byTimer: Later = (act, ms) => {
  const timer = setTimeout(act, ms);
  return () => clearTimeout(timer);
};

/** No message yet. A success covers an open failure while it stays, and never takes its place. */
export function createToasts(later: Later = byTimer): Toasts {
  let done: ToastMessage | null = null;
  let failed: ToastMessage | null = null;
  let count = 0;
  let stop = () => {};
  const listeners = new Set<() => void>();

  function tell() {
    for (const listener of [...listeners]) listener();
  }
  function close(id: string) {
    if (done?.id === id) {
      stop();
      done = null;
    } else if (failed?.id === id) failed = null;
    else return;
    tell();
  }
  function leaveLater() {
    stop();
    const id = done?.id;
    if (id !== undefined) stop = later(() => close(id), STAY);
  }

  return {
    shown: () => done ?? failed,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    show(message) {
      count += 1;
      const next = { ...message, id: String(count) };
      stop();
      if (message.tone === 'done') done = next;
      else {
        done = null;
        failed = next;
      }
      leaveLater();
      tell();
    },
    close,
    hold(held) {
      if (held) stop();
      else leaveLater();
    },
  };
}
