import type { PackWork } from './pack-work';
import type { WorkAnswer, WorkRequest } from './pack-worker-messages';

type Open<T> = T extends { readonly id: number } ? Omit<T, 'id'> : never;

/** Does the work in a worker, so that the window goes on answering. Close it when done. */
export function workerWork(): PackWork {
  const worker = new Worker(new URL('./pack-worker.ts', import.meta.url), { type: 'module' });
  const waiting = new Map<number, { done: (bytes: Uint8Array) => void; fail: (reason: Error) => void }>();
  let lastId = 0;
  worker.addEventListener('message', ({ data }: MessageEvent<WorkAnswer>) => {
    const asked = waiting.get(data.id);
    waiting.delete(data.id);
    if ('bytes' in data) asked?.done(data.bytes);
    else asked?.fail(new Error(data.failure));
  });
  worker.addEventListener('error', (event) => {
    for (const { fail } of waiting.values()) fail(new Error(event.message));
    waiting.clear();
  });
  const ask = (request: Open<WorkRequest>) =>
    new Promise<Uint8Array>((done, fail) => {
      lastId += 1;
      waiting.set(lastId, { done, fail });
      worker.postMessage({ ...request, id: lastId });
    });
  return {
    docx: (model) => ask({ type: 'docx', model }),
    xlsx: (sheets) => ask({ type: 'xlsx', sheets }),
    zip: (files) => ask({ type: 'zip', files }),
    close() {
      worker.terminate();
      for (const { fail } of waiting.values()) fail(new Error('the worker was closed'));
      waiting.clear();
    },
  };
}
