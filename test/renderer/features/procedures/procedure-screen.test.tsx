import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { asId } from '../../../../renderer/core/kernel/ids';
import type { Store } from '../../../../renderer/data/store';
import { ProcedureScreen } from '../../../../renderer/features/procedures/procedure-screen';
import { aDraft, anApproved, anEvent } from '../../../support/lifecycle-records';
import { openTestStore } from '../../../support/memory-store';
import { storeWith } from '../../../support/procedure-store';
import { renderScreen, testNow } from '../../../support/render-screen';

afterEach(cleanup);

async function open(store: Store) {
  const view = await renderScreen(<ProcedureScreen procedureId="p" />, { store, at: '/procedures/p?view=record' });
  await screen.findByRole('heading', { level: 1 });
  return view;
}

const state = (store: Store, id = 'r1') => store.state().revision.get(id)?.state;

/** Opens the dialog of an act, signs, and confirms. */
async function sign(button: string, capacity: string, note?: string) {
  fireEvent.click(await screen.findByRole('button', { name: button }));
  const dialog = await screen.findByRole('dialog');
  fireEvent.change(within(dialog).getByRole('textbox', { name: /^Tư cách ký/ }), { target: { value: capacity } });
  if (note !== undefined)
    fireEvent.change(within(dialog).getByRole('textbox', { name: /^(Ghi chú|Nội dung cần sửa|Lý do)/ }), {
      target: { value: note },
    });
  fireEvent.click(within(dialog).getByRole('button', { name: button.replace('…', '') }));
  return dialog;
}

