import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { type ComponentProps, useState } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Column } from '../../../../renderer/ui/data-table/column';
import { DataTable } from '../../../../renderer/ui/data-table/data-table';

interface Row {
  readonly id: string;
  readonly code: string;
  readonly field: string;
}

afterEach(cleanup);

const rows: readonly Row[] = ['a', 'b', 'c', 'd'].map((id, index) => ({
  id,
  code: `1.00${index}`,
  field: index < 2 ? 'Báo chí' : 'Bưu chính',
}));
const columns: readonly Column<Row>[] = [
  { id: 'code', title: 'Mã', cell: (row) => row.code, width: 90, sortBy: (row) => row.code },
];
const rowKey = (row: Row) => row.id;
const rowName = (row: Row) => row.code;
const isUnfolded = (row: Row) => row.id === 'b';

function Table(props: Partial<ComponentProps<typeof DataTable<Row>>>) {
  const [selection, setSelection] = useState<ReadonlySet<string>>(new Set());
  return (
    <>
      <DataTable
        label="Danh mục"
        rows={rows}
        rowKey={rowKey}
        rowName={rowName}
        columns={columns}
        selection={selection}
        onSelection={setSelection}
        {...props}
      />
      <output>{[...selection].sort().join('')}</output>
    </>
  );
}

const codes = () => screen.getAllByText(/^1\.00/).map((cell) => cell.textContent);
const chosen = () => screen.getByRole('status').textContent;
const grid = () => screen.getByRole('grid', { name: 'Danh mục' });

describe('table', () => {
  it('tells the whole number of rows though it renders only those in sight', () => {
    const many = Array.from({ length: 6000 }, (_, index) => ({ id: `r${index}`, code: `1.${index}`, field: '' }));
    render(<Table rows={many} />);
    expect(grid().getAttribute('aria-rowcount')).toBe('6001');
    expect(within(grid()).getAllByRole('row').length).toBeLessThan(60);
  });

  it('sorts by a head, and the other way by the same head', () => {
    render(<Table />);
    fireEvent.click(screen.getByRole('button', { name: 'Mã' }));
    expect(screen.getByRole('columnheader', { name: 'Mã' }).getAttribute('aria-sort')).toBe('ascending');
    fireEvent.click(screen.getByRole('button', { name: 'Mã' }));
    expect(codes()).toEqual(['1.003', '1.002', '1.001', '1.000']);
  });

  it('moves its cursor by arrow keys and tells which row it stands on', () => {
    const onCursor = vi.fn();
    render(<Table onCursor={onCursor} />);
    fireEvent.keyDown(grid(), { key: 'ArrowDown' });
    fireEvent.keyDown(grid(), { key: 'ArrowDown' });
    expect(onCursor).toHaveBeenLastCalledWith('b');
    const active = document.getElementById(grid().getAttribute('aria-activedescendant') ?? '');
    expect(active?.textContent).toContain('1.001');
  });

  it('chooses by Space, by Shift and arrow, and all by Ctrl+A; Esc clears', () => {
    render(<Table />);
    fireEvent.keyDown(grid(), { key: 'ArrowDown' });
    fireEvent.keyDown(grid(), { key: ' ' });
    expect(chosen()).toBe('a');
    fireEvent.keyDown(grid(), { key: 'ArrowDown', shiftKey: true });
    expect(chosen()).toBe('ab');
    fireEvent.keyDown(grid(), { key: 'a', ctrlKey: true });
    expect(chosen()).toBe('abcd');
    fireEvent.keyDown(grid(), { key: 'Escape' });
    expect(chosen()).toBe('');
  });

  it('chooses a range by Shift and a click on a box', () => {
    render(<Table />);
    fireEvent.click(screen.getByRole('checkbox', { name: 'Chọn dòng 1.000' }));
    fireEvent.click(screen.getByRole('checkbox', { name: 'Chọn dòng 1.002' }), { shiftKey: true });
    expect(chosen()).toBe('abc');
  });

  it('chooses all rows by the box in the head', () => {
    render(<Table />);
    fireEvent.click(screen.getByRole('checkbox', { name: 'Chọn tất cả' }));
    expect(chosen()).toBe('abcd');
  });

  it('opens a row by Enter and by a double click', () => {
    const onOpen = vi.fn();
    render(<Table onOpen={onOpen} />);
    fireEvent.keyDown(grid(), { key: 'End' });
    fireEvent.keyDown(grid(), { key: 'Enter' });
    expect(onOpen).toHaveBeenLastCalledWith(rows[3]);
    fireEvent.doubleClick(screen.getByText('1.001'));
    expect(onOpen).toHaveBeenLastCalledWith(rows[1]);
  });

  it('leaves keys alone while somebody types inside it', () => {
    const onCursor = vi.fn();
    const typed: readonly Column<Row>[] = [{ id: 'x', title: 'X', cell: (row) => <input aria-label={row.code} /> }];
    render(<Table columns={typed} onCursor={onCursor} />);
    fireEvent.keyDown(screen.getByRole('textbox', { name: '1.000' }), { key: 'ArrowDown' });
    expect(onCursor).not.toHaveBeenCalled();
  });

  it('shows groups with their counts and what is unfolded', () => {
    render(<Table groupBy={(row) => row.field} isUnfolded={isUnfolded} detail={(row) => `Chi tiết ${row.code}`} />);
    expect(screen.getByText('Báo chí (2)')).toBeTruthy();
    expect(screen.getByText('Bưu chính (2)')).toBeTruthy();
    expect(screen.getByText('Chi tiết 1.001')).toBeTruthy();
  });

  it('says so when no row matches', () => {
    render(<Table rows={[]} />);
    expect(screen.getByText('Không có dòng nào khớp.')).toBeTruthy();
  });
});
