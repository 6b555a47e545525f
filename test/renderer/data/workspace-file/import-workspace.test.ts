import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { createChange } from '../../../../renderer/core/kernel/change';
import { asId } from '../../../../renderer/core/kernel/ids';
import { knownVersion } from '../../../../renderer/data/migrations/migrations';
import type { Store } from '../../../../renderer/data/store';
import { aDraft, created, deleted, manyCreated, updated } from '../../../support/legal-text-drafts';
import { openTestStore, testDatabaseName } from '../../../support/memory-store';
import { cutPowerAtWrite, fillDisk } from '../../../support/power-cut';
import { storedBytes } from '../../../support/stored-bytes';
import { testFolder } from '../../../support/test-folder';
import { forgeSize, type Parts, repack, replaceIn, textOf, unpack } from '../../../support/workspace-zip';

const JOURNAL = 'history/journal.jsonl';
const SETS = 'history/change-sets.jsonl';
const TEXTS = 'records/legalText.jsonl';

const signed = new TextEncoder().encode('%PDF-1.7 bản đã ký');

/** A workspace with a large change set, updates, an undo and an attachment. */
async function aWorkspace(): Promise<Store> {
  const store = await openTestStore();
  await store.commit(aDraft(manyCreated(230)));
  await store.commit(aDraft([updated('t1', { note: 'Ghi chú “đ”' }), deleted('t2')]));
  const undone = await store.commit(aDraft([created('gone')]));
  if (undone.ok) await store.undo(undone.value.id);
  const sha256 = await storedBytes(store, signed);
  const attachment = {
    id: asId<'attachment'>('file-1'),
    ownerEntity: 'revision',
    ownerId: 'r1',
    role: 'signed-file',
    name: 'QT-NV-06.pdf',
    mediaType: 'application/pdf',
    size: signed.length,
    sha256,
  };
  await store.commit(aDraft([createChange('attachment', attachment)]));
  return store;
}

let file: Promise<Uint8Array> | null = null;

/** The workspace as a file, built once. */
function aFile(): Promise<Uint8Array> {
  file ??= aWorkspace().then((store) => store.file.export('0.1.0'));
  return file;
}

async function importInto(store: Store, bytes: Uint8Array) {
  const before = store.state();
  const result = await store.file.import(bytes);
  if (!result.ok) expect(store.state()).toBe(before);
  return result;
}

describe('a workspace file', () => {
  test('brings records, history and attachments into an empty workspace, and they survive a restart', async () => {
    const source = await aWorkspace();
    const name = testDatabaseName();
    const target = await openTestStore({ name });
    const result = await importInto(target, await source.file.export('0.1.0'));
    expect(result).toEqual({ ok: true, value: { records: 230, changeSets: 5, attachments: 1 } });
    target.close();
    const again = await openTestStore({ name });
    expect(new Map([...again.state().legalText].sort())).toEqual(new Map([...source.state().legalText].sort()));
    expect(again.history()).toEqual(source.history());
    const hash = again.state().attachment.get('file-1')?.sha256 ?? '';
    expect(await again.attachments.get(hash)).toEqual(signed);
  });

  test('brings the history verbatim, and new changes start a chain of their own', async () => {
    const source = await aWorkspace();
    const target = await openTestStore();
    await importInto(target, await source.file.export('0.1.0'));
    const header = source.history()[0];
    expect(await target.entriesOf(header?.id ?? '')).toEqual(await source.entriesOf(header?.id ?? ''));
    await target.commit(aDraft([created('new')]));
    const [entry] = await target.entriesOf(target.history()[0]?.id ?? '');
    const [old] = await source.entriesOf(header?.id ?? '');
    expect(entry?.replica).not.toBe(old?.replica);
    expect(entry?.seq).toBe(1);
    expect((entry?.clock ?? '') > (old?.clock ?? '')).toBe(true);
  });

  test('may be taken over, exported and taken over again without a difference', async () => {
    const bytes = await aFile();
    const target = await openTestStore();
    await importInto(target, bytes);
    expect(await target.file.export('0.1.0')).toEqual(bytes);
  });

  test('lets changes of the past be taken back after it was opened elsewhere', async () => {
    const target = await openTestStore();
    await importInto(target, await aFile());
    const edit = target.history().find((header) => header.count === 2);
    expect((await target.undo(edit?.id ?? '')).ok).toBe(true);
    expect(target.state().legalText.get('t2')?.number).toBe('t2/2026/NĐ-CP');
  });

  test('also reaches the folder beside the database', async () => {
    const journal = testFolder();
    const target = await openTestStore({ folders: { journal } });
    await importInto(target, await aFile());
    const files = await journal.list();
    const contents = await Promise.all(files.map(({ name }) => journal.read(name)));
    const lines = contents.flatMap((bytes) => new TextDecoder().decode(bytes ?? new Uint8Array()).split('\n'));
    expect(lines.filter((line) => line.includes('"seq"'))).toHaveLength(235);
  });

  test('reports progress up to the end', async () => {
    const bytes = await aFile();
    const target = await openTestStore();
    const seen: string[] = [];
    await target.file.import(bytes, (done, total) => seen.push(`${done}/${total}`));
    expect(seen.at(-1)).toBe('1000/1000');
  });
});

