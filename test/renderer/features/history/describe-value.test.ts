import { beforeAll, describe, expect, test } from 'vitest';
import { entityNames } from '../../../../renderer/core/kernel/entities';
import type { JsonObject } from '../../../../renderer/core/kernel/json';
import type { WorkspaceState } from '../../../../renderer/data/record-types';
import { describeValue } from '../../../../renderer/features/history/describe-value';
import { fieldChanges } from '../../../../renderer/features/history/field-changes';
import { fieldWords, isNamed } from '../../../../renderer/features/history/field-words';
import { labelById, recordLabel } from '../../../../renderer/features/history/record-label';
import { buildSample } from '../../../../renderer/features/start/sample/build-sample';
import { wordsOf } from '../../../../renderer/strings/use-words';
import { openTestStore, testId } from '../../../support/memory-store';

const words = wordsOf('history');
let state: WorkspaceState;

beforeAll(async () => {
  const store = await openTestStore();
  for (const draft of buildSample({ today: '2026-11-22', now: '2026-11-22T05:00:00.000Z', newId: testId }))
    await store.commit(draft);
  state = store.state();
});

const tableOf = (entity: (typeof entityNames)[number]) => [...state[entity].values()] as unknown as JsonObject[];

describe('every record of the sample workspace', () => {
  test.each(entityNames)('of table %s has a label and words for all its parts', (entity) => {
    for (const record of tableOf(entity)) {
      expect(recordLabel(entity, record, state, words)).toMatch(/\S/);
      for (const { field, after } of fieldChanges(null, record)) {
        expect(isNamed(field), field).toBe(true);
        const text = describeValue(field, after, state, words);
        expect(text, field).not.toMatch(/\[object|undefined|null|[0-9a-f]{8}-[0-9a-f]{4}/);
        expect(text, field).not.toBe('');
      }
    }
  });
});

describe('labels', () => {
  test('of revisions and mappings name what they belong to', () => {
    const [revision] = tableOf('revision');
    expect(recordLabel('revision', revision ?? {}, state, words)).toBe(
      'QT-NV-01 Cấp giấy phép bưu chính, lần ban hành 01, sửa đổi 01',
    );
    const [mapping] = tableOf('mapping');
    expect(recordLabel('mapping', mapping ?? {}, state, words)).toBe('1.003659 → QT-NV-01');
  });

  test('of an id that names nothing any more is a dash', () => {
    expect(labelById('gone', state, words)).toBe('–');
  });
});

describe('values', () => {
  const said = (field: string, value: Parameters<typeof describeValue>[1]) => describeValue(field, value, state, words);

  test.each<[string, string, Parameters<typeof describeValue>[1], string]>([
    ['nothing', 'note', '', '–'],
    ['nothing in a list', 'roles', [], '–'],
    ['yes', 'verified', true, 'Có'],
    ['a day', 'from', '2026-11-22', '22/11/2026'],
    ['a number', 'timeCutTarget', 12.5, '12,5'],
    ['a year without grouping', 'year', 2026, '2026'],
    ['a size', 'size', 2048, '2 kB'],
    ['a state', 'state', 'awaiting-review', 'Chờ xem xét'],
    ['roles', 'roles', ['secretary', 'author'], 'Thư ký ISO; Soạn thảo'],
    ['a duration', 'total', { general: { kind: 'working-days', amount: 2.5 } }, '2,5 ngày làm việc'],
    [
      'a scope period',
      'scopePeriods',
      [{ from: null, scope: 'out', reason: 'other-level', note: '' }],
      'Ngoài phạm vi · thực hiện ở cấp khác',
    ],
    ['plain words', 'note', 'Ghi chú', 'Ghi chú'],
    ['a long list', 'clauses', ['1', '2', '3', '4', '5', '6', '7'], '7 mục: 1; 2; 3; 4; 5; 6; …'],
  ])('%s', (_, field, value, text) => {
    expect(said(field, value)).toBe(text);
  });

  test('ids become the names of what they point to', () => {
    const [person] = tableOf('person');
    expect(said('approvedBy', String(person?.id))).toBe('Nguyễn Thị Hằng');
  });

  test('a case of a procedure tells its size', () => {
    const revision = tableOf('revision').find((record) => JSON.stringify(record).includes('"b10"'));
    const content = revision?.content as JsonObject;
    expect(said('cases', content.cases)).toContain('3 giai đoạn, 10 bước');
  });
});

describe('parts that changed', () => {
  test('of a revision are those of its content', () => {
    const before = { id: 'r', state: 'draft', content: { title: 'A', purpose: 'x', fee: '' } };
    const after = { id: 'r', state: 'draft', content: { title: 'A', purpose: 'y', fee: '' } };
    expect(fieldChanges(before, after)).toEqual([{ field: 'purpose', before: 'x', after: 'y' }]);
  });

  test('leave out ids, hashes, and what was empty and stays so', () => {
    expect(
      fieldChanges(null, { id: 'a', sha256: 'f', approvedHash: 'e', note: '', list: [], to: null, name: 'A' }),
    ).toEqual([{ field: 'name', before: undefined, after: 'A' }]);
  });

  test('without words of their own are called other content', () => {
    expect(fieldWords('somethingNew', words)).toBe('Nội dung khác');
  });
});
