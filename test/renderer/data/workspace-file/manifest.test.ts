import { describe, expect, test } from 'vitest';
import { entityNames } from '../../../../renderer/core/kernel/entities';
import { sealChanges } from '../../../../renderer/data/journal-head';
import { journalLine, parseJson, readManifest, recordsPath } from '../../../../renderer/data/workspace-file/manifest';
import { created, deleted, updated } from '../../../support/legal-text-drafts';

const manifest = {
  format: 'phukin-workspace',
  formatVersion: 1,
  schema: 1,
  program: '0.1.0',
  counts: { records: {}, journal: 0, changeSets: 0, attachments: 0 },
  files: [{ path: 'a', bytes: 1, sha256: 'a'.repeat(64) }],
};
const read = (value: unknown) => readManifest(JSON.stringify(value), 1).type;

describe('a manifest', () => {
  test('of this program is read', () => {
    expect(readManifest(JSON.stringify(manifest), 1)).toEqual({ type: 'valid', manifest });
  });

  test.each([
    ['another format', { ...manifest, format: 'zip' }],
    ['no schema', { ...manifest, schema: undefined }],
    ['a negative size', { ...manifest, files: [{ path: 'a', bytes: -1, sha256: 'a'.repeat(64) }] }],
    ['a hash that is none', { ...manifest, files: [{ path: 'a', bytes: 1, sha256: 'x' }] }],
    ['a list', []],
    ['nothing', null],
  ])('with %s is none', (_, value) => {
    expect(read(value)).toBe('none');
  });

  test('of a newer program is known as such even when the rest has changed', () => {
    expect(readManifest('{"format":"phukin-workspace","formatVersion":1,"schema":5}', 1)).toEqual({
      type: 'newer',
      found: 5,
    });
    expect(read({ ...manifest, formatVersion: 2, files: 'elsewhere' })).toBe('newer');
  });
});

describe('a line of the journal', () => {
  const head = { replica: 'r', seq: 0, hash: '0'.repeat(64), clock: '' };
  const { entries } = sealChanges(head, [created('a'), updated('a', { note: 'x' }), deleted('a')], {
    changeSet: 's',
    actor: null,
    at: '2026-11-22T08:00:00.000Z',
    nowMs: 1,
  });

  test('as this program writes it is accepted', () => {
    for (const entry of entries) expect(journalLine.safeParse(JSON.parse(JSON.stringify(entry))).success).toBe(true);
  });

  test.each([
    ['an unknown table', { change: { op: 'delete', entity: 'password', id: 'a' } }],
    ['an unknown act', { change: { op: 'drop', entity: 'legalText', id: 'a' } }],
    ['a record without id', { change: { op: 'create', entity: 'legalText', id: 'a', record: {} } }],
    ['a record of another id', { change: { op: 'create', entity: 'legalText', id: 'a', record: { id: 'b' } } }],
    ['a foreign shape number', { schema: 2 }],
    ['a sequence of zero', { seq: 0 }],
    ['a clock that does not sort', { clock: '1-1' }],
  ])('with %s is refused', (_, part) => {
    expect(journalLine.safeParse({ ...entries[0], ...part }).success).toBe(false);
  });
});

test('every table has a path of its own', () => {
  expect(new Set(entityNames.map(recordsPath)).size).toBe(entityNames.length);
});

test('text that is no JSON is undefined', () => {
  expect([parseJson('{'), parseJson('1')]).toEqual([undefined, 1]);
});
