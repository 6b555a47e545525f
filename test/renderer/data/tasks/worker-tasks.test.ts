import { afterEach, describe, expect, test, vi } from 'vitest';
import type { FromWorker, ToWorker } from '../../../../renderer/data/tasks/task-messages';
import { type TaskWorker, workerTasks } from '../../../../renderer/data/tasks/worker-tasks';

/** A worker that answers through `hear`. */
function aWorker(hear: (message: ToWorker, worker: TaskWorker, tell: (message: FromWorker) => void) => void) {
  const seen = { ended: 0, asked: [] as ToWorker[], handedOver: 0 };
  const worker: TaskWorker = {
    onmessage: null,
    onerror: null,
    postMessage(message, options) {
      seen.asked.push(message);
      seen.handedOver += options.transfer?.length ?? 0;
      hear(message, worker, (data) => worker.onmessage?.(new MessageEvent('message', { data })));
    },
    terminate: () => {
      seen.ended += 1;
    },
  };
  return { worker, seen };
}

const quiet = () => ({ progress: () => undefined, signal: new AbortController().signal });

afterEach(() => vi.useRealTimers());

describe('a task in a worker', () => {
  test('is asked for, gives its result, and the worker ends', async () => {
    const { worker, seen } = aWorker((_, __, tell) => tell({ type: 'done', result: new Uint8Array([1]) }));
    expect(await workerTasks(() => worker).exportFile('a', '0.1.0', quiet())).toEqual(new Uint8Array([1]));
    expect(seen).toEqual({
      ended: 1,
      asked: [{ type: 'exportFile', database: 'a', program: '0.1.0' }],
      handedOver: 0,
    });
  });

  test('gets bytes as a copy that is handed over: the caller keeps its own', async () => {
    const { worker, seen } = aWorker((_, __, tell) =>
      tell({ type: 'done', result: { ok: false, error: { type: 'not-a-workspace-file' } } }),
    );
    const bytes = new Uint8Array([1, 2, 3]);
    await workerTasks(() => worker).loadFile(bytes, 'a', quiet());
    await workerTasks(() => worker).readFile(bytes, quiet());
    expect(seen.handedOver).toBe(2);
    expect(seen.asked).toEqual([
      { type: 'loadFile', bytes, database: 'a' },
      { type: 'readFile', bytes },
    ]);
    expect(bytes).toEqual(new Uint8Array([1, 2, 3]));
  });

  test('passes on its progress', async () => {
    const told: string[] = [];
    const { worker } = aWorker((_, __, tell) => {
      tell({ type: 'progress', done: 1, total: 2 });
      tell({ type: 'done', result: [] });
    });
    const control = { ...quiet(), progress: (done: number, total: number) => told.push(`${done}/${total}`) };
    await workerTasks(() => worker).digest('a', control);
    expect(told).toEqual(['1/2']);
  });

  test('rejects with what failed in it', async () => {
    const { worker, seen } = aWorker((_, __, tell) => tell({ type: 'failed', message: 'newer-data' }));
    await expect(workerTasks(() => worker).verify('a', quiet())).rejects.toThrow('newer-data');
    expect(seen.ended).toBe(1);
  });

  test('rejects when its worker breaks, and the next task has a new one', async () => {
    const broken = aWorker((_, worker) =>
      worker.onerror?.(Object.assign(new Event('error'), { message: 'out of memory' }) as ErrorEvent),
    );
    const good = aWorker((_, __, tell) => tell({ type: 'done', result: [] }));
    const workers = [broken.worker, good.worker];
    const tasks = workerTasks(() => workers.shift() ?? good.worker);
    await expect(tasks.digest('a', quiet())).rejects.toThrow('out of memory');
    expect(await tasks.digest('a', quiet())).toEqual([]);
    expect([broken.seen.ended, good.seen.ended]).toEqual([1, 1]);
  });
});

describe('a stopped task', () => {
  test('waits until its worker put things in order, then rejects with an AbortError', async () => {
    const { worker, seen } = aWorker((message, __, tell) => {
      if (message.type === 'stop') setTimeout(() => tell({ type: 'failed', message: 'the work was stopped' }), 5);
    });
    const stop = new AbortController();
    const running = workerTasks(() => worker).verify('a', { ...quiet(), signal: stop.signal });
    stop.abort();
    expect(seen.ended).toBe(0);
    await expect(running).rejects.toMatchObject({ name: 'AbortError' });
    expect(seen.ended).toBe(1);
  });

  test('is ended when its worker does not listen', async () => {
    vi.useFakeTimers();
    const { worker, seen } = aWorker(() => undefined);
    const stop = new AbortController();
    const running = workerTasks(() => worker).verify('a', { ...quiet(), signal: stop.signal });
    const ended = expect(running).rejects.toMatchObject({ name: 'AbortError' });
    stop.abort();
    await vi.advanceTimersByTimeAsync(10_000);
    await ended;
    expect(seen.ended).toBe(1);
  });

  test('does not even begin when it was stopped before', async () => {
    const { worker, seen } = aWorker(() => undefined);
    const control = { ...quiet(), signal: AbortSignal.abort() };
    await expect(workerTasks(() => worker).verify('a', control)).rejects.toMatchObject({ name: 'AbortError' });
    expect(seen).toMatchObject({ asked: [], ended: 1 });
  });
});
