import { beforeAll, describe, expect, test, vi } from 'vitest';
import type { FromWorker, ToWorker } from '../../../../renderer/data/tasks/task-messages';
import { aDraft, created } from '../../../support/legal-text-drafts';
import { openTestStore, testDatabaseName } from '../../../support/memory-store';

let hear: (data: ToWorker) => void;

beforeAll(async () => {
  vi.stubGlobal('addEventListener', (_: string, listener: (event: { data: ToWorker }) => void) => {
    hear = (data) => listener({ data });
  });
  await import('../../../../renderer/data/tasks/task-worker');
  vi.unstubAllGlobals();
});

/** What the worker's script, in this thread, tells of a task: its outcome, what it handed over, and its progress. */
async function ask(request: ToWorker) {
  const transferred: unknown[] = [];
  const progress: number[] = [];
  const outcome = await new Promise<Exclude<FromWorker, { type: 'progress' }>>((resolve) => {
    vi.stubGlobal('postMessage', (message: FromWorker, options: { transfer: unknown[] }) => {
      transferred.push(...options.transfer);
      if (message.type === 'progress') progress.push(message.done);
      else resolve(message);
    });
    hear(request);
  });
  vi.unstubAllGlobals();
  return { outcome, transferred, progress };
}

async function aWorkspace(): Promise<string> {
  const name = testDatabaseName();
  const store = await openTestStore({ name });
  await store.commit(aDraft([created('a')]));
  store.close();
  return name;
}

describe('the worker of long work', () => {
  test('does every task, tells its progress, and hands bytes over', async () => {
    const [database, copy] = [await aWorkspace(), testDatabaseName()];
    const exported = await ask({ type: 'exportFile', database, program: '0.1.0' });
    if (exported.outcome.type !== 'done') throw new Error(exported.outcome.message);
    const bytes = exported.outcome.result as Uint8Array;
    expect(exported.transferred).toEqual([bytes.buffer]);
    expect(exported.progress.at(-1)).toBe(1000);
    expect((await ask({ type: 'readFile', bytes })).outcome).toMatchObject({ result: { ok: true } });
    expect((await ask({ type: 'loadFile', bytes, database: copy })).outcome).toMatchObject({ result: { ok: true } });
    expect((await ask({ type: 'verify', database: copy })).outcome).toMatchObject({ result: { entries: 1 } });
    expect((await ask({ type: 'digest', database: copy })).outcome).toEqual(
      (await ask({ type: 'digest', database })).outcome,
    );
  });

  test('tells what failed', async () => {
    const name = testDatabaseName();
    await new Promise<void>((resolve) => {
      const opening = indexedDB.open(name, 990);
      opening.onsuccess = () => {
        opening.result.close();
        resolve();
      };
    });
    expect((await ask({ type: 'digest', database: name })).outcome).toEqual({ type: 'failed', message: 'newer-data' });
  });

  test('stops when it is told to', async () => {
    const database = await aWorkspace();
    hear({ type: 'stop' });
    expect((await ask({ type: 'verify', database })).outcome).toEqual({
      type: 'failed',
      message: 'the work was stopped',
    });
  });
});
