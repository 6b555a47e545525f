import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arrangeRows } from '../../../../renderer/ui/data-table/arrange-rows';
import type { Column } from '../../../../renderer/ui/data-table/column';

interface Row {
  readonly id: string;
  readonly name: string;
  readonly field: string;
  readonly days: number | null;
}

const columns: readonly Column<Row>[] = [
  { id: 'name', title: 'Name', cell: (row) => row.name, sortBy: (row) => row.name },
  { id: 'days', title: 'Days', cell: (row) => row.days, sortBy: (row) => row.days },
  { id: 'plain', title: 'Plain', cell: () => '' },
];
const rows: readonly Row[] = [
  { id: '1', name: 'Đăng ký', field: 'Bưu chính', days: 10 },
  { id: '2', name: 'Cấp phép', field: 'Báo chí', days: null },
  { id: '3', name: 'Ấn phẩm', field: 'Bưu chính', days: 2 },
];
const base = { rows, rowKey: (row: Row) => row.id, columns, sort: null };
const keys = (lines: ReturnType<typeof arrangeRows<Row>>) => lines.map((line) => line.key);

describe('lines of a table', () => {
  it('keep the given order without sorting', () => {
    expect(keys(arrangeRows(base))).toEqual(['1', '2', '3']);
  });

  it('sort words in the Vietnamese order of letters', () => {
    expect(keys(arrangeRows({ ...base, sort: { column: 'name', descending: false } }))).toEqual(['3', '2', '1']);
  });

  it('sort numbers as numbers, empty ones last both ways', () => {
    expect(keys(arrangeRows({ ...base, sort: { column: 'days', descending: false } }))).toEqual(['3', '1', '2']);
    expect(keys(arrangeRows({ ...base, sort: { column: 'days', descending: true } }))).toEqual(['1', '3', '2']);
  });

  it('ignore sorting by a column that cannot sort', () => {
    expect(keys(arrangeRows({ ...base, sort: { column: 'plain', descending: true } }))).toEqual(['1', '2', '3']);
  });

  it('put the head of its group with the count before its rows', () => {
    const lines = arrangeRows({ ...base, groupBy: (row) => row.field });
    expect(keys(lines)).toEqual(['group Báo chí', '2', 'group Bưu chính', '1', '3']);
    expect(lines[2]).toMatchObject({ kind: 'group', title: 'Bưu chính', count: 2 });
  });

  it('put what is unfolded beneath its row', () => {
    expect(keys(arrangeRows({ ...base, isUnfolded: (row) => row.id === '2' }))).toEqual(['1', '2', 'detail 2', '3']);
  });

  it('number the rows, heads aside', () => {
    const lines = arrangeRows({ ...base, groupBy: (row) => row.field });
    expect(lines.flatMap((line) => (line.kind === 'row' ? [line.index] : []))).toEqual([0, 1, 2]);
  });

  it('lose and double no row whatever the sorting and the groups', () => {
    const aRow = fc.record({
      id: fc.uuid(),
      name: fc.string(),
      field: fc.constantFrom('a', 'b', 'c'),
      days: fc.option(fc.integer()),
    });
    fc.assert(
      fc.property(fc.uniqueArray(aRow, { selector: (row) => row.id }), fc.boolean(), (many, descending) => {
        const lines = arrangeRows({
          ...base,
          rows: many,
          sort: { column: 'days', descending },
          groupBy: (row) => row.field,
        });
        const shown = lines.flatMap((line) => (line.kind === 'row' ? [line.key] : []));
        expect(shown.sort()).toEqual(many.map((row) => row.id).sort());
      }),
    );
  });
});

describe('groups', () => {
  const groupBy = (row: Row) => row.field;
  const titles = (lines: ReturnType<typeof arrangeRows<Row>>) =>
    lines.flatMap((line) => (line.kind === 'group' ? [`${line.title} ${line.count}`] : []));

  it('stand by their titles, or as the rows bring them where the order says something', () => {
    expect(titles(arrangeRows({ ...base, groupBy }))).toEqual(['Báo chí 1', 'Bưu chính 2']);
    expect(titles(arrangeRows({ ...base, groupBy, groupsAsTheyCome: true }))).toEqual(['Bưu chính 2', 'Báo chí 1']);
  });
});