describe('a workspace file is refused', () => {
  test('when the workspace is not empty', async () => {
    const target = await openTestStore();
    await target.commit(aDraft([created('a')]));
    const result = await importInto(target, await aFile());
    expect(result).toEqual({ ok: false, error: { type: 'workspace-not-empty' } });
  });

  test.each([
    ['is no zip', strToU8('Không phải tệp dữ liệu')],
    ['is empty', new Uint8Array()],
    ['is a zip of something else', zipSync({ 'word/document.xml': strToU8('<w:document/>') })],
    ['has a manifest of something else', zipSync({ 'manifest.json': strToU8('{"format":"other"}') })],
    ['has a manifest that is no JSON', zipSync({ 'manifest.json': strToU8('{') })],
  ])('when it %s', async (_, bytes) => {
    expect(await importInto(await openTestStore(), bytes)).toEqual({
      ok: false,
      error: { type: 'not-a-workspace-file' },
    });
  });

  test('when it was cut off in transfer', async () => {
    const bytes = await aFile();
    expect((await importInto(await openTestStore(), bytes.subarray(0, bytes.length - 400))).ok).toBe(false);
  });

  test.each([
    ['layout', '"formatVersion":1', '"formatVersion":2'],
    ['data', `"schema":${knownVersion}`, '"schema":70'],
  ])('when a newer program wrote its %s', async (_, from, to) => {
    const parts = unpack(await (await aWorkspace()).file.export('9.0.0'));
    parts['manifest.json'] = strToU8(JSON.stringify(JSON.parse(new TextDecoder().decode(parts['manifest.json']))));
    replaceIn(parts, 'manifest.json', from, to);
    const result = await importInto(await openTestStore(), await repack(parts, false));
    expect(result).toMatchObject({ ok: false, error: { type: 'newer-file', known: knownVersion } });
  });

  const alterations: [string, (parts: Parts) => void, string][] = [
    ['a record was altered', (parts) => replaceIn(parts, TEXTS, 'Chính phủ', 'Ai đó'), TEXTS],
    ['a record was added', (parts) => replaceIn(parts, TEXTS, '{', '{"id":"forged"}\n{'), TEXTS],
    ['a line is no JSON', (parts) => replaceIn(parts, TEXTS, '{', '['), TEXTS],
    ['an entry of the history was altered', (parts) => replaceIn(parts, JOURNAL, 'Ghi chú', 'Ghi chu'), JOURNAL],
    ['an entry names an unknown table', (parts) => replaceIn(parts, JOURNAL, '"legalText"', '"password"'), JOURNAL],
    [
      'a change set is missing',
      (parts) => Object.assign(parts, { [SETS]: strToU8(textOf(parts, SETS).split('\n').slice(1).join('\n')) }),
      SETS,
    ],
    ['the history is missing', (parts) => void delete parts[JOURNAL], JOURNAL],
  ];

  test.each(alterations)('when %s, even with a manifest forged to fit', async (_, alter, part) => {
    const parts = unpack(await aFile());
    alter(parts);
    const result = await importInto(await openTestStore(), await repack(parts, true));
    expect(result).toEqual({ ok: false, error: { type: 'damaged', part } });
  });

  test('when the bytes of an attachment are not those that its name promises', async () => {
    const parts = unpack(await aFile());
    const path = Object.keys(parts).find((name) => name.startsWith('attachments/')) ?? '';
    parts[path] = strToU8('thay nội dung');
    const result = await importInto(await openTestStore(), await repack(parts, true));
    expect(result).toEqual({ ok: false, error: { type: 'damaged', part: path } });
  });

  test.each(alterations.slice(0, 4))('when %s and the manifest does not fit', async (_, alter, part) => {
    const parts = unpack(await aFile());
    alter(parts);
    const result = await importInto(await openTestStore(), await repack(parts, false));
    expect(result).toEqual({ ok: false, error: { type: 'damaged', part } });
  });

  test('when it holds a part that its manifest does not name', async () => {
    const parts = unpack(await aFile());
    parts['extra.exe'] = strToU8('MZ');
    const result = await importInto(await openTestStore(), await repack(parts, false));
    expect(result).toEqual({ ok: false, error: { type: 'damaged', part: 'extra.exe' } });
  });

  test('when it declares more than a workspace may hold, before anything is unpacked', async () => {
    const bytes = await aFile();
    const result = await importInto(await openTestStore(), await forgeSize(bytes, TEXTS, 0xf0000000));
    expect(result).toMatchObject({ ok: false, error: { type: 'too-large' } });
  });

  test('when a part unpacks to more than it declares (a zip bomb)', async () => {
    const parts = unpack(await aFile());
    parts[TEXTS] = new Uint8Array(20_000_000);
    const bytes = await forgeSize(await repack(parts, false), TEXTS, 1000);
    expect(await importInto(await openTestStore(), bytes)).toEqual({
      ok: false,
      error: { type: 'damaged', part: TEXTS },
    });
  });
});

