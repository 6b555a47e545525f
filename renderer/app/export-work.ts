import type { TaskControl } from '../data/tasks/tasks';

/** How far the making of the workspace file is. */
export interface ExportProgress {
  readonly done: number;
  readonly total: number;
  readonly stopping: boolean;
}

/** The making of a workspace file, which goes on while the user works. */
export interface ExportWork {
  /** `null` while none is made; the same object until the next step. */
  readonly current: () => ExportProgress | null;
  readonly subscribe: (listener: () => void) => () => void;
  readonly run: <Value>(act: (control: TaskControl) => Promise<Value>) => Promise<Value>;
  readonly stop: () => void;
}

/** Nothing is made yet. */
export function createExportWork(): ExportWork {
  let current: ExportProgress | null = null;
  let controller: AbortController | null = null;
  const listeners = new Set<() => void>();

  function show(next: ExportProgress | null) {
    current = next;
    for (const listener of [...listeners]) listener();
  }

  return {
    current: () => current,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async run(act) {
      controller?.abort();
      const own = new AbortController();
      controller = own;
      const progress = (done: number, total: number) => {
        if (controller === own) show({ done, total, stopping: own.signal.aborted });
      };
      progress(0, 0);
      try {
        return await act({ progress, signal: own.signal });
      } finally {
        if (controller === own) {
          controller = null;
          show(null);
        }
      }
    },
    stop() {
      controller?.abort();
      if (current !== null) show({ ...current, stopping: true });
    },
  };
}
