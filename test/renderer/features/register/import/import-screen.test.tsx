import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { strToU8 } from 'fflate';
import { afterEach, describe, expect, it } from 'vitest';
import { ImportScreen } from '../../../../../renderer/features/register/import/import-screen';
import { memoryBackups } from '../../../../support/memory-backups';
import { openTestStore } from '../../../../support/memory-store';
import { renderScreen, testNow } from '../../../../support/render-screen';
import { aWorkbook } from '../../../intake/a-workbook';

afterEach(cleanup);

const banner = ['DANH SÁCH THỦ TỤC HÀNH CHÍNH'];
const header = ['Mã số', 'Tên', 'Cơ quan thực hiện', 'Lĩnh vực', 'Thời hạn', 'Trạng thái'];
const portal = aWorkbook({
  'Danh sách TTHC': [
    banner,
    header,
    ['1.014966', 'Cấp lại chứng chỉ', 'Sở A\nSở B, C', 'Luật sư', '10 ngày làm việc', null],
    ['1.014965', 'Thu hồi chứng chỉ', 'Sở A', 'Luật sư', null, null],
    ['1.00386O', 'Mã sai', null, null, null, null],
    [null, 'Không mã', null, null, null, null],
  ],
});
const amended = aWorkbook({
  A: [
    header,
    ['1.014966', 'Cấp lại  chứng chỉ ', 'Sở D', null, '7 ngày làm việc', null],
    ['1.014965', 'Thu hồi chứng chỉ', 'Không có thông tin', null, null, 'Bãi bỏ'],
  ],
});

async function open(store = openTestStore({ nowMs: testNow }), backups = memoryBackups()) {
  const view = await renderScreen(<ImportScreen />, { store: await store, at: '/register/import', backups });
  await screen.findByRole('heading', { name: 'Nhận danh mục từ tệp' });
  return view;
}

async function choose(view: Awaited<ReturnType<typeof open>>, name: string, bytes: Uint8Array) {
  view.host.filesToOpen.push([{ name, size: bytes.length, bytes }]);
  fireEvent.click(screen.getByRole('button', { name: 'Chọn tệp…' }));
}

const departmentList = aWorkbook({
  'Phụ lục': [
    ['SỞ TƯ PHÁP'],
    ['PHÒNG BỔ TRỢ', null, 'Số 12'],
    [],
    ['Danh sách công việc', 'năm 2026'],
    ['TT', 'Ký hiệu hồ sơ', 'Công việc phải làm', null],
    ['(1)', '(2)', '(3)', '(4)'],
    ['1', '1.014966', 'Cấp lại chứng chỉ', 'Luật sư'],
    ['2', '1.014965', 'Thu hồi chứng chỉ', 'Công chứng'],
  ],
});

/** Says what a column of the file holds. */
async function means(heading: string, field: string) {
  const name = `Cột “${heading}” nhận vào`;
  fireEvent.click(await screen.findByRole('combobox', { name }));
  const list = await screen.findByRole('listbox', { name, hidden: true });
  fireEvent.click(within(list).getByRole('option', { name: field, hidden: true }));
}

const counts = () => screen.getByRole('group', { name: 'Số dòng theo loại thay đổi' });
const count = (kind: string) => Number(within(counts()).getByText(kind).closest('button')?.children[1]?.textContent);

