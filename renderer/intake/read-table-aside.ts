import { err, type Result } from '../core/kernel/result';
import { readTable } from './read-table';
import type { FileFailure, Sheet } from './sheet';
import type { TableRequest } from './table-worker';

/** Part of a worker that reading needs; tests hand in a double. */
export interface TableWorker {
  onmessage: ((event: MessageEvent<Result<readonly Sheet[], FileFailure>>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
  postMessage(request: TableRequest): void;
  terminate(): void;
}

/**
 * Reads a file as tables beside the window's own thread, so that a large one does not freeze it. Reads on the window's thread
 * where the worker cannot start.
 * @param signal stops the reading; it then fails as `AbortError`
 */
export function readTableAside(
  name: string,
  bytes: Uint8Array,
  signal?: AbortSignal,
  start: () => TableWorker | null = startWorker,
): Promise<Result<readonly Sheet[], FileFailure>> {
  const worker = start();
  if (worker === null) return readTable(name, bytes);
  return new Promise((resolve, reject) => {
    const stop = () => {
      worker.terminate();
      reject(new DOMException('reading was stopped', 'AbortError'));
    };
    if (signal?.aborted) return stop();
    signal?.addEventListener('abort', stop, { once: true });
    const finish = (result: Promise<Result<readonly Sheet[], FileFailure>>) => {
      signal?.removeEventListener('abort', stop);
      worker.terminate();
      resolve(result);
    };
    worker.onmessage = (event) => finish(Promise.resolve(event.data));
    worker.onerror = () => finish(readTable(name, bytes).catch(() => err({ type: 'damaged' } as const)));
    worker.postMessage({ name, bytes });
  });
}

function startWorker(): TableWorker | null {
  if (typeof Worker === 'undefined') return null;
  return new Worker(new URL('./table-worker.ts', import.meta.url), { type: 'module' });
}
