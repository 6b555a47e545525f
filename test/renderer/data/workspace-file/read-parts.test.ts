import { strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readWorkspace } from '../../../../renderer/data/workspace-file/read-workspace';
import { aDraft, created } from '../../../support/legal-text-drafts';
import { openTestStore } from '../../../support/memory-store';
import { type Parts, repack, replaceIn, unpack } from '../../../support/workspace-zip';

/** Name of the part for which a file with altered parts is refused; the manifest and the seal are forged to fit. */
async function refusedFor(alter: (parts: Parts) => void): Promise<string | null> {
  const store = await openTestStore();
  await store.commit(aDraft([created('a')]));
  const parts = unpack(await store.file.export('0.1.0'));
  alter(parts);
  const read = await readWorkspace(await repack(parts, true));
  if (read.ok) return null;
  return read.error.type === 'damaged' ? read.error.part : read.error.type;
}

const TEXTS = 'records/legalText.jsonl';

describe('a sealed file with an honest manifest', () => {
  test('is taken as it is', async () => {
    expect(await refusedFor(() => undefined)).toBeNull();
  });

  test.each([
    ['a table that this program does not know', 'records/password.jsonl'],
    ['a table with a name that means something to JavaScript', 'records/__proto__.jsonl'],
    ['a part of another kind', 'run-me.exe'],
    ['an attachment whose name is no hash', 'attachments/../../escape'],
  ])('is refused for %s, by its name', async (_, path) => {
    expect(await refusedFor((parts) => Object.assign(parts, { [path]: strToU8('{"id":"x"}\n') }))).toBe(path);
  });

  test.each([
    ['no id', (parts: Parts) => replaceIn(parts, TEXTS, '"id":"a"', '"it":"a"')],
    ['an empty id', (parts: Parts) => replaceIn(parts, TEXTS, '"id":"a"', '"id":""')],
    ['an id that is no text', (parts: Parts) => replaceIn(parts, TEXTS, '"id":"a"', '"id":1')],
    ['a list in place of a record', (parts: Parts) => Object.assign(parts, { [TEXTS]: strToU8('["id"]\n') })],
  ])('is refused for a record with %s', async (_, alter) => {
    expect(await refusedFor(alter)).toBe(TEXTS);
  });

  test('is refused for an entry that makes a record under another id than its own', async () => {
    const journal = 'history/journal.jsonl';
    expect(await refusedFor((parts) => replaceIn(parts, journal, '"id":"a","op"', '"id":"b","op"'))).toBe(journal);
  });
});
