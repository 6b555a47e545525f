import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { asId } from '../../../../../renderer/core/kernel/ids';
import { AuditorsScreen } from '../../../../../renderer/features/audits/auditors/auditors-screen';
import { auditIn } from '../../../../support/audit-lifecycle';
import { openAuditStore } from '../../../../support/audit-store';
import { renderScreen } from '../../../../support/render-screen';

afterEach(cleanup);

const profile = (store: Awaited<ReturnType<typeof open>>['store'], personId: string) =>
  [...store.state().auditorProfile.values()].find((one) => one.personId === personId);

async function open() {
  const store = await openAuditStore({ audits: [auditIn('closed', { id: asId('done') })] });
  const view = await renderScreen(<AuditorsScreen />, { store, at: '/audits/auditors' });
  await screen.findByRole('grid');
  return view;
}
const pick = async (name: string) => {
  fireEvent.click(screen.getByText(name));
  return screen.findByRole('complementary', { name: `Chuyên gia ${name}` });
};

describe('the auditors', () => {
  it('lead to the people of the settings when there are none', async () => {
    const { router } = await renderScreen(<AuditorsScreen />, { at: '/audits/auditors' });
    fireEvent.click(await screen.findByRole('button', { name: 'Mở Thiết lập, mục Người' }));
    expect(router.history.location.href).toBe('/settings/people');
  });

  it('say who has to renew soon', async () => {
    await open();
    expect(screen.getByText(/^3 người còn không quá 90 ngày/)).toBeDefined();
    expect(screen.getAllByText('còn 39 ngày')).toHaveLength(3);
  });

  it('show the audits of one of them', async () => {
    await open();
    const panel = await pick('Bà two');
    expect(within(panel).getByText('Cuộc đã đánh giá (1)')).toBeDefined();
    expect(within(panel).getByRole('link', { name: 'ĐG-01' }).getAttribute('href')).toBe('#/audits/done');
  });

  it('record a training and say what is missing', async () => {
    const { store } = await open();
    fireEvent.click(within(await pick('Bà two')).getByRole('button', { name: 'Sửa năng lực…' }));
    const dialog = await screen.findByRole('dialog');
    fireEvent.click(within(dialog).getByRole('button', { name: 'Thêm khóa học' }));
    fireEvent.click(within(dialog).getByRole('button', { name: 'Lưu' }));
    expect(await within(dialog).findByText(/^Viết tên khóa học/)).toBeDefined();
    fireEvent.change(within(dialog).getByRole('textbox', { name: 'Khóa học 1' }), {
      target: { value: 'Đánh giá viên nội bộ' },
    });
    fireEvent.click(within(dialog).getByRole('button', { name: 'Lưu' }));
    await waitFor(() =>
      expect(profile(store, 'two')?.trainings).toMatchObject([{ title: 'Đánh giá viên nội bộ', on: '2026-11-22' }]),
    );
  });

  it('keep what was being written when the dialog is closed', async () => {
    const { store } = await open();
    fireEvent.click(within(await pick('Bà two')).getByRole('button', { name: 'Sửa năng lực…' }));
    const note = async () => within(await screen.findByRole('dialog')).findByRole('textbox', { name: 'Ghi chú' });
    fireEvent.change(await note(), { target: { value: 'Học lại năm sau' } });
    fireEvent.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Đóng' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    fireEvent.click(screen.getByRole('button', { name: 'Sửa năng lực…' }));
    expect(await note()).toHaveProperty('value', 'Học lại năm sau');
    expect(profile(store, 'two')?.note).toBe('');
  });
});
