import type { HostBridge } from './ipc-contract';

/** Registration of what is to be finished before the window closes: the shell waits while there is a listener. */
export function electronClosing({ requests, onClosing }: HostBridge): (listener: () => Promise<void>) => () => void {
  const listeners = new Set<() => Promise<void>>();
  onClosing(async () => {
    await Promise.allSettled([...listeners].map((listener) => listener()));
    await requests['app:close']();
  });
  return (listener) => {
    listeners.add(listener);
    void requests['app:hold-closing'](true);
    return () => {
      listeners.delete(listener);
      void requests['app:hold-closing'](listeners.size > 0);
    };
  };
}
