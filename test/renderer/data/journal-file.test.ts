import { describe, expect, test } from 'vitest';
import { openDatabase } from '../../../renderer/data/database';
import { aDraft, created, manyCreated } from '../../support/legal-text-drafts';
import { openTestStore, testDatabaseName } from '../../support/memory-store';

/** A file that may be out of order. */
function aFile() {
  const lines: string[] = [];
  const file = {
    broken: false,
    lines,
    async append(more: readonly string[]) {
      if (file.broken) throw new Error('no space left');
      lines.push(...more);
    },
    sequences: () =>
      lines.map((line) => JSON.parse(line)).flatMap((line) => (typeof line.seq === 'number' ? [line.seq] : [])),
  };
  return file;
}

describe('the file beside the database', () => {
  test('has every entry of a change set, word for word, before the commit is acknowledged', async () => {
    const file = aFile();
    const store = await openTestStore({ journal: file });
    const result = await store.commit(aDraft([created('a'), created('b')]));
    const entries = await store.entriesOf(result.ok ? result.value.id : '');
    expect(file.lines.slice(0, 2).map((line) => JSON.parse(line))).toEqual(entries);
  });

  test('tells after the entries what the change set was', async () => {
    const file = aFile();
    const store = await openTestStore({ journal: file });
    await store.commit(aDraft([created('a')], 'standards.add'));
    expect(JSON.parse(file.lines[1] ?? '')).toMatchObject({ id: store.history()[0]?.id, intent: 'standards.add' });
  });

  test('gets large change sets too', async () => {
    const file = aFile();
    const store = await openTestStore({ journal: file });
    await store.commit(aDraft(manyCreated(450)));
    expect(file.sequences()).toEqual(Array.from({ length: 450 }, (_, index) => index + 1));
  });

  test('that fails is reported, the data are kept and shown, and the next commit makes it good', async () => {
    const file = aFile();
    const store = await openTestStore({ journal: file });
    file.broken = true;
    expect(await store.commit(aDraft([created('a')]))).toEqual({
      ok: false,
      error: { type: 'journal-file-failed', reason: 'no space left' },
    });
    expect(store.state().legalText.has('a')).toBe(true);
    expect(store.history()).toHaveLength(1);
    file.broken = false;
    expect((await store.commit(aDraft([created('b')]))).ok).toBe(true);
    expect(file.sequences()).toEqual([1, 2]);
  });

  test('that failed is made good at the next start', async () => {
    const name = testDatabaseName();
    const file = aFile();
    file.broken = true;
    const store = await openTestStore({ name, journal: file });
    await store.commit(aDraft([created('a')]));
    store.close();
    file.broken = false;
    await openTestStore({ name, journal: file });
    expect(file.sequences()).toEqual([1]);
  });

  test('may get a line twice after a crash between file and note, but never misses one', async () => {
    const name = testDatabaseName();
    const file = aFile();
    const store = await openTestStore({ name, journal: file });
    await store.commit(aDraft([created('a')]));
    await store.commit(aDraft([created('b')]));
    store.close();
    const opened = await openDatabase(name);
    if (opened.ok) {
      const replica = (await opened.value.journal.toCollection().first())?.replica ?? '';
      await opened.value.local.put({ key: '#journal-file', value: { [replica]: 1 } });
    }
    await openTestStore({ name, journal: file });
    expect(file.sequences()).toEqual([1, 2, 2]);
  });

  test('is not written again when nothing is missing', async () => {
    const name = testDatabaseName();
    const file = aFile();
    const store = await openTestStore({ name, journal: file });
    await store.commit(aDraft([created('a')]));
    store.close();
    const before = file.lines.length;
    await openTestStore({ name, journal: file });
    expect(file.lines).toHaveLength(before);
  });
});
