import { describe, expect, test } from 'vitest';
import { type JournalEntry, sealEntry } from '../../../../renderer/core/kernel/journal';
import type { JsonObject } from '../../../../renderer/core/kernel/json';
import { type Divergence, firstDivergence } from '../../../../renderer/data/workspace-file/first-divergence';
import { readWorkspace } from '../../../../renderer/data/workspace-file/read-workspace';
import type { ReadWorkspace } from '../../../../renderer/data/workspace-file/workspace';
import { aDraft, created, deleted, updated } from '../../../support/legal-text-drafts';
import { openTestStore } from '../../../support/memory-store';

async function aWorkspace(): Promise<ReadWorkspace> {
  const store = await openTestStore();
  await store.commit(aDraft([created('a'), created('b'), created('c')]));
  await store.commit(aDraft([updated('b', { note: 'x' }), deleted('c')]));
  const read = await readWorkspace(await store.file.export('0.1.0'));
  if (!read.ok) throw new Error(read.error.type);
  return read.value;
}

/** The workspace with an entry (by its place) changed. */
function withEntry(w: ReadWorkspace, seq: number, change: (entry: JournalEntry) => JournalEntry): ReadWorkspace {
  return { ...w, journal: w.journal.map((entry) => (entry.seq === seq ? change(entry) : entry)) };
}

/** The workspace with its legal texts changed. */
function withTexts(w: ReadWorkspace, change: (rows: readonly JsonObject[]) => readonly JsonObject[]): ReadWorkspace {
  return { ...w, records: new Map(w.records).set('legalText', change(w.records.get('legalText') ?? [])) };
}

const JOURNAL = 'history/journal.jsonl';
const SETS = 'history/change-sets.jsonl';
const TEXTS = 'records/legalText.jsonl';

describe('the first divergence of a workspace', () => {
  test('is none where all holds together', async () => {
    expect(await firstDivergence(await aWorkspace())).toBeNull();
  });

  test.each<[string, (w: ReadWorkspace) => ReadWorkspace, Partial<Divergence>]>([
    [
      'the entry whose content was altered',
      (w) => withEntry(w, 2, (entry) => ({ ...entry, at: '2020-01-01T00:00:00.000Z' })),
      { type: 'chain', part: JOURNAL, seq: 2, entity: 'legalText', id: 'b' },
    ],
    [
      'the entry after one that was sealed anew',
      (w) => withEntry(w, 2, ({ hash: _, ...entry }) => sealEntry({ ...entry, actor: 'somebody' })),
      { type: 'chain', part: JOURNAL, seq: 3, id: 'c' },
    ],
    [
      'the entry after a gap',
      (w) => ({ ...w, journal: w.journal.filter(({ seq }) => seq !== 3) }),
      { type: 'chain', part: JOURNAL, seq: 4, id: 'b' },
    ],
    [
      'the change set that lacks an entry',
      (w) => ({ ...w, journal: w.journal.slice(0, -1) }),
      { type: 'set', part: SETS },
    ],
    [
      'the entry of a change set that is not listed',
      (w) => ({ ...w, changeSets: w.changeSets.filter(({ count }) => count !== 2) }),
      { type: 'set', part: SETS, seq: 4, id: 'b' },
    ],
    [
      'the record that was altered, with the entry that made it last',
      (w) => withTexts(w, (rows) => rows.map((row) => (row.id === 'b' ? { ...row, note: 'y' } : row))),
      { type: 'record', part: TEXTS, entity: 'legalText', id: 'b', seq: 4 },
    ],
    [
      'the record that was removed',
      (w) => withTexts(w, (rows) => rows.filter(({ id }) => id !== 'a')),
      { type: 'record', part: TEXTS, id: 'a', seq: 1 },
    ],
    [
      'the record that came back',
      (w) => withTexts(w, (rows) => [...rows, { id: 'c' }]),
      { type: 'record', part: TEXTS, id: 'c', seq: 5 },
    ],
    [
      'the record that stands twice',
      (w) => withTexts(w, (rows) => [...rows, ...rows]),
      { type: 'record', part: TEXTS, id: 'a' },
    ],
    [
      'the bytes under a foreign hash',
      (w) => ({ ...w, blobs: [{ sha256: 'f'.repeat(64), bytes: new Uint8Array(3) }] }),
      { type: 'attachment', part: `attachments/${'f'.repeat(64)}`, id: 'f'.repeat(64) },
    ],
  ])('is %s', async (_, alter, expected) => {
    expect(await firstDivergence(alter(await aWorkspace()))).toMatchObject(expected);
  });

  test('names record and change set of a record that no entry knows', async () => {
    const workspace = withTexts(await aWorkspace(), (rows) => [...rows, { id: 'forged' }]);
    expect(await firstDivergence(workspace)).toEqual({
      type: 'record',
      part: TEXTS,
      entity: 'legalText',
      id: 'forged',
    });
  });

  test('is the update of a record that was never made, even in a chain that holds', async () => {
    const workspace = await aWorkspace();
    const [first] = workspace.journal;
    if (first === undefined) throw new Error('no entry');
    const { hash: _, ...entry } = first;
    const change = { op: 'update', entity: 'legalText', id: 'zz', set: { note: 'x' }, unset: [] } as const;
    const journal = [sealEntry({ ...entry, change })];
    const changeSets = workspace.changeSets
      .filter(({ id }) => id === entry.changeSet)
      .map((row) => ({ ...row, count: 1 }));
    expect(await firstDivergence({ records: new Map(), journal, changeSets, blobs: [] })).toMatchObject({
      type: 'record',
      part: JOURNAL,
      seq: 1,
      id: 'zz',
    });
  });

  test('is not looked for once the work was stopped', async () => {
    const control = { progress: () => undefined, signal: AbortSignal.abort() };
    await expect(firstDivergence(await aWorkspace(), control)).rejects.toMatchObject({ name: 'AbortError' });
  });
});
