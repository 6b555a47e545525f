import { describe, expect, test } from 'vitest';
import { asId } from '../../../../renderer/core/kernel/ids';
import type { Person } from '../../../../renderer/core/organisation/person';
import type { ChangeSetHeader } from '../../../../renderer/data/store';
import { filterRows, historyRows, type RowFilter } from '../../../../renderer/features/history/history-row';
import { wordsOf } from '../../../../renderer/strings/use-words';

const people = new Map<string, Person>([
  ['p1', { id: asId('p1'), name: 'Đỗ Thị Mai', holdings: [], roles: [], outsideAgency: '', active: true }],
]);

function header(fields: Partial<ChangeSetHeader>): ChangeSetHeader {
  return {
    id: 'h',
    intent: 'legal.save',
    detail: { number: '19/2014/QĐ-TTg' },
    undoable: true,
    actor: null,
    at: new Date(2026, 10, 22, 0, 5).toISOString(),
    count: 1,
    undoneBy: null,
    undoes: null,
    ...fields,
  };
}

const rowsOf = (...headers: ChangeSetHeader[]) => historyRows(headers, people, wordsOf('history'));

describe('lines of the log', () => {
  test('stand under the local day, also just after midnight', () => {
    expect(rowsOf(header({}))[0]?.day).toBe('2026-11-22');
  });

  test('name who acted, also when nobody was chosen or the person is not listed', () => {
    const rows = rowsOf(header({ actor: 'p1' }), header({}), header({ actor: 'gone' }));
    expect(rows.map(({ who }) => who)).toEqual(['Đỗ Thị Mai', 'Chưa chọn người', 'Người không còn trong danh sách']);
  });

  test('of an undo name what it took back, of a redo what it did again', () => {
    const detail = { intent: 'legal.save', detail: { number: '26/2014' } };
    const rows = rowsOf(
      header({ intent: 'history.undo', undoes: 'x', detail }),
      header({ intent: 'history.redo', undoes: 'y', detail }),
    );
    expect(rows.map(({ what }) => what)).toEqual([
      'Hoàn tác: Đã lưu văn bản 26/2014',
      'Làm lại: Đã lưu văn bản 26/2014',
    ]);
  });

  test.each<[Partial<RowFilter>, number]>([
    [{}, 2],
    [{ search: 'van ban' }, 2],
    [{ search: 'do thi mai' }, 1],
    [{ search: '19/2014' }, 1],
    [{ search: 'khong co' }, 0],
    [{ person: 'p1' }, 1],
    [{ from: '2026-11-22', to: '2026-11-22' }, 1],
    [{ from: '2026-11-23' }, 1],
    [{ to: '2026-11-22' }, 1],
    [{ from: '2026-11-24' }, 0],
    [{ person: 'p1', from: '2026-11-23' }, 0],
  ])('are filtered by %j', (filter, count) => {
    const later = new Date(2026, 10, 23, 23, 59).toISOString();
    const rows = rowsOf(header({ actor: 'p1' }), header({ detail: { number: '26' }, at: later }));
    expect(filterRows(rows, { search: '', person: '', from: null, to: null, ...filter })).toHaveLength(count);
  });

  test('are only those of the given change sets, none when nothing was touched', () => {
    const rows = rowsOf(header({ id: 'a' }), header({ id: 'b' }));
    const all = { search: '', person: '', from: null, to: null };
    expect(filterRows(rows, all, new Set(['b', 'x'])).map((row) => row.header.id)).toEqual(['b']);
    expect(filterRows(rows, all, new Set())).toEqual([]);
  });
});
