import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { readSheet } from 'read-excel-file/universal';
import { afterEach, describe, expect, it } from 'vitest';
import { coverageAt } from '../../../../../renderer/core/coverage/coverage-at';
import { writeXlsx } from '../../../../../renderer/documents/xlsx/write-xlsx';
import { DeclareScreen } from '../../../../../renderer/features/procedures/declare/declare-screen';
import { anAdministrative } from '../../../../support/coverage-records';
import { memoryBackups } from '../../../../support/memory-backups';
import { openTestStore } from '../../../../support/memory-store';
import { renderScreen, testNow } from '../../../../support/render-screen';

afterEach(cleanup);

const titles = ['Mã quy trình', 'Tên quy trình', 'Đơn vị', 'Ngày quyết định', 'Số QĐ', 'Ngày hiệu lực', 'Mã TTHC'];
const rows = [
  ['QT-NV-01', 'Cấp giấy phép bưu chính', 'Phòng Bưu chính', '10/03/2024', '45/QĐ', '15/03/2024', '1.003659'],
  ['QT-NV-02', 'Sửa đổi giấy phép', 'Phòng Bưu chính', '10/03/2024', '45/QĐ', '15/03/2024', '1.003687; 9.999'],
  ['QT-NV-01', 'Trùng mã', '', '', '', '15/03/2024', ''],
  ['QT-NV-09', 'Ngày sai', '', '', '', '13/14/2026', ''],
];

async function aTable(lines: readonly (readonly string[])[] = rows) {
  const columns = titles.map((title) => ({ title, width: 20 }));
  const bytes = await writeXlsx([{ name: 'QT', columns, rows: lines }]);
  return { name: 'qt.xlsx', size: bytes.length, bytes };
}

async function open(backups = memoryBackups()) {
  const store = await openTestStore({ nowMs: testNow });
  const register = ['1.003659', '1.003687'].map((code) => anAdministrative(code, { nationalCode: code }));
  await store.commit({
    intent: 'register.import',
    detail: { count: 2 },
    undoable: true,
    changes: register.map((record) => ({
      op: 'create' as const,
      entity: 'administrativeProcedure' as const,
      id: record.id,
      record: JSON.parse(JSON.stringify(record)),
    })),
  });
  const view = await renderScreen(<DeclareScreen />, { store, at: '/procedures/declare', backups });
  await screen.findByRole('heading', { name: 'Khai báo quy trình đang có hiệu lực' });
  return view;
}

async function choose(view: Awaited<ReturnType<typeof open>>, lines?: readonly (readonly string[])[]) {
  view.host.filesToOpen.push([await aTable(lines)]);
  fireEvent.click(screen.getByRole('button', { name: 'Chọn tệp…' }));
}

describe('declaring procedures in force', () => {
  it('shows what would happen first: new, to look at, refused with reason and cure; nothing is written', async () => {
    const view = await open();
    await choose(view);
    await screen.findByRole('heading', { name: '2 quy trình trong tệp' });
    expect(screen.getByRole('button', { name: /^Mới/ }).textContent).toContain('2');
    expect(screen.getByRole('button', { name: /^Bị từ chối/ }).textContent).toContain('2');
    expect(screen.getByText('Trùng mã với dòng 2')).toBeDefined();
    expect(screen.getByText('Không đọc được ngày “13/14/2026”')).toBeDefined();
    expect(screen.getByText('Mã TTHC không có trong danh mục: 9.999')).toBeDefined();
    expect(view.store.state().procedure.size).toBe(0);
  });

  it('takes procedures, mappings, the new unit and the signed file as one change that can be undone', async () => {
    const backups = memoryBackups();
    const view = await open(backups);
    const { store, host, services } = view;
    await choose(view);
    const bytes = new TextEncoder().encode('bản ký');
    host.filesToOpen.push([{ name: 'QT_NV_01 da ky.pdf', size: bytes.length, bytes }]);
    fireEvent.click(await screen.findByRole('button', { name: 'Thêm tệp…' }));
    await screen.findByText('1 / 1 tệp đã ghép');
    fireEvent.click(screen.getByRole('button', { name: 'Nhận 2 quy trình' }));
    await waitFor(() => expect(store.state().procedure.size).toBe(2));
    expect(backups.asked).toEqual(['take before-import']);
    const state = store.state();
    expect(coverageAt(state, '2026-11-22').map((row) => row.state)).toEqual(['up-to-date', 'up-to-date']);
    expect([...state.revision.values()].flatMap(({ events }) => events)).toEqual([]);
    expect(state.orgUnit.size).toBe(1);
    const [attached] = state.attachment.values();
    expect(await store.attachments.get(attached?.sha256 ?? '')).toEqual(bytes);
    const [header] = store.history();
    expect(await services.undo(header?.id ?? '')).toBe(true);
    expect(store.state().procedure.size + store.state().mapping.size + store.state().attachment.size).toBe(0);
  });

  it('declares nothing from the same file again', async () => {
    const view = await open();
    await choose(view);
    fireEvent.click(await screen.findByRole('button', { name: 'Nhận 2 quy trình' }));
    await waitFor(() => expect(view.store.state().procedure.size).toBe(2));
    await screen.findByText('Không có quy trình mới nào để nhận');
    expect(screen.getByRole('button', { name: /^Không đổi/ }).textContent).toContain('2');
  });

  it('says which columns a file lacks and what it has instead', async () => {
    const view = await open();
    const bytes = await writeXlsx([{ name: 'X', columns: [{ title: 'Mã quy trình', width: 9 }], rows: [['a']] }]);
    view.host.filesToOpen.push([{ name: 'khac.xlsx', size: bytes.length, bytes }]);
    fireEvent.click(screen.getByRole('button', { name: 'Chọn tệp…' }));
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain('“khac.xlsx” thiếu cột “Tên quy trình”');
  });

  it.each([
    ['an empty file', new Uint8Array(), 'trống'],
    ['a text renamed .xlsx', new TextEncoder().encode('xin chào'), ''],
  ])('refuses %s with a reason', async (_, bytes, part) => {
    const view = await open();
    view.host.filesToOpen.push([{ name: 'la.xlsx', size: bytes.length, bytes }]);
    fireEvent.click(screen.getByRole('button', { name: 'Chọn tệp…' }));
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain('la.xlsx');
    expect(alert.textContent).toContain(part);
  });

  it('gives an empty template with the columns it reads', async () => {
    const { host } = await open();
    fireEvent.click(screen.getByRole('button', { name: 'Tải bảng mẫu .xlsx' }));
    await waitFor(() => expect(host.saved).toHaveLength(1));
    const [header] = await readSheet(new Blob([host.saved[0]?.bytes ?? new Uint8Array()] as BlobPart[]));
    expect(header).toContain('Mã quy trình');
    expect(header).toContain('Mã TTHC');
  });
});