describe('the screen of a procedure', () => {
  it('leads a draft through review and approval into force, each signed by another person', async () => {
    const store = await storeWith(aDraft());
    await open(store);
    await sign('Gửi xem xét…', 'Chuyên viên');
    await waitFor(() => expect(state(store)).toBe('awaiting-review'));
    await sign('Ghi xem xét…', 'Trưởng phòng');
    await waitFor(() => expect(state(store)).toBe('awaiting-approval'));
    await sign('Ghi phê duyệt…', 'GIÁM ĐỐC');
    await waitFor(() => expect(state(store)).toBe('approved'));
    fireEvent.click(await screen.findByRole('button', { name: 'Đặt ngày hiệu lực…' }));
    const dialog = await screen.findByRole('dialog');
    fireEvent.click(within(dialog).getByRole('button', { name: 'Đặt ngày hiệu lực' }));
    await waitFor(() => expect(store.state().revision.get('r1')?.effectiveFrom).toBe('2026-11-22'));
    const events = store.state().revision.get('r1')?.events ?? [];
    expect(events.map(({ type, signedBy, capacity }) => [type, signedBy, capacity])).toEqual([
      ['submitted', 'author', 'Chuyên viên'],
      ['reviewed', 'reviewer', 'Trưởng phòng'],
      ['approved', 'approver', 'GIÁM ĐỐC'],
    ]);
  });

  it('says why an act is refused and keeps the dialog open', async () => {
    const store = await storeWith(aDraft());
    await open(store);
    const dialog = await sign('Gửi xem xét…', ' ');
    await within(dialog).findByText('Nhập tư cách ký.');
    expect(state(store)).toBe('draft');
  });

  it('lists what a second revision still lacks before it may be submitted', async () => {
    const content = { ...aDraft().content, changeSummary: [] };
    const second = aDraft({ id: asId('r2'), issueNo: 2, content });
    await open(await storeWith(anApproved({ effectiveFrom: '2026-03-15' }), second));
    await screen.findByText('Thiếu tóm tắt thay đổi (bắt buộc từ lần thứ hai).');
    expect(screen.getByRole('button', { name: 'Gửi xem xét…' }).getAttribute('aria-disabled')).toBe('true');
  });

  it('sends a revision back with what is to be changed', async () => {
    const store = await storeWith(
      aDraft({ state: 'awaiting-review', events: [anEvent('submitted', 'author', '2026-11-01')] }),
    );
    await open(store);
    fireEvent.click(await screen.findByRole('button', { name: 'Yêu cầu sửa…' }));
    const dialog = await screen.findByRole('dialog');
    const people = within(dialog).getByRole('combobox', { name: /^Người ký/ });
    fireEvent.click(people);
    fireEvent.click(await screen.findByRole('option', { name: /Ông reviewer/, hidden: true }));
    fireEvent.change(within(dialog).getByRole('textbox', { name: /^Tư cách ký/ }), { target: { value: 'TP' } });
    fireEvent.click(within(dialog).getByRole('button', { name: 'Ghi yêu cầu sửa' }));
    await within(dialog).findByText('Ghi rõ lý do hoặc nội dung cần sửa.');
    fireEvent.change(within(dialog).getByRole('textbox', { name: /^Nội dung cần sửa/ }), {
      target: { value: 'Bước 3 thiếu biểu mẫu' },
    });
    fireEvent.click(within(dialog).getByRole('button', { name: 'Ghi yêu cầu sửa' }));
    await waitFor(() => expect(state(store)).toBe('changes-asked'));
    await screen.findByText('Bước 3 thiếu biểu mẫu');
  });

  it('starts an amendment from the one in force and shows it', async () => {
    const store = await storeWith(anApproved({ effectiveFrom: '2026-03-15' }));
    await open(store);
    fireEvent.click(await screen.findByRole('button', { name: 'Lập lần mới…' }));
    fireEvent.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Lập dự thảo' }));
    await waitFor(() => expect(store.state().revision.size).toBe(2));
    const draft = [...store.state().revision.values()].find((one) => one.state === 'draft');
    expect(draft).toMatchObject({ issueNo: 1, amendmentNo: 1 });
  });

  it('asks before a draft is discarded, naming what is lost', async () => {
    const store = await storeWith(anApproved({ effectiveFrom: '2026-03-15' }), aDraft({ id: asId('r2'), issueNo: 2 }));
    await open(store);
    fireEvent.click(await screen.findByRole('button', { name: 'Bỏ dự thảo…' }));
    const dialog = await screen.findByRole('dialog');
    expect(dialog.textContent).toContain('Lần ban hành 02 · Lần sửa đổi 00');
    fireEvent.click(within(dialog).getByRole('button', { name: 'Bỏ dự thảo' }));
    await waitFor(() => expect(store.state().revision.has('r2')).toBe(false));
  });

  it('attaches a signed file and gives the same bytes back', async () => {
    const store = await storeWith(anApproved({ effectiveFrom: '2026-03-15' }));
    const { host } = await open(store);
    const bytes = new TextEncoder().encode('%PDF-1.7 bản đã ký');
    host.filesToOpen.push([{ name: 'QT-NV-31.pdf', size: bytes.length, bytes }]);
    fireEvent.click(screen.getByRole('button', { name: 'Đính kèm…' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Lưu ra máy: QT-NV-31.pdf' }));
    await waitFor(() => expect(host.saved).toHaveLength(1));
    expect(host.saved[0]).toMatchObject({ suggestedName: 'QT-NV-31', extension: 'pdf', mediaType: 'application/pdf' });
    expect(host.saved[0]?.bytes).toEqual(bytes);
  });

  it('shows what changed against the revision before', async () => {
    const first = anApproved({ effectiveFrom: '2026-03-15' });
    const second = aDraft({ id: asId('r2'), issueNo: 2, content: { ...first.content, fee: '200.000 đồng' } });
    await open(await storeWith(first, second));
    fireEvent.click(screen.getByRole('button', { name: 'So với 01/00' }));
    const dialog = await screen.findByRole('dialog');
    expect(dialog.textContent).toContain('Phí, lệ phí');
    expect(dialog.textContent).toContain('+ 200.000 đồng');
  });

  it('says that a procedure is gone and leads back', async () => {
    const store = await openTestStore({ nowMs: testNow });
    await renderScreen(<ProcedureScreen procedureId="gone" />, { store, at: '/procedures/gone' });
    await screen.findByRole('heading', { name: 'Không tìm thấy quy trình' });
  });
});
