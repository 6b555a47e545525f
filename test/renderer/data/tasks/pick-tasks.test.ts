import { afterEach, describe, expect, test, vi } from 'vitest';
import { unwatched } from '../../../../renderer/data/tasks/pace';
import { pickTasks } from '../../../../renderer/data/tasks/pick-tasks';
import { aDraft, created } from '../../../support/legal-text-drafts';
import { openTestStore, testDatabaseName } from '../../../support/memory-store';

afterEach(() => vi.unstubAllGlobals());

describe('long work', () => {
  test('is done in place where there are no workers', async () => {
    const [name, copy] = [testDatabaseName(), testDatabaseName()];
    const store = await openTestStore({ name });
    await store.commit(aDraft([created('a')]));
    const tasks = pickTasks();
    const bytes = await tasks.exportFile(name, '0.1.0', unwatched);
    expect(await tasks.readFile(bytes, unwatched)).toMatchObject({ ok: true, value: { records: { legalText: 1 } } });
    expect(await tasks.loadFile(bytes, copy, unwatched)).toMatchObject({ ok: true });
    expect(await tasks.digest(copy, unwatched)).toEqual(await tasks.digest(name, unwatched));
    expect((await tasks.verify(copy, unwatched)).entries).toBe(1);
  });

  test('is done in a worker where there are some', async () => {
    const started: string[] = [];
    class FakeWorker {
      onmessage: ((event: MessageEvent) => void) | null = null;
      constructor(url: URL) {
        started.push(url.pathname.split('/').at(-1) ?? '');
      }
      postMessage() {
        this.onmessage?.(new MessageEvent('message', { data: { type: 'done', result: [] } }));
      }
      terminate() {}
    }
    vi.stubGlobal('Worker', FakeWorker);
    expect(await pickTasks().digest('a', unwatched)).toEqual([]);
    expect(started).toEqual(['task-worker.ts']);
  });
});
