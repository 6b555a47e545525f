import { describe, expect, test } from 'vitest';
import { readWorkspace } from '../../../../renderer/data/workspace-file/read-workspace';
import { verifyHistory } from '../../../../renderer/data/workspace-file/verify-history';
import type { ReadWorkspace } from '../../../../renderer/data/workspace-file/workspace';
import { aDraft, created, manyCreated, updated } from '../../../support/legal-text-drafts';
import { openTestStore } from '../../../support/memory-store';

async function aWorkspace(): Promise<ReadWorkspace> {
  const store = await openTestStore();
  await store.commit(aDraft(manyCreated(250)));
  await store.commit(aDraft([updated('t3', { note: 'x' }), created('z')]));
  const read = await readWorkspace(await store.file.export('0.1.0'));
  if (!read.ok) throw new Error(read.error.type);
  return read.value;
}

describe('a history', () => {
  test('that holds together has no broken part', async () => {
    expect(await verifyHistory(await aWorkspace())).toBeNull();
  });

  test('may come in any order of lines', async () => {
    const workspace = await aWorkspace();
    const records = new Map([...workspace.records].map(([entity, rows]) => [entity, [...rows].reverse()]));
    expect(await verifyHistory({ ...workspace, records })).toBeNull();
  });

  test.each<[string, (workspace: ReadWorkspace) => ReadWorkspace, string]>([
    [
      'an entry is missing inside',
      (w) => ({ ...w, journal: w.journal.filter((_, index) => index !== 210) }),
      'history/journal.jsonl',
    ],
    ['an entry is missing at the beginning', (w) => ({ ...w, journal: w.journal.slice(1) }), 'history/journal.jsonl'],
    ['an entry is missing at the end', (w) => ({ ...w, journal: w.journal.slice(0, -1) }), 'history/change-sets.jsonl'],
    [
      'an entry stands twice',
      (w) => ({ ...w, journal: [...w.journal, ...w.journal.slice(-1)] }),
      'history/journal.jsonl',
    ],
    ['a change set is missing', (w) => ({ ...w, changeSets: w.changeSets.slice(1) }), 'history/change-sets.jsonl'],
    [
      'a change set stands twice',
      (w) => ({ ...w, changeSets: [...w.changeSets, ...w.changeSets] }),
      'history/change-sets.jsonl',
    ],
    ['a record is missing', (w) => ({ ...w, records: new Map() }), 'records/legalText.jsonl'],
    [
      'bytes lie under a foreign hash',
      (w) => ({ ...w, blobs: [{ sha256: 'a'.repeat(64), bytes: new Uint8Array() }] }),
      `attachments/${'a'.repeat(64)}`,
    ],
  ])('is broken where %s', async (_, alter, part) => {
    expect(await verifyHistory(alter(await aWorkspace()))).toBe(part);
  });
});
