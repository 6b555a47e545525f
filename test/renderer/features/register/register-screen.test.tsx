import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { readSheet } from 'read-excel-file/universal';
import { afterEach, describe, expect, it } from 'vitest';
import { scopeAt } from '../../../../renderer/core/register/scope';
import type { Store } from '../../../../renderer/data/store';
import { RegisterScreen } from '../../../../renderer/features/register/register-screen';
import { renderScreen } from '../../../support/render-screen';
import { openSampleStore } from '../../../support/sample-store';

afterEach(cleanup);

async function open(at = '/register') {
  const view = await renderScreen(<RegisterScreen />, { store: await openSampleStore(), at });
  await screen.findByRole('heading', { name: 'Danh mục TTHC' });
  return view;
}

const recordOf = (store: Store, code: string) => {
  const record = [...store.state().administrativeProcedure.values()].find((each) => each.code === code);
  if (record === undefined) throw new Error(`no ${code}`);
  return record;
};
const undetermined = (store: Store) =>
  [...store.state().administrativeProcedure.values()].filter((each) => scopeAt(each, '2026-11-22') === 'undetermined');
const tick = (code: string) => fireEvent.click(screen.getByRole('checkbox', { name: `Chọn dòng ${code}` }));

describe('the register', () => {
  it('says what to do first when it is empty', async () => {
    await renderScreen(<RegisterScreen />, { at: '/register' });
    expect(await screen.findByRole('heading', { name: 'Chưa có TTHC nào' })).toBeDefined();
    expect(screen.getByRole('button', { name: 'Nhận từ tệp…' })).toBeDefined();
  });

  it('says loudly how many have no scope, and shows them', async () => {
    const { store, router } = await open();
    const [only] = undetermined(store);
    expect(screen.getByText(/^1 TTHC chưa xác định phạm vi/)).toBeDefined();
    fireEvent.click(screen.getByRole('button', { name: 'Xem các TTHC này' }));
    await waitFor(() => expect(screen.getByText(/1\s\/\s44/)).toBeDefined());
    expect(router.history.location.href).toContain('scope=undetermined');
    expect(screen.getByRole('checkbox', { name: `Chọn dòng ${only?.code}` })).toBeDefined();
  });

  it('searches without diacritics and keeps the words in the address', async () => {
    const { router } = await open();
    fireEvent.change(screen.getByRole('searchbox', { name: 'Tìm trong danh mục' }), {
      target: { value: 'buu chinh mat' },
    });
    await waitFor(() => expect(screen.queryByRole('checkbox', { name: 'Chọn dòng 1.003888' })).toBeNull());
    expect(screen.getByRole('checkbox', { name: 'Chọn dòng 1.004379' })).toBeDefined();
    expect(router.history.location.href).toContain('q=buu');
  });

  it('puts undetermined ones in scope by one press, since ever', async () => {
    const { store } = await open('/register?scope=undetermined');
    const [only] = undetermined(store);
    if (only === undefined) throw new Error('the sample has none');
    tick(only.code);
    fireEvent.click(screen.getByRole('button', { name: 'Thuộc phạm vi' }));
    await waitFor(() => expect(undetermined(store)).toHaveLength(0));
    expect(recordOf(store, only.code).scopePeriods).toEqual([{ from: null, scope: 'in', reason: null, note: '' }]);
    await waitFor(() => expect(screen.queryByText(/chưa xác định phạm vi nên/)).toBeNull());
  });

  it('puts nothing out of scope without a reason', async () => {
    const { store } = await open();
    const before = recordOf(store, '1.003888').scopePeriods;
    tick('1.003888');
    fireEvent.click(screen.getByRole('button', { name: 'Ngoài phạm vi…' }));
    const dialog = await screen.findByRole('dialog');
    fireEvent.click(within(dialog).getByRole('button', { name: 'Ghi phạm vi' }));
    expect(await within(dialog).findByText(/^Chọn lý do/)).toBeDefined();
    expect(recordOf(store, '1.003888').scopePeriods).toBe(before);
  });

  it('maps several to one procedure from a day', async () => {
    const { store } = await open();
    const mappings = store.state().mapping.size;
    tick('2.001173');
    fireEvent.click(
      within(screen.getByRole('region', { name: /Đã chọn 1/ })).getByRole('button', { name: 'Gắn với QT…' }),
    );
    fireEvent.click(await screen.findByRole('button', { name: /^QT-NV-01/ }));
    const dialog = await screen.findByRole('dialog', { name: 'Gắn 1 TTHC với QT-NV-01' });
    fireEvent.change(within(dialog).getByRole('textbox', { name: /Gắn từ ngày/ }), { target: { value: '01/11/2026' } });
    fireEvent.click(within(dialog).getByRole('button', { name: 'Gắn' }));
    await waitFor(() => expect(store.state().mapping.size).toBe(mappings + 1));
    const record = recordOf(store, '2.001173');
    const latest = [...store.state().mapping.values()].filter((each) => each.administrativeProcedureId === record.id);
    expect(latest.map(({ from }) => from)).toContain('2026-11-01');
  });

  it('opens the details of the row under the cursor and keeps them in the address', async () => {
    const { store, router } = await open();
    fireEvent.click(screen.getByText('1.003888'));
    const panel = await screen.findByRole('complementary', { name: 'Chi tiết TTHC 1.003888' });
    expect(within(panel).getByRole('heading', { level: 2 }).textContent).toBe(recordOf(store, '1.003888').name);
    expect(router.history.location.href).toContain(`tthc=${recordOf(store, '1.003888').id}`);
    fireEvent.click(within(panel).getByRole('button', { name: 'TTHC sau' }));
    expect(await screen.findByRole('complementary', { name: 'Chi tiết TTHC 1.009374' })).toBeDefined();
  });

  it('edits one, and tells a mistyped code instead of storing it', async () => {
    const { store } = await open(`/register`);
    fireEvent.click(screen.getByText('1.003888'));
    fireEvent.click(await screen.findByRole('button', { name: 'Sửa TTHC…' }));
    const dialog = await screen.findByRole('dialog', { name: 'Sửa TTHC 1.003888' });
    const code = within(dialog).getByRole('textbox', { name: /^Mã/ });
    fireEvent.change(code, { target: { value: '1.00388O' } });
    fireEvent.click(within(dialog).getByRole('button', { name: 'Lưu' }));
    expect(await within(dialog).findByText(/Có thể là 1\.003880/)).toBeDefined();
    fireEvent.change(code, { target: { value: '1.003888' } });
    fireEvent.change(within(dialog).getByRole('textbox', { name: 'Phí, lệ phí' }), {
      target: { value: ' Không  thu ' },
    });
    fireEvent.change(within(dialog).getByRole('textbox', { name: 'Thời hạn quy định' }), {
      target: { value: 'khoảng 5' },
    });
    fireEvent.click(within(dialog).getByRole('button', { name: 'Lưu' }));
    expect(recordOf(store, '1.003888').fee).not.toBe('Không thu');
    fireEvent.change(within(dialog).getByRole('textbox', { name: 'Thời hạn quy định' }), { target: { value: '0,5' } });
    fireEvent.click(within(dialog).getByRole('button', { name: 'Lưu' }));
    await waitFor(() => expect(recordOf(store, '1.003888').fee).toBe('Không thu'));
    expect(recordOf(store, '1.003888').cases[0]?.statutory).toMatchObject({
      general: { kind: 'working-days', amount: 0.5 },
    });
  });

  it('adds one whose scope is undetermined', async () => {
    const { store } = await open();
    fireEvent.click(screen.getByRole('button', { name: 'Thêm TTHC' }));
    const dialog = await screen.findByRole('dialog', { name: 'Thêm TTHC' });
    fireEvent.change(within(dialog).getByRole('textbox', { name: /^Mã/ }), { target: { value: '1.999999' } });
    fireEvent.change(within(dialog).getByRole('textbox', { name: /^Tên TTHC/ }), { target: { value: 'Thủ tục mới' } });
    fireEvent.click(within(dialog).getByRole('button', { name: 'Lưu' }));
    await waitFor(() => expect(store.state().administrativeProcedure.size).toBe(45));
    expect(recordOf(store, '1.999999')).toMatchObject({ name: 'Thủ tục mới', scopePeriods: [] });
  });

  it('exports exactly what the filter shows, stamped as sample data', async () => {
    const { host } = await open('/register?scope=out');
    fireEvent.click(screen.getByRole('button', { name: 'Xuất' }));
    fireEvent.click(await screen.findByRole('menuitem', { name: /^Các dòng đang lọc/ }));
    await waitFor(() => expect(host.saved).toHaveLength(1));
    const [request] = host.saved;
    expect(request?.suggestedName).toBe('danh-muc-tthc-2026-11-22.xlsx');
    const rows = await readSheet((request?.bytes ?? new Uint8Array()).slice().buffer);
    expect(rows[2]?.[0]).toBe('DỮ LIỆU MẪU');
    expect(rows.slice(4)).toHaveLength(2);
  });

  it('puts one out of scope with its reason from a day on, and keeps what held before', async () => {
    const { store } = await open();
    const before = recordOf(store, '1.003888').scopePeriods;
    tick('1.003888');
    fireEvent.click(screen.getByRole('button', { name: 'Ngoài phạm vi…' }));
    const dialog = await screen.findByRole('dialog');
    const pick = async (reason: string) => {
      fireEvent.click(within(dialog).getByRole('combobox', { name: /^Lý do/ }));
      fireEvent.click(await screen.findByRole('option', { name: reason, hidden: true }));
    };
    const save = () => fireEvent.click(within(dialog).getByRole('button', { name: 'Ghi phạm vi' }));
    await pick('Lý do khác');
    save();
    await within(dialog).findByText(/^Ghi rõ lý do/);
    fireEvent.change(within(dialog).getByRole('textbox', { name: /^Ghi chú/ }), {
      target: { value: 'Chuyển về Sở Văn hóa' },
    });
    fireEvent.click(within(dialog).getByRole('radio', { name: 'Từ ngày' }));
    save();
    expect(recordOf(store, '1.003888').scopePeriods).toBe(before);
    fireEvent.change(within(dialog).getByRole('textbox', { name: /^Từ ngày/ }), { target: { value: '01/12/2026' } });
    save();
    await waitFor(() => expect(recordOf(store, '1.003888').scopePeriods).not.toBe(before));
    const { scopePeriods } = recordOf(store, '1.003888');
    expect(scopePeriods.at(-1)).toEqual({
      from: '2026-12-01',
      scope: 'out',
      reason: 'other',
      note: 'Chuyển về Sở Văn hóa',
    });
    expect(scopeAt(recordOf(store, '1.003888'), '2026-11-30')).toBe('in');
  });

  it('excludes one for a time from its details, with reason, approver and end, and says so there', async () => {
    const { store } = await open();
    const before = store.state().exclusion.size;
    fireEvent.click(screen.getByText('1.000073'));
    const panel = within(await screen.findByRole('complementary', { name: 'Chi tiết TTHC 1.000073' }));
    fireEvent.click(panel.getByRole('button', { name: 'Tạm loại trừ…' }));
    const dialog = within(await screen.findByRole('dialog'));
    const refused = async (message: string) => {
      fireEvent.click(dialog.getByRole('button', { name: 'Tạm loại trừ' }));
      await dialog.findByText(message);
      expect(store.state().exclusion.size).toBe(before);
    };
    await refused('Ghi lý do loại trừ.');
    fireEvent.change(dialog.getByRole('textbox', { name: /^Lý do/ }), { target: { value: 'Chờ hướng dẫn của Bộ' } });
    await refused('Chọn người phê duyệt.');
    const [approver] = [...store.state().person.values()].filter(({ active }) => active);
    fireEvent.click(dialog.getByRole('combobox', { name: /^Người phê duyệt/ }));
    fireEvent.click(await screen.findByRole('option', { name: new RegExp(`^${approver?.name}`), hidden: true }));
    await refused('Nhập ngày hết loại trừ.');
    fireEvent.change(dialog.getByRole('textbox', { name: /^Đến trước ngày/ }), { target: { value: '22/11/2026' } });
    await refused('Ngày hết loại trừ phải sau ngày bắt đầu.');
    fireEvent.change(dialog.getByRole('textbox', { name: /^Đến trước ngày/ }), { target: { value: '01/02/2027' } });
    fireEvent.click(dialog.getByRole('button', { name: 'Tạm loại trừ' }));
    await waitFor(() => expect(store.state().exclusion.size).toBe(before + 1));
    expect([...store.state().exclusion.values()].at(-1)).toMatchObject({
      administrativeProcedureId: recordOf(store, '1.000073').id,
      reason: 'Chờ hướng dẫn của Bộ',
      approvedBy: approver?.id,
      from: '2026-11-22',
      until: '2027-02-01',
    });
    await panel.findByText('từ 22/11/2026 đến trước 01/02/2027');
    expect(panel.queryByRole('button', { name: 'Tạm loại trừ…' })).toBeNull();
  });

  it('offers no exclusion for what is out of scope', async () => {
    const { store } = await open('/register?scope=out');
    const [out] = [...store.state().administrativeProcedure.values()].filter(
      (each) => scopeAt(each, '2026-11-22') === 'out',
    );
    fireEvent.click(screen.getByText(out?.code ?? ''));
    const panel = within(await screen.findByRole('complementary'));
    expect(panel.queryByRole('button', { name: 'Tạm loại trừ…' })).toBeNull();
  });
});
