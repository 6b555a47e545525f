import { describe, expect, test } from 'vitest';
import { createChange } from '../../../../renderer/core/kernel/change';
import { openDatabase } from '../../../../renderer/data/database';
import { inlineTasks } from '../../../../renderer/data/tasks/inline-tasks';
import type { TaskControl } from '../../../../renderer/data/tasks/tasks';
import { aDraft, deleted, manyCreated, updated } from '../../../support/legal-text-drafts';
import { openTestStore, testDatabaseName } from '../../../support/memory-store';
import { postalAgency } from '../../../support/postal-records';

const tasks = inlineTasks();

/** A control that keeps what it is told. */
function aControl() {
  const seen: (readonly [number, number])[] = [];
  const stop = new AbortController();
  const control: TaskControl = { progress: (done, total) => seen.push([done, total]), signal: stop.signal };
  return { control, seen, stop };
}

/** Name of a database with some history. */
async function aWorkspace(): Promise<string> {
  const name = testDatabaseName();
  const store = await openTestStore({ name });
  await store.commit(aDraft([createChange('agency', postalAgency), ...manyCreated(230)]));
  await store.commit(aDraft([updated('t1', { note: 'x' }), deleted('t2')]));
  store.close();
  return name;
}

describe('the file of a database', () => {
  test('is the same as the one that its store writes', async () => {
    const name = await aWorkspace();
    const bytes = await tasks.exportFile(name, '0.1.0', aControl().control);
    expect(bytes).toEqual(await (await openTestStore({ name })).file.export('0.1.0'));
  });

  test('says what it holds', async () => {
    const bytes = await tasks.exportFile(await aWorkspace(), '0.1.0', aControl().control);
    const read = await tasks.readFile(bytes, aControl().control);
    expect(read).toMatchObject({
      ok: true,
      value: {
        program: '0.1.0',
        agency: 'Sở Khoa học và Công nghệ',
        lastAt: '2026-11-22T08:00:00.000Z',
        records: { legalText: 229, agency: 1, procedure: 0 },
        attachments: 0,
      },
    });
    expect(read.ok && read.value.changeSets).toHaveLength(2);
  });

  test('gives another database exactly the same tables', async () => {
    const [name, copy] = [await aWorkspace(), testDatabaseName()];
    const bytes = await tasks.exportFile(name, '0.1.0', aControl().control);
    expect(await tasks.loadFile(bytes, copy, aControl().control)).toEqual({
      ok: true,
      value: { records: 230, changeSets: 2, attachments: 0 },
    });
    const digests = await tasks.digest(copy, aControl().control);
    expect(digests).toEqual(await tasks.digest(name, aControl().control));
    expect(digests.find(({ table }) => table === 'journal')?.rows).toBe(233);
    expect((await openTestStore({ name: copy })).state().legalText.get('t1')?.note).toBe('x');
  });

  test('is not loaded over data', async () => {
    const name = await aWorkspace();
    const bytes = await tasks.exportFile(name, '0.1.0', aControl().control);
    expect(await tasks.loadFile(bytes, name, aControl().control)).toMatchObject({
      error: { type: 'workspace-not-empty' },
    });
  });
});

describe('long work', () => {
  test('tells its progress in ascending steps up to the end', async () => {
    const name = await aWorkspace();
    const bytes = await tasks.exportFile(name, '0.1.0', aControl().control);
    const copy = testDatabaseName();
    for (const run of [
      (control: TaskControl) => tasks.exportFile(name, '0.1.0', control),
      (control: TaskControl) => tasks.readFile(bytes, control),
      (control: TaskControl) => tasks.loadFile(bytes, copy, control),
      (control: TaskControl) => tasks.verify(name, control),
    ]) {
      const { control, seen } = aControl();
      await run(control);
      expect(seen.at(-1)).toEqual([1000, 1000]);
      expect(seen.map(([done]) => done)).toEqual(seen.map(([done]) => done).sort((a, b) => a - b));
    }
  });

  test('that was stopped rejects and leaves nothing behind', async () => {
    const name = await aWorkspace();
    const bytes = await tasks.exportFile(name, '0.1.0', aControl().control);
    const copy = testDatabaseName();
    const { control, stop } = aControl();
    const stopping = { ...control, progress: (done: number) => done >= 600 && stop.abort() };
    await expect(tasks.loadFile(bytes, copy, stopping)).rejects.toMatchObject({ name: 'AbortError' });
    const opened = await openDatabase(copy);
    if (!opened.ok) throw new Error('not opened');
    const tables = [opened.value.journal, opened.value.changeSets, opened.value.local];
    expect(await Promise.all(tables.map((table) => table.count()))).toEqual([0, 0, 0]);
    stop.abort();
    for (const run of [tasks.exportFile(name, '0.1.0', control), tasks.verify(name, control)]) {
      await expect(run).rejects.toMatchObject({ name: 'AbortError' });
    }
  });

  test('on a database of a newer program is refused', async () => {
    const name = testDatabaseName();
    await new Promise<void>((resolve) => {
      const opening = indexedDB.open(name, 990);
      opening.onsuccess = () => {
        opening.result.close();
        resolve();
      };
    });
    await expect(tasks.verify(name, aControl().control)).rejects.toThrow('newer-data');
  });
});