describe('the import of a register', () => {
  it('compares first and writes nothing until it is told to', async () => {
    const view = await open();
    await choose(view, 'a.xlsx', portal);
    await screen.findByRole('group', { name: 'Số dòng theo loại thay đổi' });
    expect([count('Mới'), count('Sửa đổi'), count('Bị từ chối')]).toEqual([2, 0, 2]);
    expect(screen.getByText('Sửa thành 1.003860 trong tệp nếu đúng, rồi nhận lại')).toBeDefined();
    expect(screen.getByText('Không có mã')).toBeDefined();
    expect(view.store.history()).toHaveLength(0);
  });

  it('applies the chosen rows as one undoable change set that carries the decision', async () => {
    const view = await open();
    await choose(view, 'a.xlsx', portal);
    await screen.findByRole('group', { name: 'Số dòng theo loại thay đổi' });
    fireEvent.click(screen.getByRole('checkbox', { name: 'Chọn dòng 1.014965' }));
    fireEvent.change(screen.getByRole('textbox', { name: 'Số quyết định công bố' }), {
      target: { value: '1180/QĐ-UBND' },
    });
    fireEvent.change(screen.getByRole('textbox', { name: 'Ngày quyết định' }), { target: { value: '12/06/2026' } });
    fireEvent.click(screen.getByRole('button', { name: 'Nhận 1 thay đổi' }));
    await waitFor(() => expect(view.router.history.location.pathname).toBe('/register'));
    const [record, ...others] = [...view.store.state().administrativeProcedure.values()];
    expect(others).toEqual([]);
    expect(record).toMatchObject({
      code: '1.014966',
      implementingAgencies: ['Sở A', 'Sở B, C'],
      publishingDecision: { number: '1180/QĐ-UBND', date: '2026-06-12' },
      scopePeriods: [],
      source: 'a.xlsx',
    });
    const [header] = view.store.history();
    expect(header).toMatchObject({ intent: 'register.import', undoable: true, count: 1 });
    expect((await view.store.undo(header?.id ?? '')).ok).toBe(true);
    expect(view.store.state().administrativeProcedure.size).toBe(0);
  });

  it('takes a backup first, and goes on when there is no room for one, which the overview then tells', async () => {
    const backups = memoryBackups();
    backups.answers.take = { type: 'no-space', needed: 2000, free: 10 };
    const view = await open(undefined, backups);
    await choose(view, 'a.xlsx', portal);
    const letGo = backups.hold();
    fireEvent.click(await screen.findByRole('button', { name: 'Nhận 2 thay đổi' }));
    await waitFor(() => expect(backups.asked).toEqual(['take before-import']));
    expect(view.store.history()).toHaveLength(0);
    letGo();
    await waitFor(() => expect(view.store.state().administrativeProcedure.size).toBe(2));
  });

  it('shows old and new field by field, and an abolition apart', async () => {
    const store = await openTestStore({ nowMs: testNow });
    const first = await open(Promise.resolve(store));
    await choose(first, 'a.xlsx', portal);
    fireEvent.click(await screen.findByRole('button', { name: 'Nhận 2 thay đổi' }));
    await waitFor(() => expect(store.state().administrativeProcedure.size).toBe(2));
    cleanup();
    const view = await open(Promise.resolve(store));
    await choose(view, 'b.xlsx', amended);
    await screen.findByRole('heading', { name: '1 TTHC sửa đổi' });
    expect([count('Mới'), count('Sửa đổi'), count('Bãi bỏ'), count('Không đổi')]).toEqual([0, 1, 1, 0]);
    expect(screen.getByText('10 ngày làm việc').tagName).toBe('DEL');
    expect(screen.getByText('7 ngày làm việc').tagName).toBe('INS');
    fireEvent.click(screen.getByRole('button', { name: /Nhận 2 thay đổi/ }));
    await waitFor(() => expect(view.router.history.location.pathname).toBe('/register'));
    const gone = [...store.state().administrativeProcedure.values()].find(({ code }) => code === '1.014965');
    expect(gone).toMatchObject({ status: 'abolished', implementingAgencies: ['Sở A'], field: 'Luật sư' });
  });

  it('finds nothing to import the second time and says so on the button', async () => {
    const store = await openTestStore({ nowMs: testNow });
    const first = await open(Promise.resolve(store));
    await choose(first, 'a.xlsx', portal);
    fireEvent.click(await screen.findByRole('button', { name: 'Nhận 2 thay đổi' }));
    await waitFor(() => expect(store.state().administrativeProcedure.size).toBe(2));
    cleanup();
    await choose(await open(Promise.resolve(store)), 'a.xlsx', portal);
    const button = await screen.findByRole('button', { name: 'Nhận 0 thay đổi' });
    expect(button.getAttribute('aria-disabled')).toBe('true');
    expect([count('Mới'), count('Sửa đổi'), count('Không đổi')]).toEqual([0, 0, 2]);
  });

  it.each<[string, Uint8Array, RegExp]>([
    ['trống.xlsx', new Uint8Array(), /^Tệp “trống\.xlsx” trống$/],
    ['chữ.xlsx', strToU8('Mã,Tên'), /không phải bảng tính: đây là tệp văn bản$/],
    ['khác.csv', strToU8('Quý,Doanh thu\nI,5'), /thiếu cột “Mã”, “Tên TTHC”$/],
  ])('says what is wrong with %s, keeps everything, and takes another file', async (name, bytes, message) => {
    const view = await open();
    await choose(view, name, bytes);
    const alert = await screen.findByRole('alert');
    expect(within(alert).getByText(message)).toBeDefined();
    expect(within(alert).getByText(/^Đã giữ:/)).toBeDefined();
    expect(view.store.history()).toHaveLength(0);
    await choose(view, 'a.xlsx', portal);
    expect(await screen.findByRole('heading', { name: '2 TTHC mới' })).toBeDefined();
  });

  it('lets the officer say what a column means', async () => {
    const view = await open();
    await choose(view, 'a.csv', strToU8('Mã số;Tên;Ghi chú\n1.014966;Cấp phép;Luật sư'));
    await screen.findByRole('heading', { name: '1 TTHC mới' });
    fireEvent.click(screen.getByRole('button', { name: 'Ghép cột' }));
    fireEvent.click(await screen.findByRole('combobox', { name: 'Cột “Ghi chú” nhận vào' }));
    const list = await screen.findByRole('listbox', { name: 'Cột “Ghi chú” nhận vào', hidden: true });
    fireEvent.click(within(list).getByRole('option', { name: 'Lĩnh vực', hidden: true }));
    fireEvent.click(screen.getByRole('button', { name: 'So sánh với danh mục' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Nhận 1 thay đổi' }));
    await waitFor(() => expect(view.store.state().administrativeProcedure.size).toBe(1));
    expect([...view.store.state().administrativeProcedure.values()][0]?.field).toBe('Luật sư');
  });

  it('takes a list with headings of its own on row 5 once the officer points at it and says what they mean', async () => {
    const view = await open();
    await choose(view, 'phòng.xlsx', departmentList);
    const alert = await screen.findByRole('alert');
    within(alert).getByText(/thiếu cột “Mã”, “Tên TTHC”$/);
    fireEvent.click(within(alert).getByRole('button', { name: 'Chỉ dòng tên cột và ghép cột bằng tay…' }));
    expect((await screen.findByRole<HTMLInputElement>('radio', { name: 'Dòng 5 ghi tên cột' })).checked).toBe(true);
    fireEvent.click(screen.getByRole('radio', { name: 'Dòng 7 ghi tên cột' }));
    await screen.findByText('Dòng tên cột: dòng 7');
    fireEvent.click(screen.getByText('Ký hiệu hồ sơ'));
    await screen.findByText('Dòng tên cột: dòng 5');
    const compare = screen.getByRole('button', { name: 'So sánh với danh mục' });
    expect(compare.getAttribute('aria-disabled')).toBe('true');
    expect(screen.queryByRole('button', { name: 'So sánh' })).toBeNull();
    await means('Công việc phải làm', 'Tên TTHC');
    await means('Ký hiệu hồ sơ', 'Mã');
    await means('Cột D (không có tên)', 'Lĩnh vực');
    expect(screen.queryByText('Chưa có cột nào nhận vào Tên TTHC')).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'So sánh với danh mục' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Nhận 2 thay đổi' }));
    await waitFor(() => expect(view.store.state().administrativeProcedure.size).toBe(2));
    expect(
      [...view.store.state().administrativeProcedure.values()].map((one) => [one.code, one.name, one.field]),
    ).toEqual([
      ['1.014966', 'Cấp lại chứng chỉ', 'Luật sư'],
      ['1.014965', 'Thu hồi chứng chỉ', 'Công chứng'],
    ]);
  });

  it('refuses to compare without a column of names, and every row without a code', async () => {
    const view = await open();
    await choose(view, 'khác.csv', strToU8('Quý,Doanh thu\nI,5\nII,6'));
    fireEvent.click(await screen.findByRole('button', { name: 'Chỉ dòng tên cột và ghép cột bằng tay…' }));
    await screen.findAllByText('Chưa có cột nào nhận vào Tên TTHC');
    const compare = () => screen.getByRole('button', { name: 'So sánh với danh mục' });
    fireEvent.click(compare());
    expect(screen.getByRole('heading', { name: 'Ghép cột', level: 1 })).toBeDefined();
    await means('Doanh thu', 'Tên TTHC');
    expect(screen.getByText(/^Tệp không có cột mã\./)).toBeDefined();
    fireEvent.click(compare());
    const button = await screen.findByRole('button', { name: 'Nhận 0 thay đổi' });
    expect(button.getAttribute('aria-disabled')).toBe('true');
    expect([count('Mới'), count('Bị từ chối')]).toEqual([0, 2]);
  });

  it('leaves out what is unselected, one by one or all of a kind, and takes it again', async () => {
    const view = await open();
    await choose(view, 'a.xlsx', portal);
    await screen.findByRole('button', { name: 'Nhận 2 thay đổi' });
    const box = (name: string) => screen.getByRole<HTMLInputElement>('checkbox', { name });
    fireEvent.click(box('Chọn dòng 1.014966'));
    screen.getByRole('button', { name: 'Nhận 1 thay đổi' });
    fireEvent.click(box('Chọn dòng 1.014965'));
    expect(screen.getByRole('button', { name: 'Nhận 0 thay đổi' }).getAttribute('aria-disabled')).toBe('true');
    fireEvent.click(box('Chọn tất cả'));
    screen.getByRole('button', { name: 'Nhận 2 thay đổi' });
    fireEvent.click(box('Chọn dòng 1.014966'));
    fireEvent.click(screen.getByRole('button', { name: 'Nhận 1 thay đổi' }));
    await waitFor(() => expect(view.store.state().administrativeProcedure.size).toBe(1));
    expect([...view.store.state().administrativeProcedure.values()].map(({ code }) => code)).toEqual(['1.014965']);
  });
});
