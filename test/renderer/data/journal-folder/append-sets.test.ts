import { describe, expect, test } from 'vitest';
import { appendSets } from '../../../../renderer/data/journal-folder/append-sets';
import { headersInOrder } from '../../../../renderer/data/journal-folder/database-facts';
import { type Position, startOf } from '../../../../renderer/data/journal-folder/position';
import { readFolder } from '../../../../renderer/data/journal-folder/read-folder';
import { FULL_SEGMENT } from '../../../../renderer/data/journal-folder/segment-writer';
import { unwatched } from '../../../../renderer/data/tasks/pace';
import { chainedSets, type SetWithEntries } from '../../../support/journal-lines';
import { created } from '../../../support/legal-text-drafts';
import { testDatabaseName } from '../../../support/memory-store';
import { type TestFolder, testFolder } from '../../../support/test-folder';
import { within } from '../../../support/workspace-on-disk';

const START = startOf('L', '2026-11-22T08:00:00.000Z');

/** Appends these change sets from a position on; tells the sizes of the parts, too. */
async function append(folder: TestFolder, sets: readonly SetWithEntries[], from: Position = START) {
  const parts: number[] = [];
  const counting = {
    ...folder,
    append: (name: string, bytes: Uint8Array) => {
      parts.push(new TextDecoder().decode(bytes).split('\n').length - 1);
      return folder.append(name, bytes);
    },
  };
  const end = await within(testDatabaseName(), async (database) => {
    await database.journal.bulkAdd(sets.flatMap(({ entries }) => entries));
    await database.changeSets.bulkAdd(sets.map(({ set }) => ({ ...set, status: 'applied' })));
    return appendSets(database, counting, from, await headersInOrder(database), unwatched);
  });
  return { end, parts, content: await readFolder(folder, null, unwatched) };
}

const large = (id: string) => created(id, { note: 'x'.repeat(40_000) });

describe('appending', () => {
  test('writes entries before the header of their change set, in one go', async () => {
    const sets = chainedSets('r', [[created('a'), created('b')], [created('c')]]);
    const folder = testFolder();
    const { end, parts, content } = await append(folder, sets);
    expect(parts).toEqual([6]);
    const kinds = new TextDecoder().decode(folder.files.get('000001.jsonl')).split('\n').slice(0, -1);
    expect(kinds.map((line) => JSON.parse(line).kind)).toEqual(['segment', 'entry', 'entry', 'set', 'entry', 'set']);
    expect(content.end).toEqual(end);
    expect([...content.complete.values()]).toEqual(sets.map(({ set }) => set));
  });

  test('goes on in an open segment, and in a new one after a write that broke off', async () => {
    const sets = chainedSets('r', [[created('a')], [created('b')], [created('c')]]);
    const folder = testFolder();
    const first = await append(folder, sets.slice(0, 1));
    const second = await append(folder, sets.slice(1, 2), first.end);
    expect([...folder.files.keys()]).toEqual(['000001.jsonl']);
    await folder.append('000001.jsonl', new TextEncoder().encode('{"kind":"ent'));
    const torn = await readFolder(folder, null, unwatched);
    expect(torn.end).toMatchObject({ open: false, chain: second.end.chain });
    const third = await append(folder, sets.slice(2), torn.end);
    expect([...folder.files.keys()]).toEqual(['000001.jsonl', '000002.jsonl']);
    expect(third.content.damage).toEqual([]);
    expect([...third.content.complete.keys()]).toEqual(sets.map(({ set }) => set.id));
    expect(third.content.end).toEqual(third.end);
  });

  test('seals a full segment, which never changes again', async () => {
    const changes = Array.from({ length: 5 }, (_, set) =>
      Array.from({ length: 50 }, (_, index) => large(`${set}-${index}`)),
    );
    const sets = chainedSets('r', changes);
    const folder = testFolder();
    const { end, content } = await append(folder, sets);
    expect(content).toMatchObject({ damage: [], end });
    expect(content.complete.size).toBe(5);
    expect(end.segment).toBeGreaterThan(1);
    for (const name of [...folder.files.keys()].slice(0, -1)) {
      const bytes = folder.files.get(name) ?? new Uint8Array();
      const lines = new TextDecoder().decode(bytes).split('\n').slice(0, -1);
      expect(bytes.length).toBeGreaterThan(FULL_SEGMENT);
      expect(JSON.parse(lines.at(-1) ?? '')).toMatchObject({ kind: 'seal', lines: lines.length - 1 });
      const sealedAt = folder.written.lastIndexOf(name);
      expect(folder.written.slice(sealedAt + 1)).not.toContain(name);
    }
  });

  test('writes a large change set in parts, its header last', async () => {
    const sets = chainedSets('r', [Array.from({ length: 2100 }, (_, index) => created(`t${index}`))]);
    const { parts, content } = await append(testFolder(), sets);
    expect(parts).toEqual([2000, 102]);
    expect(content.complete.size).toBe(1);
    expect(content.entries).toEqual(sets[0]?.entries);
  });

  test('of nothing begins an empty folder, and only that', async () => {
    const folder = testFolder();
    const { end } = await append(folder, []);
    expect(end).toMatchObject({ segment: 1, lines: 1, open: true });
    expect(await append(folder, [], end)).toMatchObject({ end, parts: [] });
  });
});
