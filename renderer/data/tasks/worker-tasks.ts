import type { FromWorker, TaskRequest, TaskResults, ToWorker } from './task-messages';
import type { TaskControl, Tasks } from './tasks';

/** Part of a worker that a task needs; tests hand in a double. */
export interface TaskWorker {
  onmessage: ((event: MessageEvent<FromWorker>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
  postMessage(message: ToWorker, options: StructuredSerializeOptions): void;
  terminate(): void;
}

/** Milliseconds that a stopped worker has to put things in order before it is ended. */
const PATIENCE_MS = 5000;

/** Does each task in a worker of its own, which ends with it: neither its memory nor its failure outlives the task. */
export function workerTasks(start: () => TaskWorker = startWorker): Tasks {
  return {
    exportFile: (database, program, control) => inWorker(start(), { type: 'exportFile', database, program }, control),
    readFile: (bytes, control) => inWorker(start(), { type: 'readFile', bytes }, control),
    loadFile: (bytes, database, control) => inWorker(start(), { type: 'loadFile', bytes, database }, control),
    verify: (database, control) => inWorker(start(), { type: 'verify', database }, control),
    digest: (database, control) => inWorker(start(), { type: 'digest', database }, control),
  };
}

function inWorker<T extends TaskRequest>(
  worker: TaskWorker,
  request: T,
  { progress, signal }: TaskControl,
): Promise<TaskResults[T['type']]> {
  return new Promise((resolve, reject) => {
    let patience: ReturnType<typeof setTimeout> | undefined;
    const end = () => {
      clearTimeout(patience);
      signal.removeEventListener('abort', stop);
      worker.terminate();
    };
    const fail = (error: Error) => {
      end();
      reject(error);
    };
    const stop = () => {
      worker.postMessage({ type: 'stop' }, {});
      patience = setTimeout(() => fail(stopped()), PATIENCE_MS);
    };
    worker.onmessage = ({ data }) => {
      if (data.type === 'progress') return progress(data.done, data.total);
      if (data.type === 'failed') return fail(signal.aborted ? stopped() : new Error(data.message));
      end();
      // the worker answers a request with the result of its type
      resolve(data.result as TaskResults[T['type']]);
    };
    worker.onerror = (event) => fail(new Error(event.message || 'the worker did not start'));
    if (signal.aborted) return fail(stopped());
    signal.addEventListener('abort', stop, { once: true });
    send(worker, request);
  });
}

/** Bytes go as a copy that is handed over: the caller keeps its own. */
function send(worker: TaskWorker, request: TaskRequest): void {
  if ('bytes' in request) {
    const bytes = new Uint8Array(request.bytes);
    worker.postMessage({ ...request, bytes }, { transfer: [bytes.buffer] });
  } else {
    worker.postMessage(request, {});
  }
}

function stopped(): DOMException {
  return new DOMException('the work was stopped', 'AbortError');
}

function startWorker(): TaskWorker {
  return new Worker(new URL('./task-worker.ts', import.meta.url), { type: 'module' });
}