describe('taking a file over is whole or nothing', () => {
  test.each([2, 100, 240, 400, 472])('when the power is cut at write %i', async (nth) => {
    const bytes = await aFile();
    const name = testDatabaseName();
    const target = await openTestStore({ name });
    const cut = cutPowerAtWrite(nth);
    const result = await target.file.import(bytes).finally(cut.restore);
    expect(result.ok).toBe(false);
    target.close();
    const again = await openTestStore({ name });
    expect(again.state().legalText.size).toBe(0);
    expect(again.history()).toEqual([]);
    expect((await again.file.import(bytes)).ok).toBe(true);
  });

  test('when the disk is full, and later changes are safe', async () => {
    const bytes = await aFile();
    const name = testDatabaseName();
    const target = await openTestStore({ name });
    const makeRoom = fillDisk();
    expect(await target.file.import(bytes).finally(makeRoom)).toEqual({ ok: false, error: { type: 'quota-exceeded' } });
    await target.commit(aDraft([created('a')]));
    target.close();
    expect([...(await openTestStore({ name })).state().legalText.keys()]).toEqual(['a']);
  });

  test('when the clean-up after a failure fails too: the next change first finishes it', async () => {
    const bytes = await aFile();
    const name = testDatabaseName();
    const target = await openTestStore({ name });
    const cut = cutPowerAtWrite(300);
    await target.file.import(bytes).finally(cut.restore);
    expect((await target.commit(aDraft([created('a')]))).ok).toBe(true);
    target.close();
    const again = await openTestStore({ name });
    expect([...again.state().legalText.keys()]).toEqual(['a']);
    expect(again.history()).toHaveLength(1);
  });
});
