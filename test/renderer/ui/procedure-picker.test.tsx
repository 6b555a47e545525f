import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ProcedurePicker } from '../../../renderer/ui/procedure-picker';
import { UiProvider } from '../../../renderer/ui/ui-provider';

afterEach(cleanup);

const options = [
  {
    id: 'p1',
    code: 'QT-NV-01',
    title: 'Cấp giấy phép bưu chính',
    note: 'Phòng Bưu chính',
    state: 'revision.effective' as const,
  },
  { id: 'p2', code: 'QT-NV-02', title: 'Cho phép họp báo' },
];

function show(list = options) {
  const onPick = vi.fn();
  const onClose = vi.fn();
  render(
    <UiProvider>
      <ProcedurePicker
        open
        title="Chọn quy trình"
        options={list}
        onPick={onPick}
        onClose={onClose}
        empty={<p>Chưa có</p>}
      />
    </UiProvider>,
  );
  return { onPick, onClose };
}

const shownCodes = () =>
  within(screen.getByRole('list'))
    .getAllByRole('button')
    .map((button) => button.textContent?.slice(0, 8));

describe('the procedure picker', () => {
  it('lists the procedures with their state and picks the one clicked', () => {
    const { onPick } = show();
    expect(shownCodes()).toEqual(['QT-NV-01', 'QT-NV-02']);
    expect(screen.getByText('Đang có hiệu lực')).toBeDefined();
    fireEvent.click(screen.getByRole('button', { name: /QT-NV-02/ }));
    expect(onPick).toHaveBeenCalledWith('p2');
  });

  it('narrows the list without diacritics and picks the first by Enter', () => {
    const { onPick } = show();
    const box = screen.getByRole('searchbox');
    fireEvent.change(box, { target: { value: 'hop bao' } });
    expect(shownCodes()).toEqual(['QT-NV-02']);
    fireEvent.keyDown(box, { key: 'Enter' });
    expect(onPick).toHaveBeenCalledWith('p2');
  });

  it('walks down the list with the arrow keys', () => {
    show();
    fireEvent.keyDown(screen.getByRole('searchbox'), { key: 'ArrowDown' });
    expect(document.activeElement?.textContent).toContain('QT-NV-01');
    fireEvent.keyDown(document.activeElement as Element, { key: 'ArrowDown' });
    expect(document.activeElement?.textContent).toContain('QT-NV-02');
  });

  it('says so when nothing is found, and what to do when there is no procedure', () => {
    show();
    fireEvent.change(screen.getByRole('searchbox'), { target: { value: 'xyz' } });
    expect(screen.getByText('Không tìm thấy')).toBeDefined();
    cleanup();
    show([]);
    expect(screen.getByText('Chưa có')).toBeDefined();
  });
});
