import { describe, expect, test } from 'vitest';
import { readHistoryQuery, readRecordKey, writeRecordKey } from '../../../../renderer/features/history/history-query';

describe('the address of the log', () => {
  test('filters nothing when it is empty', () => {
    expect(readHistoryQuery({})).toEqual({
      view: 'log',
      search: '',
      person: '',
      kind: null,
      from: null,
      to: null,
      record: null,
      related: false,
      asList: false,
      oldestFirst: false,
    });
  });

  test('names every filter', () => {
    const query = {
      view: 'corrections',
      q: 'phí',
      person: 'p1',
      kind: 'mapping',
      from: '2026-11-01',
      to: '2026-11-30',
      record: 'legalText/a',
      related: '1',
      show: 'list',
      order: 'oldest',
    };
    expect(readHistoryQuery(query)).toEqual({
      view: 'corrections',
      search: 'phí',
      person: 'p1',
      kind: 'mapping',
      from: '2026-11-01',
      to: '2026-11-30',
      record: { entity: 'legalText', id: 'a' },
      related: true,
      asList: true,
      oldestFirst: true,
    });
  });

  test('is taken for what it says where it makes sense, and filters nothing where it does not', () => {
    const asked = readHistoryQuery({ view: 'x', kind: 'journal', from: '2026-02-30', record: 'legalText', show: 'x' });
    expect(asked).toEqual(readHistoryQuery({}));
  });

  test.each(['', 'legalText/', 'journal/a', '/a', 'a'])('names no record in %j', (text) => {
    expect(readRecordKey(text)).toBeNull();
  });

  test('names a record so that it is read back, also with a slash in its id', () => {
    const key = { entity: 'legalText', id: 'a/b' } as const;
    expect(readRecordKey(writeRecordKey(key))).toEqual(key);
  });
});
