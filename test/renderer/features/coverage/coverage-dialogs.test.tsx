import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { type CoverageRow, coverageAt } from '../../../../renderer/core/coverage/coverage-at';
import type { Store } from '../../../../renderer/data/store';
import { CoverageScreen } from '../../../../renderer/features/coverage/coverage-screen';
import { renderScreen } from '../../../support/render-screen';
import { openSampleStore } from '../../../support/sample-store';

afterEach(cleanup);

const rows = (store: Store) => coverageAt(store.state(), '2026-11-22');
const rowsIn = (store: Store, state: CoverageRow['state']) => rows(store).filter((row) => row.state === state);

async function open(at: string) {
  const view = await renderScreen(<CoverageScreen />, { store: await openSampleStore(), at });
  await screen.findByRole('heading', { name: 'Mức độ phủ kín' });
  return view;
}

const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const dialog = async () => within(await screen.findByRole('dialog'));

describe('the dialogs of the coverage screen', () => {
  it('map all chosen rows to one procedure, likely procedures first', async () => {
    const { store } = await open('/coverage?show=not-covered');
    const missing = rowsIn(store, 'not-covered');
    fireEvent.click(screen.getByRole('checkbox', { name: 'Chọn tất cả' }));
    press('Gắn với quy trình…');
    fireEvent.click((await dialog()).getByRole('button', { name: /^QT-NV-19/ }));
    const asked = await dialog();
    expect(asked.getAllByText('Gắn mới')).toHaveLength(missing.length);
    fireEvent.click(asked.getByRole('button', { name: `Gắn ${missing.length} TTHC` }));
    await waitFor(() => expect(rowsIn(store, 'not-covered')).toEqual([]));
    for (const { administrative } of missing)
      expect(rows(store).find((row) => row.administrative.id === administrative.id)?.procedure?.code).toBe('QT-NV-19');
  });

  it('say what becomes of a former mapping before it is replaced', async () => {
    const { store } = await open('/coverage?show=up-to-date');
    const [row] = rowsIn(store, 'up-to-date').toSorted((a, b) =>
      a.administrative.code < b.administrative.code ? -1 : 1,
    );
    fireEvent.click(screen.getByRole('checkbox', { name: `Chọn dòng ${row?.administrative.code}` }));
    press('Gắn với quy trình…');
    fireEvent.click((await dialog()).getByRole('button', { name: /^QT-NV-19/ }));
    expect((await dialog()).getByText(`Thay cho ${row?.procedure?.code}; mối gắn cũ kết thúc ngày này`)).toBeDefined();
  });

  it('start from a procedure and ask which administrative procedures it serves', async () => {
    await open('/coverage');
    press('Gắn từ quy trình…');
    const box = await dialog();
    const next = box.getByRole('button', { name: /^Tiếp tục/ });
    expect(next.getAttribute('aria-disabled')).toBe('true');
    expect(box.getByText('Chọn quy trình.')).toBeDefined();
    fireEvent.change(box.getByRole('searchbox'), { target: { value: 'photocopy' } });
    expect(box.getAllByRole('listitem')).toHaveLength(1);
  });

  it('end mappings from a day on', async () => {
    const { store } = await open('/coverage?show=up-to-date');
    const before = rowsIn(store, 'up-to-date').length;
    const [first] = screen.getAllByRole('checkbox', { name: /^Chọn dòng/ });
    if (first === undefined) throw new Error('no row');
    fireEvent.click(first);
    press('Bỏ gắn…');
    fireEvent.click((await dialog()).getByRole('button', { name: 'Bỏ gắn' }));
    await waitFor(() => expect(rowsIn(store, 'up-to-date')).toHaveLength(before - 1));
    expect(store.history()[0]).toMatchObject({ intent: 'coverage.unmap', undoable: true });
  });

  it('show who excluded something and why, and end it', async () => {
    const { store } = await open('/coverage?show=excluded');
    const [row] = rowsIn(store, 'excluded');
    press('Xem lại lý do');
    const box = await dialog();
    expect(box.getByText(row?.exclusion?.reason ?? '')).toBeDefined();
    expect(box.getByText(store.state().person.get(row?.exclusion?.approvedBy ?? '')?.name ?? '')).toBeDefined();
    fireEvent.click(box.getByRole('button', { name: 'Kết thúc loại trừ từ 22/11/2026' }));
    await waitFor(() => expect(rowsIn(store, 'excluded')).toEqual([]));
  });

  it('close a review as revised only when a revised issue is in force', async () => {
    const { store } = await open('/coverage?show=review-overdue');
    const before = rowsIn(store, 'review-overdue').length;
    const [act] = screen.getAllByRole('button', { name: /^Rà soát, hạn/ });
    if (act === undefined) throw new Error('no review');
    fireEvent.click(act);
    const box = await dialog();
    fireEvent.click(box.getByRole('radio', { name: 'Đã ban hành bản sửa đổi' }));
    fireEvent.click(box.getByRole('button', { name: 'Kết thúc rà soát' }));
    expect((await box.findByRole('alert')).textContent).toContain('Chưa có bản sửa đổi nào có hiệu lực');
    fireEvent.click(box.getByRole('radio', { name: 'Giữ nguyên: quy trình vẫn đúng' }));
    fireEvent.click(box.getByRole('button', { name: 'Kết thúc rà soát' }));
    await waitFor(() => expect(rowsIn(store, 'review-overdue')).toHaveLength(before - 1));
  });

  it('list what was gained and lost since another day', async () => {
    await open('/coverage?since=2025-12-31');
    press(/mới phủ/);
    const box = await dialog();
    expect(box.getByRole('heading', { name: /^Mới phủ \(\d+\)$/ })).toBeDefined();
    expect(box.getByRole('heading', { name: /^Mất phủ \(\d+\)$/ })).toBeDefined();
  });
});
